import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DOCUMENT, type MemoryStage, numberOf, openMemoryStage, PATH } from '../branch-rules/memory-stage.ts';

const CONFIGS = [
  '',
  'write-back:\n  style: link\n',
  'write-back:\n  style: status-block\n',
  'write-back:\n  mode: pull-request\n',
  'write-back:\n  mode: pull-request\n  style: status-block\n',
  'write-back:\n  mode: off\n',
];

const ACTS = ['tick', 'untick', 'close', 'drop', 'reopen', 'say more', 'merge'] as const;
type Act = (typeof ACTS)[number];

const BOX = /- \[[ x]\] Alert/;

/** What the issue's state must be after an act, and null where the act was not possible. */
async function act(stage: MemoryStage, kind: Act): Promise<'open' | 'closed' | 'as it was' | null> {
  const { people } = stage.github;
  const text = await stage.file();
  const commit = async (next: string) => void (await people.commit({ [PATH]: next }, kind));
  const number = numberOf(stage, 0);
  const isOpen = stage.tasks()[0]?.state === 'open';
  switch (kind) {
    case 'tick':
    case 'untick': {
      const next = text.replace(BOX, kind === 'tick' ? '- [x] Alert' : '- [ ] Alert');
      if (next === text) return null;
      await commit(next);
      return kind === 'tick' ? 'closed' : 'open';
    }
    case 'close':
    case 'drop':
      if (!isOpen) return null;
      await people.closeIssue(number, kind === 'drop' ? 'not-planned' : 'completed');
      return 'closed';
    case 'reopen':
      if (isOpen) return null;
      await people.reopenIssue(number);
      return 'open';
    case 'say more':
      await commit(text.replace(/\n$/, ' More.\n'));
      return 'as it was';
    case 'merge': {
      const proposed = await stage.proposed();
      if (proposed === null) return null;
      await commit(proposed);
      return 'as it was';
    }
  }
}

test('whoever acted last has the last word on an item, in every way of writing back', async () => {
  let acted = 0;
  const history = fc.record({
    config: fc.constantFrom(...CONFIGS),
    hasBox: fc.boolean(),
    acts: fc.array(fc.constantFrom(...ACTS), { minLength: 1, maxLength: 10 }),
  });
  await fc.assert(
    fc.asyncProperty(history, async ({ config, hasBox, acts }) => {
      const isWriting = !config.includes('off') && !config.includes('link') && !config.includes('status-block');
      const stage = await openMemoryStage(
        config,
        hasBox || !isWriting ? DOCUMENT : DOCUMENT.replace('- [ ] Alert', '- Alert'),
      );
      await stage.pass();
      let state: 'open' | 'closed' = 'open';
      for (const [at, kind] of acts.entries()) {
        const wanted = await act(stage, kind);
        if (wanted === null) continue;
        if (wanted !== 'as it was') state = wanted;
        acted += 1;
        await stage.pass();
        expect(stage.tasks()[0]?.state, `after ${acts.slice(0, at + 1).join(', ')}`).toBe(state);
        expect((await stage.pass()).writes, `at rest after ${acts.slice(0, at + 1).join(', ')}`).toBe(0);
        const shown = (await stage.proposed()) ?? (await stage.file());
        if (isWriting) expect(shown.includes('- [x] Alert')).toBe(state === 'closed');
      }
    }),
    { numRuns: 400, seed: 3 },
  );
  expect(acted).toBeGreaterThan(1000);
});
