import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createSimulatedQueue } from '../faults/simulated-queue.ts';
import { createMemoryGitHub, type MemoryGitHub } from '../github/memory-github.ts';
import { runInMemory } from './memory-process.ts';
import { PATH } from './town.ts';

// What each version of the program left in files and issues, kept as it was: later ones must understand it.

const FOLDER = new URL('../../fixtures/versions/', import.meta.url);
const AT = { installationId: 1, repository: { owner: 'acme', name: 'shop' } };

const ISSUES = z.array(
  z.object({
    number: z.number(),
    title: z.string(),
    body: z.string(),
    closedAs: z.enum(['completed', 'not-planned']).nullable(),
    labels: z.array(z.string()),
    assignees: z.array(z.string()),
    parent: z.number().nullable(),
  }),
);

describe.each(readdirSync(FOLDER))('what version %s wrote', (version) => {
  const source = readFileSync(new URL(`${version}/checkout.md`, FOLDER), 'utf8');
  const issues = ISSUES.parse(JSON.parse(readFileSync(new URL(`${version}/issues.json`, FOLDER), 'utf8')));
  const outcomes = (github: MemoryGitHub) =>
    github.snapshot().issues.map(({ title, state, stateReason }) => ({ title, state, stateReason }));

  async function open(): Promise<{ github: MemoryGitHub; resync: () => Promise<void> }> {
    const github = createMemoryGitHub({ assignable: ['alice', 'bob'] });
    const made = [];
    for (const { title, body, labels, assignees } of issues) {
      const draft = { title, body, labels, assignees, type: null, targetDay: null };
      made.push(await github.tracker.createIssue(AT.repository, draft));
    }
    for (const { number, parent, closedAs } of issues) {
      const [child, above] = [made[number - 1], parent === null ? undefined : made[parent - 1]];
      if (child && above) await github.tracker.nestIssue(above, child);
      if (closedAs !== null) await github.people.closeIssue(number, closedAs);
    }
    await github.people.commit({ [PATH]: source }, 'Begin');
    const queue = createSimulatedQueue(Date.UTC(2026, 3, 6));
    const resync = async () => {
      queue.deleteDatabase();
      queue.enqueue([{ ...AT, kind: 'resync' }]);
      while (!queue.isEmpty()) await queue.serveNext((request) => runInMemory(request, github, queue, null));
    };
    return { github, resync };
  }

  test('is taken up without an issue opened, closed or spoken to, and then is at rest', async () => {
    const { github, resync } = await open();
    const before = outcomes(github);
    await resync();
    expect(outcomes(github)).toEqual(before);
    expect(github.snapshot().comments).toEqual({});
    const writes = github.writes();
    await resync();
    expect(github.writes()).toBe(writes);
  });

  test('tells which side has changed since', async () => {
    const { github, resync } = await open();
    await github.people.commit({ [PATH]: source.replace('- [x] Write', '- [ ] Write') }, 'Untick');
    await github.people.closeIssue(1);
    await resync();
    expect(outcomes(github)).toMatchObject([{ state: 'closed' }, { state: 'open' }, { state: 'closed' }, {}, {}]);
    const text = github.snapshot().files[PATH];
    expect(text).toContain('- [x] Alert when the payment queue is long');
    expect(text).toContain('- [ ] Write a runbook for the failover');
  });
});
