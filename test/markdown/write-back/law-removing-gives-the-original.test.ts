import { expect, test } from 'vitest';
import { assertLaw } from './assert-law.ts';
import { removingGivesTheOriginal } from './laws.ts';

test('taking the marks out gives the original back byte for byte', () => {
  expect(assertLaw(removingGivesTheOriginal)).toBeGreaterThan(0);
});
