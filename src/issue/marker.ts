import type { ItemStatus } from '../model/action-item.ts';
import type { RepositoryName } from '../model/config.ts';

/** What the hidden line in an issue's body tells: what the issue is to us. Read only where the issue is ours. */
export type Marker = TaskMarker | TrackingMarker | DigestMarker | GuardMarker;

export interface TaskMarker {
  readonly role: 'task';
  /** Version of the format, from 1. A body with a newer one is read as far as we know it and left as it is. */
  readonly version: number;
  /** The postmortem's file. */
  readonly path: string;
  /** The postmortem's repository, where the issue is opened in another one. */
  readonly repository?: RepositoryName;
  /** Index of the postmortem in its file. */
  readonly postmortem: number;
  /** The item: fingerprint of its title, a dot, and its ordinal among equal ones. */
  readonly key: string;
  /** Hash of the title that we last gave the issue: another title is a person's. */
  readonly title: string;
  /** Owners in the file and due day as last carried to the issue. */
  readonly owners: readonly string[];
  readonly due: string | null;
  /** Hash of what the body was made from, so that only a change that matters edits it. */
  readonly facts?: string;
  /** The status that the file last gave the issue, and the blob in which it stood: the base where the file holds none. */
  readonly carried?: Carried;
  /** Set once it was told that the item was taken out of the file; `closed` when we closed the issue for that. */
  readonly removed?: 'told' | 'closed';
}

/** What the file last said of an item, and its issue followed. */
export interface Carried {
  readonly status: ItemStatus;
  readonly blob: string;
  /** What the file itself says there, where that is something else. */
  readonly inFile?: ItemStatus;
  /** Nothing followed: a person had brought the issue to the same state. */
  readonly agreed?: true;
  /** How often the same blob was carried before and left by the issue. */
  readonly again?: number;
}

export interface TrackingMarker {
  readonly role: 'tracking';
  readonly version: number;
  readonly path: string;
  readonly postmortem: number;
  readonly title: string;
  /** As for a task. */
  readonly facts?: string;
  readonly removed?: 'told' | 'closed';
  /** False where the tasks are listed in the body because the server had no sub-issues. */
  readonly subIssues?: boolean;
  /** Hash of the mistakes in the configuration that the body tells; not set when it tells none. */
  readonly config?: string;
  /** Set while the file cannot be written: why, and the hash of the text that was refused. */
  readonly writeBack?: { readonly why: string; readonly wanted: string | null };
  /** Whether all tasks were settled when we last closed or reopened it: the base where the file holds none. */
  readonly settled?: boolean;
}

export interface DigestMarker {
  readonly role: 'digest';
  readonly version: number;
  /** ISO week, `2026-W34`. */
  readonly week: string;
  readonly path?: never;
}

/** On the issue that shows a plan which waits for a person. */
export interface GuardMarker {
  readonly role: 'guard';
  readonly version: number;
  /** The postmortem's file; not `path`, because the issue is none of the postmortem's tasks. */
  readonly document: string;
  /** Of the plan that is shown. */
  readonly fingerprint: string;
  /** The fingerprint that a person approved; null as long as nobody has. */
  readonly approved: string | null;
  readonly path?: never;
}

/** The version that this program writes. */
export const MARKER_VERSION = 1;

/** The marker as one hidden line. Nothing in it can end the comment, notify anybody or be taken for a planned issue. */
export function renderMarker(marker: Marker): string {
  const { version: number, ...rest } = marker;
  const content =
    'repository' in rest && rest.repository
      ? { ...rest, repository: `${rest.repository.owner}/${rest.repository.name}` }
      : rest;
  // None of its numbers is negative, so every such sign stands within a string.
  const json = JSON.stringify(content).replace(/[-<>#@\u2028\u2029]/g, escapeUnit);
  return `<!-- followthrough v${number} ${json} -->`;
}

/** The marker of our block in a body; null when there is none. Text that we quote can hold none. */
export function parseMarker(body: string): Marker | null {
  return findOwnBlock(body)?.marker ?? null;
}

/** Where our block stands in a body, and its marker; of a damaged block what is left of its hidden lines. */
export interface OwnBlock {
  readonly start: number;
  readonly end: number;
  /** Null when only the line that begins or ends the block is left. */
  readonly marker: Marker | null;
}

interface HiddenLine {
  readonly role: 'begin' | 'end' | 'marker';
  readonly start: number;
  readonly end: number;
  readonly marker: Marker | null;
}

/**
 * Finds our block: the first one that is whole, since people add their words, or copies of ours, below it; else the last
 * marker that stands alone, else the line that began or ended a block.
 */
export function findOwnBlock(body: string): OwnBlock | undefined {
  const lines = findHiddenLines(body);
  const blocks = lines.flatMap((line, index): readonly (OwnBlock & { readonly isWhole: boolean })[] => {
    if (line.marker === null) return [];
    const before = lines[index - 1];
    const after = lines[index + 1];
    const isClosed = after?.role === 'end' && body.slice(line.end, after.start).trim() === '';
    const isOpened = before?.role === 'begin';
    const start = isOpened ? before.start : line.start;
    return [{ start, end: isClosed ? after.end : line.end, marker: line.marker, isWhole: isOpened && isClosed }];
  });
  return blocks.find((block) => block.isWhole) ?? blocks.at(-1) ?? lines.at(-1);
}

const HIDDEN_LINE = /^<!-- followthrough (?:(begin|end)|v([1-9]\d{0,3}) (\{.*\})) -->(?=[ \t]*\r?$)/gm;

function findHiddenLines(body: string): readonly HiddenLine[] {
  return [...body.matchAll(HIDDEN_LINE)].flatMap((match): readonly HiddenLine[] => {
    const [raw, word, version, json] = match;
    const place = { start: match.index, end: match.index + raw.length };
    if (word === 'begin' || word === 'end') return [{ role: word, ...place, marker: null }];
    const marker = parseContent(version, json);
    return marker === null ? [] : [{ role: 'marker', ...place, marker }];
  });
}

function parseContent(version: string | undefined, json: string | undefined): Marker | null {
  try {
    const content: unknown = JSON.parse(json ?? '');
    return typeof content === 'object' && content !== null ? readContent(Number(version), { ...content }) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Reads what it knows of a marker; what an older version did not write gets its neutral value. */
function readContent(version: number, content: Readonly<Record<string, unknown>>): Marker | null {
  const { role, path, postmortem, key, title, owners, due, week } = content;
  if (role === 'digest') return isText(week) ? { role, version, week } : null;
  if (role === 'guard') return readGuard(version, content);
  if ((role !== 'task' && role !== 'tracking') || !isText(path)) return null;
  const place = {
    version,
    path,
    postmortem: typeof postmortem === 'number' && Number.isSafeInteger(postmortem) && postmortem >= 0 ? postmortem : 0,
    title: isText(title) ? title : '',
  };
  if (role === 'tracking') return { role, ...place, ...readMemory(content), ...readTrackingMemory(content) };
  if (!isText(key)) return null;
  const names: readonly unknown[] = Array.isArray(owners) ? owners : [];
  return {
    role,
    ...place,
    ...readRepository(content.repository),
    key,
    owners: names.filter((name) => typeof name === 'string'),
    due: isText(due) ? due : null,
    ...readMemory(content),
    ...readCarried(content.carried),
  };
}

function readGuard(version: number, { document, fingerprint, approved }: Content): GuardMarker | null {
  if (!isText(document) || !isText(fingerprint)) return null;
  return { role: 'guard', version, document, fingerprint, approved: isText(approved) ? approved : null };
}

type Content = Readonly<Record<string, unknown>>;

function readMemory({ facts, removed }: Content): Pick<TaskMarker, 'facts' | 'removed'> {
  return {
    ...(isText(facts) ? { facts } : {}),
    ...(removed === 'told' || removed === 'closed' ? { removed } : {}),
  };
}

function readTrackingMemory(content: Content): Pick<TrackingMarker, 'subIssues' | 'settled' | 'writeBack' | 'config'> {
  const { subIssues, settled, config } = content;
  return {
    ...(isText(config) ? { config } : {}),
    ...readWriteBack(content.writeBack),
    ...(typeof subIssues === 'boolean' ? { subIssues } : {}),
    ...(typeof settled === 'boolean' ? { settled } : {}),
  };
}

function readRepository(repository: unknown): Pick<TaskMarker, 'repository'> {
  const [, owner, name] = typeof repository === 'string' ? (/^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? []) : [];
  return owner === undefined || name === undefined ? {} : { repository: { owner, name } };
}

function readWriteBack(writeBack: unknown): Pick<TrackingMarker, 'writeBack'> {
  if (typeof writeBack !== 'object' || writeBack === null) return {};
  const { why, wanted }: Content = { ...writeBack };
  return isText(why) ? { writeBack: { why, wanted: isText(wanted) ? wanted : null } } : {};
}

function readCarried(carried: unknown): Pick<TaskMarker, 'carried'> {
  if (typeof carried !== 'object' || carried === null) return {};
  const { status, blob, inFile, agreed, again }: Content = { ...carried };
  if (!isStatus(status) || !isText(blob)) return {};
  return {
    carried: {
      status,
      blob,
      ...(isStatus(inFile) ? { inFile } : {}),
      ...(agreed === true ? { agreed } : {}),
      ...(typeof again === 'number' && again > 0 ? { again } : {}),
    },
  };
}

function isStatus(value: unknown): value is ItemStatus {
  return value === 'open' || value === 'done' || value === 'dropped';
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function escapeUnit(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
