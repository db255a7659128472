import type { Terminal } from './terminal.ts';

/** One subcommand of `followthrough`. */
export interface Command {
  readonly name: string;
  /** What follows the name in the usage line. */
  readonly synopsis: string;
  /** What it does: a few lines for its help page. */
  readonly about: string;
  readonly flags: Flags;
  /** Command lines, each with what it does. */
  readonly examples: readonly (readonly [line: string, effect: string])[];
  run(argv: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** 0: fine; 1: problems were found in what people wrote; 2: it could not be done. */
export type ExitCode = 0 | 1 | 2;

export type Flags = Readonly<Record<string, Flag>>;

export interface Flag {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  readonly multiple?: boolean;
  /** How the help page calls the value of a string flag. */
  readonly value?: string;
  readonly help: string;
}

/** Reports as JSON; every command that reports has it. */
export const JSON_FLAG = { type: 'boolean', help: 'print JSON for programs' } as const;

/** Thrown when a command cannot be carried out for a reason that the person at the terminal can remedy: exit status 2. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  /** One sentence that says what to do; null when the message says it all. */
  readonly remedy: string | null;

  constructor(message: string, remedy: string | null = null, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.remedy = remedy;
  }
}
