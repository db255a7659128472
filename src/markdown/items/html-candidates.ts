import { findFieldName } from '../fields/find-field-name.ts';
import type { Html } from '../outline.ts';
import type { FieldName } from '../vocabulary/field-labels.ts';
import { asksForWork } from './asks-for-work.ts';
import { boundText } from './bound-text.ts';
import type { Candidate, WrittenField } from './candidate.ts';
import { isPlaceholder } from './is-placeholder.ts';
import type { ItemPlace } from './item-place.ts';

/** A stretch of HTML between a tag and its end: offsets into the source. */
interface Element {
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** The items in HTML within a section of items: table rows and list items, or paragraphs that ask for work (all, where most do). Read by their tags alone, not written back. */
export function readHtmlCandidates(block: Html, place: ItemPlace): readonly Candidate[] {
  const { source } = place.outline;
  const { start, end } = block.span;
  const rows = findElements(source, 'tr', start, end);
  if (rows.length > 0) return readRows(rows, place);
  const items = findElements(source, 'li', start, end);
  if (items.length > 0) return items.flatMap((item) => makeHtmlCandidate(item, item, [], place));
  const paragraphs = findElements(source, 'p', start, end).flatMap((paragraph) =>
    makeHtmlCandidate(paragraph, paragraph, [], place),
  );
  const asking = paragraphs.filter(({ text }) => asksForWork(text));
  return asking.length * 2 > paragraphs.length && asking.length > 2 ? paragraphs : asking;
}

function readRows(rows: readonly Element[], place: ItemPlace): readonly Candidate[] {
  const { source } = place.outline;
  let heads: readonly (FieldName | null)[] = [];
  return rows.flatMap((row) => {
    const headCells = findElements(source, 'th', row.innerStart, row.innerEnd);
    if (headCells.length > 0) heads = headCells.map((cell) => findFieldName(innerText(source, cell)));
    const cells = findElements(source, 'td', row.innerStart, row.innerEnd);
    const title = cells[Math.max(0, heads.indexOf('title'))];
    if (!title) return [];
    const fields = cells.flatMap((cell, index): readonly WrittenField[] => {
      const name = heads[index];
      return name && cell !== title ? [{ name, value: innerText(source, cell) }] : [];
    });
    return makeHtmlCandidate(row, title, fields, place);
  });
}

function makeHtmlCandidate(
  whole: Element,
  title: Element,
  fields: readonly WrittenField[],
  place: ItemPlace,
): readonly Candidate[] {
  const { outline, titles, topic, parentLine } = place;
  const text = innerText(outline.source, title);
  if (isPlaceholder(text)) return [];
  const line = outline.lines.lineAt(whole.start);
  const span = { start: whole.start, end: whole.innerEnd };
  const shape = { kind: 'text-line', form: 'html', textEnd: title.innerEnd, mark: null } as const;
  const endLine = outline.lines.lineAt(whole.innerEnd);
  return [{ line, endLine, span, text, detail: '', fields, box: null, titles, topic, parentLine, shape }];
}

/** The elements of one name, in order; one that is never closed ends where the next begins. */
function findElements(source: string, name: string, from: number, to: number): readonly Element[] {
  const found: Element[] = [];
  const tag = new RegExp(`<(/?)${name}(?=[\\s>/])[^<>]*>`, 'gi');
  let open: { readonly start: number; readonly innerStart: number } | null = null;
  for (const match of source.slice(from, to).matchAll(tag)) {
    const start = from + match.index;
    if (open) found.push({ ...open, innerEnd: start });
    open = match[1] === '/' ? null : { start, innerStart: start + match[0].length };
  }
  if (open) found.push({ ...open, innerEnd: to });
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  '#39': "'",
};

/** ":wrench: Rotate the keys" */
const SHORT_CODES = /^(?::[a-z0-9_+-]{2,40}: ?)+/;

function innerText(source: string, element: Element): string {
  return boundText(source.slice(element.innerStart, element.innerEnd))
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|nbsp|ensp|emsp|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SHORT_CODES, '');
}
