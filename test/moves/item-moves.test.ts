import { expect, test } from 'vitest';
import { DOCUMENT, numberOf, openMemoryStage, PATH } from '../branch-rules/memory-stage.ts';

const BULLETS = DOCUMENT.replaceAll('- [ ]', '-');

test.each(['write-back:\n  style: link\n', 'write-back:\n  style: link\nissues:\n  orphans: close\n'])(
  'an item that becomes a detail of another keeps its issue open and unbothered, and a person is told (%j)',
  async (config) => {
    const stage = await openMemoryStage(config, BULLETS);
    await stage.pass();
    const text = await stage.file();
    await stage.github.people.commit({ [PATH]: text.replace('- Give', '  - Give') }, 'Indent it');
    await stage.pass();
    expect(stage.tasks().map(({ state }) => state)).toEqual(['open', 'open']);
    expect(stage.github.snapshot().comments).toEqual({});
    expect(stage.tracking().body).toContain('is not read as an item of its own');
    expect((await stage.pass()).writes).toBe(0);
    await stage.github.people.commit({ [PATH]: text }, 'As it was');
    await stage.pass();
    expect(stage.tracking().body).not.toContain('is not read as an item of its own');
    expect((await stage.pass()).writes).toBe(0);
    await stage.github.people.closeIssue(numberOf(stage, 1));
    await stage.pass();
    expect(await stage.file()).toContain('1 of 2 done');
  },
);
