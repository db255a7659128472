import { createServer, type IncomingMessage, request as requestOf, type ServerResponse } from 'node:http';
import { closeServer, listen, readBody } from '../../src/demo/listen.ts';

/** What goes wrong with one request. `before` the server behind sees it, or `after` it acted. */
export type Fault =
  /** The connection is closed without an answer. */
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' }
  | {
      readonly kind: 'status';
      readonly when: 'before' | 'after';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly message?: string;
    }
  /** No answer comes, until the client gives up. */
  | { readonly kind: 'silence'; readonly when: 'before' | 'after' }
  /** Half of the answer, then the connection is closed. */
  | { readonly kind: 'truncated' }
  /** Half of the answer as if it were all of it. */
  | { readonly kind: 'cut' }
  /** A list as it was when it was last asked for with the same address, else without its newest entry; or without so many of the newest. */
  | { readonly kind: 'stale-list'; readonly hide?: number }
  /** The test is told, and may kill the App, before or after the server acted; then the request goes on. */
  | { readonly kind: 'call'; readonly when: 'before' | 'after'; readonly act: () => void | Promise<void> };

export interface ProxiedRequest {
  /** 1 for the first since the start, webhooks not counted. */
  readonly number: number;
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
}

export interface FaultProxy {
  readonly url: string;
  /** Asked for each request before it is passed on; undefined lets it be. */
  faultWith(
    choose:
      | ((request: { readonly number: number; readonly method: string; readonly path: string }) => Fault | undefined)
      | null,
  ): void;
  /** Counts writes as GitHub does and refuses with 403 and `retry-after` what goes beyond its limits; null stops that. */
  enforce(limits: Limits | null): void;
  requests(): readonly ProxiedRequest[];
  /** How many requests were refused for speed. */
  refusals(): number;
  /** Starts counting anew. */
  forget(): void;
  close(): Promise<void>;
}

export interface Limits {
  readonly creationsAMinute: number;
  readonly creationsAnHour: number;
  /** Milliseconds that must lie between two writes. */
  readonly between: number;
  readonly now: () => number;
}

interface State {
  readonly target: URL;
  choose: Parameters<FaultProxy['faultWith']>[0];
  limits: Limits | null;
  requests: ProxiedRequest[];
  refusals: number;
  creations: number[];
  lastWrite: number;
  readonly lists: Map<string, Buffer>;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** A reverse proxy before a GitHub server, with faults by the test's choice. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const state: State = {
    target: new URL(target),
    choose: null,
    limits: null,
    requests: [],
    refusals: 0,
    creations: [],
    lastWrite: Number.NEGATIVE_INFINITY,
    lists: new Map(),
  };
  const server = createServer((request, response) => {
    pass(state, request, response).catch(() => response.destroy());
  });
  const port = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${port}`,
    faultWith: (choose) => {
      state.choose = choose;
    },
    enforce: (limits) => {
      state.limits = limits;
      state.creations = [];
      state.lastWrite = Number.NEGATIVE_INFINITY;
    },
    requests: () => state.requests,
    refusals: () => state.refusals,
    forget: () => {
      state.requests = [];
      state.refusals = 0;
    },
    close: () => closeServer(server),
  };
}

async function pass(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request);
  const about = { number: state.requests.length + 1, method: request.method ?? 'GET', path: request.url ?? '/' };
  // The number is taken now: requests at the same time must not share one.
  state.requests.push({ ...about, status: null });
  const settle = (status: number | null) => {
    state.requests[about.number - 1] = { ...about, status };
  };
  const refusal = state.limits === null ? null : refuse(state, state.limits, about);
  if (refusal !== null) {
    state.refusals += 1;
    settle(refusal.status);
    return send(response, refusal);
  }
  const fault = state.choose?.(about);
  if (fault !== undefined && 'when' in fault && fault.when === 'before' && (await strike(fault, response, settle)))
    return;
  // A stale list must come in full, or the client confirms its own newer copy.
  const fresh = fault?.kind === 'stale-list' || fault?.kind === 'cut' || fault?.kind === 'truncated';
  const answer = await forward(state, request, about.path, body, fresh ? 'without-condition' : 'as-it-is');
  if (fault !== undefined && 'when' in fault && fault.when === 'after' && (await strike(fault, response, settle)))
    return;
  settle(answer.status);
  if (fault?.kind === 'truncated') return truncate(response, answer);
  if (fault?.kind === 'cut')
    return send(response, { ...answer, body: answer.body.subarray(0, answer.body.length / 2) });
  const stale = fault?.kind === 'stale-list' ? makeStale(state, about.path, answer, fault.hide) : answer;
  if (about.method === 'GET' && answer.status === 200) state.lists.set(about.path, answer.body);
  send(response, stale);
}

/** Answers whether the request ends here. */
async function strike(
  fault: Exclude<Fault, { kind: 'truncated' | 'cut' | 'stale-list' }>,
  response: ServerResponse,
  settle: (status: number | null) => void,
): Promise<boolean> {
  switch (fault.kind) {
    case 'reset':
      response.destroy();
      return true;
    case 'silence':
      return true;
    case 'status': {
      settle(fault.status);
      const message = fault.message ?? `Fault ${fault.status}`;
      send(response, {
        status: fault.status,
        headers: { ...fault.headers },
        body: Buffer.from(JSON.stringify({ message })),
      });
      return true;
    }
    case 'call':
      await fault.act();
      return response.destroyed;
  }
}

function refuse(state: State, limits: Limits, about: { method: string; path: string }): Answer | null {
  if (about.method === 'GET' || about.path.startsWith('/app/')) return null;
  const now = limits.now();
  const isCreation = about.method === 'POST' && !about.path.includes('/git/');
  state.creations = state.creations.filter((at) => at > now - 3_600_000);
  const minute = state.creations.filter((at) => at > now - 60_000);
  let retryAfter: number | null = null;
  if (now - state.lastWrite < limits.between) retryAfter = 1;
  if (isCreation && minute.length >= limits.creationsAMinute) retryAfter = 60;
  if (isCreation && state.creations.length >= limits.creationsAnHour) retryAfter = 3600;
  if (retryAfter === null) {
    state.lastWrite = now;
    if (isCreation) state.creations.push(now);
    return null;
  }
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return {
    status: 403,
    headers: { 'retry-after': String(retryAfter) },
    body: Buffer.from(JSON.stringify({ message })),
  };
}

function forward(
  state: State,
  request: IncomingMessage,
  path: string,
  body: Buffer,
  condition: 'as-it-is' | 'without-condition',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { ...request.headers };
    delete headers.connection;
    if (condition === 'without-condition') delete headers['if-none-match'];
    const { hostname, port } = state.target;
    const options = { host: hostname, port, path, method: request.method ?? 'GET', headers };
    const inner = requestOf(options, (response) => {
      readBody(response).then((bytes) => {
        const plain: Record<string, string> = {};
        for (const [name, value] of Object.entries(response.headers)) {
          if (value === undefined || /^(connection|transfer-encoding|keep-alive|content-length)$/.test(name)) continue;
          plain[name] = rewrite(state, String(value), request.headers.host);
        }
        resolve({ status: response.statusCode ?? 502, headers: plain, body: bytes });
      }, reject);
    });
    inner.once('error', reject);
    inner.end(body);
  });
}

/** Next pages and redirects must come through here too. */
function rewrite(state: State, value: string, host: string | undefined): string {
  return host === undefined ? value : value.replaceAll(state.target.origin, `http://${host}`);
}

function send(response: ServerResponse, answer: Answer): void {
  const headers = { 'content-type': 'application/json; charset=utf-8', ...answer.headers };
  response.writeHead(answer.status, answer.status === 304 || answer.status === 204 ? answer.headers : headers);
  response.end(answer.status === 304 || answer.status === 204 ? undefined : answer.body);
}

function truncate(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { ...answer.headers, 'content-length': String(answer.body.length) });
  response.write(answer.body.subarray(0, answer.body.length / 2), () => response.destroy());
}

function makeStale(state: State, path: string, answer: Answer, hide: number | undefined): Answer {
  const { etag: _, ...headers } = answer.headers;
  if (hide !== undefined) return { ...answer, headers, body: withoutNewest(answer.body, hide) };
  const before = state.lists.get(path);
  if (before !== undefined) return { ...answer, headers, body: before };
  const list: unknown = JSON.parse(answer.body.toString('utf8'));
  if (!Array.isArray(list)) return answer;
  return { ...answer, headers, body: Buffer.from(JSON.stringify(list.slice(0, -1))) };
}

function withoutNewest(body: Buffer, count: number): Buffer {
  const list: unknown = JSON.parse(body.toString('utf8'));
  if (!Array.isArray(list)) return body;
  const numbers = list.map((entry) => Number(entry.number)).sort((a, b) => b - a);
  const hidden = new Set(numbers.slice(0, count));
  return Buffer.from(JSON.stringify(list.filter((entry) => !hidden.has(Number(entry.number)))));
}
