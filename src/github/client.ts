import { createAppAuth } from '@octokit/auth-app';
import { Octokit as Core } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { restEndpointMethods } from '@octokit/plugin-rest-endpoint-methods';
import { RequestError } from '@octokit/request-error';
import { AmbiguousFailure, TransientFailure } from '../engine/failure.ts';
import { hashOf } from '../model/fingerprint.ts';
import { createEtagCache, type EtagCache } from './etag-cache.ts';
import { type Clock, createPace, type Pace, type RequestKind, systemClock } from './pace.ts';
import { type AskedFor, isLimitRefusal, statusOf, translateFailure } from './translate-failure.ts';

// Without the log of @octokit/rest: of several hooks around a request only one can change it, and that is ours.
const Octokit = Core.plugin(restEndpointMethods, paginateRest);
type Octokit = InstanceType<typeof Octokit>;

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
      readonly installationId: number;
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

type RequestOptions = Required<Parameters<Octokit['request']['endpoint']['parse']>[0]>;
type Send = (options: RequestOptions) => Promise<{ status: number; headers: Record<string, unknown>; data: unknown }>;

const USER_AGENT = 'followthrough';
const TRIES_OF_A_READ = 4;
/** A limit refusal was not acted on, so the request may be sent again: once GitHub has been obeyed so often, we stop. */
const MOST_REFUSALS = 5;
const MOST_RENEWALS = 2;

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
    authorize: createAuthorizer(options, octokit),
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

interface Sender {
  readonly options: ClientOptions;
  readonly endpoint: Octokit['request']['endpoint'];
  readonly clock: Clock;
  readonly pace: Pace;
  readonly cache: EtagCache;
  readonly authorize: Authorize;
}

type Authorize = (route: string, freshness: 'cached' | 'fresh') => Promise<string>;

async function sendPatiently(sender: Sender, request: Send, asked: RequestOptions): ReturnType<Send> {
  const about = describe(sender, asked);
  let refusals = 0;
  let renewals = 0;
  let freshness: 'cached' | 'fresh' = 'cached';
  for (let tries = 1; ; tries += 1) {
    const authorization = await sender.authorize(asked.url, freshness);
    freshness = 'cached';
    try {
      return await sendOnce(sender, request, asked, authorization);
    } catch (error) {
      let retryAfter: number | null = null;
      if (error instanceof RequestError && isLimitRefusal(error)) {
        retryAfter = Math.ceil(sender.pace.refused(readRefusal(error)) / 1000);
        refusals += 1;
        if (refusals < MOST_REFUSALS) continue;
      }
      const failure = translateFailure(error, about, retryAfter);
      if (statusOf(failure) === 401 && isRenewable(sender, asked) && renewals < MOST_RENEWALS) {
        // A token that is seconds old may not be known everywhere yet, hence the second time.
        if (renewals === 0) freshness = 'fresh';
        else await sender.clock.sleep(2 * (sender.options.retryDelay ?? 500));
        renewals += 1;
        continue;
      }
      if (!isWorthAnotherTry(failure) || !isHarmless(about) || tries >= TRIES_OF_A_READ) throw failure;
      await sender.clock.sleep((sender.options.retryDelay ?? 500) * 2 ** (tries - 1));
    }
  }
}

/** A failure that may be over in a moment; one that names its time is left to who called. */
function isWorthAnotherTry(failure: Error): boolean {
  return failure instanceof TransientFailure && failure.retryAfter === null && !(failure instanceof AmbiguousFailure);
}

async function sendOnce(sender: Sender, request: Send, asked: RequestOptions, authorization: string): ReturnType<Send> {
  const leave = await sender.pace.enter(kindOf(asked.method, asked.url));
  const key = asked.method === 'GET' ? keyOf(sender, asked) : null;
  const known = key === null ? undefined : sender.cache.find(key);
  const headers = {
    ...asked.headers,
    authorization,
    ...(known === undefined ? {} : { 'if-none-match': known.etag }),
  };
  const signal = AbortSignal.timeout(sender.options.timeout ?? 30_000);
  const started = sender.clock.now();
  try {
    const response = await request({ ...asked, headers, request: { ...asked.request, signal } });
    tell(sender, asked, started, response.status, response.headers);
    refuseTruncated(asked, response);
    if (key !== null) keep(sender.cache, key, response);
    return response;
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const answer = error.response;
    if (!(error.cause instanceof Truncated)) {
      tell(sender, asked, started, answer === undefined ? null : error.status, answer?.headers ?? {});
    }
    if (error.status === 304 && known !== undefined) {
      // What was kept under this key is what the same request was answered with.
      return known.response as Awaited<ReturnType<Send>>;
    }
    throw error;
  } finally {
    leave();
  }
}

class Truncated extends Error {
  override readonly name = 'Truncated';
}

/** Octokit gives back text where JSON was cut off: as good as no answer. */
function refuseTruncated(asked: RequestOptions, response: Awaited<ReturnType<Send>>): void {
  const type = String(response.headers['content-type'] ?? '');
  if (!type.includes('json') || typeof response.data !== 'string' || response.status === 204) return;
  const error = new RequestError('the answer was cut off', 500, {
    request: { method: asked.method, url: asked.url, headers: {} },
  });
  error.cause = new Truncated('the answer was cut off');
  throw error;
}

function tell(
  sender: Sender,
  asked: RequestOptions,
  started: number,
  status: number | null,
  headers: Record<string, unknown>,
): void {
  const limit = readLimit(headers);
  if (status !== null && status < 400) sender.pace.answered(limit);
  sender.options.onRequest?.({
    method: asked.method,
    route: routeOf(asked.url),
    status,
    counted: status !== 304,
    milliseconds: sender.clock.now() - started,
    remaining: limit?.remaining ?? null,
  });
}

/** The route's template; a next page's address gets its template back, as far as our routes need it. */
function routeOf(url: string): string {
  if (url.startsWith('/')) return url;
  return new URL(url).pathname
    .replace(/^.*?\/repos\/[^/]+\/[^/]+/, '/repos/{owner}/{repo}')
    .replace(/\/issues\/\d+/, '/issues/{issue_number}');
}

function keep(cache: EtagCache, key: string, response: Awaited<ReturnType<Send>>): void {
  const etag = response.headers.etag;
  if (typeof etag !== 'string' || response.status !== 200) return;
  const length = Number(response.headers['content-length']);
  const size = length > 0 ? length : (JSON.stringify(response.data)?.length ?? 0);
  cache.keep(key, { etag, response, size });
}

function keyOf(sender: Sender, asked: RequestOptions): string {
  const { url, headers } = sender.endpoint({ ...asked });
  // What one installation may see is no answer for another.
  const { credentials } = sender.options;
  const who = credentials.kind === 'app' ? credentials.installationId : hashOf(credentials.token);
  return `${who} ${url} ${headers.accept ?? ''}`;
}

function describe(sender: Sender, asked: RequestOptions): AskedFor {
  const { url } = sender.endpoint({ ...asked });
  const root = sender.options.baseUrl ?? 'https://api.github.com';
  const path = url.startsWith(root) ? url.slice(root.length) : url;
  return { method: asked.method, path: decodeURIComponent(path.replace(/\?.*$/, '')) };
}

/** Whether a 401 may be the fault of a token that an installation can have anew. */
function isRenewable(sender: Sender, asked: RequestOptions): boolean {
  return sender.options.credentials.kind === 'app' && !isAppRoute(asked.url);
}

/** Whether sending it twice changes nothing: reads, and asking for a token. */
function isHarmless(asked: AskedFor): boolean {
  return asked.method === 'GET' || asked.path.endsWith('/access_tokens');
}

/** Routes that want the App's own signature instead of an installation's token. */
function isAppRoute(route: string): boolean {
  return /^\/app(\/|$)|\/installation$/.test(route);
}

function kindOf(method: string, route: string): RequestKind {
  if (method === 'GET' || isAppRoute(route)) return 'read';
  // Git's objects and references notify nobody; everything else that is posted may.
  return method === 'POST' && !/\/git\//.test(route) ? 'create' : 'write';
}

function readLimit(headers: Record<string, unknown>): { remaining: number; resetAt: number } | null {
  const remaining = headers['x-ratelimit-remaining'];
  const reset = headers['x-ratelimit-reset'];
  // GraphQL and the search count on their own.
  if (remaining === undefined || reset === undefined || (headers['x-ratelimit-resource'] ?? 'core') !== 'core')
    return null;
  return { remaining: Number(remaining), resetAt: Number(reset) };
}

function readRefusal(error: RequestError): { retryAfter: number | null; resetAt: number | null } {
  const headers = error.response?.headers ?? {};
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  const limit = readLimit(headers);
  return {
    retryAfter: Number.isFinite(seconds) ? seconds : null,
    resetAt: limit !== null && limit.remaining === 0 ? limit.resetAt : null,
  };
}

function createAuthorizer(options: ClientOptions, octokit: Octokit): Authorize {
  const { credentials } = options;
  if (credentials.kind === 'token') return async () => `token ${credentials.token}`;
  const auth = createAppAuth({
    appId: credentials.appId,
    privateKey: credentials.privateKey,
    installationId: credentials.installationId,
    log: SILENT,
    request: octokit.request.defaults({}),
  });
  return async (route, freshness) => {
    if (isAppRoute(route)) return `bearer ${(await auth({ type: 'app' })).token}`;
    return `token ${(await auth({ type: 'installation', refresh: freshness === 'fresh' })).token}`;
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

function ignore(): void {}

const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
