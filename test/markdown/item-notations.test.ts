import { expect, test } from 'vitest';
import { type ExpectedItem, parseItems } from './parse-items.ts';

const NOTHING = { title: 'Add a lock', status: null, owners: [], due: null, priority: null, issue: null } as const;
const MARK = '([#12](https://github.com/acme/shop/issues/12))';

/** Decorations of a bullet in a postmortem of 2026-03-02, and what is read from them; the title is what is left. */
const cases: readonly (readonly [bullet: string, expected: Partial<ExpectedItem>])[] = [
  // owner and day together
  ['Add a lock (@alice, due 2026-04-01)', { owners: ['alice'], due: '2026-04-01' }],
  ['Add a lock (@alice, 2026-03-09)', { owners: ['alice'], due: '2026-03-09' }],
  ['Add a lock @ada 2026-02-10', { owners: ['ada'], due: '2026-02-10' }],
  ['Add a lock (due: 2026-04-01) @ada', { owners: ['ada'], due: '2026-04-01' }],
  ['Add a lock @ada (due: 2026-04-01)', { owners: ['ada'], due: '2026-04-01' }],
  ['Add a lock (due: next sprint)', { due: 'next sprint' }],
  ['Add a lock [owner: @bob] [due: 2026-04-01]', { owners: ['bob'], due: '2026-04-01' }],
  ['Add a lock [owner: @bob] [due: after the freeze]', { owners: ['bob'], due: 'after the freeze' }],
  ['Add a lock, owner: Bob, due: in two weeks', { owners: ['Bob'], due: '2026-03-16' }],
  ['Add a lock by end of Q3 (Alice)', { owners: ['Alice'], due: '2026-09-30' }],
  ['Add a lock — @alice, due 2026-04-01, P1', { owners: ['alice'], due: '2026-04-01', priority: 'P1' }],
  ['Add a lock (P1, @alice, due 2026-04-01)', { owners: ['alice'], due: '2026-04-01', priority: 'P1' }],
  ['Add a lock (@alice, P1, #12)', { owners: ['alice'], priority: 'P1', issue: '#12' }],
  ['Add a lock (@alice / P2 / in progress)', { owners: ['alice'], priority: 'P2', status: 'open' }],
  ['Add a lock (alice@example.org, 2026-04-01)', { owners: ['alice@example.org'], due: '2026-04-01' }],
  ['Add a lock (owner: Ada Lovelace; due: 2026-04-01)', { owners: ['Ada Lovelace'], due: '2026-04-01' }],
  ['Add a lock (Owner: Ada Lovelace, Due: April 1, 2026)', { owners: ['Ada Lovelace'], due: '2026-04-01' }],
  ['Add a lock _(Ada Lovelace, 1 April 2026)_', { owners: ['Ada Lovelace'], due: '2026-04-01' }],
  ['Add a lock | Ada | 2026-04-01', { owners: ['Ada'], due: '2026-04-01' }],
  ['Add a lock - @ada - 2026-04-01', { owners: ['ada'], due: '2026-04-01' }],
  ['Add a lock -> @ada', { owners: ['ada'] }],
  ['Add a lock => @ada, @bob', { owners: ['ada', 'bob'] }],
  ['[@ada] Add a lock', { owners: ['ada'] }],
  ['(@ada) Add a lock', { owners: ['ada'] }],
  ['**@ada** Add a lock', { owners: ['ada'] }],
  ['@ada Add a lock', { owners: ['ada'] }],
  ['(by 2026-04-01) Add a lock', { due: '2026-04-01' }],
  // labels
  ['Add a lock. Owner: A & B', { title: 'Add a lock.', owners: ['A', 'B'] }],
  ['Add a lock. Owners: Ada, Bob and Cy.', { title: 'Add a lock.', owners: ['Ada', 'Bob', 'Cy'] }],
  ['Add a lock. Assigned to Ada', { owners: ['Ada'] }],
  ['Add a lock (assigned to @ada)', { owners: ['ada'] }],
  ['Add a lock, assigned to the platform team', { owners: ['platform team'] }],
  ['Add a lock (owned by Ada)', { owners: ['Ada'] }],
  ['Add a lock (DRI: Ada)', { owners: ['Ada'] }],
  ['Add a lock (Verantwortlich: Ada, bis 15.04.2026)', { owners: ['Ada'], due: '2026-04-15' }],
  ['Add a lock – Verantwortlich: Ada, bis 15.04.2026', { owners: ['Ada'], due: '2026-04-15' }],
  ['Add a lock (Responsable : Ada, échéance : 15/04/2026)', { owners: ['Ada'], due: '2026-04-15' }],
  ['Add a lock – Responsable : Ada, échéance : 15 avril 2026', { owners: ['Ada'], due: '2026-04-15' }],
  ['Add a lock（负责人：小明，截止日期：2026-04-15）', { owners: ['小明'], due: '2026-04-15' }],
  ['Add a lock (담당: 지민, 기한: 2026-04-15)', { owners: ['지민'], due: '2026-04-15' }],
  ['Add a lock（担当：佐藤、期限：2026年4月15日）', { owners: ['佐藤'], due: '2026-04-15' }],
  ['Add a lock（担当: 佐藤／期限: 4月15日）', { owners: ['佐藤'], due: '2026-04-15' }],
  ['Add a lock：対応済み', { status: 'done' }],
  ['Add a lock：进行中', { status: 'open' }],
  ['Add a lock. Ответственный: Анна, срок: 15.04.2026', { title: 'Add a lock.', owners: ['Анна'], due: '2026-04-15' }],
  ['Add a lock. Responsável: Ana. Prazo: 15/04/2026.', { title: 'Add a lock.', owners: ['Ana'], due: '2026-04-15' }],
  ['Add a lock (Responsabile: Ada, scadenza: 15/04/2026)', { owners: ['Ada'], due: '2026-04-15' }],
  ['Add a lock (Eigenaar: Ada, deadline: 15-04-2026)', { owners: ['Ada'], due: '2026-04-15' }],
  ['Add a lock (Właściciel: Ada, termin: 2026-04-15)', { owners: ['Ada'], due: '2026-04-15' }],
  ['Add a lock (Sorumlu: Ayşe, son tarih: 15.04.2026)', { owners: ['Ayşe'], due: '2026-04-15' }],
  ['Add a lock [Priority: P1] [Status: Open]', { priority: 'P1', status: 'open' }],
  [
    'Add a lock **Owner:** Ada **Due:** 2026-04-01 **Status:** Done',
    { owners: ['Ada'], due: '2026-04-01', status: 'done' },
  ],
  ['Add a lock *(Owner: Ada)*', { owners: ['Ada'] }],
  ['Add a lock (ETA 2026-04-01)', { due: '2026-04-01' }],
  ['Add a lock (ETA: end of April)', { due: '2026-04-30' }],
  ['Add a lock until the end of April', { due: '2026-04-30' }],
  ['Add a lock (Q2 2026)', { due: '2026-06-30' }],
  // under the item
  [
    'Add a lock\n  - Owner: Ada\n  - Due: 2026-04-01\n  - Priority: P1\n  - Status: Done\n  - Ticket: OPS-12',
    { owners: ['Ada'], due: '2026-04-01', priority: 'P1', status: 'done', issue: 'OPS-12' },
  ],
  [
    'Add a lock\n  Owner: Ada\n  Due: 2026-04-01\n  Priority: P1\n  Status: Done\n  Ticket: OPS-12',
    { owners: ['Ada'], due: '2026-04-01', priority: 'P1', status: 'done', issue: 'OPS-12' },
  ],
  ['Add a lock\n\n  Owner: Ada\n  Due: 2026-04-01', { owners: ['Ada'], due: '2026-04-01' }],
  [
    'Add a lock  \n  **Owner**: @ada | **Due**: 2026-04-01 | **Priority**: High',
    { owners: ['ada'], due: '2026-04-01', priority: 'High' },
  ],
  [
    '**Add a lock**  \n  *Owner*: Ada  \n  *Due*: 2026-04-01',
    { title: '**Add a lock**', owners: ['Ada'], due: '2026-04-01' },
  ],
  ['Add a lock\n  - @ada\n  - 2026-04-01', { owners: ['ada'], due: '2026-04-01' }],
  ['Add a lock\n  _Owner: Ada, due: 2026-04-01_', { owners: ['Ada'], due: '2026-04-01' }],
  ['Add a lock<br>Owner: Ada<br>Due: 2026-04-01', { owners: ['Ada'], due: '2026-04-01' }],
  // what looks like a decoration and is none
  ['Add a lock (see the run of 2026-02-01)', { title: 'Add a lock (see the run of 2026-02-01)' }],
  ['Ask @ada whether 2026-04-01 works', { title: 'Ask @ada whether 2026-04-01 works' }],
  ['Add a lock (Redis)', { title: 'Add a lock (Redis)' }],
  ['Move jobs assigned to the old pool', { title: 'Move jobs assigned to the old pool' }],
  ['Switch Redis → Valkey', { title: 'Switch Redis → Valkey' }],
];

test.each(cases)('%s', (bullet, expected) => {
  const [found, ...rest] = parseItems(`# Outage of 2026-03-02\n\n## Action items\n\n- ${bullet}\n`);
  expect(rest).toEqual([]);
  expect(found).toEqual({ ...found, ...NOTHING, ...expected });
});

test('our mark in the issue cell of a row wins over a key in its title', () => {
  const text = `## Action items\n\n| Action | Issue |\n|--|--|\n| OPS-7: Add a lock | [#12](https://github.com/acme/shop/issues/12) |\n`;
  expect(parseItems(text)).toMatchObject([{ issue: '#12' }]);
});

test('a mark does not hide that a line is a label, a heading or a placeholder', () => {
  const text = `## Action items\n\n**Add a lock** ${MARK}\n\nWith a timeout. Owner: Kim\n\n**Add a queue** ${MARK}\n\nA long one.\n\n## Next steps\n\n### 3. Add a test ${MARK}\n\nSoon.\n\n## Action items\n\n- TBD ${MARK}\n`;
  expect(parseItems(text).map(({ title, issue }) => [title, issue])).toEqual([
    ['Add a lock', '#12'],
    ['Add a queue', '#12'],
    ['Add a test', '#12'],
  ]);
});
