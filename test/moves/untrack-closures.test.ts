import { expect, test } from 'vitest';
import { parsePostmortemFile } from '../../src/markdown/parse-postmortem-file.ts';
import { removeMarks } from '../../src/markdown/write-back/unmark.ts';
import { parseDay } from '../../src/model/day.ts';
import { DOCUMENT, numberOf, openMemoryStage, PATH } from '../branch-rules/memory-stage.ts';

test('what is told of closed issues goes with our marks, and the file is as its author wrote it', async () => {
  const stage = await openMemoryStage();
  await stage.pass();
  await stage.github.people.closeByPull?.(numberOf(stage, 0), 34);
  await stage.github.people.comment(numberOf(stage, 1), 'Nobody | needs <b>it</b> --> any more.');
  await stage.github.people.closeIssue(numberOf(stage, 1), 'not-planned');
  await stage.pass();
  const source = await stage.file();
  expect(source).toContain('done by [#34]');
  const today = parseDay('2026-04-06');
  if (today === undefined) throw new Error('There is no such day.');
  const file = parsePostmortemFile(source, PATH, { headings: { measures: [], tasks: [] }, today });
  expect(removeMarks(file)).toBe(DOCUMENT);
});
