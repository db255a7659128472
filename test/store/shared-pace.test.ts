import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PaceState, WRITE_INTERVAL } from '../../src/github/pace-ledger.ts';
import { createSharedLedger } from '../../src/github/shared-ledger.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { startPostgres, type TestPostgres } from './postgres.ts';

let postgres: TestPostgres;
let stores: readonly Store[];
const onError = (error: Error) => expect.unreachable(error.message);

beforeAll(async () => {
  postgres = await startPostgres();
  const place = { kind: 'url' as const, url: await postgres.makeDatabase() };
  stores = await Promise.all([1, 2, 3].map(() => openStore({ place, onError })));
});
afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await postgres.stop();
});

let now = Date.parse('2026-03-02T08:00:00Z');

/** The ledgers of several processes for one installation, by a clock that stands still between the tests' steps. */
function openLedgers(installationId: number) {
  return stores.flatMap((store) => {
    const place = store.pacePlace<PaceState>(installationId);
    if (place === null) throw new Error('a shared database was expected');
    return [createSharedLedger({ ...place, read: async () => ({ ...(await place.read()), now }) })];
  });
}

test('of the processes that want to write at one moment, one may; the next a second later', async () => {
  const ledgers = openLedgers(1);
  for (let round = 0; round < 10; round++) {
    const waits = await Promise.all(ledgers.map((ledger) => ledger.take('write')));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(1);
    now += WRITE_INTERVAL - 1;
    expect(await Promise.all(ledgers.map((ledger) => ledger.take('write')))).toEqual(ledgers.map(() => 1));
    now += 1;
  }
});

test('all processes together read no more in a minute than one may', async () => {
  const ledgers = openLedgers(2);
  let allowed = 0;
  for (let round = 0; round < 310; round++) {
    const waits = await Promise.all(ledgers.map((ledger) => ledger.take('read')));
    allowed += waits.filter((wait) => wait === 0).length;
    now += 100;
  }
  expect(allowed).toBe(900);
});

test('what GitHub told one process, the others obey, and other installations do not', async () => {
  const [first, second] = openLedgers(3);
  await first?.block(90_000);
  expect(await second?.take('read')).toBe(90_000);
  now += 90_000;
  expect(await second?.take('read')).toBe(0);
  await first?.block(90_000);
  expect(await openLedgers(4)[0]?.take('read')).toBe(0);
});

test('a database of its own needs no shared pace', async () => {
  const alone = await openStore({ place: { kind: 'memory' }, onError });
  expect(alone.pacePlace(1)).toBeNull();
  await alone.close();
});
