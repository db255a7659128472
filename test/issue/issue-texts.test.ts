import { expect, test } from 'vitest';
import { dueDayOf } from '../../src/issue/due-day-of.ts';
import { labelsOf } from '../../src/issue/labels-of.ts';
import { renderOwnBlock, replaceOwnBlock } from '../../src/issue/own-block.ts';
import { ownersOf } from '../../src/issue/owners-of.ts';
import { renderIssueTitle } from '../../src/issue/render-issue-title.ts';
import { renderTaskBody } from '../../src/issue/render-task-body.ts';
import { renderTrackingBody, renderTrackingTitle } from '../../src/issue/render-tracking.ts';
import { defaultConfig } from '../../src/settings/default-config.ts';
import { day, incident, item, taskFacts, taskMarker, trackingFacts } from './facts.ts';

test.each([
  ['a link becomes its text', 'See [the runbook](https://example.com/x_y) first', 'See the runbook first'],
  ['emphasis goes', '**Add** _more_ ~~old~~ *tests*', 'Add more old tests'],
  ['backticks stay', 'Raise `max_connections` in `db.yml`', 'Raise `max_connections` in `db.yml`'],
  ['names in snake case stay', 'Rename user_id_map and 2 * 3 * 4', 'Rename user_id_map and 2 * 3 * 4'],
  ['comments and tags go', 'Fix <!-- todo --><b>it</b><br>now', 'Fix it now'],
  ['escapes and entities are resolved', 'Use \\*all\\* of R&amp;D', 'Use *all* of R&D'],
  ['an empty title gets words', ' **  ** <!-- x -->', '** **'],
  ['nothing at all gets words', '<!-- x -->', 'Untitled action item'],
])('title: %s', (_name, written, title) => {
  expect(renderIssueTitle(written)).toBe(title);
});

test('a long title is cut at a word, and one without spaces at a character', () => {
  expect(renderIssueTitle('word '.repeat(100))).toMatch(/^(?:word )+word…$/);
  expect(renderIssueTitle('👩‍🚒'.repeat(100))).toBe(`${'👩‍🚒'.repeat(51)}…`);
});

test('a task body tells what happened, for what end, where, who, when and how to decline', () => {
  const body = renderTaskBody(taskFacts);
  expect(body).toBe(`<!-- followthrough begin -->
This was promised in a postmortem: **Checkout down** · 2026-04-14 · Checkout · SEV-1\\
Nobody could pay for two hours. **Root cause:** The cache kept every session for ever.

- **Serves:** See trouble before customers do
- **Promised in:** [postmortems/2026-04-14.md, lines 12 to 14](https://github.com/acme/shop/blob/abc1234/postmortems/2026-04-14.md?plain=1#L12-L14)
- **Owner:** Ops team
- **Due:** 2026-05-01
- **Priority:** P1
- **Followed in:** #5

**Done?** Close this issue as completed. **Won’t do it?** Close it as not planned, with a word why. Either way the postmortem will show it.

<sub>Followthrough wrote this and keeps it up to date with the postmortem. Add what you like above or below it: that stays yours.</sub>

<!-- followthrough v1 {"role":"task","path":"postmortems/2026\\u002d04\\u002d14.md","postmortem":0,"key":"0123456789ab.1","title":"ba9876543210","owners":["Ops team"],"due":"2026\\u002d05\\u002d01"} -->
<!-- followthrough end -->`);
});

test('a team is mentioned only where the configuration names it, and a person never', () => {
  const facts = { ...taskFacts, item: { ...item, owners: ['Ops team', 'alice'] } };
  expect(renderTaskBody({ ...facts, owners: { logins: ['alice'], teams: ['acme/ops'], unknown: [] } })).toContain(
    '**Owner:** Ops team, alice (@acme/ops)',
  );
  expect(renderTaskBody({ ...facts, owners: { logins: ['alice'], teams: [], unknown: ['Ops team'] } })).not.toContain(
    '@',
  );
});

test('nested bullets, boxes and code of an item are quoted as such', () => {
  const detail = '  - [ ] ask @bob\n    1. then #12\n\n    ```sh\n    echo `x` @bob\n    ```\n\n  And <b>more</b>.';
  expect(renderTaskBody({ ...taskFacts, item: { ...item, detail } })).toContain(
    [
      '> - ☐ ask @<!-- -->bob',
      '>   1. then #<!-- -->12',
      '>',
      '>      ```sh',
      '>      echo `x` @bob',
      '>      ```',
      '>',
      '> And more.',
    ].join('\n'),
  );
});

test('a tracking body tells the incident, the measures with their tasks and the problems with their lines', () => {
  const problems = [
    { line: 9, code: 'measure-without-task', message: 'No task serves this measure.', remedy: 'Add one.' } as const,
  ];
  const body = renderTrackingBody({ ...trackingFacts, listTasks: ['#12', '#{task:x.1}'], problems });
  expect(body).toContain('- **When:** 2026-04-14 14:30 to 17:00 UTC, 2 h 30 min');
  expect(body).toContain('- **Time:** 5 min to detect, 2 h 30 min to resolve, 30 min on the wrong trail');
  expect(body).toContain('- See trouble before customers do — #12, #{task:x.1}');
  expect(body).toContain('- Train the people on call — *no task serves it yet*');
  expect(body).toContain('**Tasks**\n\n- #12\n- #{task:x.1}');
  expect(body).toContain('2026-04-14.md?plain=1#L9): No task serves this measure. Add one.');
  expect(renderTrackingBody(trackingFacts)).not.toContain('**Tasks**');
});

test.each([
  ['Checkout down', 'Follow-through: Checkout down (2026-04-14)'],
  ['2026-04-14: checkout **down**', 'Follow-through: 2026-04-14: checkout down'],
  ['Postmortems:', 'Follow-through: Postmortems (2026-04-14)'],
  ['', 'Follow-through: checkout (2026-04-14)'],
])('the tracking issue of "%s" is called "%s"', (title, expected) => {
  expect(renderTrackingTitle({ title, incident }, 'postmortems/checkout.md')).toBe(expected);
});

test('a block that differs only in the commit and the lines it links to stays as it is', () => {
  const old = renderTaskBody(taskFacts);
  const moved = { ...taskFacts, item: { ...item, line: 20, endLine: 20 }, place: { ...taskFacts.place, commit: null } };
  expect(replaceOwnBlock(old, renderTaskBody(moved))).toBe(old);
  const renamed = { ...moved, place: { ...taskFacts.place, path: 'postmortems/other.md' } };
  expect(replaceOwnBlock(old, renderTaskBody(renamed))).toContain('/blob/abc1234/postmortems/other.md?plain=1#L20)');
});

test('a block of a newer version is left alone', () => {
  const newer = renderOwnBlock('From the future.', { ...taskMarker, version: 2 });
  expect(replaceOwnBlock(`mine\n${newer}`, renderTaskBody(taskFacts))).toBe(`mine\n${newer}`);
});

test.each([
  ['the day of the document comes first', { day: '2026-05-01', raw: 'x' }, 'P1', '2026-05-01'],
  ['then the days of its priority', null, 'P1', '2026-04-21'],
  ['then the days for all', null, 'P9', '2026-05-14'],
  ['words that name no day count as none', { day: null, raw: 'soon' }, null, '2026-05-14'],
])('due: %s', (_name, due, priority, expected) => {
  const config = { due: { days: 30, byPriority: { p1: 7 } } };
  const written = due && { day: due.day === null ? null : day(due.day), raw: due.raw, relative: false };
  expect(dueDayOf({ due: written, priority }, day('2026-04-14'), config)).toBe(expected);
  if (due?.day === undefined || due.day === null) expect(dueDayOf({ due: written, priority }, null, config)).toBeNull();
});

test('owners are told apart as logins, configured teams and mere names', () => {
  const config = { owners: { 'ops team': 'acme/ops', jane: 'jane-doe' } };
  const owners = ['Ops  Team', 'Jane', '@alice', 'ALICE', 'Alice Smith', 'acme/dev', 'constructor', '-x', ''];
  expect(ownersOf({ owners }, config)).toEqual({
    logins: ['jane-doe', 'ALICE', 'constructor'],
    teams: ['acme/ops'],
    unknown: ['Alice Smith', 'acme/dev', '-x'],
  });
});

test('labels have names and descriptions that GitHub accepts, and no name twice', () => {
  const labels = labelsOf({ kind: 'detect', priority: `**P0** ${'very '.repeat(40)}urgent` }, defaultConfig);
  expect(labels.map((label) => label.name)).toEqual([
    'postmortem',
    'action-item',
    'detect',
    expect.stringMatching(/^priority: P0 very [\w ]*…$/),
  ]);
  for (const label of labels) {
    expect(label.name.length).toBeLessThanOrEqual(50);
    expect(label.description.length).toBeLessThanOrEqual(100);
    expect(label.color).toMatch(/^[0-9a-f]{6}$/);
  }
  const same = {
    ...defaultConfig.labels,
    task: 'Postmortem',
    kind: { ...defaultConfig.labels.kind, detect: null },
    priorityPrefix: null,
  };
  expect(labelsOf({ kind: 'detect', priority: 'P1' }, { labels: same }).map((label) => label.name)).toEqual([
    'postmortem',
  ]);
});
