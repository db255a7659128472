import type { ActionItem } from '../model/action-item.ts';
import type { Day } from '../model/day.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { Problem } from '../model/problem.ts';
import { quoteLabel, quoteText } from '../model/quote-text.ts';
import { shortenText } from '../model/shorten-text.ts';
import { type DocumentPlace, lineUrl } from './line-link.ts';
import type { TaskMarker } from './marker.ts';
import { renderFittingBlock } from './own-block.ts';
import type { Owners } from './owners-of.ts';
import { quoteDetail } from './quote-detail.ts';
import { renderIssueTitle } from './render-issue-title.ts';
import { renderProblems } from './render-problems.ts';

/** Everything that a task's issue tells. */
export interface TaskFacts {
  readonly item: ActionItem;
  /** The measure that the task serves; null when none. */
  readonly measure: Pick<ActionItem, 'title'> | null;
  readonly postmortem: Pick<Postmortem, 'title' | 'incident'>;
  readonly place: DocumentPlace;
  readonly owners: Owners;
  /** The day it is due, defaults included. */
  readonly due: Day | null;
  /** The tracking issue, `#5` or `#{key}`; null when there is none. */
  readonly tracking: string | null;
  /** What is wrong with the item, to be told on its issue. */
  readonly problems: readonly Problem[];
  readonly marker: TaskMarker;
}

/**
 * The body of a task's issue, which a stranger understands: what happened, what to do and for what end, where it was
 * promised, by whom and until when, and how to say that it won't be done. One own block of at most 60,000 characters
 * whatever the document says (for paths of up to 4,096 bytes). Notifies nobody but teams that the configuration names.
 */
export function renderTaskBody(facts: TaskFacts): string {
  const texts = [8_000, 2_000, 0].map((detailLimit) => () => renderText(facts, detailLimit));
  return renderFittingBlock(texts, facts.marker);
}

function renderText(facts: TaskFacts, detailLimit: number): string {
  const { item, place } = facts;
  return [
    renderWhatHappened(facts.postmortem),
    renderPromise(item, detailLimit),
    renderFactList(facts),
    renderProblems(facts.problems, place, detailLimit === 0 ? 3 : 10),
    renderFooter(),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Two lines: which incident, and what it did. */
function renderWhatHappened({ title, incident }: TaskFacts['postmortem']): string {
  const name = quoteText(shortenText(title.trim(), 200));
  const facts = [incident.date, incident.service, incident.severity].filter((fact) => fact !== null);
  const named = name === '' ? '' : `: **${name}**`;
  const first = `This was promised in a postmortem${named}${facts.map((fact) => ` · ${quoteText(shortenText(fact, 80))}`).join('')}`;
  const happened = incident.impact ?? incident.summary;
  const second = [
    happened === null ? '' : quoteText(shortenText(happened, 300)),
    incident.rootCause === null ? '' : `**Root cause:** ${quoteText(shortenText(incident.rootCause, 300))}`,
  ].filter((part) => part !== '');
  return second.length === 0 ? first : `${first}\\\n${second.join(' ')}`;
}

/** The promise in the document's words, where the issue's title could not hold them, and its detail. */
function renderPromise(item: ActionItem, detailLimit: number): string {
  const isCut = renderIssueTitle(item.title).endsWith('…');
  const promise = isCut ? `> ${quoteText(shortenText(item.title, 2_000))}` : '';
  return [promise, quoteDetail(item.detail, detailLimit)].filter((part) => part !== '').join('\n>\n');
}

function renderFactList(facts: TaskFacts): string {
  const { item, measure, place, tracking } = facts;
  const lines = item.endLine > item.line ? `lines ${item.line} to ${item.endLine}` : `line ${item.line}`;
  const promised = `[${quoteLabel(shortenText(place.path, 200))}, ${lines}](${lineUrl(place, item.line, item.endLine)})`;
  const rows: readonly (readonly [string, string])[] = [
    ['Serves', measure === null ? '' : quoteText(shortenText(measure.title, 300))],
    ['Promised in', promised],
    ['Owner', renderOwner(item, facts.owners)],
    ['Due', renderDue(item, facts.due)],
    ['Priority', item.priority === null ? '' : quoteText(shortenText(item.priority, 80))],
    ['Followed in', tracking ?? ''],
  ];
  return rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `- **${name}:** ${value}`)
    .join('\n');
}

function renderOwner(item: ActionItem, owners: Owners): string {
  if (item.owners.length === 0) return 'nobody yet: assign this issue to whoever takes it';
  const written = item.owners.slice(0, 10).map((owner) => quoteText(shortenText(owner, 80)));
  const teams = owners.teams.map((team) => `@${team}`);
  return [written.join(', '), teams.length === 0 ? '' : `(${teams.join(', ')})`].filter(Boolean).join(' ');
}

function renderDue(item: ActionItem, due: Day | null): string {
  const raw = item.due === null ? '' : quoteText(shortenText(item.due.raw, 80));
  if (due === null) return raw || 'no day yet: write one into the postmortem';
  if (item.due?.day === undefined || item.due.day === null) {
    return `${due} (by the repository's configuration${raw === '' ? '' : `; the postmortem says “${raw}”`})`;
  }
  return item.due.relative && raw !== '' ? `${due} (“${raw}”)` : due;
}

function renderFooter(): string {
  return (
    '**Done?** Close this issue as completed. **Won’t do it?** Close it as not planned, with a word why. ' +
    'Either way the postmortem will show it.\n\n' +
    '<sub>Followthrough wrote this and keeps it up to date with the postmortem. ' +
    'Add what you like above or below it: that stays yours.</sub>'
  );
}
