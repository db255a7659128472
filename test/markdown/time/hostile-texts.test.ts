import { expect, test } from 'vitest';
import { findDays } from '../../../src/markdown/time/find-days.ts';
import { findDurations } from '../../../src/markdown/time/find-durations.ts';
import { findTimes } from '../../../src/markdown/time/find-times.ts';
import { parseDay } from '../../../src/model/day.ts';

const LENGTH = 300_000;

/** A finder whose time grew faster than the text would not come back from these. */
test.each([
  '1',
  '1 ',
  '12:',
  '12.',
  '1-',
  '2023-',
  '2023/1',
  'July',
  'July ',
  '1 July ',
  'in ',
  'two ',
  'end of ',
  '年1月',
  '午後',
  '1h',
  '1 hour ',
  '(',
  ' ',
  'https://',
  'a',
])('a text of nothing but %j is read to its end', (piece) => {
  const text = piece.repeat(LENGTH / piece.length);
  const found = [findDays(text, parseDay('2023-07-10') ?? null), findTimes(text), findDurations(text)].flat();
  for (const { end } of found) expect(end).toBeLessThanOrEqual(text.length);
});
