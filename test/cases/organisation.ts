import { createHash } from 'node:crypto';
import nock from 'nock';
import { exampleOf } from '../github/examples.ts';

/** A repository of an organisation with sub-issues, issue types and a Target date, as far as one postmortem needs it. */
export interface Organisation {
  /** Every request as `METHOD path status`; those answered 304 are free and left out. */
  readonly counted: string[];
  /** Bodies of what was created, by request. */
  readonly sent: { readonly path: string; readonly body: Readonly<Record<string, unknown>> }[];
  readonly issues: Record<string, unknown>[];
  /** The files of the default branch. */
  readonly files: Map<string, string>;
}

export const API = 'https://api.github.com';
export const REPOSITORY = { owner: 'acme', name: 'shop' };
export const LOGIN = 'followthrough[bot]';
const ROOT = '/repos/acme/shop';
const FIELD = { id: 77, node_id: 'IFD_1', name: 'Target date', data_type: 'date' };

/** Stands up the organisation behind nock, with our labels in place. */
export function openOrganisation(labels: readonly string[]): Organisation {
  const github: Organisation = { counted: [], sent: [], issues: [], files: new Map() };
  const api = nock(API).persist();
  const answer = (
    method: 'get' | 'post' | 'put' | 'patch' | 'delete',
    route: RegExp,
    act: (body: Body, path: string) => Answer,
  ) =>
    api[method](route).reply(async (request: Request) => {
      const { pathname } = new URL(request.url);
      const body = readBody(await request.clone().text());
      const [status, value] = act(body, pathname);
      const etag = `"${createHash('sha1').update(JSON.stringify(value)).digest('hex')}"`;
      if (method === 'get' && request.headers.get('if-none-match') === etag) return [304, '', { etag }];
      github.counted.push(`${method.toUpperCase()} ${pathname} ${status}`);
      if (method !== 'get') github.sent.push({ path: pathname, body });
      return [status, JSON.stringify(value), { 'content-type': 'application/json', etag }];
    });
  const missing: Answer = [404, { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' }];
  // What was added last is what was merged.
  const changes = (): readonly object[] =>
    [...github.files.keys()].slice(-1).map((filename) => ({
      ...Object(Object(exampleOf('commit-comparison')).files)[0],
      filename,
      status: 'added',
    }));

  answer('post', /^\/app\/installations\/1\/access_tokens$/, () => [
    201,
    { token: 't', expires_at: '2099-01-01T00:00:00Z', permissions: {}, repository_selection: 'all' },
  ]);
  answer('get', /^\/app$/, () => [200, exampleOf('integration', { slug: 'followthrough' })]);
  answer('get', /^\/repos\/acme\/shop$/, () => [200, exampleOf('full-repository', { ...HOME, archived: false })]);
  answer('get', /\/compare\//, () => [200, exampleOf('commit-comparison', { status: 'ahead', files: changes() })]);
  answer('get', /\/contents\/\.github%2F/, () => missing);
  answer('get', /\/contents\/postmortems/, (_, at) => {
    const path = decodeURIComponent(at.slice(at.lastIndexOf('/') + 1));
    const text = github.files.get(path);
    if (text === undefined) return missing;
    const content = Buffer.from(text).toString('base64');
    const file = { path, encoding: 'base64', content, sha: blobSha(text) };
    return [200, exampleOf('content-file-response-if-content-is-a-file', file)];
  });
  answer('put', /\/contents\/postmortems/, ({ content, sha }, at) => {
    const path = decodeURIComponent(at.slice(at.lastIndexOf('/') + 1));
    if (sha !== blobSha(github.files.get(path) ?? '')) return [409, { message: `${path} does not match ${sha}` }];
    github.files.set(path, Buffer.from(String(content), 'base64').toString());
    return [200, exampleOf('file-commit')];
  });
  answer('get', /\/commits\?/, () => [200, [exampleOf('commit', { files: [] })]]);
  answer('get', /\/labels\?/, () => [200, labels.map((name) => ({ ...exampleOf('label'), name }))]);
  answer('get', /\/assignees\?/, () => [200, [{ ...Object(exampleOf('issue').user), login: 'alice' }]]);
  answer('get', /^\/orgs\/acme\/issue-fields/, () => [200, [FIELD]]);
  answer('get', /\/issues\?/, () => [200, github.issues.toReversed()]);
  answer('post', /\/issues$/, (body) => {
    github.issues.push(issueOf(github.issues.length + 1, body));
    return [201, github.issues.at(-1) ?? {}];
  });
  answer('post', /\/issues\/\d+\/sub_issues$/, ({ sub_issue_id: id }, at) => {
    const child = github.issues.find((issue) => issue.id === id);
    const parent = at.replace(/\/sub_issues$/, '');
    if (child) child.parent_issue_url = API + parent;
    return [201, github.issues.find((issue) => issue.url === API + parent) ?? {}];
  });
  answer('get', /\/issues\/\d+$/, (_, at) => {
    const issue = github.issues.find(({ url }) => url === API + at);
    return issue === undefined ? missing : [200, issue];
  });
  answer('patch', /\/issues\/\d+$/, (change, at) => {
    const issue = github.issues.find(({ url }) => url === API + at);
    if (issue === undefined) return missing;
    return [200, Object.assign(issue, change)];
  });
  answer('post', /\/issue-field-values$/, () => [200, []]);
  answer('delete', /\/issue-field-values\/77$/, () => [204, {}]);
  return github;
}

type Body = Readonly<Record<string, unknown>>;
type Answer = readonly [number, object];

const HOME = {
  name: 'shop',
  default_branch: 'main',
  has_discussions: false,
  owner: { ...Object(exampleOf('full-repository').owner), login: 'acme' },
};

function blobSha(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function readBody(text: string): Body {
  return text === '' ? {} : JSON.parse(text);
}

function issueOf(number: number, { title, body, assignees }: Body): Record<string, unknown> {
  const user = Object(exampleOf('issue').user);
  const people = Array.isArray(assignees) ? assignees.map((login) => ({ ...user, login })) : [];
  return exampleOf('issue', {
    id: 9000 + number,
    number,
    url: `${API}${ROOT}/issues/${number}`,
    html_url: `https://github.com/acme/shop/issues/${number}`,
    title,
    body,
    labels: [],
    assignees: people,
    assignee: people[0] ?? null,
    pull_request: undefined,
    closed_at: null,
    closed_by: null,
    user: { ...user, login: LOGIN },
  });
}
