import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Played, playCase } from './play-case.ts';
import { type Case, readCases } from './read-case.ts';

const CASES = readCases(fileURLToPath(new URL('../../fixtures/cases', import.meta.url)));

describe.each(CASES)('$name', (each) => {
  test(each.facts.title, async () => {
    const played = await playCase(each);
    for (const [file, text] of expectationsOf(each, played)) {
      if (process.env.UPDATE) writeFileSync(file, text);
      expect(text, file).toBe(existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    }
    expect(played.restless, 'writes of a second pass').toBe(0);
  });
});

/** The plan and the file are always expected; the issues, the problems and the pull request where the case has a file for them. */
function expectationsOf({ folder, facts }: Case, played: Played): readonly (readonly [string, string])[] {
  const ending = extname(facts.path);
  const always = [['plan.txt', played.plan] as const, [`after${ending}`, played.after ?? ''] as const];
  const wanted = [
    ['issues-after.md', played.issues] as const,
    ['problems.txt', played.problems] as const,
    [`proposed${ending}`, played.proposed ?? ''] as const,
  ].filter(([name]) => existsSync(join(folder, name)));
  return [...always, ...wanted].map(([name, text]) => [join(folder, name), text] as const);
}
