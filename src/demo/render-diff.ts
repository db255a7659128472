import { wrapText } from '../cli/render-table.ts';
import { printable, type Terminal } from '../cli/terminal.ts';
import { type DiffLine, diffLines } from './diff-lines.ts';

const CONTEXT = 1;
/** A hidden comment of ours is data for the program; this much of it shows that it is there. */
const COMMENT_SHOWN = 56;

/** What changed from one text to the other, as lines for the terminal: removed red, added green, with a line around each change. */
export function renderDiff(before: string, after: string, terminal: Terminal): readonly string[] {
  const lines = diffLines(before, after);
  const shown = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'same') continue;
    for (let near = index - CONTEXT; near <= index + CONTEXT; near++) shown.add(near);
  }
  const rendered: string[] = [];
  let last = -1;
  for (const [index, line] of lines.entries()) {
    if (!shown.has(index)) continue;
    if (index > last + 1 && rendered.length > 0) rendered.push(terminal.paint('dim', '⋮'));
    rendered.push(...renderLine(line, terminal));
    last = index;
  }
  return rendered;
}

const SIGN = { same: ' ', removed: '-', added: '+' } as const;
const STYLE = { same: 'dim', removed: 'red', added: 'green' } as const;

function renderLine({ kind, text }: DiffLine, terminal: Terminal): readonly string[] {
  const visible = shorten(printable(text.replace(/\r$/, '')));
  const width = (terminal.columns ?? Number.POSITIVE_INFINITY) - 6;
  return wrapText(visible, width).map((part, index) =>
    terminal.paint(STYLE[kind], `${index === 0 ? SIGN[kind] : ' '} ${part}`.trimEnd()),
  );
}

function shorten(text: string): string {
  return text.startsWith('<!-- followthrough') && text.length > COMMENT_SHOWN
    ? `${text.slice(0, COMMENT_SHOWN)}… -->`
    : text;
}
