import { TerminalFailure, TransientFailure } from '../../src/engine/failure.ts';
import type { IntentJournal } from '../../src/engine/intents.ts';
import type { IssueNews, NewsIndex } from '../../src/engine/news.ts';
import { type PassRequest, requestKey } from '../../src/engine/request.ts';
import type { LinkIndex } from '../../src/engine/run-pass.ts';
import type { Settled, SettledIndex } from '../../src/engine/settled.ts';
import type { Clock } from '../../src/github/pace.ts';

/** The App's database and queue in memory, with a clock that jumps over every wait: it outlives a killed process. */
export interface SimulatedQueue {
  readonly clock: Clock;
  readonly settled: SettledIndex;
  readonly intents: IntentJournal;
  readonly links: LinkIndex;
  readonly news: NewsIndex;
  /** Events said this of issues that belong to the file. */
  noteNews(path: string, news: readonly IssueNews[]): void;
  enqueue(requests: readonly PassRequest[]): void;
  /** Which paths of the repository link an issue, as the index knows. */
  findPaths(issue: string): readonly string[];
  isEmpty(): boolean;
  /** Serves the request whose turn it is, as the worker would; throws what is a bug of ours. */
  serveNext(run: (request: PassRequest) => Promise<unknown>): Promise<Served>;
  /** Somebody deletes the database: queue, journal and indices are empty. */
  deleteDatabase(): void;
  advance(seconds: number): void;
}

export type Served =
  | { readonly kind: 'done' | 'killed' | 'postponed'; readonly request: PassRequest }
  | { readonly kind: 'dead'; readonly request: PassRequest; readonly failure: Error };

/** The process that made a pass is gone: nothing of what it knew outlives it. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

interface Job {
  readonly request: PassRequest;
  readonly attempts: number;
  readonly notBefore: number;
}

const SETTLE_SECONDS = 10;
/** As in the store. */
const NEWS_SECONDS = 600;
/** As in the store: the first wait after a failure that names none, the longest, and how often. */
const BACKOFF_SECONDS = 5;
const MOST_BACKOFF_SECONDS = 900;
const MOST_ATTEMPTS = 100;

export function createSimulatedQueue(start: number): SimulatedQueue {
  const state = {
    now: start,
    jobs: new Map<string, Job>(),
    settled: new Map<string, Settled>(),
    intents: new Map<string, Map<string, number>>(),
    links: new Map<string, readonly string[]>(),
    news: new Map<string, { readonly news: readonly IssueNews[]; readonly at: number }>(),
  };
  const add = (request: PassRequest, attempts: number, notBefore: number) => {
    const known = state.jobs.get(requestKey(request));
    // A wake-up that comes while the key waits for its next try waits with it.
    if (known === undefined || known.notBefore < notBefore) {
      state.jobs.set(requestKey(request), { request, attempts, notBefore });
    }
  };
  return {
    clock: {
      now: () => state.now,
      sleep: async (milliseconds) => {
        state.now += milliseconds;
      },
    },
    settled: {
      readSettled: async (path) => state.settled.get(path) ?? null,
      writeSettled: async (path, settled) => {
        if (settled === null) state.settled.delete(path);
        else state.settled.set(path, settled);
      },
    },
    intents: {
      settleSeconds: SETTLE_SECONDS,
      note: async (path, key) => {
        const noted = state.intents.get(path) ?? new Map<string, number>();
        state.intents.set(path, noted.set(key, state.now));
      },
      clear: async (path, key) => void state.intents.get(path)?.delete(key),
      settle: async (path) => void state.intents.delete(path),
      youngest: async (path) => {
        const noted = [...(state.intents.get(path)?.values() ?? [])];
        return noted.length === 0 ? null : (state.now - Math.max(...noted)) / 1000;
      },
    },
    news: {
      readNews: async (path) => {
        const known = state.news.get(path);
        return known === undefined || state.now - known.at > NEWS_SECONDS * 1000 ? [] : known.news;
      },
      forgetNews: async (path, heeded) => {
        const known = state.news.get(path);
        if (known === undefined) return;
        const isHeeded = (one: IssueNews) =>
          heeded.some(({ issue, updatedAt }) => issue === one.issue && updatedAt === one.updatedAt);
        state.news.set(path, { ...known, news: known.news.filter((one) => !isHeeded(one)) });
      },
    },
    noteNews: (path, news) => {
      const fresh = new Set(news.map(({ issue }) => issue));
      const kept = state.news.get(path)?.news.filter(({ issue }) => !fresh.has(issue)) ?? [];
      state.news.set(path, { news: [...kept, ...news], at: state.now });
    },
    links: { rememberLinks: async (path, issues) => void state.links.set(path, issues) },
    enqueue: (requests) => {
      for (const request of requests) add(request, 0, state.now);
    },
    findPaths: (issue) => [...state.links].filter(([, issues]) => issues.includes(issue)).map(([path]) => path),
    isEmpty: () => state.jobs.size === 0,
    serveNext: async (run) => {
      const [job] = [...state.jobs.values()].sort((a, b) => a.notBefore - b.notBefore);
      if (job === undefined) throw new Error('The queue is empty.');
      const { request, attempts } = job;
      state.jobs.delete(requestKey(request));
      state.now = Math.max(state.now, job.notBefore);
      try {
        await run(request);
        return { kind: 'done', request };
      } catch (failure) {
        if (failure instanceof Killed) {
          add(request, attempts, state.now);
          return { kind: 'killed', request };
        }
        if (failure instanceof TerminalFailure) return { kind: 'dead', request, failure };
        if (!(failure instanceof TransientFailure) || attempts >= MOST_ATTEMPTS) throw failure;
        const backoff = Math.min(MOST_BACKOFF_SECONDS, BACKOFF_SECONDS * 2 ** attempts);
        add(request, attempts + 1, state.now + (failure.retryAfter ?? backoff) * 1000);
        return { kind: 'postponed', request };
      }
    },
    deleteDatabase: () => {
      state.jobs.clear();
      state.settled.clear();
      state.intents.clear();
      state.links.clear();
      state.news.clear();
    },
    advance: (seconds) => {
      state.now += seconds * 1000;
    },
  };
}
