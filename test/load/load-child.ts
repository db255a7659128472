import { createServer } from 'node:http';
import { createNodeMiddleware, Probot } from 'probot';
import { type AppCredentials, type Env, readEnv } from '../../src/env.ts';
import { listen } from '../../src/server/listen.ts';
import { WEBHOOK_PATH } from '../../src/server/setup-page.ts';
import { startServer } from '../../src/server.ts';

// Our server with passes that do nothing, or (`bare`) a Probot app that does nothing, as a process of its own.
const reading = readEnv(process.env);
if (reading.kind === 'problems' || reading.env.app === null) throw new Error('wrong environment');

async function startBare(env: Env, { appId, privateKey, webhookSecret }: AppCredentials): Promise<string> {
  const probot = new Probot({ appId, privateKey, secret: webhookSecret, logLevel: 'fatal' });
  const middleware = await createNodeMiddleware((app) => app.onAny(() => {}), { probot, webhooksPath: WEBHOOK_PATH });
  const server = createServer((request, response) => void middleware(request, response));
  return (await listen(server, env)).url;
}

async function startOurs(env: Env): Promise<string> {
  const makePasses = async () => ({ ownLogin: () => 'followthrough[bot]', makePass: async () => {} });
  return (await startServer(env, { logTo: { write: () => {} }, makePasses })).url;
}

const { env } = reading;
const url = await (process.argv[2] === 'bare' ? startBare(env, reading.env.app) : startOurs(env));
process.on('message', () => {
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send?.({ rss, heapUsed, external });
});
process.send?.(url);
