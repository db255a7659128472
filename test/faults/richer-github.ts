import { createServer, type IncomingMessage, request as requestOf } from 'node:http';
import { z } from 'zod';
import { closeServer, listen, readBody } from '../../src/demo/listen.ts';

/** Stands before the local GitHub and adds what organisations have and it lacks: sub-issues, and GraphQL's word on what closed an issue. */
export interface RicherGitHub {
  readonly url: string;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const SUB_ISSUE = z.object({ sub_issue_id: z.number() });
const QUERY = z.object({ variables: z.record(z.string(), z.union([z.string(), z.number()])) });
const LINKED = z.looseObject({ id: z.number() });

export async function startRicherGitHub(target: string): Promise<RicherGitHub> {
  /** The API address of each sub-issue's parent, by the sub-issue's id. */
  const parents = new Map<number, string>();

  async function answer(request: IncomingMessage, own: string): Promise<Answer> {
    const body = await readBody(request);
    const path = request.url ?? '/';
    if (path === '/graphql' && request.method === 'POST') return json(200, { data: tellClosures(body) });
    const parent = /^(\/repos\/[^/]+\/[^/]+\/issues\/\d+)\/sub_issues/.exec(path)?.[1];
    if (parent === undefined) return withParents(await forward(request, path, body), parents);
    const there = await forward(request, parent, Buffer.alloc(0), 'GET');
    if (there.status !== 200 || request.method === 'GET') return there.status === 200 ? json(200, []) : there;
    const child = SUB_ISSUE.parse(JSON.parse(body.toString('utf8'))).sub_issue_id;
    if (parents.has(child)) return json(422, { message: 'Issue may not contain duplicate sub-issues' });
    parents.set(child, `${own}${parent}`);
    return { ...there, status: 201 };
  }

  function forward(request: IncomingMessage, path: string, body: Buffer, method = request.method): Promise<Answer> {
    const { hostname, port } = new URL(target);
    // What parents are added to may not be confirmed by what it was without them.
    const { 'if-none-match': _, 'content-length': __, connection: ___, ...headers } = request.headers;
    return new Promise((resolve, reject) => {
      const inner = requestOf({ hostname, port, path, method: method ?? 'GET', headers }, (response) => {
        readBody(response).then((bytes) => {
          const plain: Record<string, string> = {};
          for (const [name, value] of Object.entries(response.headers)) {
            if (/^(connection|transfer-encoding|keep-alive|content-length|etag)$/.test(name)) continue;
            plain[name] = String(value).replaceAll(target, `http://${request.headers.host}`);
          }
          resolve({ status: response.statusCode ?? 502, headers: plain, body: bytes });
        }, reject);
      });
      inner.once('error', reject);
      inner.end(body);
    });
  }

  const server = createServer((request, response) => {
    answer(request, target).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      () => response.destroy(),
    );
  });
  const port = await listen(server, 0);
  return { url: `http://127.0.0.1:${port}`, close: () => closeServer(server) };
}

function json(status: number, body: unknown): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: Buffer.from(JSON.stringify(body)),
  };
}

/** Every issue that is asked for was closed by the same pull request. */
function tellClosures(body: Buffer): Readonly<Record<string, unknown>> {
  const { variables } = QUERY.parse(JSON.parse(body.toString('utf8')));
  const numbers = Object.keys(variables).filter((name) => name.startsWith('k'));
  const closer = { number: 900, url: 'https://github.com/acme/app/pull/900', merged: true };
  const node = { closer: { ...closer, repository: { nameWithOwner: 'acme/app' } } };
  const issue = {
    timelineItems: { nodes: [node] },
    closedByPullRequestsReferences: { nodes: [] },
    comments: { nodes: [] },
  };
  return Object.fromEntries(numbers.map((name) => [`i${name.slice(1)}`, { issue }]));
}

function withParents(answer: Answer, parents: ReadonlyMap<number, string>): Answer {
  if (answer.status !== 200 && answer.status !== 201) return answer;
  const text = answer.body.toString('utf8');
  if (parents.size === 0 || !text.includes('"number"')) return answer;
  const add = (value: unknown): unknown => {
    const one = LINKED.safeParse(value).data;
    const parent = one === undefined ? undefined : parents.get(one.id);
    return parent === undefined ? value : { ...one, parent_issue_url: parent };
  };
  const value: unknown = JSON.parse(text);
  const told = Array.isArray(value) ? value.map(add) : add(value);
  return { ...answer, body: Buffer.from(JSON.stringify(told)) };
}
