import { expect, test } from 'vitest';
import type { Documents, Tracker } from '../../src/engine/ports.ts';
import { runRequest } from '../../src/engine/run-request.ts';
import { createPace, type Pace, type RequestKind } from '../../src/github/pace.ts';
import { parseDay } from '../../src/model/day.ts';
import { createSimulatedQueue } from '../faults/simulated-queue.ts';
import { createMemoryGitHub } from '../github/memory-github.ts';

const REPOSITORY = { owner: 'acme', name: 'shop' };
const START = Date.parse('2026-04-06T08:00:00Z');
const POSTMORTEMS = 100;
const TASKS = 20;
/** What a request takes. */
const REQUEST_MS = 150;
const HOUR_MS = 3_600_000;

/** What the port's methods ask of GitHub; those that are not here ask for reading, or for nothing. */
const KINDS: Readonly<Record<string, RequestKind>> = {
  createIssue: 'create',
  nestIssue: 'create',
  createLabel: 'create',
  commentOnce: 'create',
  editIssue: 'write',
  closeIssue: 'write',
  reopenIssue: 'write',
  writeDocument: 'write',
};
const NO_REQUEST: readonly string[] = ['features', 'refusesCommits', 'wasNamed'];

/** GitHub's limits as its documentation has them, counted on the server's side. */
function makeEnforcer(now: () => number) {
  const seen: { readonly at: number; readonly kind: RequestKind }[] = [];
  const counts = { creations: 0, refusals: 0 };
  const sum = (milliseconds: number, cost: (kind: RequestKind) => number) => {
    let total = 0;
    for (let index = seen.length - 1; index >= 0; index--) {
      const one = seen[index];
      if (one === undefined || one.at <= now() - milliseconds) break;
      total += cost(one.kind);
    }
    return total;
  };
  const creation = (kind: RequestKind) => (kind === 'create' ? 1 : 0);
  return {
    counts,
    receive: (kind: RequestKind): void => {
      const isWrite = kind !== 'read';
      seen.push({ at: now(), kind });
      counts.creations += creation(kind);
      const refused =
        (isWrite && sum(1000, (each) => (each === 'read' ? 0 : 1)) > 1) ||
        (kind === 'create' && (sum(60_000, creation) > 80 || sum(HOUR_MS, creation) > 500)) ||
        sum(60_000, (each) => (each === 'read' ? 1 : 5)) > 900;
      if (refused) counts.refusals++;
    },
  };
}

test('a back-fill of 2,000 tasks meets no refusal, and takes at most 5 % longer than the limits allow', async () => {
  const queue = createSimulatedQueue(START);
  const github = createMemoryGitHub({ repository: REPOSITORY });
  const enforcer = makeEnforcer(queue.clock.now);
  const pace = createPace({ clock: queue.clock, patience: 120_000 });
  const paced = <T extends object>(port: T): T => makePaced(port, pace, enforcer.receive, queue.clock.sleep);
  const titleOf = (file: number, task: number) => `Repair part ${task} of machine ${file}`;
  const items = (file: number) => Array.from({ length: TASKS }, (_, task) => `- [ ] ${titleOf(file, task)}\n`).join('');
  for (let file = 0; file < POSTMORTEMS; file++) {
    const path = `postmortems/${file}.md`;
    await github.people.commit({ [path]: `# Machine ${file} broke\n\n## Action items\n\n${items(file)}` }, 'Add');
    queue.enqueue([{ installationId: 1, repository: REPOSITORY, kind: 'document', path }]);
  }
  const documents: Documents = paced(await github.openDocuments(REPOSITORY));
  const tracker: Tracker = paced(github.tracker);
  const today = parseDay('2026-04-06');
  if (today === undefined) throw new Error('There is no such day.');
  while (!queue.isEmpty()) {
    const served = await queue.serveNext((request) =>
      runRequest(request, {
        tracker,
        documents,
        todayIn: () => today,
        horizon: '2000-01-01T00:00:00Z',
        links: queue.links,
        settled: queue.settled,
        intents: queue.intents,
        listener: () => undefined,
        approvals: { readComment: async () => null, canWrite: async () => false },
        enqueue: async (requests) => queue.enqueue(requests),
      }),
    );
    expect(served.kind).not.toBe('dead');
  }
  const titles = github.snapshot().issues.map(({ title }) => title);
  const expected = Array.from({ length: POSTMORTEMS * TASKS }, (_, index) =>
    titleOf(Math.floor(index / TASKS), index % TASKS),
  );
  expect(titles.filter((title) => title.startsWith('Repair')).sort()).toEqual(expected.sort());
  expect(enforcer.counts.refusals).toBe(0);
  // Each further 500 need another hour, whatever else happens.
  const least = Math.floor((enforcer.counts.creations - 1) / 500) * HOUR_MS;
  expect(queue.clock.now() - START).toBeGreaterThanOrEqual(least);
  expect(queue.clock.now() - START).toBeLessThanOrEqual(least * 1.05);
}, 240_000);

/** A port whose requests go at the pace, are counted by the server, and take their time. */
function makePaced<T extends object>(
  port: T,
  pace: Pace,
  receive: (kind: RequestKind) => void,
  sleep: (milliseconds: number) => Promise<void>,
): T {
  return new Proxy(port, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function' || NO_REQUEST.includes(String(name))) return value;
      return async (...given: unknown[]) => {
        const kind = KINDS[String(name)] ?? 'read';
        const leave = await pace.enter(kind);
        receive(kind);
        try {
          return await value.apply(target, given);
        } finally {
          await sleep(REQUEST_MS);
          leave();
        }
      };
    },
  });
}
