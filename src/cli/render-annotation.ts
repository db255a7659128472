import type { Problem } from '../model/problem.ts';

/**
 * A problem as GitHub Actions shows it on its line in a pull request.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-a-warning-message
 */
export function renderAnnotation(path: string, problem: Problem): string {
  const place = `file=${escapeProperty(path)},line=${problem.line},title=${escapeProperty(problem.code)}`;
  return `::warning ${place}::${escapeData(`${problem.message} ${problem.remedy}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
