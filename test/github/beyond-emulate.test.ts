import nock from 'nock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RefusedRequest, TerminalFailure, TransientFailure } from '../../src/engine/failure.ts';
import { createClient } from '../../src/github/client.ts';
import { createDocuments } from '../../src/github/documents.ts';
import { createPace } from '../../src/github/pace.ts';
import { parseIssue } from '../../src/github/parse-issue.ts';
import { createTracker } from '../../src/github/tracker.ts';
import { parseDay } from '../../src/model/day.ts';
import type { Issue } from '../../src/model/issue.ts';
import { exampleOf } from './examples.ts';
import { createCheckedFetch } from './openapi.ts';

// What emulate lacks, as GitHub describes it: its own example answers, each exchange held against the description.

const API = 'https://api.github.com';
const repository = { owner: 'octocat', name: 'Hello-World' };
const ROOT = '/repos/octocat/Hello-World';
const DRAFT = { title: 'Alert', body: 'b', labels: [], assignees: [], type: null, targetDay: null };

let checked: ReturnType<typeof createCheckedFetch>;
let github: nock.Scope;
beforeEach(() => {
  nock.disableNetConnect();
  github = nock(API);
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
  const client = createClient({
    credentials: { kind: 'token', token: 't' },
    login: 'followthrough[bot]',
    pace: createPace({ writeInterval: 0 }),
    retryDelay: 1,
    fetch: checked.fetch,
  });
  return { tracker: createTracker(client), openDocuments: createDocuments(client) };
}

function issueBody(number: number, change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return exampleOf('issue', {
    id: 5000 + number,
    number,
    url: `${API}${ROOT}/issues/${number}`,
    pull_request: undefined,
    ...change,
  });
}

function issueOf(number: number, change: Readonly<Record<string, unknown>> = {}): Issue {
  // The example has every part that an issue has.
  return parseIssue(JSON.parse(JSON.stringify(issueBody(number, change))), 'followthrough[bot]');
}

const message = (said: string) => ({ message: said, documentation_url: 'https://docs.github.com/rest' });

describe('sub-issues', () => {
  const PARENT = { parent_issue_url: `${API}${ROOT}/issues/1` };

  test('a task is nested by its id', async () => {
    github.post(`${ROOT}/issues/1/sub_issues`, { sub_issue_id: 5002 }).reply(201, issueBody(1));
    const { tracker } = connect();
    expect(await tracker.nestIssue(issueOf(1), issueOf(2))).toBe('nested');
    expect(tracker.features().subIssues).toBe(true);
  });

  test('a single 404 does not mean that there are no sub-issues', async () => {
    const { tracker } = connect();
    github.post(`${ROOT}/issues/1/sub_issues`).reply(404, message('Not Found'));
    github.get(`${ROOT}/issues/1`).reply(200, issueBody(1));
    github.get(`${ROOT}/issues/1/sub_issues?per_page=1`).reply(200, []);
    await expect(tracker.nestIssue(issueOf(1), issueOf(2))).rejects.toThrow(TransientFailure);
    expect(tracker.features().subIssues).toBe(true);
  });

  test('a server that has no sub-issues is not asked for them again', async () => {
    const { tracker } = connect();
    github.post(`${ROOT}/issues/1/sub_issues`).reply(404, message('Not Found'));
    github.get(`${ROOT}/issues/1`).reply(200, issueBody(1));
    github.get(`${ROOT}/issues/1/sub_issues?per_page=1`).reply(404, message('Not Found'));
    expect(await tracker.nestIssue(issueOf(1), issueOf(2))).toBe('not-supported');
    expect(tracker.features().subIssues).toBe(false);
    expect(await tracker.nestIssue(issueOf(1), issueOf(3))).toBe('not-supported');
  });

  test('a task that says its parent is not nested again', async () => {
    expect(await connect().tracker.nestIssue(issueOf(1), issueOf(2, PARENT))).toBe('nested');
  });

  test('a task that turns out to be nested already is fine', async () => {
    const said = 'Issue may not contain duplicate sub-issues and Sub issue may only have one parent';
    github.post(`${ROOT}/issues/1/sub_issues`).reply(422, { ...message(said), errors: [] });
    github.get(`${ROOT}/issues/2`).reply(200, issueBody(2, PARENT));
    expect(await connect().tracker.nestIssue(issueOf(1), issueOf(2))).toBe('nested');
  });

  test('a task of another parent is refused, and told so', async () => {
    const said = 'Sub issue may only have one parent';
    github.post(`${ROOT}/issues/1/sub_issues`).reply(422, { ...message(said), errors: [] });
    github.get(`${ROOT}/issues/2`).reply(200, issueBody(2, { parent_issue_url: `${API}${ROOT}/issues/9` }));
    await expect(connect().tracker.nestIssue(issueOf(1), issueOf(2))).rejects.toThrow(RefusedRequest);
  });

  test('a parent with a hundred is full', async () => {
    const said = 'Parent cannot have more than 100 sub-issues';
    github.post(`${ROOT}/issues/1/sub_issues`).reply(422, { ...message(said), errors: [] });
    github.get(`${ROOT}/issues/2`).reply(200, issueBody(2));
    expect(await connect().tracker.nestIssue(issueOf(1), issueOf(2))).toBe('full');
  });

  test('a nesting whose answer was lost is looked for in the task', async () => {
    github.post(`${ROOT}/issues/1/sub_issues`).reply(502);
    github.get(`${ROOT}/issues/2`).reply(200, issueBody(2, PARENT));
    expect(await connect().tracker.nestIssue(issueOf(1), issueOf(2))).toBe('nested');
  });

  test('a parent that is gone is not taken for a server without sub-issues', async () => {
    github.post(`${ROOT}/issues/1/sub_issues`).reply(404, message('Not Found'));
    github.get(`${ROOT}/issues/1`).reply(410, message('This issue was deleted'));
    const { tracker } = connect();
    await expect(tracker.nestIssue(issueOf(1), issueOf(2))).rejects.toThrow(TerminalFailure);
    expect(tracker.features().subIssues).toBe(true);
  });
});

describe('type and Target date', () => {
  const targetDay = parseDay('2026-03-01') ?? null;
  const draft = { ...DRAFT, type: 'Task', targetDay };
  const field = { id: 77, node_id: 'IFD_1', name: 'Target date', data_type: 'date' };

  test('are sent where the organisation has them, its fields asked for once', async () => {
    github.get('/orgs/octocat/issue-fields').reply(200, [{ ...field, id: 1, name: 'Start date' }, field]);
    const sent = { title: 'Alert', body: 'b', labels: [], assignees: [], type: 'Task' };
    const values = { issue_field_values: [{ field_id: 77, value: '2026-03-01' }] };
    github
      .post(`${ROOT}/issues`, { ...sent, ...values })
      .times(2)
      .reply(201, issueBody(1));
    const { tracker } = connect();
    await tracker.createIssue(repository, draft);
    await tracker.createIssue(repository, draft);
  });

  test.each([404, 403])('do without fields that answer %i', async (status) => {
    // One 404 is not believed.
    const times = status === 404 ? 2 : 1;
    github.get('/orgs/octocat/issue-fields').times(times).reply(status, message('no'));
    github.post(`${ROOT}/issues`, (body) => !('issue_field_values' in body)).reply(201, issueBody(1));
    await connect().tracker.createIssue(repository, draft);
  });

  test('are left out, for good, where GitHub does not know them', async () => {
    github.get('/orgs/octocat/issue-fields').reply(200, [field]);
    const errors = [{ resource: 'Issue', field: 'type', code: 'invalid', value: 'Task' }];
    github
      .post(`${ROOT}/issues`, (body) => body.type === 'Task')
      .reply(422, { ...message('Validation Failed'), errors });
    github
      .post(`${ROOT}/issues`, (body) => body.type === undefined)
      .times(2)
      .reply(201, issueBody(1));
    const { tracker } = connect();
    await tracker.createIssue(repository, draft);
    await tracker.createIssue(repository, draft);
  });

  test('are not blamed for another refusal', async () => {
    github.get('/orgs/octocat/issue-fields').reply(200, [field]);
    const errors = [{ resource: 'Issue', field: 'assignees', code: 'invalid', value: 'nobody' }];
    github.post(`${ROOT}/issues`).reply(422, { ...message('Validation Failed'), errors });
    await expect(connect().tracker.createIssue(repository, draft)).rejects.toThrow(/assignees/);
  });
});

test('an issue is opened without people whom GitHub refuses to assign, and with all else', async () => {
  const errors = [{ resource: 'Issue', field: 'assignees', code: 'invalid', value: 'alice' }];
  const isFull = (body: { type?: unknown; assignees?: unknown[] }) =>
    body.type === 'Task' && body.assignees?.length === 1;
  const isBare = (body: { type?: unknown; assignees?: unknown[] }) =>
    body.type === 'Task' && body.assignees?.length === 0;
  github.post(`${ROOT}/issues`, isFull).reply(422, { ...message('Validation Failed'), errors });
  github.post(`${ROOT}/issues`, isBare).reply(201, issueBody(1));
  const { tracker } = connect();
  const opened = await tracker.createIssue(repository, { ...DRAFT, type: 'Task', assignees: ['alice'] });
  expect(opened.ref.number).toBe(1);
});

describe('an issue that went elsewhere', () => {
  const ref = { ...repository, number: 7 };

  test('is found at its new place', async () => {
    github
      .get(`${ROOT}/issues/7`)
      .reply(301, message('Moved Permanently'), { location: `${API}/repositories/9/issues/3` });
    const there = issueBody(3, { url: `${API}/repos/octocat/elsewhere/issues/3` });
    github.get('/repositories/9/issues/3').reply(200, there);
    expect(await connect().tracker.readIssue(ref)).toMatchObject({
      kind: 'moved',
      issue: { ref: { owner: 'octocat', name: 'elsewhere', number: 3 } },
    });
  });

  test.each([
    [410, 'This issue was deleted'],
    [404, 'Not Found'],
  ])('is gone when GitHub answers %i', async (status, said) => {
    github.get(`${ROOT}/issues/7`).reply(status, message(said));
    expect(await connect().tracker.readIssue(ref)).toEqual({ kind: 'gone' });
  });

  test('is a pull request when GitHub says so', async () => {
    const pull = { url: `${API}${ROOT}/pulls/7`, html_url: null, diff_url: null, patch_url: null };
    github.get(`${ROOT}/issues/7`).reply(200, issueBody(7, { pull_request: pull }));
    expect(await connect().tracker.readIssue(ref)).toEqual({ kind: 'pull-request' });
  });

  test('is not listed when it is a pull request or another’s', async () => {
    const ours = { login: 'followthrough[bot]' };
    const user = { ...Object(exampleOf('issue').user), ...ours };
    const pull = { url: `${API}${ROOT}/pulls/7`, html_url: null, diff_url: null, patch_url: null };
    github
      .get(`${ROOT}/issues`)
      .query(true)
      .reply(200, [issueBody(5, { user }), issueBody(6, { user, pull_request: pull }), issueBody(7)]);
    const listed = await connect().tracker.listOwnIssues(repository);
    expect(listed.map((issue) => issue.ref.number)).toEqual([5]);
  });

  test('closed as a duplicate says so', async () => {
    github
      .patch(`${ROOT}/issues/7`, { state: 'closed', state_reason: 'duplicate' })
      .reply(200, issueBody(7, { state: 'closed', state_reason: 'duplicate' }));
    expect(await connect().tracker.closeIssue(ref, 'duplicate')).toMatchObject({ stateReason: 'duplicate' });
  });

  test('that is locked refuses a comment, and the pass goes on', async () => {
    github.get(`${ROOT}/issues/7/comments`).query(true).reply(200, []);
    const said = 'Unable to create comment because issue is locked.';
    github.post(`${ROOT}/issues/7/comments`).reply(403, message(said));
    const outcome = connect().tracker.commentOnce(ref, { body: 'b', once: 'k' });
    await expect(outcome).rejects.toThrow(RefusedRequest);
  });
});

describe('a branch rule', () => {
  const change = { path: 'p.md', text: 'new', expectedSha: 'a'.repeat(40), message: 'm' };
  const open = async () => {
    github.get(ROOT).reply(200, exampleOf('full-repository', { has_discussions: false, archived: false }));
    return connect().openDocuments(repository);
  };

  test.each([
    [409, 'Could not update file: Changes must be made through a pull request.'],
    [409, 'Could not update file: At least 1 approving review is required by reviewers with write access.'],
    [409, 'Could not update file: Required status check "build" is expected.'],
    [409, 'Could not update file: Commits must have verified signatures.'],
    [409, 'Could not update file: This branch must not contain merge commits.'],
    [409, 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n'],
    [409, 'A rule that nobody has heard of yet.'],
    [403, 'Resource not accessible by integration'],
    [403, 'Repository was archived so is read-only.'],
  ])('%i “%s” refuses in GitHub’s own words', async (status, said) => {
    const documents = await open();
    github.put(`${ROOT}/contents/p.md`).reply(status, message(said));
    expect(await documents.writeDocument(change)).toEqual({ kind: 'refused', why: said });
  });

  test.each([
    [409, `p.md does not match ${'a'.repeat(40)}`],
    [409, 'is at 6dcb09b5b57875f334f61aebed695e2e4193db5e but expected 762941318ee16e59dabbacb1b4049eec22f0d303'],
    [422, 'Invalid request.\n\n"sha" wasn\'t supplied.'],
  ])('%i “%s” means that the file changed', async (status, said) => {
    const documents = await open();
    github.put(`${ROOT}/contents/p.md`).reply(status, message(said));
    expect(await documents.writeDocument(change)).toEqual({ kind: 'changed-meanwhile' });
  });

  test('a 404 from a repository that we may read is a missing right', async () => {
    const documents = await open();
    // One 404 is not believed.
    github.put(`${ROOT}/contents/p.md`).twice().reply(404, message('Not Found'));
    github.get(`${ROOT}/contents/p.md`).reply(200, exampleOf('content-file-response-if-content-is-a-file'));
    github.get(ROOT).reply(200, exampleOf('full-repository', { has_discussions: false }));
    expect(await documents.writeDocument(change)).toMatchObject({ kind: 'refused' });
  });

  test('a 404 for a file that is gone means that it was moved while we wrote', async () => {
    const documents = await open();
    github.put(`${ROOT}/contents/p.md`).twice().reply(404, message('Not Found'));
    github.get(`${ROOT}/contents/p.md`).reply(404, message('Not Found'));
    expect(await documents.writeDocument(change)).toEqual({ kind: 'changed-meanwhile' });
  });

  test('an archived repository is not even asked', async () => {
    github.get(ROOT).reply(200, exampleOf('full-repository', { has_discussions: false, archived: true }));
    const documents = await connect().openDocuments(repository);
    expect(await documents.writeDocument(change)).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching('archived'),
    });
    expect(await documents.proposeDocument(change, { labels: [], autoMerge: false })).toMatchObject({
      kind: 'refused',
    });
  });
});

test('a repository that was renamed is known by its new name', async () => {
  github.get(ROOT).reply(301, message('Moved Permanently'), { location: `${API}/repositories/9` });
  const owner = Object(exampleOf('full-repository').owner);
  const renamed = { has_discussions: false, name: 'Renamed', owner: { ...owner, login: 'octocat' } };
  github.get('/repositories/9').reply(200, exampleOf('full-repository', renamed));
  const documents = await connect().openDocuments(repository);
  expect(documents.repository).toEqual({ owner: 'octocat', name: 'Renamed' });
});

test('auto-merge is asked for where the pull request is opened, and a repository without it is fine', async () => {
  const full = { has_discussions: false, default_branch: 'main' };
  github.get(ROOT).reply(200, exampleOf('full-repository', full));
  const sha = 'a'.repeat(40);
  const base = exampleOf('commit', { files: [] });
  const tree = { sha: 'c'.repeat(40), url: `${API}/x`, truncated: false };
  const file = { path: 'p.md', type: 'blob', mode: '100755', sha, url: `${API}/x` };
  github.get(`${ROOT}/commits/main`).query(true).reply(200, base);
  github
    .get(/git\/trees/)
    .query(true)
    .reply(200, { ...tree, tree: [file] });
  github.get(`${ROOT}/pulls`).query(true).reply(200, []);
  github.get(/compare/).reply(404, message('Not Found'));
  github.post(`${ROOT}/git/blobs`).reply(201, { url: `${API}/x`, sha: 'd'.repeat(40) });
  const sent = (body: { tree: { mode: string }[] }) => body.tree[0]?.mode === '100755';
  github.post(`${ROOT}/git/trees`, sent).reply(201, { ...tree, tree: [file] });
  github.post(`${ROOT}/git/commits`).reply(201, exampleOf('git-commit'));
  github.post(`${ROOT}/git/refs`).reply(201, exampleOf('git-ref'));
  github.post(`${ROOT}/pulls`).reply(201, exampleOf('pull-request', { node_id: 'PR_1', requested_teams: [] }));
  github
    .post('/graphql', (body) => body.query.includes('enablePullRequestAutoMerge') && body.variables.id === 'PR_1')
    .reply(200, { data: null, errors: [{ message: 'Pull request Auto merge is not allowed for this repository' }] });
  const documents = await connect().openDocuments(repository);
  const change = { path: 'p.md', text: 'new', expectedSha: sha, message: 'm' };
  expect(await documents.proposeDocument(change, { labels: [], autoMerge: true })).toMatchObject({ kind: 'proposed' });
});

describe('large things', () => {
  const open = async () => {
    github.get(ROOT).reply(200, exampleOf('full-repository', { has_discussions: false, default_branch: 'main' }));
    return connect().openDocuments(repository);
  };

  test('a file over 1 MB is read from its blob', async () => {
    const documents = await open();
    const large = exampleOf('content-file-response-if-content-is-a-file', {
      encoding: 'none',
      content: '',
      sha: 'b'.repeat(40),
    });
    github.get(`${ROOT}/contents/p.md`).reply(200, large);
    const content = Buffer.from('# Large\n').toString('base64');
    github.get(`${ROOT}/git/blobs/${'b'.repeat(40)}`).reply(200, exampleOf('blob', { content, encoding: 'base64' }));
    expect(await documents.readDocument('p.md')).toEqual({ text: '# Large\n', sha: 'b'.repeat(40) });
  });

  const entry = (path: string, type: string, sha: string) => ({
    path,
    type,
    sha: sha.repeat(40),
    mode: type === 'tree' ? '040000' : '100644',
    url: `${API}/x`,
  });
  const treeOf = (tree: readonly object[], truncated: boolean) => ({
    sha: 'c'.repeat(40),
    url: `${API}/x`,
    tree,
    truncated,
  });

  test('a tree that GitHub cuts is walked folder by folder', async () => {
    const documents = await open();
    github
      .get(`${ROOT}/git/trees/main`)
      .query({ recursive: '1' })
      .reply(200, treeOf([entry('a.md', 'blob', '1')], true));
    const top = [entry('a.md', 'blob', '1'), entry('docs', 'tree', '2')];
    github.get(`${ROOT}/git/trees/main`).reply(200, treeOf(top, false));
    const inner = [entry('pm', 'tree', '4'), entry('pm/b.md', 'blob', '3')];
    github
      .get(`${ROOT}/git/trees/${'2'.repeat(40)}`)
      .query({ recursive: '1' })
      .reply(200, treeOf(inner, false));
    expect(await documents.listPaths()).toEqual([
      { path: 'a.md', sha: '1'.repeat(40) },
      { path: 'docs/pm/b.md', sha: '3'.repeat(40) },
    ]);
  });

  test('a comparison of 300 files, or with a lost base, is made from the trees, renames by content', async () => {
    const documents = await open();
    const file = Object(exampleOf('commit-comparison').files)[0];
    const files = Array.from({ length: 300 }, (_, index) => ({ ...file, filename: `f${index}` }));
    github
      .get(`${ROOT}/compare/old...new`)
      .query(true)
      .reply(200, exampleOf('commit-comparison', { status: 'ahead', files }));
    const before = [entry('same.md', 'blob', '1'), entry('old.md', 'blob', '2'), entry('gone.md', 'blob', '3')];
    const after = [entry('same.md', 'blob', '1'), entry('new.md', 'blob', '2'), entry('more.md', 'blob', '4')];
    github.get(`${ROOT}/git/trees/old`).query(true).reply(200, treeOf(before, false));
    github.get(`${ROOT}/git/trees/new`).query(true).reply(200, treeOf(after, false));
    expect(await documents.listChanges('old', 'new')).toEqual([
      { path: 'new.md', previousPath: 'old.md', removed: false },
      { path: 'more.md', previousPath: null, removed: false },
      { path: 'gone.md', previousPath: null, removed: true },
    ]);
    github.get(`${ROOT}/compare/lost...new`).query(true).reply(404, message('Not Found'));
    github.get(`${ROOT}/git/trees/lost`).query(true).reply(404, message('Not Found'));
    github.get(`${ROOT}/git/trees/new`).query(true).reply(200, treeOf(after, false));
    expect(await documents.listChanges('lost', 'new')).toHaveLength(3);
  });

  test('a renamed file of a small comparison keeps its old path', async () => {
    const documents = await open();
    const file = {
      ...Object(exampleOf('commit-comparison').files)[0],
      filename: 'n.md',
      previous_filename: 'o.md',
      status: 'renamed',
    };
    const small = exampleOf('commit-comparison', { status: 'ahead', files: [file] });
    github.get(`${ROOT}/compare/old...new`).query(true).reply(200, small);
    expect(await documents.listChanges('old', 'new')).toEqual([{ path: 'n.md', previousPath: 'o.md', removed: false }]);
  });
});

test('a workflow’s token that may not ask who it is, is GitHub Actions', async () => {
  github.get('/user').reply(403, message('Resource not accessible by integration'));
  const client = createClient({ credentials: { kind: 'token', token: 't' }, fetch: checked.fetch });
  expect(await client.login()).toBe('github-actions[bot]');
});
