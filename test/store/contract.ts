import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TerminalFailure, TransientFailure } from '../../src/engine/failure.ts';
import type { PassRequest } from '../../src/engine/request.ts';
import type { DatabasePlace } from '../../src/store/open-database.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import type { PassEnd } from '../../src/store/run-job.ts';
import { documentRequest, pathOf, SHOP, until } from './requests.ts';

const NOW = Date.parse('2026-03-02T08:00:00Z');
const SOON = { pollSeconds: 0.5, scheduleSeconds: 3600 };

/** What holds of the store on every database. */
export function testStore(makePlace: () => Promise<DatabasePlace>): void {
  let store: Store;
  let place: DatabasePlace;
  let now: number;
  const errors: Error[] = [];

  const open = (): Promise<Store> => openStore({ place, clock: () => now, onError: (error) => errors.push(error) });
  const enqueue = (requests: readonly PassRequest[], deliveryId: string | null = null, delaySeconds = 0) =>
    store.enqueue(requests, { deliveryId, delaySeconds });

  beforeEach(async () => {
    place = await makePlace();
    now = NOW;
    store = await open();
  });

  afterEach(async () => {
    await store.close({ withinSeconds: 1 });
    expect(errors.splice(0)).toEqual([]);
  });

  describe('the queue', () => {
    test('the same delivery twice is one', async () => {
      expect(await enqueue([documentRequest('a.md')], 'delivery-1')).toBe('stored');
      expect(await enqueue([documentRequest('b.md')], 'delivery-1')).toBe('known');
      const both = [enqueue([documentRequest('c.md')], 'delivery-2'), enqueue([documentRequest('d.md')], 'delivery-2')];
      expect((await Promise.all(both)).sort()).toEqual(['known', 'stored']);
      expect((await store.queueFacts()).waiting).toBe(2);
    });

    test('a delivery is remembered for seven days', async () => {
      await enqueue([documentRequest('a.md')], 'delivery-1');
      now += 6.9 * 86_400_000;
      await store.fireSchedules();
      expect(await enqueue([documentRequest('a.md')], 'delivery-1')).toBe('known');
      now += 0.2 * 86_400_000;
      await store.fireSchedules();
      expect(await enqueue([documentRequest('a.md')], 'delivery-1')).toBe('stored');
    });

    test('a burst of wake-ups for one file is one pass', async () => {
      await Promise.all(Array.from({ length: 40 }, (_, index) => enqueue([documentRequest('a.md')], `d${index}`, 0)));
      const passes: string[] = [];
      await store.work(async (request) => void passes.push(pathOf(request)), SOON);
      await until(async () => passes.length > 0 && (await isIdle(store)));
      expect(passes).toEqual(['a.md']);
    });

    test('a wake-up that arrives during a pass leads to another', async () => {
      const gate = Promise.withResolvers<void>();
      let world = 'before';
      const seen: string[] = [];
      await store.work(async () => {
        seen.push(world);
        await gate.promise;
      }, SOON);
      await enqueue([documentRequest('a.md')]);
      await until(() => seen.length === 1);
      world = 'after';
      await enqueue([documentRequest('a.md')]);
      gate.resolve();
      await until(() => seen.length === 2);
      expect(seen).toEqual(['before', 'after']);
    });

    test('there is one pass over a file at a time, while other files go on', async () => {
      const running = new Map<string, number>();
      const most = new Map<string, number>();
      const gate = Promise.withResolvers<void>();
      const others: string[] = [];
      await store.work(async (request) => {
        const path = pathOf(request);
        running.set(path, (running.get(path) ?? 0) + 1);
        most.set(path, Math.max(most.get(path) ?? 0, running.get(path) ?? 0));
        if (path === 'slow.md') await gate.promise;
        else others.push(path);
        running.set(path, (running.get(path) ?? 0) - 1);
      }, SOON);
      await enqueue([documentRequest('slow.md')]);
      await until(() => running.get('slow.md') === 1);
      // Wake-ups for the file that is being passed over, and work on others, side by side.
      await enqueue([documentRequest('slow.md'), documentRequest('a.md'), documentRequest('b.md')]);
      await until(() => others.length === 2);
      gate.resolve();
      await until(() => isIdle(store));
      expect(most.get('slow.md')).toBe(1);
    });

    test('an installation with thousands waiting does not starve another', async () => {
      const many = Array.from({ length: 2_000 }, (_, index) => documentRequest(`${index}.md`, 1));
      await enqueue(many);
      await enqueue([documentRequest('only.md', 2)]);
      const passes: string[] = [];
      await store.work(async (request) => void passes.push(pathOf(request)), { ...SOON, concurrency: 2 });
      await until(() => passes.includes('only.md'));
      expect(passes.indexOf('only.md')).toBeLessThan(6);
      // And one that comes while the thousands are being served is served next, not last.
      await enqueue([documentRequest('later.md', 2)]);
      const before = passes.length;
      await until(() => passes.includes('later.md'));
      expect(passes.indexOf('later.md')).toBeLessThan(before + 10);
    });

    test('one installation has at most so many passes at a time', async () => {
      let running = 0;
      let most = 0;
      await enqueue(Array.from({ length: 12 }, (_, index) => documentRequest(`${index}.md`)));
      const options = { ...SOON, concurrency: 6, perInstallation: 2 };
      await store.work(async () => {
        running++;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 30));
        running--;
      }, options);
      await until(() => isIdle(store));
      expect(most).toBeGreaterThan(1);
      // Where two processes or workers look at the same moment the limit may slip by one; the key's lease never does.
      expect(most).toBeLessThanOrEqual(3);
    });
  });

  describe('failures', () => {
    const ends: PassEnd[] = [];
    beforeEach(() => void ends.splice(0));
    const onEnd = (end: PassEnd) => void ends.push(end);

    test('a transient failure is tried again until it goes well', async () => {
      await enqueue([documentRequest('a.md')]);
      let tries = 0;
      const run = async () => {
        if (++tries < 3) throw new TransientFailure('502');
      };
      await store.work(run, { ...SOON, onEnd, backoffSeconds: 0.1 });
      await until(() => ends.some(({ kind }) => kind === 'done'));
      expect(ends.map(({ kind }) => kind)).toEqual(['postponed', 'postponed', 'done']);
    });

    test('a server that names a time gets it, and wake-ups wait along', async () => {
      await enqueue([documentRequest('a.md')]);
      const run = async () => {
        throw new TransientFailure('slow down', { retryAfter: 120 });
      };
      await store.work(run, { ...SOON, onEnd });
      await until(() => ends.length === 1);
      expect(ends[0]).toMatchObject({ kind: 'postponed', retrySeconds: 120 });
      await enqueue([documentRequest('a.md')]);
      expect(await store.queueFacts()).toMatchObject({ waiting: 1, due: 0 });
    });

    test('a terminal failure is given up, and told once however many files meet it', async () => {
      await enqueue(Array.from({ length: 5 }, (_, index) => documentRequest(`${index}.md`)));
      const run = async () => {
        throw new TerminalFailure('the repository is gone', 'Nothing to do.');
      };
      await store.work(run, { ...SOON, onEnd, concurrency: 1 });
      await until(() => ends.length === 5);
      await until(() => isIdle(store));
      expect(ends.filter((end) => end.kind === 'dead' && end.first)).toHaveLength(1);
      expect(await store.queueFacts()).toMatchObject({ waiting: 0, dead: 5 });
    });

    test('after a terminal failure a new wake-up is a new try', async () => {
      let fails = true;
      const run = async () => {
        if (fails) throw new TerminalFailure('suspended', 'Unsuspend it.');
      };
      await store.work(run, { ...SOON, onEnd });
      await enqueue([documentRequest('a.md')]);
      await until(() => ends.length === 1);
      fails = false;
      await enqueue([documentRequest('a.md')]);
      await until(() => ends.length === 2);
      expect(ends.map(({ kind }) => kind)).toEqual(['dead', 'done']);
    });

    test('a bug of ours is tried again too, but not for ever', async () => {
      await enqueue([documentRequest('a.md')]);
      const run = async () => {
        throw new RangeError('a bug');
      };
      await store.work(run, { ...SOON, onEnd, backoffSeconds: 0.001 });
      await until(() => ends.some(({ kind }) => kind === 'dead'));
      expect(ends.filter(({ kind }) => kind === 'postponed')).toHaveLength(8);
    });
  });

  describe('schedules', () => {
    test('a repository is resynced once a day, and its digest comes weekly in its own time zone', async () => {
      await store.scheduleResync(1, SHOP);
      await store.scheduleDigest(1, SHOP, { weekday: 2, timeZone: 'Asia/Tokyo' });
      const fired: string[] = [];
      await store.work(async (request) => void fired.push(pathOf(request)), SOON);
      const passDays = async (days: number) => {
        now += days * 86_400_000;
        await store.fireSchedules();
        await until(() => isIdle(store));
        return fired.splice(0).sort();
      };
      // Monday 08:00 in UTC; the digest is due at 09:00 on Tuesday in Tokyo, which is 00:00 UTC.
      expect(await passDays(0)).toEqual([]);
      expect(await passDays(1)).toEqual(['digest', 'resync']);
      expect(await passDays(0)).toEqual([]);
      expect(await passDays(1)).toEqual(['resync']);
      // Down for a month: one of each.
      expect(await passDays(30)).toEqual(['digest', 'resync']);
    });

    test('a schedule that is set again keeps its next time, and another rule replaces it', async () => {
      await store.scheduleDigest(1, SHOP, { weekday: 2, timeZone: 'UTC' });
      now += 86_400_000 + 7_200_000;
      await store.scheduleDigest(1, SHOP, { weekday: 2, timeZone: 'UTC' });
      await store.fireSchedules();
      expect((await store.queueFacts()).waiting).toBe(1);
      await store.scheduleDigest(1, SHOP, null);
      now += 14 * 86_400_000;
      await store.forget(1, SHOP);
      await store.fireSchedules();
      expect((await store.queueFacts()).waiting).toBe(0);
    });

    test.each([
      ['after an outage of all processes every repository is looked at anew', 600_000, ['resync']],
      ['a quick restart looks at nothing', 20_000, []],
    ])('%s', async (_, milliseconds, expected) => {
      await store.scheduleResync(1, SHOP);
      await store.work(async () => {}, SOON);
      await until(async () => (await isIdle(store)) && (await store.queueFacts()).waiting === 0);
      await store.close({ withinSeconds: 1 });
      now += milliseconds;
      store = await open();
      const served: string[] = [];
      await store.work(async (request) => void served.push(request.kind), SOON);
      await until(async () => served.length === expected.length && (await isIdle(store)));
      expect(served).toEqual(expected);
    });

    test('the repositories that are looked after are listed', async () => {
      await store.scheduleResync(7, SHOP);
      await store.scheduleResync(8, { owner: 'Acme', name: 'web' });
      expect(await store.listScheduled()).toEqual([
        { installationId: 7, repository: SHOP },
        { installationId: 8, repository: { owner: 'Acme', name: 'web' } },
      ]);
    });
  });

  describe('the index', () => {
    test('an issue leads to its postmortem, until the postmortem no longer links it', async () => {
      await store.rememberLinks(SHOP, 'a.md', ['acme/shop#1', 'acme/ops#2']);
      await store.rememberLinks(SHOP, 'b.md', ['acme/shop#1']);
      const inShop = (path: string) => ({ repository: 'acme/shop', path });
      expect(await store.findPaths('acme/shop#1')).toEqual([inShop('a.md'), inShop('b.md')]);
      expect(await store.findLinkedElsewhere(SHOP, 'a.md', ['acme/shop#1', 'acme/ops#2'])).toEqual(
        new Map([['acme/shop#1', 'b.md']]),
      );
      await store.rememberLinks(SHOP, 'a.md', ['acme/ops#2']);
      await store.rememberLinks(SHOP, 'b.md', []);
      expect(await store.findPaths('acme/shop#1')).toEqual([]);
      expect(await store.findPaths('acme/ops#2')).toEqual([inShop('a.md')]);
    });

    test('a settled file is remembered as it was', async () => {
      const settled = { blobSha: 'abc', issues: 'def', wakeDay: null };
      const index = store.settledIndex(SHOP);
      await index.writeSettled('a.md', settled);
      expect(await store.settledIndex({ owner: 'acme', name: 'SHOP' }).readSettled('a.md')).toEqual(settled);
      await index.writeSettled('a.md', null);
      expect(await index.readSettled('a.md')).toBeNull();
    });

    test('what an event said of an issue is known to the next pass, the newest of it, for ten minutes', async () => {
      const say = (updatedAt: string, face: string | null, deliveryId: string) =>
        store.enqueue([documentRequest('a.md')], {
          deliveryId,
          delaySeconds: 0,
          news: { repository: SHOP, path: 'a.md', issue: 'acme/shop#1', updatedAt, face },
        });
      await say('2026-03-02T08:00:02Z', 'closed', 'delivery-1');
      await say('2026-03-02T08:00:01Z', 'open', 'delivery-2');
      const index = store.newsIndex(SHOP);
      const newest = { issue: 'acme/shop#1', updatedAt: '2026-03-02T08:00:02Z', face: 'closed' };
      await until(async () => (await index.readNews('a.md')).length > 0);
      await until(async () => (await store.queueFacts()).waiting === 1);
      expect(await index.readNews('a.md')).toEqual([newest]);
      expect(await index.readNews('b.md')).toEqual([]);
      await index.forgetNews('a.md', [{ ...newest, updatedAt: '2026-03-02T08:00:01Z' }]);
      expect(await index.readNews('a.md')).toEqual([newest]);
      now += 601_000;
      expect(await index.readNews('a.md')).toEqual([]);
      now -= 601_000;
      await index.forgetNews('a.md', [newest]);
      expect(await index.readNews('a.md')).toEqual([]);
    });

    test('an intent stands until it is cleared', async () => {
      await store.noteIntents(SHOP, 'a.md', ['x.0', 'y.0']);
      await store.clearIntents(SHOP, 'a.md', ['x.0']);
      expect(await store.listIntents(SHOP, 'a.md')).toEqual([{ key: 'y.0', notedAt: NOW }]);
      expect(await store.listIntents(SHOP, 'b.md')).toEqual([]);
    });

    test('a repository that is forgotten leaves nothing, and its neighbours stay', async () => {
      const web = { owner: 'Acme', name: 'web' };
      for (const repository of [SHOP, web]) {
        await store.rememberLinks(repository, 'a.md', [`acme/${repository.name}#1`]);
        await store.noteIntents(repository, 'a.md', ['x.0']);
        await store.settledIndex(repository).writeSettled('a.md', { blobSha: 'a', issues: 'b', wakeDay: null });
        await store.scheduleResync(1, repository);
        await enqueue([{ installationId: 1, repository, kind: 'document', path: 'a.md' }]);
      }
      await store.forget(1, SHOP);
      expect(await store.listIntents(SHOP, 'a.md')).toEqual([]);
      expect(await store.findPaths('acme/shop#1')).toEqual([]);
      expect(await store.settledIndex(SHOP).readSettled('a.md')).toBeNull();
      expect(await store.listScheduled()).toEqual([{ installationId: 1, repository: web }]);
      expect(await store.listIntents(web, 'a.md')).toHaveLength(1);
      expect((await store.queueFacts()).waiting).toBe(1);
      await store.forget(1, null);
      expect(await store.listScheduled()).toEqual([]);
      expect((await store.queueFacts()).waiting).toBe(0);
    });
  });

  test('a store that stops within its time leaves the rest of the work for the next', async () => {
    const started = Promise.withResolvers<void>();
    await store
      .work(async (_, signal) => {
        started.resolve();
        await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      }, SOON)
      .then(() => enqueue([documentRequest('a.md')]));
    await started.promise;
    await store.close({ withinSeconds: 1 });
    store = await open();
    const resumed = Promise.withResolvers<string>();
    await store.work(async (request) => resumed.resolve(pathOf(request)), SOON);
    expect(await resumed.promise).toBe('a.md');
  });
}

/** Nothing waits that could run, and nothing runs. */
async function isIdle(store: Store): Promise<boolean> {
  const { waiting, running } = await store.queueFacts();
  return waiting === 0 && running === 0;
}
