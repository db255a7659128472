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

/** The lines of a section's own blocks; code, HTML and rules have none. */
export function* sectionLines(section: Section, source: string): Generator<SectionLine> {
  yield* blockLines(section.blocks, source, 0);
}

function* blockLines(blocks: readonly Block[], source: string, depth: number): Generator<SectionLine> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        for (const { line, text } of block.lines)
          yield { line, text, cells: null, header: null, place: 'paragraph', depth };
        break;
      case 'list':
        for (const item of block.items) yield* itemLines(item, source, depth + 1);
        break;
      case 'quote':
        yield* blockLines(block.blocks, source, depth);
        break;
      case 'table': {
        const header = cellTexts(block.header, source);
        yield { line: block.header.line, text: header.join(' '), cells: header, header: null, place: 'header', depth };
        for (const row of block.rows) {
          const cells = cellTexts(row, source);
          yield { line: row.line, text: cells.join(' '), cells, header, place: 'row', depth };
        }
        break;
      }
      default:
    }
  }
}

function* itemLines(item: ListItem, source: string, depth: number): Generator<SectionLine> {
  let isFirst = true;
  for (const line of blockLines(item.blocks, source, depth)) {
    const own = isFirst && line.place === 'paragraph' && line.line === item.line && line.depth === depth;
    const text = own && item.box !== null ? source.slice(item.textStart, item.textStart + line.text.length) : line.text;
    yield own ? { ...line, text: text.split(/[\r\n]/, 1)[0] ?? '', place: 'item' } : line;
    isFirst = false;
  }
}

function cellTexts(row: TableRow, source: string): readonly string[] {
  return row.cells.map((cell) => source.slice(cell.start, cell.end));
}
