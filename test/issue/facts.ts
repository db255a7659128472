import type { TaskMarker, TrackingMarker } from '../../src/issue/marker.ts';
import type { TaskFacts } from '../../src/issue/render-task-body.ts';
import type { TrackingFacts } from '../../src/issue/render-tracking.ts';
import type { ActionItem } from '../../src/model/action-item.ts';
import { type Day, parseDay } from '../../src/model/day.ts';
import type { Incident } from '../../src/model/postmortem.ts';

export function day(text: string): Day {
  const found = parseDay(text);
  if (found === undefined) throw new Error(`not a day: ${text}`);
  return found;
}

export const incident: Incident = {
  date: day('2026-04-14'),
  service: 'Checkout',
  severity: 'SEV-1',
  times: {
    started: '2026-04-14T14:30',
    detected: null,
    acknowledged: null,
    mitigated: null,
    resolved: '2026-04-14T17:00',
    zone: 'UTC',
  },
  durations: { timeToDetect: 5, timeToRespond: null, timeToResolve: 150, wrongTrail: 30, stated: null },
  summary: null,
  impact: 'Nobody could pay for two hours.',
  rootCause: 'The cache kept every session for ever.',
  escalation: null,
  misleading: 'The load balancer was suspected first.',
  timeline: [],
};

export const item: ActionItem = {
  line: 12,
  endLine: 14,
  level: 'task',
  title: 'Alert on cache growth',
  detail: '',
  status: 'open',
  stated: false,
  owners: ['Ops team'],
  due: { day: day('2026-05-01'), raw: '1 May 2026', relative: false },
  priority: 'P1',
  kind: 'detect',
  issue: null,
  section: 'Action items',
  parentLine: null,
  span: { start: 0, end: 0 },
  shape: { kind: 'text-line', form: 'paragraph', textEnd: 0, mark: null },
};

const place = {
  repositoryUrl: 'https://github.com/acme/shop',
  path: 'postmortems/2026-04-14.md',
  commit: 'abc1234',
};

export const taskMarker: TaskMarker = {
  role: 'task',
  version: 1,
  path: place.path,
  postmortem: 0,
  key: '0123456789ab.1',
  title: 'ba9876543210',
  owners: ['Ops team'],
  due: '2026-05-01',
};

export const trackingMarker: TrackingMarker = {
  role: 'tracking',
  version: 1,
  path: place.path,
  postmortem: 0,
  title: 'ba9876543210',
};

export const taskFacts: TaskFacts = {
  item,
  measure: { title: 'See trouble before customers do' },
  postmortem: { title: 'Checkout down', incident },
  place,
  owners: { logins: [], teams: [], unknown: ['Ops team'] },
  due: day('2026-05-01'),
  tracking: '#5',
  problems: [],
  marker: taskMarker,
};

export const trackingFacts: TrackingFacts = {
  postmortem: { title: 'Checkout down', line: 1, incident },
  place,
  measures: [
    { measure: { title: 'See trouble before customers do', line: 8 }, tasks: ['#12', '#{task:x.1}'] },
    { measure: { title: 'Train the people on call', line: 9 }, tasks: [] },
  ],
  listTasks: null,
  problems: [],
  marker: trackingMarker,
};

/** Fragments that a hostile or unlucky document may hold, to be joined in any order. */
export const fragments: readonly string[] = [
  '<!-- followthrough begin -->',
  '<!-- followthrough end -->',
  '<!-- followthrough v1 {"role":"task","path":"evil.md","postmortem":0,"key":"evil.1","title":"x"} -->',
  '<!--',
  '-->',
  '</details>',
  '<details>',
  '<br>',
  '```',
  '~~~',
  '`',
  '``',
  '\\',
  '\n',
  '\n\n',
  '\r\n',
  '    ',
  '\t',
  '- ',
  '> ',
  '1. ',
  '# ',
  '| a | b |\n|---|---|\n',
  '[',
  ']',
  '](https://example.com/a_(b))',
  '[x](https://github.com/acme/shop/issues/3)',
  'https://github.com/acme/shop/pull/4',
  'www.github.com/acme/shop/issues/8',
  '<https://example.com>',
  'https://github.example.com/acme/shop/issues/6',
  '@alice',
  '@acme/ops',
  '#12',
  'fixes #7',
  'acme/shop#9',
  'GH-5',
  '&#64;bob',
  '&commat;bob',
  '\\@carol',
  '#{tracking:0}',
  '*',
  '**',
  '_',
  '~~',
  '!',
  '&',
  '<',
  '<x ',
  '>',
  '![',
  '](#part)',
  '<b>',
  '</b>',
  'ht',
  'tps://github.com/acme/shop/pull/4',
  'commat;bob',
  'GH-',
  '#',
  '@',
  '12',
  'words',
  ' ',
  '😀',
  '\u0000',
  '\ud800',
  '---',
  '===',
  '[x]: https://example.com',
  '- [ ] ',
];
