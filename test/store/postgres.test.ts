import { fork } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PassRequest, requestKey } from '../../src/engine/request.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { testStore } from './contract.ts';
import { startPostgres, type TestPostgres } from './postgres.ts';
import { documentRequest, pathOf, SHOP, until } from './requests.ts';

let postgres: TestPostgres;
let now = Date.parse('2026-03-02T08:00:00Z');
const makePlace = async () => ({ kind: 'url' as const, url: await postgres.makeDatabase() });
const onError = (error: Error) => expect.unreachable(error.message);

beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

describe('the store on PostgreSQL', () => {
  testStore(makePlace);

  describe('with several processes', () => {
    const openThree = async (): Promise<readonly Store[]> => {
      const place = await makePlace();
      // All at once on an empty database: each creates what is missing, none stumbles over another.
      return Promise.all([1, 2, 3].map(() => openStore({ place, onError, clock: () => now })));
    };

    test('they share the work, and never pass over one key at the same time', async () => {
      const stores = await openThree();
      const running = new Set<string>();
      const collisions: string[] = [];
      const taking = new Set<number>();
      const shared = Promise.withResolvers<void>();
      let total = 0;
      for (const [index, store] of stores.entries()) {
        const run = async (request: PassRequest) => {
          const key = requestKey(request);
          if (running.has(key)) collisions.push(key);
          running.add(key);
          // No pass ends before two of them take part: were the work not shared, the test would not end.
          taking.add(index);
          if (taking.size > 1) shared.resolve();
          await shared.promise;
          await new Promise((resolve) => setTimeout(resolve, 5));
          running.delete(key);
          total++;
        };
        await store.work(run, { pollSeconds: 0.5, perInstallation: 20, concurrency: 4 });
      }
      // Ten files, woken again and again by all three while they are being passed over.
      for (let round = 0; round < 30; round++) {
        const requests = Array.from({ length: 10 }, (_, file) => documentRequest(`${file}.md`));
        await Promise.all(
          stores.map((store, index) => store.enqueue(requests, { deliveryId: `${round}-${index}`, delaySeconds: 0 })),
        );
      }
      await until(() => isIdle(stores));
      expect(collisions).toEqual([]);
      expect(total).toBeGreaterThanOrEqual(10);
      await Promise.all(stores.map((store) => store.close({ withinSeconds: 2 })));
    });

    test('ten thousand waiting of one installation do not hold up another', async () => {
      const stores = await openThree();
      const many = Array.from({ length: 10_000 }, (_, index) => documentRequest(`${index}.md`, 1));
      await stores[0]?.enqueue(many, { deliveryId: null, delaySeconds: 0 });
      await stores[1]?.enqueue([documentRequest('only.md', 2)], { deliveryId: 'late', delaySeconds: 0 });
      const passes: string[] = [];
      const run = async (request: PassRequest) => void passes.push(pathOf(request));
      for (const store of stores) await store.work(run, { pollSeconds: 0.5, concurrency: 2 });
      await until(() => passes.includes('only.md'));
      // Each of the six workers may have had a few of the others before.
      expect(passes.indexOf('only.md')).toBeLessThan(60);
      await Promise.all(stores.map((store) => store.close({ withinSeconds: 2 })));
    });

    test('a schedule fires once', async () => {
      const stores = await openThree();
      const [first] = stores;
      const repositories = Array.from({ length: 150 }, (_, index) => ({ ...SHOP, name: `shop-${index}` }));
      await Promise.all(repositories.map((repository) => first?.scheduleResync(1, repository)));
      now += 86_400_000;
      const fired: string[] = [];
      for (const store of stores) {
        const run = async (request: PassRequest) => void fired.push(request.repository.name);
        // Each looks for due schedules as it starts.
        await store.work(run, { pollSeconds: 0.5, scheduleSeconds: 3600 });
      }
      await Promise.all(stores.map((store) => store.fireSchedules()));
      await until(async () => fired.length >= 150 && (await isIdle(stores)));
      expect(fired.sort()).toEqual(repositories.map(({ name }) => name).sort());
      await Promise.all(stores.map((store) => store.close()));
    });

    test('what a process that died was doing is done by another', async () => {
      const place = await makePlace();
      const child = fork(new URL('die-in-a-pass.ts', import.meta.url), [place.url]);
      await new Promise((resolve) => child.once('exit', resolve));
      const store = await openStore({ place, onError });
      expect((await store.queueFacts()).running).toBe(1);
      const passes: string[] = [];
      await store.work(async (request) => void passes.push(pathOf(request)), { pollSeconds: 0.5, leaseSeconds: 5 });
      await until(() => passes.length > 0);
      expect(passes).toEqual(['a.md']);
      await store.close();
    });
  });
});

async function isIdle([store]: readonly Store[]): Promise<boolean> {
  const facts = await store?.queueFacts();
  return facts?.waiting === 0 && facts.running === 0;
}
