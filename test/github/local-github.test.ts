import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeServer, listen, readBody } from '../../src/demo/listen.ts';
import { type LocalGitHub, startLocalGitHub } from '../../src/demo/local-github.ts';
import { commitFiles, listIssues, mergePullRequest, openPullRequest, readFile, signIn } from '../../src/demo/person.ts';

let local: LocalGitHub;
beforeEach(async () => {
  local = await startLocalGitHub();
});
afterEach(() => local.close());

test('a merged pull request reaches the App as a signed webhook, each with an id of its own', async () => {
  const seen: { id: string; event: string; signature: string; body: Buffer }[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      seen.push({
        id: String(request.headers['x-github-delivery']),
        event: String(request.headers['x-github-event']),
        signature: String(request.headers['x-hub-signature-256']),
        body,
      });
      response.writeHead(202).end();
    });
  });
  const port = await listen(server, 0);
  local.deliverTo(`http://127.0.0.1:${port}/api/github/webhooks`);
  const alice = signIn(local.url, local.userToken, local.owner, local.repository);
  await commitFiles(alice, { branch: 'incident', files: { 'postmortems/one.md': '# One\n' }, message: 'Add one' });
  const pull = await openPullRequest(alice, { branch: 'incident', title: 'Postmortem one' });
  await mergePullRequest(alice, pull.number);
  await expect.poll(() => seen.some((hook) => hook.body.includes('"merged":true'))).toBe(true);
  await local.delivered();
  await closeServer(server);

  expect(await readFile(alice, 'postmortems/one.md')).toBe('# One\n');
  expect(await listIssues(alice)).toEqual([]);
  expect(new Set(seen.map((hook) => hook.id)).size).toBe(seen.length);
  for (const hook of seen) {
    const expected = createHmac('sha256', local.webhookSecret).update(hook.body).digest('hex');
    expect(hook.signature).toBe(`sha256=${expected}`);
    expect(JSON.parse(hook.body.toString()).installation.id).toBe(local.installationId);
  }
  expect(local.deliveries().every((delivery) => delivery.status === 202)).toBe(true);
});

test('a taken port is told in a sentence, and nothing stays behind', async () => {
  const port = Number(new URL(local.url).port);
  await expect(startLocalGitHub({ port })).rejects.toThrow(`Port ${port} is in use by another program`);
});

test('an unchanged answer is a 304', async () => {
  const url = `${local.url}/repos/${local.owner}/${local.repository}`;
  const first = await fetch(url);
  const second = await fetch(url, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
  expect([first.status, second.status]).toEqual([200, 304]);
});
