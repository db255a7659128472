import type { Block, ListItem, Outline } from '../outline.ts';
import { boundText } from './bound-text.ts';

/** The item's first paragraph on one line, without its box. */
export function itemText(item: ListItem, outline: Outline): string {
  const first = firstBlock(item);
  if (first?.kind === 'heading') return boundText(first.text);
  return boundText(ownLines(item, outline).join(' '));
}

/** Some exports of office documents put each bullet's text into a quote of its own. */
export function firstBlock({ blocks: [first] }: ListItem): Block | undefined {
  return first?.kind === 'quote' ? first.blocks[0] : first;
}

/** The lines of the item's first paragraph, without its box. */
export function ownLines(item: ListItem, outline: Outline): readonly string[] {
  const first = firstBlock(item);
  if (first?.kind !== 'paragraph') return [];
  const lines = first.lines.map((line) => outline.source.slice(Math.max(line.start, item.textStart), line.end));
  return lines.filter((line) => line !== '');
}
