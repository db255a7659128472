import { foldText } from '../fold-text.ts';
import { LETTERS } from '../word-characters.ts';
import { type EventKind, eventTable } from './incident-words.ts';
import type { TimedEntry } from './read-timeline.ts';
import { findToldTopics } from './told-words.ts';

/** The entries of a timeline that mark the stages of an incident; undefined where the words of none tell. */
export interface Stages {
  readonly started: TimedEntry | undefined;
  readonly detected: TimedEntry | undefined;
  readonly acknowledged: TimedEntry | undefined;
  readonly mitigated: TimedEntry | undefined;
  readonly resolved: TimedEntry | undefined;
}

/** An entry with what its words tell. */
export interface EventEntry extends TimedEntry {
  readonly kinds: ReadonlySet<EventKind>;
  /** What its label says ("Detected: …"), which outweighs what its words mention. */
  readonly lead: EventKind | null;
}

const LABEL_END = new RegExp(`^[^${LETTERS}]{0,2}[:：—–\\]】]`);

/** Finds what each entry tells, by its first 160 characters. */
export function readEvents(entries: readonly TimedEntry[]): readonly EventEntry[] {
  return entries.map((entry) => {
    const text = entry.text.slice(0, 160);
    const found = eventTable.findAll(foldText(text));
    const first = found[0];
    const isLabel = first !== undefined && first.start <= 2 && LABEL_END.test(text.slice(first.end, first.end + 3));
    const lead = isLabel ? (first.value === 'resolution' ? 'resolved' : first.value) : null;
    const kinds = new Set(found.map(({ value }) => value));
    return { ...entry, kinds: lead === null ? kinds : kinds.add(lead), lead };
  });
}

/** Minutes: what happens more than a day after the detection is no first response to it, nor its start what lies more than a day before. */
const DAY = 1440;

/**
 * Finds the stages of an incident in its timeline. A timeline begins with what led to the incident: its first entry is the
 * start where no words tell it and something is noticed later. The first response is what is done next after the detection,
 * whose place (`detectedAt`) may be known from elsewhere. It was resolved by the last entry that says so, or by a repair
 * that nothing follows.
 */
export function findStages(entries: readonly EventEntry[], detectedAt: number | null): Stages {
  const says = (kind: EventKind) => (entry: EventEntry) => entry.kinds.has(kind);
  const fulfils = (kind: EventKind) => (entry: EventEntry) => entry.kinds.has(kind) && !entry.kinds.has('negated');
  const leads = (kind: EventKind) => (entry: EventEntry) => entry.lead === kind;
  const detected = findDetected(entries);
  const told = entries.find(leads('started')) ?? entries.find(says('started'));
  const isBefore = (entry: EventEntry) => detected === undefined || entry.at <= detected.at;
  const started = told && isBefore(told) ? told : findLeadUp(entries, detected);
  // No timeline begins with the end.
  const later = entries.length > 1 ? entries.slice(1) : entries;
  const resolved =
    later.findLast((entry) => leads('resolved')(entry) && fulfils('resolved')(entry)) ??
    later.findLast(fulfils('resolved')) ??
    later.slice(-1).find(says('repaired'));
  const from = detectedAt ?? detected?.at ?? started?.at;
  // What nobody noticed in time may be over before it is.
  const earliest = started?.at ?? from;
  const after = entries.filter(
    (entry) => from !== undefined && entry.at >= from && (entry !== started || entry === detected),
  );
  const mitigated = after.find(leads('mitigated')) ?? after.find(fulfils('mitigated'));
  return {
    started,
    detected,
    acknowledged: findResponse(after, detected, from),
    mitigated: mitigated && resolved && mitigated.at > resolved.at ? undefined : mitigated,
    resolved: resolved && earliest !== undefined && resolved.at < earliest ? undefined : resolved,
  };
}

/**
 * The entry with which the incident began where no words say so: the first one, if it tells of harm, or if it lies less than a
 * day before the detection; what lies further back made it possible.
 */
function findLeadUp(entries: readonly EventEntry[], detected: EventEntry | undefined): EventEntry | undefined {
  const [first] = entries;
  if (first === undefined || first === detected || first.kinds.has('engaged')) return undefined;
  if (detected !== undefined) return first.at < detected.at && detected.at - first.at <= DAY ? first : undefined;
  return findToldTopics(first.text).includes('impact') ? first : undefined;
}

/**
 * The first entry in which something is noticed; what was only seen looking back was not. Who already looks into it has noticed
 * it before: then it is the entry before that one.
 */
function findDetected(entries: readonly EventEntry[]): EventEntry | undefined {
  const labelled = entries.find((entry) => entry.lead === 'detected');
  if (labelled !== undefined) return labelled;
  const noticed = entries.findIndex(
    ({ kinds }) => kinds.has('detected') && !kinds.has('resolved') && !kinds.has('hindsight'),
  );
  const engaged = entries.findIndex(({ kinds }) => kinds.has('engaged'));
  const before = entries[engaged - 1];
  if (before !== undefined && (noticed === -1 || noticed > engaged) && !before.kinds.has('repaired')) return before;
  return entries[noticed] ?? entries.find(({ kinds }) => kinds.has('recognised'));
}

/** The first of the entries since the detection in which somebody does something about it: a further report does not. */
function findResponse(
  after: readonly EventEntry[],
  detected: EventEntry | undefined,
  from: number | undefined,
): EventEntry | undefined {
  const soon = after
    .slice(detected === undefined ? 0 : after.indexOf(detected))
    .filter((entry) => from !== undefined && entry.at - from <= DAY);
  const labelled = soon.find((entry) => entry.lead === 'responded' || entry.lead === 'engaged');
  if (labelled !== undefined) return labelled;
  return soon.find((entry) => {
    const { kinds, lead } = entry;
    if (entry === detected) return lead === null && kinds.has('engaged');
    if (kinds.has('responded') || kinds.has('engaged')) return true;
    return detected !== undefined && !kinds.has('detected') && !kinds.has('started') && !kinds.has('resolved');
  });
}
