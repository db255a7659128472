import { type Day, daysBetween } from '../../model/day.ts';
import type { IncidentTimes } from '../../model/postmortem.ts';
import type { Stages } from './find-events.ts';
import { findMoments, type Moment } from './find-moments.ts';
import type { ToldMoment, ToldStage } from './find-told-moments.ts';
import type { FieldName } from './incident-words.ts';
import type { Fields } from './read-fields.ts';
import type { TimedEntry } from './read-timeline.ts';
import type { StatedSpan } from './stated-span.ts';

/** When a stage of the incident was reached. Without days, `minute` may lie beyond 1440. */
export interface Point {
  readonly day: Day | null;
  readonly minute: number;
  readonly zone: string | null;
  /** The line that tells it. */
  readonly line: number;
  readonly from: 'field' | 'timeline' | 'span' | 'prose';
}

export type Points = { readonly [stage in keyof Omit<IncidentTimes, 'zone'>]: Point | null };

type StageName = keyof Points;

/**
 * Where each stage lies: a labelled line outweighs the timeline, the timeline a stated span, and all of them the prose, which
 * is only asked (`findTold`) for what they leave open.
 */
export function placePoints(
  fields: Fields,
  stages: Stages,
  span: StatedSpan | undefined,
  firstDay: Day | null,
  findTold: () => ReadonlyMap<ToldStage, ToldMoment>,
): Points {
  const place = (name: StageName, dated: Point | null = null): Point | null => {
    const field = fields.get(name);
    const moment = field && fieldMoment(fields, name, firstDay);
    if (field && moment?.minute != null) {
      return { day: moment.day ?? firstDay, minute: moment.minute, zone: moment.zone, line: field.line, from: 'field' };
    }
    if (dated !== null) return dated;
    const entry = stages[name];
    return entry
      ? { day: entry.day, minute: minuteWithin(entry), zone: null, line: entry.line, from: 'timeline' }
      : null;
  };
  const spanPoint = (moment: Moment | null | undefined, day: Day | null): Point | null =>
    moment?.minute == null || span === undefined
      ? null
      : { day: day ?? firstDay, minute: moment.minute, zone: moment.zone, line: span.line, from: 'span' };
  const date = fieldMoment(fields, 'incidentDate', firstDay);
  const dated: Point | null =
    date?.minute == null
      ? null
      : { day: date.day ?? firstDay, minute: date.minute, zone: date.zone, line: 0, from: 'field' };
  const points = {
    started: place('started', dated) ?? spanPoint(span?.from, span?.from?.day ?? null),
    detected: place('detected'),
    acknowledged: place('acknowledged'),
    mitigated: place('mitigated'),
    resolved: place('resolved') ?? spanPoint(span?.to, span?.toDay ?? null),
  };
  return points.started && points.detected && points.resolved ? points : addTold(points, findTold(), firstDay);
}

/** What the prose tells has its place in the order of the stages, or it is about something else. */
function addTold(points: Points, told: ReadonlyMap<ToldStage, ToldMoment>, firstDay: Day | null): Points {
  const pointTold = (stage: ToldStage): Point | null => {
    const { moment, line } = told.get(stage) ?? {};
    if (moment?.minute == null || line === undefined) return null;
    return { day: moment.day ?? firstDay, minute: moment.minute, zone: moment.zone, line, from: 'prose' };
  };
  const toldStart = pointTold('started');
  const started = points.started ?? (inOrder(toldStart, points.detected) === points.detected ? toldStart : null);
  const detected = points.detected ?? inOrder(started, pointTold('detected'));
  const resolved = points.resolved ?? inOrder(detected ?? started, pointTold('resolved'));
  return { ...points, started, detected, resolved };
}

/** The second of two points unless it lies before the first. */
function inOrder(first: Point | null, second: Point | null): Point | null {
  return first && second && minutesBetween(first, second) === null ? null : second;
}

/** Without days, the midnights that a timeline passed are in the scale only. */
function minuteWithin(entry: TimedEntry): number {
  return entry.day === null ? entry.at : entry.minute;
}

/** Null when one of them is not known, or when they are in the wrong order. */
export function minutesBetween(from: Point | null, to: Point | null): number | null {
  if (from === null || to === null) return null;
  const days = from.day === null || to.day === null ? 0 : daysBetween(from.day, to.day);
  const minutes = days * 1440 + to.minute - from.minute;
  return minutes >= 0 ? minutes : null;
}

/** The first point in time that a field names. */
export function fieldMoment(fields: Fields, name: FieldName, reference: Day | null): Moment | undefined {
  const field = fields.get(name);
  return field && findMoments(field.value.slice(0, 200), reference)[0];
}
