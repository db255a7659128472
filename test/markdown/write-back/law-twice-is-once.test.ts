import { expect, test } from 'vitest';
import { assertLaw } from './assert-law.ts';
import { twiceIsOnce } from './laws.ts';

test('marking a marked file changes nothing', () => {
  expect(assertLaw(twiceIsOnce)).toBeGreaterThan(0);
});
