import { expect, test } from 'vitest';
import { parsePostmortemFile } from '../../src/markdown/parse-postmortem-file.ts';
import { removeMarks } from '../../src/markdown/write-back/unmark.ts';
import { parseDay } from '../../src/model/day.ts';
import { DOCUMENT, numberOf, openMemoryStage, PATH } from '../branch-rules/memory-stage.ts';

const TABLE = DOCUMENT.replace(
  /- \[ \][\s\S]*own\n/,
  [
    '| Action | Owner | Issue | Status |',
    '| --- | --- | --- | --- |',
    '| Alert when the queue stands still for two minutes | | | |',
    '| Give the workers a limit of their own | | | |',
    '',
  ].join('\n'),
);

/** What people write into titles and comments, some of them to do harm. */
const WORDS = [
  'Ends the comment --> and opens <!-- another',
  '<!-- /followthrough -->',
  '<!-- followthrough v1 {"tracking":"#666","items":[]} -->',
  'A | pipe | and a \\| escaped one \\',
  'Several\nlines\r\nof text\n\n# And a heading\n- [ ] An item of ours',
  '[#1](https://github.com/acme/shop/issues/666) · done)',
  '](https://evil.example) [x',
  '`unclosed code and ``` a fence',
  '</details></td></tr></table><script>alert(1)</script>',
  '@alice @acme/ops #1 acme/shop#2 GH-3 #{task:1}',
  '**bold _and *more* ~~struck~~',
  '\u202Eright to left \u0000 \u2028 line separator',
  '🎉'.repeat(80),
  ' ',
  '- [x] done by 2020-01-01 (owner: Mallory) P0',
  '| --- | --- |',
  "$& $1 $` $'",
];

/** The parts of a file that only its author writes. */
function bare(source: string): string {
  const today = parseDay('2026-04-06');
  if (today === undefined) throw new Error('There is no such day.');
  return removeMarks(parsePostmortemFile(source, PATH, { headings: { measures: [], tasks: [] }, today }));
}

test.each([
  ['a list', DOCUMENT],
  ['a table', TABLE],
])('what people write into an issue’s title and last comment cannot harm %s', async (_, document) => {
  for (const words of WORDS) {
    const stage = await openMemoryStage('', document);
    await stage.pass();
    const number = numberOf(stage, 0);
    const shown = words.replace(/[\r\n]+/g, ' ').trim();
    if (shown !== '') await stage.github.people.editIssue(number, { title: shown });
    await stage.github.people.comment(number, words);
    await stage.github.people.closeIssue(number, 'not-planned');
    await stage.pass();
    const text = await stage.file();
    expect(bare(text), words).toBe(document);
    expect(text, words).toContain('**Follow-through:** 0 of 2 done · 1 not planned');
    expect((await stage.pass()).writes, words).toBe(0);
    expect(stage.tasks(), words).toHaveLength(2);
    // The rest goes on as ever.
    await stage.github.people.closeIssue(numberOf(stage, 1));
    await stage.pass();
    expect(await stage.file(), words).toContain('**Follow-through:** 1 of 2 done · 1 not planned');
    expect(bare(await stage.file()), words).toBe(document);
    await stage.github.people.reopenIssue(number);
    await stage.pass();
    expect(bare(await stage.file()), words).toBe(document);
    expect((await stage.pass()).writes, words).toBe(0);
  }
});
