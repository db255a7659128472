import { expect, test } from 'vitest';
import { type ExpectedItem, parseItems } from './parse-items.ts';

const NOTHING = { status: null, owners: [], due: null, priority: null, issue: null } as const;
const URL = 'https://github.com/acme/shop/issues/12';

/** A bullet under "Action items" of a postmortem of 2026-03-02, and what is read from it. */
const cases: readonly (readonly [bullet: string, expected: ExpectedItem])[] = [
  ['Add a lock', { title: 'Add a lock' }],
  // owners
  ['Add a lock @kim', { title: 'Add a lock', owners: ['kim'] }],
  ['Add a lock (@kim, @lee)', { title: 'Add a lock', owners: ['kim', 'lee'] }],
  ['Add a lock — @acme/ops', { title: 'Add a lock', owners: ['acme/ops'] }],
  ['Add a lock - Owner: Kim Lee', { title: 'Add a lock', owners: ['Kim Lee'] }],
  ['Add a lock [owner: kim]', { title: 'Add a lock', owners: ['kim'] }],
  ['@kim: Add a lock', { title: 'Add a lock', owners: ['kim'] }],
  ['@kim to add a lock', { title: '@kim to add a lock', owners: ['kim'] }],
  ['Kim to add a lock', { title: 'Kim to add a lock', owners: ['Kim'] }],
  ['We will add a lock', { title: 'We will add a lock', owners: [] }],
  ['**Monitoring**: add a probe', { title: '**Monitoring**: add a probe', owners: [], kind: 'detect' }],
  ['Add a lock (Kim, 2026-04-01)', { title: 'Add a lock', owners: ['Kim'], due: '2026-04-01' }],
  ['Need to add a lock', { title: 'Need to add a lock', owners: [] }],
  ['JG: Add a lock', { title: 'Add a lock', owners: ['JG'] }],
  ['CI: add a lock', { title: 'CI: add a lock', owners: [] }],
  ['[Platform] Add a lock', { title: 'Add a lock', owners: ['Platform'] }],
  ['**[Platform] Lock** — add one', { title: '**Lock** — add one', owners: ['Platform'] }],
  ['Talk to @kim about locks', { title: 'Talk to @kim about locks', owners: [] }],
  ['Use TODO in Mastodon', { title: 'Use TODO in Mastodon' }],
  // due days
  ['Add a lock by 2026-04-01', { title: 'Add a lock', due: '2026-04-01' }],
  ['Add a lock (due: April 1, 2026)', { title: 'Add a lock', due: '2026-04-01' }],
  ['Add a lock — **Due:** 2026-04-01 — **Owner:** Kim', { title: 'Add a lock', due: '2026-04-01', owners: ['Kim'] }],
  [
    'Add a lock in two weeks, owner: @kim, due: in two weeks',
    { title: 'Add a lock in two weeks', owners: ['kim'], due: '2026-03-16' },
  ],
  ['Compare with the run of 2026-02-01', { title: 'Compare with the run of 2026-02-01', due: null }],
  ['**TODO due 2026-04-01** — Add a lock', { title: 'Add a lock', status: 'open', due: '2026-04-01' }],
  ['**DONE 2026-03-04** — Add a lock', { title: 'Add a lock', status: 'done', due: null }],
  // priorities
  ['[P1] Add a lock', { title: 'Add a lock', priority: 'P1' }],
  ['P0: Add a lock', { title: 'Add a lock', priority: 'P0' }],
  ['Add a lock (P2)', { title: 'Add a lock', priority: 'P2' }],
  ['(High) Add a lock', { title: 'Add a lock', priority: 'High' }],
  ['Add a lock — Priority: High', { title: 'Add a lock', priority: 'High' }],
  // status
  ['TODO Add a lock', { title: 'Add a lock', status: 'open' }],
  ['DONE: Add a lock', { title: 'Add a lock', status: 'done' }],
  ['[DONE] Add a lock', { title: 'Add a lock', status: 'done' }],
  ['Add a lock (done)', { title: 'Add a lock', status: 'done' }],
  ['Add a lock (shipped in 1.2)', { title: 'Add a lock', status: 'done' }],
  ['Add a lock — in progress', { title: 'Add a lock', status: 'open' }],
  ['✅ Add a lock', { title: 'Add a lock', status: 'done' }],
  ['Add a lock ✅', { title: 'Add a lock', status: 'done' }],
  ['🚧 Add a lock', { title: 'Add a lock', status: 'open' }],
  ["Add a lock (won't do)", { title: 'Add a lock', status: 'dropped' }],
  ['Completed lock handling needs a test', { title: 'Completed lock handling needs a test', status: null }],
  ['Add a lock (optional)', { title: 'Add a lock (optional)', status: null }],
  ['\\[x\\] Add a lock', { title: 'Add a lock', status: 'done' }],
  ['[-] Add a lock', { title: 'Add a lock', status: 'dropped' }],
  // issues
  ['Add a lock #12', { title: 'Add a lock', issue: '#12' }],
  ['Add a lock (#12)', { title: 'Add a lock', issue: '#12' }],
  ['Add a lock (acme/shop#12)', { title: 'Add a lock', issue: 'acme/shop#12' }],
  [`Add a lock [#12](${URL})`, { title: 'Add a lock', issue: '#12' }],
  [`Add a lock ([issue](${URL}))`, { title: 'Add a lock', issue: URL }],
  [`Add a lock: ${URL}`, { title: 'Add a lock', issue: URL }],
  [`Add a lock [[PR](${URL})].`, { title: 'Add a lock', issue: URL }],
  [`[Add a lock](${URL})`, { title: 'Add a lock', issue: URL }],
  [
    'Add a lock ([ticket][t])\n\n[t]: https://tracker.example.org/browse/OPS-12',
    { title: 'Add a lock', issue: 'https://tracker.example.org/browse/OPS-12' },
  ],
  ['#12', { title: '#12', issue: '#12' }],
  ['#12 Add a lock', { title: 'Add a lock', issue: '#12' }],
  ['Add a lock (OPS-12)', { title: 'Add a lock', issue: 'OPS-12' }],
  ['[OPS-12] Add a lock', { title: 'Add a lock', issue: 'OPS-12' }],
  ['Read UTF-8 and RFC-3339', { title: 'Read UTF-8 and RFC-3339', issue: null }],
  ['Do what AI #3 says', { title: 'Do what AI #3 says', issue: null }],
  [`Add a lock\n  - ${URL}`, { title: 'Add a lock', issue: URL }],
  [
    `Add a lock\n  - Owner: Kim\n  - This has been done: see the log`,
    { title: 'Add a lock', owners: ['Kim'], status: 'done' },
  ],
  [`Add a lock ([#12](${URL}) · @kim · not planned)`, { title: 'Add a lock', issue: '#12', status: 'dropped' }],
  // ids
  ['AI-1: Add a lock', { title: 'Add a lock' }],
  ['**AI-P1** Add a lock', { title: 'Add a lock' }],
  ['A1. Add a lock', { title: 'Add a lock' }],
];

test.each(cases)('%s', (bullet, expected) => {
  const [found, ...rest] = parseItems(`## Action items\n\n- ${bullet}\n`);
  expect(rest).toEqual([]);
  expect(found).toEqual({ ...found, ...NOTHING, ...expected });
});

test('what a heading or a label says about its list holds for its items', () => {
  const text =
    '## Action items\n\n### Completed\n\n- Add a lock\n\n**In progress (next two weeks):**\n\n- Add a queue\n\n**Kim/Lee**\n\n- Add a test\n\n### Detection\n\n- Look at it\n';
  expect(parseItems(text)).toMatchObject([
    { title: 'Add a lock', status: 'done' },
    { title: 'Add a queue', status: 'open', owners: [] },
    { title: 'Add a test', owners: ['Kim', 'Lee'] },
    { title: 'Look at it', kind: 'detect' },
  ]);
});

test('names that the head of the document has are owners where they stand in brackets, after a dash or before a colon', () => {
  const text =
    '# Outage\n\n**Authors:** Kim Lee, Max\n\n## Action items\n\n- Add a lock (Kim)\n- Add a queue — Max\n- Max: add a test\n- Add a cache (Redis)\n';
  expect(parseItems(text)).toMatchObject([
    { title: 'Add a lock', owners: ['Kim'] },
    { title: 'Add a queue', owners: ['Max'] },
    { title: 'add a test', owners: ['Max'] },
    { title: 'Add a cache (Redis)', owners: [] },
  ]);
});

test('the day stands first in dates where the language of the document has it so', () => {
  const item = '- Ação: criar alerta até 05/06/2026\n';
  expect(
    parseItems(`# Falha\n\n## Resumo\n\nA fila do sistema não foi lida e o time não viu.\n\n## Ações\n\n${item}`),
  ).toMatchObject([{ title: 'criar alerta', due: '2026-06-05' }]);
});
