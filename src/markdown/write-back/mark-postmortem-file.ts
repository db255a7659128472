import type { WriteBackStyle } from '../../model/config.ts';
import type { PostmortemMarks } from '../../model/item-mark.ts';
import type { PostmortemFile } from '../../model/postmortem.ts';
import type { Problem } from '../../model/problem.ts';
import { applyTextEdits, type TextEdit } from '../../model/text-edit.ts';
import type { Care } from './marking.ts';
import { findMovedLines, moveMarks } from './move-marks.ts';
import { type Finding, readBack } from './read-back.ts';
import { type ItemCare, renderWriteBack } from './render-write-back.ts';

export interface MarkedFile {
  /** The new text; the file's own when there is nothing to change, or nothing that could be changed safely. */
  readonly text: string;
  /** Their lines are those of the file before. */
  readonly problems: readonly Problem[];
}

/**
 * Writes marks into a file and reads the result back with `parse`: it must give the same items, each with the status and
 * the issue meant, and marking it once more must change nothing. An item for which that does not hold is tried more
 * cautiously, and in the end left alone with a problem. Never throws for a strange document, never gives a damaged one.
 */
export function markPostmortemFile(
  file: PostmortemFile,
  marks: readonly PostmortemMarks[],
  style: WriteBackStyle,
  parse: (source: string) => PostmortemFile,
): MarkedFile {
  let current = markOnce(file, marks, style, parse);
  let read = file;
  let moved = marks;
  const origins = new Map(marks.flatMap(({ items }) => items.map(({ line }) => [line, line])));
  for (let pass = 1; pass < MAX_PASSES && current.text !== read.source; pass += 1) {
    const next = parse(current.text);
    const lines = findMovedLines(read, next);
    for (const [origin, line] of origins) origins.set(origin, lines.get(line) ?? line);
    moved = moveMarks(moved, lines);
    read = next;
    current = markOnce(read, moved, style, parse);
  }
  const before = new Map([...origins].map(([origin, line]) => [line, origin]));
  return {
    text: current.text,
    problems: current.problems.map((problem) => ({ ...problem, line: before.get(problem.line) ?? problem.line })),
  };
}

/** What was held back in one pass may go well in the next, on the text that it left; two are nearly always enough. */
const MAX_PASSES = 4;

function markOnce(
  file: PostmortemFile,
  marks: readonly PostmortemMarks[],
  style: WriteBackStyle,
  parse: (source: string) => PostmortemFile,
): MarkedFile {
  const cares = new Map<number, ItemCare>();
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const attempt = attemptWriteBack(file, marks, style, parse, cares);
    if (attempt.kind === 'fine') return attempt.marked;
    const raised = attempt.findings.filter((finding) => raiseCare(finding, cares));
    if (raised.length === 0) break;
  }
  return markOneByOne(file, marks, style, parse);
}

/** Begins with the status block alone and adds the items that leave the rest as it reads, one after the other. */
function markOneByOne(
  file: PostmortemFile,
  marks: readonly PostmortemMarks[],
  style: WriteBackStyle,
  parse: (source: string) => PostmortemFile,
): MarkedFile {
  const lines = marks.flatMap(({ items }) => items.filter(({ issue }) => issue !== null).map(({ line }) => line));
  const cares = new Map(lines.map((line) => [line, LEAVE]));
  let best = attemptWriteBack(file, marks, style, parse, cares);
  if (best.kind !== 'fine') return { text: file.source, problems: [NOT_SAFE] };
  for (const line of lines.slice(0, MAX_SINGLE)) {
    for (const care of ['full', 'plain'] as const) {
      cares.set(line, { care, inFile: null });
      const attempt = attemptWriteBack(file, marks, style, parse, cares);
      if (attempt.kind === 'fine') {
        best = attempt;
        break;
      }
      cares.set(line, LEAVE);
    }
  }
  return best.marked;
}

/** Trying items one by one costs two readings of the file for each. */
const MAX_SINGLE = 60;

/** Every item can be raised four times; more rounds than this mean that raising does not help. */
const MAX_ROUNDS = 40;

const LEAVE: ItemCare = { care: 'leave', inFile: null };

const NOT_SAFE: Problem = {
  line: 1,
  code: 'shape-not-writable',
  message: 'A status block would change how the rest of the document reads, so nothing is written into it.',
  remedy: 'Put the items into a section of their own; until then their issues and the digest show how they are doing.',
};

type Attempt =
  | { readonly kind: 'fine'; readonly marked: MarkedFile }
  | { readonly kind: 'not-as-meant'; readonly findings: readonly Finding[] };

function attemptWriteBack(
  file: PostmortemFile,
  marks: readonly PostmortemMarks[],
  style: WriteBackStyle,
  parse: (source: string) => PostmortemFile,
  cares: ReadonlyMap<number, ItemCare>,
): Attempt {
  const { edits, problems } = renderWriteBack(file, marks, style, cares);
  const items = marks.flatMap((each) => each.items);
  const isAdopted = (line: number) => items.some((mark) => mark.line === line && mark.issue?.adopted);
  const held = [...cares].filter(([line, { care }]) => care === 'leave' && !isAdopted(line));
  const left = held.map(([line]) => leftAlone(line));
  const marked = { problems: [...problems, ...left] };
  if (hasOverlap(edits)) return { kind: 'not-as-meant', findings: [] };
  const text = edits.length === 0 ? file.source : applyTextEdits(file.source, edits);
  const findings = readBack(file, edits.length === 0 ? file : parse(text), marks, style, cares);
  return findings.length === 0 ? { kind: 'fine', marked: { ...marked, text } } : { kind: 'not-as-meant', findings };
}

function hasOverlap(edits: readonly TextEdit[]): boolean {
  return edits.some((edit, index) => edit.start < (edits[index - 1]?.end ?? 0));
}

/** Gives the item that a finding blames more care; false when there is nothing left to try. */
function raiseCare({ line, status }: Finding, cares: Map<number, ItemCare>): boolean {
  if (line === null) return false;
  const { care } = cares.get(line) ?? { care: 'full' };
  if (care === 'leave') return false;
  const next = status === null ? CAUTION[care] : CAUTION_IN_STATUS[care];
  cares.set(line, { care: next, inFile: next === 'words-only' ? status : null });
  return true;
}

const CAUTION: Readonly<Record<Care, Care>> = {
  full: 'words',
  words: 'plain',
  plain: 'leave',
  'words-only': 'leave',
  leave: 'leave',
};

/** When all is well but the status: then the words stay, and the base remembers what the file says. */
const CAUTION_IN_STATUS: Readonly<Record<Care, Care>> = { ...CAUTION, plain: 'words-only', 'words-only': 'words-only' };

function leftAlone(line: number): Problem {
  return {
    line,
    code: 'shape-not-writable',
    message: 'The item cannot be marked without changing how the document reads, so its issue is not shown there.',
    remedy: 'Write it as a plain list item or table row; meanwhile the status line and the tracking issue count it.',
  };
}
