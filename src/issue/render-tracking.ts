import type { ActionItem } from '../model/action-item.ts';
import { renderMinutes } from '../model/minutes.ts';
import { plainText } from '../model/plain-text.ts';
import type { Incident, Postmortem } from '../model/postmortem.ts';
import type { Problem } from '../model/problem.ts';
import { quoteLabel, quoteText } from '../model/quote-text.ts';
import { shortenText } from '../model/shorten-text.ts';
import type { ConfigProblems } from '../model/world.ts';
import { type DocumentPlace, lineUrl } from './line-link.ts';
import type { TrackingMarker } from './marker.ts';
import { renderFittingBlock } from './own-block.ts';
import { TITLE_LIMIT } from './render-issue-title.ts';
import { renderConfigProblems, renderProblems } from './render-problems.ts';

/** Everything that a tracking issue tells. */
export interface TrackingFacts {
  readonly postmortem: Pick<Postmortem, 'title' | 'line' | 'incident'>;
  readonly place: DocumentPlace;
  /** The measures and the issues of the tasks that serve them: `#12`, `owner/name#12` or `#{key}`. Empty in a document of one level. */
  readonly measures: readonly MeasureFacts[];
  /** The issues of all tasks, for servers without sub-issues; null where the tasks are sub-issues. */
  readonly listTasks: readonly string[] | null;
  /** How the tasks are doing, where the file cannot show it; null or left out where it does. */
  readonly states?: readonly TaskState[] | null;
  readonly problems: readonly Problem[];
  readonly configProblems?: ConfigProblems | undefined;
  readonly marker: TrackingMarker;
}

export interface TaskState {
  /** `#12`, `owner/name#12` or `#{key}`; null for a task without an issue. */
  readonly reference: string | null;
  readonly title: string;
  /** `open`, `done`, `not planned` or `duplicate`. */
  readonly word: string;
}

export interface MeasureFacts {
  readonly measure: Pick<ActionItem, 'title' | 'line'>;
  readonly tasks: readonly string[];
}

/** The title of a postmortem's tracking issue: the incident and its day, at most 256 characters. */
export function renderTrackingTitle(postmortem: Pick<Postmortem, 'title' | 'incident'>, path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const name = plainText(postmortem.title.slice(0, 4_000)).replace(/[\s:]+$/, '') || plainText(file) || 'postmortem';
  const day = postmortem.incident.date;
  const suffix = day === null || name.includes(day) ? '' : ` (${day})`;
  const prefix = 'Follow-through: ';
  return `${prefix}${shortenText(name, TITLE_LIMIT - prefix.length - suffix.length)}${suffix}`;
}

/**
 * The body of a tracking issue: the incident's facts, the measures with the tasks that serve them, the tasks where the
 * server has no sub-issues, and what is wrong with the postmortem. One own block of at most 60,000 characters; long lists are cut and
 * say so. Notifies nobody.
 */
export function renderTrackingBody(facts: TrackingFacts): string {
  const texts = [200, 100, 30, 10, 2].map((limit) => () => renderText(facts, limit));
  return renderFittingBlock(texts, facts.marker);
}

function renderText(facts: TrackingFacts, limit: number): string {
  const { postmortem, place } = facts;
  const title = quoteLabel(shortenText(postmortem.title.trim(), 200)) || quoteLabel(shortenText(place.path, 200));
  const lead =
    `What the postmortem [${title}](${lineUrl(place, postmortem.line)}) promised, followed until it is done. ` +
    'This issue closes by itself when every task is settled.';
  return [
    lead,
    renderIncident(postmortem.incident),
    renderMeasures(facts.measures, limit),
    renderTasks(facts.listTasks, limit),
    renderStates(facts.states ?? [], limit),
    renderProblems(facts.problems, place, Math.min(limit, 50)),
    renderConfigProblems(facts.configProblems, Math.min(limit, 20)),
    '<sub>Followthrough wrote this and keeps it up to date with the postmortem. Add what you like above or below it: that stays yours.</sub>',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function renderIncident(incident: Incident): string {
  const { durations } = incident;
  const times = [
    durations.timeToDetect === null ? '' : `${renderMinutes(durations.timeToDetect)} to detect`,
    durations.timeToRespond === null ? '' : `${renderMinutes(durations.timeToRespond)} to respond`,
    durations.timeToResolve === null ? '' : `${renderMinutes(durations.timeToResolve)} to resolve`,
    durations.wrongTrail === null ? '' : `${renderMinutes(durations.wrongTrail)} on the wrong trail`,
  ].filter((part) => part !== '');
  const rows: readonly (readonly [string, string | null])[] = [
    ['When', renderWhen(incident)],
    ['Service', incident.service],
    ['Severity', incident.severity],
    ['Time', times.join(', ')],
    ['Impact', incident.impact ?? incident.summary],
    ['Root cause', incident.rootCause],
    ['Escalation', incident.escalation],
    ['What misled', incident.misleading],
  ];
  return rows
    .filter((row): row is readonly [string, string] => row[1] !== null && row[1].trim() !== '')
    .map(([name, value]) => `- **${name}:** ${quoteText(shortenText(value, 400))}`)
    .join('\n');
}

function renderWhen({ date, times, durations }: Incident): string {
  const started = times.started ?? times.detected;
  const from = started === null ? (date ?? '') : showTime(started, date);
  const startDay = started?.includes('T') ? started.slice(0, 10) : date;
  const until = times.resolved === null ? '' : showTime(times.resolved, null, startDay);
  const length = durations.stated ?? durations.timeToResolve;
  const span = [from, until].filter((part) => part !== '').join(' to ');
  const zone = span.includes(':') && times.zone !== null ? ` ${times.zone}` : '';
  return `${span}${zone}${length === null ? '' : `${span === '' ? '' : ', '}${renderMinutes(length)}`}`;
}

/** A time with its day, unless that is the day already said. */
function showTime(time: string, day: string | null, said: string | null = null): string {
  const [date, clock] = time.includes('T') ? time.split('T') : [day, time];
  return [date === said ? null : date, clock]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(' ');
}

function renderMeasures(measures: readonly MeasureFacts[], limit: number): string {
  if (measures.length === 0) return '';
  const shown = measures.slice(0, limit).map(({ measure, tasks }) => {
    const served = tasks.length === 0 ? '*no task serves it yet*' : renderReferences(tasks, limit);
    return `- ${quoteText(shortenText(measure.title, 300))} — ${served}`;
  });
  return [
    '**Measures, and the tasks that serve them**',
    '',
    ...shown,
    ...renderRest(measures.length - shown.length),
  ].join('\n');
}

function renderTasks(tasks: readonly string[] | null, limit: number): string {
  if (tasks === null || tasks.length === 0) return '';
  // A reference alone on its line is shown by GitHub with the issue's title and state.
  const shown = tasks.slice(0, limit).map((task) => `- ${task}`);
  return ['**Tasks**', '', ...shown, ...renderRest(tasks.length - shown.length)].join('\n');
}

function renderStates(states: readonly TaskState[], limit: number): string {
  if (states.length === 0) return '';
  const shown = states
    .slice(0, limit)
    .map(({ reference, title, word }) => `- ${reference ?? quoteText(shortenText(title, 200))} · ${word}`);
  return ['**How the tasks are doing**', '', ...shown, ...renderRest(states.length - shown.length)].join('\n');
}

function renderReferences(tasks: readonly string[], limit: number): string {
  const shown = tasks.slice(0, limit);
  return [...shown, ...(tasks.length > shown.length ? [`and ${tasks.length - shown.length} more`] : [])].join(', ');
}

function renderRest(count: number): readonly string[] {
  return count > 0 ? [`- and ${count} more`] : [];
}
