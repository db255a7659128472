import { foldText } from '../fold-text.ts';
import type { FieldName } from '../vocabulary/field-labels.ts';
import { pattern } from '../word-characters.ts';
import { applyField } from './apply-field.ts';
import type { Draft, FieldContext } from './draft.ts';
import { fieldLabelTable } from './find-field-name.ts';
import { readParts } from './read-parts.ts';
import { findStatusAtStart } from './read-status.ts';

/** Labels that announce a field within a sentence; shorter than the words that may head a column. */
const INLINE: ReadonlySet<FieldName> = new Set(['owner', 'due', 'status', 'priority', 'issue', 'kind']);

interface FoundLabel {
  readonly name: FieldName;
  /** Where the label starts, with emphasis and separators before it. */
  readonly start: number;
  readonly valueStart: number;
}

/** A few words before a colon, and the emphasis around it. */
const WORDS_BEFORE = pattern(String.raw`([\p{L}][\p{L}\p{M}'’/]*(?: [\p{L}][\p{L}\p{M}'’/]*){0,3})\.?[*_\x60]{0,3} ?$`);
const AFTER_COLON = /[:：][*_`]{0,3}(?!\/)/y;
const LABEL_LENGTH = 40;
/** What may stand before a label that is not written with a capital: a separator, a bracket, the end of a sentence. */
const SEPARATOR = /(?:^|[>(（[、,，;；|／·•。.!?！？—–*_-])\s*[*_`]{0,3}$/;
const MAX_REST = 40;

/**
 * Takes fields out of the text that stand there with their labels: "… — **Owner:** Bob, **due:** May 3". The text ends
 * where the first label begins, unless a longer sentence follows the last value.
 */
export function readLabels(draft: Draft, context: FieldContext): void {
  if (!/[:：]/.test(draft.text) || draft.text.length > 20_000) return;
  const found = findLabels(draft.text);
  const first = found[0];
  if (!first) return;
  let rest = '';
  found.forEach((label, index) => {
    const end = found[index + 1]?.start ?? draft.text.length;
    const [value, after] = splitValue(label.name, draft.text.slice(label.valueStart, end));
    applyField(draft, { name: label.name, value }, context);
    rest = after;
    if (after !== '' && after.length <= MAX_REST) readParts(after, draft, context);
  });
  const before = draft.text.slice(0, first.start).replace(/(?:[\s(（[、,，;；|·•—–-]|<br ?\/?>)+[*_`]{0,3}$/, '');
  draft.text = rest.length > MAX_REST ? `${before} ${rest}`.trim() : before;
}

function findLabels(text: string): readonly FoundLabel[] {
  const found: FoundLabel[] = [];
  for (let colon = nextColon(text, 0); colon !== -1; colon = nextColon(text, colon + 1)) {
    const from = Math.max(0, colon - LABEL_LENGTH);
    const words = WORDS_BEFORE.exec(text.slice(from, colon));
    const label = words ? readLabel(words[1] ?? '') : null;
    AFTER_COLON.lastIndex = colon;
    const after = label && AFTER_COLON.exec(text);
    if (!words || !label || !after || !INLINE.has(label.name)) continue;
    const at = from + words.index + label.offset;
    const valueStart = colon + after[0].length;
    if (!mayBegin(text, at) || (at === 0 && label.name !== 'owner')) continue;
    if (label.name === 'issue' && !/[#:]|[A-Z]+-\d/.test(text.slice(valueStart, valueStart + 60))) continue;
    found.push({ name: label.name, start: at, valueStart });
  }
  return found;
}

function nextColon(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 58 || code === 0xff1a) return at;
  }
  return -1;
}

/** Whether a label may begin there: after a separator, or written with a capital (or in a script without). */
function mayBegin(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  return SEPARATOR.test(before) || (/[\s>]$/.test(before) && !SMALL_LETTER.test(text.charAt(at)));
}

/** The field that the last words of a text announce, and where they start in it. */
function readLabel(words: string): { readonly name: FieldName; readonly offset: number } | null {
  const folded = foldText(words);
  for (let offset = 0; offset !== -1; offset = folded.indexOf(' ', offset) + 1 || -1) {
    const name = fieldLabelTable.findWhole(folded.slice(offset));
    if (name !== undefined) return { name, offset };
  }
  return null;
}

/** The value, up to the end of its sentence or bracket, and the text after it. */
function splitValue(name: FieldName, text: string): readonly [string, string] {
  const value = text.trim();
  const end =
    name === 'due'
      ? /[;；|·•)）。、<]|,(?! ?\d{4})|\.(?=\s|$)/.exec(value)
      : /[;；|·•)）。<]|\.(?=\s|$)|\s[—–-]\s/.exec(value);
  if (!end) return [stripMarkup(value), ''];
  return [
    stripMarkup(value.slice(0, end.index)),
    value
      .slice(end.index + 1)
      .trim()
      .replace(/^[*_`)）\s—–-]+/, ''),
  ];
}

function stripMarkup(value: string): string {
  return value.replace(/^[*_`\s]+|[*_`\s,，、—–-]+$/g, '');
}

const COMPLETED = pattern(
  String.raw`(?:^|\s[—–-]{1,2}\s+|[。.]\s*)[*_]{0,2}(\p{L}[\p{L}\p{M} ]{0,20})[*_]{0,2}[:：][*_]{0,2}\s*[^。]{0,160}[。.]?$`,
);

/** Takes a closing remark on the status off the text: "… — **Done**: in release 12", "… 完了: 2026-04-16". */
export function readClosingRemark(draft: Draft): void {
  const tail = draft.text.slice(-260);
  if (nextColon(tail, 0) === -1) return;
  const match = COMPLETED.exec(tail);
  const status = match ? findStatusAtStart(match[1] ?? '') : null;
  if (!match || match.index === 0 || !status || status.length < (match[1] ?? '').trim().length) return;
  draft.status ??= status.status;
  const keep = /^[。.]/.test(match[0]) ? 1 : 0;
  draft.text = draft.text.slice(0, draft.text.length - tail.length + match.index + keep).trimEnd();
}

const SMALL_LETTER = pattern(String.raw`\p{Ll}`);
