import type { Incident } from '../../model/postmortem.ts';
import type { Section } from '../sections/read-sections.ts';
import type { SectionTopic } from '../vocabulary/section-words.ts';
import { LETTERS } from '../word-characters.ts';
import type { IncidentPart } from './incident-part.ts';
import { plainText } from './plain-text.ts';
import type { Fields } from './read-fields.ts';
import { sectionLines } from './section-lines.ts';

/** What the sections of prose tell, as plain sentences. */
export type Prose = Pick<Incident, 'summary' | 'impact' | 'rootCause' | 'escalation' | 'misleading'>;

/** Characters that a summary of a section may have. */
const LIMIT = 400;

/** The words of the sections on each topic; a labelled line counts where no section has any. */
export function readProse(part: IncidentPart, fields: Fields): Prose {
  const { source } = part.outline;
  const known = new Set([...fields].filter(([name]) => name !== 'summary').map(([, { line }]) => line));
  const read = (topic: SectionTopic, field?: 'summary' | 'impact' | 'rootCause' | 'escalation') => {
    const labelled = field && fields.get(field)?.value;
    return (
      topicText(part.sections, topic, source, known) ?? (labelled === undefined ? null : plainText(labelled, LIMIT))
    );
  };
  return {
    summary: read('summary', 'summary'),
    impact: read('impact', 'impact'),
    rootCause: read('cause', 'rootCause'),
    escalation: read('escalation', 'escalation'),
    misleading: read('misleading'),
  };
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
