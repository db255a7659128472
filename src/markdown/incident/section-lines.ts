import type { Block, ListItem, TableRow } from '../outline.ts';
import type { Section } from '../sections/read-sections.ts';

/** One line of a section, wherever it stands: in a paragraph, a list item, a quote or as a row of a table. */
export interface SectionLine {
  readonly line: number;
  /** Raw words, without container prefixes, list markers and boxes. */
  readonly text: string;
  /** The cells of a table's row; null for other lines. */
  readonly cells: readonly string[] | null;
  /** The cells of the table's header; null for other lines and for the header itself. */
  readonly header: readonly string[] | null;
  readonly place: 'paragraph' | 'item' | 'row' | 'header';
  /** How many lists it is nested in. */
  readonly depth: number;
}

/** The lines of a section's own blocks; code, HTML and rules have none. Found once for each section. */
export function sectionLines(section: Section, source: string): readonly SectionLine[] {
  const known = knownLines.get(section);
  if (known !== undefined) return known;
  const lines: SectionLine[] = [];
  for (const block of section.blocks) addBlock(lines, block, source, 0);
  knownLines.set(section, lines);
  return lines;
}

/** A section is never changed once it is read. */
const knownLines = new WeakMap<Section, readonly SectionLine[]>();

function addBlock(lines: SectionLine[], block: Block, source: string, depth: number): void {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      for (const { line, text } of block.lines)
        lines.push({ line, text, cells: null, header: null, place: 'paragraph', depth });
      break;
    case 'list':
      for (const item of block.items) addItem(lines, item, source, depth + 1);
      break;
    case 'quote':
      for (const inner of block.blocks) addBlock(lines, inner, source, depth);
      break;
    case 'table': {
      const header = cellTexts(block.header, source);
      lines.push({
        line: block.header.line,
        text: header.join(' '),
        cells: header,
        header: null,
        place: 'header',
        depth,
      });
      for (const row of block.rows) {
        const cells = cellTexts(row, source);
        lines.push({ line: row.line, text: cells.join(' '), cells, header, place: 'row', depth });
      }
      break;
    }
    default:
  }
}

function addItem(lines: SectionLine[], item: ListItem, source: string, depth: number): void {
  const index = lines.length;
  for (const block of item.blocks) addBlock(lines, block, source, depth);
  const first = lines[index];
  if (first === undefined || first.place !== 'paragraph' || first.line !== item.line) return;
  const text = item.box === null ? first.text : source.slice(item.textStart, item.textStart + first.text.length);
  const end = item.box === null ? -1 : text.search(/[\r\n]/);
  lines[index] = { ...first, text: end === -1 ? text : text.slice(0, end), place: 'item' };
}

function cellTexts(row: TableRow, source: string): readonly string[] {
  return row.cells.map((cell) => source.slice(cell.start, cell.end));
}
