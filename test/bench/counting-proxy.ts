import { createServer, type IncomingMessage, request as requestOf } from 'node:http';
import { closeServer, listen, readBody } from '../../src/demo/listen.ts';

export interface CountingProxy {
  readonly url: string;
  /** Every request since the last `reset`; those answered 304 are free and left out. */
  counted(): readonly string[];
  reset(): void;
  close(): Promise<void>;
}

/** Stands between the App and GitHub and counts what the App asks. */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  let requests: string[] = [];
  const { hostname, port } = new URL(target);
  const forward = async (request: IncomingMessage) => {
    const body = await readBody(request);
    const { method = 'GET', url: path = '/', headers } = request;
    return new Promise<{ inner: IncomingMessage; bytes: Buffer }>((resolve, reject) => {
      const inner = requestOf({ hostname, port, method, path, headers }, (response) => {
        readBody(response).then((bytes) => resolve({ inner: response, bytes }), reject);
      });
      inner.once('error', reject);
      inner.end(body);
    });
  };
  const server = createServer((request, response) => {
    forward(request).then(
      ({ inner, bytes }) => {
        if (inner.statusCode !== 304) requests.push(`${request.method} ${request.url} ${inner.statusCode}`);
        response.writeHead(inner.statusCode ?? 502, inner.headers).end(bytes);
      },
      () => response.destroy(),
    );
  });
  const ownPort = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${ownPort}`,
    counted: () => requests,
    reset: () => {
      requests = [];
    },
    close: () => closeServer(server),
  };
}
