import type { Command, ExitCode } from './command.ts';
import { CommandFailure } from './command.ts';
import { openTerminal, printable, type Terminal } from './terminal.ts';

/** The subcommands in the order of the help page; each is loaded only when it is asked for, to start quickly. */
const COMMANDS: readonly CommandEntry[] = [
  { name: 'parse', does: 'show what a postmortem promises', load: async () => (await import('./parse.ts')).parse },
];

interface CommandEntry {
  readonly name: string;
  readonly does: string;
  load(): Promise<Command>;
}

/** Runs `followthrough` with these words (without node and script) and gives the status to exit with. Never throws. */
export async function runCommand(argv: readonly string[]): Promise<ExitCode> {
  const terminal = openTerminal(process.stdout, process.stderr);
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
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

function tellFailure(error: unknown, terminal: Terminal): void {
  const failure = error instanceof Error ? error : new Error(String(error));
  const remedy = 'remedy' in failure && typeof failure.remedy === 'string' ? ` ${failure.remedy}` : '';
  const known = remedy !== '' || failure instanceof CommandFailure || failure.name.endsWith('Failure');
  const message = known ? failure.message : `Something went wrong that should not have: ${failure.message}`;
  terminal.tell(`${terminal.paintError('red', 'followthrough:')} ${printable(message)}${printable(remedy)}`);
  if (process.env.DEBUG) terminal.tell(failure.stack ?? '');
  else if (!known) terminal.tell('Set DEBUG=1 to see where, and please report it.');
}
