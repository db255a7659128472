import { describe, expect, test } from 'vitest';
import { readIncidentOf } from './read-incident-of.ts';

/** The incident of a document of one day whose timeline has these entries. */
function timelineOf(...entries: readonly string[]) {
  const lines = entries.map((entry) => `- ${entry}`).join('\n');
  return readIncidentOf(`# 2026-03-04 Depot\n\n## Timeline\n\n${lines}\n`).incident;
}

/** The same for a document with one section of prose. */
function proseOf(text: string, title = 'Summary') {
  return readIncidentOf(`# Depot outage 2026-03-04\n\n## ${title}\n\n${text}\n`).incident;
}

const at = (clock: string) => `2026-03-04T${clock}`;

describe('a timeline tells the stages where its words do not name them', () => {
  test('it begins with what led to the incident', () => {
    const { times, durations } = timelineOf(
      '09:10 Release 41 goes to the depots',
      '09:40 A driver reports blank labels',
      '10:05 Labels print again, all depots are back to normal',
    );
    expect(times).toMatchObject({ started: at('09:10'), detected: at('09:40'), resolved: at('10:05') });
    expect(durations).toMatchObject({ timeToDetect: 30, timeToResolve: 55 });
  });

  test('an entry that notices the incident is not its start', () => {
    expect(timelineOf('09:40 A driver reports blank labels', '09:50 We look at the queue').times).toMatchObject({
      started: null,
      detected: at('09:40'),
    });
  });

  test('the first thing that is done after the detection is the response, a further report is none', () => {
    const { times } = timelineOf(
      '09:40 A driver reports blank labels',
      '09:44 Two more complaints from the north',
      '09:52 Mira looks at the print queue',
      '10:00 The on-call engineer joins',
    );
    expect(times.acknowledged).toBe(at('09:52'));
  });

  test('an incident that is noticed as it starts has its response next', () => {
    const { times } = timelineOf(
      '09:40 The font server goes down, an alert fires',
      '09:45 Mira looks at the disk',
      '10:20 All printers recovered',
      '10:40 Mira tells the depots',
    );
    expect(times).toMatchObject({ started: at('09:40'), detected: at('09:40'), acknowledged: at('09:45') });
  });

  test('detection and response may be one entry', () => {
    expect(timelineOf('09:40 Alert fires, Mira starts to investigate', '10:00 Queue emptied').times).toMatchObject({
      detected: at('09:40'),
      acknowledged: at('09:40'),
    });
  });

  test('who looks into it has noticed it before', () => {
    const { times } = timelineOf(
      '09:40 Labels come out blank in the north',
      '09:52 Mira is investigating',
      '10:20 Mira noticed that the font server had no disk left',
    );
    expect(times).toMatchObject({ detected: at('09:40'), acknowledged: at('09:52') });
  });

  test('what was seen looking back was not noticed then', () => {
    const { times } = timelineOf(
      '08:00 Error rate rises (detected in retrospect)',
      '09:40 A driver reports blank labels',
      '10:05 Labels print again, service restored',
    );
    expect(times).toMatchObject({ started: at('08:00'), detected: at('09:40') });
  });

  test('an incident may be over before anybody notices', () => {
    const { times } = timelineOf(
      '02:00 The font server goes down',
      '02:20 It restarts by itself and everything returns to normal',
      '08:30 Mira noticed the gap on the dashboard',
    );
    expect(times).toMatchObject({ started: at('02:00'), detected: at('08:30'), resolved: at('02:20') });
  });

  test('what lies more than a day back made it possible, but did not start it', () => {
    const { times } = timelineOf(
      '2026-03-01 09:10 Release 41 goes out',
      '2026-03-04 09:40 A driver reports blank labels',
    );
    expect(times).toMatchObject({ started: null, detected: at('09:40') });
  });

  test('without a detection only harm is a start', () => {
    expect(timelineOf('09:10 Release 41 goes out', '10:05 Service restored').times.started).toBeNull();
    expect(timelineOf('09:10 Labels are failing in the north', '10:05 Service restored').times.started).toBe(
      at('09:10'),
    );
  });

  test('a bracket names the stage as well as a colon', () => {
    const { times } = timelineOf('09:40 [Detect] The queue is full', '10:05 [Resolve] The queue was emptied by hand');
    expect(times).toMatchObject({ detected: at('09:40'), resolved: at('10:05') });
  });

  test('a notice notices nothing, and a plan resolves nothing', () => {
    const { times } = timelineOf(
      '09:00 Notice of the maintenance posted',
      '09:40 A driver reports blank labels',
      '10:05 Resolution plan agreed',
      '10:10 Waiting for the vendor',
    );
    expect(times).toMatchObject({ detected: at('09:40'), resolved: null });
  });

  test('no timeline begins with the end, and no decision is a mitigation', () => {
    const { times } = timelineOf(
      '08:58 Depots operating normally',
      '09:00 A driver reports blank labels',
      '09:10 Decision to roll back',
      '09:20 Rolled back, labels are back on half of the printers',
      '09:45 All printers recovered',
    );
    expect(times).toMatchObject({ mitigated: at('09:20'), resolved: at('09:45') });
  });
});

describe('the prose tells the stages that nothing else tells', () => {
  test.each<readonly [string, { started?: string | null; detected?: string | null; resolved?: string | null }]>([
    [
      'The outage began at 14:05 UTC and ended at 15:50 UTC.',
      { started: at('14:05'), detected: null, resolved: at('15:50') },
    ],
    ['At 14:05 the font server went down. Mira noticed it at 14:30.', { started: at('14:05'), detected: at('14:30') }],
    [
      'On March 4, 2026 at 2:05 PM the depots experienced a total loss\nof labels. They were back online at 3:50 PM.',
      { started: at('14:05'), resolved: at('15:50') },
    ],
    ['We did not notice anything until 14:30.', { detected: null }],
    ['The nightly job runs at 14:05 and takes an hour.', { started: null, detected: null, resolved: null }],
  ])('%s', (text, times) => {
    expect(proseOf(text).times).toMatchObject(times);
  });

  test('what would be out of order is about something else', () => {
    const { times } = proseOf('The outage began at 14:05. A similar one in the morning was resolved at 08:10.');
    expect(times).toMatchObject({ started: at('14:05'), resolved: null });
  });

  test('the zone is that of the times', () => {
    expect(proseOf('The outage began at 14:05 CET.').times.zone).toBe('CET');
  });
});

describe('the length is told in prose, too', () => {
  test.each<readonly [string, number | null]>([
    ['The label service was down for 45 minutes.', 45],
    ['The outage lasted approximately two hours and 10 minutes.', 130],
    ['El servicio estuvo indisponible durante aproximadamente 26 minutos.', 26],
    ['Der Ausfall dauerte etwa 3 Stunden.', 180],
    ['The outage went unnoticed. Tokens are valid for 60 minutes.', null],
    ['For 44 minutes between 4:50am and 5:34am UTC no label could be printed; the service was unavailable.', 44],
  ])('%s', (text, minutes) => {
    expect(proseOf(text).durations.stated).toBe(minutes);
  });

  test('a length gets its ends from a line of the same length', () => {
    const { times, durations } = readIncidentOf(
      '# Depot\n\n**Date:** 2026-03-04\n**Duration:** 8h 53m\n**Impact window:** 2026-03-04 23:00 UTC → 2026-03-05 07:53 UTC\n',
    ).incident;
    expect(durations.stated).toBe(533);
    expect(times).toMatchObject({ started: at('23:00'), resolved: '2026-03-05T07:53', zone: 'UTC' });
  });

  test('a label behind the label of the summary counts', () => {
    const { durations, times } = readIncidentOf(
      '# Depot 2026-03-04\n\n## Issue Summary: Duration: 2 hours (9:00 AM - 11:00 AM, UTC)\n\nNo labels.\n',
    ).incident;
    expect(durations.stated).toBe(120);
    expect(times).toMatchObject({ started: at('09:00'), resolved: at('11:00'), zone: 'UTC' });
  });

  test('a line of another length is about something else', () => {
    const { times } = readIncidentOf(
      '# Depot\n\n**Date:** 2026-03-04\n**Duration:** 8h\n\n## Summary\n\nWe tried from 10:00 to 10:30 in vain.\n',
    ).incident;
    expect(times).toMatchObject({ started: null, resolved: null });
  });
});

describe('a sentence tells what has no section of its own', () => {
  const told = proseOf(
    [
      'At noon the depots printed blank labels.',
      'About 300 drivers were affected.',
      'It was caused by a full disk.',
      'We initially assumed a broken printer driver.',
      'The incident was escalated to the storage team.',
    ].join('\n'),
  );

  test('whom it hit', () => expect(told.impact).toBe('About 300 drivers were affected.'));
  test('why it happened', () => expect(told.rootCause).toBe('It was caused by a full disk.'));
  test('what misled', () => expect(told.misleading).toBe('We initially assumed a broken printer driver.'));
  test('to whom it went', () => expect(told.escalation).toBe('The incident was escalated to the storage team.'));

  test('an entry of the timeline tells it as well', () => {
    const incident = timelineOf(
      '09:40 A driver reports blank labels',
      '09:50 Mira wrongly suspects the driver of the printer',
      '10:20 Support ticket opened at the vendor of the printers',
    );
    expect(incident.misleading).toBe('Mira wrongly suspects the driver of the printer');
    expect(incident.escalation).toBe('Support ticket opened at the vendor of the printers');
  });

  test('a section of its own outweighs both', () => {
    const { incident } = readIncidentOf(
      '# Depot\n\n## Summary\n\nDrivers were affected.\n\n## Impact\n\nNo labels in the north.\n',
    );
    expect(incident.impact).toBe('No labels in the north.');
  });
});

test('the level is told without its picture and what follows it', () => {
  expect(
    readIncidentOf('# Depot\n\n**Severity:** 🟠 SEV-2 · Area: printing · Status: closed\n').incident.severity,
  ).toBe('SEV-2');
});
