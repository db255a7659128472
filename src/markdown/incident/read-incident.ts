import { type Day, makeDay } from '../../model/day.ts';
import type { Incident, IncidentDurations, IncidentTimes } from '../../model/postmortem.ts';
import type { Problem } from '../../model/problem.ts';
import { findDurations } from '../time/find-durations.ts';
import { LETTERS, lowerCase } from '../word-characters.ts';
import { findStages, readEvents } from './find-events.ts';
import { findIncidentProblems } from './find-incident-problems.ts';
import { findMoments } from './find-moments.ts';
import { findStatedSpan, findToldLength } from './find-stated-span.ts';
import { findToldMoments } from './find-told-moments.ts';
import type { IncidentPart } from './incident-part.ts';
import { measureWrongTrail } from './measure-wrong-trail.ts';
import { fieldMoment, minutesBetween, type Point, type Points, placePoints } from './place-points.ts';
import { plainText } from './plain-text.ts';
import { proseSentences } from './prose-sentences.ts';
import { type Fields, readFields } from './read-fields.ts';
import { readProse } from './read-prose.ts';
import { placeOnScale, readTimeline, renderMoment, timelineEntry } from './read-timeline.ts';
import { sectionLines } from './section-lines.ts';

export interface IncidentReading {
  readonly incident: Incident;
  /** What the document says about the incident in two ways that cannot both be true. */
  readonly problems: readonly Problem[];
}

/**
 * Reads what a postmortem tells about its incident: from the labelled lines at its head, the timeline and the prose, in
 * this order of trust for the times, except that the timeline's end outweighs a stated span ("2:30 p.m. to 5:00 p.m.").
 * Never throws; time grows linearly with the text.
 */
export function readIncident(part: IncidentPart): IncidentReading {
  const fields = readFields(part);
  const named = dayOfName(part) ?? null;
  const date = fieldMoment(fields, 'incidentDate', named) ?? fieldMoment(fields, 'date', named);
  const span = findStatedSpan(part, fields, date?.day ?? named);
  const firstDay = date?.day ?? fieldDay(fields, named) ?? named ?? span?.from?.day ?? dayOfProse(part);
  const timeline = readTimeline(part, firstDay);
  const events = readEvents(timeline.entries);
  const detected = fieldMoment(fields, 'detected', firstDay);
  const detectedAt = detected?.minute == null ? null : placeOnScale(detected.day ?? firstDay, detected.minute);
  const stages = findStages(events, detectedAt);
  const sentences = proseSentences(part);
  const prose = readProse(part, fields, events, sentences);
  const points = placePoints(fields, stages, span, firstDay, () => findToldMoments(sentences, firstDay));
  const incident: Incident = {
    date: firstDay ?? timeline.entries[0]?.day ?? null,
    service: fieldText(fields, 'service', 80),
    severity: readSeverity(part, fields),
    times: {
      ...renderTimes(points),
      zone: timeline.zone ?? zoneOf(points) ?? span?.from?.zone ?? span?.to?.zone ?? null,
    },
    durations: {
      ...readDurations(fields, points),
      wrongTrail: measureWrongTrail(events, prose.misleading),
      stated: span?.minutes ?? findToldLength(sentences),
    },
    ...prose,
    timeline: timeline.entries.map(timelineEntry),
  };
  const ambiguousLine = [date, span?.from, span?.to].some((moment) => moment?.ambiguous)
    ? (fields.get('incidentDate')?.line ?? fields.get('date')?.line ?? span?.line ?? null)
    : null;
  return { incident, problems: findIncidentProblems({ timeline, span, points, ambiguousLine }) };
}

function renderTimes(points: Points): Omit<IncidentTimes, 'zone'> {
  const render = (point: Point | null) => (point === null ? null : renderMoment(point.day, point.minute));
  return {
    started: render(points.started),
    detected: render(points.detected),
    acknowledged: render(points.acknowledged),
    mitigated: render(points.mitigated),
    resolved: render(points.resolved),
  };
}

/** The zone that the first point with one is told in. */
function zoneOf(points: Points): string | null {
  return Object.values(points).find((point) => point?.zone)?.zone ?? null;
}

function readDurations(fields: Fields, points: Points): Omit<IncidentDurations, 'wrongTrail' | 'stated'> {
  const stated = (name: 'timeToDetect' | 'timeToRespond' | 'timeToResolve') =>
    firstDuration(fields.get(name)?.value.slice(0, 200));
  const { started, detected, acknowledged, resolved } = points;
  return {
    timeToDetect: stated('timeToDetect') ?? minutesBetween(started, detected),
    timeToRespond: stated('timeToRespond') ?? minutesBetween(detected ?? started, acknowledged),
    timeToResolve: stated('timeToResolve') ?? minutesBetween(started ?? detected, resolved),
  };
}

function firstDuration(text: string | undefined): number | undefined {
  return text === undefined ? undefined : findDurations(text)[0]?.minutes;
}

/** The day of the first of the fields that names one. */
function fieldDay(fields: Fields, reference: Day | null): Day | null {
  for (const name of ['started', 'detected', 'duration', 'resolved'] as const) {
    const day = fieldMoment(fields, name, reference)?.day;
    if (day) return day;
  }
  return null;
}

/** The day in the title, else the one that the file's name begins with. */
function dayOfName(part: IncidentPart): Day | undefined {
  const inTitle = findMoments(part.title.slice(0, 300), null).find((moment) => moment.day !== null)?.day;
  if (inTitle) return inTitle;
  const inPath = /(?:^|[/_.-])(20\d\d)[-_]?(\d\d)[-_]?(\d\d)(?=[^\d]|$)/.exec(part.path.slice(-200));
  return inPath ? makeDay(Number(inPath[1]), Number(inPath[2]), Number(inPath[3])) : undefined;
}

/** The first day with a year in the prose at the head, when nothing better names one. */
function dayOfProse(part: IncidentPart): Day | null {
  for (const section of part.sections.slice(0, 4)) {
    if (section.topic !== null && section.topic !== 'summary' && section.topic !== 'impact') continue;
    for (const { text } of sectionLines(section, part.outline.source)) {
      const day = findMoments(text.slice(0, 300), null).find((moment) => moment.day !== null && !moment.ambiguous)?.day;
      if (day) return day;
    }
  }
  return null;
}

const SEVERITY = new RegExp(
  String.raw`(?<![${LETTERS}\d])(?:sev(?:erity)?[- ]?[0-5]|p[0-4](?=\s+(?:incident|outage)))(?![${LETTERS}\d])`,
);

/** Pictures before a level. */
const BEFORE_LEVEL = new RegExp(`^[^${LETTERS}\\d]+`);
/** What else is told on the line of a level. */
const BEHIND_LEVEL = /\s[·•|]\s.*$/su;

function readSeverity(part: IncidentPart, fields: Fields): string | null {
  const value = fields.get('severity')?.value;
  if (value !== undefined) return plainText(value.replace(BEFORE_LEVEL, '').replace(BEHIND_LEVEL, ''), 60);
  const title = part.title.slice(0, 200);
  const found = SEVERITY.exec(lowerCase(title));
  return found && title.slice(found.index, found.index + found[0].length);
}

function fieldText(fields: Fields, name: 'service', limit: number): string | null {
  const value = fields.get(name)?.value;
  return value === undefined ? null : plainText(value, limit);
}
