// All in one file: its parts are nineteen modules, which take longer to find than the parser does for a postmortem.
import MarkdownIt, { type Env, type Token } from 'markdown-it/browser';
import type { Span } from '../model/text-edit.ts';
import { type LineTable, makeLineTable } from './line-table.ts';
import { readListItemStart } from './list-item-start.ts';
import { readTableLine, type TableLineCells } from './table-line.ts';

/**
 * A text as a tree of blocks, each with its exact place in the source. Every span indexes into `source` itself: byte-order
 * mark, CRLF, front matter and all. Inline syntax (links, emphasis) is not parsed: texts are raw.
 */
export interface Outline {
  readonly source: string;
  readonly lines: LineTable;
  /** Top-level blocks in the order of the text. */
  readonly blocks: readonly Block[];
  /** YAML or TOML between `---` (`+++`) lines at the start of the file; no block covers it. */
  readonly frontMatter: FrontMatter | null;
  /** URLs of the reference definitions (`[label]: url`), by label in lower case with single blanks. The first one counts. */
  readonly definitions: ReadonlyMap<string, string>;
}

export type Block = Heading | Paragraph | List | Table | Quote | Code | Html | Rule;

/** `line` and `endLine` are 1-based and inclusive; the span reaches from the first visible character to the last. */
export interface BlockPlace {
  readonly line: number;
  readonly endLine: number;
  readonly span: Span;
}

/** One line of a block without container prefixes (`>`, indentation) and white space around it. */
export interface TextLine extends Span {
  readonly line: number;
  /** `source.slice(start, end)`. */
  readonly text: string;
}

export interface Heading extends BlockPlace {
  readonly kind: 'heading';
  readonly form: 'atx' | 'setext';
  /** 1 to 6. */
  readonly level: number;
  /** The heading's words without `#`s; a setext heading may have several lines. Empty for a heading without words. */
  readonly lines: readonly TextLine[];
  /** The lines joined by a blank. */
  readonly text: string;
}

export interface Paragraph extends BlockPlace {
  readonly kind: 'paragraph';
  /** Never empty. */
  readonly lines: readonly TextLine[];
}

export interface List extends BlockPlace {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** `-`, `*`, `+`, `.` or `)`. */
  readonly marker: string;
  readonly items: readonly ListItem[];
}

export interface ListItem extends BlockPlace {
  readonly kind: 'item';
  /** `-` or `12.`, without the white space after it. */
  readonly marker: Span;
  /** After the marker and its white space, before a box. */
  readonly contentStart: number;
  /** The character between the brackets of a task-list box (an empty span for `[]`); null when there is no box. */
  readonly box: Span | null;
  /** Where the item's words begin: after the box and its white space. */
  readonly textStart: number;
  readonly blocks: readonly Block[];
}

export interface Table extends BlockPlace {
  readonly kind: 'table';
  readonly header: TableRow;
  readonly delimiter: TableRow;
  readonly rows: readonly TableRow[];
}

export interface TableRow extends TableLineCells {
  readonly line: number;
}

export interface Quote extends BlockPlace {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
}

export interface Code extends BlockPlace {
  readonly kind: 'code';
  /** The language of a fence; null for indented code and fences without one. */
  readonly info: string | null;
  readonly fenced: boolean;
}

export interface Html extends BlockPlace {
  readonly kind: 'html';
}

export interface Rule extends BlockPlace {
  readonly kind: 'rule';
}

export interface FrontMatter extends BlockPlace {
  readonly lines: readonly TextLine[];
}

/**
 * Reads the block structure of a text. Never throws, whatever the text. Lines within `hidden` spans (in order) are taken as blank.
 * Time grows linearly with the text; nesting beyond a hundred levels is not looked into.
 */
export function readOutline(source: string, hidden: readonly Span[] = []): Outline {
  const lines = makeLineTable(source);
  const frontMatter = readFrontMatter(source, lines);
  const env: Env = {};
  const firstLine = frontMatter ? frontMatter.endLine + 1 : 1;
  const tokens: Token[] = [];
  parser.block.parse(normalText(source, lines, firstLine, hidden), parser, env, tokens);
  const definitions = new Map<string, string>();
  for (const [label, { href }] of Object.entries(env.references ?? {})) definitions.set(label.toLowerCase(), href);
  const reader: Reader = { source, lines, firstLine, tokens, at: 0, containers: [] };
  return { source, lines, blocks: readBlocks(reader), frontMatter, definitions };
}

const parser = makeParser();

function makeParser() {
  const markdown = new MarkdownIt({ html: true, maxNesting: 100 });
  markdown.normalizeLink = (url) => url;
  markdown.validateLink = () => true;
  return markdown;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** The text as the parser wants it, line by line the same: LF only, no NUL, no byte-order mark, hidden lines blank. */
function normalText(source: string, lines: LineTable, firstLine: number, hidden: readonly Span[]): string {
  const start = firstLine === 1 && source.startsWith(BYTE_ORDER_MARK) ? 1 : lines.startOf(firstLine);
  let text = source.slice(start);
  if (hidden.length > 0) {
    const kept: string[] = [];
    let next = 0;
    for (let line = firstLine; line <= lines.count; line++) {
      const from = line === firstLine ? start : lines.startOf(line);
      const to = lines.endOf(line);
      while (next < hidden.length && (hidden[next]?.end ?? 0) <= from) next++;
      const isHidden = (hidden[next]?.start ?? to) < to;
      kept.push(isHidden ? '' : source.slice(from, to));
    }
    text = kept.join('\n');
  }
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  return text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text;
}

const FRONT_MATTER_OPEN = /^(?:---|\+\+\+)[ \t]*$/;
const FRONT_MATTER_CLOSE = /^(?:---|\.\.\.|\+\+\+)[ \t]*$/;
const FRONT_MATTER_ENTRY = /^[\w"'.-]+[ \t]*[:=]|^#/;

function readFrontMatter(source: string, lines: LineTable): FrontMatter | null {
  const start = source.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  if (!FRONT_MATTER_OPEN.test(source.slice(start, lines.endOf(1)))) return null;
  const entries: TextLine[] = [];
  for (let line = 2; line <= lines.count; line++) {
    const text = source.slice(lines.startOf(line), lines.endOf(line));
    if (FRONT_MATTER_CLOSE.test(text)) {
      return { line: 1, endLine: line, span: { start, end: lines.endOf(line) }, lines: entries };
    }
    if (line === 2 && !FRONT_MATTER_ENTRY.test(text)) return null;
    entries.push(textLine(source, line, lines.startOf(line), lines.endOf(line)));
  }
  return null;
}

/** A block quote or list item that the reader stands in: what a line's prefix consists of. */
type Container =
  | { readonly kind: 'quote' }
  | { readonly kind: 'item'; readonly line: number; readonly contentStart: number };

interface Reader {
  readonly source: string;
  readonly lines: LineTable;
  /** Source line of the parser's line 0. */
  readonly firstLine: number;
  readonly tokens: readonly Token[];
  at: number;
  readonly containers: Container[];
}

/** Reads blocks up to the token that closes the container, or to the end. */
function readBlocks(reader: Reader): readonly Block[] {
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
  skipTo(reader, 'heading_close');
  const content = reader.tokens[reader.at - 1]?.content ?? '';
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
  skipTo(reader, 'paragraph_close');
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
  skipTo(reader, 'table_close');
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

function skipTo(reader: Reader, type: string): void {
  while (reader.at < reader.tokens.length && reader.tokens[reader.at]?.type !== type) reader.at++;
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

function textLine(source: string, line: number, from: number, to: number): TextLine {
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
