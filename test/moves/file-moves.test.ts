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

test('a tracking issue that a pass left under the old path when it died is told nothing of a file that went', async () => {
  const stage = await openMemoryStage('write-back:\n  mode: off\n');
  await stage.pass();
  await stage.github.people.commit({ [PATH]: null, [NEW]: DOCUMENT }, 'Move it');
  let edits = 0;
  stage.github.interceptWith(({ method, phase }) => {
    if (method === 'editIssue' && phase === 'before' && ++edits > 2) throw new Error('The process was killed.');
  });
  await stage.pass(NEW).catch(() => undefined);
  stage.github.interceptWith(null);
  expect(edits).toBe(3);
  await stage.pass();
  await stage.pass(NEW);
  expect(stage.github.snapshot().comments).toEqual({});
  expect(stage.github.snapshot().issues).toHaveLength(3);
  expect([(await stage.pass(NEW)).writes, (await stage.pass()).writes]).toEqual([0, 0]);
});

test('a postmortem that was copied with its links gets a tracking issue that says so, and takes no issue over', async () => {
  const stage = await openMemoryStage();
  await stage.pass();
  const original = await stage.file();
  const [tracking] = stage.github.snapshot().issues.slice(-1);
  await stage.github.people.commit({ [NEW]: original.replace('The queue', 'The other queue') }, 'Start from a copy');
  await stage.pass(NEW);
  const issues = stage.github.snapshot().issues;
  expect(issues).toHaveLength(4);
  const own = issues.at(-1);
  expect(own?.title).toContain('The other queue');
  expect(own?.body).toContain(`which belongs to ${PATH}`);
  expect(own?.body).toContain('Take the link out');
  expect(await stage.file()).toBe(original);
  expect(issues.find(({ ref }) => ref.number === tracking?.ref.number)).toEqual(tracking);
  expect([(await stage.pass(NEW)).writes, (await stage.pass()).writes]).toEqual([0, 0]);
  const without = (await stage.file(NEW)).replace(/ \(\[#\d+\]\([^)]*\)\)/g, '');
  await stage.github.people.commit({ [NEW]: without }, 'Take the links out');
  await stage.pass(NEW);
  expect(stage.tasks()).toHaveLength(4);
  expect(await stage.file(NEW)).toContain(`tracked in [#${own?.ref.number}]`);
  const now = stage.github.snapshot().issues.find(({ ref }) => ref.number === own?.ref.number);
  expect(now?.body).not.toContain('which belongs to');
  expect(await stage.file()).toBe(original);
  expect([(await stage.pass(NEW)).writes, (await stage.pass()).writes]).toEqual([0, 0]);
});

test('a copy of which every item is ticked off opens nothing', async () => {
  const stage = await openMemoryStage();
  await stage.pass();
  const ticked = (await stage.file()).replace(/- \[ \]/g, '- [x]');
  await stage.github.people.commit({ [NEW]: ticked }, 'Copy it');
  const before = stage.github.snapshot().issues;
  await stage.pass(NEW);
  expect(stage.github.snapshot().issues).toEqual(before);
  expect((await stage.pass(NEW)).writes).toBe(0);
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
