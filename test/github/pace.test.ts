import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TransientFailure } from '../../src/engine/failure.ts';
import { type Clock, createPace, type Pace, type RequestKind } from '../../src/github/pace.ts';

/** Time that passes only while everybody sleeps. */
function createSimulatedClock(): Clock & { readonly run: <T>(work: Promise<T>) => Promise<T> } {
  let now = 1_000_000_000;
  const sleepers: { at: number; wake: () => void }[] = [];
  return {
    now: () => now,
    sleep: (milliseconds) => new Promise((wake) => sleepers.push({ at: now + milliseconds, wake })),
    run: async (work) => {
      let over = false;
      const done = work.finally(() => {
        over = true;
      });
      done.catch(() => undefined);
      while (!over) {
        await new Promise((resolve) => setImmediate(resolve));
        sleepers.sort((left, right) => left.at - right.at);
        const next = sleepers.shift();
        if (next === undefined) continue;
        now = Math.max(now, next.at);
        next.wake();
      }
      return done;
    },
  };
}

interface Sent {
  readonly kind: RequestKind;
  readonly at: number;
}

/** Sends a request of each kind, all asked for at once, each taking so long. */
async function sendAll(pace: Pace, clock: Clock, kinds: readonly RequestKind[], duration: number): Promise<Sent[]> {
  const sent: Sent[] = [];
  await Promise.all(
    kinds.map(async (kind) => {
      const leave = await pace.enter(kind);
      sent.push({ kind, at: clock.now() });
      await clock.sleep(duration);
      leave();
    }),
  );
  return sent;
}

/** The most that any stretch of so many milliseconds saw. */
function mostWithin(sent: readonly Sent[], milliseconds: number, cost: (sent: Sent) => number): number {
  return Math.max(
    0,
    ...sent.map((first) =>
      sent
        .filter((one) => one.at >= first.at && one.at < first.at + milliseconds)
        .reduce((sum, one) => sum + cost(one), 0),
    ),
  );
}

const isCreation = (one: Sent) => (one.kind === 'create' ? 1 : 0);

test('law: whatever is asked for, none of GitHub’s limits is passed', async () => {
  const kinds = fc.array(fc.constantFrom<RequestKind>('read', 'write', 'create', 'create'), { maxLength: 400 });
  const intervals = fc.constantFrom({}, { writeInterval: 0 });
  await fc.assert(
    fc.asyncProperty(kinds, fc.integer({ min: 0, max: 3000 }), intervals, async (asked, duration, interval) => {
      const clock = createSimulatedClock();
      const sent = await clock.run(sendAll(createPace({ clock, ...interval }), clock, asked, duration));
      expect(sent).toHaveLength(asked.length);
      expect(mostWithin(sent, 60_000, isCreation)).toBeLessThanOrEqual(80);
      expect(mostWithin(sent, 60_000, (one) => (one.kind === 'read' ? 1 : 5))).toBeLessThanOrEqual(900);
      if ('writeInterval' in interval) return;
      expect(mostWithin(sent, 1000, (one) => (one.kind === 'read' ? 0 : 1))).toBeLessThanOrEqual(1);
    }),
    { numRuns: 30 },
  );
}, 120_000);

test('what is allowed in a minute is used to the last', async () => {
  const clock = createSimulatedClock();
  const kinds = Array.from({ length: 200 }, (): RequestKind => 'create');
  const sent = await clock.run(sendAll(createPace({ clock, writeInterval: 0 }), clock, kinds, 0));
  expect(mostWithin(sent, 60_000, isCreation)).toBe(80);
});

test('2,000 creations take at most 5 % longer than the limits allow', async () => {
  const clock = createSimulatedClock();
  const kinds = Array.from({ length: 2000 }, (): RequestKind => 'create');
  const start = clock.now();
  const sent = await clock.run(sendAll(createPace({ clock }), clock, kinds, 400));
  expect(mostWithin(sent, 3_600_000, isCreation)).toBe(500);
  const last = Math.max(...sent.map((one) => one.at));
  // Three full hours pass before the last 500, of which 80 start at once in each minute, a second apart.
  const allowed = 3 * 3_600_000 + 6 * 60_000 + 19_000;
  expect(last - start).toBeLessThanOrEqual(allowed * 1.05);
  expect(last - start).toBeGreaterThanOrEqual(allowed);
}, 120_000);

test('writes go one at a time, and reads pass them', async () => {
  const clock = createSimulatedClock();
  const sent = await clock.run(sendAll(createPace({ clock }), clock, ['write', 'write', 'read', 'write'], 1500));
  const start = Math.min(...sent.map((one) => one.at));
  expect(sent.map(({ kind, at }) => [kind, at - start]).sort()).toEqual([
    ['read', 0],
    ['write', 0],
    ['write', 1500],
    ['write', 3000],
  ]);
});

test('retry-after is obeyed to the second', async () => {
  const clock = createSimulatedClock();
  const pace = createPace({ clock });
  expect(pace.refused({ retryAfter: 37, resetAt: null })).toBe(37_000);
  const start = clock.now();
  const [sent] = await clock.run(sendAll(pace, clock, ['read'], 0));
  expect((sent?.at ?? 0) - start).toBe(37_000);
});

test('when nothing is left of the hour, nothing is sent before it begins anew', async () => {
  const clock = createSimulatedClock();
  const pace = createPace({ clock });
  const resetAt = Math.ceil(clock.now() / 1000) + 1800;
  pace.answered({ remaining: 0, resetAt });
  const [sent] = await clock.run(sendAll(pace, clock, ['read'], 0));
  expect(sent?.at).toBeGreaterThanOrEqual(resetAt * 1000);
  expect(sent?.at).toBeLessThan(resetAt * 1000 + 1000);
});

test('a refusal without a word waits a minute, then twice as long each time until one succeeds', () => {
  const clock = createSimulatedClock();
  const pace = createPace({ clock });
  const silent = { retryAfter: null, resetAt: null };
  expect([pace.refused(silent), pace.refused(silent), pace.refused(silent)]).toEqual([60_000, 120_000, 240_000]);
  pace.answered(null);
  expect(pace.refused({ retryAfter: null, resetAt: null })).toBe(240_000);
});

test('a wait beyond the patience is told instead, with how long it would be, and the next write may still come', async () => {
  const clock = createSimulatedClock();
  const pace = createPace({ clock, patience: 10_000 });
  pace.refused({ retryAfter: 60, resetAt: null });
  await expect(pace.enter('create')).rejects.toMatchObject({ retryAfter: 60 });
  await expect(pace.enter('create')).rejects.toThrow(TransientFailure);
  await clock.run(clock.sleep(55_000));
  const sent = await clock.run(sendAll(pace, clock, ['create'], 0));
  expect(sent).toHaveLength(1);
});
