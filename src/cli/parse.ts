import { parsePostmortemFile } from '../markdown/parse-postmortem-file.ts';
import type { Day } from '../model/day.ts';
import type { PostmortemFile } from '../model/postmortem.ts';
import { readHeadings } from '../worktree/read-headings.ts';
import { readTextFile } from '../worktree/read-text-file.ts';
import { type Command, CommandFailure, JSON_FLAG } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { readDay, readToday } from './read-day.ts';
import { renderFileJson } from './render-file-json.ts';
import type { Terminal } from './terminal.ts';

const FLAGS = {
  json: { ...JSON_FLAG, help: 'print one JSON object a line, one line a file' },
  today: { type: 'string', value: 'DAY', help: 'the day that counts as today, YYYY-MM-DD' },
} as const;

/** `followthrough parse`: what postmortems on the local disk promise. */
export const parse: Command = {
  name: 'parse',
  synopsis: 'FILE… [--json]',
  about:
    'Shows what a postmortem tells: the incident, the measures and tasks with status, owner, due day and issue, and\nwhat is wrong with it, by line. A file named - is standard input.',
  flags: FLAGS,
  examples: [
    [
      'followthrough parse postmortems/2026-03-02-checkout.md',
      'prints the incident, a table of the items, and the problems',
    ],
    ['followthrough parse --json postmortems/*.md', 'prints one JSON object a line for each file'],
  ],
  async run(argv, terminal) {
    const { flags, words } = readArguments(argv, FLAGS);
    if (words.length === 0)
      throw new CommandFailure('parse needs a file.', 'For example: followthrough parse postmortem.md');
    const today = flags.today === undefined ? readToday() : readDay('--today', flags.today);
    const { renderFile } = flags.json ? { renderFile: renderFileJson } : await import('./render-file.ts');
    let [unread, problems, shown] = [0, 0, 0];
    for (const path of words) {
      const file = await readPostmortemFile(path, today, terminal);
      if (!file) {
        unread++;
        continue;
      }
      problems += file.postmortems.reduce((count, postmortem) => count + postmortem.problems.length, 0);
      if (!flags.json && shown++ > 0) terminal.print();
      terminal.print(renderFile(file, terminal));
    }
    if (unread > 0) return 2;
    return problems > 0 ? 1 : 0;
  },
};

/** Reads and parses one file; tells the terminal and gives undefined when it cannot be read. */
async function readPostmortemFile(path: string, today: Day, terminal: Terminal): Promise<PostmortemFile | undefined> {
  const file = await readTextFile(path);
  if (file.kind === 'text') {
    const headings = await readHeadings(path);
    return parsePostmortemFile(file.text, path, { headings, today });
  }
  const { tellUnreadable } = await import('./tell-unreadable.ts');
  tellUnreadable(path, file, terminal);
  return undefined;
}
