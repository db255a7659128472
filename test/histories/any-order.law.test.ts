import fc from 'fast-check';
import { test } from 'vitest';
import { histories } from './history.ts';
import { judgeHistory } from './judge-history.ts';

// Some of what `node test/histories/many.ts 10000` plays.

test('law: in whatever order news arrives or is lost, one resync leads to the world in which none was', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const wrong = await judgeHistory(history);
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
    }),
    { numRuns: 200, seed: 4 },
  );
}, 120_000);
