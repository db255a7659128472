import { readFieldLine } from '../fields/read-field-line.ts';
import type { Block } from '../outline.ts';
import type { WrittenField } from './candidate.ts';

/** The fields that stand in lines or bullets of their own. */
export function fieldsOfBlocks(blocks: readonly Block[]): readonly WrittenField[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.lines.flatMap((line) => readFieldLine(line.text));
    if (block.kind !== 'list') return [];
    return block.items.flatMap((item) => {
      const first = item.blocks[0];
      return first?.kind === 'paragraph' ? readFieldLine(first.lines.map((line) => line.text).join(' ')) : [];
    });
  });
}
