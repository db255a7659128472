import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APP_KEY } from '../app-key.ts';
import { SECRET } from '../server/harness.ts';

export type ServerKind = 'bare' | 'pglite' | 'postgres';

export interface LoadedServer {
  readonly url: string;
  readonly process: ChildProcess;
  /** Bytes that the process holds, after a collection of garbage: in memory, on JavaScript's heap, and beside it (PGlite's is there). */
  measureMemory(): Promise<{ readonly rss: number; readonly heapUsed: number; readonly external: number }>;
  stop(): Promise<void>;
}

/** Starts a server with passes that do nothing, or a bare Probot app, as a process of its own. */
export async function startServerChild(kind: ServerKind, databaseUrl: string | null): Promise<LoadedServer> {
  const folder = await mkdtemp(join(tmpdir(), 'followthrough-load-'));
  const child = fork(new URL('load-child.ts', import.meta.url), [kind], {
    env: {
      PATH: process.env.PATH ?? '',
      APP_ID: '1',
      PRIVATE_KEY: APP_KEY,
      WEBHOOK_SECRET: SECRET,
      PORT: '0',
      ...(databaseUrl === null ? { DATA_DIR: folder } : { DATABASE_URL: databaseUrl }),
    },
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [url] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('the server did not start'))),
  ]);
  return {
    url: String(url),
    process: child,
    measureMemory: async () => {
      child.send('measure');
      const [memory] = await once(child, 'message');
      return memory;
    },
    stop: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
