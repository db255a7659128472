import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePostmortemFile } from '../../src/markdown/parse-postmortem-file.ts';
import { parseDay } from '../../src/model/day.ts';
import { arbitraryDocument } from './arbitrary-document.ts';
import { FUZZ_TIMEOUT, fuzzRuns } from './fuzz-runs.ts';

const options = { headings: { measures: ['Hardening'], tasks: ['Work'] }, today: parseDay('2026-03-09') ?? null };

test(
  'every text gives a file: at least one postmortem unless it is blank',
  () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryDocument, fc.string({ unit: 'binary', maxLength: 400 })), (source) => {
        const file = parsePostmortemFile(source, 'postmortems/2026-03-02.md', options);
        expect(file.source).toBe(source);
        expect(file.postmortems.length > 0).toBe(/\S/.test(source));
      }),
      fuzzRuns(400),
    );
  },
  FUZZ_TIMEOUT,
);

const repeated: readonly (readonly [name: string, text: string])[] = [
  ['brackets', '## Action items\n\n- ['.concat('['.repeat(20_000))],
  ['closing brackets', `## Action items\n\n- x ${')'.repeat(20_000)}`],
  ['links', `## Action items\n\n- ${'[a](b) '.repeat(5_000)}`],
  ['pipes', `## Action items\n\n${'|'.repeat(20_000)}\n${'|-'.repeat(10_000)}|\n${'|'.repeat(20_000)}`],
  ['backticks', `## Action items\n\n- ${'`'.repeat(20_000)}`],
  ['quotes', `## Action items\n\n${'>'.repeat(20_000)}`],
  [
    'nested lists',
    `## Action items\n\n${Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- [ ] x`).join('\n')}`,
  ],
  ['stars', `## Action items\n\n- ${'*'.repeat(20_000)} x`],
  ['blanks', `## Action items\n\n- x${' '.repeat(20_000)}y${' '.repeat(20_000)}`],
  ['labels', `## Action items\n\n- x ${'owner: a, due: b; '.repeat(1_500)}`],
  ['one long line', `## Action items\n\n- ${'word '.repeat(10_000)}`],
  ['tags of HTML', `## Action items\n\n${'<tr><td>'.repeat(3_000)}`],
];

test.each(repeated)('a text of nothing but %s is read', (_, text) => {
  expect(parsePostmortemFile(text, 'a.md', options).postmortems).toHaveLength(1);
});
