import { expect, test } from 'vitest';
import { killAgainAndAgain } from './kill.ts';
import { makeRandom } from './random.ts';

// Many more, and on PostgreSQL too: node test/server/kill-many.ts 200
test('a server that is killed at any moment loses nothing that it acknowledged', async () => {
  const report = await killAgainAndAgain({ kills: 5, databaseUrl: null, random: makeRandom(1) });
  expect(report.acknowledged).toBeGreaterThan(0);
  expect(report.passes).toBeGreaterThan(0);
  expect(report).toMatchObject({ lost: [], collisions: [] });
}, 120_000);
