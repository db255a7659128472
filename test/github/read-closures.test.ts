import nock from 'nock';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { createPace } from '../../src/github/pace.ts';
import { createTracker } from '../../src/github/tracker.ts';

const API = 'https://api.github.com';
const ref = (number: number) => ({ owner: 'acme', name: 'shop', number });

let github: nock.Scope;
beforeEach(() => {
  nock.disableNetConnect();
  github = nock(API);
});
afterEach(() => {
  const unused = nock.pendingMocks();
  nock.cleanAll();
  nock.enableNetConnect();
  expect(unused).toEqual([]);
});

function connect() {
  return createTracker(
    createClient({
      credentials: { kind: 'token', token: 't' },
      login: 'followthrough[bot]',
      pace: createPace({ writeInterval: 0 }),
      retryDelay: 1,
    }),
  );
}

const pull = (number: number, merged = true, nameWithOwner = 'acme/shop') => ({
  number,
  url: `https://github.com/${nameWithOwner}/pull/${number}`,
  merged,
  repository: { nameWithOwner },
});

function answer(closer: unknown, linked: readonly unknown[] = [], comments: readonly unknown[] = []) {
  return {
    issue: {
      timelineItems: { nodes: [{ closer }] },
      closedByPullRequestsReferences: { nodes: linked },
      comments: { nodes: comments },
    },
  };
}

test('one query tells of many issues what closed them, and what was said last by a person', async () => {
  const said = [
    { author: { login: 'alice' }, body: '\n\nNot any more.\nBecause.' },
    { author: { login: 'followthrough' }, body: 'Ours.' },
  ];
  github
    .post('/graphql', (body) => body.variables.k1 === 13 && body.query.includes('i6:'))
    .reply(200, {
      data: {
        i0: answer(pull(34)),
        i1: answer(pull(35, true, 'acme/web')),
        i2: answer({ oid: 'a'.repeat(40), url: 'https://github.com/acme/shop/commit/a' }),
        i3: answer(null, [pull(36, false), pull(37)]),
        i4: answer({}, [], said),
        i5: answer(pull(38, false)),
        i6: { issue: null },
      },
      errors: [{ message: 'Could not resolve to an Issue with the number of 18.' }],
    });
  const read = await connect().readClosures([12, 13, 14, 15, 16, 17, 18].map(ref));
  expect(Object.fromEntries(read)).toMatchObject({
    'acme/shop#12': { by: '#34', url: 'https://github.com/acme/shop/pull/34', why: null },
    'acme/shop#13': { by: 'acme/web#35' },
    'acme/shop#14': { by: 'aaaaaaa' },
    'acme/shop#15': { by: '#37' },
    'acme/shop#16': { by: null, why: 'Not any more.' },
    'acme/shop#17': { by: null },
  });
  expect(read.has('acme/shop#18')).toBe(false);
});

test('a server without GraphQL is asked twice, and nothing is said of its issues', async () => {
  github.post('/graphql').twice().reply(404, { message: 'Not Found' });
  const tracker = connect();
  expect((await tracker.readClosures([ref(1)])).size).toBe(0);
  expect((await tracker.readClosures([ref(2)])).size).toBe(0);
  expect((await tracker.readClosures([ref(3)])).size).toBe(0);
});

test('no issues are no question', async () => {
  expect((await connect().readClosures([])).size).toBe(0);
});
