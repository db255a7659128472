import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalGitHub, startLocalGitHub } from '../../src/demo/local-github.ts';
import { TransientFailure } from '../../src/engine/failure.ts';
import type { WriteOutcome } from '../../src/engine/ports.ts';
import { createClient } from '../../src/github/client.ts';
import { createDocuments } from '../../src/github/documents.ts';
import { createPace } from '../../src/github/pace.ts';
import { createEmulatePeople } from './emulate-people.ts';
import { type Fault, type FaultProxy, startFaultProxy } from './fault-proxy.ts';

const FAULTS: readonly Fault[] = [
  { kind: 'reset', when: 'before' },
  { kind: 'reset', when: 'after' },
  { kind: 'status', when: 'before', status: 502 },
  { kind: 'status', when: 'after', status: 502 },
  { kind: 'cut' },
];
const PATH = 'postmortems/disk.md';
const SECOND = 'postmortems/network.md';
const BRANCH = 'followthrough/write-back';

/** Every request meets every fault with EVERY_FAULT=1; else a third of them. */
const STEP = process.env.EVERY_FAULT === '1' ? 1 : 3;
const MOST_REQUESTS = 40;

let local: LocalGitHub;
let proxy: FaultProxy;
beforeAll(async () => {
  local = await startLocalGitHub({ moreRepositories: FAULTS.flatMap((_, index) => namesOf(index)) });
  proxy = await startFaultProxy(local.url);
});
afterAll(async () => {
  await proxy.close();
  await local.close();
});

/** A repository for each run: each begins in a world of its own. */
function namesOf(fault: number): string[] {
  return Array.from({ length: MOST_REQUESTS }, (_, index) => `world-${fault}-${index}`);
}

/** As a pass does: observes anew and proposes, with a fresh client each time, as after a crash. */
async function propose(repository: string, path: string, text: string): Promise<WriteOutcome> {
  const client = createClient({
    credentials: { kind: 'app', ...local },
    baseUrl: proxy.url,
    login: local.botLogin,
    pace: createPace({ writeInterval: 0 }),
    retryDelay: 1,
  });
  const documents = await createDocuments(client)({ owner: local.owner, name: repository });
  const stored = await documents.readDocument(path);
  const change = { path, text, expectedSha: stored?.sha ?? '', message: 'Write back' };
  return documents.proposeDocument(change, { labels: ['postmortem'], autoMerge: false });
}

async function proposeUntilDone(repository: string, path: string, text: string): Promise<void> {
  for (let tries = 1; tries <= 6; tries += 1) {
    try {
      const outcome = await propose(repository, path, text);
      if (outcome.kind === 'proposed' || outcome.kind === 'unchanged') return;
      if (outcome.kind !== 'changed-meanwhile') throw new Error(`It ended as ${outcome.kind}.`);
    } catch (error) {
      if (!(error instanceof TransientFailure)) throw error;
    }
  }
  throw new Error('It did not end.');
}

test.each(FAULTS.map((fault, index) => [JSON.stringify(fault), index] as const))(
  'law: whichever request meets %s, one pull request holds both files in the end',
  async (_name, index) => {
    let isReached = true;
    for (let number = 1 + (index % STEP); isReached; number += STEP) {
      const repository = `world-${index}-${number}`;
      const people = createEmulatePeople({ ...local, repository });
      await people.commit({ [PATH]: '# Disk\n', [SECOND]: '# Network\n' }, 'Two');
      isReached = false;
      proxy.forget();
      proxy.faultWith((request) => {
        if (request.number !== number) return undefined;
        isReached = true;
        return FAULTS[index];
      });
      await proposeUntilDone(repository, PATH, '# Disk\ndone\n');
      await proposeUntilDone(repository, SECOND, '# Network\ndone\n');
      await proposeUntilDone(repository, PATH, '# Disk\ndone\n');
      expect(await people.pulls()).toMatchObject([{ state: 'open' }]);
      expect(await people.readFile(PATH, BRANCH)).toBe('# Disk\ndone\n');
      expect(await people.readFile(SECOND, BRANCH)).toBe('# Network\ndone\n');
      expect(await people.readFile(PATH)).toBe('# Disk\n');
    }
  },
  120_000,
);
