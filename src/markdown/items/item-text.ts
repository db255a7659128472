import type { Block, List, ListItem, Outline } from '../outline.ts';
import { boundText } from './bound-text.ts';

/** The item's first paragraph on one line, without its box. */
export function itemText(item: ListItem, outline: Outline): string {
  const first = firstBlock(item);
  if (first?.kind === 'heading') return boundText(first.text);
  return boundText(ownLines(item, outline).join(' '));
}

/** The lists directly among some blocks: what is nested in an item, or stands in a section. */
export function listsOf(blocks: readonly Block[]): readonly List[] {
  return blocks.filter((block) => block.kind === 'list');
}

/** The bullets of all lists directly among some blocks. */
export function bulletsOf(blocks: readonly Block[]): readonly ListItem[] {
  return listsOf(blocks).flatMap(({ items }) => items);
}

/** What these bullets say. */
export function bulletTexts(blocks: readonly Block[], outline: Outline): readonly string[] {
  return bulletsOf(blocks).map((item) => itemText(item, outline));
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
