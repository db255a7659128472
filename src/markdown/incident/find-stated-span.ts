import type { Day } from '../../model/day.ts';
import { findDurations } from '../time/find-durations.ts';
import { pattern } from '../word-characters.ts';
import type { IncidentPart } from './incident-part.ts';
import { LONG_SENTENCE, type ProseSentence } from './prose-sentences.ts';
import type { Fields } from './read-fields.ts';
import { sectionLines } from './section-lines.ts';
import { readSpanBetween, readStatedSpan, type StatedSpan } from './stated-span.ts';
import { findToldTopics } from './told-words.ts';

/**
 * The field for the duration, else the first line of the head or the summary that names a span. A field that tells only a
 * length gets its ends from another that is about as long ("Duration: 8h", "Impact window: 23:00 to 07:00").
 */
export function findStatedSpan(part: IncidentPart, fields: Fields, reference: Day | null): StatedSpan | undefined {
  const spans: StatedSpan[] = [];
  for (const name of ['duration', 'time', 'incidentDate', 'date'] as const) {
    const field = fields.get(name);
    const span = field && readStatedSpan(field.value, field.line, reference);
    if (span && (name === 'duration' || span.to !== null)) spans.push(span);
  }
  const [first, ...others] = spans;
  if (first === undefined) return findSpanInText(part, reference);
  if (first.from !== null) return first;
  const ends = others.find((span) => areAlike(span.minutes, first.minutes)) ?? findSpanInText(part, reference);
  return ends && areAlike(ends.minutes, first.minutes) ? { ...ends, minutes: first.minutes } : first;
}

/** Whether two lengths may be of the same thing, one of them rounded. */
function areAlike(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) <= Math.max(10, a / 10);
}

function findSpanInText(part: IncidentPart, reference: Day | null): StatedSpan | undefined {
  for (const section of part.sections) {
    if (section.topic !== 'summary' && section.topic !== 'impact' && section.topic !== null) continue;
    let lines = 0;
    for (const { text, line } of sectionLines(section, part.outline.source)) {
      if (lines++ > 12) break;
      if (!POINT.test(text)) continue;
      const span = readSpanBetween(text, line, reference);
      if (span?.to && (span.from?.day || section.topic !== null)) return span;
    }
  }
  return undefined;
}

/** A time or a year: a span has one of them. */
const POINT = /\d\s?[:：h時时点點시]|\d\s?[ap]\.?\s?m|(?:19|20)\d\d|[０-９]/i;

/** Minutes that the incident lasted by the first sentence of the prose that says so ("was down for 45 minutes"); null when none does. */
export function findToldLength(sentences: readonly ProseSentence[]): number | null {
  for (const { text, topic } of sentences) {
    if (topic === 'cause' || text.length > LONG_SENTENCE || !LASTING.test(text)) continue;
    const length = findDurations(text).find(({ start }) => LASTING_UNTIL.test(text.slice(0, start)));
    if (length && findToldTopics(text).includes('impact')) return length.minutes;
  }
  return null;
}

const LASTING_WORDS = String.raw`(?:lasted|lasting|lasts|for|duró|dur(?:ou|ait|ante|e)|pendant|por|während|dauerte|für|lang|длил\p{L}{2,4}|в течение|na)`;
/** A first look for a length of time with what leads to it. */
const LASTING = pattern(String.raw`(?<!\p{L})${LASTING_WORDS}\s`, 'i');
/** What stands right before the length. */
const LASTING_UNTIL = pattern(
  String.raw`(?<!\p{L})${LASTING_WORDS}\s(?:a\s(?:total|period)\sof\s)?(?:about|around|approximately|approx\.?|roughly|nearly|almost|over|under|more than|less than|only|some|aproximadamente|unos|unas|cerca de|casi|más de|environ|près de|etwa|rund|ca\.?|около)?\s?[~≈*_]*$`,
  'i',
);
