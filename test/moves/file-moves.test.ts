import { expect, test } from 'vitest';
import { DOCUMENT, openMemoryStage, PATH } from '../branch-rules/memory-stage.ts';

const NEW = 'postmortems/2026/queue.md';

test('a file that is moved while we write it keeps its issues', async () => {
  const stage = await openMemoryStage();
  let moved = false;
  stage.github.interceptWith(({ method, phase }) => {
    if (method !== 'writeDocument' || phase !== 'before' || moved) return;
    moved = true;
    void stage.github.people.commit({ [PATH]: null, [NEW]: DOCUMENT }, 'Move it');
  });
  await stage.pass();
  stage.github.interceptWith(null);
  await stage.pass(NEW);
  await stage.pass();
  expect(stage.tasks()).toHaveLength(2);
  expect(stage.github.snapshot().issues).toHaveLength(3);
  expect(await stage.file(NEW)).toContain('**Follow-through:** 0 of 2 done');
  expect([(await stage.pass(NEW)).writes, (await stage.pass()).writes]).toEqual([0, 0]);
});

test.each([
  { order: [NEW, PATH], name: 'the new path first' },
  { order: [PATH, NEW], name: 'the old path first' },
])('a file that is moved while its write-back waits in a pull request keeps its issues ($name)', async ({ order }) => {
  const stage = await openMemoryStage('write-back:\n  mode: pull-request\n');
  await stage.pass();
  await stage.github.people.commit({ [PATH]: null, [NEW]: DOCUMENT }, 'Move it');
  for (const path of order) await stage.pass(path);
  expect(stage.github.snapshot().issues).toHaveLength(3);
  expect(await stage.proposed(NEW)).toContain('**Follow-through:** 0 of 2 done');
  expect(stage.github.snapshot().comments).toEqual({});
  expect([(await stage.pass(NEW)).writes, (await stage.pass()).writes]).toEqual([0, 0]);
});
