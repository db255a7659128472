import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeIssue, listIssues, mergePullRequest, readFile } from '../../src/demo/person.ts';
import { mergeFiles, openStage, type Stage } from '../end-to-end/stage.ts';
import { DOCUMENT, PATH } from './memory-stage.ts';

const NONE = {
  required_status_checks: null,
  enforce_admins: false,
  required_pull_request_reviews: null,
  restrictions: null,
};

const RULES = [
  {
    rule: 'a pull request with a code owner’s review',
    set: { required_pull_request_reviews: { require_code_owner_reviews: true } },
  },
  { rule: 'status checks', set: { required_status_checks: { strict: true, contexts: ['build'] } } },
  // The local GitHub signs nothing, and refuses: as a server does that does not sign for Apps.
  { rule: 'signed commits', set: { required_signatures: true } },
  { rule: 'who may push', set: { restrictions: { users: ['alice'], teams: [] } } },
];

/** The real server and its requests, against rules that the local GitHub enforces. */
describe.each(RULES)('a branch that requires $rule', ({ set }) => {
  let stage: Stage;
  beforeAll(async () => {
    // The rule stands before the window of the merge is over.
    stage = await openStage({ windowSeconds: 2 });
    await mergeFiles(stage.alice, {
      '.github/followthrough.yml': 'write-back:\n  labels: [bot]\n  skip-ci: true\n',
      [PATH]: DOCUMENT,
    });
    const at = { owner: stage.alice.owner, repo: stage.alice.repository };
    await stage.alice.octokit.rest.repos.updateBranchProtection({ ...at, branch: 'main', ...NONE, ...set });
    await stage.settled();
  });
  afterAll(async () => {
    await stage?.close();
  });

  const pulls = async () => {
    const at = { owner: stage.alice.owner, repo: stage.alice.repository };
    const { data } = await stage.alice.octokit.rest.pulls.list({ ...at, state: 'all' });
    return data.filter(({ head }) => head.ref === 'followthrough/write-back');
  };
  const proposed = async () => {
    const at = { owner: stage.alice.owner, repo: stage.alice.repository };
    const { data } = await stage.alice.octokit.rest.repos.getContent({
      ...at,
      path: PATH,
      ref: 'followthrough/write-back',
    });
    return 'content' in data ? Buffer.from(data.content, 'base64').toString() : '';
  };

  test('the state goes into one labelled pull request, and an edit that changes nothing leaves it as it is', async () => {
    expect(await readFile(stage.alice, PATH)).toBe(DOCUMENT);
    const [pull, ...more] = await pulls();
    expect(more).toEqual([]);
    expect(pull?.labels.map(({ name }) => name)).toEqual(['bot']);
    expect(await proposed()).toContain('**Follow-through:** 0 of 2 done');
    const [task] = (await listIssues(stage.alice)).filter(({ labels }) => labels.includes('action-item'));
    const at = { owner: stage.alice.owner, repo: stage.alice.repository, issue_number: task?.number ?? 0 };
    await stage.alice.octokit.rest.issues.addLabels({ ...at, labels: ['mine'] });
    await stage.alice.octokit.rest.issues.update({ ...at, body: `${task?.body}\n\nMore of it.` });
    await stage.settled();
    expect((await pulls())[0]?.head.sha).toBe(pull?.head.sha);
  });

  test('its merge brings everything to rest', async () => {
    const [pull] = await pulls();
    const at = { owner: stage.alice.owner, repo: stage.alice.repository };
    await stage.alice.octokit.rest.repos.deleteBranchProtection({ ...at, branch: 'main' });
    await mergePullRequest(stage.alice, pull?.number ?? 0);
    await stage.settled();
    expect(await readFile(stage.alice, PATH)).toContain('**Follow-through:** 0 of 2 done');
    expect(await pulls()).toHaveLength(1);
  });

  test('no request and no answer broke GitHub’s API description, and no pass failed', () => {
    expect(stage.violations).toEqual([]);
    expect(stage.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});

describe('a branch', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ windowSeconds: 2 });
  });
  afterAll(async () => {
    await stage?.close();
  });

  test('that requires a linear history takes our commits, which have one parent', async () => {
    const at = { owner: stage.alice.owner, repo: stage.alice.repository };
    await mergeFiles(stage.alice, { [PATH]: DOCUMENT });
    const linear = { ...NONE, enforce_admins: true, required_linear_history: true };
    await stage.alice.octokit.rest.repos.updateBranchProtection({ ...at, branch: 'main', ...linear });
    await stage.settled();
    expect(await readFile(stage.alice, PATH)).toContain('**Follow-through:** 0 of 2 done');
    const { data } = await stage.alice.octokit.rest.repos.listCommits({ ...at, path: PATH, per_page: 1 });
    expect(data[0]?.author?.login).toBe(stage.github.botLogin);
    expect(data[0]?.parents).toHaveLength(1);
    const { data: pulls } = await stage.alice.octokit.rest.pulls.list({ ...at, state: 'all' });
    expect(pulls.filter(({ head }) => head.ref === 'followthrough/write-back')).toEqual([]);
  });

  test('of a repository that is archived is left alone, and followed again afterwards', async () => {
    const at = { owner: stage.alice.owner, repo: stage.alice.repository };
    const [task] = (await listIssues(stage.alice)).filter(({ labels }) => labels.includes('action-item'));
    await closeIssue(stage.alice, task?.number ?? 0, 'completed');
    await stage.alice.octokit.rest.repos.update({ ...at, archived: true });
    await tellOf('archived');
    await stage.settled();
    expect(await readFile(stage.alice, PATH)).toContain('**Follow-through:** 0 of 2 done');
    await stage.alice.octokit.rest.repos.update({ ...at, archived: false });
    await tellOf('unarchived');
    await stage.settled();
    expect(await readFile(stage.alice, PATH)).toContain('**Follow-through:** 1 of 2 done');
    expect(stage.violations).toEqual([]);
    expect(stage.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  async function tellOf(action: string): Promise<void> {
    const at = { owner: stage.alice.owner, repo: stage.alice.repository };
    const { data: repository } = await stage.alice.octokit.rest.repos.get(at);
    const installation = { id: stage.github.installationId };
    expect(
      await stage.tell('repository', { action, repository, installation, sender: { login: 'alice' } }),
    ).toBeLessThan(300);
  }
});
