// All in one file: its parts are nineteen modules, which take longer to find than the parser does for a postmortem.
import MarkdownIt, { type Env, type Token } from 'markdown-it/browser';
import type { Span } from '../model/text-edit.ts';
import { type LineTable, makeLineTable } from './line-table.ts';
import { BYTE_ORDER_MARK, readBlocks, textLine } from './read-blocks.ts';
import type { TableLineCells } from './table-line.ts';

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
  const tokens = findTokens(normalText(source, lines, firstLine, hidden), env);
  const definitions = new Map<string, string>();
  for (const [label, { href }] of Object.entries(env.references ?? {})) definitions.set(label.toLowerCase(), href);
  const blocks = readBlocks({ source, lines, firstLine, tokens, at: 0, containers: [] });
  return { source, lines, blocks, frontMatter, definitions };
}

const parser = makeParser();

/** The tokens that `readBlocks` reads; most of what the parser makes is for others, and costs more than to find it. */
function findTokens(text: string, env: Env): readonly Token[] {
  const tokens: Token[] = [];
  const state = new parser.block.State(text, parser, env, tokens);
  const push: typeof state.push = state.push.bind(state);
  const unread = new MarkdownIt.Token('', '', 0);
  state.push = (type, tag, nesting) => {
    if (!UNREAD.has(type) || (type === 'inline' && tokens.at(-1)?.type === 'heading_open'))
      return push(type, tag, nesting);
    state.level += nesting;
    return unread;
  };
  parser.block.tokenize(state, state.line, state.lineMax);
  return tokens;
}

const UNREAD = new Set(
  'inline paragraph_close heading_close thead_open thead_close tbody_open tbody_close tr_open tr_close th_open th_close td_open td_close table_close'.split(
    ' ',
  ),
);

function makeParser() {
  const markdown = new MarkdownIt({ html: true, maxNesting: 100 });
  markdown.normalizeLink = (url) => url;
  markdown.validateLink = () => true;
  return markdown;
}

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
