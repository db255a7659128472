import { afterAll, beforeAll } from 'vitest';
import { startPostgres, type TestPostgres } from '../store/postgres.ts';
import { describeLoop } from './loop.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres?.stop();
});

describeLoop('PostgreSQL', async () => ({ kind: 'url', url: await postgres.makeDatabase() }));
