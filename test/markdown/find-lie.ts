import { parsePostmortemFile } from '../../src/markdown/parse-postmortem-file.ts';
import type { ActionItem } from '../../src/model/action-item.ts';
import { parseDay } from '../../src/model/day.ts';
import type { Span } from '../../src/model/text-edit.ts';

const OPTIONS = { headings: { measures: ['Hardening'], tasks: ['Work'] }, today: parseDay('2026-03-09') ?? null };

/** Reads a text and holds what was read against it: the first thing that is not so, null when all is. Never throws unless the reader does. */
export function findLie(source: string): string | null {
  const file = parsePostmortemFile(source, 'postmortems/2026-03-02.md', OPTIONS);
  if (file.source !== source) return 'the source is another';
  if (file.postmortems.length > 0 !== /\S/.test(source)) return `${file.postmortems.length} postmortems`;
  const lineEnds = [...source.matchAll(/\r\n|\n|\r/g)].map(({ index }) => index);
  let before = 0;
  for (const postmortem of file.postmortems) {
    const { span, items, statusBlockAt } = postmortem;
    if (!isWithin(span, { start: 0, end: source.length })) return 'a postmortem reaches out of the text';
    if ((statusBlockAt === null) !== (items.length === 0))
      return 'items and no place for the status block, or the reverse';
    if (statusBlockAt !== null && statusBlockAt !== source.length && !lineEnds.includes(statusBlockAt)) {
      return 'the place for the status block is not at the end of a line';
    }
    for (const item of items) {
      if (item.line <= before) return `line ${item.line} after line ${before}`;
      before = item.line;
      if (!isWithin(item.span, span)) return `the item on line ${item.line} reaches out of its postmortem`;
      const lineOfSpan = lineEnds.filter((end) => end < item.span.start).length + 1;
      if (lineOfSpan !== item.line) return `the item on line ${item.line} starts on line ${lineOfSpan}`;
      const lie = findItemLie(item, source);
      if (lie !== null) return `the item on line ${item.line}: ${lie}`;
    }
  }
  return null;
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.start <= inner.end && inner.end <= outer.end;
}

function findItemLie({ span, shape, title, line, endLine }: ActionItem, source: string): string | null {
  const at = ({ start, end }: Span) => source.slice(start, end);
  if (title === '' || /[\r\n]/.test(title)) return 'the title is not one line';
  if (endLine < line) return 'it ends before it starts';
  if (shape.mark && !/^ ?\(?\[[^\]\r\n]*#\d/.test(at(shape.mark))) return 'the mark is none';
  switch (shape.kind) {
    case 'list-item':
      if (!/^(?:[-*+]|\d{1,9}[.)])/.test(at(span))) return 'no list marker';
      if (!isWithin({ start: shape.contentStart, end: shape.textEnd }, span)) return 'the text reaches out of it';
      if (shape.box === null) return null;
      if (
        shape.box.start !== shape.contentStart + 1 ||
        !/^\[[^\r\n]?\]$/.test(source.slice(shape.box.start - 1, shape.box.end + 1))
      )
        return 'the box is none';
      return null;
    case 'table-row':
      if (shape.cells.some((cell) => !isWithin(cell, span))) return 'a cell reaches out of it';
      if (shape.cells.some((cell) => /^[ \t]|[ \t]$/.test(at(cell)))) return 'a cell has padding';
      if (shape.table.lines.some(({ end, closed }) => /(?<!\\)\|$/.test(source.slice(end - 2, end)) !== closed))
        return 'a row is not closed as told';
      return null;
    case 'text-line':
      if (!isWithin({ start: shape.textEnd, end: shape.textEnd }, span)) return 'the text ends out of it';
      if (shape.form === 'html') return null;
      return /\S/.test(source[shape.textEnd - 1] ?? '') ? null : 'the text ends with a blank';
  }
}
