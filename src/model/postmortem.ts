import type { ActionItem } from './action-item.ts';
import type { Day } from './day.ts';
import type { Problem } from './problem.ts';
import type { StatusBlock } from './status-block.ts';
import type { Span } from './text-edit.ts';

/** A file as read: mostly one postmortem, in a log of incidents several. */
export interface PostmortemFile {
  readonly path: string;
  /** The text as it stands in the file, byte-order mark and line ends included; all spans index into it. */
  readonly source: string;
  /** In the order of the text; empty only when the file holds no text. */
  readonly postmortems: readonly Postmortem[];
}

export interface Postmortem {
  readonly title: string;
  /** 1-based line on which it starts: the line of its title, 1 when it has none. */
  readonly line: number;
  readonly span: Span;
  readonly incident: Incident;
  readonly items: readonly ActionItem[];
  readonly problems: readonly Problem[];
  /** The block that write-back left here; null before the first write-back. */
  readonly statusBlock: StatusBlock | null;
  /** Where a status block goes when there is none: after the last item's section; null when there are no items. */
  readonly statusBlockAt: number | null;
}

/** What the postmortem tells about the incident. Everything is null when the text does not tell. */
export interface Incident {
  readonly date: Day | null;
  readonly service: string | null;
  readonly severity: string | null;
  readonly times: IncidentTimes;
  readonly durations: IncidentDurations;
  /** Plain sentences, shortened to a few hundred characters. */
  readonly summary: string | null;
  readonly impact: string | null;
  readonly rootCause: string | null;
  readonly escalation: string | null;
  readonly misleading: string | null;
  readonly timeline: readonly TimelineEntry[];
}

/** Local date-times `YYYY-MM-DDTHH:MM` (day unknown: `HH:MM`), with the zone as written in `zone`. */
export interface IncidentTimes {
  readonly started: string | null;
  readonly detected: string | null;
  readonly acknowledged: string | null;
  readonly mitigated: string | null;
  readonly resolved: string | null;
  readonly zone: string | null;
}

/** In minutes. */
export interface IncidentDurations {
  readonly timeToDetect: number | null;
  readonly timeToRespond: number | null;
  readonly timeToResolve: number | null;
  readonly wrongTrail: number | null;
  /** The length of the incident as the document states it. */
  readonly stated: number | null;
}

export interface TimelineEntry {
  readonly line: number;
  /** As in IncidentTimes. */
  readonly at: string;
  readonly text: string;
}
