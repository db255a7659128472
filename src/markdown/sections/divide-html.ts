import type { Html, Outline } from '../outline.ts';
import { LABEL_RANK } from './find-label.ts';
import type { SectionTitle } from './read-sections.ts';

/** A block of HTML that is content, or a title that stands in one. */
type HtmlPart = Html | { readonly kind: 'title'; readonly title: SectionTitle };

const SUMMARY = /<summary[^>]*>([^<]*(?:<(?!\/summary)[^>]*>[^<]*)*)<\/summary>/i;
const HTML_HEADING = /<h([1-6])(?:\s[^<>]*)?>([^<]*(?:<(?!\/?h[1-6])[^<>]*>[^<]*)*)<\/h\1>/gi;

/** A block of HTML, divided at its headings; one with a summary is that title and nothing else. */
export function divideHtml(block: Html, outline: Outline): readonly HtmlPart[] {
  const source = sourceOf(block, outline);
  const head = source.slice(0, 2000);
  const summary = head.includes('<summary') ? SUMMARY.exec(head) : null;
  if (summary) {
    const { line, span } = block;
    return [
      { kind: 'title', title: { form: 'summary', text: htmlText(summary[1] ?? ''), rank: LABEL_RANK, line, span } },
    ];
  }
  return /<h[1-6]/i.test(source) ? divideAtHeadings(block, source, outline) : [block];
}

/** Whether a block begins with the end of a `<details>`. */
export function endsDetails(block: Html, outline: Outline): boolean {
  return /^<\/details>/i.test(sourceOf(block, outline));
}

function divideAtHeadings(block: Html, source: string, outline: Outline): readonly HtmlPart[] {
  const parts: HtmlPart[] = [];
  let from = 0;
  const addContent = (to: number) => {
    if (/\S/.test(source.slice(from, to))) parts.push(partOf(block, from, to, outline));
  };
  for (const match of source.matchAll(HTML_HEADING)) {
    addContent(match.index);
    from = match.index + match[0].length;
    const { line, span } = partOf(block, match.index, from, outline);
    const text = htmlText(match[2] ?? '');
    parts.push({ kind: 'title', title: { form: 'html', text, rank: Number(match[1]), line, span } });
  }
  addContent(source.length);
  return parts;
}

function partOf(block: Html, from: number, to: number, { lines }: Outline): Html {
  const span = { start: block.span.start + from, end: block.span.start + to };
  return { kind: 'html', line: lines.lineAt(span.start), endLine: lines.lineAt(span.end), span };
}

function sourceOf({ span }: Html, { source }: Outline): string {
  return source.slice(span.start, span.end);
}

function htmlText(inner: string): string {
  return inner
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
