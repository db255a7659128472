import { createServer, type IncomingMessage, request as requestOf, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeServer, listen, readBody } from '../../src/demo/listen.ts';
import { commitFiles, listIssues } from '../../src/demo/person.ts';
import { waitUntil } from '../../src/demo/wait-until.ts';
import { openStage, type Stage } from './stage.ts';

const PATH = 'postmortems/2026-03-02-queue.md';
const TEXT = '# The queue stood still\n\n## Action items\n\n- Alert when the queue stands still\n';
const TWO_DAYS = 2 * 86_400_000;

let stage: Stage;
let redelivered: number[] = [];
let deliveries: readonly object[] = [];
let closeFront: () => Promise<void> = async () => {};
let deliverAgain: (id: number) => void = () => {};

/** Adds the list of deliveries, which the local GitHub lacks. */
async function openFront(target: string): Promise<string> {
  const { hostname, port: inner } = new URL(target);
  const pass = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await readBody(request);
    const path = request.url ?? '/';
    const again = /^\/app\/hook\/deliveries\/(\d+)\/attempts/.exec(path)?.[1];
    if (again !== undefined) {
      redelivered.push(Number(again));
      response.writeHead(202, { 'content-type': 'application/json' }).end('{}');
      deliverAgain(Number(again));
      return;
    }
    if (path.startsWith('/app/hook/deliveries')) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(deliveries));
      return;
    }
    const options = { hostname, port: inner, path, method: request.method ?? 'GET', headers: request.headers };
    const asked = requestOf(options, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    asked.end(body);
  };
  const server = createServer((request, response) => void pass(request, response).catch(() => response.destroy()));
  const port = await listen(server, 0);
  closeFront = () => closeServer(server);
  return `http://127.0.0.1:${port}`;
}

beforeAll(async () => {
  stage = await openStage({ apiUrlFor: openFront });
});
afterAll(async () => {
  await stage?.close();
  await closeFront();
});

test('what was sent while the server was down is asked for again, and has its effect', async () => {
  const at = (ago: number) => new Date(Date.now() - ago).toISOString();
  const delivery = (id: number, guid: string, status: number, ago: number) => ({
    ...{ id, guid, delivered_at: at(ago), redelivery: false, duration: 1, status: String(status), status_code: status },
    ...{ event: 'push', action: null, installation_id: stage.github.installationId, repository_id: 1 },
  });
  deliveries = [
    delivery(9, 'taken-later', 200, TWO_DAYS - 3000),
    delivery(8, 'missed', 502, TWO_DAYS - 2000),
    delivery(7, 'taken-later', 502, TWO_DAYS - 1000),
    delivery(6, 'taken', 200, TWO_DAYS),
  ];
  stage.github.deliverTo(null);
  await commitFiles(stage.alice, { branch: 'main', files: { [PATH]: TEXT }, message: 'Tell' });
  deliverAgain = () => {
    const push = {
      ...{ ref: 'refs/heads/main', before: 'a'.repeat(40), after: 'b'.repeat(40) },
      ...{ commits: [{ added: [PATH], removed: [], modified: [] }], sender: { login: 'alice' } },
      installation: { id: stage.github.installationId },
      repository: { name: stage.github.repository, owner: { login: stage.github.owner }, default_branch: 'main' },
    };
    void stage.tell('push', push);
  };
  redelivered = [];
  await stage.restart();
  const issues = await waitUntil(
    async () => {
      const all = await listIssues(stage.alice);
      return all.length === 2 ? all : undefined;
    },
    30,
    new AbortController().signal,
  );
  expect(issues?.map(({ title }) => title)).toContain('Alert when the queue stands still');
  expect(redelivered).toEqual([8]);
});
