import type { Block } from '../outline.ts';
import type { Section } from '../sections/read-sections.ts';
import { pattern } from '../word-characters.ts';
import { findMark } from '../write-back/find-mark.ts';
import type { Candidate, WrittenField } from './candidate.ts';
import { fieldsOfBlocks } from './fields-of-blocks.ts';
import type { ItemPlace } from './item-place.ts';
import { fieldsOfTable } from './table-candidates.ts';

/** The item that a section is (the one at `index`): its heading the title, its text the detail. */
export function readHeadingCandidate(
  section: Section,
  index: number,
  sections: readonly Section[],
  place: ItemPlace,
): Candidate {
  const { outline, titles, topic, parentLine } = place;
  const span = section.title?.span ?? section.span;
  const last = lastPart(section, index, sections);
  const textEnd = headingTextEnd(section, outline.source);
  const mark = findMark(outline.source, span.start, textEnd)?.span ?? null;
  const words = (section.title?.text ?? '').replace(TAGGED_PREFIX, '').replace(COUNTED_PREFIX, '');
  return {
    line: section.line,
    endLine: last.endLine,
    span: { start: span.start, end: Math.max(span.end, last.span.end) },
    text: mark ? words + outline.source.slice(mark.start, mark.end) : words,
    detail: outline.source.slice(span.end, Math.max(span.end, last.span.end)).trim(),
    fields: [
      ...fieldsOfBlocks(section.blocks),
      ...section.blocks.flatMap((block) => (block.kind === 'table' ? fieldsOfTable(block, outline.source) : [])),
      ...mentionedOwners(section.blocks, words),
    ],
    box: null,
    titles: titles.slice(1),
    topic,
    parentLine,
    shape: {
      kind: 'text-line',
      form: section.title?.form === 'heading' ? 'heading' : 'paragraph',
      textEnd,
      mark,
    },
  };
}

/** "Action item 3:" */
export const TAGGED_PREFIX: RegExp = pattern(
  String.raw`^[^\p{L}]*(?:(?:action item|action point|アクションアイテム|行动项|액션 아이템)\s*#?\d*|ai\s*#?\d+)\s*[:：.)–—-]\s*`,
  'i',
);

/** "A. Rotate the keys", "(B) …", "Fix 2: …", "提案1：…" */
const COUNTED_PREFIX =
  /^(?:[A-H][.)]\s+|[①-⑳]\s*|[(（][A-H][)）]\s*|(?:step|fix|improvement|measure|proposal|recommendation|maßnahme|schritt|mesure|étape|medida|mejora|propuesta|melhoria|proposta|misura|шаг|мера|准则|对策|措施|改进|建议|提案|対策|改善|ステップ|方案|방안|대책|개선|제안)\s?#?\d{1,2}\s*[:：.)、—–-]\s*)(?=\S)/i;

function lastPart(section: Section, index: number, sections: readonly Section[]): Section {
  let last = section;
  for (let at = index + 1; at < sections.length; at++) {
    const next = sections[at];
    if (!next || !isBelow(next, section)) break;
    last = next;
  }
  return last;
}

function isBelow(section: Section, above: Section): boolean {
  for (let parent = section.parent; parent; parent = parent.parent) if (parent === above) return true;
  return false;
}

/** The end of the heading's words: before closing `#`s, and on the first line of a setext heading. */
function headingTextEnd(section: Section, source: string): number {
  const span = section.title?.span ?? section.span;
  const firstLine = /^[^\r\n]*/.exec(source.slice(span.start, span.end))?.[0] ?? '';
  const words = firstLine.replace(/[ \t]+#+[ \t]*$/, '').trimEnd();
  return span.start + words.length;
}

/** People with whose mention the text begins ("@alice and @bob are planning …") own the item, unless its heading names one. */
function mentionedOwners(blocks: readonly Block[], title: string): readonly WrittenField[] {
  const first = blocks[0];
  if (first?.kind !== 'paragraph' || /@\w/.test(title)) return [];
  const mentions = /^(?:[`*]*@[\w-]+[`*]*(?:\s*(?:,|&|and|und|et|y|e|и)\s*)?)+/.exec(first.lines[0]?.text ?? '');
  return mentions ? [{ name: 'owner', value: mentions[0].replace(/[`*]/g, '').trim() }] : [];
}
