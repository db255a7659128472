import { renderDigestText } from '../digest/render-digest-text.ts';
import { prepareDigest, runDigest } from '../engine/run-digest.ts';
import { type Command, CommandFailure, JSON_FLAG } from './command.ts';
import { openRepository } from './open-repository.ts';
import { paintDigest } from './paint-digest.ts';
import { readArguments } from './read-arguments.ts';
import { readDay } from './read-day.ts';
import { printable } from './terminal.ts';

const FLAGS = {
  on: { type: 'string', value: 'DAY', help: 'make it for this day, YYYY-MM-DD (default: today)' },
  publish: { type: 'boolean', help: "open the week's issue with it, and close the last one" },
  json: JSON_FLAG,
} as const;

/** `followthrough digest`: what is overdue, what is due next, what nobody owns, what got done. */
export const digest: Command = {
  name: 'digest',
  synopsis: 'OWNER/REPO [--on DAY] [--publish]',
  about:
    'Says what the postmortems of a repository promised and is overdue, due within a week, owned by nobody, or done\nsince the last digest. Signs in as "followthrough plan" does.',
  flags: FLAGS,
  examples: [
    ['followthrough digest acme/shop', 'prints the digest of today'],
    ['followthrough digest acme/shop --on 2026-03-16', 'prints what it will say on that day, as things stand now'],
    ['followthrough digest acme/shop --publish', "opens the week's issue, or brings it up to date"],
  ],
  async run(argv, terminal) {
    const { flags, words } = readArguments(argv, FLAGS);
    const [repository, second] = words;
    if (second !== undefined) throw new CommandFailure('digest takes one repository.', 'Leave out the rest.');
    const today = flags.on === undefined ? undefined : readDay('--on', flags.on);
    const ports = await openRepository({ command: 'digest', repository, since: undefined, today }, terminal);
    const outcome = flags.publish ? await runDigest(ports) : await prepareDigest(ports);
    if (flags.json) {
      terminal.print(JSON.stringify({ ...outcome.digest, issue: outcome.issue?.url ?? null }));
      return 0;
    }
    for (const line of paintDigest(renderDigestText(outcome.digest), terminal)) terminal.print(line);
    if (flags.publish) {
      terminal.print();
      terminal.print(
        outcome.issue ? `Published: ${printable(outcome.issue.url)}` : 'Nothing to say: no issue was opened.',
      );
    }
    return 0;
  },
};
