import { afterAll, beforeAll, expect, test } from 'vitest';
import { commitFiles, listIssues, readFile } from '../../src/demo/person.ts';
import { mergeFiles, openStage, type Stage } from './stage.ts';

const PATH = 'postmortems/2026-03-02-queue.md';
const SETTINGS = '.github/followthrough.yml';

const DOCUMENT = `# The queue stood still

**Date:** 2026-03-02

## Action items

- [ ] Alert when the queue stands still for two minutes
- [ ] Give the workers a limit of their own
`;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage?.close();
});

test('settings that a merge or a push of which only the commits are known changed are applied to all postmortems at once', async () => {
  await mergeFiles(stage.alice, { [PATH]: DOCUMENT });
  await stage.settled();
  const tracking = async () => (await listIssues(stage.alice)).find(({ title }) => title.startsWith('Follow-through'));
  await mergeFiles(stage.alice, { [SETTINGS]: 'labels: [\n' });
  await stage.settled();
  expect((await tracking())?.body).toContain("in Followthrough's configuration");
  await commitFiles(stage.alice, { branch: 'main', files: { [SETTINGS]: null }, message: 'Take the settings back' });
  await stage.settled();
  expect((await tracking())?.body).not.toContain("in Followthrough's configuration");
  expect(await readFile(stage.alice, PATH)).toContain('0 of 2 done');
  expect(await listIssues(stage.alice)).toHaveLength(3);
});
