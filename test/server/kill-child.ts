import { readEnv } from '../../src/env.ts';
import { startServer } from '../../src/server.ts';

// A server whose passes read a file's version from the world and report it a moment later.
const { WORLD_URL = '', ...variables } = process.env;
const reading = readEnv(variables);
if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));

const server = await startServer(reading.env, {
  logTo: { write: () => {} },
  // What a dead server held is free again soon: otherwise the next one is killed before it may begin.
  work: { pollSeconds: 0.5, perInstallation: 8, leaseSeconds: 1 },
  makePasses: async () => ({
    ownLogin: () => null,
    makePass: async (request) => {
      if (request.kind !== 'document') return;
      const version = await (await fetch(`${WORLD_URL}/begin/${request.path}`)).text();
      await new Promise((resolve) => setTimeout(resolve, 5));
      await fetch(`${WORLD_URL}/end/${request.path}/${version}`);
    },
  }),
});
process.once('SIGTERM', () => server.stop().then(() => process.exit(0)));
process.send?.(server.url);
