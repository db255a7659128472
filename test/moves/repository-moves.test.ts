import { expect, test } from 'vitest';
import { HOME, openMemoryStage, PATH } from '../branch-rules/memory-stage.ts';

const NOW = { owner: 'acme', name: 'store' };
const TASKS = { ...HOME, name: 'tasks' };

test('a repository that was renamed gets no commit for its links; the next one that is due brings them along', async () => {
  const stage = await openMemoryStage();
  await stage.pass();
  const before = await stage.file();
  stage.github.rename(NOW);
  expect((await stage.pass(PATH, NOW)).writes).toBe(0);
  expect(await stage.file()).toBe(before);
  await stage.github.people.closeIssue(1);
  await stage.pass(PATH, NOW);
  expect(await stage.file()).toContain(
    '- [x] Alert when the queue stands still for two minutes ([#1](https://github.com/acme/store/issues/1))',
  );
  expect(await stage.file()).not.toContain('acme/shop');
  expect((await stage.pass(PATH, NOW)).writes).toBe(0);
  expect(stage.github.snapshot().issues).toHaveLength(3);
});

test('tasks elsewhere are still those of a repository that was renamed before it linked them', async () => {
  const stage = await openMemoryStage('issues:\n  repository: acme/tasks\nwrite-back:\n  mode: pull-request\n');
  await stage.pass();
  expect(stage.tasks(TASKS)).toHaveLength(2);
  stage.github.rename(NOW);
  await stage.pass(PATH, NOW);
  expect(stage.tasks(TASKS)).toHaveLength(2);
  expect((await stage.pass(PATH, NOW)).writes).toBe(0);
});
