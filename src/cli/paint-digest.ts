import type { Terminal } from './terminal.ts';

/** The lines of a digest in colours: title and headings bold, what is late red, addresses in the background. */
export function paintDigest(text: string, terminal: Terminal): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      if (index === 0 || /^\S.* \(\d+\)$/.test(line)) return terminal.paint('bold', line);
      if (/^\s+https?:\/\/\S+$/.test(line)) return terminal.paint('dim', line);
      return line.replace(/^ {2}\d+ \S+ late\b/, (late) => terminal.paint('red', late));
    });
}
