import { describe, expect, test } from 'vitest';
import { DOCUMENT, type MemoryStage, numberOf, openMemoryStage, PATH } from '../branch-rules/memory-stage.ts';

const tick = (stage: MemoryStage) => edit(stage, (text) => text.replace('- [ ] Alert', '- [x] Alert'));
const untick = (stage: MemoryStage) => edit(stage, (text) => text.replace('- [x] Alert', '- [ ] Alert'));
const sayMore = (stage: MemoryStage) => edit(stage, (text) => text.replace('Nothing else.', 'Nothing else at all.'));

async function edit(stage: MemoryStage, change: (text: string) => string): Promise<void> {
  const before = await stage.file();
  const after = change(before);
  expect(after).not.toBe(before);
  await stage.github.people.commit({ [PATH]: after }, 'Edit');
  await stage.pass();
}

async function reopen(stage: MemoryStage): Promise<void> {
  await stage.github.people.reopenIssue(numberOf(stage, 0));
  await stage.pass();
}

/** As a person merges the write-back pull request. */
async function merge(stage: MemoryStage): Promise<void> {
  const proposed = await stage.proposed();
  expect(proposed).not.toBeNull();
  await stage.github.people.commit({ [PATH]: proposed }, 'Merge the write-back');
  await stage.pass();
}

const stateOf = (stage: MemoryStage) => stage.tasks()[0]?.state;

async function expectRest(stage: MemoryStage): Promise<void> {
  expect((await stage.pass()).writes).toBe(0);
}

describe('an item that was ticked off, whose issue a person reopened', () => {
  test.each([
    ['the author’s', '- [ ] Alert'],
    ['ours', '- Alert'],
  ])('is unticked, and the same tick a second time closes the issue again (the box is %s)', async (_, start) => {
    const stage = await openMemoryStage('', DOCUMENT.replace('- [ ] Alert', start));
    await stage.pass();
    await tick(stage);
    expect(stateOf(stage)).toBe('closed');
    await reopen(stage);
    expect(await stage.file()).toContain('- [ ] Alert');
    await tick(stage);
    expect(stateOf(stage)).toBe('closed');
    expect(await stage.file()).toContain('- [x] Alert');
    await expectRest(stage);
  });

  test.each([
    'write-back:\n  mode: pull-request\n',
    'write-back:\n  mode: off\n',
    'write-back:\n  style: status-block\n',
    'write-back:\n  mode: pull-request\n  style: status-block\n',
  ])('stays open whatever else is committed (%j)', async (config) => {
    const stage = await openMemoryStage(config);
    await stage.pass();
    await tick(stage);
    expect(stateOf(stage)).toBe('closed');
    await reopen(stage);
    await sayMore(stage);
    expect(stateOf(stage)).toBe('open');
    await expectRest(stage);
  });

  test('stays open whatever else is committed while the pull request that unticks it waits', async () => {
    const stage = await openMemoryStage('write-back:\n  mode: pull-request\n');
    await stage.pass();
    await merge(stage);
    await tick(stage);
    expect(stateOf(stage)).toBe('closed');
    await reopen(stage);
    expect(await stage.proposed()).toContain('- [ ] Alert');
    await sayMore(stage);
    expect(stateOf(stage)).toBe('open');
    expect(await stage.proposed()).toContain('- [ ] Alert');
    await expectRest(stage);
    await merge(stage);
    expect(stateOf(stage)).toBe('open');
    await tick(stage);
    expect(stateOf(stage)).toBe('closed');
    await expectRest(stage);
  });
});

describe.each([
  '',
  'write-back:\n  mode: pull-request\n',
  'write-back:\n  mode: off\n',
  'write-back:\n  style: link\n',
  'write-back:\n  style: status-block\n',
])('ticks in the file (%j)', (config) => {
  test('close and reopen the issue, as often as people change their mind', async () => {
    const stage = await openMemoryStage(config);
    await stage.pass();
    for (let round = 0; round < 3; round++) {
      await tick(stage);
      expect(stateOf(stage)).toBe('closed');
      await expectRest(stage);
      await untick(stage);
      expect(stateOf(stage)).toBe('open');
      await expectRest(stage);
    }
  });

  test('an item that was settled on GitHub is reopened by ticking and unticking it in the file', async () => {
    const stage = await openMemoryStage(config);
    await stage.pass();
    await stage.github.people.closeIssue(numberOf(stage, 0));
    await stage.pass();
    if ((await stage.file()).includes('- [ ] Alert')) await tick(stage);
    expect(stateOf(stage)).toBe('closed');
    await untick(stage);
    expect(stateOf(stage)).toBe('open');
    await expectRest(stage);
  });

  test('both sides settled between two passes is agreement, and either may take it back', async () => {
    const stage = await openMemoryStage(config);
    await stage.pass();
    await stage.github.people.closeIssue(numberOf(stage, 0));
    await tick(stage);
    await expectRest(stage);
    await reopen(stage);
    expect(stateOf(stage)).toBe('open');
    await sayMore(stage);
    expect(stateOf(stage)).toBe('open');
    await expectRest(stage);
  });
});
