import { randomUUID } from 'node:crypto';
import type { JobResult, JobWithMetadata } from 'pg-boss';
import { TerminalFailure, TransientFailure } from '../engine/failure.ts';
import { leaseKey, type PassRequest, requestKey } from '../engine/request.ts';
import type { Database } from './database.ts';
import { type Lease, releaseLease, takeLease } from './lease.ts';
import { PASS_QUEUE, type PassJob } from './pass-queue.ts';
import { repositoryKey } from './repository-key.ts';

/** Makes one pass, of which `pass` is the id; throws TransientFailure, TerminalFailure, or whatever our bugs throw. */
export type RunRequest = (request: PassRequest, signal: AbortSignal, pass: string) => Promise<void>;

/** What became of one try, for logs and metrics. */
export type PassEnd = { readonly request: PassRequest; readonly pass: string } & (
  | { readonly kind: 'done'; readonly seconds: number }
  /** Another process passes over the same thing right now; looked at again soon. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'postponed'; readonly error: Error; readonly retrySeconds: number; readonly attempts: number }
  /** Given up. `first` tells whether this was not told before. */
  | { readonly kind: 'dead'; readonly error: Error; readonly first: boolean }
);

export interface RunJobOptions {
  readonly run: RunRequest;
  readonly onEnd: (end: PassEnd) => void;
  /** After this silence another process may take the key. */
  readonly leaseSeconds: number;
  /** The first wait after a failure that names none; each further one is twice as long, at most MAX_BACKOFF_SECONDS. */
  readonly backoffSeconds: number;
}

/** How soon a wake-up looks again whether the pass that it waits for is over. */
const BUSY_SECONDS = 2;
const MAX_BACKOFF_SECONDS = 900;
/** A day's worth of outage at MAX_BACKOFF_SECONDS; from then on the daily resync is the next try. */
const MAX_TRANSIENT_ATTEMPTS = 100;
/** What is no known failure is a bug of ours, which seldom heals. */
const MAX_UNKNOWN_ATTEMPTS = 8;

/** Runs one job under its key's lease, and settles what becomes of it; never throws for what `run` throws. */
export async function runJob(
  job: JobWithMetadata<PassJob>,
  database: Database,
  options: RunJobOptions,
): Promise<JobResult> {
  const { request } = job.data;
  const pass = randomUUID();
  const lease = { key: leaseKey(request), holder: job.id, seconds: options.leaseSeconds, tag: -job.priority };
  if (!(await takeLease(database, lease))) {
    await postpone(job, database, job.data.attempts, BUSY_SECONDS);
    options.onEnd({ kind: 'busy', request, pass });
    return { id: job.id, status: 'completed' };
  }
  const end = await runUnderLease(job, pass, lease, database, options);
  options.onEnd(end);
  return { id: job.id, status: end.kind === 'dead' ? 'deadletter' : 'completed', output: outputOf(end) };
}

async function runUnderLease(
  job: JobWithMetadata<PassJob>,
  pass: string,
  lease: Lease,
  database: Database,
  { run, backoffSeconds }: RunJobOptions,
): Promise<PassEnd> {
  const lost = new AbortController();
  const renew = async () => {
    if (!(await takeLease(database, lease))) lost.abort(new TransientFailure('another process took over the pass'));
  };
  // A renewal that fails leaves two more before the lease is over.
  const renewal = setInterval(() => void renew().catch(() => {}), (lease.seconds * 1000) / 3);
  let end: PassEnd | null = null;
  try {
    const started = performance.now();
    const { request } = job.data;
    const error = await failureOf(run(request, AbortSignal.any([job.signal, lost.signal]), pass));
    if (error === null) end = { kind: 'done', request, pass, seconds: (performance.now() - started) / 1000 };
    else end = { request, pass, error, ...(await settleFailure(error, job, database, backoffSeconds)) };
    return end;
  } finally {
    clearInterval(renewal);
    await releaseLease(database, lease, end?.kind ?? 'unsettled');
  }
}

async function failureOf(running: Promise<void>): Promise<Error | null> {
  try {
    await running;
    return null;
  } catch (thrown) {
    return thrown instanceof Error ? thrown : new Error(String(thrown));
  }
}

/** Queues the request again for later, or gives it up. */
async function settleFailure(error: Error, job: JobWithMetadata<PassJob>, database: Database, backoffSeconds: number) {
  const { request, attempts } = job.data;
  if (!isWorthRetry(error, attempts + 1)) {
    return { kind: 'dead', first: await noteTold(database, request, error.message) } as const;
  }
  const retrySeconds = waitAfter(error, attempts, backoffSeconds);
  await postpone(job, database, attempts + 1, retrySeconds);
  return { kind: 'postponed', retrySeconds, attempts: attempts + 1 } as const;
}

function isWorthRetry(error: Error, attempts: number): boolean {
  if (error instanceof TerminalFailure) return false;
  return attempts <= (error instanceof TransientFailure ? MAX_TRANSIENT_ATTEMPTS : MAX_UNKNOWN_ATTEMPTS);
}

function waitAfter(error: Error, attempts: number, backoffSeconds: number): number {
  if (error instanceof TransientFailure && error.retryAfter !== null) return error.retryAfter;
  return Math.min(MAX_BACKOFF_SECONDS, backoffSeconds * 2 ** attempts);
}

/**
 * Queues the same request again for later. A wake-up that arrived meanwhile is the same job then, and waits with it: so a
 * server that asked for patience gets it, however many events come in.
 */
async function postpone(
  job: JobWithMetadata<PassJob>,
  database: Database,
  attempts: number,
  seconds: number,
): Promise<void> {
  const data: PassJob = { request: job.data.request, attempts };
  await database.boss.upsert(PASS_QUEUE, data, {
    singletonKey: requestKey(job.data.request),
    startAfter: seconds,
    priority: job.priority,
    group: { id: String(job.data.request.installationId) },
  });
}

function outputOf(end: PassEnd): object {
  return end.kind === 'dead' || end.kind === 'postponed'
    ? { kind: end.kind, error: end.error.message }
    : { kind: end.kind };
}

/** Which request met it first is by chance, and no other news. */
function whatIsTold(message: string): string {
  return message.replace(/(?<=^GitHub answered \d+) to [A-Z]+ \S+(?=:)/, '').slice(0, 500);
}

/** Whether this is the first time that the repository gets to hear this message. */
async function noteTold(database: Database, request: PassRequest, message: string): Promise<boolean> {
  const rows = await database.query<{ earlier: number }>(
    `with earlier as (select count(*)::int4 as count from followthrough.told where repository = $2 and message = $3),
       fresh as (
         insert into followthrough.told (subject, repository, message) values ($1, $2, $3) on conflict do nothing
         returning subject)
     select earlier.count as earlier from earlier, fresh`,
    [requestKey(request), repositoryKey(request.repository), whatIsTold(message)],
  );
  return rows[0]?.earlier === 0;
}
