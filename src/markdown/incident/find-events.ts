import { foldText } from '../fold-text.ts';
import { LETTERS } from '../word-characters.ts';
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
  /** What its label says ("Detected: …"), which outweighs what its words mention. */
  readonly lead: EventKind | null;
}

const LABEL_END = new RegExp(`^[^${LETTERS}]{0,2}[:：—–]`);

/** Finds what each entry tells, by its first 160 characters. */
export function readEvents(entries: readonly TimedEntry[]): readonly EventEntry[] {
  return entries.map((entry) => {
    const text = entry.text.slice(0, 160);
    const found = eventTable.findAll(foldText(text));
    const first = found[0];
    const isLabel = first !== undefined && first.start <= 2 && LABEL_END.test(text.slice(first.end, first.end + 3));
    const lead = isLabel ? first.value : null;
    return { ...entry, kinds: new Set(found.map(({ value }) => value)), lead };
  });
}

/** What happens more than a day after the detection is no first response to it. */
const RESPONSE_MINUTES = 1440;

/**
 * Finds the stages of an incident in its timeline. It was resolved by the last entry that says so, or by a repair that
 * nothing follows; the first response is the first one after the detection, whose place (`at`) may be known from elsewhere.
 */
export function findStages(entries: readonly EventEntry[], detectedAt: number | null): Stages {
  const says = (kind: EventKind) => (entry: EventEntry) => entry.kinds.has(kind);
  const fulfils = (kind: EventKind) => (entry: EventEntry) => entry.kinds.has(kind) && !entry.kinds.has('negated');
  const leads = (kind: EventKind) => (entry: EventEntry) => entry.lead === kind;
  const detected =
    entries.find(leads('detected')) ?? entries.find((entry) => says('detected')(entry) && !says('resolved')(entry));
  const started = entries.find(leads('started')) ?? entries.find(says('started'));
  const resolved =
    entries.findLast((entry) => leads('resolved')(entry) && fulfils('resolved')(entry)) ??
    entries.findLast(fulfils('resolved')) ??
    entries.slice(-1).find(says('repaired'));
  const from = detectedAt ?? detected?.at ?? started?.at;
  const after = entries.filter(
    (entry) => from !== undefined && entry.at >= from && entry !== detected && entry !== started,
  );
  const soon = after.filter((entry) => from !== undefined && entry.at - from <= RESPONSE_MINUTES);
  const mitigated = after.find(leads('mitigated')) ?? after.find(fulfils('mitigated'));
  return {
    started: started && detected && started.at > detected.at ? undefined : started,
    detected,
    acknowledged: soon.find(leads('responded')) ?? soon.find(says('responded')),
    mitigated: mitigated && resolved && mitigated.at > resolved.at ? undefined : mitigated,
    resolved: resolved && from !== undefined && resolved.at < from ? undefined : resolved,
  };
}
