import type { Base, StatusBlock } from '../../model/status-block.ts';
import type { Span } from '../../model/text-edit.ts';
import { makeLineTable } from '../line-table.ts';
import { type Block, type BlockPlace, readOutline } from '../outline.ts';
import { parseBase } from './parse-base.ts';

/** The version of the block's format that we write; newer ones are left untouched. */
export const STATUS_BLOCK_VERSION = 1;

/** A status block and the parts of it that write-back replaces one by one, so that a person's additions survive. */
export interface StatusBlockParts extends StatusBlock {
  /** The hidden comment, from `<!--` to `-->`; empty, before the visible line, when a person took it out. */
  readonly comment: Span;
  /** The visible line without indentation and line end; null when a person took it out. */
  readonly statusLine: Span | null;
  /** The closing comment; null when a person took it out. */
  readonly closing: Span | null;
}

/**
 * The status blocks of a source in the order of the text, wherever people moved them (indented, into a quote). What
 * stands in a code fence is an example and none. A block whose JSON is broken or gone is still a block, with an empty
 * base; one of a newer version has that version and an empty base.
 */
export function parseStatusBlocks(source: string): readonly StatusBlockParts[] {
  if (!/<!-- (?:followthrough v|\/followthrough -->)/.test(source)) return [];
  const lines = readLines(source);
  const fences = FENCE.test(source) ? fencedLines(readOutline(source).blocks) : [];
  const isFenced = (index: number) => fences.some(({ line, endLine }) => line <= index + 1 && index + 1 <= endLine);
  const blocks: StatusBlockParts[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const isHeadless = isRest(source, lines, index);
    if (!(isHeadless || OPENING.test(textOf(source, lines[index]))) || isFenced(index)) continue;
    const last = isHeadless ? index + 1 : findLastLine(source, lines, index);
    blocks.push(blockOf(source, lines, index, last));
    index = last;
  }
  return blocks;
}

const FENCE = /```|~~~/;

/** The fences of a text, wherever they stand: one in a list item ends with the item, closed or not. */
function fencedLines(blocks: readonly Block[]): readonly BlockPlace[] {
  return blocks.flatMap((block): readonly BlockPlace[] => {
    if (block.kind === 'code') return block.fenced ? [block] : [];
    if (block.kind === 'quote') return fencedLines(block.blocks);
    return block.kind === 'list' ? block.items.flatMap((item) => fencedLines(item.blocks)) : [];
  });
}

const OPENING = /^[\s>]*<!-- followthrough v\d+\b/;
const CLOSING = /^[\s>]*<!-- \/followthrough -->[ \t]*$/;
const OUR_LINE = /^\*\*Follow-through:\*\* \d+ of \d+ done\b/;
const VISIBLE = /^\*\*follow-?through\b/i;

/** Whether a visible line of ours and its closing comment are what a person left of a block. */
function isRest(source: string, lines: readonly SourceLine[], index: number): boolean {
  return OUR_LINE.test(bareText(source, lines[index])) && CLOSING.test(textOf(source, lines[index + 1]));
}

/** The block's last line: its closing comment, else its visible line, else the hidden comment's own last line. */
function findLastLine(source: string, lines: readonly SourceLine[], first: number): number {
  for (let index = first + 1; index < lines.length; index += 1) {
    const text = textOf(source, lines[index]);
    if (CLOSING.test(text)) return index;
    if (OPENING.test(text) || /^ {0,3}#{1,6}\s/.test(text)) break;
  }
  const commentEnd = findCommentEnd(source, lines[first]?.start ?? 0);
  let last = first;
  while (last + 1 < lines.length && (lines[last]?.end ?? 0) < commentEnd) last += 1;
  return VISIBLE.test(bareText(source, lines[last + 1])) ? last + 1 : last;
}

/** The end of the hidden comment; of its first line when it is never closed. */
function findCommentEnd(source: string, lineStart: number): number {
  const start = source.indexOf('<!--', lineStart);
  const close = source.indexOf('-->', start);
  const next = source.indexOf('<!--', start + 4);
  if (close !== -1 && (next === -1 || close < next)) return close + 3;
  const rest = /[\r\n]/.exec(source.slice(start));
  return rest ? start + rest.index : source.length;
}

function blockOf(source: string, lines: readonly SourceLine[], first: number, last: number): StatusBlockParts {
  const start = lines[first]?.start ?? 0;
  const bare = bareSpan(source, lines[first]).start;
  const isHeadless = !OPENING.test(textOf(source, lines[first]));
  const comment = isHeadless
    ? { start: bare, end: bare }
    : { start: source.indexOf('<!--', start), end: findCommentEnd(source, start) };
  const lastLine = lines[last];
  const closing = last > first && CLOSING.test(textOf(source, lastLine)) ? bareSpan(source, lastLine) : null;
  const inner = lines
    .slice(isHeadless ? first : first + 1, closing ? last : last + 1)
    .filter((line) => isHeadless || line.start >= comment.end);
  const written = inner.filter((line) => bareText(source, line) !== '');
  const visible =
    written.find((line) => VISIBLE.test(bareText(source, line))) ?? (written.length === 1 ? written[0] : undefined);
  return {
    span: wholeSpan(source, lines, first, last),
    base: parseComment(source.slice(comment.start, comment.end)),
    comment,
    statusLine: visible ? bareSpan(source, visible) : null,
    closing,
  };
}

/** A block at the very end of a source without final line end took the line end before it along. */
function wholeSpan(source: string, lines: readonly SourceLine[], first: number, last: number): Span {
  const end = lines[last]?.next ?? source.length;
  const isBlank = (line: SourceLine | undefined) => line !== undefined && bareText(source, line) === '';
  const top = isBlank(lines[first - 1]) ? first - 1 : first;
  const unfinished = lines[last]?.end === end;
  return { start: (unfinished ? lines[top - 1]?.end : lines[top]?.start) ?? 0, end };
}

function parseComment(comment: string): Base {
  const match = /^<!-- followthrough v(\d+)\b\s*(.*?)\s*(?:-->)?$/s.exec(comment);
  const version = Number(match?.[1] ?? STATUS_BLOCK_VERSION);
  return version > STATUS_BLOCK_VERSION ? { version, tracking: null, items: [] } : parseBase(match?.[2] ?? '', version);
}

/** `start` to `end` is the line's text, `next` the offset after its line end. */
interface SourceLine extends Span {
  readonly next: number;
}

function readLines(source: string): readonly SourceLine[] {
  const table = makeLineTable(source);
  return Array.from({ length: table.count }, (_, index) => ({
    start: table.startOf(index + 1),
    end: table.endOf(index + 1),
    next: table.startOf(index + 2),
  }));
}

function textOf(source: string, line: SourceLine | undefined): string {
  return line ? source.slice(line.start, line.end) : '';
}

function bareText(source: string, line: SourceLine | undefined): string {
  return textOf(source, line)
    .replace(/^[\s>]+/, '')
    .trimEnd();
}

/** The line's text without indentation, quote marks and trailing white space. */
function bareSpan(source: string, line: SourceLine | undefined): Span {
  const end = (line?.start ?? 0) + textOf(source, line).trimEnd().length;
  return { start: end - bareText(source, line).length, end };
}
