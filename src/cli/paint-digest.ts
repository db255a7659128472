import { wrapText } from './render-table.ts';
import type { Terminal } from './terminal.ts';

/** The lines of a digest for the terminal: title and headings bold, what is late red, addresses in the background, long lines wrapped below their text. */
export function paintDigest(text: string, terminal: Terminal): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .flatMap((line, index) => {
      if (index === 0 || /^\S.* \(\d+\)$/.test(line)) return [terminal.paint('bold', line)];
      if (/^\s+https?:\/\/\S+$/.test(line)) return [terminal.paint('dim', line)];
      return wrapLine(line, terminal.columns).map((part) =>
        part.replace(/^ {2}\d+ \S+ late\b/, (late) => terminal.paint('red', late)),
      );
    });
}

function wrapLine(line: string, columns: number | null): readonly string[] {
  if (columns === null) return [line];
  const lead = /^\s*(?:.*?#\d+\s+)?/.exec(line)?.[0] ?? '';
  const [first = '', ...rest] = wrapText(line.slice(lead.length), columns - lead.length);
  return [lead + first, ...rest.map((part) => ' '.repeat(lead.length) + part)];
}
