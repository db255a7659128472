import { writeFile } from 'node:fs/promises';
import { parsePostmortemFile } from '../markdown/parse-postmortem-file.ts';
import { removeMarks } from '../markdown/write-back/unmark.ts';
import { readHeadings } from '../worktree/read-headings.ts';
import { readTextFile } from '../worktree/read-text-file.ts';
import { type Command, CommandFailure } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { readToday } from './read-day.ts';
import { tellUnreadable } from './tell-unreadable.ts';
import { printable } from './terminal.ts';

/** `followthrough untrack`: the file as if we had never written into it. */
export const untrack: Command = {
  name: 'untrack',
  synopsis: 'FILE…',
  about:
    'Takes out of files on this disk what Followthrough wrote into them: links, boxes, columns, the status block. What\npeople wrote stays. Issues are not touched. With - as the file it reads standard input and prints the result.',
  flags: {},
  examples: [['followthrough untrack postmortems/*.md', 'removes our marks from the files, in place']],
  async run(argv, terminal) {
    const { words } = readArguments(argv, {});
    if (words.length === 0) {
      throw new CommandFailure('untrack needs a file.', 'For example: followthrough untrack postmortem.md');
    }
    const today = readToday();
    let unread = 0;
    for (const path of words) {
      const file = await readTextFile(path);
      if (file.kind !== 'text') {
        tellUnreadable(path, file, terminal);
        unread++;
        continue;
      }
      const headings = await readHeadings(path);
      const text = removeMarks(parsePostmortemFile(file.text, path, { headings, today }));
      if (path === '-') process.stdout.write(text);
      else if (text === file.text) terminal.print(`${printable(path)}: holds no marks of ours`);
      else {
        await writeInPlace(path, text);
        terminal.print(`${printable(path)}: marks removed`);
      }
    }
    return unread > 0 ? 2 : 0;
  },
};

async function writeInPlace(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    const remedy = 'Check that you may write to it and that the disk has room.';
    throw new CommandFailure(`${path} cannot be written.`, remedy, { cause });
  }
}
