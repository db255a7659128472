import { setTimeout as delay } from 'node:timers/promises';
import { serve } from '../../src/serve.ts';

// The server as `serve` runs it, with passes that only take their time.
process.exitCode = await serve({
  variables: process.env,
  directory: process.cwd(),
  tell: (line) => void process.stderr.write(`${line}\n`),
  makePasses: async () => ({
    ownLogin: () => null,
    makePass: async (request, { log }) => {
      log.info('half way');
      await (request.kind === 'document' && request.path === 'never.md' ? new Promise(() => {}) : delay(1000));
    },
  }),
});
