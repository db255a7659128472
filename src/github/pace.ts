import { TransientFailure } from '../engine/failure.ts';
import { createLedger, MARGIN, type PaceLedger } from './pace-ledger.ts';

/**
 * Lets the requests of one installation through at the speed that GitHub asks for. This is all that the client knows of
 * it; whether its counts are shared between processes is the ledger's affair.
 */
export interface Pace {
  /**
   * Resolves when a request of this kind may start; call the answer once it has ended. Throws TransientFailure, with
   * nothing sent, when the wait would exceed the patience.
   */
  enter(kind: RequestKind): Promise<() => void>;
  /** GitHub refused a request for its speed; answers for how many milliseconds nothing is sent now. */
  refused(refusal: Refusal): number;
  /** GitHub answered, with what is left of the hourly limit where it told. */
  answered(limit: HourlyLimit | null): void;
}

/** `create` makes something that people are notified of: it has limits of its own. */
export type RequestKind = 'read' | 'write' | 'create';

export interface Refusal {
  /** Seconds, from `retry-after`; null when GitHub did not say. */
  readonly retryAfter: number | null;
  /** Seconds since 1970, from `x-ratelimit-reset`, when nothing is left of the hourly limit; null otherwise. */
  readonly resetAt: number | null;
}

export interface HourlyLimit {
  readonly remaining: number;
  /** Seconds since 1970. */
  readonly resetAt: number;
}

/** Time as the pace needs it; tests simulate it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

export interface PaceOptions {
  readonly clock?: Clock;
  /** Milliseconds between the starts of two writes; a little over the second that GitHub asks for unless told. */
  readonly writeInterval?: number;
  /** Where starts are counted, for processes that share an installation; in this process unless told. */
  readonly ledger?: PaceLedger;
  /** The longest wait, in milliseconds, before `enter` throws instead; Infinity waits as long as it takes. */
  readonly patience?: number;
  /** Told before each wait of more than a second. */
  readonly onWait?: (milliseconds: number) => void;
}

/** GitHub allows 100 at once, shared with all else that the installation does. */
const MOST_AT_ONCE = 20;
const FIRST_PENALTY = 60_000;
const LONGEST_PENALTY = 3_600_000;

/** One installation's pace in this process. */
export function createPace(options: PaceOptions = {}): Pace {
  const clock = options.clock ?? systemClock;
  const ledger = options.ledger ?? createLedger(clock, options.writeInterval);
  const patience = options.patience ?? Number.POSITIVE_INFINITY;
  let blockedUntil = 0;
  let refusals = 0;
  let running = 0;
  let writers: Promise<void> = Promise.resolve();
  let waiting: (() => void)[] = [];

  function leave(): void {
    running -= 1;
    const all = waiting;
    waiting = [];
    for (const wake of all) wake();
  }

  /** Waits until the request may start, and counts it. */
  async function start(kind: RequestKind): Promise<() => void> {
    for (;;) {
      if (running >= MOST_AT_ONCE) {
        await new Promise<void>((resolve) => waiting.push(resolve));
        continue;
      }
      running += 1;
      const blocked = blockedUntil - clock.now();
      const wait = blocked > 0 ? blocked : await ledger.take(kind).catch(endAndThrow);
      if (wait <= 0) return once(leave);
      leave();
      if (wait > patience) throw tooLong(wait);
      if (wait > 1000) options.onWait?.(wait);
      await clock.sleep(wait);
    }
  }

  function endAndThrow(error: unknown): never {
    leave();
    throw error;
  }

  async function enter(kind: RequestKind): Promise<() => void> {
    if (kind === 'read') return start(kind);
    const before = writers;
    let next = (): void => undefined;
    writers = new Promise((resolve) => {
      next = resolve;
    });
    await before;
    try {
      const end = await start(kind);
      return () => {
        end();
        next();
      };
    } catch (error) {
      next();
      throw error;
    }
  }

  function block(milliseconds: number): void {
    const until = clock.now() + milliseconds;
    if (until <= blockedUntil) return;
    blockedUntil = until;
    // Where that cannot be told, the others hear it from GitHub.
    ledger.block(milliseconds).catch(() => {});
  }

  function refused(refusal: Refusal): number {
    refusals += 1;
    let wait = Math.min(FIRST_PENALTY * 2 ** (refusals - 1), LONGEST_PENALTY);
    if (refusal.retryAfter !== null) wait = refusal.retryAfter * 1000;
    else if (refusal.resetAt !== null) wait = Math.max(refusal.resetAt * 1000 - clock.now() + MARGIN, 1000);
    block(wait);
    return blockedUntil - clock.now();
  }

  function answered(limit: HourlyLimit | null): void {
    refusals = 0;
    if (limit !== null && limit.remaining === 0) block(limit.resetAt * 1000 + MARGIN - clock.now());
  }

  return { enter, refused, answered };
}

function tooLong(wait: number): TransientFailure {
  const seconds = Math.ceil(wait / 1000);
  return new TransientFailure(`GitHub's limits allow the next request in ${seconds} seconds.`, {
    retryAfter: seconds,
  });
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
}
