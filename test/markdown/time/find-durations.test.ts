import { describe, expect, test } from 'vitest';
import { findDurations } from '../../../src/markdown/time/find-durations.ts';

function minutesIn(text: string): readonly number[] {
  return findDurations(text).map(({ minutes }) => minutes);
}

describe('a length of time is found in every usual notation', () => {
  test.each([
    ['2 hours 30 minutes', 150],
    ['2 hours and 30 minutes', 150],
    ['1 day, 3 hours', 1620],
    ['1 hour 5 minutes 30 seconds', 66],
    ['2h30m', 150],
    ['2h30', 150],
    ['1h 20min', 80],
    ['about 45 minutes', 45],
    ['~3.5 hrs', 210],
    ['2.5-hour outage', 150],
    ['90m', 90],
    ['three hours', 180],
    ['half an hour', 30],
    ['an hour and a half', 90],
    ['una hora y media', 90],
    ['2 heures et 15 minutes', 135],
    ['2 Stunden 30 Minuten', 150],
    ['3 horas e 10 minutos', 190],
    ['2 часа 30 минут', 150],
    ['2時間30分', 150],
    ['約45分', 45],
    ['2小时30分钟', 150],
    ['2시간 30분', 150],
  ])('%s', (text, minutes) => {
    expect(minutesIn(text)).toEqual([minutes]);
  });
});

describe('what only looks like a length is none', () => {
  test.each(['14時30分', '14h30', 'several hours', '20 MB', '500ms', 'v2h', '3月23日', '2h/day'])('%s', (text) => {
    expect(minutesIn(text)).toEqual([]);
  });
});

test('two lengths stay two', () => {
  expect(minutesIn('5m or 3h')).toEqual([5, 180]);
});
