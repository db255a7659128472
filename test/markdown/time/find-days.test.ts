import { describe, expect, test } from 'vitest';
import { findDays } from '../../../src/markdown/time/find-days.ts';
import { parseDay } from '../../../src/model/day.ts';

/** A Monday. */
const REFERENCE = parseDay('2023-07-10') ?? null;

function daysIn(text: string, reference = REFERENCE): readonly string[] {
  return findDays(text, reference).map(
    ({ day, relative, ambiguous }) => `${day}${relative ? '~' : ''}${ambiguous ? '?' : ''}`,
  );
}

describe('a written-out day is found in every usual notation', () => {
  test.each([
    ['2026-03-23', '2026-03-23'],
    ['due:2026-03-23', '2026-03-23'],
    ['2026/3/23', '2026-03-23'],
    ['2026.03.23', '2026-03-23'],
    ['2026. 3. 23.', '2026-03-23'],
    ['2023-07-16T14:30:00Z', '2023-07-16'],
    ['20230716', '2023-07-16'],
    ['23.03.2026', '2026-03-23'],
    ['16. 7. 2023', '2023-07-16'],
    ['23/03/2026', '2026-03-23'],
    ['03/23/2026', '2026-03-23'],
    ['03-23-2026', '2026-03-23'],
    ['07/07/2026', '2026-07-07'],
    ['Jul 16, 2023', '2023-07-16'],
    ['Sept. 3, 2024', '2024-09-03'],
    ['**July 16th 2023**', '2023-07-16'],
    ['16 July 2023', '2023-07-16'],
    ['16 July 2023: restored', '2023-07-16'],
    ['the 16th of July 2023', '2023-07-16'],
    ['16-Jul-2023', '2023-07-16'],
    ['Jul-16-2023', '2023-07-16'],
    ['2023-Jul-16', '2023-07-16'],
    ['16 de julio de 2023', '2023-07-16'],
    ['1º de agosto de 2023', '2023-08-01'],
    ['16 de março de 2023', '2023-03-16'],
    ['le 16 juillet 2023', '2023-07-16'],
    ['1er août 2023', '2023-08-01'],
    ['16. Juli 2023', '2023-07-16'],
    ['16 luglio 2023', '2023-07-16'],
    ['16 juli 2023', '2023-07-16'],
    ['16 lipca 2023', '2023-07-16'],
    ['16 июля 2023 г.', '2023-07-16'],
    ['16 Temmuz 2023', '2023-07-16'],
    ['ngày 16 tháng 7 năm 2023', '2023-07-16'],
    ['2026年3月23日', '2026-03-23'],
    ['２０２６年３月２３日', '2026-03-23'],
    ['令和5年7月16日', '2023-07-16'],
    ['2023년 7월 16일', '2023-07-16'],
  ])('%s', (text, day) => {
    expect(daysIn(text, null)).toEqual([day]);
  });
});

describe('a day without its year takes it from the reference', () => {
  test.each([
    ['July 16', '2023-07-16'],
    ['by Jan 15', '2024-01-15'],
    ['May 5th', '2023-05-05'],
    ['31.12.23', '2023-12-31'],
    ['07/16/23', '2023-07-16'],
    ['16. Juli', '2023-07-16'],
    ['16 июля', '2023-07-16'],
    ['3月23日まで', '2024-03-23'],
    ['8월 1일', '2023-08-01'],
    ['by 7/16', '2023-07-16'],
    ['bis 23.07.', '2023-07-23'],
    ['8/20（金）', '2023-08-20'],
  ])('%s', (text, day) => {
    expect(daysIn(text)).toEqual([day]);
    expect(daysIn(text, null)).toEqual([]);
  });
});

describe('a relative day counts from the reference', () => {
  test.each([
    ['in two weeks', '2023-07-24~'],
    ['within 30 days', '2023-08-09~'],
    ['within 5 business days', '2023-07-17~'],
    ['in 3 months', '2023-10-10~'],
    ['tomorrow', '2023-07-11~'],
    ['by EOD', '2023-07-10~'],
    ['EOW', '2023-07-14~'],
    ['next Friday', '2023-07-14~'],
    ['due Friday', '2023-07-14~'],
    ['by next week', '2023-07-21~'],
    ['end of month', '2023-07-31~'],
    ['by end of next month', '2023-08-31~'],
    ['end of Q3', '2023-09-30~'],
    ['(Q4)', '2023-12-31~'],
    ['end of H2', '2023-12-31~'],
    ['by August', '2023-08-31~'],
    ['mid-August', '2023-08-15~'],
    ['J+28', '2023-08-07~'],
    ['en dos semanas', '2023-07-24~'],
    ['para el viernes', '2023-07-14~'],
    ['fin de mes', '2023-07-31~'],
    ['dans deux semaines', '2023-07-24~'],
    ["d'ici fin septembre", '2023-09-30~'],
    ['in zwei Wochen', '2023-07-24~'],
    ['bis Monatsende', '2023-07-31~'],
    ['em duas semanas', '2023-07-24~'],
    ['até sexta-feira', '2023-07-14~'],
    ['через две недели', '2023-07-24~'],
    ['до конца месяца', '2023-07-31~'],
    ['2週間以内', '2023-07-24~'],
    ['来週金曜', '2023-07-21~'],
    ['8月末まで', '2023-08-31~'],
    ['两周内', '2023-07-24~'],
    ['下周五前', '2023-07-21~'],
    ['2주 이내', '2023-07-24~'],
    ['8월 말', '2023-08-31~'],
    ['minggu depan', '2023-07-21~'],
    ['akhir bulan ini', '2023-07-31~'],
    ['akhir Agustus', '2023-08-31~'],
    ['dalam dua minggu', '2023-07-24~'],
    ['tuần sau', '2023-07-21~'],
    ['cuối tháng này', '2023-07-31~'],
    ['cuối tháng 9', '2023-09-30~'],
    ['trong 3 ngày', '2023-07-13~'],
  ])('%s', (text, day) => {
    expect(daysIn(text)).toEqual([day]);
    expect(daysIn(text, null)).toEqual([]);
  });
});

describe('a quarter or month with its year needs no reference', () => {
  test.each([
    ['end of Q3 2026', '2026-09-30'],
    ['(Q4 2023)', '2023-12-31'],
    ['by end of August 2023', '2023-08-31'],
    ['EOY 2024', '2024-12-31'],
    ['end of Q2 FY26', '2026-06-30'],
    ['2026年第三季度末', '2026-09-30'],
  ])('%s', (text, day) => {
    expect(daysIn(text, null)).toEqual([day]);
  });
});

describe('what only looks like a day is none', () => {
  test.each([
    'v1.24.22 and 10.0.0.1',
    'at 16:30',
    'see https://example.com/2023/07/16/outage?day=2023-07-16',
    '[report](2023-07-16-outage.md)',
    'INC-20230716, PM-2023-07-16',
    '1/2 of the nodes, 24/7 support',
    '99999999 rows, 2023-13-01, 30.02.2023',
    'set 3 replicas, 2 days ago, you may 5',
    'next sprint, soon, later',
    'Review the Q3 plan on Monday mornings',
    'July 2030 rows',
  ])('%s', (text) => {
    expect(daysIn(text)).toEqual([]);
  });
});

test('a day that can be read two ways follows the order and says so', () => {
  const [monthFirst] = findDays('03/04/2026', null);
  const [dayFirst] = findDays('03/04/2026', null, 'day-first');
  expect([monthFirst?.day, monthFirst?.ambiguous]).toEqual(['2026-03-04', true]);
  expect([dayFirst?.day, dayFirst?.ambiguous]).toEqual(['2026-04-03', true]);
});

test('both days of a range are found', () => {
  expect(daysIn('April 14–16, 2023')).toEqual(['2023-04-14', '2023-04-16']);
  expect(daysIn('August 10, 2023, 4:30 p.m. to August 14, 6:00 p.m.')).toEqual(['2023-08-10', '2023-08-14']);
});
