import { setTimeout as delay } from 'node:timers/promises';
import type { JobWithMetadata } from 'pg-boss';
import { makeUpForOutage } from './alive.ts';
import type { Database } from './database.ts';
import { fireSchedules } from './fire-schedules.ts';
import { PASS_QUEUE, type PassJob } from './pass-queue.ts';
import { type PassEnd, type RunRequest, runJob } from './run-job.ts';
import { makeVacuum } from './vacuum.ts';

export interface WorkOptions {
  /** Passes at a time in this process. Default 8; 4 on PGlite, whose one connection they share with the arrivals. */
  readonly concurrency?: number;
  /** Passes at a time of one installation, over all processes. Default 3: its writes are 1 s apart anyway. */
  readonly perInstallation?: number;
  /** Seconds between two looks into the queue, at least 0.5. Default 2: what this process queues wakes it anyway. */
  readonly pollSeconds?: number;
  /** After this silence another process may take a pass over. Default 15. */
  readonly leaseSeconds?: number;
  /** The first wait after a failure that names none; doubles each time, up to 15 minutes. Default 10. */
  readonly backoffSeconds?: number;
  /** How often due schedules are looked for. Default 30. */
  readonly scheduleSeconds?: number;
  readonly onEnd?: (end: PassEnd) => void;
}

/** How long passes that were aborted get to notice it. */
const ABORT_MS = 2_000;

/** Under more load than this the workers are awake anyway. */
const MAX_ALARMS = 50;

export interface Work {
  /** Looks into the queue after that time instead of waiting for the next regular look. */
  wakeAfter(seconds: number): void;
  /** No schedule fires any more. */
  stopSchedules(): Promise<void>;
  /** After pg-boss has stopped its workers and aborted what ran too long: waits until that has noticed. */
  settle(): Promise<void>;
}

/** Starts to make passes and to fire schedules. The workers themselves stop with pg-boss. */
export async function startWork(
  database: Database,
  run: RunRequest,
  clock: () => number,
  options: WorkOptions & { readonly onError: (error: Error) => void; readonly yieldToArrivals: () => Promise<void> },
): Promise<Work> {
  const {
    concurrency = database.exclusive ? 4 : 8,
    perInstallation = 3,
    pollSeconds = 2,
    scheduleSeconds = 30,
  } = options;
  const jobOptions = {
    run,
    onEnd: options.onEnd ?? (() => {}),
    leaseSeconds: options.leaseSeconds ?? 15,
    backoffSeconds: options.backoffSeconds ?? 10,
  };
  const running = new Set<Promise<unknown>>();
  const vacuum = makeVacuum(database);
  await makeUpForOutage(database, clock());
  let firing: Promise<void> = Promise.resolve();
  const fire = () => {
    firing = fireSchedules(database, clock).then(vacuum).catch(options.onError);
  };
  fire();
  const timer = setInterval(fire, scheduleSeconds * 1000);

  const workers: string[] = [];
  const busy = new Set<number>();
  const wakeOne = () => {
    const idle = workers.find((_, index) => !busy.has(index));
    if (idle !== undefined) database.boss.notifyWorker(idle);
  };
  const runJobs = async (index: number, jobs: readonly JobWithMetadata<PassJob>[]) => {
    busy.add(index);
    // Where one request is due there may be more; whoever finds one wakes the next, and looks again when it is done.
    wakeOne();
    const results = options
      .yieldToArrivals()
      .then(() => Promise.all(jobs.map((job) => runJob(job, database, jobOptions))));
    running.add(results);
    return results.finally(() => {
      running.delete(results);
      busy.delete(index);
      const self = workers[index];
      if (self !== undefined) database.boss.notifyWorker(self);
    });
  };
  for (let index = 0; index < concurrency; index++) {
    workers.push(
      await database.boss.work(
        PASS_QUEUE,
        {
          includeMetadata: true,
          perJobResults: true,
          groupConcurrency: perInstallation,
          pollingIntervalSeconds: pollSeconds,
        },
        (jobs: JobWithMetadata<PassJob>[]) => runJobs(index, jobs),
      ),
    );
  }

  const alarms = new Set<NodeJS.Timeout>();
  return {
    wakeAfter: (seconds) => {
      if (alarms.size >= MAX_ALARMS) return;
      const alarm = setTimeout(() => {
        alarms.delete(alarm);
        wakeOne();
      }, seconds * 1000);
      alarms.add(alarm);
    },
    stopSchedules: async () => {
      clearInterval(timer);
      for (const alarm of alarms) clearTimeout(alarm);
      await firing;
    },
    settle: async () => {
      await Promise.race([Promise.allSettled(running), delay(ABORT_MS, undefined, { ref: false })]);
    },
  };
}
