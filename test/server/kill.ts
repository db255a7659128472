import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { APP_KEY } from '../app-key.ts';
import { until } from '../store/requests.ts';
import { deliver, makeDirectory, pushOf, removeDirectories, SECRET } from './harness.ts';

export interface KillReport {
  readonly kills: number;
  /** Deliveries that were answered 2xx. */
  readonly acknowledged: number;
  /** Passes that looked at a file. */
  readonly passes: number;
  /** Files whose last acknowledged change no pass has seen. */
  readonly lost: readonly string[];
  /** Files over which two passes ran at the same time. */
  readonly collisions: readonly string[];
}

export interface KillOptions {
  readonly kills: number;
  /** The PostgreSQL of the server; null for PGlite. */
  readonly databaseUrl: string | null;
  /** Numbers from 0 to 1, which decide when to kill. */
  readonly random: () => number;
  readonly onKill?: (count: number) => void;
}

const FILES = 40;
const CLIENTS = 6;
/** A server lives for at most so many deliveries. */
const LOAD = 60;

/**
 * Kills the server again and again while it takes webhooks and makes passes. The world is a version for each file; a webhook
 * says that a file changed, and a pass reads the file's version and reports it. In the end every acknowledged version, or a
 * later one, must have been seen.
 */
export async function killAgainAndAgain({ kills, databaseUrl, random, onKill }: KillOptions): Promise<KillReport> {
  const directory = await makeDirectory();
  const world = makeWorld();
  const http = createServer((request, response) => world.answer(request.url ?? '', (body) => void response.end(body)));
  http.listen(0, 'localhost');
  await once(http, 'listening');
  const address = http.address();
  const worldUrl = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  const start = () =>
    startChild(worldUrl, databaseUrl === null ? { DATA_DIR: directory } : { DATABASE_URL: databaseUrl });
  try {
    let acknowledged = 0;
    const onAcknowledged = () => {
      acknowledged++;
    };
    for (let count = 0; count < kills; count++) {
      const child = await start();
      const load = new AbortController();
      const clients = Array.from({ length: CLIENTS }, () =>
        sendLoad(child.url, world, random, onAcknowledged, load.signal),
      );
      const enough = acknowledged + random() * LOAD;
      await until(() => acknowledged > enough);
      // A third dies at once, a third under more load, and a third in the middle of passes, which give way to deliveries.
      const fate = random() * 3;
      if (fate < 1) await delay(random() * 1200);
      else if (fate < 2) {
        const enoughPasses = world.passes() + random() * 8;
        load.abort();
        await Promise.race([until(() => world.passes() > enoughPasses), delay(4_000)]);
      }
      child.process.kill('SIGKILL');
      await once(child.process, 'exit');
      world.forgetRunning();
      load.abort();
      await Promise.all(clients);
      onKill?.(count + 1);
    }
    const child = await start();
    await until(async () => {
      const metrics = await (await fetch(`${child.url}/metrics`)).text();
      return /queue_waiting 0\n/.test(metrics) && /queue_running 0\n/.test(metrics);
    });
    child.process.kill('SIGTERM');
    await once(child.process, 'exit');
    return { kills, acknowledged, passes: world.passes(), lost: world.lost(), collisions: world.collisions() };
  } finally {
    http.close();
    await removeDirectories();
  }
}

interface World {
  /** Changes a file; the version that it has then. */
  change(file: string): number;
  /** The version of the file, or of what is newer, has to be seen from now on. */
  owe(file: string, version: number): void;
  /** What a pass asks: `/begin/FILE` gives the version, `/end/FILE/VERSION` reports it as seen. */
  answer(path: string, reply: (body: string) => void): void;
  /** The process that ran passes is dead. */
  forgetRunning(): void;
  passes(): number;
  lost(): readonly string[];
  collisions(): readonly string[];
}

function makeWorld(): World {
  const versions = new Map<string, number>();
  const owed = new Map<string, number>();
  const seen = new Map<string, number>();
  const running = new Set<string>();
  const collided = new Set<string>();
  let passes = 0;
  const raise = (map: Map<string, number>, file: string, to: number) => map.set(file, Math.max(map.get(file) ?? 0, to));
  return {
    change: (file) => {
      const version = (versions.get(file) ?? 0) + 1;
      versions.set(file, version);
      return version;
    },
    owe: (file, version) => raise(owed, file, version),
    answer: (path, reply) => {
      const [, verb = '', file = '', version = ''] = path.split('/');
      if (verb === 'begin') {
        if (running.has(file)) collided.add(file);
        running.add(file);
        passes++;
        reply(String(versions.get(file) ?? 0));
        return;
      }
      running.delete(file);
      raise(seen, file, Number(version));
      reply('');
    },
    forgetRunning: () => running.clear(),
    passes: () => passes,
    lost: () => [...owed].filter(([file, version]) => (seen.get(file) ?? 0) < version).map(([file]) => file),
    collisions: () => [...collided],
  };
}

/** Delivers changes one after the other until the server is gone. */
async function sendLoad(
  url: string,
  world: World,
  random: () => number,
  onAcknowledged: () => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const file = `${Math.floor(random() * FILES)}.md`;
    const version = world.change(file);
    const status = await deliver(url, { event: 'push', payload: pushOf(file) }).catch(() => 0);
    if (status >= 200 && status < 300) {
      world.owe(file, version);
      onAcknowledged();
    } else {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

async function startChild(
  worldUrl: string,
  database: Record<string, string>,
): Promise<{ process: ChildProcess; url: string }> {
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    WORLD_URL: worldUrl,
    APP_ID: '1',
    PRIVATE_KEY: APP_KEY,
    WEBHOOK_SECRET: SECRET,
    WINDOW_SECONDS: '0',
    PORT: '0',
    ...database,
  };
  const child = fork(new URL('kill-child.ts', import.meta.url), [], {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('the server did not start'))),
  ]);
  return { process: child, url: String(message) };
}
