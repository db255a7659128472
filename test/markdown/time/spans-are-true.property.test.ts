import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDays } from '../../../src/markdown/time/find-days.ts';
import { findDurations } from '../../../src/markdown/time/find-durations.ts';
import { findTimes } from '../../../src/markdown/time/find-times.ts';
import { parseDay } from '../../../src/model/day.ts';
import { timeText } from './time-text.ts';

const REFERENCE = parseDay('2024-02-29') ?? null;

test('for every day, time and length found in any text, the span holds the raw words and spans do not overlap', () => {
  fc.assert(
    fc.property(timeText, (text) => {
      for (const found of [findDays(text, REFERENCE), findDays(text, null), findTimes(text), findDurations(text)]) {
        let position = 0;
        for (const { start, end, raw } of found) {
          expect(start).toBeGreaterThanOrEqual(position);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(raw);
          position = end;
        }
      }
      for (const { day } of findDays(text, REFERENCE)) expect(parseDay(day)).toBe(day);
      for (const { minute, until } of findTimes(text)) {
        expect(minute).toBeLessThanOrEqual(24 * 60 + 59);
        expect(until ?? minute).toBeGreaterThanOrEqual(minute);
      }
    }),
    { numRuns: 2000 },
  );
});
