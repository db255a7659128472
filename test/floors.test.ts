import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIOME = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
const FLOOR = 'A file imports its own folder and lower floors';
const PACKAGE = 'does without this package';
const GLOBAL = 'noRestrictedGlobals';
const CLOCK = 'No clock';

/** Files that `npm run check` must refuse, and with which words. */
const REFUSED: readonly (readonly [path: string, text: string, words: string])[] = [
  ['model/looks-up.ts', "import { x } from '../markdown/outline.ts';\nexport const y = x;\n", FLOOR],
  ['markdown/looks-aside.ts', "import { x } from '../issue/marker.ts';\nexport const y = x;\n", FLOOR],
  ['markdown/time/type-only.ts', "import type { X } from '../../engine/ports.ts';\nexport type Y = X;\n", FLOOR],
  ['digest/passes-on.ts', "export { x } from '../reconcile/make-plan.ts';\n", FLOOR],
  ['settings/imports-later.ts', "export const x = () => import('../markdown/outline.ts');\n", FLOOR],
  ['reconcile/looks-up.ts', "import { x } from '../engine/run-pass.ts';\nexport const y = x;\n", FLOOR],
  ['engine/looks-up.ts', "import { x } from '../github/tracker.ts';\nexport const y = x;\n", FLOOR],
  ['github/looks-aside.ts', "import { x } from '../store/queue.ts';\nexport const y = x;\n", FLOOR],
  ['store/reads-env.ts', "import { x } from '../env.ts';\nexport const y = x;\n", FLOOR],
  ['worktree/looks-up.ts', "import { x } from '../cli/parse.ts';\nexport const y = x;\n", FLOOR],
  ['markdown/types-inline.ts', "export type X = import('../engine/ports.ts').Tracker;\n", 'Import the type at the top'],
  ...['model', 'markdown', 'issue', 'digest', 'settings', 'reconcile'].flatMap((folder): [string, string, string][] => [
    [`${folder}/clock.ts`, 'export const x = Date.now();\n', CLOCK],
    [`${folder}/today.ts`, 'export const x = new Date();\n', CLOCK],
    [`${folder}/chance.ts`, 'export const x = Math.random();\n', 'No randomness'],
    [`${folder}/environment.ts`, 'export const x = process.env.HOME;\n', GLOBAL],
    [`${folder}/network.ts`, "export const x = fetch('https://example.com');\n", GLOBAL],
    [`${folder}/timer.ts`, 'export const x = () => setTimeout(() => {}, 5);\n', GLOBAL],
    [`${folder}/async-function.ts`, 'export async function x() {\n  return 1;\n}\n', 'Floors 0 to 2 are synchronous'],
    [`${folder}/async-arrow.ts`, 'export const x = async () => 1;\n', 'Floors 0 to 2 are synchronous'],
    [`${folder}/promise.ts`, 'export const x = () => Promise.resolve(1);\n', GLOBAL],
    [`${folder}/disk.ts`, "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n", PACKAGE],
    [`${folder}/octokit.ts`, "import { Octokit } from '@octokit/rest';\nexport const x = Octokit;\n", PACKAGE],
    [`${folder}/class.ts`, 'export class X {}\n', 'No classes'],
  ]),
];

/** Files that it must let pass. */
const ALLOWED: readonly (readonly [path: string, text: string])[] = [
  ['markdown/time/looks-down.ts', "import { x } from '../../model/day.ts';\nexport const y = x;\n"],
  ['markdown/looks-around.ts', "import { x } from './time/looks-down.ts';\nexport const y = x;\n"],
  ['reconcile/looks-down.ts', "import { x } from '../issue/marker.ts';\nexport const y = x;\n"],
  ['engine/looks-down.ts', "import { x } from '../reconcile/make-plan.ts';\nexport const y = x;\n"],
  ['github/looks-down.ts', "import type { X } from '../engine/ports.ts';\nexport type Y = X;\n"],
  ['model/given-date.ts', 'export const x = new Date(0).getTime() + Date.UTC(2026, 1, 1);\n'],
  ['engine/clock.ts', 'export const x = async () => Date.now();\n'],
];

const folder = mkdtempSync(join(tmpdir(), 'floors-'));
let said: ReadonlyMap<string, string>;

beforeAll(() => {
  cpSync(join(ROOT, '.biome.json'), join(folder, '.biome.json'));
  cpSync(join(ROOT, 'test/floors'), join(folder, 'test/floors'), { recursive: true });
  for (const [path, text] of [...REFUSED, ...ALLOWED]) {
    mkdirSync(dirname(join(folder, 'src', path)), { recursive: true });
    writeFileSync(join(folder, 'src', path), text);
  }
  const flags = ['--vcs-enabled=false', '--max-diagnostics=none', '--reporter=github'];
  const { stdout } = spawnSync(process.execPath, [BIOME, 'lint', ...flags, 'src'], { cwd: folder, encoding: 'utf8' });
  const byFile = new Map<string, string>();
  for (const line of stdout.split('\n')) {
    const file = /^::error .*?file=[^,]*\/src\/([^,]+),/.exec(line)?.[1];
    if (file) byFile.set(file, `${byFile.get(file) ?? ''}${line}\n`);
  }
  said = byFile;
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the checks hold the floors: refused is', () => {
  test.each(REFUSED)('%s', (path, _, words) => {
    expect(said.get(path)).toContain(words);
  });
});

describe('the checks let pass', () => {
  test.each(ALLOWED)('%s', (path) => {
    expect(said.get(path)).toBeUndefined();
  });
});
