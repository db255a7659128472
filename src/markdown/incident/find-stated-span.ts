import type { Day } from '../../model/day.ts';
import type { IncidentPart } from './incident-part.ts';
import type { Fields } from './read-fields.ts';
import { sectionLines } from './section-lines.ts';
import { readSpanBetween, readStatedSpan, type StatedSpan } from './stated-span.ts';

/** The field for the duration, else the first line of the head or the summary that names a span. */
export function findStatedSpan(part: IncidentPart, fields: Fields, reference: Day | null): StatedSpan | undefined {
  for (const name of ['duration', 'time', 'incidentDate', 'date'] as const) {
    const field = fields.get(name);
    const span = field && readStatedSpan(field.value, field.line, reference);
    if (span && (name === 'duration' || span.to !== null)) return span;
  }
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
