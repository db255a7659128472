import type { Problem } from '../model/problem.ts';
import { quoteText } from '../model/quote-text.ts';
import { shortenText } from '../model/shorten-text.ts';
import { type DocumentPlace, lineUrl } from './line-link.ts';

/** Problems as a list with links to their lines, each with its remedy; at most `limit` of them, and how many more there are. '' for none. */
export function renderProblems(problems: readonly Problem[], place: DocumentPlace, limit: number): string {
  if (problems.length === 0) return '';
  const shown = problems.slice(0, limit).map((problem) => {
    const words = [problem.message, problem.remedy].map((text) => quoteText(shortenText(text, 400)));
    return `- [Line ${problem.line}](${lineUrl(place, problem.line)}): ${words.filter(Boolean).join(' ')}`;
  });
  const more = problems.length - shown.length;
  const heading = problems.length === 1 ? '**One thing to look at**' : `**${problems.length} things to look at**`;
  const rest = more > 0 ? [`- and ${more} more`] : [];
  return [heading, '', ...shown, ...rest].join('\n');
}
