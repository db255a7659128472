import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandFailure } from '../cli/command.ts';
import { addDays, type Day } from '../model/day.ts';
import { readTextFile } from '../worktree/read-text-file.ts';

/** The postmortem that the demo adds to the repository. */
export interface DemoDocument {
  /** Its path in the repository. */
  readonly path: string;
  readonly text: string;
}

const EXAMPLE = fileURLToPath(new URL('../../fixtures/demo/checkout-timeouts.md', import.meta.url));

/** The reader's own postmortem, or our example when none is named. Throws CommandFailure when it cannot be read. */
export async function readDemoDocument(path: string | undefined, today: Day): Promise<DemoDocument> {
  const file = await readTextFile(path ?? EXAMPLE);
  if (file.kind !== 'text') throw new CommandFailure(`Cannot read ${path ?? EXAMPLE}: ${file.why}.`, file.remedy);
  if (path !== undefined) return { path: `postmortems/${nameFor(path)}`, text: file.text };
  return { path: 'postmortems/checkout-timeouts.md', text: fillInDays(file.text, today) };
}

/** The example's days lie around today, so that the digest has something to say: `{day -6}` is six days ago. */
function fillInDays(text: string, today: Day): string {
  return text.replace(/\{day ([+-]\d+)\}/g, (_, count: string) => addDays(today, Number(count)));
}

/** A name that is a postmortem by the default configuration, whatever the file is called at home. */
function nameFor(path: string): string {
  const name = basename(path === '-' ? 'postmortem' : path).replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return /\.(md|markdown|mdx|txt)$/i.test(name) ? name : `${name}.md`;
}
