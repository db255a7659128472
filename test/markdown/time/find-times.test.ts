import { describe, expect, test } from 'vitest';
import { findTimes } from '../../../src/markdown/time/find-times.ts';

function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

function timesIn(text: string): readonly string[] {
  return findTimes(text).map(({ minute, until, zone, halfDayOpen }) =>
    [
      clock(minute),
      until === null ? '' : `→${clock(until)}`,
      zone === null ? '' : ` ${zone}`,
      halfDayOpen ? '?' : '',
    ].join(''),
  );
}

describe('a clock time is found in every usual notation', () => {
  test.each([
    ['16:30', '16:30'],
    ['4:30', '4:30?'],
    ['04:30', '4:30'],
    ['4:30 p.m.', '16:30'],
    ['4:30 p. m.', '16:30'],
    ['4 PM', '16:00'],
    ['4pm PST', '16:00 PST'],
    ['12:00 AM', '0:00'],
    ['12:15 p.m.', '12:15'],
    ['16:30 UTC', '16:30 UTC'],
    ['(14:30 UTC+2)', '14:30 UTC+2'],
    ['6:00 p.m. (ART)', '18:00 ART'],
    ['0430Z', '4:30 Z'],
    ['1430 UTC', '14:30 UTC'],
    ['2023-07-16T14:30:00Z', '14:30 Z'],
    ['2023-07-16 14:30:15 +0200', '14:30 +0200'],
    ['10:05:33.123 UTC', '10:05 UTC?'],
    ['14:30: alert', '14:30'],
    ['14h30', '14:30'],
    ['16.30 Uhr', '16:30'],
    ['16 Uhr', '16:00'],
    ['14時30分頃', '14:30'],
    ['午後4時半', '16:30'],
    ['下午3点', '15:00'],
    ['오후 4시 30분', '16:30'],
    ['１４：３０', undefined],
  ])('%s', (text, time) => {
    expect(timesIn(text)).toEqual(time === undefined ? [] : [time]);
  });
});

describe('a range tells both its ends', () => {
  test.each([
    ['14:00–14:35', '14:00→14:35'],
    ['21:13-21:33 KST', '21:13→21:33 KST'],
    ['2:30 p.m. to 5:00 p.m.', '14:30→17:00'],
    ['2:30 - 5:00 PM', '14:30→17:00'],
    ['11:30-1:00 PM', '11:30→13:00'],
    ['23:50 - 00:20', '23:50→24:20'],
  ])('%s', (text, time) => {
    expect(timesIn(text)).toEqual([time]);
  });
});

describe('what only looks like a time is none', () => {
  test.each([
    '10.0.0.1:8080',
    'ratio v1:20',
    'in 2h30m, 2時間, 2시간',
    '3点建议',
    '99.99% of 500ms',
    '25:70',
    'fe80:12:34',
    'line 14',
    'port :8080',
  ])('%s', (text) => {
    expect(timesIn(text)).toEqual([]);
  });
});
