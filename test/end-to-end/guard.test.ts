import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listIssues, type Person, signIn } from '../../src/demo/person.ts';
import { mergeFiles, openStage, type Stage } from './stage.ts';

const PATH = 'postmortems/2026-03-02-queue.md';

const CONFIG = 'guard:\n  new-issues: 2\n';

const DOCUMENT = `# The queue stood still

**Date:** 2026-03-02

## Action items

- Alert when the queue stands still for two minutes
- Give the workers a limit of their own
- Write a runbook page for the queue
`;

describe('a plan that is too large', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    await mergeFiles(stage.alice, { '.github/followthrough.yml': CONFIG });
    await mergeFiles(stage.alice, { [PATH]: DOCUMENT });
    await stage.settled();
  });
  afterAll(async () => {
    await stage?.close();
  });

  const issues = () => listIssues(stage.alice);
  const comment = async (person: Person, issue: number, body: string) => {
    const at = { owner: person.owner, repo: person.repository, issue_number: issue };
    await person.octokit.rest.issues.createComment({ ...at, body });
    await stage.settled();
  };

  test('opens nothing but the issue that shows it', async () => {
    const all = await issues();
    expect(all).toHaveLength(1);
    expect(all[0]?.title).toBe(`Waiting for a person: the plan for ${PATH}`);
    expect(all[0]?.body).toContain('Give the workers a limit of their own');
  });

  test('does not run by the word of somebody without write access, nor by another fingerprint', async () => {
    const [held] = await issues();
    const { github } = stage;
    const mallory = signIn(github.url, github.strangerToken, github.owner, github.repository);
    await comment(mallory, held?.number ?? 0, /\/followthrough apply \w+/.exec(held?.body ?? '')?.[0] ?? '');
    await comment(stage.alice, held?.number ?? 0, '/followthrough apply 0123456789ab');
    expect(await issues()).toHaveLength(1);
  });

  test('runs, just as shown, by the comment of somebody who may write; then its issue is closed', async () => {
    const [held] = await issues();
    await comment(stage.alice, held?.number ?? 0, /\/followthrough apply \w+/.exec(held?.body ?? '')?.[0] ?? '');
    const all = await issues();
    expect(all.filter(({ labels }) => labels.includes('action-item'))).toHaveLength(3);
    expect(all.find(({ number }) => number === held?.number)?.state).toBe('closed');
    expect(stage.violations).toEqual([]);
  });
});
