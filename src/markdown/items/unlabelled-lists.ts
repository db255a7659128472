import type { Block, List, Outline, Table } from '../outline.ts';
import type { Section } from '../sections/read-sections.ts';
import type { SectionTopic } from '../vocabulary/section-words.ts';
import { asksForWork } from './asks-for-work.ts';
import { itemText } from './list-candidates.ts';
import { titleTexts } from './table-candidates.ts';

/** What a document tells that is a postmortem and no manual. */
const TOLD: ReadonlySet<SectionTopic> = new Set(['timeline', 'cause']);

/**
 * Lists and tables that are read as items where no title says that any follow: under a heading or a bold line that says
 * nothing that we know, after the incident was told, when most of their entries ask for work or name who does it. A list
 * with boxes needs none of this.
 */
export function findUnlabelledLists(outline: Outline, sections: readonly Section[]): ReadonlyMap<Block, Section> {
  const found = new Map<Block, Section>();
  let told = false;
  for (const section of sections) {
    if (section.topic !== null) {
      told ||= TOLD.has(section.topic);
      continue;
    }
    for (const block of section.blocks) {
      if (block.kind !== 'list' && block.kind !== 'table') continue;
      const boxed = block.kind === 'list' && block.items.some((item) => item.box);
      if (boxed || (told && section.title !== null && isWork(entriesOf(block, outline)))) found.set(block, section);
    }
  }
  return found;
}

function entriesOf(block: List | Table, outline: Outline): readonly string[] {
  if (block.kind === 'table') return titleTexts(block, outline.source);
  return block.items.map((item) => itemText(item, outline));
}

/** Whether most of several entries ask for work, or are somebody's and no more than told. */
export function isWork(entries: readonly string[]): boolean {
  if (entries.length < 2) return false;
  const work = entries.filter((text) => asksForWork(text) || (SOMEBODYS.test(text.slice(-80)) && !PAST.test(text)));
  return work.length * 3 >= entries.length * 2;
}

/** "(@kim)", "— @kim", "(OPS-12)" at the end. */
const SOMEBODYS = /(?:[([—–:-]\s*@[\w-]+|[([]#\d+|[([][A-Z][A-Z\d]+-\d+)[^\s]{0,60}$/;
const PAST = /^\W*\p{L}+ed\b/u;
