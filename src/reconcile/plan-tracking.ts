import { trackingLabels } from '../issue/labels-of.ts';
import { findOwnBlock, MARKER_VERSION, type TrackingMarker } from '../issue/marker.ts';
import { replaceOwnBlock } from '../issue/own-block.ts';
import {
  type MeasureFacts,
  renderTrackingBody,
  renderTrackingTitle,
  type TaskState,
} from '../issue/render-tracking.ts';
import { hashOf } from '../model/fingerprint.ts';
import type { Issue } from '../model/issue.ts';
import type { Operation, Reason } from '../model/plan.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import type { World } from '../model/world.ts';
import type { Refusal } from './plan-document.ts';
import { editOperation, nextTitle } from './plan-task.ts';
import { replaceMarker } from './replace-marker.ts';
import { rememberSettled, settleTracking, type TrackingState } from './settle-tracking.ts';

/** What a postmortem's tracking issue shall tell. */
export interface TrackingPlace {
  readonly world: World;
  readonly postmortem: Postmortem;
  readonly index: number;
  readonly measures: readonly MeasureFacts[];
  /** References of the tasks that the body lists; null when all of them are sub-issues. */
  readonly listTasks: readonly string[] | null;
  readonly subIssues: boolean;
  readonly problems: readonly Problem[];
  /** Why the file cannot be written; null when it can, or need not be. */
  readonly refusal: Refusal | null;
  /** How the tasks are doing, for while the file cannot show it. */
  readonly states: readonly TaskState[];
}

/** The name under which a plan opens the tracking issue of a postmortem. */
export function trackingKey(index: number): string {
  return `tracking:${index}`;
}

/** Opens the tracking issue. */
export function openTracking(place: TrackingPlace): Operation {
  const { world, postmortem, index } = place;
  const title = renderTrackingTitle(postmortem, world.path);
  return {
    kind: 'open-issue',
    key: trackingKey(index),
    role: 'tracking',
    repository: world.repository,
    draft: {
      title,
      body: renderBlock(place, trackingMarker(place, hashOf(title))),
      labels: trackingLabels(world.config).map(({ name }) => name),
      assignees: [],
      type: null,
      targetDay: null,
    },
    line: postmortem.line,
    reason: 'postmortem-untracked',
  };
}

/**
 * Closes the tracking issue when the last task is settled, reopens it when one is open again, and keeps its text. It
 * follows the change and not the state, so that a person who closes or reopens it has the last word.
 */
export function planTracking(
  place: TrackingPlace,
  issue: Issue,
  marker: TrackingMarker,
  { isSettled, wasSettled }: TrackingState,
): readonly Operation[] {
  const change = settleTracking(issue, marker, { isSettled, wasSettled });
  const settled = rememberSettled(change, marker, { isSettled, wasSettled });
  const isOpen = issue.state === 'open' || change.some(({ kind }) => kind === 'reopen-issue');
  return [...change, ...editTracking(place, issue, marker, { settled, isOpen, why: change[0]?.reason })];
}

interface Remembered {
  readonly settled: boolean | undefined;
  readonly isOpen: boolean;
  /** Why the issue's state changes, where it does. */
  readonly why: Reason | undefined;
}

function editTracking(
  place: TrackingPlace,
  issue: Issue,
  marker: TrackingMarker,
  { settled, isOpen, why }: Remembered,
): readonly Operation[] {
  if (marker.version > MARKER_VERSION) return [];
  const wanted = trackingMarker(place, marker.title);
  const hasFacts = wanted.facts === marker.facts && wanted.path === marker.path && marker.removed === undefined;
  // Nobody reads a closed issue for mistakes in the configuration.
  const hasConfig = !isOpen || wanted.config === marker.config;
  const isFresh =
    hasFacts && hasConfig && isSameList(referencesIn(issue.body), referencesIn(renderBlock(place, wanted)));
  const title = isFresh
    ? { text: issue.title, hash: marker.title }
    : nextTitle(renderTrackingTitle(place.postmortem, place.world.path), issue, marker);
  const { removed: _, writeBack: former, config, ...remembered } = marker;
  const { writeBack } = wanted;
  const next: TrackingMarker = {
    ...remembered,
    ...(isFresh ? (config === undefined ? {} : { config }) : trackingMarker(place, title.hash)),
    ...(settled === undefined ? {} : { settled }),
    ...(writeBack === undefined ? {} : { writeBack }),
  };
  const isRemembered = settled === marker.settled && JSON.stringify(writeBack) === JSON.stringify(former);
  const body = isFresh
    ? isRemembered
      ? issue.body
      : replaceMarker(issue.body, next)
    : replaceOwnBlock(issue.body, renderBlock(place, next));
  return editOperation(
    issue,
    { title: title.text, body, assignees: issue.assignees },
    isFresh && why ? why : marker.removed === undefined ? 'body-out-of-date' : 'back-in-document',
  );
}

/** The references to issues in our block, in their order: what people wrote is quoted so that it holds none. */
function referencesIn(body: string): readonly string[] {
  const own = findOwnBlock(body);
  const text = own ? body.slice(own.start, own.end) : '';
  return [...text.matchAll(/(?<![\w&/(])(?:[\w.-]+\/[\w.-]+)?#(?:\d+|\{[^{}\n]+\})(?!\w)/g)].map(
    ([reference]) => reference,
  );
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((reference, index) => reference === b[index]);
}

/** Problems of the whole; those of single items come and go with their state, and are brought up to date along the way. */
const TELLING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'measure-without-task',
  'duration-contradiction',
  'timeline-contradiction',
  'issue-missing',
  'repository-out-of-reach',
  'issue-linked-twice',
  'issue-of-another-postmortem',
  'match-unclear',
]);

/** A problem without the numbers of lines and issues, which change without its getting better or worse. */
function tellingPart({ code, message }: Problem): readonly string[] {
  return code === 'match-unclear' ? [code] : [code, message.replace(/\d+/g, '0')];
}

function trackingMarker(place: TrackingPlace, title: string): TrackingMarker {
  const { world, postmortem, measures, subIssues, problems, refusal, states } = place;
  const facts = hashOf(
    JSON.stringify([
      world.path,
      postmortem.title,
      { ...postmortem.incident, timeline: null },
      measures.map(({ measure }) => measure.title),
      subIssues,
      problems.filter(({ code }) => TELLING.has(code)).map(tellingPart),
      ...(refusal === null ? [] : [refusal.why, states.map(({ title, word }) => [title, word])]),
    ]),
  );
  return {
    role: 'tracking',
    version: MARKER_VERSION,
    path: world.path,
    postmortem: place.index,
    title,
    facts,
    ...(subIssues ? {} : { subIssues }),
    ...configHashOf(world),
    ...(refusal === null ? {} : { writeBack: { why: refusal.why, wanted: refusal.wanted } }),
  };
}

function configHashOf({ configProblems }: World): Pick<TrackingMarker, 'config'> {
  if (configProblems === undefined) return {};
  return { config: hashOf(JSON.stringify(configProblems.problems.map(({ message }) => message))) };
}

function renderBlock(place: TrackingPlace, marker: TrackingMarker): string {
  const { world, postmortem, measures, listTasks, problems, refusal, states } = place;
  return renderTrackingBody({
    postmortem,
    place: { repositoryUrl: world.repositoryUrl, path: world.path, commit: world.document?.commit ?? null },
    measures,
    listTasks,
    states: refusal === null ? null : states,
    problems,
    configProblems: world.configProblems,
    marker,
  });
}
