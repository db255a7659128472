import { findTag } from '../items/find-tag.ts';
import { startsWithVerb } from '../items/starts-with-verb.ts';
import { foldText } from '../phrase-table.ts';
import { findDays } from '../time/find-days.ts';
import { areInitials } from './are-initials.ts';
import { addOwners, type Draft, type FieldContext } from './draft.ts';
import { isItemLabel } from './find-field-name.ts';
import { findKeyAtStart, makeMention } from './read-issue.ts';
import { findWholeKind } from './read-kind.ts';
import { readOwners } from './read-owners.ts';
import { readParts } from './read-parts.ts';
import { findPictureAtStart, findStatusAtStart } from './read-status.ts';
import { readTokens } from './read-tokens.ts';

/** A reader takes something off the start of the text, and says whether it did. */
type StartReader = (draft: Draft, context: FieldContext) => boolean;

/** What may stand before the words of an item, each a reader; they go on as long as one of them finds something. */
const START_READERS: readonly StartReader[] = [
  takePicture,
  takeBox,
  takeTag,
  takeLabel,
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
  draft.status ??= found.status;
  return cut(draft, found.length);
}

/** A box that is only text: `\[ \]` of an export, `[x]` in a line without a list marker. */
function takeBox(draft: Draft): boolean {
  const match = /^(?:\\?\[([ xX✓✔]?)\\?\]|\(([ xX])\))\s+/.exec(draft.text);
  if (!match) return false;
  draft.status ??= (match[1] ?? match[2] ?? '').trim() === '' ? 'open' : 'done';
  return cut(draft, match[0].length);
}

function takeTag(draft: Draft): boolean {
  const tag = findTag(draft.text);
  if (!tag) return false;
  if (/todo/i.test(draft.text.slice(0, tag.length))) draft.status ??= 'open';
  return cut(draft, tag.length);
}

/** `Action: …`, `**Improvements**: …`: a label that only says that this is an item. */
function takeLabel(draft: Draft): boolean {
  const match = /^(?:\*\*)?(\p{L}[\p{L} ]{1,24})(?:\*\*)?[:：](?:\*\*)?\s+(?=\S)/u.exec(draft.text.slice(0, 60));
  if (!match || !isItemLabel(match[1] ?? '')) return false;
  return cut(draft, match[0].length);
}

/** `1.`, `1)`, `AI-3:`, `**AI-P1**`, `#9`, `A.2`: an id of the document's own. */
const ID =
  /^(?:[*_`[(]{1,3})?(?:#?\d{1,3}(?:\.\d{1,2})?[.):]|#\d{1,7}(?=[\s:.])|\d{1,2}\.\d{1,2}(?=\s+\p{Lu})|(?:AI|AP|ACT|ACTION|FU|TASK|CA|PA|CAPA|ITEM|REC)[-_ #]?[A-Z]?\d{1,3}|[A-Z]{1,3}-?\d{1,2}[.):]|[A-Z]-\d{1,3})[\])*_`]{0,3}\s*[:：.—–-]?\s+(?=\S)/u;

function takeNumber(draft: Draft): boolean {
  const match = ID.exec(draft.text.slice(0, 30));
  if (!match || /^P[0-5]\b/.test(match[0])) return false;
  const number = /^#(\d{2,})[\s:]/.exec(match[0]);
  if (number) draft.issue ??= makeMention(null, `#${number[1]}`);
  return cut(draft, match[0].length);
}

/** A bold start that is nothing but fields: `**TODO due 2026-05-21** —`, `**P1**:`. */
function takeLead(draft: Draft, context: FieldContext): boolean {
  const match = /^\*\*([^*]{1,60}?)[:：]?\*\*\s*(?:[:：—–-]+\s*)?/.exec(draft.text.slice(0, 120));
  if (!match || match[0].length >= draft.text.length) return false;
  const lead = match[1] ?? '';
  return findWholeKind(lead) === null && readTokens(lead, draft, context) && cut(draft, match[0].length);
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
  return cut(draft, match[0].length, match[1]);
}

const HORIZON =
  /^(?:short|long|medium|mid|near|optional|new|stretch|nice|must|should|could|immediate|future|later|now|next|phase|sprint|week|day|q[1-4]|infra-?only)\b/i;

function isTeam(inner: string): boolean {
  return (
    /\p{L}/u.test(inner) &&
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
    return cut(draft, priority[0].length);
  }
  const status = findStatusAtStart(head);
  if (!status) return false;
  const word = head.slice(0, status.length);
  const rest = head.slice(status.length);
  const after = /^\s*(?:[:：]|\s[—–-]+\s|[—–])\s*/.exec(rest);
  const isCapitals = word === word.toUpperCase() && /^[A-Z]/.test(word) && /^\s+\S/.test(rest);
  if (!after && !isCapitals) return false;
  draft.status ??= status.status;
  cut(draft, status.length + (after?.[0].length ?? 1));
  const due = /^(?:due|by)\s+/i.exec(draft.text);
  const day = due ? findDays(draft.text.slice(due[0].length, 80), context.reference, context.dayOrder)[0] : undefined;
  if (due && day?.start === 0) {
    draft.due ??= { day: day.day, raw: day.raw, relative: day.relative };
    cut(draft, due[0].length + day.end);
    draft.text = draft.text.replace(/^\s*[:：—–-]+\s*/, '');
  }
  return true;
}

const MENTION = String.raw`[*_\`(]{0,2}@[\w-]+(?:[/.][\w-]+)?[*_\`)]{0,2}`;
const MENTIONS_AT_START = new RegExp(
  String.raw`^(${MENTION}(?:(?:\s*[,&/]\s*|\s+(?:and|und|et|y)\s+)${MENTION})*)(?:\s*[:：—–-]+\s*|\s+(to|will|should|must)\s+)`,
);

const MENTIONS_BEFORE_WORK = new RegExp(
  String.raw`^(${MENTION}(?:\s*[,&/]\s*${MENTION})*)\s+(?=[A-Z\u00C0-\u00DE\u0400-\u042F])`,
);

/** `@alice: …`, `@alice Add …`, `**@bob** to …`, `JG: …`, `Anna: …` where the document's head names her, `Anna to write …`. */
function takeOwner(draft: Draft, context: FieldContext): boolean {
  const head = draft.text.slice(0, 100);
  const mention = MENTIONS_AT_START.exec(head);
  if (mention) {
    addOwners(draft, readOwners((mention[1] ?? '').replace(/[*_`()]/g, '')));
    return mention[2] === undefined ? cut(draft, mention[0].length) : false;
  }
  const page = head.startsWith('@') ? FULL_NAME_BEFORE_WORK.exec(head) : null;
  if (page) {
    addOwners(draft, [page[1] ?? '']);
    cut(draft, page[0].length);
    takeLastDay(draft, context);
    return true;
  }
  const bare = MENTIONS_BEFORE_WORK.exec(head);
  if (bare && startsWithVerb(head.slice(bare[0].length))) {
    addOwners(draft, readOwners((bare[1] ?? '').replace(/[*_`()]/g, '')));
    return cut(draft, bare[0].length);
  }
  const initials = /^(?:\*\*)?([A-Z]{2,3}(?:[/,&+] ?[A-Z]{2,3})*)(?:\*\*)?[:：](?:\*\*)?\s+/.exec(head);
  if (initials && areInitials(initials[1] ?? '')) {
    addOwners(draft, readOwners(initials[1] ?? ''));
    return cut(draft, initials[0].length);
  }
  const named = /^(?:\*\*)?(\p{L}[\p{L} ,&'-]{1,40}?)(?:\*\*)?(?:[:：](?:\*\*)?| [—–-])\s+/u.exec(head);
  const names = named ? readOwners(named[1] ?? '') : [];
  if (named && names.length > 0 && names.every((name) => context.people.has(foldText(name)))) {
    addOwners(draft, names);
    return cut(draft, named[0].length);
  }
  if (draft.owners.length === 0) addOwners(draft, personWhoIsTo(head));
  return false;
}

/** `@Alice Example Write … 15 May 2026`: how a wiki exports a task, with the day at its end. */
const FULL_NAME_BEFORE_WORK = /^@(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*)+?) (?=\p{Lu}\p{L}+ \p{Ll})/u;

function takeLastDay(draft: Draft, context: FieldContext): void {
  const tail = draft.text.slice(-40);
  const day = findDays(tail, context.reference, context.dayOrder).at(-1);
  if (!day || day.end !== tail.trimEnd().length || !/\s$/.test(tail.slice(0, day.start))) return;
  draft.due ??= { day: day.day, raw: day.raw, relative: day.relative };
  draft.text = draft.text.slice(0, draft.text.length - tail.length + day.start).trimEnd();
}

/** Nouns and verbs that stand before "to do" and are nobody. */
const NOBODY = new Set(
  'we it they you this that there he she our your these those who need needs plan plans ability try want aim how due way ways tool tools option options work goal intend continue going team everyone remember ensure script process mechanism time right effort decision idea ticket proposal strategy policy automation capability method procedure permission attempt agree agreed commit committed decide decided switch switched start started begin began access prior related related back'.split(
    ' ',
  ),
);

/** "Anna to write …", "Platform team to add …". */
function personWhoIsTo(head: string): readonly string[] {
  if (!head.includes(' to ') && !head.includes(' will ')) return [];
  const match = /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+| team)?) (?:to|will) (?=\p{Ll}+ )/u.exec(head);
  const name = match?.[1] ?? '';
  if (!match || NOBODY.has(name.toLowerCase()) || startsWithVerb(name)) return [];
  return startsWithVerb(head.slice(match[0].length)) ? [name] : [];
}

function cut(draft: Draft, length: number, before = ''): boolean {
  draft.text = before + draft.text.slice(length);
  return true;
}
