import type { Problem } from '../model/problem.ts';
import { wrapText } from './render-table.ts';
import { printable, type Terminal } from './terminal.ts';

const INDENT = '    ';

/** A problem as a compiler would print it: place, code, what is wrong, and below it what to do. */
export function renderProblem(path: string, problem: Problem, terminal: Terminal): readonly string[] {
  const width = (terminal.columns ?? Number.POSITIVE_INFINITY) - INDENT.length;
  const place = `${printable(path)}:${problem.line}`;
  const [first = '', ...rest] = wrapText(`${place}: ${problem.code} ${printable(problem.message)}`, width);
  const painted = first
    .replace(`: ${problem.code}`, `: ${terminal.paint('yellow', problem.code)}`)
    .replace(place, () => terminal.paint('bold', place));
  const remedy = wrapText(printable(problem.remedy), width).map((line) => INDENT + terminal.paint('dim', line));
  return [painted, ...rest.map((line) => INDENT + line), ...remedy];
}
