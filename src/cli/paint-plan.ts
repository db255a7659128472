import type { Plan } from '../model/plan.ts';
import { type PlanLine, planLines } from '../reconcile/render-plan.ts';
import { wrapText } from './render-table.ts';
import type { Style, Terminal } from './terminal.ts';

const STYLES: Readonly<Record<PlanLine['role'], Style | null>> = {
  file: 'bold',
  group: null,
  add: 'green',
  change: 'yellow',
  remove: 'red',
  detail: 'dim',
  quiet: 'dim',
};

/** A plan as lines for the terminal: what is added green, changed yellow, taken away red, long lines wrapped below their text. */
export function paintPlan(plan: Plan, terminal: Terminal): readonly string[] {
  return planLines(plan).flatMap(({ role, depth, text }) => {
    const indent = '  '.repeat(depth);
    const hanging = /^[+~-] /.test(text) ? `${indent}  ` : indent;
    const width = (terminal.columns ?? Number.POSITIVE_INFINITY) - hanging.length;
    const style = STYLES[role];
    return wrapText(text, width).map((part, index) => {
      const line = (index === 0 ? indent : hanging) + part;
      return style === null ? line : terminal.paint(style, line);
    });
  });
}
