import { setTimeout as delay } from 'node:timers/promises';
import { printable, type Terminal } from '../cli/terminal.ts';

const PAUSE_MS = 1_200;

/** Tells the story on the terminal, act by act. */
export interface Narrator {
  readonly terminal: Terminal;
  /** The heading of the next act, after a pause that lets the last one be read. */
  announce(title: string): Promise<void>;
  /** A line of the act. */
  say(line: string): void;
}

/** A narrator that pauses only for people: without a terminal it hurries on. */
export function makeNarrator(terminal: Terminal, signal: AbortSignal): Narrator {
  let act = 0;
  return {
    terminal,
    async announce(title) {
      act++;
      if (act > 1 && terminal.interactive) await delay(PAUSE_MS, undefined, { signal });
      terminal.print();
      terminal.print(`${terminal.paint('cyan', String(act))}  ${terminal.paint('bold', printable(title))}`);
    },
    say: (line) => terminal.print(`   ${line}`.trimEnd()),
  };
}
