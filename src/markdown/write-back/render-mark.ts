import type { MarkedIssue } from '../../model/item-mark.ts';
import type { MarkState } from './find-mark.ts';

/** The mark that goes to the end of an item's text, with the space before it: ` ([#12](https://…) · @alice · done)`. */
export function renderMark(issue: MarkedIssue, state: MarkState | null): string {
  return ` (${renderCellMark(issue, state)})`;
}

/** The mark that stands alone in an issue cell: `[#12](https://…) · @alice · done`. */
export function renderCellMark(issue: MarkedIssue, state: MarkState | null): string {
  const title = issue.renamedTo === null ? '' : `: ${escapeTitle(issue.renamedTo)}`;
  const assignees = issue.assignees.map((login) => `@${login}`).join(', ');
  const details = [assignees, state ?? ''].filter((detail) => detail !== '').map((detail) => ` · ${detail}`);
  return `[${issue.text}${title}](${escapeUrl(issue.url)})${details.join('')}`;
}

/** Whether two marks differ only in where the issue's repository is: then GitHub redirects, and no commit is worth it. */
export function differOnlyInRepository(before: string, after: string): boolean {
  return before !== after && withoutRepositories(before) === withoutRepositories(after);
}

function withoutRepositories(text: string): string {
  return text.replace(/https?:\/\/[^\s()<>]+?\/issues\/(?=\d)/g, '/issues/');
}

/** Backslashes before all that Markdown or a table could read as syntax within a link's text. */
function escapeTitle(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  return line.replace(/[\\`*_[\]<>|~&]/g, '\\$&');
}

function escapeUrl(url: string): string {
  return url.replace(/[\s()<>|\\[\]]/g, encodeURIComponent).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
}
