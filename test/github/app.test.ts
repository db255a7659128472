import nock from 'nock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createApp, listRepositories } from '../../src/github/app.ts';
import { createClient } from '../../src/github/client.ts';
import { createPace } from '../../src/github/pace.ts';
import { APP_KEY } from '../app-key.ts';
import { createCheckedFetch } from './openapi.ts';

const API = 'https://api.github.com';
const NOW = Date.parse('2026-03-10T12:00:00Z');
const DAY = 86_400_000;
let checked: ReturnType<typeof createCheckedFetch>;
beforeEach(() => {
  nock.disableNetConnect();
  checked = createCheckedFetch(API, 'none');
});
afterEach(() => {
  const unused = nock.pendingMocks();
  nock.cleanAll();
  nock.enableNetConnect();
  expect(unused).toEqual([]);
  expect(checked.violations).toEqual([]);
});

function connect() {
  return createClient({
    credentials: { kind: 'app', appId: 7, privateKey: APP_KEY, installationId: null },
    pace: createPace({ writeInterval: 0 }),
    retryDelay: 1,
    fetch: checked.fetch,
  });
}

function delivery(id: number, guid: string, status: number, daysAgo: number): Record<string, unknown> {
  return {
    id,
    guid,
    delivered_at: new Date(NOW - daysAgo * DAY).toISOString(),
    redelivery: false,
    duration: 0.1,
    status: status === 200 ? 'OK' : 'failed to connect',
    status_code: status,
    event: 'issues',
    action: 'closed',
    installation_id: 1,
    repository_id: 2,
  };
}

describe('deliveries that did not arrive', () => {
  test('are asked for again, unless a later attempt brought them across', async () => {
    nock(API)
      .get('/app/hook/deliveries')
      .query({ per_page: 100 })
      .reply(200, [
        delivery(5, 'c', 0, 0.1),
        delivery(4, 'b', 202, 0.2),
        delivery(3, 'b', 500, 0.3),
        delivery(2, 'a', 503, 1),
      ]);
    // Each is asked for once: a third one would find nobody.
    for (const id of [2, 5]) nock(API).post(`/app/hook/deliveries/${id}/attempts`).reply(202, {});
    expect(await createApp(connect()).redeliverFailed(NOW - 3 * DAY)).toBe(2);
  });

  test('a page whose last delivery is older than asked for is the last one', async () => {
    nock(API)
      .get('/app/hook/deliveries')
      .query({ per_page: 100 })
      .reply(200, [delivery(9, 'z', 200, 4)], { link: `<${API}/app/hook/deliveries?cursor=x>; rel="next"` });
    expect(await createApp(connect()).redeliverFailed(NOW - 3 * DAY)).toBe(0);
  });

  test('a server that keeps none is no failure', async () => {
    nock(API).get('/app/hook/deliveries').query({ per_page: 100 }).reply(404, { message: 'Not Found' });
    expect(await createApp(connect()).redeliverFailed(NOW)).toBeNull();
  });
});

test('a server that does not list the repositories of an installation is no failure', async () => {
  nock(API).get('/installation/repositories').query({ per_page: 100 }).reply(404, { message: 'Not Found' });
  const client = createClient({ credentials: { kind: 'token', token: 't' }, fetch: checked.fetch, retryDelay: 1 });
  expect(await listRepositories(client)).toBeNull();
});
