import examples from '@octokit/webhooks-examples';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { PassRequest } from '../../src/engine/request.ts';
import { until } from '../store/requests.ts';
import { deliver, pushOf, removeDirectories, startTestServer, type TestServer } from './harness.ts';

/** The package's types describe a default export that Node does not give. */
const EXAMPLES = z.array(z.object({ name: z.string(), examples: z.array(z.unknown()) })).parse(examples);

let server: TestServer;
afterEach(() => server.stop());
afterAll(removeDirectories);

const waiting = async () => (await server.store?.queueFacts())?.waiting;
const isHealthy = async () => (await fetch(`${server.url}/healthz`)).status === 200;
/** A pass that never ends keeps what is stored where it can be counted. */
const never = () => new Promise<void>(() => {});

describe('webhooks', () => {
  test('every official payload is taken, and leaves the server healthy', async () => {
    const requests: PassRequest[] = [];
    server = await startTestServer(async (request) => void requests.push(request));
    const all = EXAMPLES.flatMap(({ name, examples }) => examples.map((payload) => ({ event: name, payload })));
    expect(all).toHaveLength(329);
    const refused: string[] = [];
    for (const delivery of all) {
      const status = await deliver(server.url, delivery);
      if (status < 200 || status > 299) refused.push(`${delivery.event}: ${status}`);
    }
    expect(refused).toEqual([]);
    await until(async () => (await waiting()) === 0);
    // The App's own events among them do lead to passes.
    expect(requests.map(({ kind }) => kind)).toContain('resync');
    expect(await isHealthy()).toBe(true);
  });

  test('a wrong signature is refused, and nothing is stored', async () => {
    server = await startTestServer(never);
    const delivery = { event: 'push', payload: pushOf('a.md') };
    expect([400, 401]).toContain(await deliver(server.url, { ...delivery, secret: 'not-the-secret' }));
    expect(await waiting()).toBe(0);
    expect(await deliver(server.url, delivery)).toBe(200);
  });

  test('the same delivery twice is one', async () => {
    const passes: PassRequest[] = [];
    server = await startTestServer(async (request) => void passes.push(request));
    const delivery = { event: 'push', payload: pushOf('a.md'), id: 'one' };
    expect(await deliver(server.url, delivery)).toBe(200);
    await until(() => passes.length === 1);
    expect(await deliver(server.url, delivery)).toBe(200);
    expect(await waiting()).toBe(0);
    expect(passes).toHaveLength(1);
  });

  test('what could not be stored is answered as failed', async () => {
    server = await startTestServer(never);
    await server.store?.close();
    expect(await deliver(server.url, { event: 'push', payload: pushOf('a.md') })).toBe(500);
    expect(await isHealthy()).toBe(false);
  });

  test('a body that GitHub would not send is refused before it is read', async () => {
    server = await startTestServer(never);
    const response = await fetch(`${server.url}/api/github/webhooks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: 'x'.repeat(27_000_000),
    }).then(
      ({ status }) => status,
      () => 'closed',
    );
    expect([413, 'closed']).toContain(response);
    expect(await isHealthy()).toBe(true);
  });

  test('other paths are not found', async () => {
    server = await startTestServer(never);
    expect((await fetch(`${server.url}/elsewhere`)).status).toBe(404);
    expect((await fetch(`${server.url}/api/github/webhooks`)).status).toBe(404);
  });

  test('an issue leads to the postmortem that the index knows', async () => {
    const passes: PassRequest[] = [];
    server = await startTestServer(async (request) => void passes.push(request));
    await server.store?.rememberLinks({ owner: 'acme', name: 'docs' }, 'a.md', ['acme/shop#7']);
    const { installation, repository, sender } = pushOf();
    const payload = { action: 'closed', issue: { number: 7, body: null }, installation, repository, sender };
    await deliver(server.url, { event: 'issues', payload });
    await until(() => passes.length === 1);
    expect(passes[0]).toMatchObject({ repository: { owner: 'acme', name: 'docs' }, kind: 'document', path: 'a.md' });
  });

  test('a repository that goes away is forgotten', async () => {
    server = await startTestServer(never);
    await server.store?.scheduleResync(1, { owner: 'acme', name: 'shop' });
    const payload = {
      action: 'removed',
      installation: { id: 1 },
      repositories_added: [],
      repositories_removed: [{ full_name: 'acme/shop' }],
    };
    await deliver(server.url, { event: 'installation_repositories', payload });
    expect(await server.store?.listScheduled()).toEqual([]);
  });

  test('every line of a pass carries its id', async () => {
    server = await startTestServer(async (_, { log }) => log.info('within the pass'));
    await deliver(server.url, { event: 'push', payload: pushOf('a.md') });
    const lineOf = (msg: string) => server.log.find((line) => line.msg === msg);
    await until(() => lineOf('pass done') !== undefined);
    expect(lineOf('within the pass')?.pass).toMatch(/^[0-9a-f-]{36}$/);
    expect(lineOf('pass done')?.pass).toBe(lineOf('within the pass')?.pass);
  });

  test('the metrics are OpenMetrics', async () => {
    server = await startTestServer();
    await deliver(server.url, { event: 'push', payload: pushOf('a.md') });
    await until(() => server.log.some(({ msg }) => msg === 'pass done'));
    const response = await fetch(`${server.url}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^application\/openmetrics-text; version=1\.0\.0/);
    const text = await response.text();
    expect(text).toContain('followthrough_deliveries_total{event="push",result="stored"} 1\n');
    expect(text).toContain('followthrough_passes_total{kind="document",outcome="done"} 1\n');
    expect(text).toContain('followthrough_queue_waiting 0\n');
    expect(text.endsWith('# EOF\n')).toBe(true);
    const wrong = text.split('\n').filter((line) => !/^(# (TYPE|HELP|EOF).*|[a-z_]+(\{.*\})? [\d.e+-]+|)$/.test(line));
    expect(wrong).toEqual([]);
  });
});
