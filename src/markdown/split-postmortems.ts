import { isItemTopic } from './sections/is-item-topic.ts';
import type { Section } from './sections/read-sections.ts';
import { findWrittenDays } from './time/find-written-days.ts';
import type { SectionTopic } from './vocabulary/section-words.ts';

/** The sections of one postmortem, in order. */
export type PostmortemSections = readonly Section[];

/** What an incident's own part tells besides its items. */
const INCIDENT_TOPICS: ReadonlySet<SectionTopic> = new Set([
  'timeline',
  'cause',
  'impact',
  'summary',
  'resolution',
  'detection',
]);

/**
 * Divides a page that logs several incidents into its postmortems; mostly there is one. There are several where two or
 * more headings of one level each have their own items below them, and their own timeline, cause, impact or summary or a day
 * in their words, and no items stand outside of them. The text before the first belongs to none.
 */
export function splitPostmortems(sections: readonly Section[]): readonly PostmortemSections[] {
  for (const rank of [1, 2, 3]) {
    const heads = sections.filter((section) => section.title?.form === 'heading' && section.title.rank === rank);
    if (heads.length < 2) continue;
    const topics = topicsBelow(sections, rank);
    const parts = heads.filter((head) => isIncident(head, topics.get(head)));
    if (parts.length < 2 || hasItemsOutside(sections, rank, topics)) continue;
    const incidents = new Set(parts);
    return cutAt(sections, new Set(heads.filter((head) => head.ownTopic === null || incidents.has(head))));
  }
  return [sections];
}

type TopicsBelow = ReadonlyMap<Section, ReadonlySet<SectionTopic>>;

/** The topics of all sections below each heading of the rank, its own included. */
function topicsBelow(sections: readonly Section[], rank: number): TopicsBelow {
  const found = new Map<Section, Set<SectionTopic>>();
  for (const section of sections) {
    const head = headOf(section, rank);
    if (!head || section.ownTopic === null || section === head) continue;
    const topics = found.get(head) ?? new Set();
    topics.add(section.ownTopic.topic);
    found.set(head, topics);
  }
  return found;
}

function isIncident(head: Section, topics: ReadonlySet<SectionTopic> | undefined): boolean {
  const all = [...(topics ?? [])];
  if (!all.some((topic) => isItemTopic(topic) && topic !== 'plans')) return false;
  return (
    all.some((topic) => INCIDENT_TOPICS.has(topic)) ||
    findWrittenDays(head.title?.text ?? '', null, 'month-first').length > 0
  );
}

function hasItemsOutside(sections: readonly Section[], rank: number, topics: TopicsBelow): boolean {
  return sections.some((section) => {
    if (section.ownTopic === null || section.ownTopic.weight < 2 || !isItemTopic(section.ownTopic.topic)) return false;
    const head = headOf(section, rank);
    return head === null || (head === section && !isIncident(head, topics.get(head)));
  });
}

/** The heading of the rank that the section stands under, or is. */
function headOf(section: Section, rank: number): Section | null {
  for (let above: Section | null = section; above; above = above.parent) {
    if (above.title?.form === 'heading' && above.title.rank === rank) return above;
  }
  return null;
}

function cutAt(sections: readonly Section[], starts: ReadonlySet<Section>): readonly PostmortemSections[] {
  const parts: Section[][] = [];
  for (const section of sections) {
    if (starts.has(section)) parts.push([section]);
    else parts.at(-1)?.push(section);
  }
  return parts;
}
