import fc from 'fast-check';
import { histories } from './histories.ts';
import { keepsEveryOtherByte, readsAsMeant, removingGivesTheOriginal, twiceIsOnce } from './laws.ts';

const LAWS = { keepsEveryOtherByte, twiceIsOnce, readsAsMeant, removingGivesTheOriginal };
const BATCH = 1000;

/** `node test/markdown/write-back/many.ts 100000 [SEED]`: all laws over many generated documents; how often each broke. */
function main(count: number, seed: number): number {
  const broken = new Map(Object.keys(LAWS).map((name) => [name, 0]));
  for (let done = 0; done < count; done += BATCH) {
    for (const history of fc.sample(histories(), { numRuns: Math.min(BATCH, count - done), seed: seed + done })) {
      for (const [name, law] of Object.entries(LAWS)) {
        const found = law(history);
        if (found === null) continue;
        broken.set(name, (broken.get(name) ?? 0) + 1);
        process.stdout.write(`${name} (${history.style}): ${JSON.stringify(history)}\n${found}\n\n`);
      }
    }
  }
  process.stdout.write(`${count} documents; broken: ${JSON.stringify(Object.fromEntries(broken))}\n`);
  return [...broken.values()].some((times) => times > 0) ? 1 : 0;
}

process.exitCode = main(Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 1));
