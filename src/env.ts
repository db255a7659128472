import { createPrivateKey } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { BACKENDS } from './store/backends.ts';
import type { DatabasePlace } from './store/open-database.ts';

/** What the server is told by its environment, checked and with every default filled in. */
export interface Env {
  /** Null: the App is not registered yet, so the server shows how to. */
  readonly app: AppCredentials | null;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly logLevel: LogLevel;
  /** The root of GitHub's REST API, without a slash at its end. */
  readonly apiUrl: string;
  readonly database: DatabasePlace;
  /** How long a stop may take. */
  readonly stopSeconds: number;
  /** How long a postmortem has to be quiet before its pass: a burst of events becomes one pass, at most a minute after it began. */
  readonly windowSeconds: number;
  /** How long GitHub's lists may lag behind a creation of which the answer was lost. */
  readonly settleSeconds: number;
}

export interface AppCredentials {
  readonly appId: number;
  /** PEM. */
  readonly privateKey: string;
  readonly webhookSecret: string;
}

export type LogLevel = (typeof LOG_LEVELS)[number];

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** A variable that is missing or wrong, and what to do about it. */
export interface EnvProblem {
  readonly variable: string;
  readonly message: string;
  readonly remedy: string;
}

export type EnvReading =
  | { readonly kind: 'ok'; readonly env: Env }
  | { readonly kind: 'problems'; readonly problems: readonly EnvProblem[] };

/** Where credentials are kept: the file that ENV_FILE names, else `.env` in the directory. */
export function envFileOf(directory: string, variables: Readonly<Record<string, string | undefined>>): string {
  return variables.ENV_FILE || join(directory, '.env');
}

/** The variables of the process, and below them those of the file; a missing file is fine. */
export function readVariables(
  file: string,
  variables: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  return { ...readEnvFile(file), ...variables };
}

/** Adds variables to the file, or replaces them there; only its owner may read it. */
export function writeVariables(file: string, added: Readonly<Record<string, string>>): void {
  const lines = Object.entries({ ...readEnvFile(file), ...added }).map(
    ([name, value]) => `${name}=${quote(value ?? '')}\n`,
  );
  writeFileSync(file, lines.join(''), { mode: 0o600 });
}

function readEnvFile(file: string): Record<string, string | undefined> {
  try {
    return parseEnv(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

/** So that `parseEnv` reads it back: it knows `\n` in double quotes, and no other escape. */
function quote(value: string): string {
  const line = value.replace(/^"([\s\S]*)"$/, '$1').replaceAll('\n', '\\n');
  return line.includes('"') ? `'${line}'` : `"${line}"`;
}

/** Checks the variables and collects all that is wrong with them. Reads the file that PRIVATE_KEY_PATH names, nothing else. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): EnvReading {
  // An empty variable is how many tools write "not set".
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = VARIABLES.safeParse(given);
  const problems: EnvProblem[] = (parsed.error?.issues ?? []).map((issue) => {
    const variable = String(issue.path[0]);
    return { variable, message: `${variable} is ${JSON.stringify(given[variable])}`, remedy: issue.message };
  });
  const app = readCredentials(given, problems);
  if (!parsed.success || problems.length > 0) return { kind: 'problems', problems };
  const { HOST, PORT, LOG_LEVEL, DATABASE_URL, DATA_DIR, STOP_SECONDS, WINDOW_SECONDS, SETTLE_SECONDS } = parsed.data;
  const { DATABASE_BACKEND } = parsed.data;
  return {
    kind: 'ok',
    env: {
      app,
      host: HOST,
      port: PORT,
      logLevel: LOG_LEVEL,
      apiUrl: apiUrlOf(parsed.data),
      database:
        DATABASE_URL === undefined
          ? { kind: 'directory', path: DATA_DIR }
          : { kind: 'url', url: DATABASE_URL, backend: DATABASE_BACKEND },
      stopSeconds: STOP_SECONDS,
      windowSeconds: WINDOW_SECONDS,
      settleSeconds: SETTLE_SECONDS,
    },
  };
}

const VARIABLES = z.object({
  HOST: z.string().default('localhost'),
  PORT: whole(0, 65_535, 3000),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `Set it to one of ${LOG_LEVELS.join(', ')}.` }).default('info'),
  GHE_HOST: z.string().optional(),
  GHE_PROTOCOL: z.enum(['http', 'https'], { error: 'Set it to http or https.' }).default('https'),
  GITHUB_API_URL: url(['http:', 'https:'], 'Give the whole address of the REST API, such as https://api.github.com.'),
  DATABASE_URL: url(
    ['postgres:', 'postgresql:'],
    'Give a PostgreSQL address, such as postgres://user:password@host:5432/followthrough, or leave it out to use PGlite in DATA_DIR.',
  ),
  DATABASE_BACKEND: z
    .enum(BACKENDS, { error: `Set it to one of ${BACKENDS.join(', ')}, or leave it out for PostgreSQL.` })
    .default('postgres'),
  DATA_DIR: z.string().default('./data'),
  STOP_SECONDS: whole(1, 3600, 25),
  WINDOW_SECONDS: whole(0, 60, 5),
  SETTLE_SECONDS: whole(0, 600, 30),
});

function whole(least: number, most: number, preset: number) {
  const error = `Set it to a whole number from ${least} to ${most}, or leave it out for ${preset}.`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error }).default(preset);
}

function url(protocols: readonly string[], error: string) {
  return z
    .string()
    .refine((text) => protocols.includes(URL.parse(text)?.protocol ?? ''), { error })
    .optional();
}

/** As Probot does, with GITHUB_API_URL (any root) before GHE_HOST. */
function apiUrlOf({ GITHUB_API_URL, GHE_HOST, GHE_PROTOCOL }: z.infer<typeof VARIABLES>): string {
  if (GITHUB_API_URL !== undefined) return GITHUB_API_URL.replace(/\/+$/, '');
  return GHE_HOST === undefined ? 'https://api.github.com' : `${GHE_PROTOCOL}://${GHE_HOST}/api/v3`;
}

const CREDENTIALS = 'APP_ID, PRIVATE_KEY (or PRIVATE_KEY_PATH) and WEBHOOK_SECRET belong together';

function readCredentials(given: Record<string, string | undefined>, problems: EnvProblem[]): AppCredentials | null {
  const { APP_ID, PRIVATE_KEY, PRIVATE_KEY_PATH, WEBHOOK_SECRET } = given;
  if (APP_ID === undefined && PRIVATE_KEY === undefined && PRIVATE_KEY_PATH === undefined) return null;
  const tell = (variable: string, message: string, remedy: string) => problems.push({ variable, message, remedy });
  const missing = (variable: string, where: string) =>
    tell(variable, `${variable} is missing: ${CREDENTIALS}`, `${where} (https://github.com/settings/apps, your App).`);
  if (APP_ID === undefined) missing('APP_ID', "Copy the number from the App's page");
  else if (!/^\d+$/.test(APP_ID)) tell('APP_ID', `APP_ID is ${JSON.stringify(APP_ID)}`, 'Give the number of the App.');
  if (WEBHOOK_SECRET === undefined) missing('WEBHOOK_SECRET', "Set a secret on the App's page and here");
  const key = readKey(PRIVATE_KEY, PRIVATE_KEY_PATH, tell);
  if (key === undefined && PRIVATE_KEY === undefined && PRIVATE_KEY_PATH === undefined) {
    missing('PRIVATE_KEY', "Generate a private key on the App's page");
  }
  if (APP_ID === undefined || WEBHOOK_SECRET === undefined || key === undefined) return null;
  return { appId: Number(APP_ID), privateKey: key, webhookSecret: WEBHOOK_SECRET };
}

type Tell = (variable: string, message: string, remedy: string) => void;

function readKey(text: string | undefined, path: string | undefined, tell: Tell): string | undefined {
  if (text !== undefined) {
    // A key in one line, as environment variables are written: quoted, with `\n` for its line ends, or in base64.
    const unquoted = text.trim().replace(/^"([\s\S]*)"$/, '$1');
    const pem = unquoted.includes('-----BEGIN') ? unquoted : Buffer.from(unquoted, 'base64').toString('utf8');
    return checkKey(pem.replaceAll('\\n', '\n'), 'PRIVATE_KEY', tell);
  }
  if (path === undefined) return undefined;
  try {
    return checkKey(readFileSync(path, 'utf8'), 'PRIVATE_KEY_PATH', tell);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    tell('PRIVATE_KEY_PATH', `PRIVATE_KEY_PATH could not be read: ${why}`, "Give the path of the App's .pem file.");
    return undefined;
  }
}

function checkKey(pem: string, variable: string, tell: Tell): string | undefined {
  try {
    createPrivateKey(pem);
    return `${pem.trim()}\n`;
  } catch {
    // The reason is left out: it could quote the key.
    tell(
      variable,
      `${variable} holds no private key`,
      'Give the whole .pem file, from its BEGIN line to its END line.',
    );
    return undefined;
  }
}
