import { expect, test } from 'vitest';
import { readStatus } from '../../src/markdown/fields/read-status.ts';
import { asksForWork } from '../../src/markdown/items/asks-for-work.ts';
import { startsWithVerb } from '../../src/markdown/items/starts-with-verb.ts';

test.each([
  'Automated failover of the primary database',
  'Faster rollback of bad releases',
  'Weekly check of the restore job',
  'Monthly game day',
  'Load testing before each release',
  'Implementation of a second approval',
  'Platform team to review the retention settings',
  'Maria to write the runbook',
  '@kim to follow up with the vendor',
  "Don't keep secrets in the repository",
  'Investigate why the alert did not fire',
  'Find out what was deleted',
  'Alert on packets dropped at the edge',
  'Review changes made during the freeze',
  'Fix bugs introduced in 2.3',
  'Replace crashed disks within a day',
  'Always verify that the replica is healthy',
  'Ensure backups are tested monthly',
  'Reimburse the affected vaults',
  'Nurse managers to brief all shifts',
  'Retry failed jobs with a delay',
  'Keep updated on the advisories',
])('"%s" asks for work', (text) => {
  expect(asksForWork(text)).toBe(true);
});

test.each([
  'Alert fired after 40 minutes',
  'Plan changed twice',
  'Push to main triggered the deploy',
  'Change window ended at four',
  'Test run passed on the second try',
  'Update broke the login page',
  'Release 2.4 contained a regression',
  'Support tickets piled up',
  'Log files filled the disk',
  'Schedule drift caused duplicate jobs',
  'Review process is manual',
  'Query performance degraded',
  'Access was revoked',
  'Increase in errors at ten',
  'Slow queries on the replica',
  'Complete loss of the index',
  'Rolling back fixed the issue',
  'Moving the table took three hours',
  'Better monitoring would have caught this',
  'Faster recovery than in March',
  'Additional load came from a crawler',
  'Automated the nightly export',
  'The backlog should have been watched',
])('"%s" tells a fact', (text) => {
  expect(asksForWork(text)).toBe(false);
});

test.each([
  'Ask on the channel first',
  'See the runbook',
  'Note the order of the rows',
  'Contact the desk',
  'Watch this page',
])('"%s" speaks to the reader', (text) => {
  expect(startsWithVerb(text)).toBe(false);
});

test.each([
  ['Not implemented', 'open'],
  ['Not yet deployed', 'open'],
  ['To be completed', 'open'],
  ['Will be fixed in the next release', 'open'],
  ['Partly done', 'open'],
  ['Under review', 'open'],
  ['Rolled out', 'done'],
  ['Fully implemented', 'done'],
  ['Not required', 'dropped'],
] as const)('the status "%s" is %s', (text, status) => {
  expect(readStatus(text)).toBe(status);
});
