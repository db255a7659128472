import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import { type AppCredentials, type Env, envFileOf, readEnv, readVariables } from '../env.ts';
import type { Credentials } from '../github/client.ts';
import type { RepositoryName } from '../model/config.ts';
import { CommandFailure } from './command.ts';

/** Who the command is to GitHub, and where GitHub is. */
export interface SignIn {
  readonly credentials: Credentials;
  /** The API root. */
  readonly baseUrl: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Signs in as the App where APP_ID and its key are set, else by GITHUB_TOKEN or GH_TOKEN, else by the login of the `gh`
 * tool. Throws CommandFailure when there is none of them.
 */
export async function signIn(repository: RepositoryName, process: Variables): Promise<SignIn> {
  const variables = readVariables(envFileOf('.', process), process);
  const { app, apiUrl } = readConnection(variables);
  if (app !== null) {
    const installationId = await readInstallation(app, apiUrl, repository);
    return { credentials: { kind: 'app', ...app, installationId }, baseUrl: apiUrl };
  }
  const token = variables.GITHUB_TOKEN || variables.GH_TOKEN || (await readGhToken(apiUrl));
  if (token) return { credentials: { kind: 'token', token }, baseUrl: apiUrl };
  throw new CommandFailure(
    'Nobody is signed in to GitHub.',
    'Set GITHUB_TOKEN, or run "gh auth login", or set APP_ID and PRIVATE_KEY_PATH to act as the App.',
  );
}

function readConnection({ APP_ID, PRIVATE_KEY, PRIVATE_KEY_PATH, ...rest }: Variables): Pick<Env, 'app' | 'apiUrl'> {
  const { GITHUB_API_URL, GHE_HOST, GHE_PROTOCOL } = rest;
  // The command receives no webhooks, so that any secret will do. A key without a number is of another program.
  const app = APP_ID ? { APP_ID, PRIVATE_KEY, PRIVATE_KEY_PATH, WEBHOOK_SECRET: 'not used' } : {};
  const reading = readEnv({ ...app, GITHUB_API_URL, GHE_HOST, GHE_PROTOCOL });
  if (reading.kind === 'ok') return reading.env;
  const [problem] = reading.problems;
  throw new CommandFailure(`${problem?.message ?? 'The environment is wrong'}.`, problem?.remedy ?? null);
}

async function readInstallation(
  { appId, privateKey }: AppCredentials,
  baseUrl: string,
  { owner, name }: RepositoryName,
): Promise<number> {
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const octokit = new Octokit({ baseUrl, log, authStrategy: createAppAuth, auth: { appId, privateKey } });
  try {
    const { data } = await octokit.rest.apps.getRepoInstallation({ owner, repo: name });
    return data.id;
  } catch (cause) {
    const status = cause instanceof Error && 'status' in cause ? cause.status : undefined;
    if (status === 404) {
      throw new CommandFailure(
        `The App is not installed on ${owner}/${name}.`,
        'Install it from its page on GitHub, or check the name.',
        { cause },
      );
    }
    if (status === 401) {
      const remedy = 'Check APP_ID and the private key.';
      throw new CommandFailure('GitHub does not accept the key of this App.', remedy, { cause });
    }
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CommandFailure(`${baseUrl} could not be asked about the App: ${why}.`, 'Try again in a while.', {
      cause,
    });
  }
}

/** The token of the `gh` tool for the server in question; undefined when the tool is missing or not signed in. */
async function readGhToken(apiUrl: string): Promise<string | undefined> {
  const host = new URL(apiUrl).hostname.replace(/^api\./, '');
  const answer = await promisify(execFile)('gh', ['auth', 'token', '--hostname', host]).catch(() => undefined);
  return answer?.stdout.trim() || undefined;
}

function ignore(): void {}
