import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePostmortem } from './make-postmortem.ts';
import { printFigures, timeInTurns } from './measure.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** How long the command takes from nothing to the result for one file, beside Node loading only the Markdown parser under it. */
export function benchStartUp(): void {
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-bench-'));
  const file = join(folder, 'postmortem.md');
  writeFileSync(file, makePostmortem(3, 8));
  const load = join(folder, 'load.mjs');
  writeFileSync(
    load,
    `import MarkdownIt from ${JSON.stringify(import.meta.resolve('markdown-it'))};\nnew MarkdownIt();\n`,
  );
  const run = (...args: readonly string[]) => spawnSync(process.execPath, args, { stdio: 'ignore' });
  const times = timeInTurns(
    {
      load: () => run(load),
      command: () => run(path('../../src/cli.mjs'), 'parse', '--json', file),
      typed: () => run(path('../../src/cli.ts'), 'parse', '--json', file),
    },
    15,
    0,
  );
  rmSync(folder, { recursive: true });
  const milliseconds = (time: number) => `${time.toFixed(0)} ms`;
  const ratio = (time: number) => `${(time / times.load).toFixed(2)} times`;
  printFigures('Starting on one file', [
    { name: 'node loading markdown-it', value: milliseconds(times.load), aim: '' },
    { name: 'followthrough parse', value: milliseconds(times.command), aim: '' },
    { name: 'as much as loading markdown-it', value: ratio(times.command), aim: 'aim: at most 2' },
    { name: 'the same by node src/cli.ts', value: ratio(times.typed), aim: '' },
  ]);
}
