import { columnsOf, type Style, type Terminal, widthOf } from './terminal.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'right';
  /** The one column that takes the room that is left, and wraps. */
  readonly flexible?: boolean;
}

export interface Cell {
  readonly text: string;
  readonly style?: Style | undefined;
  /** How far the text is set in, in columns; wrapped lines too. */
  readonly indent?: number;
}

const GAP = '  ';
const NARROWEST = 24;

/** Lays out rows in columns, without lines around them. `width` is the terminal's in columns; null wraps nothing. */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number | null,
  terminal: Terminal,
): string[] {
  const used = columns.map((column, index) => column.flexible || rows.some((row) => row[index]?.text));
  const widths = columns.map((column, index) =>
    Math.max(widthOf(column.title), ...rows.map((row) => widthOf(row[index]?.text ?? '') + (row[index]?.indent ?? 0))),
  );
  const flexible = columns.findIndex((column) => column.flexible);
  const others = widths.reduce((sum, each, index) => (index === flexible || !used[index] ? sum : sum + each + 2), 0);
  const widest = widths[flexible] ?? 0;
  if (width !== null) widths[flexible] = Math.min(widest, Math.max(NARROWEST, width - others));

  const layOut = (cells: readonly Cell[]): string[] => {
    const wrapped = columns.map((column, index) => {
      const cell = cells[index] ?? { text: '' };
      const indent = ' '.repeat(cell.indent ?? 0);
      const room = (widths[index] ?? 0) - indent.length;
      return (column.flexible ? wrapText(cell.text, room) : [cell.text]).map((line) => indent + line);
    });
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, row) =>
      columns
        .flatMap((column, index) => {
          if (!used[index]) return [];
          const line = wrapped[index]?.[row] ?? '';
          const padding = ' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(line)));
          const style = cells[index]?.style;
          const painted = style && line ? terminal.paint(style, line) : line;
          return [column.align === 'right' ? padding + painted : painted + padding];
        })
        .join(GAP)
        .trimEnd(),
    );
  };
  const header = columns.map((column): Cell => ({ text: column.title, style: 'dim' }));
  return [header, ...rows].flatMap(layOut);
}

/** Breaks a text at spaces, and inside a word only where the word alone is too long (or the script has no spaces). */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let lineWidth = 0;
  for (const word of text.split(/(?<= )/)) {
    if (line !== '' && lineWidth + widthOf(word.trimEnd()) > width) {
      lines.push(line.trimEnd());
      [line, lineWidth] = ['', 0];
    }
    for (const character of word) {
      if (lineWidth + columnsOf(character) > width && character !== ' ') {
        lines.push(line);
        [line, lineWidth] = ['', 0];
      }
      line += character;
      lineWidth += columnsOf(character);
    }
  }
  if (line.trimEnd() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}
