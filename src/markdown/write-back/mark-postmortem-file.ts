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
  const marked = markOnce(file, marks, style, parse);
  let current: MarkedFile = marked;
  let read = file;
  let moved = marks;
  for (let pass = 1; pass < MAX_PASSES && current.text !== read.source; pass += 1) {
    const next = parse(current.text);
    moved = moveMarks(moved, findMovedLines(read, next));
    read = next;
    current = markOnce(read, moved, style, parse);
  }
  return { text: current.text, problems: marked.problems };
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
  const untouched = new Map<number, ItemCare>();
  for (const { line } of marks.flatMap(({ items }) => items)) untouched.set(line, LEAVE);
  const onlyBlock = attemptWriteBack(file, marks, style, parse, untouched);
  if (onlyBlock.kind === 'fine') return { text: onlyBlock.marked.text, problems: [NOT_SAFE] };
  return { text: file.source, problems: [NOT_SAFE] };
}

/** Every item can be raised four times; more rounds than this mean that raising does not help. */
const MAX_ROUNDS = 40;

const LEAVE: ItemCare = { care: 'leave', inFile: null };

const NOT_SAFE: Problem = {
  line: 1,
  code: 'shape-not-writable',
  message: 'Marking the items would change how the rest of the document reads, so their issues are not shown in it.',
  remedy: 'Write the items as a plain list or table; until then their issues and the digest show how they are doing.',
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
  const left = [...cares].filter(([, { care }]) => care === 'leave').map(([line]) => leftAlone(line));
  const marked = { problems: [...problems, ...left] };
  if (edits.length === 0) return { kind: 'fine', marked: { ...marked, text: file.source } };
  if (hasOverlap(edits)) return { kind: 'not-as-meant', findings: [] };
  const text = applyTextEdits(file.source, edits);
  const findings = readBack(file, parse(text), marks, style, cares);
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
