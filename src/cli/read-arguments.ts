import { CommandFailure, type Flags } from './command.ts';
import { findNearest } from './find-nearest.ts';

/** The values of a command's flags and the rest of its words. */
export interface Arguments<F extends Flags> {
  readonly flags: { readonly [K in keyof F]: FlagValue<F[K]> | undefined };
  readonly words: readonly string[];
}

type FlagValue<T extends Flags[string]> = T['type'] extends 'boolean'
  ? boolean
  : T['multiple'] extends true
    ? readonly string[]
    : string;

/** Reads what stands behind a subcommand. Throws CommandFailure for a flag that it does not know or that lacks its value. */
export function readArguments<const F extends Flags>(argv: readonly string[], known: F): Arguments<F> {
  // Taken from the process, as importing it loads all the parts that it has.
  const { values, positionals, tokens } = process.getBuiltinModule('node:util').parseArgs({
    args: [...argv],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const flag = known[token.name];
    if (!flag) throw unknownFlag(token.rawName, Object.keys(known));
    if (flag.type === 'string' && !token.value) {
      throw new CommandFailure(`${token.rawName} needs a value: ${token.rawName} ${flag.value ?? 'VALUE'}.`);
    }
    if (flag.type === 'boolean' && token.value !== undefined) {
      throw new CommandFailure(`${token.rawName} takes no value.`);
    }
  }
  // A border: parseArgs types its values loosely when it is not strict; the loop above has checked what strict would.
  return { flags: values as unknown as Arguments<F>['flags'], words: positionals };
}

function unknownFlag(name: string, known: readonly string[]): CommandFailure {
  const nearest = findNearest(
    name,
    known.map((flag) => `--${flag}`),
  );
  const remedy = nearest ? `Did you mean ${nearest}?` : 'Run it with --help to see the flags that it takes.';
  return new CommandFailure(`There is no flag ${name} here.`, remedy);
}
