import { afterEach, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/server.ts';
import { ENV } from './harness.ts';

let server: RunningServer;
const told: string[] = [];
const kept: Readonly<Record<string, string>>[] = [];
afterEach(() => server.stop());

async function startSetup(): Promise<void> {
  const makePasses = () => Promise.reject(new Error('there are no passes without credentials'));
  told.length = 0;
  server = await startServer(
    { ...ENV, app: null },
    {
      makePasses,
      logTo: { write: () => {} },
      tell: (line) => told.push(line),
      keep: (variables) => kept.push(variables),
    },
  );
}

/** The manifest that the page's button sends to GitHub. */
async function readManifest(headers: Record<string, string> = {}): Promise<Record<string, unknown>> {
  const page = await (await fetch(`${server.url}/probot`, { headers })).text();
  expect(page).toContain('Register GitHub App');
  return JSON.parse(/value='([^']*)'/.exec(page)?.[1] ?? 'null');
}

test('without credentials the server says in three lines what to do', async () => {
  await startSetup();
  expect(told).toHaveLength(3);
  expect(told[0]).toContain(server.url);
  expect(server.mode).toBe('setup');
});

test('the setup page registers the webhook at the address by which the reader came', async () => {
  await startSetup();
  expect(await readManifest()).toMatchObject({
    name: 'followthrough',
    hook_attributes: { url: `${server.url}/api/github/webhooks`, active: true },
    redirect_url: `${server.url}/probot/setup`,
    default_permissions: { issues: 'write' },
  });
  const proxied = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'bot.acme.dev' };
  expect(await readManifest(proxied)).toMatchObject({
    hook_attributes: { url: 'https://bot.acme.dev/api/github/webhooks' },
  });
});

test('the start page leads to the setup page, its pictures are there, and the server is healthy', async () => {
  await startSetup();
  expect((await fetch(server.url)).url).toBe(`${server.url}/probot`);
  expect((await fetch(`${server.url}/probot/static/robot.svg`)).headers.get('content-type')).toBe('image/svg+xml');
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

test('credentials that are entered are kept for the next start', async () => {
  await startSetup();
  const body = JSON.stringify({ appId: '7', pem: 'the key', webhook_secret: 'the secret' });
  expect((await fetch(`${server.url}/probot/import`, { method: 'POST', body })).status).toBe(200);
  expect(kept).toEqual([{ APP_ID: '7', PRIVATE_KEY: '"the key"', WEBHOOK_SECRET: 'the secret' }]);
  expect(told.at(-1)).toContain('start again');
});
