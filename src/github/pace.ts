import { TransientFailure } from '../engine/failure.ts';

/**
 * Lets the requests of one installation through at the speed that GitHub asks for. This is all that the client knows of
 * it, so that a later one may share its counts between processes.
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
  /** The longest wait, in milliseconds, before `enter` throws instead; Infinity waits as long as it takes. */
  readonly patience?: number;
  /** Told before each wait of more than a second. */
  readonly onWait?: (milliseconds: number) => void;
}

interface Window {
  readonly milliseconds: number;
  readonly most: number;
  readonly counts: Readonly<Record<RequestKind, number>>;
}

/**
 * GitHub's secondary limits: 80 creations a minute and 500 an hour, and 900 points a minute of which a read costs one
 * and a write five (docs.github.com, "Rate limits for the REST API").
 */
const WINDOWS: readonly Window[] = [
  { milliseconds: 60_000, most: 80, counts: { read: 0, write: 0, create: 1 } },
  { milliseconds: 3_600_000, most: 500, counts: { read: 0, write: 0, create: 1 } },
  { milliseconds: 60_000, most: 900, counts: { read: 1, write: 5, create: 5 } },
];
/** GitHub allows 100 at once, shared with all else that the installation does. */
const MOST_AT_ONCE = 20;
const FIRST_PENALTY = 60_000;
const LONGEST_PENALTY = 3_600_000;
/** Windows close this much later than ours say, so that a clock or a network that differs a little breaks no limit. */
const MARGIN = 250;
/** Likewise between two writes: what leaves a second apart may arrive a little less than that. */
const WRITE_MARGIN = 25;

/** A pace kept in this process. */
export function createPace(options: PaceOptions = {}): Pace {
  const clock = options.clock ?? systemClock;
  const interval = options.writeInterval ?? 1000 + WRITE_MARGIN;
  const patience = options.patience ?? Number.POSITIVE_INFINITY;
  const starts = WINDOWS.map((): { at: number; count: number }[] => []);
  let blockedUntil = 0;
  let lastWrite = Number.NEGATIVE_INFINITY;
  let refusals = 0;
  let running = 0;
  let writers: Promise<void> = Promise.resolve();
  let waiting: (() => void)[] = [];

  function waitFor(kind: RequestKind, now: number): number {
    let until = blockedUntil;
    if (kind !== 'read') until = Math.max(until, lastWrite + interval);
    WINDOWS.forEach((window, index) => {
      until = Math.max(until, freeAt(window, starts[index] ?? [], kind, now));
    });
    return until - now;
  }

  async function waitTurn(kind: RequestKind): Promise<void> {
    for (;;) {
      if (running >= MOST_AT_ONCE) {
        await new Promise<void>((resolve) => waiting.push(resolve));
        continue;
      }
      const wait = waitFor(kind, clock.now());
      if (wait <= 0) return;
      if (wait > patience) {
        const seconds = Math.ceil(wait / 1000);
        throw new TransientFailure(`GitHub's limits allow the next request in ${seconds} seconds.`, {
          retryAfter: seconds,
        });
      }
      if (wait > 1000) options.onWait?.(wait);
      await clock.sleep(wait);
    }
  }

  function start(kind: RequestKind): () => void {
    const now = clock.now();
    running += 1;
    if (kind !== 'read') lastWrite = now;
    WINDOWS.forEach((window, index) => {
      if (window.counts[kind] > 0) starts[index]?.push({ at: now, count: window.counts[kind] });
    });
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      running -= 1;
      const all = waiting;
      waiting = [];
      for (const wake of all) wake();
    };
  }

  async function enter(kind: RequestKind): Promise<() => void> {
    if (kind === 'read') {
      await waitTurn(kind);
      return start(kind);
    }
    const before = writers;
    let next = (): void => undefined;
    writers = new Promise((resolve) => {
      next = resolve;
    });
    await before;
    try {
      await waitTurn(kind);
    } catch (error) {
      next();
      throw error;
    }
    const end = start(kind);
    return () => {
      end();
      next();
    };
  }

  function refused(refusal: Refusal): number {
    const now = clock.now();
    refusals += 1;
    const penalty = Math.min(FIRST_PENALTY * 2 ** (refusals - 1), LONGEST_PENALTY);
    let wait = penalty;
    if (refusal.retryAfter !== null) wait = refusal.retryAfter * 1000;
    else if (refusal.resetAt !== null) wait = Math.max(refusal.resetAt * 1000 - now + MARGIN, 1000);
    blockedUntil = Math.max(blockedUntil, now + wait);
    return blockedUntil - now;
  }

  function answered(limit: HourlyLimit | null): void {
    refusals = 0;
    if (limit !== null && limit.remaining === 0) {
      blockedUntil = Math.max(blockedUntil, limit.resetAt * 1000 + MARGIN);
    }
  }

  return { enter, refused, answered };
}

/** When the window next has room for a request of this kind; forgets what has left the window. */
function freeAt(window: Window, starts: { at: number; count: number }[], kind: RequestKind, now: number): number {
  const cost = window.counts[kind];
  if (cost === 0) return now;
  while (starts[0] !== undefined && starts[0].at + window.milliseconds + MARGIN <= now) starts.shift();
  let used = starts.reduce((sum, start) => sum + start.count, 0);
  for (const start of starts) {
    if (used + cost <= window.most) return now;
    used -= start.count;
    if (used + cost <= window.most) return start.at + window.milliseconds + MARGIN;
  }
  return now;
}
