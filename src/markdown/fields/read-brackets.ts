import { LETTERS, pattern } from '../word-characters.ts';
import { addOwners, cutEnd, type Draft, type FieldContext, TAIL } from './draft.ts';
import { takeClosing, takeDay, takeOwners } from './read-closing.ts';
import { findIssue } from './read-issue.ts';
import { readParts } from './read-parts.ts';
import { findStatusAtStart, findWholeStatus } from './read-status.ts';
import { takePicture } from './take-picture.ts';

/**
 * Takes off the end of the text what cannot be anything else than a field: brackets that hold fields, and mentions behind
 * them. What they say must not be taken for the value of a label before them.
 */
export function readLastBrackets(draft: Draft, context: FieldContext): void {
  for (let round = 0; round < 6; round++) {
    draft.text = withoutEmphasis(draft.text.trimEnd());
    const tail = draft.text.slice(-TAIL);
    if (takePicture(draft, tail) || takeFieldBracket(draft, tail, context)) continue;
    if (!BRACKET.test(tail)) return;
    const closing = /(?<=[)\]）】])\s+[—–-]+\s+(\S[^—–:：]{1,25})$/.exec(tail.slice(-60));
    const status = closing ? findWholeStatus(closing[1] ?? '') : null;
    if (closing && status) {
      draft.status ??= status;
      cutEnd(draft, closing[0].length);
      continue;
    }
    const mention = MENTION_BEHIND.exec(tail.slice(-80));
    if (!mention) return;
    takeOwners(draft, (mention[1] ?? '').replace(/[`*]/g, ''));
    cutEnd(draft, (mention[1] ?? '').length);
  }
}

const BRACKET = /[)\]）】]/;
const MENTION_BEHIND = new RegExp(String.raw`[)\]）】]\s+([\`*]*@[\w${LETTERS}-]+(?:\/[\w.-]+)?[\`*]*)$`);

/** Brackets, with or without emphasis around them, that hold labelled fields or several of them. */
function takeFieldBracket(draft: Draft, tail: string, context: FieldContext): boolean {
  const open = openingOf(tail);
  const inner = open <= 0 || tail.charAt(open - 1) === ']' ? '' : tail.slice(open + 1, -1).trim();
  return /[:：]/.test(inner) && readParts(inner, draft, context) && cutEnd(draft, tail.length - open);
}

/** Without the emphasis that stands around brackets at the end: `… *(Owner: Kim)*`. */
export function withoutEmphasis(text: string): string {
  if (!text.endsWith('*') && !text.endsWith('_')) return text;
  const match = /(?<=\s)([*_]{1,2})(\([^()]{1,80}\))\1$/.exec(text.slice(-90));
  return match ? text.slice(0, text.length - match[0].length) + (match[2] ?? '') : text;
}

const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '）': '（', '】': '【' };

/** Brackets at the end, when they hold nothing but fields. */
export function takeBracket(draft: Draft, tail: string, context: FieldContext): boolean {
  const open = openingOf(tail);
  if (open <= 0 && !(open === 0 && draft.text.length > tail.length)) return false;
  if (tail.charAt(open - 1) === ']') return false;
  const inner = tail.slice(open + 1, -1).trim();
  if (inner === '' || abbreviates(inner, tail.slice(0, open))) return false;
  if (!readBracket(inner, draft, context) && !readNameAfterDay(inner, tail.slice(0, open), draft, context))
    return false;
  return cutEnd(draft, tail.length - open);
}

/** "… the recovery time objective (RTO)": the first letters of the words before it, and nobody's. */
function abbreviates(inner: string, before: string): boolean {
  if (!/^[A-Z]{2,5}$/.test(inner)) return false;
  const words = before
    .trimEnd()
    .split(/[\s-]+/)
    .slice(-inner.length);
  return words.map((word) => word.charAt(0).toUpperCase()).join('') === inner;
}

function openingOf(tail: string): number {
  const close = tail.at(-1) ?? '';
  const open = CLOSING[close];
  if (open === undefined) return -1;
  let depth = 0;
  for (let at = tail.length - 1; at >= 0; at--) {
    if (tail[at] === close) depth++;
    else if (tail[at] === open && --depth === 0) return at;
  }
  return -1;
}

const OTHER_WORDS = 5;

/** What a template has where a field goes: "[link to the ticket]". */
const BLANK = /^(?:link to [\w ]{1,30}|owner|assignee|due date|ticket link|issue link)$/i;

function readBracket(inner: string, draft: Draft, context: FieldContext): boolean {
  if (BLANK.test(inner) || readParts(inner, draft, context)) return true;
  const issue = findIssue(inner, context.definitions, 'with-keys');
  const words = inner
    .replace(/!?\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])|https?:\S+|#\d+/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;
  if (issue && words <= OTHER_WORDS) {
    draft.issue ??= issue;
    draft.status ??= findStatusAtStart(inner)?.status ?? null;
    return true;
  }
  if (/\]\(https?:/.test(inner) && words <= OTHER_WORDS) return true;
  const status = findStatusAtStart(inner);
  const isAlone = !/^\s?[/\\]/.test(inner.slice(status?.length ?? 0));
  if (status && isAlone && inner.length <= 60 && !/^(?:new|open|partial|assigned|limit)\b/i.test(inner)) {
    draft.status ??= status.status;
    return true;
  }
  return false;
}

/** "… by the end of Q3 (Alice)", "…: in progress (Alice)": behind another field, a name in brackets is whose it is. */
function readNameAfterDay(inner: string, before: string, draft: Draft, context: FieldContext): boolean {
  if (!NAME.test(inner)) return false;
  const trial = { ...draft, due: null, owners: [], text: before.trimEnd() };
  if (!takeDay(trial, trial.text, context) && !takeClosing(trial, trial.text, context)) return false;
  addOwners(draft, [inner]);
  return true;
}

const NAME = pattern(String.raw`^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$`);
