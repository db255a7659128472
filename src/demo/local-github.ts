import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { createEmulator, type Emulator } from 'emulate';
import { parse } from 'yaml';
import { z } from 'zod';
import { startFront } from './local-github-front.ts';
import { startHookRelay } from './local-github-hooks.ts';

/** A GitHub on this machine: `emulate` with an organisation, a repository, two people and our App installed. */
export interface LocalGitHub {
  /** The API root, `http://127.0.0.1:PORT`; pages of the server start with it too. */
  readonly url: string;
  readonly appId: number;
  /** PEM, made for this run. */
  readonly privateKey: string;
  readonly webhookSecret: string;
  readonly installationId: number;
  /** The App's login as GitHub shows it, `followthrough[bot]`. */
  readonly botLogin: string;
  /** Of `alice`, who may write to the repository. */
  readonly userToken: string;
  /** Of `bob`, a member who may only read it. */
  readonly secondUserToken: string;
  /** Of `mallory`, who has nothing to do with the repository. */
  readonly strangerToken: string;
  readonly owner: string;
  readonly repository: string;
  /** Where webhooks go from now on; null drops them, as when the App's server is down. */
  deliverTo(url: string | null): void;
  /** Every webhook so far, oldest first. */
  deliveries(): readonly Delivery[];
  /** Resolves when no webhook is on its way. */
  delivered(): Promise<void>;
  close(): Promise<void>;
}

export interface Delivery {
  readonly id: string;
  readonly event: string;
  /** The receiver's answer; null when it was dropped or nobody answered. */
  readonly status: number | null;
}

export interface LocalGitHubOptions {
  /** 0 or undefined: any free port. */
  readonly port?: number;
  /** Where the App listens, `…/api/github/webhooks`; may be set later by `deliverTo`. */
  readonly webhookUrl?: string;
  readonly owner?: string;
  readonly repository?: string;
  /** Further repositories of the owner, each with a first commit. */
  readonly moreRepositories?: readonly string[];
}

const APP_ID = 4711;
const INSTALLATION_ID = 100;
const SLUG = 'followthrough';
const WEBHOOK_SECRET = 'a secret that only this machine knows';
const USER_TOKEN = 'local-token-of-alice';
const SECOND_USER_TOKEN = 'local-token-of-bob';
const STRANGER_TOKEN = 'local-token-of-mallory';

/** Starts it; rejects with a sentence for people when the port is taken. Nothing outlives `close()`. */
export async function startLocalGitHub(options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  const owner = options.owner ?? 'acme';
  const repository = options.repository ?? 'shop';
  const manifest = await readManifest();
  const hooks = await startHookRelay(options.webhookUrl ?? null);
  const front = await startFront(options.port ?? 0).catch(async (error: unknown) => {
    await hooks.close();
    throw error;
  });
  const closeAll = async (): Promise<void> => {
    await Promise.all([front.close(), hooks.close()]);
  };
  const names = [repository, ...(options.moreRepositories ?? [])];
  const { emulator, port } = await startEmulator(front.url, makeSeed(owner, names, manifest, hooks.url)).catch(
    async (error: unknown) => {
      await closeAll();
      throw error;
    },
  );
  front.forwardTo(port);
  return {
    url: front.url,
    appId: APP_ID,
    privateKey: readKey(emulator),
    webhookSecret: WEBHOOK_SECRET,
    installationId: INSTALLATION_ID,
    botLogin: `${SLUG}[bot]`,
    userToken: USER_TOKEN,
    secondUserToken: SECOND_USER_TOKEN,
    strangerToken: STRANGER_TOKEN,
    owner,
    repository,
    deliverTo: hooks.deliverTo,
    deliveries: hooks.deliveries,
    delivered: hooks.delivered,
    close: async () => {
      await Promise.all([closeAll(), emulator.close()]);
    },
  };
}

const manifestSchema = z.object({
  default_permissions: z.record(z.string(), z.enum(['read', 'write'])),
  default_events: z.array(z.string()),
});

type Manifest = z.infer<typeof manifestSchema>;

/** The rights and events that the real App asks for: what `app.yml` forgets fails here too. */
async function readManifest(): Promise<Manifest> {
  const source = await readFile(new URL('../../app.yml', import.meta.url), 'utf8');
  return manifestSchema.parse(parse(source));
}

function makeSeed(owner: string, repositories: readonly string[], manifest: Manifest, hookUrl: string) {
  return {
    tokens: {
      [USER_TOKEN]: { login: 'alice', scopes: ['repo', 'user', 'admin:org'] },
      [SECOND_USER_TOKEN]: { login: 'bob', scopes: ['repo', 'user'] },
      [STRANGER_TOKEN]: { login: 'mallory', scopes: ['repo', 'user'] },
    },
    github: {
      users: [
        { login: 'alice', name: 'Alice Archer', email: 'alice@example.com' },
        { login: 'bob', name: 'Bob Baker', email: 'bob@example.com' },
        { login: 'mallory', name: 'Mallory Mason', email: 'mallory@example.com' },
      ],
      orgs: [
        {
          login: owner,
          name: owner,
          members: [
            { login: 'alice', role: 'admin' },
            { login: 'bob', role: 'member' },
          ],
        },
      ],
      repos: repositories.map((name) => ({ owner, name, auto_init: true })),
      apps: [
        {
          app_id: APP_ID,
          slug: SLUG,
          name: 'Followthrough',
          permissions: manifest.default_permissions,
          events: manifest.default_events,
          webhook_url: hookUrl,
          webhook_secret: WEBHOOK_SECRET,
          installations: [{ installation_id: INSTALLATION_ID, account: owner, repository_selection: 'all' }],
        },
      ],
    },
  };
}

/** `emulate` does not tell which port it was given, so one is looked for first; another program may be faster, hence the tries. */
async function startEmulator(
  baseUrl: string,
  seed: ReturnType<typeof makeSeed>,
): Promise<{ readonly emulator: Emulator; readonly port: number }> {
  for (let tries = 1; ; tries += 1) {
    const port = await findFreePort();
    try {
      return { emulator: await createEmulator({ service: 'github', port, baseUrl, seed }), port };
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!busy || tries === 5) throw error;
    }
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function readKey(emulator: Emulator): string {
  const secret = emulator.generatedSecrets.find((candidate) => candidate.kind === 'github.app_private_key');
  if (secret === undefined) throw new Error('emulate made no private key for the App.');
  return secret.value;
}
