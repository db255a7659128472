import type { Base, BaseItem } from '../../model/status-block.ts';
import type { TextEdit } from '../../model/text-edit.ts';
import { makeLineTable } from '../line-table.ts';
import { STATUS_BLOCK_VERSION, type StatusBlockParts } from './parse-status-block.ts';

/** The edits that put a status block after `at`, with a blank line before it. The source's own line ends are used. */
export function renderStatusBlock(source: string, at: number, base: Base, statusLine: string): TextEdit {
  const lineEnd = lineEndOf(source);
  const lines = makeLineTable(source);
  let last = at > 0 ? lines.lineAt(at - 1) : 1;
  while (last > 1 && source.slice(lines.startOf(last), lines.endOf(last)).trim() === '') last -= 1;
  const block = [renderComment(base), oneLine(statusLine), CLOSING].join(lineEnd);
  const offset = lines.startOf(last + 1);
  const isTerminated = offset > lines.endOf(last);
  const newText = isTerminated ? `${lineEnd}${block}${lineEnd}` : `${lineEnd}${lineEnd}${block}`;
  return { start: offset, end: offset, newText };
}

/** The edits that bring a block up to date where it stands; what people added within it stays. */
export function renderStatusBlockUpdate(
  source: string,
  block: StatusBlockParts,
  base: Base,
  statusLine: string,
): readonly TextEdit[] {
  const lines = makeLineTable(source);
  const lineStart = lines.startOf(lines.lineAt(block.comment.start));
  const newLine = `${lineEndOf(source)}${source.slice(lineStart, block.comment.start)}`;
  const after = block.statusLine?.end ?? block.comment.end;
  const added = block.statusLine ? '' : `${newLine}${oneLine(statusLine)}`;
  const closed = block.closing ? '' : `${newLine}${CLOSING}`;
  const isHeadless = block.comment.start === block.comment.end;
  const head = isHeadless ? `${renderComment(base)}${newLine}` : '';
  return [
    ...(isHeadless ? [] : [{ ...block.comment, newText: renderComment(base) }]),
    ...(block.statusLine ? [{ ...block.statusLine, newText: `${head}${oneLine(statusLine)}` }] : []),
    ...(added + closed === '' ? [] : [{ start: after, end: after, newText: added + closed }]),
  ];
}

/** The line end that a source uses first; `\n` when it has none. */
function lineEndOf(source: string): string {
  return /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
}

const CLOSING = '<!-- /followthrough -->';

/** The base as a comment on one line; what could end the comment or open a tag is escaped, so any text fits in. */
function renderComment(base: Base): string {
  const data = { tracking: base.tracking, items: base.items.map(dataOf) };
  const escapeSign = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const json = JSON.stringify(data).replace(/[-<>\u2028\u2029]/g, escapeSign);
  return `<!-- followthrough v${STATUS_BLOCK_VERSION} ${json} -->`;
}

/** Only what says something: the line is read in diffs, too. */
function dataOf(item: BaseItem): Partial<BaseItem> {
  return {
    issue: item.issue,
    status: item.status,
    ...(item.inFile === undefined || item.inFile === item.status ? {} : { inFile: item.inFile }),
    ...(item.overruled === undefined ? {} : { overruled: item.overruled }),
    ...(item.gone ? { gone: item.gone } : {}),
    ...(item.closed === undefined ? {} : { closed: item.closed }),
    title: item.title,
    ...(item.owners.length > 0 ? { owners: item.owners } : {}),
    ...(item.due === null ? {} : { due: item.due }),
    ...(item.wrote.length > 0 ? { wrote: item.wrote } : {}),
    ...(item.original === null ? {} : { original: item.original }),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
