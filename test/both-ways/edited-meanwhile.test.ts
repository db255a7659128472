import { describe, expect, test } from 'vitest';
import { type MemoryStage, numberOf, openMemoryStage, PATH } from '../branch-rules/memory-stage.ts';

/** A person commits an edit just before the App's next request of a kind arrives; once. */
function editBefore(stage: MemoryStage, method: string, change: (text: string) => string): () => boolean {
  let isDone = false;
  stage.github.interceptWith((call) => {
    if (isDone || call.method !== method || call.phase !== 'before') return;
    isDone = true;
    const text = stage.github.snapshot().files[PATH] ?? '';
    void stage.github.people.commit({ [PATH]: change(text) }, 'Edit it meanwhile');
  });
  return () => isDone;
}

const EDITS: readonly (readonly [string, (text: string) => string, string])[] = [
  ['other words elsewhere', (text) => text.replace('Nothing else.', 'Something else.'), 'Something else.'],
  ['a new item', (text) => text.replace('\n\n## Notes', '\n- [ ] Page somebody\n\n## Notes'), 'Page somebody ([#'],
  ['a tick', (text) => text.replace('- [ ] Give', '- [x] Give'), '- [x] Give the workers a limit of their own ([#'],
  ['other words of an item', (text) => text.replace('two minutes', 'a minute'), 'for a minute ([#'],
];

describe.each(EDITS)('an edit made while the App writes: %s', (_, change, expected) => {
  test.each(['writeDocument', 'createIssue', 'readLastCommit'])(
    'is merged and not overwritten (before %s)',
    async (method) => {
      const stage = await openMemoryStage();
      const happened = editBefore(stage, method, change);
      await stage.pass();
      stage.github.interceptWith(null);
      expect(happened()).toBe(true);
      // The push that it made asks for a pass.
      await stage.pass();
      const text = await stage.file();
      expect(text).toContain(expected);
      expect(text).toContain('**Follow-through:**');
      const titles = stage.tasks().map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
      expect((await stage.pass()).writes).toBe(0);
    },
  );

  test('is merged while the state is written back', async () => {
    const stage = await openMemoryStage();
    await stage.pass();
    await stage.github.people.closeIssue(numberOf(stage, 0));
    const happened = editBefore(stage, 'writeDocument', change);
    await stage.pass();
    stage.github.interceptWith(null);
    expect(happened()).toBe(true);
    await stage.pass();
    expect(await stage.file()).toContain('- [x] Alert');
    expect((await stage.pass()).writes).toBe(0);
  });
});

test('a task that is added while the last ones are ticked off opens the tracking issue again', async () => {
  const stage = await openMemoryStage();
  await stage.pass();
  await stage.github.people.commit({ [PATH]: (await stage.file()).replaceAll('- [ ]', '- [x]') }, 'All done');
  const happened = editBefore(stage, 'writeDocument', (text) =>
    text.replace('- [x] Give', '- [ ] Page somebody\n- [x] Give'),
  );
  await stage.pass();
  stage.github.interceptWith(null);
  expect(happened()).toBe(true);
  await stage.pass();
  expect(stage.tasks().map(({ state }) => state)).toEqual(['closed', 'closed', 'open']);
  expect(stage.tracking().state).toBe('open');
  expect((await stage.pass()).writes).toBe(0);
  // A person closes it all the same, and has the last word.
  await stage.github.people.closeIssue(stage.tracking().ref.number);
  expect((await stage.pass()).writes).toBe(0);
  expect(stage.tracking().state).toBe('closed');
});
