import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalGitHub, startLocalGitHub } from '../../src/demo/local-github.ts';
import { commitFiles, listIssues, type Person, readFile, signIn } from '../../src/demo/person.ts';
import { COMMAND, type Ran } from './run-followthrough.ts';

const PATH = 'postmortems/search.md';
const TEXT =
  '# Search was down\n\n## Action items\n\n- Write a runbook page for the index (owner: @alice, due: 2099-03-09)\n';

const folder = mkdtempSync(join(tmpdir(), 'on-github-'));
let github: LocalGitHub;
let alice: Person;
let environment: Readonly<Record<string, string>>;

beforeAll(async () => {
  github = await startLocalGitHub();
  alice = signIn(github.url, github.userToken, github.owner, github.repository);
  await commitFiles(alice, { branch: 'main', files: { [PATH]: TEXT }, message: 'Add a postmortem' });
  const keyPath = join(folder, 'app.pem');
  writeFileSync(keyPath, github.privateKey);
  environment = { GITHUB_API_URL: github.url, APP_ID: String(github.appId), PRIVATE_KEY_PATH: keyPath };
});

afterAll(async () => {
  await github.close();
  rmSync(folder, { recursive: true });
});

/** The command as a process, while the local GitHub lives in this one. */
async function run(args: readonly string[], env: Readonly<Record<string, string>> = environment): Promise<Ran> {
  const command = spawn(process.execPath, [COMMAND, ...args], { cwd: folder, env: { PATH: '', ...env } });
  let [stdout, stderr] = ['', ''];
  command.stdout.on('data', (chunk) => (stdout += chunk));
  command.stderr.on('data', (chunk) => (stderr += chunk));
  const [status] = await once(command, 'close');
  return { status, stdout, stderr };
}

test('what was planned is what is applied, and then there is nothing to do', async () => {
  const planned = await run(['plan', 'acme/shop']);
  expect(planned).toMatchObject({ status: 0, stderr: '' });
  expect(planned.stdout).toContain('+ task “Write a runbook page for the index”');
  const fingerprint = /--fingerprint ([0-9a-f]+)$/m.exec(planned.stdout)?.[1] ?? '';

  const refused = await run(['apply', 'acme/shop', '--fingerprint', '000000000000']);
  expect(refused.stderr).toContain(`its fingerprint is now ${fingerprint}`);
  expect(refused.status).toBe(2);
  expect(await listIssues(alice)).toEqual([]);

  const applied = await run(['apply', 'acme/shop', '--fingerprint', fingerprint]);
  expect(applied).toMatchObject({ status: 0, stderr: '' });
  const issues = await listIssues(alice);
  expect(issues.map(({ title }) => title).sort()).toEqual([
    'Follow-through: Search was down',
    'Write a runbook page for the index',
  ]);
  expect(await readFile(alice, PATH)).toContain('**Follow-through:** 0 of 1 done');

  const again = await run(['plan', 'acme/shop', '--json']);
  expect(JSON.parse(again.stdout)).toMatchObject({ path: PATH, operations: [], problems: [] });
});

test('the digest is printed for the day that is asked, and published as one issue a week', async () => {
  const printed = await run(['digest', 'acme/shop', '--on', '2099-03-12']);
  expect(printed.stdout).toMatch(/Overdue \(1\)\n {2}3 days late +#\d+ {2}Write a runbook page/);
  const digests = async () => (await listIssues(alice)).filter(({ title }) => title.includes('digest')).length;
  expect(await digests()).toBe(0);
  await run(['digest', 'acme/shop', '--on', '2099-03-12', '--publish']);
  await run(['digest', 'acme/shop', '--on', '2099-03-13', '--publish']);
  expect(await digests()).toBe(1);
});

test('files that nobody touched since a day are left alone', async () => {
  await commitFiles(alice, { branch: 'main', files: { 'postmortems/old.md': TEXT }, message: 'Add another' });
  const before = await listIssues(alice);
  const { status, stdout } = await run(['apply', 'acme/shop', '--since', '2100-01-01']);
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'Nothing to do: files and issues agree.\n' });
  expect(await listIssues(alice)).toEqual(before);
});

test('a token is enough to look', async () => {
  const env = { GITHUB_API_URL: github.url, GITHUB_TOKEN: github.userToken };
  const { status, stdout } = await run(['plan', 'acme/shop', 'postmortems/old.md'], env);
  expect(status).toBe(0);
  expect(stdout).toContain('+ task “Write a runbook page for the index”');
});

test.each([
  ['a repository without the App', ['plan', 'acme/none'], 'The App is not installed on acme/none'],
  ['a file that is not there', ['plan', 'acme/shop', 'none.md'], 'none.md: the default branch has no such file'],
])('%s is said in a sentence, with status 2', async (_, args, words) => {
  const { status, stdout, stderr } = await run(args);
  expect(stderr).toContain(words);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});
