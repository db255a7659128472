import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APP_KEY } from '../app-key.ts';
import { until } from '../store/requests.ts';
import { deliver, makeDirectory, pushOf, removeDirectories, SECRET } from './harness.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'followthrough-serve-'));
});
afterAll(async () => {
  await removeDirectories();
  await rm(folder, { recursive: true, force: true });
});

interface Child {
  readonly process: ChildProcess;
  /** What it wrote so far. */
  readonly text: () => string;
  readonly exit: Promise<number | null>;
}

/** `serve` as a process of its own, whose passes take a moment. */
function start(variables: Record<string, string>): Child {
  const script = new URL('serve-child.ts', import.meta.url).pathname;
  const env = { PATH: process.env.PATH ?? '', PORT: '0', ...variables };
  const child = spawn(process.execPath, [script], { cwd: folder, env });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += chunk;
    });
  }
  const exit = once(child, 'exit').then(([code]) => code);
  return { process: child, text: () => text, exit };
}

const APP = { APP_ID: '1', PRIVATE_KEY: APP_KEY, WEBHOOK_SECRET: SECRET, WINDOW_SECONDS: '0' };

describe('serve', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s lets the pass end, and exits 0', async (signal) => {
    const child = start({ ...APP, DATA_DIR: await makeDirectory() });
    await until(() => child.text().includes('"serving"'));
    const url = /"url":"([^"]+)"/.exec(child.text())?.[1] ?? '';
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    await deliver(url, { event: 'push', payload: pushOf('a.md') });
    await until(() => child.text().includes('half way'));
    child.process.kill(signal);
    expect(await child.exit).toBe(0);
    expect(child.text()).toContain('"pass done"');
    await expect(fetch(url)).rejects.toThrow();
  });

  test('a pass that does not end does not keep the server from stopping', async () => {
    const child = start({ ...APP, DATA_DIR: await makeDirectory(), STOP_SECONDS: '4' });
    await until(() => child.text().includes('"serving"'));
    const url = /"url":"([^"]+)"/.exec(child.text())?.[1] ?? '';
    await deliver(url, { event: 'push', payload: pushOf('never.md') });
    await until(() => child.text().includes('half way'));
    child.process.kill('SIGTERM');
    expect(await child.exit).toBe(0);
  });

  test('a port that is taken is told in one sentence, and is exit 2', async () => {
    const other = createServer().listen(0, 'localhost');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const child = start({ ...APP, PORT: port, DATA_DIR: await makeDirectory() });
    expect(await child.exit).toBe(2);
    expect(child.text()).toBe(
      `followthrough: Port ${port} is in use: stop what uses it, or choose another with PORT.\n`,
    );
    other.close();
  });

  test('a directory that is in use is told in one sentence, and is exit 2', async () => {
    const directory = await makeDirectory();
    const first = start({ ...APP, DATA_DIR: directory });
    await until(() => first.text().includes('"serving"'));
    const second = start({ ...APP, DATA_DIR: directory });
    expect(await second.exit).toBe(2);
    expect(second.text()).toMatch(/^followthrough: .* is in use by process \d+ on .*DATABASE_URL.*\n$/);
    first.process.kill('SIGTERM');
    expect(await first.exit).toBe(0);
  });

  test('a database that does not answer is told in one sentence, and is exit 2', async () => {
    const child = start({ ...APP, DATABASE_URL: 'postgres://x:hush-hush@localhost:9/x' });
    expect(await child.exit).toBe(2);
    expect(child.text()).toMatch(/^followthrough: the database does not answer .*DATABASE_URL.*\n$/);
    expect(child.text()).not.toContain('hush-hush');
  });

  test('a wrong environment is told line by line, and is exit 2', async () => {
    const child = start({ PORT: 'x', LOG_LEVEL: 'y' });
    expect(await child.exit).toBe(2);
    expect(child.text().trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^followthrough: PORT is "x"\. Set it to a whole number /),
      expect.stringMatching(/^followthrough: LOG_LEVEL is "y"\. Set it to one of /),
    ]);
  });

  test('without credentials three lines say what to do', async () => {
    const child = start({});
    await until(() => child.text().split('\n').length > 3);
    expect(child.text()).toMatch(
      /^Not registered with GitHub yet: open http:\/\/localhost:\d+ .*\n.*\.env.*\n.*again.*\n/,
    );
    child.process.kill('SIGTERM');
    expect(await child.exit).toBe(0);
  });
});
