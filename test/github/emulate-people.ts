import type { LocalGitHub } from '../../src/demo/local-github.ts';
import {
  closeIssue,
  type Person,
  readDefaultBranch,
  readFile,
  readHead,
  reopenIssue,
  signIn,
  updateIssue,
} from '../../src/demo/person.ts';
import type { People } from './contract.ts';

/** Alice, at work on the local GitHub. */
export function createEmulatePeople(local: LocalGitHub): People {
  const alice = signIn(local.url, local.userToken, local.owner, local.repository);
  const { rest } = alice.octokit;
  const at = { owner: alice.owner, repo: alice.repository };
  return {
    commit: (files, message, branch) => commitBytes(alice, files, message, branch),
    readFile: (path, branch) => readFile(alice, path, branch).catch(() => null),
    commitOwnerConfig: async (source) => {
      const owner = signIn(local.url, local.userToken, local.owner, '.github');
      await commitBytes(owner, { '.github/followthrough.yml': source }, 'Configure');
    },
    openIssue: async (title, body) => (await rest.issues.create({ ...at, title, body })).data.number,
    closeIssue: (number, as = 'completed') => closeIssue(alice, number, as === 'completed' ? as : 'not_planned'),
    reopenIssue: (number) => reopenIssue(alice, number),
    editIssue: (number, change) => updateIssue(alice, number, change),
    comments: async (number) => {
      const { data } = await rest.issues.listComments({ ...at, issue_number: number });
      return data.map((comment) => comment.body ?? '');
    },
    comment: async (number, body) => void (await rest.issues.createComment({ ...at, issue_number: number, body })),
    protect: async () => {
      await rest.repos.updateBranchProtection({
        ...at,
        branch: await readDefaultBranch(alice),
        required_status_checks: null,
        enforce_admins: false,
        required_pull_request_reviews: { required_approving_review_count: 1 },
        restrictions: null,
      });
    },
    pulls: async () => {
      const { data } = await rest.pulls.list({ ...at, state: 'all', per_page: 100 });
      return data.map((pull) => ({ number: pull.number, state: pull.state === 'open' ? 'open' : 'closed' }));
    },
    setPull: async (number, to) => void (await rest.pulls.update({ ...at, pull_number: number, state: to })),
  };
}

async function commitBytes(
  person: Person,
  files: Readonly<Record<string, string | Uint8Array | null>>,
  message: string,
  branch?: string,
): Promise<string> {
  const { git } = person.octokit.rest;
  const at = { owner: person.owner, repo: person.repository };
  const main = await readDefaultBranch(person);
  const parent = await readHead(person, branch ?? main).catch(() => readHead(person, main));
  const base = await git.getCommit({ ...at, commit_sha: parent });
  const entries = [];
  for (const [path, content] of Object.entries(files)) {
    if (content === null) {
      entries.push({ path, mode: '100644' as const, type: 'blob' as const, sha: null });
      continue;
    }
    const blob = await git.createBlob({ ...at, content: Buffer.from(content).toString('base64'), encoding: 'base64' });
    entries.push({ path, mode: '100644' as const, type: 'blob' as const, sha: blob.data.sha });
  }
  const tree = await git.createTree({ ...at, base_tree: base.data.tree.sha, tree: entries });
  const commit = await git.createCommit({ ...at, message, tree: tree.data.sha, parents: [parent] });
  const ref = `heads/${branch ?? main}`;
  const moved = await git.updateRef({ ...at, ref, sha: commit.data.sha, force: true }).catch(() => null);
  if (moved === null) await git.createRef({ ...at, ref: `refs/${ref}`, sha: commit.data.sha });
  return commit.data.sha;
}
