import type { WrittenField } from '../items/candidate.ts';
import { pattern } from '../word-characters.ts';
import { addOwners, type Draft, type FieldContext } from './draft.ts';
import { readDue } from './read-due.ts';
import { findIssue, findKeyAtStart } from './read-issue.ts';
import { readKind } from './read-kind.ts';
import { readOwners } from './read-owners.ts';
import { readPriorityField } from './read-priority.ts';
import { findStatusAtStart, findWholeStatus, readStatus } from './read-status.ts';

/** Takes a field as written in a cell or after a label into the draft. A status cell may also hold the issue, and the reverse. */
export function applyField(draft: Draft, field: WrittenField, context: FieldContext): void {
  const { name, value } = field;
  switch (name) {
    case 'owner':
      applyOwners(draft, value, context);
      return;
    case 'due': {
      const status = findWholeStatus(value.replace(/[*_`]/g, ''));
      // "Done" in place of a day; "TBD" is said of the day, whatever the status is.
      if (status && status !== 'open') draft.status ??= status;
      else if (!status) draft.due ??= readDue(value, context);
      return;
    }
    case 'status':
      draft.status ??= readStatus(value);
      draft.issue ??= findIssue(value, context.definitions, 'without-keys') ?? keyInBrackets(value);
      return;
    case 'priority':
      draft.priority ??= readPriorityField(value);
      return;
    case 'kind':
      draft.kind ??= readKind(value);
      return;
    case 'issue':
      draft.issue ??= findIssue(value, context.definitions, 'with-keys') ?? anyLink(value) ?? anyKey(value);
      draft.status ??= statusBeside(value);
      return;
    case 'title':
    case 'id':
    case 'time':
    case 'note':
      return;
  }
}

/** "担当: 佐藤、2026-04-09", "Kim, by May 3": a day among the names is the due day. */
function applyOwners(draft: Draft, value: string, context: FieldContext): void {
  const parts = /\d/.test(value) ? value.split(/\s*(?:,(?!\s*\d{4}(?!\d))|[，、;；])\s*/) : [value];
  const names = parts.filter((part) => {
    const due = parts.length > 1 && /\d/.test(part) ? readDue(part, context) : null;
    if (due?.day) draft.due ??= { ...due, raw: due.relative ? due.raw : due.day };
    return !due?.day;
  });
  addOwners(draft, readOwners(names.join(', ')));
  if (parts.length === 1 && /\d{4}/.test(value)) draft.due ??= dueWithin(value, context);
}

/** "Kim 2026-04-09" */
function dueWithin(value: string, context: FieldContext): Draft['due'] {
  const due = readDue(value, context);
  return due?.day ? { ...due, raw: due.day } : null;
}

function anyLink(value: string): Draft['issue'] {
  const url = /https?:\/\/[^\s<>()\]]+/.exec(value)?.[0];
  return url === undefined ? null : { raw: url, target: null };
}

/** In the issue's own cell a key needs no tracker that we know: `PLAT-061`, `task.0068`. */
function anyKey(value: string): Draft['issue'] {
  const key = KEY_ALONE.exec(value)?.[1];
  return key === undefined ? null : { raw: key, target: null };
}

const KEY_ALONE = /^[\s*_`[(]*([A-Za-z][A-Za-z0-9]{0,15}[-._]\d{1,7})[\s*_`\])]*$/;

/** "Pending (OPS-12)" */
function keyInBrackets(value: string): Draft['issue'] {
  const open = value.indexOf('(');
  const key = open === -1 ? null : findKeyAtStart(value.slice(open + 1));
  return key === null ? null : { raw: key, target: null };
}

/** Of a ticket that is still to be opened; it says nothing of the work. */
const UNDECIDED = /^\W*tb[acd]\W*$/i;

/** A status word that stands in the issue's cell in capitals or by itself ("**TODO**", "OPS-1 DONE"). */
function statusBeside(value: string): Draft['status'] {
  if (UNDECIDED.test(value)) return null;
  const words = value.replace(/\[[^\]]*\]\([^)]*\)|https?:\S+|[*_`()[\]]/g, ' ').match(PHRASES) ?? [];
  for (const word of words) {
    const last = word.trim().split(' ').at(-1) ?? '';
    const found = findStatusAtStart(word.trim()) ?? (last === last.toUpperCase() ? findStatusAtStart(last) : null);
    if (found) return found.status;
  }
  return null;
}

const PHRASES = pattern(String.raw`\p{L}[\p{L} -]*`, 'g');
