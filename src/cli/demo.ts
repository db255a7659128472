import { type Command, CommandFailure } from './command.ts';
import { readArguments } from './read-arguments.ts';

const FLAGS = {
  keep: { type: 'boolean', help: 'leave everything running, and print where to look' },
  port: { type: 'string', value: 'PORT', help: 'where the local GitHub listens (default: any free port)' },
} as const;

/** `followthrough demo`: the whole loop on this machine, without an account. */
export const demo: Command = {
  name: 'demo',
  synopsis: '[PATH] [--keep] [--port PORT]',
  about:
    'Shows the whole loop on this machine, without an account: starts a local GitHub and the App server, merges a\npostmortem, and shows the issues, the file and the digest as they come. PATH is your own postmortem.',
  flags: FLAGS,
  examples: [
    ['followthrough demo', 'tells the story with our example, in under a minute'],
    ['followthrough demo postmortem.md --keep', 'tells it with your postmortem, and leaves everything running'],
  ],
  async run(argv, terminal) {
    const { flags, words } = readArguments(argv, FLAGS);
    const [path, second] = words;
    if (second !== undefined) throw new CommandFailure('demo takes one file.', 'Leave out the others.');
    const port = Number(flags.port ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new CommandFailure(`${flags.port} is no port.`, 'A port is a number from 1 to 65535.');
    }
    const { runDemo } = await import('../demo/run-demo.ts');
    return runDemo({ path, port, keep: flags.keep ?? false }, terminal);
  },
};
