import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffLines } from '../../src/demo/diff-lines.ts';

const texts = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));

test('the lines that are not added are the text before, and those that are not removed the text after', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const lines = diffLines(before, after);
      const keep = (dropped: string) =>
        lines
          .filter(({ kind }) => kind !== dropped)
          .map(({ text }) => text)
          .join('\n');
      expect(keep('added')).toBe(before);
      expect(keep('removed')).toBe(after);
    }),
  );
});

test('equal texts differ nowhere', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(diffLines(text, text).every(({ kind }) => kind === 'same')).toBe(true);
    }),
  );
});

test('edited lines read pair by pair', () => {
  const shown = diffLines('list\n[ ] one\n[ ] two\nend', 'list\n[x] one\n[x] two\nstatus\nend');
  expect(shown.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'same list',
    'removed [ ] one',
    'added [x] one',
    'removed [ ] two',
    'added [x] two',
    'added status',
    'same end',
  ]);
});
