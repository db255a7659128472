import type { IncidentReading } from '../../../src/markdown/incident/read-incident.ts';
import { readIncident } from '../../../src/markdown/incident/read-incident.ts';
import { readOutline } from '../../../src/markdown/outline.ts';
import { readSections } from '../../../src/markdown/sections/read-sections.ts';
import { makeTopicFinder } from '../../../src/markdown/sections/section-topic.ts';

/** The incident of a document that is one postmortem. */
export function readIncidentOf(source: string, path = 'incident.md'): IncidentReading {
  const outline = readOutline(source);
  const sections = readSections(outline, makeTopicFinder());
  const title = sections.find((section) => section.title?.form === 'heading')?.title?.text ?? '';
  return readIncident({ outline, sections, title, path });
}
