import { expect, test } from 'vitest';
import { parseItems } from './parse-items.ts';

/** What a section is called, what stands in it, and the kind that this makes. */
const cases: readonly (readonly [heading: string, bullet: string, kind: string])[] = [
  ['Action items', 'Alert on lag', 'detect'],
  ['Action items', 'Add metrics to the importer', 'detect'],
  ['Action items', 'Write a runbook', 'process'],
  ['Action items', 'Train the on-call in failovers', 'process'],
  ['Action items', 'Add a circuit breaker', 'mitigate'],
  ['Action items', 'Rate limit the importer', 'mitigate'],
  ['Action items', 'Move the queue', 'prevent'],
  ['Action items', 'Double the capacity of the queue', 'prevent'],
  ['Action items', 'Investigate why the queue filled up', 'process'],
  ['Action items', 'Write an incident response plan', 'process'],
  ['Action items', 'Refund the shops that paid twice', 'mitigate'],
  ['Action items', 'Show the age of the queue on the status page', 'detect'],
  ['Corrective and preventive measures', 'Alert on lag', 'detect'],
  ['Prevention and detection', 'Write a runbook', 'process'],
  ['Remediation', 'Alert on lag', 'detect'],
  ['Action items\n\n### Prevention', 'Alert on lag', 'prevent'],
  ['Action items\n\n### 2. Monitoring & alerting', 'Move the queue', 'detect'],
];

test.each(cases)('under %s, "%s" is to %s', (heading, bullet, kind) => {
  expect(parseItems(`## ${heading}\n\n- ${bullet}\n`)).toMatchObject([{ title: bullet, kind }]);
});

test.each([
  ['Measures', 'Tasks'],
  ['Preventive measures', 'Tickets'],
  ['Maßnahmen', 'Aufgaben'],
  ['Mesures', 'Tâches'],
  ['対策', 'タスク'],
])('a list of %s and one of %s are two levels', (measures, tasks) => {
  const text = `## Action items\n\n### ${measures}\n\n- The shop survives a lost node\n\n### ${tasks}\n\n- Add a second node\n`;
  expect(parseItems(text)).toMatchObject([
    { line: 5, level: 'measure', parentLine: null },
    { line: 9, level: 'task', parentLine: 5 },
  ]);
});
