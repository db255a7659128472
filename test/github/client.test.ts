import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeServer, listen } from '../../src/demo/listen.ts';
import { type LocalGitHub, startLocalGitHub } from '../../src/demo/local-github.ts';
import { listIssues, signIn } from '../../src/demo/person.ts';
import { AmbiguousFailure, TerminalFailure, TransientFailure } from '../../src/engine/failure.ts';
import { createClient, type SentRequest } from '../../src/github/client.ts';
import { createDocuments } from '../../src/github/documents.ts';
import { createPace } from '../../src/github/pace.ts';
import { createTracker } from '../../src/github/tracker.ts';
import { createEmulatePeople } from './emulate-people.ts';
import { type Fault, type FaultProxy, startFaultProxy } from './fault-proxy.ts';

let local: LocalGitHub;
let proxy: FaultProxy;
beforeEach(async () => {
  local = await startLocalGitHub();
  proxy = await startFaultProxy(local.url);
});
afterEach(async () => {
  await proxy.close();
  await local.close();
});

const DRAFT = { title: 'Alert', body: 'b', labels: [], assignees: [], type: null, targetDay: null };
const PATH = 'postmortems/disk.md';
const repository = { owner: 'acme', name: 'shop' };

function connect(onRequest?: (request: SentRequest) => void) {
  const client = createClient({
    credentials: { kind: 'app', ...local },
    baseUrl: proxy.url,
    login: local.botLogin,
    pace: createPace({ writeInterval: 0 }),
    timeout: 400,
    retryDelay: 1,
    ...(onRequest === undefined ? {} : { onRequest }),
  });
  return { client, tracker: createTracker(client), openDocuments: createDocuments(client) };
}

/** The first so many requests of this method to this path go wrong. */
function strike(method: string, path: RegExp, fault: Fault, times = 1): void {
  let left = times;
  proxy.faultWith((request) => {
    if (request.method !== method || !path.test(request.path) || left === 0) return undefined;
    left -= 1;
    return fault;
  });
}

function countOf(method: string, path: RegExp): number {
  return proxy.requests().filter((request) => request.method === method && path.test(request.path)).length;
}

const CREATE = /\/issues$/;
const alice = () => signIn(local.url, local.userToken, local.owner, local.repository);

describe('an issue is asked for once', () => {
  const lost: readonly (readonly [string, Fault, number])[] = [
    ['a 502 after it was made', { kind: 'status', when: 'after', status: 502 }, 1],
    ['a 502 before it was made', { kind: 'status', when: 'before', status: 502 }, 0],
    ['a connection that broke after it was made', { kind: 'reset', when: 'after' }, 1],
    ['a connection that broke before it was made', { kind: 'reset', when: 'before' }, 0],
    ['silence after it was made', { kind: 'silence', when: 'after' }, 1],
    ['an answer that breaks off', { kind: 'truncated' }, 1],
    ['an answer that was cut', { kind: 'cut' }, 1],
  ];
  test.each(lost)('%s leaves it in doubt', async (_name, fault, made) => {
    const { tracker } = connect();
    await tracker.listOwnIssues(repository);
    strike('POST', CREATE, fault);
    await expect(tracker.createIssue(repository, DRAFT)).rejects.toThrow(AmbiguousFailure);
    expect(countOf('POST', CREATE)).toBe(1);
    expect(await listIssues(alice())).toHaveLength(made);
    expect(await tracker.listOwnIssues(repository)).toHaveLength(made);
  });

  const refusedForSpeed: readonly (readonly [number])[] = [[403], [429]];
  test.each(refusedForSpeed)(
    'a %i with retry-after made nothing, so it is asked for again after that',
    async (status) => {
      const { tracker } = connect();
      const headers = { 'retry-after': '1' };
      strike('POST', CREATE, { kind: 'status', when: 'before', status, headers, message: 'secondary rate limit' });
      await tracker.createIssue(repository, DRAFT);
      expect(await listIssues(alice())).toHaveLength(1);
    },
  );

  test('a token that GitHub no longer takes is replaced, and the request made again', async () => {
    const { tracker } = connect();
    strike('POST', CREATE, { kind: 'status', when: 'before', status: 401, message: 'Bad credentials' });
    await tracker.createIssue(repository, DRAFT);
    expect(countOf('POST', /access_tokens$/)).toBe(2);
    expect(await listIssues(alice())).toHaveLength(1);
  });

  test('a new token that is not taken either is final, with a remedy', async () => {
    const { tracker } = connect();
    strike('POST', CREATE, { kind: 'status', when: 'before', status: 401, message: 'Bad credentials' }, 9);
    const failure = await tracker.createIssue(repository, DRAFT).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TerminalFailure);
    expect(failure).toMatchObject({ remedy: expect.stringContaining('PRIVATE_KEY') });
    expect(countOf('POST', CREATE)).toBe(3);
  });

  test.each([
    [403, 'This installation has been suspended', 'suspended'],
    [404, 'Not Found', 'installation'],
    [401, 'A JSON web token could not be decoded', 'PRIVATE_KEY'],
  ])(
    'an installation whose token request answers %i is final, and nothing is sent',
    async (status, message, remedy) => {
      const { tracker } = connect();
      strike('POST', /access_tokens$/, { kind: 'status', when: 'before', status, message }, 9);
      const failure = await tracker.createIssue(repository, DRAFT).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(TerminalFailure);
      expect(failure).toMatchObject({ remedy: expect.stringContaining(remedy) });
      expect(proxy.requests().map((request) => request.status)).toEqual([status]);
    },
  );

  test.each([
    [403, 'Resource not accessible by integration', 'issues=write'],
    [404, 'Not Found', 'installation'],
    [410, 'Issues has been disabled in this repository.', 'settings'],
  ])('a %i is final, and says what to do', async (status, message, remedy) => {
    const { tracker } = connect();
    const headers = { 'x-accepted-github-permissions': 'issues=write' };
    strike('POST', CREATE, { kind: 'status', when: 'before', status, message, headers }, 9);
    const failure = await tracker.createIssue(repository, DRAFT).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TerminalFailure);
    expect(failure).toMatchObject({
      message: expect.stringContaining(`POST /repos/acme/shop/issues: ${message}`),
      remedy: expect.stringContaining(remedy),
    });
    expect(countOf('POST', CREATE)).toBe(1);
  });

  test('after a doubt, a list that lags is noticed before anything else is opened', async () => {
    const { tracker } = connect();
    await tracker.listOwnIssues(repository);
    await tracker.createIssue(repository, DRAFT);
    strike('POST', CREATE, { kind: 'status', when: 'after', status: 502 });
    await expect(tracker.createIssue(repository, DRAFT)).rejects.toThrow(AmbiguousFailure);
    strike('GET', /direction=asc/, { kind: 'stale-list' });
    expect((await tracker.listOwnIssues(repository)).length).toBeLessThan(2);
    await expect(tracker.createIssue(repository, DRAFT)).rejects.toThrow(TransientFailure);
    expect(await tracker.listOwnIssues(repository)).toHaveLength(2);
  });

  test('a list that lagged is noticed before anything is opened', async () => {
    const first = connect();
    await first.tracker.listOwnIssues(repository);
    await first.tracker.createIssue(repository, DRAFT);
    const second = connect();
    strike('GET', /direction=asc/, { kind: 'stale-list' });
    expect(await second.tracker.listOwnIssues(repository)).toEqual([]);
    await expect(second.tracker.createIssue(repository, DRAFT)).rejects.toThrow(TransientFailure);
    expect(await listIssues(alice())).toHaveLength(1);
    expect(await second.tracker.listOwnIssues(repository)).toHaveLength(1);
  });

  test('an issue that no list shows is found by its number, in every process that doubts', async () => {
    const [first, second] = [connect(), connect()];
    await first.tracker.listOwnIssues(repository);
    await first.tracker.createIssue(repository, DRAFT);
    await second.tracker.listOwnIssues(repository);
    await second.tracker.createIssue(repository, DRAFT);
    await first.tracker.createIssue(repository, DRAFT);
    strike('GET', /\/issues\?/, { kind: 'stale-list', hide: 1 }, 99);
    expect(await second.tracker.listOwnIssues(repository)).toHaveLength(2);
    expect(await second.tracker.confirmOwnIssues(repository)).toHaveLength(2);
    second.tracker.doubtLists();
    expect(await second.tracker.confirmOwnIssues(repository)).toHaveLength(3);
    const third = connect();
    expect(await third.tracker.listOwnIssues(repository)).toHaveLength(2);
    await expect(third.tracker.createIssue(repository, DRAFT)).rejects.toThrow(TransientFailure);
    expect(await third.tracker.listOwnIssues(repository)).toHaveLength(3);
    expect(await listIssues(alice())).toHaveLength(3);
  });
});

test('a wait that is longer than the patience is told, with its length', async () => {
  const pace = createPace({ writeInterval: 0, patience: 1000 });
  const client = createClient({ credentials: { kind: 'app', ...local }, baseUrl: proxy.url, pace, login: 'x' });
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 600) };
  strike('GET', /./, { kind: 'status', when: 'before', status: 403, headers, message: 'API rate limit exceeded' }, 9);
  const failure = await createTracker(client)
    .listOwnIssues(repository)
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(TransientFailure);
  expect(Object(failure).retryAfter).toBeGreaterThan(590);
  expect(countOf('GET', /./)).toBe(1);
});

test('a server that counts writes refuses none of ours', async () => {
  const connectAt = (pace: ReturnType<typeof createPace>) =>
    createTracker(
      createClient({ credentials: { kind: 'app', ...local }, baseUrl: proxy.url, login: local.botLogin, pace }),
    );
  const tracker = connectAt(createPace({ writeInterval: 75 }));
  proxy.enforce({ creationsAMinute: 80, creationsAnHour: 500, between: 50, now: Date.now });
  await Promise.all(Array.from({ length: 12 }, () => tracker.createIssue(repository, DRAFT)));
  expect(proxy.refusals()).toBe(0);
  expect(await listIssues(alice())).toHaveLength(12);
});

test('a server that counts writes refuses what comes too fast', async () => {
  const pace = createPace({ writeInterval: 0, patience: 0 });
  const client = createClient({ credentials: { kind: 'app', ...local }, baseUrl: proxy.url, login: 'x', pace });
  const tracker = createTracker(client);
  proxy.enforce({ creationsAMinute: 80, creationsAnHour: 500, between: 60_000, now: Date.now });
  await tracker.createIssue(repository, DRAFT);
  await expect(tracker.createIssue(repository, DRAFT)).rejects.toThrow(TransientFailure);
  expect(proxy.refusals()).toBe(1);
  expect(await listIssues(alice())).toHaveLength(1);
});

describe('a read is tried again', () => {
  const faults: readonly (readonly [string, Fault])[] = [
    ['a 502', { kind: 'status', when: 'before', status: 502 }],
    ['a broken connection', { kind: 'reset', when: 'after' }],
    ['silence', { kind: 'silence', when: 'before' }],
    ['an answer that breaks off', { kind: 'truncated' }],
    ['an answer that was cut', { kind: 'cut' }],
  ];
  test.each(faults)('after %s', async (_name, fault) => {
    const { tracker } = connect();
    const issue = await tracker.createIssue(repository, DRAFT);
    strike('GET', /\/issues\?/, fault, 2);
    expect(await tracker.listOwnIssues(repository)).toEqual([issue]);
    expect(countOf('GET', /\/issues\?/)).toBe(3);
  });

  test('but not for ever', async () => {
    const { tracker } = connect();
    strike('GET', /\/issues\?/, { kind: 'status', when: 'before', status: 502 }, 99);
    await expect(tracker.listOwnIssues(repository)).rejects.toThrow(
      'GitHub answered 502 to GET /repos/acme/shop/issues.',
    );
    expect(countOf('GET', /\/issues\?/)).toBe(4);
  });
});

describe('a change whose answer was lost', () => {
  test.each([
    ['after', 'closed'],
    ['before', 'open'],
  ] as const)('is looked for when the connection broke %s it was made', async (when, state) => {
    const { tracker } = connect();
    const issue = await tracker.createIssue(repository, DRAFT);
    strike('PATCH', /./, { kind: 'reset', when });
    const outcome = await tracker.closeIssue(issue.ref, 'not-planned').catch((error: unknown) => error);
    if (when === 'after') expect(outcome).toMatchObject({ state: 'closed', stateReason: 'not-planned' });
    else expect(outcome).toBeInstanceOf(AmbiguousFailure);
    expect(await listIssues(alice())).toMatchObject([{ state }]);
    expect(countOf('PATCH', /./)).toBe(1);
  });

  test.each(['after', 'before'] as const)('to a file is looked for in the file when it broke %s', async (when) => {
    const people = createEmulatePeople(local);
    await people.commit({ [PATH]: '# Disk\n' }, 'Add it');
    const documents = await connect().openDocuments(repository);
    const stored = await documents.readDocument(PATH);
    strike('PUT', /contents/, { kind: 'status', when, status: 502 });
    const change = { path: PATH, text: 'new', expectedSha: stored?.sha ?? '', message: 'Write back' };
    const outcome = await documents.writeDocument(change).catch((error: unknown) => error);
    if (when === 'after')
      expect(outcome).toMatchObject({ kind: 'written', commit: (await documents.readLastCommit(PATH)).sha });
    else expect(outcome).toBeInstanceOf(AmbiguousFailure);
    expect(await people.readFile(PATH)).toBe(when === 'after' ? 'new' : '# Disk\n');
    expect(countOf('PUT', /contents/)).toBe(1);
  });
});

test('a repository that went out of reach is not taken for a file that was removed', async () => {
  const documents = await connect().openDocuments(repository);
  expect(await documents.readDocument(PATH)).toBeNull();
  strike('GET', /./, { kind: 'status', when: 'before', status: 404, message: 'Not Found' }, 99);
  await expect(documents.readDocument(PATH)).rejects.toThrow(TerminalFailure);
});

test('an issue that went away since the pass observed makes it look again', async () => {
  const ref = { ...repository, number: 99 };
  await expect(connect().tracker.closeIssue(ref, 'completed')).rejects.toThrow(TransientFailure);
});

test('a server that cannot be reached made nothing for certain', async () => {
  const server = createServer();
  const port = await listen(server, 0);
  await closeServer(server);
  const baseUrl = `http://127.0.0.1:${port}`;
  const client = createClient({ credentials: { kind: 'token', token: 't' }, baseUrl, login: 'x' });
  const failure = await createTracker(client)
    .createIssue(repository, DRAFT)
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(TransientFailure);
  expect(failure).not.toBeInstanceOf(AmbiguousFailure);
});

test('the issues of others cost nothing', async () => {
  const people = createEmulatePeople(local);
  for (let index = 0; index < 120; index += 1) await people.openIssue(`Theirs ${index}`, '');
  const { tracker } = connect();
  expect(await tracker.listOwnIssues(repository)).toEqual([]);
  expect(countOf('GET', /\/issues\?/)).toBe(1);
});

test('no failure shows a token or a key', async () => {
  const server = createServer((_request, response) => response.writeHead(422).end('{"message":"no"}'));
  const port = await listen(server, 0);
  const token = 'ghp_averysecrettokenthatnobodymaysee';
  const client = createClient({
    credentials: { kind: 'token', token },
    baseUrl: `http://127.0.0.1:${port}`,
    login: 'x',
  });
  const failure = await createTracker(client)
    .createIssue(repository, DRAFT)
    .catch((error: unknown) => error);
  await closeServer(server);
  expect(failure).toBeInstanceOf(TerminalFailure);
  const { inspect } = await import('node:util');
  expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain(token);
});

test('what has not changed costs nothing', async () => {
  const sent: SentRequest[] = [];
  const { tracker, openDocuments } = connect((request) => sent.push(request));
  const people = createEmulatePeople(local);
  await people.commit({ [PATH]: '# Disk\n', '.github/followthrough.yml': '{}' }, 'Add them');
  for (let index = 0; index < 3; index += 1) await tracker.createIssue(repository, DRAFT);
  const look = async () => {
    const documents = await openDocuments(repository);
    const config = await documents.readConfig();
    const document = await documents.readDocument(PATH);
    return [config, document, await documents.listPaths(), await tracker.listOwnIssues(repository)];
  };
  const first = await look();
  await look();
  sent.length = 0;
  expect(await look()).toEqual(first);
  expect(sent.map((request) => [request.status, request.counted])).toEqual(sent.map(() => [304, false]));
  expect(sent).toHaveLength(5);
});
