import type { RepositoryName } from '../model/config.ts';
import type { GitHubClient } from './client.ts';
import { statusOf } from './translate-failure.ts';

/** A repository at its default branch. */
export interface Checkout {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
  /** GraphQL's id of the repository. */
  readonly id: string;
  /** Changes when it turns out that another branch has become the default one. */
  branch: string;
  readonly archived: boolean;
}

/** Asks something of the default branch; once more when that has another name than when the repository was opened. */
export async function onDefaultBranch<T>(checkout: Checkout, act: (branch: string) => Promise<T>): Promise<T> {
  try {
    return await act(checkout.branch);
  } catch (error) {
    const status = statusOf(error);
    if (status !== 404 && status !== 409 && status !== 422) throw error;
    const { data } = await checkout.client.octokit.rest.repos.get(inside(checkout.repository));
    if (data.default_branch === checkout.branch) throw error;
    checkout.branch = data.default_branch;
    return await act(checkout.branch);
  }
}

export interface TreeEntry {
  readonly path: string;
  readonly sha: string;
  /** Git's file mode, `100644`. */
  readonly mode: string;
}

/** Every file under a branch, commit or tree; a tree too large for one answer is walked folder by folder. */
export async function listTree(checkout: Checkout, treeish: string, under = ''): Promise<TreeEntry[]> {
  const whole = await readTree(checkout, treeish, 'recursive');
  if (!whole.truncated) return filesOf(whole.tree, under);
  const top = await readTree(checkout, treeish, 'top');
  const files = filesOf(top.tree, under);
  for (const entry of top.tree) {
    if (entry.type === 'tree') files.push(...(await listTree(checkout, entry.sha, `${under}${entry.path}/`)));
  }
  return files;
}

/** The names that Octokit wants for a repository. */
export function inside(repository: RepositoryName): { readonly owner: string; readonly repo: string } {
  return { owner: repository.owner, repo: repository.name };
}

async function readTree(checkout: Checkout, treeish: string, depth: 'recursive' | 'top') {
  const { data } = await checkout.client.octokit.rest.git.getTree({
    ...inside(checkout.repository),
    tree_sha: treeish,
    ...(depth === 'recursive' ? { recursive: '1' } : {}),
  });
  return data;
}

function filesOf(
  tree: readonly { path: string; sha: string; mode: string; type: string }[],
  under: string,
): TreeEntry[] {
  return tree
    .filter((entry) => entry.type === 'blob')
    .map((entry) => ({ path: `${under}${entry.path}`, sha: entry.sha, mode: entry.mode }));
}
