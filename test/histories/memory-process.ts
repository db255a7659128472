import { AmbiguousFailure, TransientFailure } from '../../src/engine/failure.ts';
import type { Documents, Tracker } from '../../src/engine/ports.ts';
import type { PassRequest } from '../../src/engine/request.ts';
import { type PassPorts, preparePlan } from '../../src/engine/run-pass.ts';
import { runRequest } from '../../src/engine/run-request.ts';
import { parseDay } from '../../src/model/day.ts';
import type { Plan } from '../../src/model/plan.ts';
import { Killed, type SimulatedQueue } from '../faults/simulated-queue.ts';
import type { MemoryGitHub } from '../github/memory-github.ts';
import type { FaultAt } from './history.ts';

/** What happens at the requests of the next pass, counted from 1. */
export interface Trouble {
  readonly faults: readonly FaultAt[];
  /** People act before this request; on an issue before a read only: from a look to the write that follows it nobody can tell. */
  readonly during: { readonly at: number; readonly on: 'file' | 'issue'; readonly act: () => void } | null;
}

const TODAY = parseDay('2026-04-06');
const REPOSITORY = { owner: 'acme', name: 'shop' };
/** Lists may lag behind for less time than the App waits for them. */
const LAG_SECONDS = 9;

/** What the next pass over a file would do; reads only. */
export async function planInMemory(path: string, github: MemoryGitHub, queue: SimulatedQueue): Promise<Plan | null> {
  const documents = await github.openDocuments(REPOSITORY);
  return (await preparePlan(path, { tracker: github.tracker, documents, ...around(queue) }))?.plan ?? null;
}

function around({ links, settled, intents }: SimulatedQueue): Omit<PassPorts, 'tracker' | 'documents'> {
  if (TODAY === undefined) throw new Error('There is no such day.');
  const today = TODAY;
  return {
    todayIn: () => today,
    horizon: '2000-01-01T00:00:00Z',
    links,
    settled,
    intents,
    listener: () => undefined,
  };
}

/** One pass on the in-memory GitHub, in a process that may be killed in the middle. */
export async function runInMemory(
  request: PassRequest,
  github: MemoryGitHub,
  queue: SimulatedQueue,
  trouble: Trouble | null,
): Promise<unknown> {
  let dead = false;
  let die: (reason: Killed) => void = () => undefined;
  const death = new Promise<never>((_, reject) => {
    die = reject;
  });
  death.catch(() => undefined);
  const kill = (): never => {
    dead = true;
    die(new Killed());
    throw new Killed();
  };
  github.interceptWith(trouble === null ? null : makeTrouble(trouble, github, queue, kill));
  const never = () => new Promise<never>(() => undefined);
  /** Nothing that a dead process asked for is answered, so that none of its code runs any further. */
  const mortal = <T extends object>(port: T): T =>
    new Proxy(port, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function' || name === 'features') return value;
        return async (...given: unknown[]) => {
          if (dead) return never();
          try {
            const answer: unknown = await value.apply(target, given);
            return dead ? never() : answer;
          } catch (error) {
            return dead ? never() : Promise.reject(error);
          }
        };
      },
    });
  const pass = async () => {
    const documents: Documents = mortal(await github.openDocuments(REPOSITORY));
    const tracker: Tracker = mortal(github.tracker);
    return runRequest(request, {
      ...around(queue),
      tracker,
      documents,
      links: mortal(queue.links),
      settled: mortal(queue.settled),
      intents: mortal(queue.intents),
      approvals: { readComment: async () => null, canWrite: async () => false },
      enqueue: async (requests) => (dead ? never() : queue.enqueue(requests)),
    });
  };
  try {
    return await Promise.race([pass(), death]);
  } finally {
    github.interceptWith(null);
  }
}

function makeTrouble(
  { faults, during }: Trouble,
  github: MemoryGitHub,
  queue: SimulatedQueue,
  kill: () => never,
): Parameters<MemoryGitHub['interceptWith']>[0] {
  let count = 0;
  let lagUntil = Number.NEGATIVE_INFINITY;
  return ({ method, phase, isWrite }) => {
    if (phase === 'before') count += 1;
    if (phase === 'before' && during !== null && count >= during.at && (during.on === 'file' || !isWrite)) during.act();
    if (queue.clock.now() >= lagUntil) github.hideNewest(0);
    for (const fault of faults) {
      if (fault.at !== count) continue;
      const lost = isWrite ? new AmbiguousFailure(`no answer to ${method}`) : new TransientFailure(`502 to ${method}`);
      switch (fault.kind) {
        case 'killed-before':
          if (phase === 'before') kill();
          break;
        case 'killed-after':
          if (phase === 'after') kill();
          break;
        case 'refused':
          if (phase === 'before') throw new TransientFailure('slow down', { retryAfter: 60 });
          break;
        case 'lost-before':
          if (phase === 'before') throw lost;
          break;
        case 'lost-after':
          if (phase === 'after') throw lost;
          break;
        case 'lists-lag':
          lagUntil = queue.clock.now() + LAG_SECONDS * 1000;
      }
    }
  };
}
