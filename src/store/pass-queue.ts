import type { PgBoss } from 'pg-boss';
import type { PassRequest } from '../engine/request.ts';

/** The queue of passes, and where requests go that no retry will help. */
export const PASS_QUEUE = 'pass';
export const DEAD_QUEUE = 'pass-dead';

/** What a job holds. */
export interface PassJob {
  readonly request: PassRequest;
  /** Tries that failed in a row. */
  readonly attempts: number;
}

/** A worker that is silent for this long is dead, and its job goes to another. pg-boss allows no less than 10. */
const HEARTBEAT_SECONDS = 10;

/** The longest pass: 2,000 new issues at GitHub's 500 an hour take 4 hours. */
const LONGEST_PASS_SECONDS = 8 * 3600;

const DAY_SECONDS = 86_400;

/** Creates the queues, or brings them up to these settings; safe when several processes do it at once. */
export async function createPassQueue(boss: PgBoss): Promise<void> {
  // After 14 days a resync has long found out what a dead request was about.
  await createOrUpdate(boss, DEAD_QUEUE, 'standard', { retentionSeconds: 14 * DAY_SECONDS });
  // `short`: one waiting job a key, and a wake-up that arrives while the key's pass runs becomes a new one.
  await createOrUpdate(boss, PASS_QUEUE, 'short', {
    deadLetter: DEAD_QUEUE,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    expireInSeconds: LONGEST_PASS_SECONDS,
    // Only crashes count here: failures that a pass reports are tried again by making a new job.
    retryLimit: 20,
    retryDelay: 1,
    retryBackoff: true,
    retryDelayMax: 300,
    retentionSeconds: 60 * DAY_SECONDS,
    deleteAfterSeconds: 600,
  });
  // pg-boss reads a queue's settings on first use. Within a transaction that would wait for PGlite's one connection, which the
  // transaction holds: so they are read now.
  await boss.findJobs(PASS_QUEUE, { key: '' });
}

type QueueSettings = Parameters<PgBoss['updateQueue']>[1];

async function createOrUpdate(
  boss: PgBoss,
  name: string,
  policy: 'short' | 'standard',
  settings: NonNullable<QueueSettings> & { deadLetter?: string; heartbeatSeconds?: number; retryDelayMax?: number },
): Promise<void> {
  await boss.createQueue(name, { policy, ...settings });
  await boss.updateQueue(name, settings);
}
