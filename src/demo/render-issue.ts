import { wrapText } from '../cli/render-table.ts';
import { printable, type Terminal, widthOf } from '../cli/terminal.ts';
import type { SeenIssue } from './person.ts';

const INDENT = 5;

/** An issue as the demo shows it: number and title, then labels, assignees, due day and page. */
export function renderIssue(issue: SeenIssue, terminal: Terminal): readonly string[] {
  const width = (terminal.columns ?? Number.POSITIVE_INFINITY) - INDENT - 4;
  const number = `#${issue.number}`.padEnd(INDENT);
  const title = wrapText(printable(issue.title), width);
  const due = /\bdue\b[^\n]{0,40}?(\d{4}-\d{2}-\d{2})/i.exec(issue.body)?.[1];
  const facts = [
    ...issue.assignees.map((login) => ({ text: `@${login}`, style: 'magenta' as const })),
    ...(due ? [{ text: `due ${due}`, style: 'yellow' as const }] : []),
    ...issue.labels.map((label) => ({ text: `[${label}]`, style: 'blue' as const })),
    { text: issue.url, style: 'dim' as const },
  ];
  const lines: string[] = [];
  let line = '';
  let lineWidth = 0;
  for (const { text, style } of facts) {
    if (line !== '' && lineWidth + 2 + widthOf(text) > width) {
      lines.push(line);
      [line, lineWidth] = ['', 0];
    }
    line += (line ? '  ' : '') + terminal.paint(style, printable(text));
    lineWidth += (lineWidth ? 2 : 0) + widthOf(text);
  }
  const indent = ' '.repeat(INDENT);
  return [
    ...title.map(
      (part, index) => (index === 0 ? terminal.paint('green', number) : indent) + terminal.paint('bold', part),
    ),
    ...[...lines, line].map((each) => indent + each),
  ];
}
