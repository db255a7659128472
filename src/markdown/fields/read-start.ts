import { findTag } from '../items/find-tag.ts';
import { findDays } from '../time/find-days.ts';
import { pattern } from '../word-characters.ts';
import { addOwners, cutStart, type Draft, type FieldContext } from './draft.ts';
import { isItemLabel } from './find-field-name.ts';
import { findKeyAtStart, isTicketUrl, makeMention, resolve } from './read-issue.ts';
import { findWholeKind } from './read-kind.ts';
import { readOwners } from './read-owners.ts';
import { readParts } from './read-parts.ts';
import { findPictureAtStart, findStatusAtStart, findWholeStatus } from './read-status.ts';
import { readTokens } from './read-tokens.ts';
import { takeCodeTag } from './take-code-tag.ts';
import { takeOwner } from './take-owner.ts';

/** A reader takes something off the start of the text, and says whether it did. */
type StartReader = (draft: Draft, context: FieldContext) => boolean;

/** What may stand before the words of an item, each a reader; they go on as long as one of them finds something. */
const START_READERS: readonly StartReader[] = [
  takePicture,
  takeBox,
  takeCodeTag,
  takeTag,
  takeLabel,
  takeLink,
  takeNumber,
  takeLead,
  takeBracket,
  takeWord,
  takeOwner,
];

/** Takes box, status, id, priority, owner and the like off the start of the item's text. */
export function readStart(draft: Draft, context: FieldContext): void {
  for (let round = 0; round < 10; round++) {
    draft.text = draft.text.replace(/^(?:\s|\u200B|\uFE0F)+/, '');
    if (!START_READERS.some((reader) => reader(draft, context))) return;
  }
}

function takePicture(draft: Draft): boolean {
  const found = findPictureAtStart(draft.text);
  if (!found) return false;
  const behind = draft.text.slice(found.length).trimStart();
  const word = findStatusAtStart(behind);
  // "❌ Rejected: …": words are more certain than pictures.
  draft.status ??= word && /^\s*[:：—–]/.test(behind.slice(word.length)) ? word.status : found.status;
  return cutStart(draft, found.length);
}

/** A box that is only text: `\[ \]` of an export, `[x]` in a line without a list marker. */
function takeBox(draft: Draft): boolean {
  const match = /^(?:\\?\[([ xX✓✔]?)\\?\]|\(([ xX])\))\s+/.exec(draft.text);
  if (!match) return false;
  draft.status ??= (match[1] ?? match[2] ?? '').trim() === '' ? 'open' : 'done';
  return cutStart(draft, match[0].length);
}

function takeTag(draft: Draft): boolean {
  const tag = findTag(draft.text);
  if (!tag) return false;
  if (/todo/i.test(draft.text.slice(0, tag.length))) draft.status ??= 'open';
  return cutStart(draft, tag.length);
}

/** `Action: …`, `**Improvements**: …`: a label that only says that this is an item. */
function takeLabel(draft: Draft): boolean {
  const match = LABEL_AT_START.exec(draft.text.slice(0, 60));
  if (!match || !isItemLabel(match[1] ?? '')) return false;
  return cutStart(draft, match[0].length);
}

/** `1.`, `1)`, `AI-3:`, `**AI-P1**`, `#9`, `A.2`: an id of the document's own. */
const ID = pattern(
  String.raw`^(?:[*_\x60[(]{1,3})?(?:#?\d{1,3}(?:\.\d{1,2})?[.):]|[a-h][.)](?=\s)|#\d{1,7}(?=[\s:.])|\d{1,2}\.\d{1,2}(?=\s+\p{Lu})|(?:AI|AP|ACT|ACTION|FU|TASK|CA|PA|CAPA|ITEM|REC)[-_ #]?[A-Z]?\d{1,3}|[A-Z]{1,3}-?\d{1,2}[.):]|[A-Z]-\d{1,3})[\])*_\x60]{0,3}\s*[:：.—–-]?\s+(?=\S)`,
);

function takeNumber(draft: Draft): boolean {
  const match = ID.exec(draft.text.slice(0, 30));
  if (!match || /^\W*P[0-5]\b/.test(match[0])) return false;
  const number = /^#(\d{2,})[\s:]/.exec(match[0]);
  if (number) draft.issue ??= makeMention(null, `#${number[1]}`);
  return cutStart(draft, match[0].length);
}

const LINK = /^\[([^\][]{1,40})\]\((https?:\/\/[^\s()<>]+)\)\s*(?:[:：—–-]+\s+)?(?=\S)/;
/** `[#12]: …`, whose address stands at the end of the file. */
const REFERENCE = /^\[([^\][]{1,40})\]\s*[:：—–-]+\s+(?=\S)/;
const ADDRESS = /^<?(https?:\/\/[^\s()<>]+?)>?[:：]?\s+(?:[—–-]+\s+)?(?=\S)/;

/** `[#12](https://…/issues/12) …`, `[OPS-3](…): …`, a ticket's address: a link whose text says nothing but the number. */
function takeLink(draft: Draft, { definitions }: FieldContext): boolean {
  const first = draft.text.charAt(0);
  if (first !== '[' && first !== 'h' && first !== '<') return false;
  const reference = REFERENCE.exec(draft.text);
  const target = reference ? resolve(reference[1] ?? '', definitions) : undefined;
  if (reference && target !== undefined && isTicketUrl(target)) {
    draft.issue ??= makeMention(reference[1] ?? '', target);
    return cutStart(draft, reference[0].length);
  }
  const link = LINK.exec(draft.text);
  const match = link ?? ADDRESS.exec(draft.text);
  const [label, url] = link ? [link[1] ?? '', link[2] ?? ''] : [null, match?.[1] ?? ''];
  const status = label === null ? null : findWholeStatus(label);
  if (match && status) {
    draft.status ??= status;
    if (isTicketUrl(url)) draft.issue ??= makeMention(null, url);
    return cutStart(draft, match[0].length);
  }
  if (!match || !isTicketUrl(url) || (label !== null && !isTicketName(label))) return false;
  draft.issue ??= makeMention(label, url);
  return cutStart(draft, match[0].length);
}

function isTicketName(label: string): boolean {
  return (
    /^(?:(?:[\w.-]+\/[\w.-]+)?#|(?:bug|issue|ticket|pr|case) #?)\d+$/i.test(label) ||
    findKeyAtStart(label)?.length === label.length
  );
}

/** A bold start that is nothing but fields: `**TODO due 2026-05-21** —`, `**P1**:`. */
function takeLead(draft: Draft, context: FieldContext): boolean {
  const match = /^\*\*([^*]{1,60}?)[:：]?\*\*\s*(?:[:：—–-]+\s*)?/.exec(draft.text.slice(0, 120));
  if (!match || match[0].length >= draft.text.length) return false;
  const lead = match[1] ?? '';
  return findWholeKind(lead) === null && readTokens(lead, draft, context) && cutStart(draft, match[0].length);
}

/** `[P1]`, `(done)`, `[Platform]`: brackets that hold fields, or the team whose item it is. */
function takeBracket(draft: Draft, context: FieldContext): boolean {
  const match = /^(\*\*)?(?:\[([^\][]{1,40})\](?![([:])|\(([^()]{1,40})\)|【([^】]{1,40})】)\s*[:：]?\s*/.exec(
    draft.text.slice(0, 60),
  );
  if (!match) return false;
  const inner = (match[2] ?? match[3] ?? match[4] ?? '').trim();
  const key = findKeyAtStart(inner);
  if (key !== null && key.length === inner.length) draft.issue ??= { raw: key, target: null };
  else if (/^#\d+$/.test(inner)) draft.issue ??= makeMention(null, inner);
  else if (!readParts(inner, draft, context)) {
    if ((match[3] !== undefined && !/[:：]\s*$/.test(match[0])) || !isTeam(inner)) return false;
    addOwners(draft, readOwners(inner));
  }
  return cutStart(draft, match[0].length, match[1]);
}

const HORIZON =
  /^(?:short|long|medium|mid|near|optional|new|stretch|nice|must|should|could|immediate|future|later|now|next|phase|sprint|week|day|q[1-4]|infra-?only)\b/i;

function isTeam(inner: string): boolean {
  return (
    LETTER.test(inner) &&
    inner.split(/\s+/).length <= 3 &&
    !HORIZON.test(inner) &&
    findWholeKind(inner) === null &&
    !/[.!?=<>{}]/.test(inner)
  );
}

/** `TODO …` in capitals, `Done: …`, `In progress - …`, `P1: …`. */
function takeWord(draft: Draft, context: FieldContext): boolean {
  const head = draft.text.slice(0, 60);
  const priority = /^(P[0-5])\b\s*[:：.—–-]?\s+/.exec(head);
  if (priority) {
    draft.priority ??= priority[1] ?? null;
    return cutStart(draft, priority[0].length);
  }
  const status = findStatusAtStart(head);
  if (!status) return false;
  const word = head.slice(0, status.length);
  const rest = head.slice(status.length);
  const after = /^\s*(?:[:：]|\s[—–-]+\s|[—–])\s*/.exec(rest);
  const isCapitals = word === word.toUpperCase() && /^[A-Z]/.test(word) && /^\s+\S/.test(rest);
  if (!after && !isCapitals) return false;
  draft.status ??= status.status;
  cutStart(draft, status.length + (after?.[0].length ?? 1));
  const due = /^(?:due|by)\s+/i.exec(draft.text);
  const day = due ? findDays(draft.text.slice(due[0].length, 80), context.reference, context.dayOrder)[0] : undefined;
  if (due && day?.start === 0) {
    draft.due ??= { day: day.day, raw: day.raw, relative: day.relative };
    cutStart(draft, due[0].length + day.end);
    draft.text = draft.text.replace(/^\s*[:：—–-]+\s*/, '');
  }
  return true;
}

const LABEL_AT_START = pattern(String.raw`^(?:\*\*)?(\p{L}[\p{L} ]{1,24})(?:\*\*)?[:：](?:\*\*)?\s+(?=\S)`);
const LETTER = pattern(String.raw`\p{L}`);
