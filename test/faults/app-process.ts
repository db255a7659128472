import type { LocalGitHub } from '../../src/demo/local-github.ts';
import type { Approvals } from '../../src/engine/read-approval.ts';
import type { PassRequest } from '../../src/engine/request.ts';
import { runRequest } from '../../src/engine/run-request.ts';
import { createClient, type GitHubClient } from '../../src/github/client.ts';
import { createDocuments, type OpenDocuments } from '../../src/github/documents.ts';
import { createPace } from '../../src/github/pace.ts';
import { createTracker, type GitHubTracker } from '../../src/github/tracker.ts';
import { parseDay } from '../../src/model/day.ts';
import { Killed, type SimulatedQueue } from './simulated-queue.ts';

/** What one process of the App holds in memory: a client, what it has seen, its pace. */
export interface AppProcess {
  run(request: PassRequest): Promise<unknown>;
  /** It dies as soon as the request that is on its way has ended, without seeing the answer: what it runs ends as Killed. */
  kill(): void;
  readonly isAlive: () => boolean;
}

export interface AppProcessOptions {
  readonly github: LocalGitHub;
  readonly apiUrl: string;
  readonly queue: SimulatedQueue;
  readonly today: string;
  /** Milliseconds of real time. */
  readonly timeout: number;
}

const NO_APPROVALS: Approvals = { readComment: async () => null, canWrite: async () => false };

export function startAppProcess({ github, apiUrl, queue, today, timeout }: AppProcessOptions): AppProcess {
  let alive = true;
  let doomed = false;
  let die: (reason: Killed) => void = () => undefined;
  const death = new Promise<never>((_, reject) => {
    die = reject;
  });
  death.catch(() => undefined);
  const day = parseDay(today);
  if (day === undefined) throw new Error(`There is no day ${today}.`);
  const client: GitHubClient = createClient({
    credentials: { kind: 'app', ...github },
    baseUrl: apiUrl,
    clock: queue.clock,
    pace: createPace({ clock: queue.clock }),
    timeout,
    fetch: async (input, init) => {
      const answer = alive
        ? await fetch(input, init).catch((error: unknown) => (doomed ? null : Promise.reject(error)))
        : null;
      if (answer !== null && !doomed) return answer;
      alive = false;
      die(new Killed());
      // Whoever asks for the same token waits for this one, in the next process too: it must end.
      if (String(input).endsWith('/access_tokens')) throw new TypeError('the process was killed');
      return new Promise<never>(() => undefined);
    },
  });
  /** A process that is dead does not reach its database either. */
  const whileAlive = <Given extends readonly unknown[], Answer>(act: (...given: Given) => Promise<Answer>) => {
    return (...given: Given): Promise<Answer> => (alive ? act(...given) : new Promise<never>(() => undefined));
  };
  const { settled, intents, links, news } = queue;
  const tracker: GitHubTracker = createTracker(client, { now: queue.clock.now });
  const open: OpenDocuments = createDocuments(client, { now: queue.clock.now });
  return {
    isAlive: () => alive,
    kill: () => {
      doomed = true;
    },
    run: async (request) => {
      const pass = open(request.repository).then((documents) =>
        runRequest(request, {
          tracker,
          documents,
          todayIn: () => day,
          horizon: '2000-01-01T00:00:00Z',
          links: { rememberLinks: whileAlive(links.rememberLinks) },
          settled: { readSettled: whileAlive(settled.readSettled), writeSettled: whileAlive(settled.writeSettled) },
          news: { readNews: whileAlive(news.readNews), forgetNews: whileAlive(news.forgetNews) },
          intents: {
            settleSeconds: intents.settleSeconds,
            note: whileAlive(intents.note),
            clear: whileAlive(intents.clear),
            settle: whileAlive(intents.settle),
            youngest: whileAlive(intents.youngest),
          },
          approvals: NO_APPROVALS,
          listener: () => undefined,
          enqueue: whileAlive(async (requests) => queue.enqueue(requests)),
        }),
      );
      // A pass that was killed never ends.
      return Promise.race([pass, death]);
    },
  };
}
