import { makePushSamples, readMixedSamples } from '../load/samples.ts';
import { type LoadReport, type Sample, sendDeliveries } from '../load/send-deliveries.ts';
import { type ServerKind, startServerChild } from '../load/start-child.ts';
import { SECRET } from '../server/harness.ts';
import { startPostgres, type TestPostgres } from '../store/postgres.ts';
import { type Figure, printFigures } from './measure.ts';

const CLIENTS = 20;
const ROUNDS = 3;
const SECONDS = 3;
const KINDS: readonly ServerKind[] = ['bare', 'postgres', 'pglite'];
/** What of a bare Probot app's throughput is aimed at. */
const AIMS = { bare: '', postgres: 'aim: at least 50 % of bare', pglite: 'aim: at least 33 % of bare' };

interface Measured {
  readonly full: LoadReport;
  readonly steady: LoadReport;
}

/**
 * How many deliveries a second the server answers, and how soon, beside a Probot app that does nothing. They take turns and the
 * median of the rounds counts, because the machine has other things to do.
 */
export async function benchDeliveries(): Promise<void> {
  const postgres = await startPostgres();
  try {
    await benchSamples('Deliveries as GitHub sends them', readMixedSamples(), postgres);
    await benchSamples('Deliveries that all ask for a pass', makePushSamples(1000), postgres);
  } finally {
    await postgres.stop();
  }
}

async function benchSamples(title: string, samples: readonly Sample[], postgres: TestPostgres): Promise<void> {
  const measured = new Map<ServerKind, Measured[]>(KINDS.map((kind) => [kind, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const kind of KINDS) measured.get(kind)?.push(await measure(kind, samples, postgres));
  }
  const shares = (kind: ServerKind) =>
    (measured.get(kind) ?? []).map(
      ({ full }, round) => full.perSecond / (measured.get('bare')?.[round]?.full.perSecond ?? 1),
    );
  const figures = KINDS.flatMap((kind): Figure[] => {
    const rounds = measured.get(kind) ?? [];
    const half = (read: (one: Measured) => number) => median(rounds.map(read));
    const share = `${(median(shares(kind)) * 100).toFixed(0)} %`;
    const failed = rounds.reduce((sum, { full, steady }) => sum + full.failed + steady.failed, 0);
    return [
      { name: `${kind}: a second`, value: half(({ full }) => full.perSecond).toFixed(0), aim: '' },
      ...(kind === 'bare' ? [] : [{ name: `${kind}: of bare Probot's`, value: share, aim: AIMS[kind] }]),
      { name: `${kind}: p99 of the answer`, value: `${half(({ full }) => full.p99).toFixed(1)} ms`, aim: '' },
      {
        name: `${kind}: p99 at 200 a second`,
        value: `${half(({ steady }) => steady.p99).toFixed(1)} ms`,
        aim: 'aim: below 100',
      },
      { name: `${kind}: not answered 2xx`, value: String(failed), aim: 'aim: 0' },
    ];
  });
  printFigures(`${title} (${CLIENTS} clients, passes that do nothing)`, figures);
}

async function measure(kind: ServerKind, samples: readonly Sample[], postgres: TestPostgres): Promise<Measured> {
  const server = await startServerChild(kind, kind === 'postgres' ? await postgres.makeDatabase() : null);
  try {
    const sampleOf = (index: number): Sample => samples[index % samples.length] ?? { event: 'ping', payload: {} };
    const load = { url: server.url, secret: SECRET, sampleOf, clients: CLIENTS };
    // Warms up, and fills the queue.
    await sendDeliveries({ ...load, perSecond: null, seconds: 1 });
    const full = await sendDeliveries({ ...load, perSecond: null, seconds: SECONDS });
    return { full, steady: await sendDeliveries({ ...load, perSecond: 200, seconds: SECONDS }) };
  } finally {
    await server.stop();
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
