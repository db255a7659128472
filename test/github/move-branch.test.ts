import nock from 'nock';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import type { Checkout } from '../../src/github/list-tree.ts';
import { moveBranch } from '../../src/github/move-branch.ts';
import { createPace } from '../../src/github/pace.ts';

const API = 'https://api.github.com';
const REF = '/repos/acme/shop/git/ref/heads%2Ffollowthrough%2Fwrite-back';
const REFS = '/repos/acme/shop/git/refs/heads%2Ffollowthrough%2Fwrite-back';
const BRANCH = 'followthrough/write-back';
const [FROM, TO, ELSEWHERE] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)] as const;

let github: nock.Scope;
let checkout: Checkout;
beforeEach(() => {
  nock.disableNetConnect();
  github = nock(API);
  const client = createClient({
    credentials: { kind: 'token', token: 't' },
    login: 'followthrough[bot]',
    pace: createPace({ writeInterval: 0 }),
    retryDelay: 1,
  });
  checkout = { client, repository: { owner: 'acme', name: 'shop' }, id: 'R_1', branch: 'main', archived: false };
});
afterEach(() => {
  const unused = nock.pendingMocks();
  nock.cleanAll();
  nock.enableNetConnect();
  expect(unused).toEqual([]);
});

const pointsAt = (sha: string) => ({ ref: `refs/heads/${BRANCH}`, object: { sha, type: 'commit', url: `${API}/x` } });
const refused = { data: { updateRefs: null }, errors: [{ type: 'UNPROCESSABLE', message: 'Something went wrong.' }] };

test('the branch moves only from where it was seen, in one request', async () => {
  github
    .post('/graphql', ({ variables }) => {
      expect(variables).toEqual({ repositoryId: 'R_1', name: `refs/heads/${BRANCH}`, from: FROM, to: TO });
      return true;
    })
    .reply(200, { data: { updateRefs: { clientMutationId: null } } });
  expect(await moveBranch(checkout, BRANCH, FROM, TO)).toBe('moved');
});

test('a branch that somebody else moved meanwhile stays as they left it', async () => {
  github.post('/graphql').reply(200, refused);
  github.get(REF).reply(200, pointsAt(ELSEWHERE));
  expect(await moveBranch(checkout, BRANCH, FROM, TO)).toBe('lost');
});

test('a refusal for another reason is answered by the branch itself, or in GitHub’s own words', async () => {
  github.post('/graphql').reply(200, refused);
  github.get(REF).reply(200, pointsAt(TO));
  expect(await moveBranch(checkout, BRANCH, FROM, TO)).toBe('moved');
  github.post('/graphql').reply(200, refused);
  github.get(REF).reply(200, pointsAt(FROM));
  github.patch(REFS).reply(422, { message: 'Repository rule violations found' });
  await expect(moveBranch(checkout, BRANCH, FROM, TO)).rejects.toThrow('Repository rule violations found');
});

test('a server without GraphQL is asked for it once', async () => {
  github.post('/graphql').reply(404, { message: 'Not Found' });
  github.get(REF).twice().reply(200, pointsAt(FROM));
  github.patch(REFS, { sha: TO, force: true }).twice().reply(200, pointsAt(TO));
  expect(await moveBranch(checkout, BRANCH, FROM, TO)).toBe('moved');
  expect(await moveBranch(checkout, BRANCH, FROM, TO)).toBe('moved');
});
