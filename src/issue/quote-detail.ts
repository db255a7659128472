import { longestRun } from '../model/plain-text.ts';
import { quoteCode, quoteText } from '../model/quote-text.ts';

/**
 * An item's detail (nested bullets, further paragraphs, code) as a block quote. Its lists, paragraphs and code blocks are
 * written anew, so that no text can leave the quote, start HTML, notify anybody or forge a comment of ours; check boxes
 * become signs, because a box in our block would lose a person's tick. '' when there is nothing to say.
 */
export function quoteDetail(detail: string, limit: number): string {
  const { text, isCut } = cutAtLine(detail.replace(/\r\n?/g, '\n'), limit);
  const blocks = quoteLines(dedent(text.replace(/<!--[\s\S]*?-->/g, '').split('\n')));
  if (isCut) blocks.push('', '…');
  const trimmed = blocks
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
    .replace(/\n{3,}/g, '\n\n');
  return trimmed === '' ? '' : trimmed.replace(/^/gm, '> ').replace(/[ \t]+$/gm, '');
}

interface ListLevel {
  /** Columns of white space before the marker in the source. */
  readonly source: number;
  /** Columns that content of this level is indented by in our text. */
  readonly content: number;
}

const FENCE = /^([ \t]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})[ \t]*([\w+#-]*)[^`]*$/;
const ITEM = /^([ \t]*)([-*+•]|\d{1,9}[.)])[ \t]+(.*)$/;

function quoteLines(lines: readonly string[]): string[] {
  const written: string[] = [];
  let levels: readonly ListLevel[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const fence = FENCE.exec(line);
    const item = ITEM.exec(line);
    if (fence) {
      const end = findFenceEnd(lines, index, fence[3] ?? '```');
      written.push(...renderFence(lines.slice(index + 1, end), fence[4] ?? '', contentIndent(levels)));
      index = end;
    } else if (line.trim() === '') {
      written.push('');
    } else if (item) {
      const column = columnsOf(item[1] ?? '');
      const outer = levels.filter((level) => level.source < column);
      const marker = /^\d/.test(item[2] ?? '') ? `${Number.parseInt(item[2] ?? '1', 10)}. ` : '- ';
      const indent = contentIndent(outer);
      levels = [...outer, { source: column, content: indent + marker.length }];
      written.push(`${' '.repeat(indent)}${marker}${quoteText(replaceBox(item[3] ?? ''))}`);
    } else {
      const column = columnsOf(/^[ \t]*/.exec(line)?.[0] ?? '');
      const isContinued = (lines[index - 1] ?? '').trim() !== '';
      if (!isContinued || column === 0) levels = levels.filter((level) => level.source < column);
      written.push(`${' '.repeat(contentIndent(levels))}${quoteText(line)}`);
    }
  }
  return written;
}

function findFenceEnd(lines: readonly string[], start: number, fence: string): number {
  const sign = fence[0] ?? '`';
  const end = lines.findIndex((line, index) => {
    const text = line.trim();
    return index > start && text.length >= fence.length && text === sign.repeat(text.length);
  });
  return end === -1 ? lines.length : end;
}

function renderFence(code: readonly string[], language: string, indent: number): readonly string[] {
  const body = dedent(code.map((line) => quoteCode(line.replace(/[^\P{Cc}\t]/gu, '').toWellFormed())));
  const fence = '`'.repeat(Math.max(3, longestRun(body.join('\n')) + 1));
  const pad = ' '.repeat(indent);
  return [`${pad}${fence}${language}`, ...body.map((line) => (line === '' ? '' : pad + line)), pad + fence];
}

function replaceBox(text: string): string {
  return text.replace(/^\[[ ]?\](?=\s|$)/, '☐').replace(/^\[[xX]\](?=\s|$)/, '☑');
}

function contentIndent(levels: readonly ListLevel[]): number {
  return levels.at(-1)?.content ?? 0;
}

function columnsOf(space: string): number {
  return space.replace(/\t/g, '    ').length;
}

/** Takes the common indentation away; the first line may have lost its own already. */
function dedent(lines: readonly string[]): readonly string[] {
  const counted = lines.length > 1 && /^\S/.test(lines[0] ?? '') ? lines.slice(1) : lines;
  const indents = counted.filter((line) => line.trim() !== '');
  const common = Math.min(...indents.map((line) => columnsOf(/^[ \t]*/.exec(line)?.[0] ?? '')));
  if (!Number.isFinite(common) || common === 0) return lines;
  return lines.map((line) => {
    const space = /^[ \t]*/.exec(line)?.[0] ?? '';
    return ' '.repeat(Math.max(0, columnsOf(space) - common)) + line.slice(space.length);
  });
}

function cutAtLine(text: string, limit: number): { readonly text: string; readonly isCut: boolean } {
  if (text.length <= limit) return { text, isCut: false };
  const end = text.lastIndexOf('\n', limit);
  return { text: end > 0 ? text.slice(0, end) : '', isCut: true };
}
