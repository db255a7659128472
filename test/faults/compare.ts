import type { Run } from './fault-stage.ts';
import type { SeenWorld } from './read-world.ts';

/** What is wrong with a run, beside the run without faults; nothing when it came to the same world. */
export function findDifferences(run: Run, expected: SeenWorld): readonly string[] {
  const wrong = [
    ...run.givenUp.map((message) => `given up: ${message}`),
    ...run.afterwards.map((write) => `not at rest after the database was deleted: ${write}`),
  ];
  const titles = new Map<string, number>();
  for (const { title } of run.world.issues) titles.set(title, (titles.get(title) ?? 0) + 1);
  for (const [title, count] of titles) if (count > 1) wrong.push(`${count} issues “${title}”`);
  const lines = (world: SeenWorld) => JSON.stringify(world, null, 1).replaceAll('\\n', '\n').split('\n');
  const [is, should] = [lines(run.world), lines(expected)];
  const differs = is.findIndex((line, index) => line !== should[index]);
  if (differs >= 0 || is.length !== should.length) {
    const at = differs < 0 ? is.length : differs;
    wrong.push(
      `line ${at} is\n      ${is.slice(at, at + 3).join('\n      ')}\n    and should be\n      ${should.slice(at, at + 3).join('\n      ')}`,
    );
  }
  return wrong;
}
