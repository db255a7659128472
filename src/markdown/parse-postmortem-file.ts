import type { ActionItem } from '../model/action-item.ts';
import type { Config } from '../model/config.ts';
import type { Day } from '../model/day.ts';
import type { PostmortemFile } from '../model/postmortem.ts';
import { readIncident } from './incident/read-incident.ts';
import { readItems } from './items/read-items.ts';
import { readOutline } from './outline.ts';
import { findProblems } from './problems/find-problems.ts';
import { readSections } from './sections/read-sections.ts';
import { makeTopicFinder } from './sections/section-topic.ts';
import { parseStatusBlocks } from './write-back/parse-status-block.ts';

/** What the reading of a file depends on beside its text. */
export interface ParseOptions {
  /** Headings beyond the built-in vocabulary. */
  readonly headings: Config['headings'];
  /** The day on which the file is read, for problems; null says nothing about days. */
  readonly today: Day | null;
}

/** Reads a file: its postmortems with their items, the incident and the problems. Never throws, whatever the text. */
export function parsePostmortemFile(source: string, path: string, options: ParseOptions): PostmortemFile {
  if (source.trim() === '') return { path, source, postmortems: [] };
  const blocks = parseStatusBlocks(source);
  const outline = readOutline(
    source,
    blocks.map((block) => block.span),
  );
  const findTopic = makeTopicFinder(options.headings);
  const sections = readSections(outline, findTopic);
  const items = readItems(outline, sections, findTopic, path);
  const heading = sections.find((section) => section.title?.form === 'heading');
  const end = source.length;
  const part = { outline, sections, title: heading?.title?.text ?? '', path };
  const reading = readIncident(part);
  return {
    path,
    source,
    postmortems: [
      {
        title: part.title,
        line: heading?.line ?? 1,
        span: { start: 0, end },
        incident: reading.incident,
        items,
        problems: findProblems({ part, items, reading, today: options.today }),
        statusBlock: blocks[0] ?? null,
        statusBlockAt: statusBlockPlace(items, source),
      },
    ],
  };
}

/** After the line on which the last item ends. */
function statusBlockPlace(items: readonly ActionItem[], source: string): number | null {
  const last = items.reduce((end, item) => Math.max(end, item.span.end), -1);
  if (last === -1) return null;
  const lineEnd = /\r\n|\n|\r/.exec(source.slice(last));
  return lineEnd ? last + lineEnd.index : source.length;
}
