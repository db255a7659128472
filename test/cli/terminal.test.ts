import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable, widthOf } from '../../src/cli/terminal.ts';

test('whatever a text holds, nothing printable steers the terminal or breaks the line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});

test.each([
  ['plain', 5],
  ['日本語', 6],
  ['e\u0301', 1],
  ['✅ ok', 5],
  ['한국', 4],
])('%s takes %d columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns);
});
