import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findWorktree } from '../../src/worktree/find-worktree.ts';
import { listFiles } from '../../src/worktree/list-files.ts';
import { readHeadings } from '../../src/worktree/read-headings.ts';

const root = mkdtempSync(join(tmpdir(), 'worktree-'));
afterAll(() => rmSync(root, { recursive: true }));

mkdirSync(join(root, '.git'));
mkdirSync(join(root, 'node_modules/other'), { recursive: true });
mkdirSync(join(root, 'docs/postmortems'), { recursive: true });
writeFileSync(join(root, 'node_modules/other/readme.md'), 'not ours');
writeFileSync(join(root, 'docs/postmortems/b.md'), '');
writeFileSync(join(root, 'docs/postmortems/a.md'), '');
writeFileSync(join(root, 'readme.md'), '');

test('a checkout without a configuration is found from a folder deep in it, with the default headings', async () => {
  expect(findWorktree(join(root, 'docs/postmortems'))).toEqual({ root, configPath: null });
  expect(await readHeadings(join(root, 'docs/postmortems/a.md'))).toEqual({ measures: [], tasks: [] });
});

test("the headings of the checkout's configuration hold for its files", async () => {
  const configPath = join(root, '.github/followthrough.yml');
  mkdirSync(join(root, '.github'));
  writeFileSync(configPath, 'headings:\n  tasks: [Homework]\n');
  expect(findWorktree(join(root, 'docs'))).toEqual({ root, configPath });
  expect((await readHeadings(join(root, 'docs/postmortems/a.md'))).tasks).toEqual(['Homework']);
  rmSync(join(root, '.github'), { recursive: true });
});

test('files are listed by name, without those of git and npm', async () => {
  expect(await listFiles(root)).toEqual(['docs/postmortems/a.md', 'docs/postmortems/b.md', 'readme.md']);
});
