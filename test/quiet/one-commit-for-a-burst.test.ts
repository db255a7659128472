import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeIssue, listIssues, readFile } from '../../src/demo/person.ts';
import { mergeFiles, openStage, type Stage } from '../end-to-end/stage.ts';

const PATH = 'postmortems/2026-03-02-hall.md';
const ITEMS = Array.from({ length: 40 }, (_, index) => `- [ ] Look after machine ${index + 1} of the hall in Bremen\n`);
const DOCUMENT = `# The hall went dark\n\n**Date:** 2026-03-02\n\n## Action items\n\n${ITEMS.join('')}`;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ windowSeconds: 2 });
});
afterAll(async () => {
  await stage?.close();
});

test('forty issues closed one after the other give one commit', async () => {
  const { alice } = stage;
  await mergeFiles(alice, { '.github/followthrough.yml': 'guard:\n  new-issues: 100\n' });
  await mergeFiles(alice, { [PATH]: DOCUMENT });
  await stage.settled();
  const at = { owner: alice.owner, repo: alice.repository };
  const commits = async () =>
    (await alice.octokit.rest.repos.listCommits({ ...at, path: PATH, per_page: 100 })).data.length;
  const tasks = (await listIssues(alice)).filter(({ labels }) => labels.includes('action-item'));
  expect(tasks).toHaveLength(40);
  const before = await commits();
  for (const { number } of tasks) {
    await closeIssue(alice, number, 'completed');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stage.settled();
  expect(await readFile(alice, PATH)).toContain('**Follow-through:** 40 of 40 done');
  expect(await commits()).toBe(before + 1);
  expect(stage.violations).toEqual([]);
});
