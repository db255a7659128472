import type { Code, Outline, Paragraph, TextLine } from '../outline.ts';
import { textLine } from '../read-blocks.ts';
import { paragraphOf } from './paragraph-of.ts';

/** The paragraph of sentences that their author only indented, which the parser takes for code; null when it is code. */
export function readIndentedSentences(code: Code, { lines, source }: Outline): Paragraph | null {
  const texts: TextLine[] = [];
  for (let line = code.line; line <= code.endLine; line++)
    texts.push(textLine(source, line, lines.startOf(line), lines.endOf(line)));
  const written = texts.filter(({ text }) => text !== '');
  return written.every(({ text }) => SENTENCE.test(text)) ? paragraphOf(written) : null;
}

/** Several words, the first with a capital or a list mark, and nothing that programs are made of. */
const SENTENCE = /^(?:[-*•] |\d{1,2}[.)] )?[A-ZÀ-ÞА-Я][\w'’-]*,? (?:[^\s{}=<>$|;]+ ){2,}[^\s{}=<>$|]+$/;
