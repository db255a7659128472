import type { List, Outline } from '../outline.ts';
import type { Section } from '../sections/read-sections.ts';
import type { SectionTopic } from '../vocabulary/section-words.ts';
import { itemText } from './list-candidates.ts';
import { startsWithVerb } from './starts-with-verb.ts';

/** What a document tells that is a postmortem and no manual. */
const TOLD: ReadonlySet<SectionTopic> = new Set(['timeline', 'cause']);

/**
 * Lists that are read as items where no title says that any follow: under a heading that says nothing that we know, after
 * the incident was told, bullets most of which ask for work. A list with boxes needs none of this.
 */
export function findUnlabelledLists(outline: Outline, sections: readonly Section[]): ReadonlyMap<List, Section> {
  const found = new Map<List, Section>();
  let told = false;
  for (const section of sections) {
    if (section.topic !== null) {
      told ||= TOLD.has(section.topic);
      continue;
    }
    for (const block of section.blocks) {
      if (block.kind !== 'list') continue;
      const boxed = block.items.some((item) => item.box);
      if (boxed || (told && section.title?.form === 'heading' && asksForWork(block, outline)))
        found.set(block, section);
    }
  }
  return found;
}

function asksForWork(list: List, outline: Outline): boolean {
  if (list.items.length < 2) return false;
  const asking = list.items.filter((item) => isRequest(itemText(item, outline).replace(/^[*_`\s]+/, '')));
  return asking.length * 3 >= list.items.length * 2;
}

/** "Add an alert", "We will add an alert"; "Added an alert" tells what was done. */
function isRequest(text: string): boolean {
  if (/^\p{L}+ed\b/u.test(text)) return false;
  return startsWithVerb(text) || WILL.test(text.slice(0, 80));
}

const WILL = /^(?:we|the team|[A-Z]\w+) (?:will|should|must|need to|needs to|are going to|'ll)\s/i;
