import { parsePostmortemFile } from '../../../src/markdown/parse-postmortem-file.ts';
import { parseDay } from '../../../src/model/day.ts';
import type { Problem } from '../../../src/model/problem.ts';

/** The problems of all postmortems in a text, read on 2 March 2026. */
export function problemsOf(source: string, path = 'postmortems/2026-02-03-outage.md'): readonly Problem[] {
  const today = parseDay('2026-03-02') ?? null;
  const file = parsePostmortemFile(source, path, { headings: { measures: [], tasks: [] }, today });
  return file.postmortems.flatMap(({ problems }) => problems);
}
