import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, request as requestOf, type ServerResponse } from 'node:http';
import { closeServer, listen, readBody } from './listen.ts';

export interface Front {
  readonly url: string;
  readonly forwardTo: (port: number) => void;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Stands before `emulate` and adds what GitHub has and it lacks, and nothing else: ETags with 304 answers, and the list
 * of people who can be assigned (the organisation's members).
 */
export async function startFront(port: number): Promise<Front> {
  let target = 0;
  const server = createServer((request, response) => {
    answer(request, target).then(
      (result) => send(request, response, result),
      () => response.destroy(),
    );
  });
  const actualPort = await listen(server, port);
  return {
    url: `http://127.0.0.1:${actualPort}`,
    forwardTo: (inner) => {
      target = inner;
    },
    close: () => closeServer(server),
  };
}

async function answer(request: IncomingMessage, port: number): Promise<Answer> {
  const body = await readBody(request);
  const path = request.url ?? '/';
  const assignees = /^\/repos\/([^/]+)\/[^/]+\/assignees(\?.*)?$/.exec(path);
  const innerPath = assignees === null ? path : `/orgs/${assignees[1]}/members${assignees[2] ?? ''}`;
  return forward(port, request, innerPath, body);
}

function forward(port: number, request: IncomingMessage, path: string, body: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { 'if-none-match': _, connection: __, ...headers } = request.headers;
    const inner = requestOf({ host: '127.0.0.1', port, path, method: request.method ?? 'GET', headers }, (response) => {
      readBody(response).then((bytes) => {
        resolve({ status: response.statusCode ?? 502, headers: plainHeaders(response.headers), body: bytes });
      }, reject);
    });
    inner.once('error', reject);
    inner.end(body);
  });
}

function plainHeaders(headers: IncomingMessage['headers']): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || name === 'connection' || name === 'transfer-encoding' || name === 'keep-alive') continue;
    plain[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return plain;
}

function send(request: IncomingMessage, response: ServerResponse, result: Answer): void {
  if (request.method !== 'GET' || result.status !== 200) {
    response.writeHead(result.status, result.headers).end(result.body);
    return;
  }
  const etag = `W/"${createHash('sha256').update(result.body).digest('hex')}"`;
  if (request.headers['if-none-match'] === etag) {
    const { 'content-length': _, 'content-type': __, ...headers } = result.headers;
    response.writeHead(304, { ...headers, etag }).end();
    return;
  }
  response.writeHead(200, { ...result.headers, etag }).end(result.body);
}
