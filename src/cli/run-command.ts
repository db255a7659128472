import type { Command, ExitCode } from './command.ts';
import { CommandFailure } from './command.ts';
import { openTerminal, printable, type Terminal } from './terminal.ts';

/** The subcommands in the order of the help page; each is loaded only when it is asked for, to start quickly. */
const COMMANDS: readonly CommandEntry[] = [
  { name: 'parse', does: 'show what a postmortem promises', load: async () => (await import('./parse.ts')).parse },
  { name: 'check', does: 'say what is wrong with postmortems', load: async () => (await import('./check.ts')).check },
  { name: 'plan', does: 'show what would happen on GitHub', load: async () => (await import('./plan.ts')).plan },
  { name: 'apply', does: 'let it happen', load: async () => (await import('./apply.ts')).apply },
  {
    name: 'digest',
    does: 'say what is overdue and what got done',
    load: async () => (await import('./digest.ts')).digest,
  },
  {
    name: 'untrack',
    does: 'take our marks out of a file again',
    load: async () => (await import('./untrack.ts')).untrack,
  },
  {
    name: 'schema',
    does: "print the configuration file's JSON schema",
    load: async () => (await import('./schema.ts')).schema,
  },
  { name: 'serve', does: 'run the App', load: async () => (await import('./serve.ts')).serve },
  { name: 'demo', does: 'show the whole loop on this machine', load: async () => (await import('./demo.ts')).demo },
];

interface CommandEntry {
  readonly name: string;
  readonly does: string;
  load(): Promise<Command>;
}

/** Runs `followthrough` with these words (without node and script) and gives the status to exit with. Never throws. */
export async function runCommand(argv: readonly string[]): Promise<ExitCode> {
  const terminal = openTerminal(process);
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    const { tellFailure } = await import('./tell-failure.ts');
    tellFailure(error, terminal);
    return 2;
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name.startsWith('-')) {
    return (await import('./help.ts')).runWithoutCommand(argv, COMMANDS, terminal);
  }
  const entry = COMMANDS.find((command) => command.name === name);
  if (!entry) {
    const { findNearest } = await import('./find-nearest.ts');
    const names = COMMANDS.map((command) => command.name);
    const nearest = findNearest(name, names);
    const remedy = nearest ? `Did you mean "followthrough ${nearest}"?` : `There are ${names.join(', ')}.`;
    throw new CommandFailure(`There is no command "${printable(name)}".`, remedy);
  }
  const command = await entry.load();
  const end = rest.indexOf('--');
  const words = end < 0 ? rest : rest.slice(0, end);
  if (words.includes('--help') || words.includes('-h')) {
    terminal.print((await import('./help.ts')).renderCommandHelp(command, terminal));
    return 0;
  }
  return command.run(rest, terminal);
}
