import { createAppAuth } from '@octokit/auth-app';
import { isAppRoute } from './classify-request.ts';
import type { Credentials } from './client.ts';
import { type Octokit, SILENT } from './octokit.ts';

/** The header that lets a request through; `fresh` asks for a new token instead of the one that is kept for an hour. */
export type Authorize = (route: string, freshness: 'cached' | 'fresh') => Promise<string>;

/** Tokens of installations are asked for through `octokit`, so that such requests are counted and tried again like all others. */
export function createAuthorizer(credentials: Credentials, octokit: Octokit): Authorize {
  if (credentials.kind === 'token') return async () => `token ${credentials.token}`;
  const auth = createAppAuth({
    appId: credentials.appId,
    privateKey: credentials.privateKey,
    ...(credentials.installationId === null ? {} : { installationId: credentials.installationId }),
    log: SILENT,
    request: octokit.request.defaults({}),
  });
  return async (route, freshness) => {
    if (isAppRoute(route)) return `bearer ${(await auth({ type: 'app' })).token}`;
    return `token ${(await auth({ type: 'installation', refresh: freshness === 'fresh' })).token}`;
  };
}
