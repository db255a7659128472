import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDay } from '../../../src/model/day.ts';
import { timeText } from '../time/time-text.ts';
import { readIncidentOf } from './read-incident-of.ts';

const LINES = fc.constantFrom(
  '# Outage',
  '## Timeline',
  '## Root cause',
  '## Impact',
  'Duration: ',
  '- **Start**: ',
  '| Time | Event |',
  '|---|---|',
  '| ',
  '- ',
  '> - ',
  '```',
  '<details>',
  '---',
  'Summary:',
  'Detected: ',
  '',
);

const document = fc
  .array(fc.tuple(LINES, timeText), { maxLength: 25 })
  .map((lines) => lines.map(([start, rest]) => start + rest).join('\n'));

test('whatever the text, an incident is read whose days exist, whose lengths are not negative and whose lines are in the text', () => {
  fc.assert(
    fc.property(document, (source) => {
      const { incident, problems } = readIncidentOf(source);
      const lineCount = source.split(/\r\n|\r|\n/).length;
      if (incident.date !== null) expect(parseDay(incident.date)).toBe(incident.date);
      for (const { line, at } of incident.timeline) {
        expect(line).toBeLessThanOrEqual(lineCount);
        expect(at).toMatch(/^(?:\d{4}-\d\d-\d\dT)?\d\d:\d\d$/);
      }
      for (const minutes of Object.values(incident.durations)) expect(minutes ?? 0).toBeGreaterThanOrEqual(0);
      for (const { line } of problems) expect(line).toBeLessThanOrEqual(lineCount);
    }),
    { numRuns: 500 },
  );
});
