import type { Problem } from '../model/problem.ts';
import { quoteLabel, quoteText } from '../model/quote-text.ts';
import { shortenText } from '../model/shorten-text.ts';
import type { ConfigProblems } from '../model/world.ts';
import { type DocumentPlace, lineUrl } from './line-link.ts';

/** Problems as a list with links to their lines, each with its remedy; at most `limit` of them, and how many more there are. '' for none. */
export function renderProblems(problems: readonly Problem[], place: DocumentPlace, limit: number): string {
  if (problems.length === 0) return '';
  const heading = problems.length === 1 ? '**One thing to look at**' : `**${problems.length} things to look at**`;
  const lines = problems
    .slice(0, limit)
    .map((problem) => `- [Line ${problem.line}](${lineUrl(place, problem.line)}): ${renderWords(problem)}`);
  return renderList(heading, lines, problems.length);
}

/** Mistakes in the configuration, in the same way; '' for none. */
export function renderConfigProblems(found: ConfigProblems | undefined, limit: number): string {
  if (found === undefined || found.problems.length === 0) return '';
  const { problems, path, repositoryUrl } = found;
  const place = { repositoryUrl, path, commit: null };
  const heading = `**${problems.length === 1 ? 'A mistake' : `${problems.length} mistakes`} in Followthrough's configuration**`;
  const lines = problems.slice(0, limit).map((problem) => {
    const name = quoteLabel(`${path}, line ${problem.line}`);
    return `- [${name}](${lineUrl(place, problem.line)}): ${renderWords(problem)}`;
  });
  return renderList(heading, lines, problems.length);
}

function renderWords({ message, remedy }: Problem): string {
  const words = [message, remedy].map((text) => quoteText(shortenText(text, 400)));
  return words.filter(Boolean).join(' ');
}

function renderList(heading: string, lines: readonly string[], count: number): string {
  const more = count - lines.length;
  return [heading, '', ...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}
