import { startPostgres } from '../store/postgres.ts';
import { runMachines } from './machines.ts';

// Three servers, one PostgreSQL, kills and restarts in turn: node test/load/machines-many.ts [POSTMORTEMS]
const say = (line: string) => void process.stdout.write(`${line}\n`);
const postgres = await startPostgres();
try {
  const databaseUrl = await postgres.makeDatabase();
  const report = await runMachines({ databaseUrl, postmortems: Number(process.argv[2] ?? 30), onEvent: say });
  say(JSON.stringify(report));
  if (report.lost.length + report.doubled.length + report.unticked.length > 0) process.exitCode = 1;
} finally {
  await postgres.stop();
}
