import { readEnv } from '../../src/env.ts';
import { makePasses } from '../../src/make-passes.ts';
import { startServer } from '../../src/server.ts';

// One of several servers on one database: the real one, but for writes that need not be a second apart on a local GitHub.
const reading = readEnv(process.env);
if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
const server = await startServer(reading.env, {
  logTo: { write: () => {} },
  makePasses: (services) => makePasses(services, { pace: { writeInterval: 0 } }),
});
process.once('SIGTERM', () => server.stop().then(() => process.exit(0)));
process.send?.(server.url);
