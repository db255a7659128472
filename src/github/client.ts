import { createAuthorizer } from './authorize.ts';
import { createEtagCache, type EtagCache } from './etag-cache.ts';
import { Octokit, SILENT } from './octokit.ts';
import { type Clock, createPace, type Pace, systemClock } from './pace.ts';
import { type Send, type Sender, sendPatiently } from './send-patiently.ts';
import { statusOf } from './translate-failure.ts';

/** GitHub as one installation or one token sees it. */
export interface GitHubClient {
  readonly octokit: Octokit;
  /** Our own login: `slug[bot]` of the App, or the token's user. One request, once. */
  login(): Promise<string>;
}

export type Credentials =
  | {
      readonly kind: 'app';
      readonly appId: number | string;
      readonly privateKey: string;
      /** Null for the App itself, which may ask its own routes only. */
      readonly installationId: number | null;
    }
  | { readonly kind: 'token'; readonly token: string };

export interface ClientOptions {
  readonly credentials: Credentials;
  /** The API root; the public one unless told. */
  readonly baseUrl?: string;
  /** Our own login where the caller knows it: saves the request. */
  readonly login?: string;
  readonly pace?: Pace;
  /** To share between clients, so that all of them together keep a bounded memory. */
  readonly cache?: EtagCache;
  readonly clock?: Clock;
  /** Milliseconds after which a request counts as unanswered; 30,000 unless told. */
  readonly timeout?: number;
  /** Milliseconds before the first further try of a read; doubles; 500 unless told. */
  readonly retryDelay?: number;
  /** Told after each request that was sent, for metrics and the bench. */
  readonly onRequest?: (request: SentRequest) => void;
  readonly fetch?: typeof fetch;
}

export interface SentRequest {
  readonly method: string;
  /** With names for its parts, `/repos/{owner}/{repo}/issues`: few enough to be a metric's label. */
  readonly route: string;
  /** Null when there was no answer. */
  readonly status: number | null;
  /** A 304 does not count against the hourly limit. */
  readonly counted: boolean;
  readonly milliseconds: number;
  /** Of the hourly limit, where GitHub told. */
  readonly remaining: number | null;
}

const USER_AGENT = 'followthrough';
/**
 * One client, to be kept for as long as its installation is used: it holds the pace and the answers that may be confirmed.
 * Reads are tried again; writes are sent once, except where GitHub said that it did not act (401 with an old token, a limit).
 */
export function createClient(options: ClientOptions): GitHubClient {
  const octokit = new Octokit({
    ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
    userAgent: USER_AGENT,
    log: SILENT,
    request: { ...(options.fetch === undefined ? {} : { fetch: options.fetch }) },
  });
  const clock = options.clock ?? systemClock;
  const sender: Sender = {
    options,
    endpoint: octokit.request.endpoint,
    clock,
    pace: options.pace ?? createPace({ clock }),
    cache: options.cache ?? createEtagCache(),
    authorize: createAuthorizer(options.credentials, octokit),
  };
  // Octokit's types do not know what a hook's request answers beyond its own generic response.
  octokit.hook.wrap('request', (request, asked) => sendPatiently(sender, request as Send, asked) as never);
  let login: Promise<string> | undefined;
  return {
    octokit,
    login: () => {
      login ??= readLogin(options, octokit).catch((error: unknown) => {
        login = undefined;
        throw error;
      });
      return login;
    },
  };
}

async function readLogin(options: ClientOptions, octokit: Octokit): Promise<string> {
  if (options.login !== undefined) return options.login;
  if (options.credentials.kind === 'app') {
    const { data } = await octokit.rest.apps.getAuthenticated();
    return `${data?.slug ?? ''}[bot]`;
  }
  try {
    const { data } = await octokit.rest.users.getAuthenticated();
    return data.login;
  } catch (error) {
    // The token that GitHub Actions gives a workflow may not ask who it is.
    if (statusOf(error) === 403) return 'github-actions[bot]';
    throw error;
  }
}
