import { TerminalFailure } from './engine/failure.ts';
import type { PassRequest } from './engine/request.ts';
import type { Logger } from './server/log.ts';
import type { Metrics } from './server/metrics.ts';
import type { Store } from './store/open-store.ts';
import { repositoryKey } from './store/repository-key.ts';
import type { PassEnd, RunRequest } from './store/run-job.ts';

/** Makes the pass that a request asks for: the engine with its adapters, as the entry point wires them. */
export type MakePass = (request: PassRequest, context: PassContext) => Promise<void>;

export interface PassContext {
  /** Every line carries the pass's id, the repository and what the pass is for. */
  readonly log: Logger;
  /** Aborted when the server stops, or when another process took the pass over. */
  readonly signal: AbortSignal;
  readonly store: Store;
  readonly metrics: Metrics;
}

export interface Worker {
  readonly run: RunRequest;
  readonly onEnd: (end: PassEnd) => void;
}

/** Wraps `makePass` for the queue: with a log of its own, counted, and with the repository's daily resync seen to. */
export function makeWorker(
  makePass: MakePass,
  { log, store, metrics }: { readonly log: Logger; readonly store: Store; readonly metrics: Metrics },
): Worker {
  const scheduled = new Set<string>();
  return {
    run: async (request, signal, pass) => {
      const passLog = log.child({ pass, repository: repositoryKey(request.repository), ...describe(request) });
      passLog.debug('pass begins');
      if (!scheduled.has(repositoryKey(request.repository))) {
        await store.scheduleResync(request.installationId, request.repository);
        scheduled.add(repositoryKey(request.repository));
      }
      await makePass(request, { log: passLog, signal, store, metrics });
      if (request.kind === 'resync') metrics.noteResync(Date.now());
      passLog.debug('pass ends');
    },
    onEnd: (end) => tellEnd(end, log, metrics, scheduled),
  };
}

function tellEnd(end: PassEnd, log: Logger, metrics: Metrics, scheduled: Set<string>): void {
  const { request, pass } = end;
  const fields = { pass, repository: repositoryKey(request.repository), ...describe(request) };
  metrics.countPass(request.kind, end.kind, end.kind === 'done' ? end.seconds : 0);
  switch (end.kind) {
    case 'done':
      log.info({ ...fields, seconds: Number(end.seconds.toFixed(3)) }, 'pass done');
      return;
    case 'busy':
      log.debug(fields, 'pass waits for another over the same thing');
      return;
    case 'postponed':
      log.warn(
        { ...fields, err: end.error, retrySeconds: end.retrySeconds, attempts: end.attempts },
        'pass failed for now',
      );
      return;
    case 'dead':
      // The repository may have been forgotten with its schedule, and come back later.
      scheduled.delete(repositoryKey(request.repository));
      log[end.first ? levelOf(end.error) : 'debug']({ ...fields, err: end.error }, 'pass given up');
  }
}

/** A terminal failure is for the operator to know, anything else a bug of ours. */
function levelOf(error: Error): 'warn' | 'error' {
  return error instanceof TerminalFailure ? 'warn' : 'error';
}

function describe(request: PassRequest): Readonly<Record<string, string>> {
  return request.kind === 'document' ? { kind: request.kind, path: request.path } : { kind: request.kind };
}
