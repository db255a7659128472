import { afterEach, beforeEach, expect, test } from 'vitest';
import { followInstallations } from '../../src/server/follow-installations.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import type { ScheduledRepository } from '../../src/store/schedules.ts';
import { until } from '../store/requests.ts';

const SHOP = { installationId: 1, repository: { owner: 'acme', name: 'shop' } };
const WEB = { installationId: 1, repository: { owner: 'Acme', name: 'Web' } };

let store: Store;
let resynced: string[];

beforeEach(async () => {
  resynced = [];
  const onError = (error: Error) => expect.unreachable(error.message);
  store = await openStore({ place: { kind: 'memory' }, onError });
  // As the worker does: who is resynced is looked after.
  await store.work(
    async ({ installationId, repository }) => {
      await store.scheduleResync(installationId, repository);
      resynced.push(`${installationId} ${repository.owner}/${repository.name}`);
    },
    { pollSeconds: 0.5 },
  );
});
afterEach(() => store.close({ withinSeconds: 1 }));

async function follow(...installed: readonly ScheduledRepository[]): Promise<readonly string[]> {
  await followInstallations(store, async () => installed);
  await until(async () => {
    const { waiting, running } = await store.queueFacts();
    return waiting === 0 && running === 0;
  });
  return resynced.splice(0).sort();
}

test('after the database was deleted, every repository is resynced, and then left to its schedule', async () => {
  expect(await follow(SHOP, WEB)).toEqual(['1 Acme/Web', '1 acme/shop']);
  expect(await follow(SHOP, WEB)).toEqual([]);
});

test('what the App was taken from is forgotten, what came is resynced', async () => {
  await follow(SHOP);
  expect(await follow(WEB)).toEqual(['1 Acme/Web']);
  expect(await store.listScheduled()).toEqual([WEB]);
});

test('a repository under a new installation is resynced under it', async () => {
  await follow(SHOP);
  expect(await follow({ ...SHOP, installationId: 2 })).toEqual(['2 acme/shop']);
  expect(await store.listScheduled()).toEqual([{ ...SHOP, installationId: 2 }]);
});
