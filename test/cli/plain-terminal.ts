import type { Terminal } from '../../src/cli/terminal.ts';

/** A terminal without colours that keeps what is printed. */
export function plainTerminal(columns: number | null = null) {
  const printed: string[] = [];
  const told: string[] = [];
  const terminal: Terminal = {
    print: (line = '') => void printed.push(line),
    tell: (line) => void told.push(line),
    show: () => {},
    paint: (_, text) => text,
    paintError: (_, text) => text,
    columns,
    interactive: columns !== null,
  };
  return { terminal, printed, told };
}
