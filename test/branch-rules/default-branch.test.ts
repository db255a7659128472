import { afterEach, expect, test } from 'vitest';
import { closeIssue, listIssues, readFile } from '../../src/demo/person.ts';
import { mergeFiles, openStage, type Stage } from '../end-to-end/stage.ts';
import { DOCUMENT, PATH } from './memory-stage.ts';

let stage: Stage;
afterEach(async () => {
  await stage?.close();
});

const BRANCH = 'followthrough/write-back';

/** The default branch gets another name; the old one stays, or goes as it does when GitHub renames it. */
async function rename(to: string, old: 'stays' | 'goes'): Promise<void> {
  const { octokit, owner, repository: repo } = stage.alice;
  const at = { owner, repo };
  const head = await octokit.rest.git.getRef({ ...at, ref: 'heads/main' });
  await octokit.rest.git.createRef({ ...at, ref: `refs/heads/${to}`, sha: head.data.object.sha });
  await octokit.rest.repos.update({ ...at, default_branch: to });
  if (old === 'goes') await octokit.rest.git.deleteRef({ ...at, ref: 'heads/main' });
}

/** What GitHub tells of it. */
async function tellRename(): Promise<void> {
  const { octokit, owner, repository: repo } = stage.alice;
  const { data: repository } = await octokit.rest.repos.get({ owner, repo });
  const changes = { default_branch: { from: 'main' } };
  const installation = { id: stage.github.installationId };
  const status = await stage.tell('repository', {
    action: 'edited',
    changes,
    repository,
    installation,
    sender: { login: 'alice' },
  });
  expect(status).toBeLessThan(300);
}

async function firstTask(): Promise<number> {
  const tasks = (await listIssues(stage.alice)).filter(({ labels }) => labels.includes('action-item'));
  return tasks[0]?.number ?? 0;
}

async function pulls() {
  const { octokit, owner, repository: repo } = stage.alice;
  const { data } = await octokit.rest.pulls.list({ owner, repo, state: 'all' });
  return data.filter(({ head }) => head.ref === BRANCH).map(({ state, base }) => ({ state, base: base.ref }));
}

test.each(['stays', 'goes'] as const)(
  'commits go to the branch that is the default one now (the old one %s), with or without an event about it',
  async (old) => {
    stage = await openStage({ windowSeconds: 1 });
    await mergeFiles(stage.alice, { [PATH]: DOCUMENT });
    await stage.settled();
    await rename('trunk', old);
    await closeIssue(stage.alice, await firstTask(), 'completed');
    await stage.settled();
    expect(await readFile(stage.alice, PATH, 'trunk')).toContain('**Follow-through:** 1 of 2 done');
    if (old === 'stays') expect(await readFile(stage.alice, PATH, 'main')).toContain('0 of 2 done');
    const before = stage.exchanges();
    await tellRename();
    await stage.settled();
    expect(stage.exchanges()).toBeGreaterThan(before);
    expect(await listIssues(stage.alice)).toHaveLength(3);
    expect(stage.violations).toEqual([]);
    expect(stage.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  },
);

test('the one write-back pull request goes over to the new default branch', async () => {
  stage = await openStage({ windowSeconds: 1 });
  await mergeFiles(stage.alice, {
    '.github/followthrough.yml': 'write-back:\n  mode: pull-request\n',
    [PATH]: DOCUMENT,
  });
  await stage.settled();
  expect(await pulls()).toEqual([{ state: 'open', base: 'main' }]);
  await rename('trunk', 'stays');
  await tellRename();
  await stage.settled();
  expect(await pulls()).toEqual([{ state: 'open', base: 'trunk' }]);
  await closeIssue(stage.alice, await firstTask(), 'completed');
  await stage.settled();
  expect(await pulls()).toEqual([{ state: 'open', base: 'trunk' }]);
  expect(await readFile(stage.alice, PATH, BRANCH)).toContain('**Follow-through:** 1 of 2 done');
  expect(stage.violations).toEqual([]);
  expect(stage.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});

test('a default branch that is renamed during a pass ends in one pull request on the new one, without a failure', async () => {
  stage = await openStage({ windowSeconds: 2 });
  await mergeFiles(stage.alice, {
    '.github/followthrough.yml': 'write-back:\n  mode: pull-request\n',
    [PATH]: DOCUMENT,
  });
  // The server has opened the repository for the event, and its pass begins when the window is over.
  await stage.settled();
  const task = await firstTask();
  await closeIssue(stage.alice, task, 'completed');
  await rename('trunk', 'goes');
  await stage.settled();
  const open = (await pulls()).filter(({ state }) => state === 'open');
  expect(open).toEqual([{ state: 'open', base: 'trunk' }]);
  expect(await readFile(stage.alice, PATH, BRANCH)).toContain('**Follow-through:** 1 of 2 done');
  expect(stage.violations).toEqual([]);
  expect(stage.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});
