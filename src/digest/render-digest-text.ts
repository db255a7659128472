import { renderMinutes } from '../model/minutes.ts';
import { plainText } from '../model/plain-text.ts';
import { shortenText } from '../model/shorten-text.ts';
import type { TrackedItem } from '../model/tracked-item.ts';
import { type Digest, isEmptyDigest } from './make-digest.ts';
import { renderDigestTitle } from './render-digest.ts';
import { showDay } from './week.ts';
import { describeFigures, openTasks, sayDays, summarize } from './words.ts';

/** The digest as plain text for a terminal, without control characters whatever the titles hold; ends with a line end. */
export function renderDigestText(digest: Digest): string {
  const { today } = digest;
  const title = renderDigestTitle(digest);
  if (isEmptyDigest(digest))
    return `${title}\n\nAll quiet: nothing overdue, nothing due this week (${openTasks(digest.totals.open)}).\n`;
  const parts = [
    `${title}\n${summarize(digest)}`,
    section(
      'Overdue',
      digest.overdue.map(({ item, days }) => [`${sayDays(days)} late`, item]),
    ),
    section(
      'Due within a week',
      digest.dueSoon.map(({ item, due, days }) => [days === 0 ? 'today' : showDay(due, today), item]),
    ),
    section(
      'Nobody’s yet',
      digest.ownerless.map((item) => ['', item]),
    ),
    section(
      'Closed',
      digest.closed.map((item) => [(item.stateReason ?? 'completed').replace('-', ' '), item]),
    ),
    renderIncidents(digest),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(heading: string, rows: readonly (readonly [string, TrackedItem])[]): string {
  if (rows.length === 0) return '';
  const width = Math.max(...rows.map(([lead]) => lead.length));
  const number = Math.max(...rows.map(([, item]) => String(item.ref.number).length + 1));
  const lines = rows.map(([lead, item]) => {
    const start = `${lead.padEnd(width)}  ${`#${item.ref.number}`.padStart(number)}`.trimEnd();
    const people = (item.assignees.length > 0 ? item.assignees : item.owners).map(clean).join(', ');
    const who = people === '' ? '' : `  (${people})`;
    return `  ${width === 0 ? start.trimStart() : start}  ${clean(item.title)}${who}\n  ${' '.repeat(width)}  ${' '.repeat(number)}  ${cleanUrl(item.url)}`;
  });
  return [`${heading} (${rows.length})`, ...lines].join('\n');
}

function renderIncidents({ incidents }: Digest): string {
  if (incidents.length === 0) return '';
  const lines = incidents.map(({ title, url, durations }) => {
    const figures = describeFigures(durations, renderMinutes);
    return `  ${clean(title)}${figures === '' ? '' : `: ${figures}`}\n  ${cleanUrl(url)}`;
  });
  return [`New postmortems (${incidents.length})`, ...lines].join('\n');
}

/** Plain words: escape sequences in a title would command the terminal. */
function clean(text: string): string {
  return shortenText(plainText(text), 120);
}

function cleanUrl(url: string): string {
  return url.replace(/[\p{Cc}\s]+/gu, '');
}
