import type { ActionItem } from '../../model/action-item.ts';
import type { Incident } from '../../model/postmortem.ts';
import type { Problem } from '../../model/problem.ts';
import type { IncidentPart } from '../incident/incident-part.ts';
import type { Block } from '../outline.ts';
import { isItemTopic } from '../sections/is-item-topic.ts';
import type { Section } from '../sections/read-sections.ts';
import { LETTERS } from '../word-characters.ts';

/** Sections for items that hold nothing, and a cause that nothing tells. */
export function findSectionProblems(
  part: IncidentPart,
  items: readonly ActionItem[],
  incident: Incident,
): readonly Problem[] {
  return [...emptySections(part), ...missingCause(part, items, incident)];
}

function emptySections({ sections, outline }: IncidentPart): readonly Problem[] {
  const filled = new Set<Section>();
  for (const section of sections) {
    if (!section.blocks.some((block) => hasWords(block, outline.source))) continue;
    for (let at: Section | null = section; at !== null && !filled.has(at); at = at.parent) filled.add(at);
  }
  return sections.flatMap((section, index): readonly Problem[] => {
    const { title, ownTopic } = section;
    if (title === null || ownTopic === null || ownTopic.weight < 2 || !isItemTopic(ownTopic.topic)) return [];
    if (filled.has(section) || title.form === 'lead-in' || isFollowedByItems(section, sections[index + 1])) return [];
    return [
      {
        line: title.line,
        code: 'empty-section',
        message: `The section "${title.text.slice(0, 80)}" is empty.`,
        remedy: 'Write down what will be done, or "None" if nothing will.',
      },
    ];
  });
}

/** A heading right above another section of items introduces that. */
function isFollowedByItems(section: Section, next: Section | undefined): boolean {
  return next !== undefined && isItemTopic(next.topic) && next.title !== null && next.title.line <= section.endLine + 2;
}

const WORDS = new RegExp(`[${LETTERS}0-9]`);

function hasWords(block: Block, source: string): boolean {
  if (block.kind === 'rule') return false;
  if (block.kind === 'table') return block.rows.length > 0;
  if (block.kind !== 'html') return true;
  return WORDS.test(source.slice(block.span.start, block.span.end).replace(/<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g, ''));
}

/** Words that tell a cause without a section for it. */
const CAUSE =
  /root[ -]cause|(?:was|were|is|been) caused by|underlying (?:cause|problem|issue)|causa (?:ra[ií]z|principal)|cause (?:racine|profonde|principale)|(?:grund|haupt)?ursache|причин|原因|根因|원인/iu;

/** A timeline of an incident without a word about why it happened. Short notes and other documents are asked for none. */
function missingCause(part: IncidentPart, items: readonly ActionItem[], incident: Incident): readonly Problem[] {
  if (incident.rootCause !== null || items.length === 0 || incident.timeline.length < 3) return [];
  const [first, last] = [part.sections[0], part.sections.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (CAUSE.test(part.outline.source.slice(first.span.start, last.span.end))) return [];
  return [
    {
      line: first.line,
      code: 'section-missing',
      message: 'Nothing tells the root cause.',
      remedy: 'Add a section with the heading "Root cause".',
    },
  ];
}
