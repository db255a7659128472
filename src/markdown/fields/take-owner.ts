import { startsWithVerb } from '../items/starts-with-verb.ts';
import { findDays } from '../time/find-days.ts';
import { EAST_ASIAN, LETTERS, pattern } from '../word-characters.ts';
import { areInitials } from './are-initials.ts';
import { isPerson } from './are-people.ts';
import { addOwners, cutStart, type Draft, type FieldContext } from './draft.ts';
import { readOwners } from './read-owners.ts';

/** `@alice: …`, `@alice Add …`, `**@bob** to …`, `JG: …`, `Anna: …` where the document's head names her, `Anna to write …`. */
export function takeOwner(draft: Draft, context: FieldContext): boolean {
  const head = draft.text.slice(0, 100);
  const mention = MENTIONS_AT_START.exec(head);
  if (mention) {
    addOwners(draft, readOwners((mention[1] ?? '').replace(/[*_`()]/g, '')));
    return mention[2] === undefined ? cutStart(draft, mention[0].length) : false;
  }
  const page = head.startsWith('@') ? FULL_NAME_BEFORE_WORK.exec(head) : null;
  if (page) {
    addOwners(draft, [page[1] ?? '']);
    cutStart(draft, page[0].length);
    takeLastDay(draft, context);
    return true;
  }
  const bare = MENTIONS_BEFORE_WORK.exec(head);
  if (bare && (UNSPACED_SCRIPT.test(head.slice(bare[0].length)) || startsWithVerb(head.slice(bare[0].length)))) {
    addOwners(draft, readOwners((bare[1] ?? '').replace(/[*_`()]/g, '').replace(/\s+@/g, ', @')));
    cutStart(draft, bare[0].length);
    takeLastDay(draft, context);
    return true;
  }
  const initials = /^(?:\*\*)?([A-Z]{2,3}(?:[/,&+] ?[A-Z]{2,3})*)(?:\*\*)?[:：](?:\*\*)?\s+/.exec(head);
  if (initials && areInitials(initials[1] ?? '')) {
    addOwners(draft, readOwners(initials[1] ?? ''));
    return cutStart(draft, initials[0].length);
  }
  const named = NAMES_AT_START.exec(head);
  const names = named ? readOwners(named[1] ?? '') : [];
  if (named && names.length > 0 && names.every((name) => isPerson(name, context.people))) {
    addOwners(draft, names);
    return cutStart(draft, named[0].length);
  }
  const subject = draft.owners.length === 0 && head.startsWith('@') ? SUBJECT.exec(head) : null;
  if (subject) addOwners(draft, readOwners(subject[1] ?? ''));
  if (draft.owners.length === 0) addOwners(draft, personWhoIsTo(head));
  return false;
}

const MENTION = String.raw`[*_\`(]{0,2}@[\w${LETTERS}-]+(?:[/.][\w-]+)?[*_\`)]{0,2}`;
const MENTIONS_AT_START = new RegExp(
  String.raw`^(${MENTION}(?:(?:\s*[,&/]\s*|\s+(?:and|und|et|y)\s+)${MENTION})*)(?:\s*[:：—–-]+\s*|\s+(to|will|should|must)\s+)`,
);

const MENTIONS_BEFORE_WORK = new RegExp(
  String.raw`^(${MENTION}(?:(?:\s*[,&/]\s*|\s+)${MENTION})*)\s+(?=[A-Z\u00C0-\u00DE\u0400-\u042F\u3040-\ud7af])`,
);

/** Japanese, Chinese and Korean put no capital where the work begins. */
const UNSPACED_SCRIPT = new RegExp(`^[${EAST_ASIAN}]`);

/** "@rue looks into …": the sentence needs its subject, so it stays. */
const SUBJECT = new RegExp(
  `^(@[\\w${LETTERS}-]+) (?!(?:mentioned|said|says|noted|notes|reported|suggested|suggests|pointed|asked|thinks|proposed) )[${LETTERS}]`,
);

/** `@Alice Example Write … 15 May 2026`: how a wiki exports a task, with the day at its end. */
const FULL_NAME_BEFORE_WORK = pattern(
  String.raw`^@(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*)+?) (?=\p{Lu}\p{L}+ \p{Ll})`,
);

function takeLastDay(draft: Draft, context: FieldContext): void {
  const tail = draft.text.slice(-40);
  const day = findDays(tail, context.reference, context.dayOrder).at(-1);
  if (!day || day.end !== tail.trimEnd().length || !/\s$/.test(tail.slice(0, day.start))) return;
  draft.due ??= { day: day.day, raw: day.raw, relative: day.relative };
  draft.text = draft.text.slice(0, draft.text.length - tail.length + day.start).trimEnd();
}

/** Nouns and verbs that stand before "to do" and are nobody. */
const NOBODY = new Set(
  'we it they you this that there he she our your these those who need needs plan plans ability try want aim how due way ways tool tools option options work goal intend continue going team everyone remember ensure script process mechanism time right effort decision idea ticket proposal strategy policy automation capability method procedure permission attempt agree agreed commit committed decide decided switch switched start started begin began access prior related back refuse prefer offer tend fail forget promise propose learn help cease choose expect hope intend prepare seem wait wish used able unable easy easier hard harder ready likely better best important possible necessary free safe close similar next first last only'.split(
    ' ',
  ),
);

/** "Anna to write …", "Ann and Bo to test …", "Platform team to add …". */
function personWhoIsTo(head: string): readonly string[] {
  if (!head.includes(' to ') && !head.includes(' will ')) return [];
  const match = WHO_IS_TO.exec(head);
  const name = match?.[1] ?? '';
  if (!match || NOBODY.has(name.toLowerCase()) || startsWithVerb(name)) return [];
  return startsWithVerb(head.slice(match[0].length)) ? readOwners(name) : [];
}

const NAMES_AT_START = pattern(
  String.raw`^(?:\*\*)?(\p{L}[\p{L}\p{N} ,&'_-]{1,40}?)(?:\*\*)?(?:[:：](?:\*\*)?| [—–-])\s+`,
);
const WHO_IS_TO = pattern(
  String.raw`^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+| team| (?:and|&) \p{Lu}\p{Ll}+)?) (?:to|will) (?=\p{Ll}+ )`,
);
