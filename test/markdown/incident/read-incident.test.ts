import { describe, expect, test } from 'vitest';
import { readIncidentOf } from './read-incident-of.ts';

const PLAIN = `Print shop outage

Issue Summary:
March 3, 2022, 9:15 a.m. to March 5, 11:00 a.m. (CLT)
The shop could not print.

Timeline:

The dashboard detected the jam around 9:15 AM and alerted the night crew.
- 9:20 AM – An attempt to restart the spooler by the night crew failed.
- 9:30 AM - Assuming a driver problem, the crew rolled through the drivers.
- 10:05 AM — The crew suspected a full spool disk when the free space looked low.
- 10:40 AM – After locating the full spool disk, the crew began to clean it.
- 11:15 AM – The crew restarted the spooler after deploying the larger disk.

Misleading investigation:
The crew first believed in a driver problem.

Escalation:
The night crew called the storage team.

Corrective measures:
- Watch the spool disk.
`;

test('a plain text tells its times, lengths, wrong trail and contradiction', () => {
  const { incident, problems } = readIncidentOf(PLAIN);
  expect(incident.date).toBe('2022-03-03');
  expect(incident.times).toEqual({
    started: '2022-03-03T09:15',
    detected: '2022-03-03T09:15',
    acknowledged: '2022-03-03T09:20',
    mitigated: null,
    resolved: '2022-03-03T11:15',
    zone: 'CLT',
  });
  expect(incident.durations).toEqual({
    timeToDetect: 0,
    timeToRespond: 5,
    timeToResolve: 120,
    wrongTrail: 35,
    stated: 2985,
  });
  expect(incident.misleading).toBe('The crew first believed in a driver problem.');
  expect(incident.escalation).toBe('The night crew called the storage team.');
  expect(incident.rootCause).toBeNull();
  expect(problems.map(({ line, code }) => [line, code])).toEqual([[4, 'duration-contradiction']]);
});

const HEADED = `# Search was down

**Duration**: April 2, 2024, 1:10 p.m. to 3:40 p.m.
**Service:** Search API
- **Severity** – SEV-2

## Impact
Nobody could *search* for [parts](https://example.com/parts).

## Root cause
The index ran out of file handles.

## Timeline
- **1:10 PM**: Alert fires for failing queries.
- **1:12 PM**: On-call acknowledges.
- **1:40 PM**: Rolled back the release as a workaround.
- **3:25 PM**: Search restored for everybody.
`;

test('labelled lines at the head and a timeline of bold times are read', () => {
  const { incident, problems } = readIncidentOf(HEADED);
  expect(incident).toMatchObject({
    date: '2024-04-02',
    service: 'Search API',
    severity: 'SEV-2',
    impact: 'Nobody could search for parts.',
    rootCause: 'The index ran out of file handles.',
    times: {
      started: '2024-04-02T13:10',
      detected: '2024-04-02T13:10',
      acknowledged: '2024-04-02T13:12',
      mitigated: '2024-04-02T13:40',
      resolved: '2024-04-02T15:25',
    },
    durations: { timeToDetect: 0, timeToRespond: 2, timeToResolve: 135, stated: 150 },
  });
  expect(incident.timeline[1]).toEqual({ line: 15, at: '2024-04-02T13:12', text: 'On-call acknowledges.' });
  expect(problems).toEqual([]);
});

describe('the head tells the times however its author wrote it', () => {
  const times = { started: '2025-02-03T08:00', detected: '2025-02-03T08:20', resolved: '2025-02-03T10:30' };
  test.each([
    [
      'a table of two columns',
      '# X\n\n| Field | Value |\n|---|---|\n| Date | 2025-02-03 |\n| Start time | 08:00 UTC |\n| Detected | 08:20 UTC |\n| End time | 10:30 UTC |\n',
    ],
    [
      'a table of one row',
      '# X\n\n| Date | Started | Detected | Resolved |\n|---|---|---|---|\n| 2025-02-03 | 08:00 UTC | 08:20 UTC | 10:30 UTC |\n',
    ],
    [
      'a list',
      '# X\n\n- Date: 3 February 2025\n- Incident start: 8:00 AM UTC\n- Detected at: 8:20 AM\n- Resolved at: 10:30 AM\n',
    ],
    [
      'front matter',
      '---\ntitle: X\ndate: 2025-02-03\nstarted: "2025-02-03T08:00Z"\ndetected: 2025-02-03 08:20 UTC\nresolved: 2025-02-03 10:30 UTC\n---\n\n# X\n\nText.\n',
    ],
    [
      'short sections',
      '# X\n\n## Date\n2025-02-03\n\n## Start time\n08:00 UTC\n\n## Detected\n08:20 UTC\n\n## End time\n10:30 UTC\n',
    ],
    [
      'Spanish',
      '# X\n\n**Fecha del incidente:** 3 de febrero de 2025\n**Hora de inicio:** 08:00 UTC\n**Hora de detección:** 08:20\n**Hora de resolución:** 10:30\n',
    ],
    [
      'German',
      '# X\n\nDatum des Vorfalls: 3. Februar 2025\nBeginn: 08:00 Uhr UTC\nErkannt: 08:20 Uhr\nBehoben um: 10:30 Uhr\n',
    ],
    [
      'French',
      '# X\n\n- **Date** : 3 février 2025\n- **Heure de début** : 8h00 UTC\n- **Heure de détection** : 08h20\n- **Heure de fin** : 10h30\n'.replace(
        '8h00',
        '08h00',
      ),
    ],
    [
      'Portuguese',
      '# X\n\nData do incidente: 03/02/2025\n'.replace('03/02/2025', '3 de fevereiro de 2025') +
        'Hora de início: 08:00 UTC\nHora da detecção: 08:20\nHora da resolução: 10:30\n',
    ],
    [
      'Japanese',
      '# X\n\n| 発生日 | 2025年2月3日 |\n|---|---|\n| 開始時刻 | 8時00分 UTC |\n| 検知時刻 | 8時20分 |\n| 復旧時刻 | 10時30分 |\n',
    ],
    ['Chinese', '# X\n\n- 日期：2025年2月3日\n- 开始时间：08:00 UTC\n- 发现时间：08:20\n- 恢复时间：10:30\n'],
    ['Korean', '# X\n\n- 발생일: 2025년 2월 3일\n- 시작 시각: 08:00 UTC\n- 감지 시각: 08:20\n- 복구 시각: 10:30\n'],
    [
      'Russian',
      '# X\n\nДата инцидента: 3 февраля 2025\nВремя начала: 08:00 UTC\nВремя обнаружения: 08:20\nВремя окончания: 10:30\n',
    ],
  ])('%s', (_, source) => {
    const { incident } = readIncidentOf(source);
    expect(incident.date).toBe('2025-02-03');
    expect(incident.times).toMatchObject(times);
    expect(incident.durations).toMatchObject({ timeToDetect: 20, timeToResolve: 150 });
  });
});

describe('the head tells from when to when', () => {
  test.each([
    ['a time beside the day', '# X\n\nDate: 2025-02-03\nTime: 08:00 to 10:30 UTC\n'],
    ['weekdays', '# X\n\n**Duration:** Monday, February 3rd, 2025 8:00 AM – Monday, February 3rd, 2025 10:30 AM\n'],
    ['a weekday in brackets', '# X\n\n## Summary\n\nOn 2025-02-03 (Monday), from 08:00 to 10:30, mail was down.\n'],
  ])('%s', (_, source) => {
    const { incident } = readIncidentOf(source);
    expect(incident.times).toMatchObject({ started: '2025-02-03T08:00', resolved: '2025-02-03T10:30' });
    expect(incident.durations.timeToResolve).toBe(150);
  });
});

describe('a timeline is read in every shape', () => {
  const entries = ['2025-02-03T22:50', '2025-02-03T23:10', '2025-02-04T00:05'];
  test.each([
    ['a list', '- 22:50 Alert\n- 23:10 Restart\n- 00:05 Restored\n'],
    ['a table', '| Time (UTC) | Event |\n|---|---|\n| 22:50 | Alert |\n| 23:10 | Restart |\n| 00:05 | Restored |\n'],
    [
      'a table with days',
      '| Date | Time | What |\n|---|---|---|\n| Feb 3 | 22:50 | Alert |\n| Feb 3 | 23:10 | Restart |\n| Feb 4 | 00:05 | Restored |\n',
    ],
    ['lines', '22:50 UTC - Alert\n23:10 UTC - Restart\n00:05 UTC - Restored\n'],
    ['headings', '### 22:50\n\nAlert\n\n### 23:10\n\nRestart\n\n### 00:05\n\nRestored\n'],
    [
      'days as headings',
      '### February 3, 2025\n\n- 22:50: Alert\n- 23:10: Restart\n\n### February 4, 2025\n\n- 00:05: Restored\n',
    ],
    ['full stamps', '- `2025-02-03 22:50` Alert\n- `2025-02-03 23:10` Restart\n- `2025-02-04 00:05` Restored\n'],
    ['month and day', '- 02-03 22:50 Alert\n- 02-03 23:10 Restart\n- 02-04 00:05 Restored\n'],
    [
      'bold times, newest first',
      '* **00:05**, 4 Feb 2025: Restored\n* **23:10**, 3 Feb 2025: Restart\n* **22:50**, 3 Feb 2025: Alert\n',
    ],
    ['12 hours, half of the day once', '- 10:50 PM Alert\n- 11:10 PM Restart\n- 12:05 AM Restored\n'],
  ])('%s', (_, timeline) => {
    const { incident, problems } = readIncidentOf(`# Outage 2025-02-03\n\n## Timeline\n\n${timeline}`);
    expect(incident.timeline.map(({ at }) => at)).toEqual(entries);
    expect(incident.timeline.map(({ text }) => text)).toEqual(['Alert', 'Restart', 'Restored']);
    expect(problems).toEqual([]);
  });
});

test('without a day anywhere times stand alone, and midnight still counts', () => {
  const { incident } = readIncidentOf('# Outage\n\n## Timeline\n\n- 23:50 Alert\n- 00:20 Service restored\n');
  expect(incident.times).toMatchObject({ detected: '23:50', resolved: '00:20' });
  expect(incident.durations.timeToResolve).toBe(30);
  expect(incident.date).toBeNull();
});

test('a length that the timeline cannot hold is a contradiction, one that it can hold is none', () => {
  const timeline = '## Timeline\n\n- 10:00 Alert\n- 10:20 Restart\n- 11:00 Restored\n';
  const codes = (head: string) => readIncidentOf(`# Outage\n\n${head}\n\n${timeline}`).problems.map(({ code }) => code);
  expect(codes('Duration: 6 hours')).toEqual(['duration-contradiction']);
  expect(codes('Duration: 90 minutes')).toEqual([]);
  expect(codes('Duration: 20 minutes')).toEqual([]);
});

test('an entry that goes back in time without a new day is a contradiction on its line', () => {
  const source =
    '# Outage 2025-02-03\n\n## Timeline\n\n- 10:00 Alert\n- 10:40 Restart\n- 10:20 Call\n- 11:00 Restored\n';
  expect(readIncidentOf(source).problems.map(({ line, code }) => [line, code])).toEqual([
    [7, 'timeline-contradiction'],
  ]);
});

test('an incident that ends before it starts is a contradiction', () => {
  const source = '# X\n\n- Started: 2025-02-03 10:00\n- Resolved: 2025-02-02 11:00\n';
  expect(readIncidentOf(source).problems.map(({ line, code }) => [line, code])).toEqual([
    [4, 'timeline-contradiction'],
  ]);
});

test('a date that can be read two ways is told', () => {
  expect(readIncidentOf('# X\n\nDate: 03/04/2025\n\nText.\n').problems.map(({ line, code }) => [line, code])).toEqual([
    [3, 'date-ambiguous'],
  ]);
});

test('the wrong trail needs a text that supports it', () => {
  const timeline =
    '## Timeline\n\n- 10:00 Alert\n- 10:10 Suspecting the cache, we flushed it\n- 10:50 Found the expired certificate\n- 11:00 Restored\n';
  expect(readIncidentOf(`# X\n\n${timeline}`).incident.durations.wrongTrail).toBeNull();
  expect(readIncidentOf(`# X\n\n${timeline}\n## Red herrings\n\nThe cache.\n`).incident.durations.wrongTrail).toBe(40);
  const wrongly = timeline.replace('Suspecting the cache', 'Wrongly blaming the cache');
  expect(readIncidentOf(`# X\n\n${wrongly}`).incident.durations.wrongTrail).toBe(40);
});

test('stated lengths outweigh counted ones', () => {
  const { incident } = readIncidentOf(
    '# X\n\n| Metric | Value |\n|---|---|\n| Time to detect | 4 minutes |\n| MTTR | 1h 30m |\n',
  );
  expect(incident.durations).toMatchObject({ timeToDetect: 4, timeToResolve: 90 });
});

test('the day comes from the title or the name of the file when no line tells it', () => {
  expect(readIncidentOf('# Outage on 3 February 2025\n\nText.\n').incident.date).toBe('2025-02-03');
  expect(readIncidentOf('# Outage\n\nText.\n', 'postmortems/2025-02-03-search.md').incident.date).toBe('2025-02-03');
});

test('a text that tells nothing gives nothing', () => {
  const { incident, problems } = readIncidentOf('# Notes\n\nWe met and talked.\n');
  expect(problems).toEqual([]);
  expect(incident).toMatchObject({
    date: null,
    service: null,
    severity: null,
    impact: null,
    rootCause: null,
    timeline: [],
  });
  expect(Object.values(incident.times).every((time) => time === null)).toBe(true);
  expect(Object.values(incident.durations).every((length) => length === null)).toBe(true);
});

test('a template tells nothing', () => {
  const { incident } = readIncidentOf(
    '# <title>\n\n- Date: YYYY-MM-DD\n- Severity: low | medium | high\n- Service: <service>\n- Impact: TBD\n',
  );
  expect(incident).toMatchObject({ date: null, service: null, severity: null, impact: null });
});
