import type { Token } from 'markdown-it';
import type { LineTable } from './line-table.ts';
import { readListItemStart } from './list-item-start.ts';
import type {
  Block,
  BlockPlace,
  Heading,
  List,
  ListItem,
  Paragraph,
  Quote,
  Table,
  TableRow,
  TextLine,
} from './outline.ts';
import { readTableLine } from './table-line.ts';

export const BYTE_ORDER_MARK = '\uFEFF';

/** A block quote or list item that the reader stands in: what a line's prefix consists of. */
type Container =
  | { readonly kind: 'quote' }
  | { readonly kind: 'item'; readonly line: number; readonly contentStart: number };

/** The parser's tokens, and how far they have been read. */
export interface Reader {
  readonly source: string;
  readonly lines: LineTable;
  /** Source line of the parser's line 0. */
  readonly firstLine: number;
  readonly tokens: readonly Token[];
  at: number;
  readonly containers: Container[];
}

/** Reads blocks up to the token that closes the container, or to the end. */
export function readBlocks(reader: Reader): readonly Block[] {
  const blocks: Block[] = [];
  for (; reader.at < reader.tokens.length; reader.at++) {
    const token = reader.tokens[reader.at];
    if (!token || token.type === 'list_item_close' || token.type === 'blockquote_close') break;
    const block = readBlock(reader, token);
    if (block) blocks.push(block);
  }
  return blocks;
}

function readBlock(reader: Reader, token: Token): Block | null {
  switch (token.type) {
    case 'heading_open':
      return readHeading(reader, token);
    case 'paragraph_open':
      return readParagraph(reader, token);
    case 'bullet_list_open':
    case 'ordered_list_open':
      return readList(reader, token);
    case 'table_open':
      return readTable(reader, token);
    case 'blockquote_open':
      return readQuote(reader, token);
    case 'fence':
      return { kind: 'code', info: token.info.trim() || null, fenced: true, ...placeOf(reader, token) };
    case 'code_block':
      return { kind: 'code', info: null, fenced: false, ...placeOf(reader, token) };
    case 'html_block':
      return { kind: 'html', ...placeOf(reader, token) };
    case 'hr':
      return { kind: 'rule', ...placeOf(reader, token) };
    default:
      return null;
  }
}

function readHeading(reader: Reader, token: Token): Heading {
  const place = placeOf(reader, token);
  const level = Number(token.tag.slice(1));
  reader.at++;
  const content = reader.tokens[reader.at]?.content ?? '';
  if (token.markup.startsWith('#')) {
    const start = content === '' ? place.span.end : skipBlanks(reader.source, place.span.start + level);
    const end = start + content.length;
    const lines = content === '' ? [] : [{ line: place.line, start, end, text: reader.source.slice(start, end) }];
    return { kind: 'heading', form: 'atx', level, lines, text: lines[0]?.text ?? '', ...place };
  }
  const lines = textLines(reader, place.line, place.endLine - 1);
  return { kind: 'heading', form: 'setext', level, lines, text: lines.map((line) => line.text).join(' '), ...place };
}

function readParagraph(reader: Reader, token: Token): Paragraph {
  const place = placeOf(reader, token);
  return { kind: 'paragraph', lines: textLines(reader, place.line, place.endLine), ...place };
}

function readList(reader: Reader, token: Token): List {
  const ordered = token.type === 'ordered_list_open';
  const close = ordered ? 'ordered_list_close' : 'bullet_list_close';
  const items: ListItem[] = [];
  for (reader.at++; reader.tokens[reader.at]?.type !== close; reader.at++) {
    const open = reader.tokens[reader.at];
    if (!open) break;
    items.push(readListItem(reader, open));
  }
  return { kind: 'list', ordered, marker: token.markup, items, ...around(reader, items, token) };
}

function readListItem(reader: Reader, token: Token): ListItem {
  const line = lineOf(reader, token);
  const markerStart = contentStartOf(reader, line);
  const lineEnd = reader.lines.endOf(line);
  const start = readListItemStart(reader.source, markerStart, markerStart + token.info.length + 1, lineEnd);
  reader.containers.push({ kind: 'item', line, contentStart: start.contentStart });
  reader.at++;
  const blocks = readBlocks(reader);
  reader.containers.pop();
  const last = blocks.at(-1);
  const end = last ? last.span.end : trimmedEnd(reader.source, start.marker.end, lineEnd);
  return { kind: 'item', line, endLine: last?.endLine ?? line, span: { start: markerStart, end }, ...start, blocks };
}

function readTable(reader: Reader, token: Token): Table {
  const [first, pastLast] = token.map ?? [0, 0];
  const row = (index: number): TableRow => {
    const line = reader.firstLine + index;
    return { line, ...readTableLine(reader.source, contentStartOf(reader, line), reader.lines.endOf(line)) };
  };
  const rows: TableRow[] = [];
  for (let index = first + 2; index < pastLast; index++) rows.push(row(index));
  return { kind: 'table', header: row(first), delimiter: row(first + 1), rows, ...placeOf(reader, token) };
}

function readQuote(reader: Reader, token: Token): Quote {
  const start = contentStartOf(reader, lineOf(reader, token));
  reader.containers.push({ kind: 'quote' });
  reader.at++;
  const blocks = readBlocks(reader);
  reader.containers.pop();
  const place = around(reader, blocks, token);
  return {
    kind: 'quote',
    blocks,
    ...place,
    line: lineOf(reader, token),
    span: { start, end: Math.max(start + 1, place.span.end) },
  };
}

function lineOf(reader: Reader, token: Token): number {
  return reader.firstLine + (token.map?.[0] ?? 0);
}

/** The place of a block without children: its lines without blank ones at the end. */
function placeOf(reader: Reader, token: Token): BlockPlace {
  const line = lineOf(reader, token);
  let endLine = Math.max(line, reader.firstLine + (token.map?.[1] ?? 1) - 1);
  while (endLine > line && contentStartOf(reader, endLine) >= reader.lines.endOf(endLine)) endLine--;
  const start = contentStartOf(reader, line);
  const endLineStart = endLine === line ? start : contentStartOf(reader, endLine);
  return { line, endLine, span: { start, end: trimmedEnd(reader.source, endLineStart, reader.lines.endOf(endLine)) } };
}

/** The place from the first to the last of some blocks. */
function around(reader: Reader, blocks: readonly BlockPlace[], token: Token): BlockPlace {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return { ...placeOf(reader, token), endLine: lineOf(reader, token) };
  return { line: first.line, endLine: last.endLine, span: { start: first.span.start, end: last.span.end } };
}

function textLines(reader: Reader, from: number, to: number): readonly TextLine[] {
  const found: TextLine[] = [];
  for (let line = from; line <= to; line++) {
    found.push(textLine(reader.source, line, contentStartOf(reader, line), reader.lines.endOf(line)));
  }
  return found;
}

/** A line of a block between two offsets, without the white space around it. */
export function textLine(source: string, line: number, from: number, to: number): TextLine {
  const start = Math.min(skipBlanks(source, from), to);
  const end = trimmedEnd(source, start, to);
  return { line, start, end, text: source.slice(start, end) };
}

/** Where a line's own words start, behind the prefixes of all containers. */
function contentStartOf(reader: Reader, line: number): number {
  const { source, containers } = reader;
  const end = reader.lines.endOf(line);
  let position = reader.lines.startOf(line);
  if (line === 1 && source.startsWith(BYTE_ORDER_MARK)) position++;
  let first = 0;
  for (let i = containers.length - 1; i >= 0; i--) {
    const container = containers[i];
    if (container?.kind !== 'item' || container.line !== line) continue;
    position = container.contentStart;
    first = i + 1;
    break;
  }
  for (let i = first; i < containers.length; i++) {
    if (containers[i]?.kind !== 'quote') continue;
    const quote = skipBlanks(source, position);
    if (quote < end && source[quote] === '>') position = quote + 1;
  }
  return Math.min(skipBlanks(source, position), end);
}

function skipBlanks(source: string, from: number): number {
  let position = from;
  while (isBlank(source.charCodeAt(position))) position++;
  return position;
}

function trimmedEnd(source: string, start: number, end: number): number {
  let position = end;
  while (position > start && isBlank(source.charCodeAt(position - 1))) position--;
  return position;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
