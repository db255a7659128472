import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listIssues, type Person, readDefaultBranch, readHead, signIn } from '../../src/demo/person.ts';
import { openStage, type Stage } from './stage.ts';

const DOCUMENT = `# The cache was cold

## Action items

- Warm the cache before a release
`;

describe('postmortems from before the installation', () => {
  let stage: Stage;
  let question = 0;
  beforeAll(async () => {
    stage = await openStage();
    await commitLongAgo(stage.alice, 'postmortems/old.md', '2020-02-02T00:00:00Z');
    await commitLongAgo(stage.alice, 'postmortems/older.md', '2019-02-02T00:00:00Z');
    const { octokit, owner, repository } = stage.alice;
    question = (await octokit.rest.issues.create({ owner, repo: repository, title: 'Old ones, too?' })).data.number;
    await stage.restart();
    await stage.settled();
  });
  afterAll(async () => {
    await stage?.close();
  });

  const tasks = async () => (await listIssues(stage.alice)).filter(({ labels }) => labels.includes('action-item'));
  const ask = async (person: Person, body: string) => {
    const at = { owner: person.owner, repo: person.repository, issue_number: question };
    await person.octokit.rest.issues.createComment({ ...at, body });
    await stage.settled();
  };

  test('open nothing by themselves, nor by the word of somebody without write access', async () => {
    const { github } = stage;
    const mallory = signIn(github.url, github.strangerToken, github.owner, github.repository);
    await ask(mallory, '/followthrough apply --since 2019-01-01');
    expect(await tasks()).toEqual([]);
  });

  test('are taken up from a day on by the comment of somebody who may write', async () => {
    await ask(stage.alice, 'Let us have the last years:\n\n/followthrough apply --since 2020-01-01');
    const found = await tasks();
    expect(found.map(({ title }) => title)).toEqual(['Warm the cache before a release']);
    expect(found[0]?.body).toContain('postmortems/old.md');
  });
});

/** One commit on the default branch, dated back. */
async function commitLongAgo(person: Person, path: string, date: string): Promise<void> {
  const { octokit } = person;
  const at = { owner: person.owner, repo: person.repository };
  const branch = await readDefaultBranch(person);
  const parent = await readHead(person, branch);
  if (parent === null) throw new Error(`the branch ${branch} was expected`);
  const base = await octokit.rest.git.getCommit({ ...at, commit_sha: parent });
  const files = [{ path, mode: '100644' as const, type: 'blob' as const, content: DOCUMENT }];
  const tree = await octokit.rest.git.createTree({ ...at, base_tree: base.data.tree.sha, tree: files });
  const who = { name: 'Alice', email: 'alice@example.com', date };
  const commit = await octokit.rest.git.createCommit({
    ...at,
    message: `Add ${path}`,
    tree: tree.data.sha,
    parents: [parent],
    author: who,
    committer: who,
  });
  await octokit.rest.git.updateRef({ ...at, ref: `heads/${branch}`, sha: commit.data.sha });
}
