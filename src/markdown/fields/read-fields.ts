import type { ItemStatus } from '../../model/action-item.ts';
import type { Candidate, WrittenField } from '../items/candidate.ts';
import { startsWithVerb } from '../items/starts-with-verb.ts';
import { findCellMark, findMark } from '../write-back/find-mark.ts';
import { applyField } from './apply-field.ts';
import type { Draft, FieldContext } from './draft.ts';
import { inheritFields } from './inherit-fields.ts';
import { readLastBrackets } from './read-brackets.ts';
import { readEnd } from './read-end.ts';
import { findIssue, findKeyAtStart, makeMention } from './read-issue.ts';
import { guessKind } from './read-kind.ts';
import { readClosingRemark, readLabels } from './read-labels.ts';
import { readStart } from './read-start.ts';
import { findStatusAtStart, readStatus } from './read-status.ts';

/** An item's fields, and what is left of its text as the title. */
export type ReadFields = Readonly<Draft>;

/**
 * Reads the fields of an item: from its cells and own lines first, then from the decorations of its text, from what is
 * nested in it, and last from the headings above it.
 */
export function readFields(candidate: Candidate, context: FieldContext): ReadFields {
  const draft: Draft = {
    text: withoutAsides(candidate.text),
    status: null,
    owners: [],
    due: null,
    priority: null,
    kind: null,
    issue: null,
  };
  draft.status = statusOfBox(candidate.box) ?? statusOfCell(candidate);
  takeMark(draft);
  takeStrike(draft);
  readStart(draft, context);
  if (draft.text.startsWith('~')) takeStrike(draft);
  const dueAtStart = draft.due;
  readLastBrackets(draft, context);
  readLabels(draft, context);
  readClosingRemark(draft);
  readEnd(draft, context, draft.due !== dueAtStart);
  for (const field of inOrder(candidate.fields)) applyField(draft, field, context);
  if (candidate.shape.kind === 'table-row') takeCellMark(draft, candidate);
  if (/^#\d+$/.test(draft.text.trim())) draft.issue ??= makeMention(null, draft.text.trim());
  if (draft.text.length <= PROSE) draft.issue ??= findIssue(draft.text, context.definitions, 'without-keys');
  draft.issue ??= leadingKey(draft.text) ?? keyBehindTitle(draft.text);
  inheritFields(draft, candidate.titles, context);
  draft.text = titleOf(tidy(draft.text), candidate.text);
  draft.kind ??= guessKind(draft.text);
  return draft;
}

/** A text without its comments, and without the pictures beside its words. */
function withoutAsides(text: string): string {
  let bare = text;
  if (bare.includes('<!--')) bare = bare.replace(/\s*<!--[\s\S]*?-->/g, ' ').trim();
  if (bare.includes('![')) bare = bare.replace(/\s*!\[[^\]]*\]\([^()\s]*\)/g, ' ').trim() || bare;
  if (bare.includes('{{')) bare = bare.replace(/\{\{\s*|\s*\}\}/g, '');
  return bare;
}

/** The cell or line for the status first: what another one says of it counts only where there is none. */
function inOrder(fields: Candidate['fields']): Candidate['fields'] {
  const isStatus = ({ name }: WrittenField) => name === 'status';
  return fields.some(isStatus) ? [...fields.filter(isStatus), ...fields.filter((field) => !isStatus(field))] : fields;
}

function statusOfBox(box: string | null): ItemStatus | null {
  if (box === null) return null;
  if (/^[xX✓✔√✅]$/.test(box)) return 'done';
  return /^[-~✗✘]$/.test(box) ? 'dropped' : 'open';
}

/** What the status column says of a row, whatever its other cells mention. */
function statusOfCell({ fields, shape }: Candidate): ItemStatus | null {
  const cell = shape.kind === 'table-row' ? fields.find(({ name }) => name === 'status') : undefined;
  return cell ? readStatus(cell.value) : null;
}

/** Our own mark is no part of the title; where no box says more, its state is the item's. */
function takeMark(draft: Draft): void {
  const mark = findMark(draft.text, 0, draft.text.length);
  if (!mark) return;
  draft.text = draft.text.slice(0, mark.span.start);
  draft.issue = makeMention(mark.text, mark.url);
  if (mark.state === 'not planned' || mark.state === 'duplicate') {
    if (draft.status !== 'open') draft.status = 'dropped';
  } else if (mark.state !== null) draft.status ??= mark.state;
}

/** The mark in a row's issue cell says which issue is the row's, whatever its title mentions. */
function takeCellMark(draft: Draft, candidate: Candidate): void {
  for (const { name, value } of candidate.fields) {
    const mark = name === 'issue' ? findCellMark(value, 0, value.length) : null;
    if (mark) draft.issue = makeMention(mark.text, mark.url);
  }
}

/** A text that is struck through as a whole promises nothing any more, unless another one that asks for work stands in its place. */
function takeStrike(draft: Draft): void {
  const match = /^~{1,2}(?!~)([^~]+)~{1,2}(?!~)([\s\S]{0,80})$/.exec(draft.text.trim());
  if (!match) return;
  const rest = (match[2] ?? '').trim();
  const said = findStatusAtStart(rest.replace(/^[\s(—–:-]+/, ''));
  if (!said && (/^(?:\*\*|__)\S/.test(rest) || startsWithVerb(rest))) {
    draft.text = rest;
    return;
  }
  if (draft.status !== 'done') draft.status = said?.status === 'done' ? 'done' : 'dropped';
  draft.text = `${match[1]}${said ? '' : match[2]}`;
}

/** "**OPS-12 pending:** …": the ticket is named first, and is part of the sentence. */
function leadingKey(text: string): Draft['issue'] {
  const key = findKeyAtStart(text.replace(/^[*_`]+/, ''));
  return key === null ? null : { raw: key, target: null };
}

/** "**Rotate the keys** (OPS-12). They are …" */
function keyBehindTitle(text: string): Draft['issue'] {
  const behind = /^\*\*[^*]{3,120}\*\*\s?\((?=[A-Z])/.exec(text)?.[0].length ?? 0;
  const key = behind === 0 ? null : findKeyAtStart(text.slice(behind));
  return key === null ? null : { raw: key, target: null };
}

/** A longer text tells a story; the issues that it mentions within are others. */
const PROSE = 600;

/** What is left of the text; where the link to the issue has all the words, these: "[Ship the logs](…/issues/7) - Owner: Kim". */
function titleOf(left: string, text: string): string {
  const link = LINK_AT_START.exec(left === '' ? text : left);
  const words = (link?.[1] ?? '').trim();
  const isAll = link !== null && (left === '' || link[0].length >= left.length - 1);
  return isAll && words.includes(' ') ? words : left || tidy(text);
}

const LINK_AT_START = /^\[([^\][]{1,300})\]\(https?:[^\s()]*\)/;

function tidy(written: string): string {
  let text = written;
  if (text.includes('<')) text = text.replace(/<br ?\/?>/gi, ' ');
  if (ODD_BLANK.test(text)) text = text.replace(/\s+/g, ' ');
  text = text.trim();
  if (EDGE_MARKS.includes(text.charAt(0)) || EDGE_MARKS.includes(text.charAt(text.length - 1)))
    text = text.replace(/^[\s:：,;—–]+|[\s—–,;|·]+$/g, '').replace(/^-\s+|\s+-$/g, '');
  return text.trim();
}

const ODD_BLANK = /\s\s|[^\S ]/;
/** What is taken off one end or the other. */
const EDGE_MARKS = ':：,;—–|·-';
