import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeText } from '../time/time-text.ts';
import { problemsOf } from './problems-of.ts';

const LINES = fc.constantFrom(
  '# Outage',
  '## Action items',
  '## Timeline',
  '### Tasks',
  '- [ ] Improve monitoring',
  '- [x] TODO: Add ',
  '- Investigate ',
  '- ',
  '| Action | Owner |',
  '|---|---|',
  '| Add ',
  '<owner> ',
  '- TBD ',
  '<!-- ',
  '',
);

const document = fc
  .array(fc.tuple(LINES, fc.oneof(fc.constant(''), timeText)), { maxLength: 25 })
  .map((lines) => lines.map(([start, rest]) => start + rest).join('\n'));

test('whatever the text, each problem is told once, on a line of the text, in the order of lines, with a remedy', () => {
  fc.assert(
    fc.property(document, (source) => {
      const problems = problemsOf(source);
      const lineCount = source.split(/\r\n|\r|\n/).length;
      const keys = problems.map(({ line, code }) => `${line} ${code}`);
      expect(new Set(keys).size).toBe(keys.length);
      expect(problems.map(({ line }) => line)).toEqual(problems.map(({ line }) => line).sort((a, b) => a - b));
      for (const { line, message, remedy } of problems) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lineCount);
        expect(message).toMatch(/\.$/);
        expect(remedy).toMatch(/\.$/);
      }
    }),
    { numRuns: 500 },
  );
});
