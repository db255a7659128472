import type { ActionItem, ItemStatus } from '../model/action-item.ts';
import type { Incident, Postmortem, PostmortemFile } from '../model/postmortem.ts';
import { renderProblem } from './render-problem.ts';
import { type Cell, type Column, renderTable, wrapText } from './render-table.ts';
import { printable, type Style, type Terminal } from './terminal.ts';

/** What `followthrough parse` shows a person: incident, items, problems. */
export function renderFile(file: PostmortemFile, terminal: Terminal): string {
  const lines = [terminal.paint('dim', printable(file.path))];
  if (file.postmortems.length === 0) lines.push('The file holds no text.');
  for (const [index, postmortem] of file.postmortems.entries()) {
    if (index > 0) lines.push('');
    lines.push(...renderPostmortem(postmortem, file.path, terminal));
  }
  return lines.join('\n');
}

function renderPostmortem(postmortem: Postmortem, path: string, terminal: Terminal): string[] {
  const lines = [terminal.paint('bold', printable(postmortem.title) || 'Untitled postmortem')];
  const facts = renderFacts(postmortem.incident);
  if (facts) lines.push(...wrapText(facts, terminal.columns ?? Number.POSITIVE_INFINITY));
  for (const [name, text] of narrativesOf(postmortem.incident)) {
    lines.push(...renderNarrative(name, text, terminal));
  }
  lines.push('');
  if (postmortem.items.length > 0) lines.push(...renderItems(postmortem.items, terminal), '');
  lines.push(renderCounts(postmortem, terminal));
  for (const problem of postmortem.problems) lines.push(...renderProblem(path, problem, terminal));
  return lines;
}

/** Date, service, severity and durations in one line. */
function renderFacts({ date, service, severity, durations }: Incident): string {
  return [
    date,
    service,
    severity,
    duration('detected after', durations.timeToDetect),
    duration('responded after', durations.timeToRespond),
    duration('resolved after', durations.timeToResolve),
    duration('on the wrong trail for', durations.wrongTrail),
  ]
    .flatMap((fact) => (fact ? [printable(fact)] : []))
    .join(' · ');
}

function narrativesOf(incident: Incident): [string, string][] {
  const narratives: [string, string | null][] = [
    ['Impact', incident.impact],
    ['Root cause', incident.rootCause],
    ['Escalation', incident.escalation],
    ['Misleading', incident.misleading],
  ];
  return narratives.flatMap(([name, text]) => (text ? [[name, text]] : []));
}

function renderNarrative(name: string, text: string, terminal: Terminal): string[] {
  const label = `${name}:`.padEnd(12);
  const lines = wrapText(printable(text), Math.max(40, (terminal.columns ?? 100) - label.length - 1));
  return lines.map((line, index) => `${index === 0 ? terminal.paint('dim', label) : ' '.repeat(label.length)} ${line}`);
}

function duration(words: string, minutes: number | null): string | null {
  if (minutes === null) return null;
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), Math.round(minutes % 60)];
  const parts = [days && `${days} d`, hours && `${hours} h`, rest && `${rest} min`].filter(Boolean);
  return `${words} ${parts.join(' ') || '0 min'}`;
}

const COLUMNS: readonly Column[] = [
  { title: 'Line', align: 'right' },
  { title: 'Item', flexible: true },
  { title: 'Status' },
  { title: 'Owner' },
  { title: 'Due' },
  { title: 'Priority' },
  { title: 'Issue' },
];

/** Each measure with the tasks that serve it below it; everything else in the order of the text. */
function renderItems(items: readonly ActionItem[], terminal: Terminal): string[] {
  const lines = new Set(items.map((item) => item.line));
  const rows: Cell[][] = [];
  const add = (item: ActionItem, depth: number) => {
    rows.push(rowOf(item, depth));
    for (const child of items) if (child.parentLine === item.line && child !== item) add(child, depth + 1);
  };
  for (const item of items) {
    const nested = item.parentLine !== null && item.parentLine !== item.line && lines.has(item.parentLine);
    if (!nested) add(item, 0);
  }
  return renderTable(COLUMNS, rows, terminal.columns, terminal);
}

function rowOf(item: ActionItem, depth: number): Cell[] {
  return [
    { text: String(item.line), style: 'dim' },
    { text: printable(item.title), indent: depth * 2, style: item.level === 'measure' ? 'blue' : undefined },
    { text: item.level === 'measure' && !item.stated ? 'measure' : item.status, style: STATUS_STYLE[item.status] },
    { text: printable(item.owners.join(', ')) },
    { text: printable(item.due?.day ?? item.due?.raw ?? '') },
    { text: printable(item.priority ?? '') },
    { text: printable(item.issue?.raw ?? ''), style: 'cyan' },
  ];
}

const STATUS_STYLE: Readonly<Record<ItemStatus, Style | undefined>> = {
  open: undefined,
  done: 'green',
  dropped: 'dim',
};

function renderCounts({ items, problems }: Postmortem, terminal: Terminal): string {
  const tasks = items.filter((item) => item.level === 'task');
  const settled = tasks.filter((item) => item.status !== 'open').length;
  const measures = items.length - tasks.length;
  const parts = [
    measures > 0 ? count(measures, 'measure') : null,
    count(tasks.length, 'task'),
    settled > 0 ? `${settled} settled` : null,
    problems.length > 0 ? terminal.paint('yellow', count(problems.length, 'problem')) : null,
  ];
  return parts.filter(Boolean).join(' · ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
