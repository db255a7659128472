import { createHmac, randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Env } from '../../src/env.ts';
import { type RunningServer, startServer } from '../../src/server.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { MakePass } from '../../src/worker.ts';
import { APP_KEY } from '../app-key.ts';

export const SECRET = 'a-webhook-secret';

export const ENV: Env = {
  app: { appId: 1, privateKey: APP_KEY, webhookSecret: SECRET },
  host: 'localhost',
  port: 0,
  logLevel: 'debug',
  // Nobody listens there: what reaches out fails.
  apiUrl: 'http://localhost:9',
  database: { kind: 'memory' },
  stopSeconds: 5,
  windowSeconds: 0,
  settleSeconds: 0,
};

export interface TestServer extends RunningServer {
  /** The log so far, one parsed line each. */
  readonly log: Record<string, unknown>[];
}

/** The real server in this process, on a database and a port of its own. */
export async function startTestServer(
  makePass: MakePass = async () => {},
  env: Partial<Env> = {},
): Promise<TestServer> {
  const log: Record<string, unknown>[] = [];
  const directory = await makeDirectory();
  const server = await startServer(
    { ...ENV, database: { kind: 'directory', path: directory }, ...env },
    {
      makePasses: async () => ({ makePass, ownLogin: () => 'followthrough[bot]' }),
      logTo: { write: (line) => log.push(JSON.parse(line)) },
      work: { pollSeconds: 0.5 },
    },
  );
  const stop = async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
  return { ...server, stop, log };
}

let folder: Promise<string> | undefined;

/** A copy of a database that was set up once, which is faster than setting each up. */
export async function makeDirectory(): Promise<string> {
  folder ??= makeTemplate();
  const path = await mkdtemp(join(await folder, 'copy-'));
  await cp(join(await folder, 'template'), path, { recursive: true });
  return path;
}

/** Takes all such directories away. */
export async function removeDirectories(): Promise<void> {
  if (folder !== undefined) await rm(await folder, { recursive: true, force: true });
  folder = undefined;
}

async function makeTemplate(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'followthrough-server-'));
  const onError = (error: Error) => {
    throw error;
  };
  await (await openStore({ place: { kind: 'directory', path: join(path, 'template') }, onError })).close();
  return path;
}

export interface Delivery {
  readonly event: string;
  readonly payload: unknown;
  readonly id?: string;
  readonly secret?: string;
}

/** Delivers a webhook as GitHub does; resolves to the status of the answer, or rejects when none came. */
export async function deliver(url: string, { event, payload, id, secret = SECRET }: Delivery): Promise<number> {
  const body = JSON.stringify(payload);
  const response = await fetch(`${url}/api/github/webhooks`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-github-event': event,
      'x-github-delivery': id ?? randomUUID(),
      'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    },
    body,
  });
  await response.text();
  return response.status;
}

/** A push to the default branch of `acme/shop` that changed these files. */
export function pushOf(...paths: readonly string[]): Record<string, unknown> {
  return {
    ref: 'refs/heads/main',
    before: 'a'.repeat(40),
    after: 'b'.repeat(40),
    deleted: false,
    forced: false,
    commits: [{ added: [], removed: [], modified: paths }],
    installation: { id: 1 },
    repository: { name: 'shop', owner: { login: 'acme' }, default_branch: 'main' },
    sender: { login: 'alice' },
  };
}
