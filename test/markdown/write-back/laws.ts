import { parsePostmortemFile } from '../../../src/markdown/parse-postmortem-file.ts';
import { markPostmortemFile } from '../../../src/markdown/write-back/mark-postmortem-file.ts';
import { findMovedLines, moveMarks } from '../../../src/markdown/write-back/move-marks.ts';
import { removeMarks } from '../../../src/markdown/write-back/unmark.ts';
import type { WriteBackStyle } from '../../../src/model/config.ts';
import { parseDay } from '../../../src/model/day.ts';
import type { PostmortemMarks } from '../../../src/model/item-mark.ts';
import type { PostmortemFile } from '../../../src/model/postmortem.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { findDamage } from './find-damage.ts';
import { type Fate, marksOf } from './generate-marks.ts';

/** A document and what happens to it: issues are opened, then they change. */
export interface History {
  readonly source: string;
  readonly style: WriteBackStyle;
  readonly first: readonly Fate[];
  readonly later: readonly Fate[];
}

/** A law gives a sentence that says how it was broken; null when it holds. */
export type Law = (history: History) => string | null;

const TODAY = parseDay('2026-02-10');

export function parse(source: string): PostmortemFile {
  if (TODAY === undefined) throw new Error('no such day');
  return parsePostmortemFile(source, 'postmortems/checkout.md', {
    headings: { measures: [], tasks: [] },
    today: TODAY,
  });
}

interface Step {
  readonly before: PostmortemFile;
  readonly marks: readonly PostmortemMarks[];
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** The two markings of a history, one on the other; kept, since every law asks for them. */
function stepsOf(history: History): readonly Step[] {
  const steps = KNOWN.get(history) ?? makeSteps(history);
  KNOWN.set(history, steps);
  return steps;
}

const KNOWN = new WeakMap<History, readonly Step[]>();

function makeSteps({ source, style, first, later }: History): readonly Step[] {
  const steps: Step[] = [];
  let text = source;
  for (const chance of [first, later]) {
    const before = parse(text);
    const marks = marksOf(before, chance);
    const marked = markPostmortemFile(before, marks, style, parse);
    text = marked.text;
    steps.push({ before, marks, text, problems: marked.problems });
  }
  return steps;
}

/** Marking a file that has its marks gives the same bytes. */
export const twiceIsOnce: Law = (history) => {
  for (const { marks, text, before } of stepsOf(history)) {
    const again = parse(text);
    const moved = moveMarks(marks, findMovedLines(before, again));
    const second = markPostmortemFile(again, moved, history.style, parse);
    if (second.text !== text) return `the second pass changes the file:\n${text}\n--->\n${second.text}`;
  }
  return null;
};

/** The marked file has the same items, each with the status and the issue meant, or a problem on its line says why not. */
export const readsAsMeant: Law = (history) => {
  for (const { before, marks, text, problems } of stepsOf(history)) {
    const told = new Set(problems.filter(({ code }) => code === 'shape-not-writable').map(({ line }) => line));
    const after = parse(text);
    const items = after.postmortems.flatMap((postmortem) => postmortem.items);
    const olds = before.postmortems.flatMap((postmortem) => postmortem.items);
    if (items.length !== olds.length) return `${olds.length} items became ${items.length}:\n${text}`;
    const wanted = new Map(marks.flatMap((each) => each.items).map((mark) => [mark.line, mark]));
    for (const [index, old] of olds.entries()) {
      const now = items[index];
      const mark = wanted.get(old.line);
      if (now?.title !== old.title) return `"${old.title}" became "${now?.title}":\n${text}`;
      if (String(now.owners) !== String(old.owners)) return `owners "${old.owners}" became "${now.owners}":\n${text}`;
      if (now.due?.day !== old.due?.day) return `due "${old.due?.day}" became "${now.due?.day}":\n${text}`;
      if (!mark?.issue || history.style === 'status-block' || told.has(old.line) || told.has(1)) continue;
      if (!mark.issue.adopted && `#${now.issue?.target?.number}` !== mark.issue.text.replace(/^[^#]*/, '')) {
        return `"${old.title}" names ${now.issue?.raw}, not ${mark.issue.text}:\n${text}`;
      }
      if (now.status !== mark.status && isSaid(after, mark.issue.text)) {
        return `"${old.title}" reads as ${now.status}, not ${mark.status}:\n${text}`;
      }
    }
  }
  return null;
};

/** Whether the base claims that the file says the status of an issue. */
function isSaid(file: PostmortemFile, issue: string): boolean {
  const base = file.postmortems.flatMap(({ statusBlock }) => statusBlock?.base.items ?? []);
  return base.find((item) => item.issue === issue)?.inFile === undefined;
}

/** The first marking gives the source's own bytes with marks put in. */
export const keepsEveryOtherByte: Law = (history) => {
  const { source } = history;
  const text = stepsOf(history)[0]?.text ?? source;
  const at = findDamage(source, text);
  return at === null ? null : `damaged at ${JSON.stringify(source.slice(at, at + 40))}:\n${text}`;
};

/** Taking the marks out gives the file back as it was before the first marking, byte for byte. */
export const removingGivesTheOriginal: Law = (history) => {
  for (const { text } of stepsOf(history)) {
    const removed = removeMarks(parse(text));
    if (removed !== history.source) return `marked:\n${text}\nunmarked:\n${removed}`;
  }
  return null;
};
