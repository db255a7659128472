import { SECRET } from '../server/harness.ts';
import { startPostgres } from '../store/postgres.ts';
import { makePushSamples } from './samples.ts';
import { sendDeliveries } from './send-deliveries.ts';
import { startServerChild } from './start-child.ts';

// Whether memory stays flat: node test/load/memory.ts [DELIVERIES] [pglite|postgres]
const [deliveries = '50000', only = 'both'] = process.argv.slice(2);
const STEPS = 10;
/** What a process may grow by after it has warmed up, in bytes: caches fill, a leak of 1 kB a delivery would show. */
const MOST_GROWTH = 40_000_000;

const say = (line: string) => void process.stdout.write(`${line}\n`);
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

async function run(name: 'pglite' | 'postgres', databaseUrl: string | null): Promise<void> {
  const server = await startServerChild(name, databaseUrl);
  const samples = makePushSamples(1000);
  const heaps: number[] = [];
  try {
    for (let step = 0; step < STEPS; step++) {
      const { answered, failed } = await sendDeliveries({
        url: server.url,
        secret: SECRET,
        sampleOf: (index) => samples[index % samples.length] ?? { event: 'ping', payload: {} },
        clients: 20,
        perSecond: null,
        most: Number(deliveries) / STEPS,
      });
      await settle(server.url);
      const { rss, heapUsed, external } = await server.measureMemory();
      heaps.push(heapUsed);
      say(
        `${name}: ${answered} answered, ${failed} failed, heap ${megabytes(heapUsed)}, beside it ${megabytes(external)}, resident ${megabytes(rss)}`,
      );
      if (failed > 0) process.exitCode = 1;
    }
  } finally {
    await server.stop();
  }
  const growth = (heaps.at(-1) ?? 0) - (heaps[1] ?? 0);
  say(`${name}: the heap grew by ${megabytes(growth)} over the last ${Number(deliveries) * 0.8} deliveries`);
  if (growth > MOST_GROWTH) process.exitCode = 1;
}

/** Waits until what arrived is in the queue's hands. */
async function settle(url: string): Promise<void> {
  for (;;) {
    const text = await (await fetch(`${url}/metrics`)).text();
    if (Number(/followthrough_queue_waiting (\d+)/.exec(text)?.[1] ?? 0) < 2000) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

if (only !== 'postgres') await run('pglite', null);
if (only !== 'pglite') {
  const postgres = await startPostgres();
  await run('postgres', await postgres.makeDatabase());
  await postgres.stop();
}
