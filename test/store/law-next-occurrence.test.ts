import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInZone, weekdayOf } from '../../src/model/day.ts';
import { nextOccurrence } from '../../src/store/next-occurrence.ts';

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Kiritimati'];
const instants = fc.integer({ min: Date.parse('2024-01-01T00:00:00Z'), max: Date.parse('2030-01-01T00:00:00Z') });
const DAY_MS = 86_400_000;

function hourIn(timeZone: string, instant: number): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return format.format(instant);
}

test('a weekly time comes within eight days, on its weekday, when the clocks there show its hour', () => {
  fc.assert(
    fc.property(instants, fc.nat(6), fc.constantFrom(...ZONES), (after, weekday, timeZone) => {
      const next = nextOccurrence({ kind: 'weekly', weekday, hour: 9, timeZone }, after);
      expect(next).toBeGreaterThan(after);
      expect(next - after).toBeLessThan(8 * DAY_MS);
      expect(weekdayOf(dayInZone(next, timeZone))).toBe(weekday);
      expect(hourIn(timeZone, next)).toBe('09:00');
    }),
    { numRuns: 500 },
  );
});

test('a daily time comes within a day, at its minute of the UTC day', () => {
  fc.assert(
    fc.property(instants, fc.nat(1439), (after, minute) => {
      const next = nextOccurrence({ kind: 'daily', minute }, after);
      expect(next).toBeGreaterThan(after);
      expect(next - after).toBeLessThanOrEqual(DAY_MS);
      expect(next % DAY_MS).toBe(minute * 60_000);
    }),
  );
});
