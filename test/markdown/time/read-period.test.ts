import { expect, test } from 'vitest';
import { readPeriod } from '../../../src/markdown/time/read-period.ts';
import { parseDay } from '../../../src/model/day.ts';

const monday = parseDay('2026-03-02') ?? null;

test.each([
  ['April', '2026-04-30'],
  ['by Feb', '2027-02-28'],
  ['Apr 2026', '2026-04-30'],
  ['Ende April', '2026-04-30'],
  ['fin avril', '2026-04-30'],
  ['конец апреля', '2026-04-30'],
  ['2026-04', '2026-04-30'],
  ['04/2026', '2026-04-30'],
  ['2026 Q2', '2026-06-30'],
  ['2026-W14', '2026-04-03'],
  ['KW 1', '2026-01-02'],
  ['KW 53/2026', '2027-01-01'],
  ['30d', '2026-04-01'],
  ['+2w', '2026-03-16'],
])('%s ends on %s', (text, day) => {
  expect(readPeriod(text, monday)?.day).toBe(day);
});

test.each(['the alert', 'after the freeze', '2026-13', 'w', '12', 'May be later', 'q5 2026'])(
  '%s is no period',
  (text) => {
    expect(readPeriod(text, monday)).toBeUndefined();
  },
);

test('without a day to count from only what names its year is known', () => {
  expect(readPeriod('April', null)).toBeUndefined();
  expect(readPeriod('2w', null)).toBeUndefined();
  expect(readPeriod('April 2026', null)?.day).toBe('2026-04-30');
});
