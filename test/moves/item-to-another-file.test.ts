import { afterAll, beforeAll, expect, test } from 'vitest';
import { listIssues, readFile } from '../../src/demo/person.ts';
import { DOCUMENT, openMemoryStage, PATH } from '../branch-rules/memory-stage.ts';
import { mergeFiles, openStage, type Stage } from '../end-to-end/stage.ts';

const OTHER = 'postmortems/2026-03-05-search.md';
const SEARCH = DOCUMENT.replace('The queue stood still', 'Search gave no answers')
  .replace('Alert when the queue stands still for two minutes', 'Watch the size of the index')
  .replace('Give the workers a limit of their own', 'Remove the second cache');

const LINE = /- \[ \] Give the workers.*\n/;
const lineOf = (text: string): string => LINE.exec(text)?.[0] ?? '';

test.each([[[PATH, OTHER]], [[OTHER, PATH]]])(
  'an item that one push takes from a postmortem to another is followed there, in whatever order they are looked at (%j)',
  async (order) => {
    const stage = await openMemoryStage();
    await stage.github.people.commit({ [OTHER]: SEARCH }, 'Add another');
    await stage.pass(PATH);
    await stage.pass(OTHER);
    const [from, to] = [await stage.file(), await stage.file(OTHER)];
    const files = { [PATH]: from.replace(LINE, ''), [OTHER]: to.replace('- [ ]', `${lineOf(from)}- [ ]`) };
    await stage.github.people.commit(files, 'Move an item');
    for (const path of order) await stage.pass(path);
    expect(stage.tasks()).toHaveLength(4);
    expect(await stage.file()).toContain('0 of 1 done');
    expect(await stage.file(OTHER)).toContain('0 of 3 done');
    expect(await stage.file(OTHER)).not.toContain('"issue":null');
    for (const path of [PATH, OTHER]) expect((await stage.pass(path)).writes).toBe(0);
  },
);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage?.close();
});

test('an item that was copied to another postmortem is followed there as soon as the first lets go of it', async () => {
  await mergeFiles(stage.alice, { [PATH]: DOCUMENT, [OTHER]: SEARCH });
  await stage.settled();
  const text = async (path: string) => (await readFile(stage.alice, path)) ?? '';
  const line = lineOf(await text(PATH));
  await mergeFiles(stage.alice, { [OTHER]: (await text(OTHER)).replace('- [ ]', `${line}- [ ]`) });
  await stage.settled();
  expect(await text(OTHER)).toContain('"issue":null');
  await mergeFiles(stage.alice, { [PATH]: (await text(PATH)).replace(line, '') });
  await stage.settled();
  expect(await text(OTHER)).not.toContain('"issue":null');
  expect(await listIssues(stage.alice)).toHaveLength(6);
});
