import type { Section } from '../sections/read-sections.ts';
import type { SectionTopic } from '../vocabulary/section-words.ts';
import type { IncidentPart } from './incident-part.ts';
import { sectionLines } from './section-lines.ts';

/** A sentence of a postmortem's prose. */
export interface ProseSentence {
  /** The line on which it begins. */
  readonly line: number;
  /** Raw words; the lines of a paragraph are joined by blanks. */
  readonly text: string;
  /** Of the section that it stands in. */
  readonly topic: SectionTopic | null;
}

/** The sections in which people tell what happened, besides those without a topic before the first that has one. */
const TELLING: ReadonlySet<SectionTopic | null> = new Set<SectionTopic | null>([
  'summary',
  'impact',
  'detection',
  'cause',
  'resolution',
  'response',
]);

/** The sentences of the sections that tell in prose what happened: named so, or before the first section that has a topic. */
export function proseSentences({ sections, outline }: IncidentPart): readonly ProseSentence[] {
  const first = sections.findIndex(({ topic }) => topic !== null);
  const opening = first === -1 ? 2 : first;
  return sections
    .filter(({ topic }, index) => TELLING.has(topic) || (topic === null && index < opening))
    .flatMap((section) => splitSentences(section, outline.source));
}

/** The sentences of a section's paragraphs and list items, up to `LIMIT` characters. */
function splitSentences(section: Section, source: string): readonly ProseSentence[] {
  const sentences: ProseSentence[] = [];
  let [text, start, last, length] = ['', 0, 0, 0];
  const close = () => {
    for (const sentence of SENTENCE_MARK.test(text) ? text.split(SENTENCE_END) : [text]) {
      if (sentence.trim() !== '') sentences.push({ line: start, text: sentence.trim(), topic: section.topic });
    }
    text = '';
  };
  for (const line of sectionLines(section, source)) {
    if (line.cells !== null) continue;
    if (line.place === 'item' || line.line !== last + 1) close();
    if (text === '') start = line.line;
    text += `${text === '' ? '' : ' '}${line.text.slice(0, LIMIT)}`;
    last = line.line;
    length += line.text.length;
    if (length > LIMIT) break;
  }
  close();
  return sentences;
}

/** A longer sentence is a log or a listing. */
export const LONG_SENTENCE = 600;

/** What happened is told at the start of a section. */
const LIMIT = 700;

/** A first look for more than one sentence. */
const SENTENCE_MARK = /[.!?]\S{0,3}\s|[。！？]/;
/** Behind a full stop with a blank, or that of a script without blanks; "a.m. to" goes on. */
const SENTENCE_END = /(?<=[.!?][)"'*_`\]]{0,3})\s+(?=[^a-z\s])|(?<=[。！？])/;
