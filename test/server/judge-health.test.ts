import { expect, test } from 'vitest';
import { judgeHealth } from '../../src/server/judge-health.ts';

const IDLE = { waiting: 0, due: 0, running: 0, oldestSeconds: 0, quietSeconds: null, dead: 0 };

test.each([
  ['an idle server is healthy', IDLE, true],
  ['a long queue that moves is healthy', { ...IDLE, due: 10_000, oldestSeconds: 9_000, quietSeconds: 2 }, true],
  ['a queue that only waits for its time is healthy', { ...IDLE, waiting: 5, quietSeconds: 90_000 }, true],
  ['work that just came in is healthy', { ...IDLE, due: 1, oldestSeconds: 1, quietSeconds: 90_000 }, true],
  ['a queue that stands still is not', { ...IDLE, due: 1, oldestSeconds: 400, quietSeconds: 400 }, false],
  ['a queue that never moved is not', { ...IDLE, due: 1, oldestSeconds: 400 }, false],
])('%s', async (_, facts, healthy) => {
  expect((await judgeHealth(async () => facts)).healthy).toBe(healthy);
});

test('a database that does not answer is not healthy', async () => {
  expect((await judgeHealth(() => Promise.reject(new Error('gone')))).healthy).toBe(false);
});
