import type { RequestError } from '@octokit/request-error';
import type { HourlyLimit, Refusal, RequestKind } from './pace.ts';
import type { AskedFor } from './translate-failure.ts';

/** Whether sending it twice changes nothing: reads, and asking for a token. */
export function isHarmless(asked: AskedFor): boolean {
  return asked.method === 'GET' || asked.path.endsWith('/access_tokens');
}

/** Routes that want the App's own signature instead of an installation's token; pages of a list come as whole addresses. */
export function isAppRoute(route: string): boolean {
  return /^(?:https?:\/\/[^/]+(?:\/api\/v3)?)?\/app(?:[/?]|$)|\/installation$/.test(route);
}

/** What the pace makes of a request. */
export function kindOf(method: string, route: string): RequestKind {
  // Of GraphQL we use a query, and a mutation once for each pull request of ours.
  if (method === 'GET' || isAppRoute(route) || route.endsWith('/graphql')) return 'read';
  // Git's objects and references notify nobody; everything else that is posted may.
  return method === 'POST' && !/\/git\//.test(route) ? 'create' : 'write';
}

/** What is left of the hourly limit, where the answer tells. */
export function readLimit(headers: Record<string, unknown>): HourlyLimit | null {
  const remaining = headers['x-ratelimit-remaining'];
  const reset = headers['x-ratelimit-reset'];
  // GraphQL and the search count on their own.
  if (remaining === undefined || reset === undefined || (headers['x-ratelimit-resource'] ?? 'core') !== 'core')
    return null;
  return { remaining: Number(remaining), resetAt: Number(reset) };
}

/** For how long GitHub wants to be left alone. */
export function readRefusal(error: RequestError): Refusal {
  const headers = error.response?.headers ?? {};
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  const limit = readLimit(headers);
  return {
    retryAfter: Number.isFinite(seconds) ? seconds : null,
    resetAt: limit !== null && limit.remaining === 0 ? limit.resetAt : null,
  };
}

/** The route's template; a next page's address gets its template back, as far as our routes need it. */
export function routeOf(url: string): string {
  if (url.startsWith('/')) return url;
  return new URL(url).pathname
    .replace(/^.*?\/repos\/[^/]+\/[^/]+/, '/repos/{owner}/{repo}')
    .replace(/\/issues\/\d+/, '/issues/{issue_number}');
}
