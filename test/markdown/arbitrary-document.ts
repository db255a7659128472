import fc from 'fast-check';

/** Lines of which postmortems are made, and lines that break readers. */
const LINES = [
  '# Outage of 2026-03-02',
  '## Action items',
  '### 1) Add a lock `@kim`',
  'Corrective Measures:',
  '**Specific tasks**',
  'Title\n=====',
  '- [ ] Add an alert (@kim, due 2026-04-01)',
  '- [x] Write a runbook ([#12](https://github.com/acme/shop/issues/12) · @kim)',
  '  - [-] nested box',
  '* plain bullet [#3](https://github.com/acme/shop/issues/3)',
  '  continued line',
  '12. **TODO due 2026-05-01** — numbered',
  '> - [X] quoted',
  '> quoted text',
  '| Action | Owner | Due | Status | Issue |',
  '|---|:-:|--:|---|---|',
  '| Add \\| pipes | Kim, Lee | 2026-04-01 | **DONE** | #7 |',
  '| a | b',
  '`| x |`',
  '```',
  '~~~ts',
  '<details><summary>Next steps</summary>',
  '</details>',
  '<table><tr><td>Add</td></tr></table>',
  '<!-- followthrough v1 {"tracking":"#5","items":[]} -->',
  '<!-- /followthrough -->',
  '[ref]: https://github.com/acme/shop/issues/9',
  '- see [the issue][ref]',
  '---',
  '+++',
  'key: value',
  'Add a second node. Owner: Kim; Due: in two weeks',
  '再発防止策',
  '- 監視を追加する（担当: 佐藤、期限: 2026-04-09）',
  '\tindented',
  '    - deep',
  '~~dropped~~',
  '- ~~dropped~~ ',
  '',
  '',
  ' ',
];

/** Pieces that stand anywhere in a line. */
const PIECES = [
  '[',
  ']',
  '(',
  ')',
  '**',
  '`',
  '|',
  '\\',
  '>',
  '<',
  '#',
  '@',
  ':',
  '—',
  '\0',
  '\uFEFF',
  '\uD800',
  '\uDC00',
  '\u2028',
  '🚧',
  '：',
  '\t',
];

const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');
const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...LINES) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...PIECES, ...LINES), { maxLength: 5 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

/** Texts that look like postmortems, with every line end, broken markup and characters that are none. */
export const arbitraryDocument: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', '', '\uFEFF'), fc.array(fc.tuple(line, lineEnd), { maxLength: 30 }))
  .map(([start, lines]) => start + lines.flat().join(''));
