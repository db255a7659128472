import type { Paragraph, TextLine } from '../outline.ts';

/** Some lines of a block as a paragraph of their own. */
export function paragraphOf(lines: readonly TextLine[]): Paragraph {
  const [first, last] = [lines[0], lines.at(-1)];
  const place = { line: first?.line ?? 1, endLine: last?.line ?? 1 };
  return { kind: 'paragraph', lines, ...place, span: { start: first?.start ?? 0, end: last?.end ?? 0 } };
}
