import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDays } from '../../../src/markdown/time/find-days.ts';
import { makeDay } from '../../../src/model/day.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

test('a day written out in any of these ways is read back as that day', () => {
  const parts = fc.record({
    y: fc.integer({ min: 1990, max: 2100 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 31 }),
  });
  fc.assert(
    fc.property(parts, ({ y, m, d }) => {
      const day = makeDay(y, m, d);
      fc.pre(day !== undefined);
      const [mm, dd] = [String(m).padStart(2, '0'), String(d).padStart(2, '0')];
      const ways = [
        `${y}-${mm}-${dd}`,
        `${y}/${m}/${d}`,
        `${dd}.${mm}.${y}`,
        `${d}. ${m}. ${y}`,
        `${MONTHS[m - 1]} ${d}, ${y}`,
        `${d} ${MONTHS[m - 1]?.slice(0, 3)} ${y}`,
        `${y}年${m}月${d}日`,
        `${y}년 ${m}월 ${d}일`,
        `${y}${mm}${dd}`,
      ];
      for (const way of ways) expect(findDays(`(due ${way})`, null).map((found) => found.day)).toEqual([day]);
    }),
  );
});
