import { readFieldLine } from '../fields/read-field-line.ts';
import { findMark } from '../write-back/find-mark.ts';
import type { WrittenField } from './candidate.ts';

/** The lines of an item's paragraph, divided: its own words, and the fields that stand in lines of their own below them. */
export interface SplitLines {
  /** The item's own lines joined by a blank, our mark at the end wherever it stood. */
  readonly text: string;
  /** How many lines from the first one are the item's own, up to the last such line. */
  readonly ownLines: number;
  readonly fields: readonly WrittenField[];
}

/** Takes the lines that are nothing but fields ("Owner: Kim") out of a paragraph; the first line never is one. */
export function splitFieldLines(lines: readonly string[]): SplitLines {
  const own: string[] = [];
  const fields: WrittenField[] = [];
  let ownLines = 1;
  let mark = '';
  for (const [index, line] of lines.entries()) {
    const found = index === 0 || line.length > 400 ? null : findMark(line, 0, line.length);
    const bare = found ? line.slice(0, found.span.start) : line;
    const read = index === 0 ? [] : readFieldLine(bare.replace(/\s*\\$/, ''));
    if (read.length === 0) {
      own.push(line);
      ownLines = index + 1;
      continue;
    }
    for (const field of read) fields.push(field);
    if (found) mark = line.slice(found.span.start, found.span.end);
  }
  return { text: own.join(' ') + mark, ownLines, fields };
}
