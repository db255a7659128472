import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CommandFailure } from '../cli/command.ts';
import { closeServer, listen, PortBusy } from './listen.ts';
import { type LocalGitHub, startLocalGitHub } from './local-github.ts';
import { type Person, signIn } from './person.ts';
import { waitUntil } from './wait-until.ts';

const COMMAND = fileURLToPath(new URL('../cli.mjs', import.meta.url));
const START_SECONDS = 40;
const STOP_SECONDS = 8;

/** What the demo plays on: a GitHub, the App's server as a process of its own, and a person who works there. */
export interface Stage {
  readonly github: LocalGitHub;
  readonly alice: Person;
  /** The App's server. */
  readonly appUrl: string;
  /** Holds the server's database, its log and the App's key. */
  readonly folder: string;
  readonly logPath: string;
  /** The environment in which `followthrough` acts as the App here. */
  readonly environment: Readonly<Record<string, string>>;
  /** The last lines of the server's log, for when something went wrong. */
  readLog(): Promise<string>;
  /** Ends everything that was started, and removes what was written. */
  close(): Promise<void>;
}

export interface StageOptions {
  /** Where the local GitHub listens; 0 is any free port. */
  readonly port: number;
  readonly signal: AbortSignal;
  /** Where the App shall find GitHub, for those who put something between the two. */
  readonly apiUrlFor?: (githubUrl: string) => Promise<string>;
}

/** Starts everything. Throws CommandFailure with a sentence for people when a port is taken or nothing can be written. */
export async function openStage({ port, signal, apiUrlFor }: StageOptions): Promise<Stage> {
  const closers: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const each of closers.splice(0).reverse()) await each();
  };
  try {
    const folder = await makeFolder();
    closers.push(() => rm(folder, { recursive: true, force: true }));
    const github = await startLocalGitHub({ port });
    closers.push(() => github.close());
    const apiUrl = (await apiUrlFor?.(github.url)) ?? github.url;
    const environment = await writeEnvironment(github, apiUrl, folder);
    const logPath = join(folder, 'server.log');
    const readLog = async () =>
      (await readFile(logPath, 'utf8').catch(() => '')).trim().split('\n').slice(-8).join('\n');
    const appPort = await findFreePort();
    const server = startServer({ ...environment, PORT: String(appPort), DATA_DIR: join(folder, 'data') }, logPath);
    closers.push(() => stopServer(server));
    const appUrl = `http://127.0.0.1:${appPort}`;
    await waitForHealth(appUrl, server, readLog, signal);
    github.deliverTo(`${appUrl}/api/github/webhooks`);
    const alice = signIn(github.url, github.userToken, github.owner, github.repository);
    return { github, alice, appUrl, folder, logPath, environment, readLog, close };
  } catch (error) {
    await close();
    if (error instanceof PortBusy)
      throw new CommandFailure(error.message, 'Use --port to choose one.', { cause: error });
    throw error;
  }
}

async function makeFolder(): Promise<string> {
  try {
    return await mkdtemp(join(tmpdir(), 'followthrough-demo-'));
  } catch (error) {
    throw new CommandFailure(
      `Nothing can be written under ${tmpdir()}.`,
      'Free some space or set TMPDIR to a folder that you may write to.',
      { cause: error },
    );
  }
}

async function writeEnvironment(
  github: LocalGitHub,
  apiUrl: string,
  folder: string,
): Promise<Readonly<Record<string, string>>> {
  const keyPath = join(folder, 'app.pem');
  await writeFile(keyPath, github.privateKey, { mode: 0o600 });
  return {
    GITHUB_API_URL: apiUrl,
    APP_ID: String(github.appId),
    PRIVATE_KEY_PATH: keyPath,
    WEBHOOK_SECRET: github.webhookSecret,
  };
}

/** The server as `followthrough serve` runs it everywhere; the channel to it lets it end when this process does, however that ends. */
function startServer(environment: Readonly<Record<string, string>>, logPath: string): ChildProcess {
  const { PATH, HOME, TMPDIR } = process.env;
  const inherited = Object.entries({ PATH, HOME, TMPDIR }).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const server = fork(COMMAND, ['serve'], {
    env: {
      ...Object.fromEntries(inherited),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
      NODE_ENV: 'production',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Not in the terminal's group: Ctrl-C reaches this process, which then ends the server in order.
    detached: true,
  });
  const log = createWriteStream(logPath);
  server.stdout?.pipe(log);
  server.stderr?.pipe(log, { end: false });
  return server;
}

async function waitForHealth(
  appUrl: string,
  server: ChildProcess,
  readLog: () => Promise<string>,
  signal: AbortSignal,
): Promise<void> {
  const healthy = await waitUntil(
    async () => {
      if (server.exitCode !== null) {
        throw new CommandFailure('The App server ended before it could serve.', `It said:\n${await readLog()}`);
      }
      const response = await fetch(`${appUrl}/healthz`, { signal }).catch(() => undefined);
      await response?.arrayBuffer();
      return response?.ok ? true : undefined;
    },
    START_SECONDS,
    signal,
  );
  if (!healthy) {
    throw new CommandFailure(
      `The App server did not start in ${START_SECONDS} seconds.`,
      `It said:\n${await readLog()}`,
    );
  }
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const inTime = await Promise.race([ended.then(() => true), delay(STOP_SECONDS * 1000, false, { ref: false })]);
  if (!inTime) {
    server.kill('SIGKILL');
    await ended;
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await closeServer(server);
  return port;
}
