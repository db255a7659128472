import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Logger } from './log.ts';

/** Answers a request and resolves to true, or leaves it to others. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface SetupOptions {
  readonly host: string;
  readonly port: number;
  readonly log: Logger;
  /** Keeps the credentials that GitHub gave for the next start. */
  readonly keep: (variables: Readonly<Record<string, string>>) => void;
}

/**
 * Probot's setup page, by which a person registers the App from `app.yml` in one click. Probot offers it only as a part of its
 * own server, which has no place for `/healthz` and registers the webhook at `/`; so its parts are taken one by one.
 */
export async function makeSetupPage({ host, port, log, keep }: SetupOptions): Promise<readonly Handler[]> {
  // Else Probot fetches a package and opens a channel at smee.io before the page can be shown.
  process.env.NO_SMEE_SETUP = 'true';
  const { setupAppFactory } = await importFromProbot('apps/setup.js');
  const { staticFilesHandler } = await importFromProbot('server/handlers/static-files.js');
  // Its welcome names Probot and says in eight lines what we say in three.
  const quiet = log.child({}, { level: 'silent' });
  const setup = await setupAppFactory({ host, port, log: quiet, updateEnv: keep })();
  return [
    staticFilesHandler,
    (request, response) => {
      correctWebhookUrl(request, response);
      return setup(request, response);
    },
  ];
}

/** Where webhooks arrive, on every server of ours. */
export const WEBHOOK_PATH = '/api/github/webhooks';

/**
 * In the manifest that the page carries, the webhook stands at `/`, or at the placeholder of `app.yml`. It becomes the address by
 * which the reader came here, or what the operator said with WEBHOOK_PROXY_URL; an address of the operator's in `app.yml` stays.
 */
function correctWebhookUrl(request: IncomingMessage, response: ServerResponse): void {
  const protocol = String(request.headers['x-forwarded-proto'] ?? 'http').split(',')[0];
  const host = request.headers['x-forwarded-host'] ?? request.headers.host ?? 'localhost';
  const address = process.env.WEBHOOK_PROXY_URL ?? `${protocol}://${host}${WEBHOOK_PATH}`.replace(/[^\w.:/[\]-]/g, '');
  const end = response.end.bind(response);
  const correct = (html: string) =>
    html.replace(HOOK_URL, (whole, before: string, url: string) =>
      isPlaceholder(url) ? `${before}${address}"` : whole,
    );
  Object.defineProperty(response, 'end', {
    value: (body?: unknown) => end(typeof body === 'string' ? correct(body) : body),
  });
}

const HOOK_URL = /("hook_attributes":\{"url":")([^"]*)"/;

function isPlaceholder(url: string): boolean {
  const { hostname = '', pathname = '/' } = URL.parse(url) ?? {};
  return pathname !== WEBHOOK_PATH || hostname === 'example.com' || hostname.endsWith('.example.com');
}

/** Probot exports neither; a test asks for the page, so that an update that moves them is noticed. */
async function importFromProbot(path: string) {
  const folder = dirname(fileURLToPath(import.meta.resolve('probot')));
  return await import(pathToFileURL(join(folder, path)).href);
}
