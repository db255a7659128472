import type { Day } from '../model/day.ts';
import { parseDay } from '../model/day.ts';
import { renderMinutes } from '../model/minutes.ts';
import { encodeUrl, quoteLabel, quoteText } from '../model/quote-text.ts';
import { shortenText } from '../model/shorten-text.ts';
import type { TrackedItem } from '../model/tracked-item.ts';
import { type DatedItem, type Digest, isEmptyDigest, type NewIncident } from './make-digest.ts';
import { showDay, showWeek } from './week.ts';
import { describeFigures, openTasks, sayDays, summarize } from './words.ts';

/** The digest's title, the same on every day of a week: `Follow-through digest: 2026-W34 (Aug 17 to 23)`. */
export function renderDigestTitle({ week }: Pick<Digest, 'week'>): string {
  return `Follow-through digest: ${week.name} (${showWeek(week)})`;
}

/** No more people than this are notified by one digest. */
const MENTION_LIMIT = 10;

/** How long a digest gets: leaves room for what an issue's body holds besides. */
const LENGTH_LIMIT = 55_000;

/**
 * The digest as Markdown, most pressing first. Only assignees of overdue tasks are mentioned, each once, and at most ten
 * of them. At most 55,000 characters: lists are cut, and say so.
 */
export function renderDigest(digest: Digest): string {
  if (isEmptyDigest(digest)) {
    return `All quiet: nothing is overdue, nothing is due this week, and everything open has an owner (${openTasks(digest.totals.open)}).`;
  }
  for (const limit of [50, 25, 10]) {
    const text = renderLists(digest, limit);
    if (text.length <= LENGTH_LIMIT) return text;
  }
  return renderLists(digest, 3);
}

function renderLists(digest: Digest, limit: number): string {
  const { today } = digest;
  const mentioned = new Set<string>();
  const parts = [
    `**${summarize(digest)}**`,
    section('Overdue', digest.overdue, limit, (dated) => overdueLine(dated, today, mentioned)),
    section('Due within a week', digest.dueSoon, limit, (dated) => dueLine(dated, today)),
    section('Nobody’s yet', digest.ownerless, limit, (item) => `${taskLink(item)}${origin(item)}`),
    section(closedHeading(digest), digest.closed, limit, closedLine),
    section('New postmortems', digest.incidents, limit, incidentLine),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function section<Entry>(
  heading: string,
  entries: readonly Entry[],
  limit: number,
  renderLine: (entry: Entry) => string,
): string {
  if (entries.length === 0) return '';
  const more = entries.length - limit;
  const rest = more > 0 ? [`- and ${more} more`] : [];
  const lines = entries.slice(0, limit).map((entry) => `- ${renderLine(entry)}`);
  return [`### ${heading} (${entries.length})`, '', ...lines, ...rest].join('\n');
}

function overdueLine({ item, due, days }: DatedItem, today: Day, mentioned: Set<string>): string {
  const who =
    item.assignees.length === 0 ? ownersOf(item) : item.assignees.map((login) => mention(login, mentioned)).join(', ');
  return `**${sayDays(days)}** ${taskLink(item)}, was due ${showDay(due, today)} · ${who}${origin(item)}`;
}

/** A person's name, with the sign that notifies them the first time. */
function mention(login: string, mentioned: Set<string>): string {
  const isLogin = /^[A-Za-z\d](?:[A-Za-z\d-]*)(?:_[A-Za-z\d]+)?$/.test(login);
  if (!isLogin || mentioned.has(login.toLowerCase()) || mentioned.size >= MENTION_LIMIT) return quoteText(login);
  mentioned.add(login.toLowerCase());
  return `@${login}`;
}

function dueLine({ item, due, days }: DatedItem, today: Day): string {
  const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : showDay(due, today);
  const people =
    item.assignees.length === 0 ? ownersOf(item) : item.assignees.map((login) => quoteText(login)).join(', ');
  return `**${when}** ${taskLink(item)} · ${people}${origin(item)}`;
}

function ownersOf(item: TrackedItem): string {
  return item.owners.length === 0 ? 'nobody' : item.owners.map((owner) => quoteText(shortenText(owner, 80))).join(', ');
}

function closedHeading({ since, today }: Digest): string {
  const day = since === null ? undefined : parseDay(since.slice(0, 10));
  return day === undefined ? 'Closed so far' : `Closed since ${showDay(day, today)}`;
}

function closedLine(item: TrackedItem): string {
  const how = { completed: '', 'not-planned': '*not planned:* ', duplicate: '*duplicate:* ' }[
    item.stateReason ?? 'completed'
  ];
  return `${how}${taskLink(item)}${origin(item)}`;
}

function incidentLine({ title, url, durations }: NewIncident): string {
  const figures = describeFigures(durations, renderMinutes);
  return `[${quoteLabel(shortenText(title, 120)) || 'Untitled'}](${encodeUrl(url)})${figures === '' ? '' : `: ${figures}`}`;
}

function taskLink(item: TrackedItem): string {
  // A link within a link is none: the title stands beside the number.
  return `[#${item.ref.number}](${encodeUrl(item.url)}) ${quoteText(shortenText(item.title, 160))}`;
}

function origin({ postmortem }: TrackedItem): string {
  const title = quoteLabel(shortenText(postmortem.title, 80)) || quoteLabel(shortenText(postmortem.path, 80));
  return ` · from [${title}](${encodeUrl(postmortem.url)})`;
}
