import { readFieldLine } from '../fields/read-field-line.ts';
import type { Block, ListItem } from '../outline.ts';
import type { WrittenField } from './candidate.ts';

/** The fields that stand in lines or bullets of their own. */
export function fieldsOfBlocks(blocks: readonly Block[]): readonly WrittenField[] {
  return withoutFooter(blocks).flatMap((block) => {
    if (block.kind === 'paragraph') return block.lines.flatMap((line) => readFieldLine(line.text));
    return block.kind === 'list' ? block.items.flatMap(fieldsOfBareItem) : [];
  });
}

/** The blocks before a rule: what stands behind it without a title of its own is about the document ("Report prepared by"). */
export function withoutFooter(blocks: readonly Block[]): readonly Block[] {
  const rule = blocks.findIndex((block, index) => block.kind === 'rule' && index > 0);
  return rule === -1 ? blocks : blocks.slice(0, rule);
}

/** The fields of a bullet whose first paragraph is nothing but fields. */
export function fieldsOfBareItem({ blocks }: ListItem): readonly WrittenField[] {
  const first = blocks[0];
  return first?.kind === 'paragraph' ? readFieldLine(first.lines.map((line) => line.text).join(' ')) : [];
}
