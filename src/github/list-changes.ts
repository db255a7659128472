import type { ChangedPath } from '../engine/ports.ts';
import { type Checkout, inside, listTree, type TreeEntry } from './list-tree.ts';
import { statusOf } from './translate-failure.ts';

/** What GitHub's comparison lists at most. */
const MOST_COMPARED = 300;

/**
 * Files that differ between two commits. GitHub compares with the commits' common ancestor and lists 300 files; where that
 * is not the whole answer (a force push, a large push, a base that is gone) the two trees are compared.
 */
export async function listChanges(checkout: Checkout, base: string, head: string): Promise<readonly ChangedPath[]> {
  if (/^0+$/.test(base)) return compareTrees([], await listTree(checkout, head));
  try {
    const { data } = await checkout.client.octokit.rest.repos.compareCommitsWithBasehead({
      ...inside(checkout.repository),
      basehead: `${base}...${head}`,
      per_page: 1,
      page: 1,
    });
    const files = data.files ?? [];
    if ((data.status === 'ahead' || data.status === 'identical') && files.length < MOST_COMPARED) {
      return files.map((file) => ({
        path: file.filename,
        previousPath: file.previous_filename ?? null,
        removed: file.status === 'removed',
      }));
    }
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
  const before = await listTree(checkout, base).catch((error: unknown): TreeEntry[] => {
    if (statusOf(error) === 404) return [];
    throw error;
  });
  return compareTrees(before, await listTree(checkout, head));
}

/** A path that went while the same content came elsewhere counts as renamed, each content once. */
function compareTrees(before: readonly TreeEntry[], after: readonly TreeEntry[]): ChangedPath[] {
  const old = new Map(before.map((entry) => [entry.path, entry.sha]));
  const paths = new Set(after.map((entry) => entry.path));
  const gone = new Map<string, string>();
  for (const entry of before) if (!paths.has(entry.path)) gone.set(entry.sha, entry.path);
  const changes: ChangedPath[] = [];
  for (const entry of after) {
    if (old.get(entry.path) === entry.sha) continue;
    const previousPath = old.has(entry.path) ? null : (gone.get(entry.sha) ?? null);
    if (previousPath !== null) gone.delete(entry.sha);
    changes.push({ path: entry.path, previousPath, removed: false });
  }
  const renamed = new Set(changes.map((change) => change.previousPath));
  for (const entry of before) {
    if (paths.has(entry.path) || renamed.has(entry.path)) continue;
    changes.push({ path: entry.path, previousPath: null, removed: true });
  }
  return changes;
}
