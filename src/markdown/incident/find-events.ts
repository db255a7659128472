import { foldText } from '../phrase-table.ts';
import { type EventKind, eventTable } from './incident-words.ts';
import type { TimedEntry } from './read-timeline.ts';

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
}

/** Finds what each entry tells, by its first two hundred characters. */
export function readEvents(entries: readonly TimedEntry[]): readonly EventEntry[] {
  return entries.map((entry) => {
    const found = eventTable.findAll(foldText(entry.text.slice(0, 200)));
    return { ...entry, kinds: new Set(found.map(({ value }) => value)) };
  });
}

/**
 * Finds the stages of an incident in its timeline. It was resolved by the last entry that says so, or by a repair that
 * nothing follows; the first response is the first one after the detection.
 */
export function findStages(entries: readonly EventEntry[]): Stages {
  const says = (entry: EventEntry, kind: EventKind) => entry.kinds.has(kind);
  const fulfils = (entry: EventEntry, kind: EventKind) => says(entry, kind) && !says(entry, 'negated');
  const detected = entries.find((entry) => says(entry, 'detected') && !says(entry, 'resolved'));
  const started = entries.find((entry) => says(entry, 'started'));
  const resolved =
    entries.findLast((entry) => fulfils(entry, 'resolved')) ??
    entries.slice(-1).find((entry) => says(entry, 'repaired'));
  const from = detected ?? started;
  const acknowledged =
    from && entries.find((entry) => entry.at >= from.at && entry !== from && says(entry, 'responded') && entry.leading);
  const mitigated = entries.find(
    (entry) =>
      fulfils(entry, 'mitigated') && entry.at >= (from?.at ?? entry.at) && entry.at <= (resolved?.at ?? entry.at),
  );
  return {
    started: started && detected && started.at > detected.at ? undefined : started,
    detected,
    acknowledged,
    mitigated,
    resolved: resolved && from && resolved.at < from.at ? undefined : resolved,
  };
}
