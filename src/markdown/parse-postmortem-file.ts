import type { Config } from '../model/config.ts';
import type { Day } from '../model/day.ts';
import type { Postmortem, PostmortemFile } from '../model/postmortem.ts';
import type { Span } from '../model/text-edit.ts';
import { readIncident } from './incident/read-incident.ts';
import { isTemplate } from './is-template.ts';
import { readItems } from './items/read-items.ts';
import { type Outline, readOutline } from './outline.ts';
import { findProblems } from './problems/find-problems.ts';
import { readSections } from './sections/read-sections.ts';
import { makeTopicFinder, type TopicFinder } from './sections/section-topic.ts';
import { type PostmortemSections, splitPostmortems } from './split-postmortems.ts';
import { findStatusBlockPlace } from './status-block-place.ts';
import { parseStatusBlocks, type StatusBlockParts } from './write-back/parse-status-block.ts';

/** What the reading of a file depends on beside its text. */
export interface ParseOptions {
  /** Headings beyond the built-in vocabulary. */
  readonly headings: Config['headings'];
  /** The day on which the file is read, for problems; null says nothing about days. */
  readonly today: Day | null;
}

/** Reads a file: its postmortems with their items, the incident and the problems. Never throws, whatever the text. */
export function parsePostmortemFile(source: string, path: string, options: ParseOptions): PostmortemFile {
  if (!/\S/.test(source)) return { path, source, postmortems: [] };
  const blocks = parseStatusBlocks(source);
  const outline = readOutline(source, [...findWrapping(source), ...blocks.map((block) => block.span)].sort(byStart));
  const findTopic = makeTopicFinder(options.headings);
  const parts = splitPostmortems(readSections(outline, findTopic));
  const file: FileReading = {
    outline,
    path,
    blocks,
    findTopic,
    today: options.today,
    hasItems: !isTemplate(outline, path),
  };
  const postmortems = parts.map((sections, index) =>
    readPostmortem(file, sections, parts[index + 1], parts.length > 1),
  );
  return { path, source, postmortems };
}

/**
 * The lines of a fence that holds the whole text, as tools leave it around what they write ("```md"): these are no part of
 * the postmortem.
 */
function findWrapping(source: string): readonly Span[] {
  const open = WRAPPING.exec(source);
  if (!open) return [];
  const fence = open[1] ?? '';
  const end = source.trimEnd().length;
  let start = end;
  while (source[start - 1] === '`') start--;
  const isClosed = end - start >= fence.length && source[start - 1] === '\n' && start > open[0].length;
  return isClosed ? [spanOf(open[0].indexOf(fence), open[0].length), spanOf(start, end)] : [];
}

const WRAPPING = /^\uFEFF?\s*(`{3,6})(?:md|markdown)[ \t]*(?=\r?\n)/;

function spanOf(start: number, end: number): Span {
  return { start, end };
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

interface FileReading {
  readonly outline: Outline;
  readonly path: string;
  readonly blocks: readonly StatusBlockParts[];
  readonly findTopic: TopicFinder;
  readonly today: Day | null;
  /** A template has none. */
  readonly hasItems: boolean;
}

function readPostmortem(
  file: FileReading,
  sections: PostmortemSections,
  next: PostmortemSections | undefined,
  isOneOfSeveral: boolean,
): Postmortem {
  const { outline, path } = file;
  const start = isOneOfSeveral ? (sections[0]?.span.start ?? 0) : 0;
  const end = next?.[0]?.span.start ?? outline.source.length;
  const head = sections.find((section) => section.title?.form === 'heading');
  const title = head?.title?.text ?? '';
  const part = { outline, sections, title, path };
  const reading = readIncident(part);
  const { incident } = reading;
  const items = file.hasItems ? readItems(outline, sections, file.findTopic, incident.date) : [];
  return {
    title,
    line: head?.line ?? 1,
    span: { start, end },
    incident,
    items,
    problems: file.hasItems ? findProblems({ part, items, reading, today: file.today }) : [],
    statusBlock: file.blocks.find((block) => block.comment.start >= start && block.comment.start < end) ?? null,
    statusBlockAt: findStatusBlockPlace(items, sections, outline),
  };
}
