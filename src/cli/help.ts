import { type Command, CommandFailure, type ExitCode } from './command.ts';
import type { Terminal } from './terminal.ts';

interface CommandLine {
  readonly name: string;
  readonly does: string;
}

/** What `followthrough` does when its first word is no command: `--help`, `help`, `--version`, or nothing at all. */
export async function runWithoutCommand(
  argv: readonly string[],
  commands: readonly CommandLine[],
  terminal: Terminal,
): Promise<ExitCode> {
  const [first] = argv;
  if (first === '--version' || first === '-v') {
    terminal.print(await readVersion());
    return 0;
  }
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
    terminal.print(renderHelp(commands, terminal));
    return first === undefined ? 2 : 0;
  }
  throw new CommandFailure(
    `A command is expected before ${first}, as in "followthrough parse ${first}".`,
    'Run "followthrough --help" to see the commands.',
  );
}

/** The help page of the whole program. */
export function renderHelp(commands: readonly CommandLine[], terminal: Terminal): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const list = commands.map((command) => `  ${terminal.paint('cyan', command.name.padEnd(width))}  ${command.does}`);
  return [
    'What a postmortem promises gets done, and the postmortem itself shows it.',
    '',
    `${terminal.paint('bold', 'Usage:')} followthrough COMMAND …`,
    '',
    terminal.paint('bold', 'Commands'),
    ...list,
    '',
    terminal.paint('bold', 'Examples'),
    '  followthrough parse postmortems/2026-03-02-checkout.md',
    '  followthrough plan acme/shop',
    '',
    'Exit status: 0 fine, 1 problems found, 2 could not do it. Add --help to a command to see its flags.',
  ].join('\n');
}

/** The help page of one command. */
export function renderCommandHelp(command: Command, terminal: Terminal): string {
  const flags = Object.entries(command.flags).map(([name, flag]): readonly [string, string] => [
    `${flag.short ? `-${flag.short}, ` : ''}--${name}${flag.type === 'string' ? ` ${flag.value ?? 'VALUE'}` : ''}`,
    flag.help,
  ]);
  const width = Math.max(...flags.map(([flag]) => flag.length), 0);
  const lines = [
    `${terminal.paint('bold', 'Usage:')} followthrough ${command.name} ${command.synopsis}`,
    '',
    command.about,
  ];
  if (flags.length > 0) {
    lines.push('', terminal.paint('bold', 'Flags'));
    lines.push(...flags.map(([flag, help]) => `  ${terminal.paint('cyan', flag.padEnd(width))}  ${help}`));
  }
  lines.push('', terminal.paint('bold', command.examples.length > 1 ? 'Examples' : 'Example'));
  for (const [line, effect] of command.examples) lines.push(`  ${line}`, `      ${terminal.paint('dim', effect)}`);
  return lines.join('\n');
}

async function readVersion(): Promise<string> {
  const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
  return manifest.version;
}
