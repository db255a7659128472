import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeIssue, listIssues, readFile } from '../../src/demo/person.ts';
import { mergeFiles, openStage, type Stage } from '../end-to-end/stage.ts';
import { DOCUMENT } from './memory-stage.ts';

const BRANCH = 'followthrough/write-back';
const PATHS = ['a', 'b', 'c', 'd', 'e'].map((name) => `postmortems/${name}.md`);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ windowSeconds: 1 });
});
afterAll(async () => {
  await stage?.close();
});

test('postmortems that change at the same time share one pull request, and none is lost from it', async () => {
  const { alice } = stage;
  await mergeFiles(alice, { '.github/followthrough.yml': 'write-back:\n  mode: pull-request\n  skip-ci: true\n' });
  await mergeFiles(alice, Object.fromEntries(PATHS.map((path) => [path, DOCUMENT.replace('queue', path)])));
  await stage.settled();
  const proposed = async () => await Promise.all(PATHS.map((path) => readFile(alice, path, BRANCH)));
  for (const text of await proposed()) expect(text).toContain('**Follow-through:** 0 of 2 done');
  const tasks = (await listIssues(alice)).filter(({ labels }) => labels.includes('action-item'));
  expect(tasks).toHaveLength(2 * PATHS.length);
  await Promise.all(tasks.map(({ number }) => closeIssue(alice, number, 'completed')));
  await stage.settled();
  for (const text of await proposed()) expect(text).toContain('**Follow-through:** 2 of 2 done');
  const at = { owner: alice.owner, repo: alice.repository };
  const { data: head } = await alice.octokit.rest.repos.getCommit({ ...at, ref: BRANCH });
  expect(head.commit.message).toMatch(/^Write back .* \[skip ci\]\n\n- postmortems\/a\.md\n/);
  expect(head.parents).toHaveLength(1);
  const { data: pulls } = await alice.octokit.rest.pulls.list({ ...at, state: 'all' });
  expect(pulls.filter(({ head }) => head.ref === BRANCH).map(({ state }) => state)).toEqual(['open']);
  expect(stage.violations).toEqual([]);
  expect(stage.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});
