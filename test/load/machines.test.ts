import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPostgres, type TestPostgres } from '../store/postgres.ts';
import { runMachines } from './machines.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

// With thirty postmortems: node test/load/machines-many.ts
test('three servers of which one is killed in turn open every issue once, and tick every box', async () => {
  const report = await runMachines({ databaseUrl: await postgres.makeDatabase(), postmortems: 3 });
  expect(report).toMatchObject({ lost: [], doubled: [], unticked: [] });
  expect(report.kills).toBeGreaterThan(2);
}, 240_000);
