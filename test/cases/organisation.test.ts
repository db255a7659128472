import nock from 'nock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type PassRequest, requestKey } from '../../src/engine/request.ts';
import { type RequestPorts, runRequest } from '../../src/engine/run-request.ts';
import { createApprovals } from '../../src/github/approvals.ts';
import { createClient } from '../../src/github/client.ts';
import { createDocuments } from '../../src/github/documents.ts';
import { createPace } from '../../src/github/pace.ts';
import { createTracker } from '../../src/github/tracker.ts';
import { parseDay } from '../../src/model/day.ts';
import { APP_KEY } from '../app-key.ts';
import { createCheckedFetch } from '../github/openapi.ts';
import { API, LOGIN, openOrganisation, REPOSITORY } from './organisation.ts';

// The loop where GitHub has what emulate lacks: sub-issues, issue types and fields.

const PATH = 'postmortems/queue.md';
const LABELS = ['postmortem', 'action-item', 'prevent', 'detect', 'mitigate', 'process'];
let checked: ReturnType<typeof createCheckedFetch>;
beforeEach(() => {
  nock.disableNetConnect();
  checked = createCheckedFetch(API, 'none');
});
afterEach(() => {
  nock.cleanAll();
  nock.enableNetConnect();
});

/** An App that serves the requests of the queue as they come, each waiting thing once. */
async function openApp(): Promise<{ serve(requests: readonly PassRequest[]): Promise<void> }> {
  const client = createClient({
    credentials: { kind: 'app', appId: 7, privateKey: APP_KEY, installationId: 1 },
    login: LOGIN,
    pace: createPace({ writeInterval: 0 }),
    retryDelay: 1,
    fetch: checked.fetch,
  });
  const queue = new Map<string, PassRequest>();
  const enqueue = async (requests: readonly PassRequest[]) => {
    for (const request of requests) queue.set(requestKey(request), request);
  };
  const ports: RequestPorts = {
    tracker: createTracker(client),
    documents: await createDocuments(client)(REPOSITORY),
    todayIn: () => parseDay('2026-03-09') ?? neverDay(),
    horizon: '2011-01-01T00:00:00Z',
    links: null,
    settled: { readSettled: async () => null, writeSettled: async () => {} },
    intents: null,
    approvals: createApprovals(client),
    listener: () => {},
    enqueue,
  };
  return {
    serve: async (requests) => {
      await enqueue(requests);
      for (const [key, request] of queue) {
        queue.delete(key);
        await runRequest(request, ports);
      }
    },
  };
}

/** A merge, as its two events tell it: the pull request's names two commits, the push's names the file. */
function requestsOfMerge(path: string): readonly PassRequest[] {
  const common = { installationId: 1, repository: REPOSITORY };
  return [
    { ...common, kind: 'changes', base: 'a'.repeat(40), head: 'b'.repeat(40) },
    { ...common, kind: 'document', path },
  ];
}

function makePostmortem(tasks: number): string {
  const items = Array.from(
    { length: tasks },
    (_, index) => `- Write page ${index + 1} (@alice, due 2026-04-${10 + index})\n`,
  );
  return `# The queue stood still\n\n## Action items\n\n${items.join('')}`;
}

function neverDay(): never {
  throw new Error('there is such a day');
}

describe('an organisation with sub-issues, types and a Target date', () => {
  test.each([1, 4, 10])(
    'a merged postmortem with %i tasks costs at most 2k + 9 requests of a server that runs',
    async (tasks) => {
      const github = openOrganisation(LABELS);
      const app = await openApp();
      github.files.set('postmortems/first.md', makePostmortem(1));
      await app.serve(requestsOfMerge('postmortems/first.md'));
      github.counted.length = 0;
      github.files.set(PATH, makePostmortem(tasks));
      await app.serve(requestsOfMerge(PATH));
      expect(github.issues).toHaveLength(2 + tasks + 1);
      expect(github.counted.length, github.counted.join('\n')).toBeLessThanOrEqual(2 * tasks + 9);
      expect(checked.violations).toEqual([]);
    },
  );

  test('each task is of the type Task, has its Target date, and hangs under the tracking issue', async () => {
    const github = openOrganisation(LABELS);
    github.files.set(PATH, makePostmortem(3));
    await (await openApp()).serve(requestsOfMerge(PATH));
    const created = github.sent.filter(({ path }) => path.endsWith('/issues')).map(({ body }) => body);
    expect(created.map(({ type, issue_field_values: values }) => [type, values])).toEqual([
      ['Task', [{ field_id: 77, value: '2026-04-10' }]],
      ['Task', [{ field_id: 77, value: '2026-04-11' }]],
      ['Task', [{ field_id: 77, value: '2026-04-12' }]],
      [undefined, undefined],
    ]);
    const nested = github.sent.filter(({ path }) => path.endsWith('/sub_issues'));
    expect(nested).toEqual(
      [9001, 9002, 9003].map((id) => ({ path: '/repos/acme/shop/issues/4/sub_issues', body: { sub_issue_id: id } })),
    );
    expect(github.issues.at(-1)?.body).not.toContain('**Tasks**');
    expect(github.files.get(PATH)).toContain('tracked in [#4](https://github.com/acme/shop/issues/4)');
    expect(checked.violations).toEqual([]);
  });

  test('a due day that changes in the file changes the Target date, and one that goes takes it along', async () => {
    const github = openOrganisation(LABELS);
    github.files.set(PATH, makePostmortem(3));
    const app = await openApp();
    await app.serve(requestsOfMerge(PATH));
    const marked = github.files.get(PATH) ?? '';
    github.files.set(PATH, marked.replace('due 2026-04-10', 'due 2026-05-20').replace(', due 2026-04-11', ''));
    github.sent.length = 0;
    await app.serve([{ installationId: 1, repository: REPOSITORY, kind: 'document', path: PATH }]);
    expect(github.sent.filter(({ path }) => path.includes('issue-field-values'))).toEqual([
      {
        path: '/repos/acme/shop/issues/1/issue-field-values',
        body: { issue_field_values: [{ field_id: 77, value: '2026-05-20' }] },
      },
      { path: '/repos/acme/shop/issues/2/issue-field-values/77', body: {} },
    ]);
    expect(github.issues.map(({ body }) => /\*\*Due:\*\* (\S+)/.exec(String(body))?.[1])).toEqual([
      '2026-05-20',
      'no',
      '2026-04-12',
      undefined,
    ]);
    github.sent.length = 0;
    await app.serve([{ installationId: 1, repository: REPOSITORY, kind: 'document', path: PATH }]);
    expect(github.sent).toEqual([]);
    expect(checked.violations).toEqual([]);
  });
});
