import { expect, test } from 'vitest';
import { type DigestFacts, makeDigest } from '../../src/digest/make-digest.ts';
import { renderDigest, renderDigestTitle } from '../../src/digest/render-digest.ts';
import { renderDigestText } from '../../src/digest/render-digest-text.ts';
import { addDays, type Day, parseDay } from '../../src/model/day.ts';
import type { TrackedItem } from '../../src/model/tracked-item.ts';

function day(text: string): Day {
  const found = parseDay(text);
  if (found === undefined) throw new Error(`not a day: ${text}`);
  return found;
}

const today = day('2026-08-17');

function tracked(number: number, title: string, more: Partial<TrackedItem> = {}): TrackedItem {
  return {
    ref: { owner: 'acme', name: 'shop', number },
    url: `https://github.com/acme/shop/issues/${number}`,
    title,
    state: 'open',
    stateReason: null,
    assignees: [],
    owners: ['Ops team'],
    due: null,
    closedAt: null,
    postmortem: { title: 'Checkout down', path: 'postmortems/x.md', url: 'https://github.com/acme/shop/issues/5' },
    ...more,
  };
}

const closed = { state: 'closed', stateReason: 'completed', closedAt: '2026-08-12T10:00:00Z' } as const;
const facts: DigestFacts = {
  today,
  since: '2026-08-10T07:00:00Z',
  items: [
    tracked(12, 'Alert on cache growth', { due: day('2026-08-05'), assignees: ['alice'] }),
    tracked(13, 'Add tests for @bob', { due: day('2026-08-16'), assignees: ['alice', 'carol'] }),
    tracked(14, 'Train people', { due: day('2026-08-17'), assignees: ['dave'] }),
    tracked(15, 'Write the runbook', { due: day('2026-08-24') }),
    tracked(16, 'Later', { due: day('2026-08-25') }),
    tracked(17, 'Whose is it?', { owners: [] }),
    tracked(18, 'Done', closed),
    tracked(19, 'Dropped', { ...closed, stateReason: 'not-planned' }),
    tracked(20, 'Done before', { ...closed, closedAt: '2026-08-10T06:59:59Z' }),
  ],
  incidents: [
    {
      title: 'Search slow',
      url: 'https://github.com/acme/shop/issues/21',
      durations: { timeToDetect: 5, timeToRespond: null, timeToResolve: 150, wrongTrail: null, stated: null },
    },
  ],
};

test('a digest says what is overdue, due next, nobody’s, closed and new', () => {
  const from = ' · from [Checkout down](https://github.com/acme/shop/issues/5)';
  const link = (number: number) => `[#${number}](https://github.com/acme/shop/issues/${number})`;
  expect(renderDigest(makeDigest(facts))).toBe(
    [
      '**2 overdue · 2 due within a week · 1 without owner · 2 closed · 6 open, 2 done in all**',
      `### Overdue (2)\n\n- **12 days** ${link(12)} Alert on cache growth, was due Aug 5 · @alice${from}`,
      `- **1 day** ${link(13)} Add tests for @<!-- -->bob, was due Aug 16 · alice, @carol${from}`,
      `\n### Due within a week (2)\n\n- **today** ${link(14)} Train people · dave${from}`,
      `- **Aug 24** ${link(15)} Write the runbook · Ops team${from}`,
      `\n### Nobody’s yet (1)\n\n- ${link(17)} Whose is it?${from}`,
      `\n### Closed since Aug 10 (2)\n\n- ${link(18)} Done${from}`,
      `- *not planned:* ${link(19)} Dropped${from}`,
      '\n### New postmortems (1)\n\n- [Search slow](https://github.com/acme/shop/issues/21): 5 min to detect, 2 h 30 min to resolve',
    ]
      .join('\n')
      .replace('all**\n', 'all**\n\n'),
  );
});

test('the digest for a terminal holds the same, without a control character', () => {
  const items = [...facts.items, tracked(22, 'Evil \u001b[31mred', { due: day('2026-08-01') })];
  const text = renderDigestText(makeDigest({ ...facts, items }));
  expect(text).toMatch(/^Follow-through digest: 2026-W34 \(Aug 17 to 23\)\n3 overdue · /);
  expect(text).toContain('  16 days late  #22  Evil [31mred  (Ops team)\n');
  expect(text).toContain('  12 days late  #12  Alert on cache growth  (alice)\n');
  expect(text.replace(/\n/g, '')).not.toMatch(/\p{Cc}/u);
});

test('a quiet week is one line', () => {
  const quiet = makeDigest({ ...facts, items: [tracked(16, 'Later', { due: addDays(today, 30) })], incidents: [] });
  expect(renderDigest(quiet)).toBe(
    'All quiet: nothing is overdue, nothing is due this week, and everything open has an owner (1 open task).',
  );
  expect(renderDigestText(quiet).split('\n')).toHaveLength(4);
});

test('a digest never notifies more than ten people, nor exceeds an issue, and says how many more there are', () => {
  const items = Array.from({ length: 500 }, (_, index) =>
    tracked(index + 1, `@x #1 ${'ü<'.repeat(200)}`, {
      due: addDays(today, -1 - index),
      assignees: [`person-${index}`, 'alice'],
    }),
  );
  const text = renderDigest(makeDigest({ ...facts, items }));
  expect(text.match(/(?<!\w)@\w/g)).toHaveLength(10);
  expect(text.length).toBeLessThanOrEqual(55_000);
  expect(text).toMatch(/- and 4\d\d more/);
});

test('the order of the items plays no part', () => {
  expect(renderDigest(makeDigest({ ...facts, items: facts.items.toReversed() }))).toBe(renderDigest(makeDigest(facts)));
});

test.each([
  ['2026-08-17', '2026-W34 (Aug 17 to 23)'],
  ['2026-08-23', '2026-W34 (Aug 17 to 23)'],
  ['2026-09-01', '2026-W36 (Aug 31 to Sep 6)'],
  ['2027-01-01', '2026-W53 (Dec 28, 2026 to Jan 3, 2027)'],
  ['2024-12-30', '2025-W01 (Dec 30, 2024 to Jan 5, 2025)'],
  ['2023-01-01', '2022-W52 (Dec 26, 2022 to Jan 1, 2023)'],
])('the digest of %s is that of %s', (on, expected) => {
  expect(renderDigestTitle(makeDigest({ ...facts, today: day(on) }))).toBe(`Follow-through digest: ${expected}`);
});
