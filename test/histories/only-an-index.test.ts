import { expect, test } from 'vitest';
import { createSimulatedQueue } from '../faults/simulated-queue.ts';
import { createMemoryGitHub } from '../github/memory-github.ts';
import { runInMemory } from './memory-process.ts';
import { openTown, PATH } from './town.ts';

const AT = { installationId: 1, repository: { owner: 'acme', name: 'shop' } };

test.each([1, 5, 9, 12, 15, 18, 20])(
  'a database that is deleted when a pass was killed at request %i is missed by nobody',
  async (at) => {
    const github = createMemoryGitHub();
    const town = await openTown(github, 4, 'boxes');
    const queue = createSimulatedQueue(Date.UTC(2026, 3, 6));
    queue.enqueue([{ ...AT, kind: 'document', path: PATH }]);
    const faults = [{ at, kind: 'killed-after' as const }];
    await queue.serveNext((request) => runInMemory(request, github, queue, { faults, during: null }));
    const resync = async () => {
      queue.deleteDatabase();
      queue.enqueue([{ ...AT, kind: 'resync' }]);
      while (!queue.isEmpty()) await queue.serveNext((request) => runInMemory(request, github, queue, null));
    };
    await resync();
    const { files, issues } = github.snapshot();
    expect(issues.map(({ title }) => title).sort()).toEqual(
      [...town.items.map(({ title }) => title), 'Follow-through: Checkout was down (2026-03-02)'].sort(),
    );
    for (const { title } of town.items) expect(files[PATH]).toMatch(new RegExp(`\\[ \\] ${title} \\(\\[#\\d+\\]`));
    const writes = github.writes();
    await resync();
    expect(github.writes()).toBe(writes);
  },
);
