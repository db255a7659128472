import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseConfig } from '../../src/settings/parse-config.ts';

const words = [
  'documents',
  'include',
  'labels',
  'kinds',
  'issues',
  'by-service',
  'owners',
  'due',
  'days',
  'write-back',
  'mode',
  'digest',
  'time-zone',
  'guard',
  '__proto__',
  'constructor',
  'toString',
  ':',
  ': ',
  '- ',
  '\n',
  '\n  ',
  '\t',
  '{',
  '}',
  '[',
  ']',
  ',',
  '"',
  "'",
  '&a ',
  '*a',
  '<<',
  '!!',
  '!x ',
  '|',
  '>',
  '%',
  '---',
  '...',
  '#',
  '?',
  '~',
  'null',
  'true',
  '1e999',
  '.nan',
  '@',
  '`',
  '\u0000',
  '\ud800',
  '\r',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.json(),
  fc.string({ unit: 'binary', maxLength: 100 }),
);

test('any text gives a whole configuration and problems that stand on its lines', () => {
  fc.assert(
    fc.property(text, (source) => {
      const { config, problems } = parseConfig(source, 'x.yml');
      expect(config.documents.include.every((glob) => typeof glob === 'string')).toBe(true);
      expect(config.labels.task).not.toBe('');
      expect(config.digest.timeZone).not.toBe('');
      const lines = source.split(/\r\n|\r|\n/).length;
      for (const problem of problems) {
        expect(problem.line).toBeGreaterThanOrEqual(1);
        expect(problem.line).toBeLessThanOrEqual(lines);
        expect(problem.message).toMatch(/^[^\n]+\.$/);
        expect(problem.remedy).not.toBe('');
      }
    }),
    { numRuns: 5000 },
  );
});
