import type { Span } from '../../model/text-edit.ts';

/** The state as a mark says it in words; `open` only where the text around it would say otherwise. */
export type MarkState = 'open' | 'done' | 'not planned' | 'duplicate';

/**
 * A mark as it stands in a source. How it joins in an item's status: an empty box says open, whatever the mark says; a
 * ticked box with `not planned` or `duplicate` says dropped; without a box (or status column) the mark's state overrides
 * what the text says. Nothing else in a mark is the item's own: owners and due day are read without it.
 */
export interface FoundMark {
  /** The whole mark, with the space before it. */
  readonly span: Span;
  /** `#12` or `owner/name#12`. */
  readonly text: string;
  readonly url: string;
  /** The title, unescaped, when it was renamed; else null. */
  readonly renamedTo: string | null;
  readonly state: MarkState | null;
  /** Logins without `@`. */
  readonly assignees: readonly string[];
}

/**
 * The mark ` ([#12](https://…/issues/12) · …)` at the end of the text `start` to `end` (white space after it does not
 * matter); null when the text does not end with one. An author may have written the same: the base tells.
 */
export function findMark(source: string, start: number, end: number): FoundMark | null {
  const text = source.slice(start, end).trimEnd();
  if (!text.endsWith(')')) return null;
  const match = TEXT_MARK.exec(text);
  return match ? markOf(match, start) : null;
}

/** As findMark, for the issue cell of a table: there the link may also stand alone, `[#12](…) · …`. */
export function findCellMark(source: string, start: number, end: number): FoundMark | null {
  const match = CELL_MARK.exec(source.slice(start, end));
  return match ? markOf(match, start) : findMark(source, start, end);
}

/** A text without the marks at the ends of its lines, as they stand in the detail of an item that others are nested in. */
export function stripMarks(text: string): string {
  return text.includes('](http') ? text.replace(LINE_END_MARK, '') : text;
}

/** The marks at the ends of a text's lines, in their order. */
export function findLineMarks(text: string): readonly FoundMark[] {
  return text.includes('](http') ? [...text.matchAll(LINE_END_MARK)].map((match) => markOf(match, 0)) : [];
}

const LINK = String.raw`\[((?:[\w.-]+\/[\w.-]+)?#(\d+))(?:: ((?:\\.|[^\\[\]\r\n])*))?\]\((https?:\/\/[^\s()<>]+\/issues\/\2)\)`;
const LOGIN = String.raw`@[\w-]+(?:\[bot\])?`;
const DETAILS = `((?: · (?:open|done|not planned|duplicate|${LOGIN}(?:, ${LOGIN})*))*)`;
const TEXT_MARK = new RegExp(String.raw` \(${LINK}${DETAILS}\)$`);
const LINE_END_MARK = new RegExp(String.raw` \(${LINK}${DETAILS}\)(?=[ \t]*\\?[ \t]*(?:[\r\n]|$))`, 'g');
const CELL_MARK = new RegExp(String.raw`^\s*(${LINK}${DETAILS})\s*$`.replace('(', '(?:'));

function markOf(match: RegExpExecArray, offset: number): FoundMark {
  const [whole, text = '', , title, url = '', details = ''] = match;
  const bare = whole.trim();
  const start = offset + match.index + (bare.startsWith('(') ? 0 : whole.indexOf(bare));
  const words = details.split(' · ').filter((word) => word !== '');
  return {
    span: { start, end: bare.startsWith('(') ? offset + match.index + whole.length : start + bare.length },
    text,
    url,
    renamedTo: title === undefined ? null : title.replace(/\\([!-/:-@[-`{-~])/g, '$1'),
    state: words.find(isMarkState) ?? null,
    assignees: words
      .filter((word) => word.startsWith('@'))
      .flatMap((word) => word.split(', ').map((login) => login.slice(1))),
  };
}

function isMarkState(word: string): word is MarkState {
  return word === 'open' || word === 'done' || word === 'not planned' || word === 'duplicate';
}
