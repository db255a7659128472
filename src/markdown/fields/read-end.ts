import { pattern } from '../word-characters.ts';
import { addOwners, cutEnd, type Draft, type FieldContext, TAIL } from './draft.ts';
import { takeBracket, withoutEmphasis } from './read-brackets.ts';
import { takeAssigned, takeClosing, takeDay, takeMention } from './read-closing.ts';
import { findKeyAtStart, isTicketUrl, makeMention, resolve } from './read-issue.ts';
import { findWholeKind } from './read-kind.ts';
import { readOwners } from './read-owners.ts';
import { readPriority } from './read-priority.ts';
import { findWholeStatus } from './read-status.ts';
import { takePicture } from './take-picture.ts';

/** A reader takes something off the end of the text; it gets the last few hundred characters, trimmed. */
type EndReader = (draft: Draft, tail: string, context: FieldContext) => boolean;

const END_READERS: readonly EndReader[] = [
  takePicture,
  takeLink,
  takeBracket,
  takeAddress,
  takeNumber,
  takeMention,
  takeClosing,
  takeAssigned,
  takeDay,
];

/**
 * Takes links, brackets with fields, mentions, a status and a day off the end of the item's text. `followedByDay`: a due
 * day stood behind it, which has been taken already; a bare name before a day is whose it is.
 */
export function readEnd(draft: Draft, context: FieldContext, followedByDay: boolean): void {
  let isBeforeDay = followedByDay;
  for (let round = 0; round < 10; round++) {
    const trimmed = replaceAtEnd(draft.text, /(?:[\s·|→]|\\$|\s[—–-]+>?|\s=>)+$/);
    const bare = round === 0 ? trimmed : replaceAtEnd(trimmed, /\s+(?:[—–-]+>?|=>|→)$/);
    draft.text = bare;
    const stop = withoutEmphasis(/(?<=[)\]）】])[.。]$/.test(bare) ? bare.slice(0, -1) : bare);
    const saved = draft.text;
    draft.text = stop;
    const tail = stop.slice(-TAIL);
    const { due } = draft;
    if (isBeforeDay && takeName(draft, tail)) continue;
    if (!END_READERS.some((reader) => reader(draft, tail, context))) {
      draft.text = saved;
      return;
    }
    isBeforeDay = draft.due !== due;
  }
}

/** What readEnd takes off an end ends with one of these. */
const END_MARK = /[\s·|→\\—–>-]/;

/** A pattern that ends with the text is only tried on its last characters: tried everywhere, it costs the square. */
function replaceAtEnd(text: string, pattern: RegExp): string {
  if (!END_MARK.test(text.slice(-1))) return text;
  const from = Math.max(0, text.length - 100);
  return text.slice(0, from) + text.slice(from).replace(pattern, '');
}

const LINK_AT_END = /\[((?:[^[\]]|\[[^[\]]*\])*)\](?:\(\s*<?([^\s()<>]*)>?(?:\s+"[^"]*")?\s*\)|\[([^\]]*)\])$/;
const LEAD_WORDS =
  /[\s([:]*(?:[—–-]\s*)?(?:\b(?:see(?: also)?|related to|tracked (?:in|by|at|as|here)|tracking|via|in|fixed in|fixed by|done in|fixes|closes|resolves|ref|issue|ticket|pr|cf|siehe|voir|ver|vgl)\b[\s:]*)?$/i;

/** A link to a ticket, or one whose text only points ("[Issue](…)", "[here](…)"). */
function takeLink(draft: Draft, tail: string, context: FieldContext): boolean {
  if (!tail.endsWith(')') && !tail.endsWith(']')) return false;
  const open = tail.lastIndexOf('[', tail.lastIndexOf(']('));
  const match = LINK_AT_END.exec(tail.slice(Math.max(0, open - 100)));
  if (!match) return false;
  const label = match[1] ?? '';
  const url = match[2] ?? resolve(match[3] || label, context.definitions);
  if (url === undefined || !(isTicketUrl(url) || /^#\d+$/.test(label.trim()))) return false;
  if (label.split(/\s+/).length > 7) return false;
  draft.issue ??= makeMention(label, url);
  cutEnd(draft, match[0].length);
  if (DONE_IN.test(draft.text.slice(-12))) draft.status ??= 'done';
  draft.text = draft.text.replace(LEAD_WORDS, '');
  return true;
}

/** "… - DONE in [#12](…)" */
const DONE_IN = /\bDONE(?: in| by| with)? ?$/;

const NAME_AT_END = pattern(
  String.raw`(?:\s[—–-]{1,2}\s+|\s\((?=[^()]*\)$)|\s\[(?=[^\][]*\]$))(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}(?: team)?)[)\]]?$`,
);

/** `… — Kim Lee (2026-05-03)`, `… (Kim) (May 3)`: what stands before the day. */
function takeName(draft: Draft, tail: string): boolean {
  const match = draft.owners.length === 0 ? NAME_AT_END.exec(tail.slice(-60)) : null;
  const name = match?.[1] ?? '';
  if (!match || findWholeStatus(name) !== null || findWholeKind(name) !== null || readPriority(name) !== null)
    return false;
  addOwners(draft, readOwners(name));
  return cutEnd(draft, match[0].length);
}

function takeAddress(draft: Draft, tail: string): boolean {
  if (!tail.includes('://')) return false;
  const match = /<?(https?:\/\/[^\s<>()[\]]+)>?$/.exec(tail.slice(-300));
  if (!match || !isTicketUrl(match[1] ?? '') || match[0].length === draft.text.length) return false;
  draft.issue ??= makeMention(null, match[1] ?? '');
  cutEnd(draft, match[0].length);
  draft.text = draft.text.replace(LEAD_WORDS, '');
  return true;
}

function takeNumber(draft: Draft, tail: string): boolean {
  if (!/^\d/.test(tail.slice(-1))) return false;
  const match = /(?<=[\s(])((?:[\w.-]+\/[\w.-]+)?#\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,7})$/.exec(tail.slice(-100));
  if (!match) return false;
  const written = match[1] ?? '';
  if (/^#/.test(written) && NO_ISSUE_BEFORE.test(tail.slice(0, -written.length))) return false;
  if (!written.includes('#') && findKeyAtStart(written) === null) return false;
  if (!written.includes('#') && !/[—–:-]\s*$/.test(tail.slice(0, -written.length))) return false;
  draft.issue ??= written.includes('#') ? makeMention(null, written) : { raw: written, target: null };
  cutEnd(draft, written.length);
  draft.text = draft.text.replace(LEAD_WORDS, '');
  return true;
}

/** `AI #3`, `notes.md #6`: the number of something else. */
const NO_ISSUE_BEFORE =
  /(?:\b(?:AI|item|action|step|option|point|phase|no|section|problem|case|incident|cause)|\.\w{1,4}`?|[_§])\s*$/i;
