import type { Problem } from '../model/problem.ts';
import { printable, type Terminal } from './terminal.ts';

/** A problem as a compiler would print it: place, code, what is wrong, and below it what to do. */
export function renderProblem(path: string, problem: Problem, terminal: Terminal): string[] {
  const place = terminal.paint('bold', `${printable(path)}:${problem.line}`);
  const code = terminal.paint('yellow', problem.code);
  return [`${place}: ${code} ${printable(problem.message)}`, `    ${terminal.paint('dim', printable(problem.remedy))}`];
}
