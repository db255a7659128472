import { RequestError } from '@octokit/request-error';
import { AmbiguousFailure, TransientFailure } from '../engine/failure.ts';
import { hashOf } from '../model/fingerprint.ts';
import type { Authorize } from './authorize.ts';
import { isAppRoute, isHarmless, kindOf, readLimit, readRefusal, routeOf } from './classify-request.ts';
import type { ClientOptions } from './client.ts';
import type { EtagCache } from './etag-cache.ts';
import type { Octokit } from './octokit.ts';
import type { Clock, Pace } from './pace.ts';
import { type AskedFor, isLimitRefusal, statusOf, translateFailure } from './translate-failure.ts';

/** A request as Octokit's hook is given it. */
export type RequestOptions = Required<Parameters<Octokit['request']['endpoint']['parse']>[0]>;
/** Octokit's own way to send one. */
export type Send = (
  options: RequestOptions,
) => Promise<{ status: number; headers: Record<string, unknown>; data: unknown }>;

const TRIES_OF_A_READ = 4;
/** A limit refusal was not acted on, so the request may be sent again: once GitHub has been obeyed so often, we stop. */
const MOST_REFUSALS = 5;
const MOST_RENEWALS = 2;

/** All that sending takes. */
export interface Sender {
  readonly options: ClientOptions;
  readonly endpoint: Octokit['request']['endpoint'];
  readonly clock: Clock;
  readonly pace: Pace;
  readonly cache: EtagCache;
  readonly authorize: Authorize;
}

/**
 * Sends a request at GitHub's pace, and again where that cannot do harm: a read that failed, a write that GitHub said it
 * did not act on. Throws what failure.ts knows.
 */
export async function sendPatiently(sender: Sender, request: Send, asked: RequestOptions): ReturnType<Send> {
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
