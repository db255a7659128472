import { expect, test } from 'vitest';
import { assertLaw } from './assert-law.ts';
import { keepsEveryOtherByte } from './laws.ts';

test('outside our spans every byte of a marked file is as it was', () => {
  expect(assertLaw(keepsEveryOtherByte)).toBeGreaterThan(0);
});
