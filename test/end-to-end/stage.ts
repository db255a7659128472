import { createHmac, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type LocalGitHub, type LocalGitHubOptions, startLocalGitHub } from '../../src/demo/local-github.ts';
import { commitFiles, mergePullRequest, openPullRequest, type Person, signIn } from '../../src/demo/person.ts';
import { makePasses } from '../../src/make-passes.ts';
import { type RunningServer, startServer } from '../../src/server.ts';
import type { DatabasePlace } from '../../src/store/open-database.ts';
import { createCheckedFetch } from '../github/openapi.ts';

/** The real server between a local GitHub and a database, with every exchange held against GitHub's API description. */
export interface Stage {
  readonly github: LocalGitHub;
  readonly alice: Person;
  readonly log: readonly Record<string, unknown>[];
  /** What the exchanges so far broke of the description. */
  readonly violations: readonly string[];
  exchanges(): number;
  /** Resolves when no webhook is on its way and no request waits or runs. */
  settled(): Promise<void>;
  /** Sends the App an event that the local GitHub does not know, signed as GitHub would; answers the status. */
  tell(event: string, payload: object): Promise<number>;
  /** Stops the server and starts it again on the same database. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly database?: DatabasePlace;
  /** 0 unless told: each event is a pass. */
  readonly windowSeconds?: number;
  readonly github?: LocalGitHubOptions;
  /** Between the App and the GitHub: where the App shall send its requests. */
  readonly apiUrlFor?: (githubUrl: string) => Promise<string>;
}

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'followthrough-stage-'));
  const github = await startLocalGitHub(options.github ?? {});
  const apiUrl = (await options.apiUrlFor?.(github.url)) ?? github.url;
  const checked = createCheckedFetch(apiUrl, 'emulate');
  const log: Record<string, unknown>[] = [];
  const start = (): Promise<RunningServer> =>
    startServer(
      {
        app: { appId: github.appId, privateKey: github.privateKey, webhookSecret: github.webhookSecret },
        host: '127.0.0.1',
        port: 0,
        logLevel: 'debug',
        apiUrl,
        database: options.database ?? { kind: 'directory', path: join(folder, 'data') },
        stopSeconds: 10,
        windowSeconds: options.windowSeconds ?? 0,
        settleSeconds: 1,
      },
      {
        makePasses: (services) => makePasses(services, { fetch: checked.fetch, pace: { writeInterval: 0 } }),
        logTo: { write: (line) => log.push(JSON.parse(line)) },
        work: { pollSeconds: 0.5 },
      },
    );
  let server = await start();
  github.deliverTo(`${server.url}/api/github/webhooks`);
  return {
    github,
    alice: signIn(github.url, github.userToken, github.owner, github.repository),
    log,
    violations: checked.violations,
    exchanges: checked.exchanges,
    settled: () => settle(github, () => server),
    tell: async (event, payload) => {
      const body = JSON.stringify(payload);
      const signature = createHmac('sha256', github.webhookSecret).update(body).digest('hex');
      const headers = {
        'content-type': 'application/json',
        'x-github-event': event,
        'x-github-delivery': randomUUID(),
        'x-hub-signature-256': `sha256=${signature}`,
      };
      return (await fetch(`${server.url}/api/github/webhooks`, { method: 'POST', headers, body })).status;
    },
    restart: async () => {
      await server.stop();
      server = await start();
      github.deliverTo(`${server.url}/api/github/webhooks`);
    },
    close: async () => {
      await server.stop();
      await github.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Quiet three times in a row: a pass that ends may have sent webhooks that bring new requests. */
async function settle(github: LocalGitHub, server: () => RunningServer): Promise<void> {
  for (let quiet = 0; quiet < 3; ) {
    await github.delivered();
    const facts = await server().store?.queueFacts();
    const busy = facts !== undefined && facts.waiting + facts.running > 0;
    quiet = busy ? 0 : quiet + 1;
    await delay(100);
  }
}

/** Adds or changes files by a pull request that is merged at once; answers its merge commit. */
export async function mergeFiles(
  person: Person,
  files: Readonly<Record<string, string | null>>,
  branch = `change-${Object.keys(files).join('-').replace(/\W+/g, '-')}-${counter++}`,
): Promise<string> {
  await commitFiles(person, { branch, files, message: `Change ${Object.keys(files).join(', ')}` });
  const pull = await openPullRequest(person, { branch, title: `Change ${Object.keys(files).join(', ')}` });
  return mergePullRequest(person, pull.number);
}

let counter = 1;
