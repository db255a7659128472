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

/** Four items, one of which links an issue of somebody else's, for a repository with these settings. */
async function openSettled(settings: string) {
  const github = createMemoryGitHub({ subIssues: false });
  await github.people.commit({ '.github/followthrough.yml': settings }, 'Configure');
  const number = await github.people.openIssue('Somebody else opened this', 'Long ago.');
  await openTown(github, 4, 'boxes');
  const text = (await github.people.readFile(PATH)) ?? '';
  const link = `- [ ] Ask the bank for a second line ([#${number}](https://github.com/acme/shop/issues/${number}))`;
  await github.people.commit({ [PATH]: `${text}${link}\n- Nobody can say what this is about\n` }, 'Add a link');
  const queue = createSimulatedQueue(Date.UTC(2026, 3, 6));
  const serveAll = async () => {
    while (!queue.isEmpty()) await queue.serveNext((request) => runInMemory(request, github, queue, null));
  };
  queue.enqueue([{ ...AT, kind: 'document', path: PATH }]);
  await serveAll();
  return { github, queue, serveAll };
}

test.each([
  ['write-back by commit', 'write-back:\n  mode: commit\n'],
  ['write-back by pull request', 'write-back:\n  mode: pull-request\n'],
  ['no write-back', 'write-back:\n  mode: off\n'],
  ['tasks in another repository', 'issues:\n  repository: acme/ops\n'],
  ['a plan that waits for a person', 'guard:\n  new-issues: 2\n'],
])('a database that is deleted at rest is rebuilt without a write: %s', async (_, settings) => {
  const { github, queue, serveAll } = await openSettled(settings);
  const worldOf = () => JSON.stringify([github.snapshot(), github.snapshot({ owner: 'acme', name: 'ops' })]);
  const [before, writes] = [worldOf(), github.writes()];
  expect(writes).toBeGreaterThan(0);
  for (const _time of [1, 2]) {
    queue.deleteDatabase();
    queue.enqueue([
      { ...AT, kind: 'resync' },
      { ...AT, kind: 'document', path: PATH },
    ]);
    await serveAll();
  }
  expect(github.writes() - writes).toBe(0);
  expect(worldOf()).toBe(before);
});
