import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders that hold other people's files. */
const SKIPPED = new Set(['.git', 'node_modules']);

/** The files below a folder as `/`-separated paths from it, in the order of their names; links are not followed. */
export async function listFiles(folder: string, prefix = ''): Promise<readonly string[]> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isFile()) files.push(path);
    else if (entry.isDirectory() && !SKIPPED.has(entry.name)) files.push(...(await listFiles(folder, path)));
  }
  return files;
}
