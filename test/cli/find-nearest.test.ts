import { expect, test } from 'vitest';
import { findNearest } from '../../src/cli/find-nearest.ts';

const NAMES = ['parse', 'plan', 'apply', 'digest', 'untrack'];

test.each([
  ['prase', 'parse'],
  ['Plan', 'plan'],
  ['aplly', 'apply'],
  ['digset', 'digest'],
  ['frobnicate', undefined],
])('%s means %s', (word, name) => {
  expect(findNearest(word, NAMES)).toBe(name);
});
