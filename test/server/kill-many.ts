import { startPostgres } from '../store/postgres.ts';
import { killAgainAndAgain } from './kill.ts';
import { makeRandom } from './random.ts';

// Kills the server many times on each database: node test/server/kill-many.ts [KILLS] [pglite|postgres]
const [kills = '200', only = 'both'] = process.argv.slice(2);
const say = (line: string) => void process.stdout.write(`${line}\n`);

async function run(name: string, databaseUrl: string | null): Promise<void> {
  const onKill = (count: number) => {
    if (count % 20 === 0) say(`${name}: ${count} kills`);
  };
  const report = await killAgainAndAgain({ kills: Number(kills), databaseUrl, random: makeRandom(Date.now()), onKill });
  say(`${name}: ${JSON.stringify(report)}`);
  if (report.lost.length > 0 || report.collisions.length > 0 || report.acknowledged === 0) process.exitCode = 1;
}

if (only !== 'postgres') await run('pglite', null);
if (only !== 'pglite') {
  const postgres = await startPostgres();
  try {
    await run('postgres', await postgres.makeDatabase());
  } finally {
    await postgres.stop();
  }
}
