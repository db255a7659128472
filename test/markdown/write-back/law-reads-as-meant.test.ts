import { expect, test } from 'vitest';
import { assertLaw } from './assert-law.ts';
import { readsAsMeant } from './laws.ts';

test('a marked file has the same items with the states and issues meant', () => {
  expect(assertLaw(readsAsMeant)).toBeGreaterThan(0);
});
