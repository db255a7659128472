import type { Incident } from '../../model/postmortem.ts';
import type { Section } from '../sections/read-sections.ts';
import type { SectionTopic } from '../vocabulary/section-words.ts';
import { LETTERS } from '../word-characters.ts';
import type { EventEntry } from './find-events.ts';
import type { IncidentPart } from './incident-part.ts';
import type { EventKind } from './incident-words.ts';
import { plainText } from './plain-text.ts';
import { LONG_SENTENCE, type ProseSentence } from './prose-sentences.ts';
import type { Fields } from './read-fields.ts';
import { sectionLines } from './section-lines.ts';
import { findToldTopics, type ToldTopic } from './told-words.ts';

/** What the sections of prose tell, as plain sentences. */
export type Prose = Pick<Incident, 'summary' | 'impact' | 'rootCause' | 'escalation' | 'misleading'>;

/** Characters that a summary of a section may have. */
const LIMIT = 400;

/**
 * The words of the sections on each topic; where no section has any, a labelled line, then an entry of the timeline, then the
 * first sentence of the prose that speaks of it.
 */
export function readProse(
  part: IncidentPart,
  fields: Fields,
  events: readonly EventEntry[],
  sentences: readonly ProseSentence[],
): Prose {
  const { source } = part.outline;
  const known = new Set([...fields].filter(([name]) => name !== 'summary').map(([, { line }]) => line));
  const read = (topic: SectionTopic, field?: 'summary' | 'impact' | 'rootCause' | 'escalation') => {
    const labelled = field && fields.get(field)?.value;
    return (
      topicText(part.sections, topic, source, known) ?? (labelled === undefined ? null : plainText(labelled, LIMIT))
    );
  };
  const summary = read('summary', 'summary');
  const impact = read('impact', 'impact');
  const rootCause = read('cause', 'rootCause');
  const escalation = read('escalation', 'escalation') ?? entryOf(events, 'escalated');
  const misleading = read('misleading') ?? entryOf(events, 'wrong');
  const isAllTold = impact !== null && rootCause !== null && escalation !== null && misleading !== null;
  const told = isAllTold ? undefined : findTold(sentences);
  const sentence = (topic: ToldTopic) => plainText(told?.get(topic) ?? '', LIMIT);
  return {
    summary,
    impact: impact ?? sentence('impact'),
    rootCause: rootCause ?? sentence('cause'),
    escalation: escalation ?? sentence('escalation'),
    misleading: misleading ?? sentence('misleading'),
  };
}

function entryOf(events: readonly EventEntry[], kind: EventKind): string | null {
  return events.find(({ kinds }) => kinds.has(kind))?.text || null;
}

/** The first sentence on each topic. */
function findTold(sentences: readonly ProseSentence[]): ReadonlyMap<ToldTopic, string> {
  const told = new Map<ToldTopic, string>();
  for (const { text } of sentences) {
    if (text.length > LONG_SENTENCE) continue;
    for (const topic of findToldTopics(text)) if (!told.has(topic)) told.set(topic, text);
  }
  return told;
}

const WORDS = new RegExp(`[${LETTERS}0-9]`);

/** The text of the first section of the topic that has any: its paragraphs and list items, up to the limit; a summary without its labelled lines. */
function topicText(
  sections: readonly Section[],
  topic: SectionTopic,
  source: string,
  known: ReadonlySet<number>,
): string | null {
  for (const section of sections) {
    if (section.topic !== topic) continue;
    const parts: string[] = [];
    let length = 0;
    for (const line of sectionLines(section, source)) {
      if (line.place === 'header' || (topic === 'summary' && known.has(line.line))) continue;
      parts.push(line.cells === null ? line.text : line.cells.join(': '));
      length += line.text.length;
      if (length > LIMIT * 2) break;
    }
    const text = plainText(parts.join(' '), LIMIT);
    if (text !== null && WORDS.test(text)) return text;
  }
  return null;
}
