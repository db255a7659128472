import { wrapText } from '../cli/render-table.ts';
import { printable, type Terminal } from '../cli/terminal.ts';
import { type DiffLine, diffLines } from './diff-lines.ts';

const CONTEXT = 1;

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
    rendered.push(...renderLine(line, lines[index - 1], lines[index + 1], terminal));
    last = index;
  }
  return rendered;
}

const SIGN = { same: ' ', removed: '-', added: '+' } as const;
const STYLE = { same: 'dim', removed: 'red', added: 'green' } as const;

function renderLine(
  { kind, text }: DiffLine,
  previous: DiffLine | undefined,
  next: DiffLine | undefined,
  terminal: Terminal,
): readonly string[] {
  if (isBase(text)) {
    // Data for the program, in a comment that no reader sees: that it changed is all there is to show.
    if (kind === 'removed' && next?.kind === 'added' && isBase(next.text)) return [];
    const sign = kind === 'added' && previous?.kind === 'removed' && isBase(previous.text) ? '±' : SIGN[kind];
    return [terminal.paint('dim', `${sign} <!-- followthrough … -->`)];
  }
  const partner = kind === 'removed' ? next : previous;
  const isEdited = kind !== 'same' && partner !== undefined && partner.kind !== 'same' && partner.kind !== kind;
  const [start, end] = isEdited ? findChange(text, partner.text) : [0, 0];
  const visible = printable(text.replace(/\r$/, ''));
  const width = (terminal.columns ?? Number.POSITIVE_INFINITY) - 6;
  let offset = 0;
  return wrapText(visible, width).map((part, index) => {
    const from = visible.indexOf(part, offset);
    offset = from + part.length;
    const cut = (position: number) => Math.min(Math.max(position - from, 0), part.length);
    const pieces = [part.slice(0, cut(start)), part.slice(cut(start), cut(end)), part.slice(cut(end))];
    const painted = pieces.map((piece, at) => (piece && at === 1 ? terminal.paint('bold', piece) : piece)).join('');
    return terminal.paint(STYLE[kind], `${index === 0 ? SIGN[kind] : ' '} ${painted}`.trimEnd());
  });
}

function isBase(text: string): boolean {
  return text.startsWith('<!-- followthrough v');
}

/** Where a line differs from the one that stands for it in the other text: what lies between their common start and common end. */
function findChange(text: string, other: string): readonly [start: number, end: number] {
  const most = Math.min(text.length, other.length);
  let start = 0;
  while (start < most && text[start] === other[start]) start++;
  let tail = 0;
  while (tail < most - start && text.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return [start, text.length - tail];
}
