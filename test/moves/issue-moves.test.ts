import { expect, test } from 'vitest';
import { HOME, numberOf, openMemoryStage, PATH } from '../branch-rules/memory-stage.ts';

const TOOLS = { ...HOME, name: 'tools' };

test('an issue that was transferred is followed to its new place, and our link to it is rewritten', async () => {
  const stage = await openMemoryStage();
  await stage.pass();
  const ref = (await stage.github.people.transferIssue?.(numberOf(stage, 0), TOOLS)) ?? { ...TOOLS, number: 0 };
  await stage.pass();
  expect(await stage.file()).toContain(
    `([acme/tools#${ref.number}](https://github.com/acme/tools/issues/${ref.number}))`,
  );
  expect(stage.links.get(PATH)).toBeDefined();
  expect((await stage.pass()).writes).toBe(0);
  expect(stage.links.get(PATH)).toContain(`acme/tools#${ref.number}`);
  await stage.github.peopleOf(TOOLS).closeIssue(ref.number);
  await stage.pass();
  expect(await stage.file()).toContain('- [x] Alert');
  expect(await stage.file()).toContain('1 of 2 done');
  expect(stage.tasks()).toHaveLength(1);
  expect(stage.tasks(TOOLS)).toHaveLength(1);
  expect((await stage.pass()).writes).toBe(0);
});

test('an issue that was deleted leaves its item untracked and told, until a person takes the link out', async () => {
  const stage = await openMemoryStage();
  await stage.pass();
  const gone = numberOf(stage, 0);
  await stage.github.people.deleteIssue?.(gone);
  await stage.pass();
  expect(stage.tasks()).toHaveLength(1);
  expect(stage.tracking().body).toContain('which is no issue that can be followed');
  expect((await stage.pass()).writes).toBe(0);
  const without = (await stage.file()).replace(new RegExp(` \\(\\[#${gone}\\][^\\n]*`), '');
  await stage.github.people.commit({ [PATH]: without }, 'Take the link out');
  await stage.pass();
  expect(stage.tasks()).toHaveLength(2);
  expect(stage.tracking().body).not.toContain('which is no issue that can be followed');
  expect((await stage.pass()).writes).toBe(0);
});

test('in a file without links an issue that was deleted is not opened again, either', async () => {
  const stage = await openMemoryStage('write-back:\n  style: status-block\n');
  await stage.pass();
  await stage.github.people.deleteIssue?.(numberOf(stage, 0));
  await stage.pass();
  expect(stage.tasks()).toHaveLength(1);
  expect(stage.tracking().body).toContain('is gone');
  expect((await stage.pass()).writes).toBe(0);
});

const PENDING = 'write-back:\n  mode: pull-request\n';

test('an issue that was deleted while only the pull request links it is not opened again, before and after the merge', async () => {
  const stage = await openMemoryStage(PENDING);
  await stage.pass();
  await stage.github.people.deleteIssue?.(numberOf(stage, 0));
  await stage.pass();
  expect(stage.tasks()).toHaveLength(1);
  expect(stage.tracking().body).toContain('is gone');
  expect((await stage.pass()).writes).toBe(0);
  await stage.github.people.commit({ [PATH]: (await stage.proposed()) ?? '' }, 'Merge the write-back');
  await stage.pass();
  expect(stage.tasks()).toHaveLength(1);
  expect((await stage.pass()).writes).toBe(0);
  await stage.github.people.closeIssue(numberOf(stage, 0));
  await stage.pass();
  expect(await stage.proposed()).toContain('1 of 2 done');
  expect(stage.tasks()).toHaveLength(1);
  // In other words it is another item.
  const text = await stage.file();
  await stage.github.people.commit({ [PATH]: text.replace('Alert when', 'Alert the team when') }, 'Reword it');
  await stage.pass();
  expect(stage.tasks()).toHaveLength(2);
  expect((await stage.pass()).writes).toBe(0);
});

test('an issue that was transferred while only the pull request links it is followed', async () => {
  const stage = await openMemoryStage(PENDING);
  await stage.pass();
  const ref = (await stage.github.people.transferIssue?.(numberOf(stage, 0), TOOLS)) ?? { ...TOOLS, number: 0 };
  await stage.pass();
  expect(await stage.proposed()).toContain(`[acme/tools#${ref.number}]`);
  expect(stage.tasks()).toHaveLength(1);
  expect((await stage.pass()).writes).toBe(0);
});

test('on an issue whose conversation is locked nothing is said: its state is changed, and the tracking issue is told', async () => {
  const stage = await openMemoryStage();
  await stage.pass();
  const locked = numberOf(stage, 0);
  await stage.github.people.lockIssue?.(locked);
  await stage.github.people.commit({ [PATH]: (await stage.file()).replace('- [ ] Alert', '- [x] Alert') }, 'Done');
  await stage.pass();
  expect(stage.tasks().find(({ ref }) => ref.number === locked)?.state).toBe('closed');
  const { comments } = stage.github.snapshot();
  expect(comments[locked]).toBeUndefined();
  expect(comments[stage.tracking().ref.number]?.join()).toContain(`About #${locked}, whose conversation is locked`);
  expect((await stage.pass()).writes).toBe(0);
});

test('a comment that is refused all the same does not keep the issue open', async () => {
  const stage = await openMemoryStage();
  await stage.pass();
  const number = numberOf(stage, 0);
  await stage.github.people.commit({ [PATH]: (await stage.file()).replace('- [ ] Alert', '- [x] Alert') }, 'Done');
  stage.github.interceptWith(({ method, phase }) => {
    if (method === 'listComments' && phase === 'before') void stage.github.people.lockIssue?.(number);
  });
  await stage.pass();
  stage.github.interceptWith(null);
  expect(stage.tasks().find(({ ref }) => ref.number === number)?.state).toBe('closed');
  expect((await stage.pass()).writes).toBe(0);
});
