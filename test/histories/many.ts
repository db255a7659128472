import fc from 'fast-check';
import { type History, histories } from './history.ts';
import { judgeHistory } from './judge-history.ts';

// Seeded random histories. `node test/histories/many.ts [how many] [seed] [seconds at most]`

const [count = '10000', seed = '1', limit] = process.argv.slice(2);
const started = Date.now();
const result = await fc.check(
  fc.asyncProperty(histories, async (history: History) => {
    const wrong = await judgeHistory(history);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  }),
  {
    numRuns: Number(count),
    seed: Number(seed),
    ...(limit === undefined ? {} : { interruptAfterTimeLimit: Number(limit) * 1000 }),
  },
);
const seconds = ((Date.now() - started) / 1000).toFixed(0);
if (result.failed) {
  process.stdout.write(`After ${result.numRuns} histories (seed ${result.seed}, path ${result.counterexamplePath}):\n`);
  process.stdout.write(`${JSON.stringify(result.counterexample?.[0], null, 1)}\n`);
  process.stdout.write(`${result.errorInstance instanceof Error ? result.errorInstance.stack : ''}\n`);
}
process.stdout.write(
  `${result.numRuns} histories with seed ${seed}, ${result.failed ? 'one failed' : '0 failed'} (${seconds} s)\n`,
);
process.exit(result.failed ? 1 : 0);
