import type { Code, TextLine } from '../outline.ts';
import { textLine } from '../read-blocks.ts';
import { paragraphOf } from '../sections/paragraph-of.ts';
import { asksForWork } from './asks-for-work.ts';
import type { Candidate } from './candidate.ts';
import type { ItemPlace } from './item-place.ts';
import { readLinesCandidate, splitItems } from './prose-candidates.ts';

/** More lines are a program or its output. */
const MOST_LINES = 60;
const PROSE = /^(?:md|markdown|text|txt|plaintext)\b/i;

/**
 * The items in lines that somebody indented, or put into a fence for text: code to Markdown, words to their author. Only where
 * most of them ask for work; commands do not.
 */
export function readCodeCandidates(block: Code, place: ItemPlace): readonly Candidate[] {
  if (block.fenced && !PROSE.test(block.info ?? '')) return [];
  const [first, last] = block.fenced ? [block.line + 1, block.endLine - 1] : [block.line, block.endLine];
  if (last - first >= MOST_LINES) return [];
  const groups = paragraphsOf(first, last, place).flatMap((lines) => splitItems(paragraphOf(lines)));
  const items = groups.map((lines) => readLinesCandidate(lines, place));
  const asking = items.filter(({ text }) => asksForWork(text)).length;
  return asking > 0 && asking * 2 >= items.length ? items : [];
}

/** The lines from one to another, divided at blank ones. */
function paragraphsOf(first: number, last: number, { outline }: ItemPlace): readonly (readonly TextLine[])[] {
  const paragraphs: TextLine[][] = [[]];
  for (let line = first; line <= last; line++) {
    const written = textLine(outline.source, line, outline.lines.startOf(line), outline.lines.endOf(line));
    if (written.text.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(written);
  }
  return paragraphs.filter((lines) => lines.length > 0);
}
