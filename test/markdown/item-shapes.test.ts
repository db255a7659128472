import { expect, test } from 'vitest';
import { type ExpectedItem, parseItems } from './parse-items.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly items: readonly ExpectedItem[];
}

const cases: readonly Case[] = [
  {
    name: 'bullets under a heading are items, nested bullets are detail',
    text: '# Outage\n\n## Action items\n\n- Add an alert on queue depth\n  - page only at night\n- Write a runbook\n',
    items: [
      { line: 5, title: 'Add an alert on queue depth' },
      { line: 7, title: 'Write a runbook' },
    ],
  },
  {
    name: 'a nested box is a task of its own, under the item that it is nested in',
    text: '## Action items\n\n- [ ] Migrate the queue\n  - [x] Write the plan\n  - mind the freeze\n  - [ ] Move the consumers\n',
    items: [
      { line: 3, title: 'Migrate the queue', status: 'open', parentLine: null },
      { line: 4, title: 'Write the plan', status: 'done', parentLine: 3 },
      { line: 6, title: 'Move the consumers', status: 'open', parentLine: 3 },
    ],
  },
  {
    name: 'a bullet that only names a group gives way to its bullets',
    text: '## Follow-ups\n\n- **Platform**\n  - Raise the limits\n  - Rotate the keys\n- Docs:\n  - Describe the failover\n',
    items: [
      { line: 4, title: 'Raise the limits' },
      { line: 5, title: 'Rotate the keys' },
      { line: 7, title: 'Describe the failover' },
    ],
  },
  {
    name: 'items that are struck through are dropped',
    text: '## Next steps\n\n- ~~Buy a bigger server~~\n- [x] ~~Rewrite it~~\n- Tune the pool\n',
    items: [
      { title: 'Buy a bigger server', status: 'dropped' },
      { title: 'Rewrite it', status: 'done' },
      { title: 'Tune the pool', status: null },
    ],
  },
  {
    name: 'what was done during the incident is no item',
    text: '## Actions taken\n\n- Restarted the database\n\n## Immediate response\n\n- Rolled back\n\n## Lessons learned\n\n- Alerts matter\n\n## Follow-up actions\n\n- Add alerts\n',
    items: [{ line: 15, title: 'Add alerts' }],
  },
  {
    name: 'items in a details element are items',
    text: '# Outage\n\n<details>\n<summary>Action items</summary>\n\n- [ ] Pin the base image\n- [x] Add a smoke test\n\n</details>\n\n- not an item\n',
    items: [
      { line: 6, title: 'Pin the base image' },
      { line: 7, title: 'Add a smoke test', status: 'done' },
    ],
  },
  {
    name: 'a list in a quote is a list',
    text: '## Action items\n\n> - [ ] Pin the base image @kim\n> - [x] Add a smoke test\n>   in the pipeline\n',
    items: [
      { line: 3, title: 'Pin the base image', owners: ['kim'] },
      { line: 4, title: 'Add a smoke test in the pipeline', status: 'done' },
    ],
  },
  {
    name: 'rows of a table are items, whichever column holds them',
    text: '## Action items\n\n| ID | Type | Owner | What | Due | State | Ticket |\n|--|--|--|--|--|--|--|\n| 1 | detect | Kim, @lee | Alert on lag | 2026-04-01 | In progress | [#7](https://github.com/acme/shop/issues/7) |\n| 2 | prevent | TBD | Split `a\\|b` | - | Done | OPS-12 |\n| 3 | | | | | | |\n',
    items: [
      {
        line: 5,
        title: 'Alert on lag',
        owners: ['Kim', 'lee'],
        due: '2026-04-01',
        status: 'open',
        kind: 'detect',
        issue: '#7',
      },
      { line: 6, title: 'Split `a|b`', owners: [], due: null, status: 'done', kind: 'prevent', issue: 'OPS-12' },
    ],
  },
  {
    name: 'a table of actions under a heading without known words is one of items, a timeline is not',
    text: '## Wie es weitergeht bei uns\n\n| Maßnahme | Verantwortlich | Frist |\n|--|--|--|\n| Puffer vergrößern | Jana | 2026-05-01 |\n\n## Timeline\n\n| Time | Action | Who |\n|--|--|--|\n| 10:00 | Restarted | Jana |\n',
    items: [{ title: 'Puffer vergrößern', owners: ['Jana'], due: '2026-05-01' }],
  },
  {
    name: 'one heading per item, with fields below it',
    text: '## Action items\n\n### Add a circuit breaker\n\n- **Owner:** Kim\n- **Due:** 2026-04-03\n- **Priority:** P1\n- **Status:** Done\n\nThe gateway must not wait.\n\n### Document the failover procedure\n\nOwner: @lee\n',
    items: [
      { line: 3, title: 'Add a circuit breaker', owners: ['Kim'], due: '2026-04-03', priority: 'P1', status: 'done' },
      { line: 12, title: 'Document the failover procedure', owners: ['lee'] },
    ],
  },
  {
    name: 'numbered headings are items unless lists of items stand below them',
    text: '## Resulting actions\n\n### 1) Move the cron job `@kim`\n\nIt ran on the wrong host.\n\n### 2) TODO Alert on disk space\n\nAt 80 %.\n',
    items: [
      { line: 3, title: 'Move the cron job', owners: ['kim'] },
      { line: 7, title: 'Alert on disk space', status: 'open' },
    ],
  },
  {
    name: 'groups by heading hold the items',
    text: '## Action items\n\n### Short-term\n\n- Add alerts\n\n### Long-term improvements (Q4)\n\n1. Replace the queue\n',
    items: [
      { line: 5, title: 'Add alerts', section: 'Short-term' },
      { line: 9, title: 'Replace the queue' },
    ],
  },
  {
    name: 'label lines stand for headings',
    text: 'Outage of the shop\n\nTimeline:\n10:00 it broke\n\nCorrective measures:\nAdd a second node.\nTest the failover.\n\nNote:\nThis was fun.\n',
    items: [
      { line: 7, title: 'Add a second node.' },
      { line: 8, title: 'Test the failover.' },
    ],
  },
  {
    name: 'a bold label, then bold groups',
    text: '**Root cause**\n\nA bug.\n\n**Action items**\n\n**Backend**\n\n- Fix the pool\n\n**Frontend**\n\n- Show an error page\n\n**Lessons learned**\n\n- Test more\n',
    items: [
      { line: 9, title: 'Fix the pool' },
      { line: 13, title: 'Show an error page' },
    ],
  },
  {
    name: 'a paragraph of prose is one item, however many lines it has',
    text: '## Prevention\n\nWe are going to rebuild the deployment so that\na bad release can be rolled back in a minute.\n',
    items: [
      {
        line: 3,
        title: 'We are going to rebuild the deployment so that a bad release can be rolled back in a minute.',
      },
    ],
  },
  {
    name: 'lead-in sentences, closing words and "none" are no items',
    text: '## Next steps\n\nTo keep this from happening again, we will do the following:\n\n- Add a lock\n\nThank you for your patience.\n\n## Action items\n\nNone.\n',
    items: [{ line: 5, title: 'Add a lock' }],
  },
  {
    name: 'a tag makes an item of a text anywhere',
    text: '## Timeline\n\n10:00 The pager was silent.\n\n[Action Item] Test the pager every week.\n\n**Action item:** Give the pager two people. Owner: @kim\n',
    items: [
      { line: 5, title: 'Test the pager every week.' },
      { line: 7, title: 'Give the pager two people.', owners: ['kim'] },
    ],
  },
  {
    name: 'lines with their fields below them',
    text: '## Action items\n\nAction: Add rate limits\nOwner: Kim\nDue: 2026-05-05\n\nAction: Shorten the timeout\nOwner: Lee\nDue: 2026-05-06\n',
    items: [
      { line: 3, title: 'Add rate limits', owners: ['Kim'], due: '2026-05-05' },
      { line: 7, title: 'Shorten the timeout', owners: ['Lee'], due: '2026-05-06' },
    ],
  },
  {
    name: 'a template holds none',
    text: '# <Title of the incident>\n\n## Action items\n\n- [ ] <what> — <owner>\n- [ ] {{ action }}\n- [ ] Add more\n',
    items: [],
  },
  {
    name: 'our own status block is not content',
    text: '## Action items\n\n- [x] Add a lock ([#3](https://github.com/acme/shop/issues/3))\n\n<!-- followthrough v1 {"tracking":"#2","items":[]} -->\n**Follow-through:** 1 of 1 done\n<!-- /followthrough -->\n\nMore text\n',
    items: [{ line: 3, title: 'Add a lock', status: 'done', issue: '#3' }],
  },
  {
    name: 'several incidents in one page keep their own items',
    text: '# Incidents\n\n## 2026-01-02 Shop down\n\n### Impact\n\nAll.\n\n### Action items\n\n- Add a lock\n\n## 2026-02-03 Mail down\n\n### Impact\n\nSome.\n\n### Action items\n\n- Add a queue\n',
    items: [
      { line: 11, title: 'Add a lock' },
      { line: 21, title: 'Add a queue' },
    ],
  },
  {
    name: 'boxes under headings that say nothing we know are the items',
    text: '# Rapport\n\n## Et maintenant ?\n\n- [ ] Poser une alerte\n- [x] Relire le code\n',
    items: [{ title: 'Poser une alerte' }, { title: 'Relire le code', status: 'done' }],
  },
  {
    name: 'rows and list items of HTML are items',
    text: '## Action items\n\n<table>\n<tr><th>Action</th><th>Owner</th></tr>\n<tr><td>Add a lock</td><td>Kim</td></tr>\n</table>\n\n<ul>\n<li>Add a queue</li>\n</ul>\n',
    items: [
      { line: 5, title: 'Add a lock', owners: ['Kim'] },
      { line: 9, title: 'Add a queue' },
    ],
  },
];

test.each(cases)('$name', ({ text, items }) => {
  const found = parseItems(text);
  const wanted = items.map((item, index) => ({ ...found[index], ...item }));
  expect(found).toEqual(wanted);
});
