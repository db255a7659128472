import { describe, expect, test } from 'vitest';
import { findStatusWord, renderStatusWord, statusOfWord } from '../../../src/markdown/write-back/status-word.ts';

describe('a status word is changed in its own language and manner', () => {
  test.each([
    ['TODO', 'done', 'DONE'],
    ['todo', 'done', 'done'],
    ['**TODO**', 'done', '**DONE**'],
    ['Open', 'done', 'Done'],
    ['Open', 'dropped', 'Not planned'],
    ['Pending', 'done', 'Completed'],
    ['未着手', 'done', '完了'],
    ['完了', 'open', '未着手'],
    ['🚧', 'done', '✅'],
    ['In progress', 'done', 'Done'],
  ] as const)('%s, now %s, becomes %s', (word, status, expected) => {
    expect(findStatusWord(word, status, [])).toBe(expected);
  });
});

test('the words that the column uses come first', () => {
  expect(findStatusWord('Open', 'done', ['Open', 'Closed'])).toBe('Closed');
  expect(findStatusWord('Done', 'open', ['Not started', 'Done'])).toBe('Not started');
  expect(renderStatusWord('done', ['未着手', ''])).toBe('完了');
  expect(renderStatusWord('done', [])).toBe('Done');
});

test('words that say more than a status are not ours to change', () => {
  expect(findStatusWord('**DONE** (see PR 12)', 'open', [])).toBeUndefined();
  expect(findStatusWord('waiting for legal', 'done', [])).toBeUndefined();
  expect(statusOfWord('waiting for legal')).toBeUndefined();
});
