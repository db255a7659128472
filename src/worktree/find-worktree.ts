import { dirname, join, resolve } from 'node:path';

// An import would load streams and promises, too, which the commands that only read do without.
const { existsSync } = process.getBuiltinModule('node:fs');

/** Where the repository's configuration stands, from its root. */
const CONFIG_PATH = '.github/followthrough.yml';

export interface Worktree {
  /** The checkout's top folder, absolute. */
  readonly root: string;
  /** The configuration file, absolute; null when the checkout has none. */
  readonly configPath: string | null;
}

/** The checkout that a file or folder lies in, by the nearest `.git` above it; undefined outside any checkout. */
export function findWorktree(start: string): Worktree | undefined {
  let folder = resolve(start);
  for (;;) {
    if (existsSync(join(folder, '.git'))) {
      const configPath = join(folder, CONFIG_PATH);
      return { root: folder, configPath: existsSync(configPath) ? configPath : null };
    }
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}
