import type { Inbox } from './arrival.ts';

export interface MovingOptions {
  /** Told after arrivals went into the queue: the windows of those, in seconds. */
  readonly onMoved: (delays: readonly number[]) => void;
  readonly onError: (error: Error) => void;
}

export interface Moving {
  /** An arrival was kept: it is moved within a moment. */
  nudge(): void;
  /** Moves all that is there now, not what arrives meanwhile. */
  moveAll(): Promise<void>;
  /** For how long nothing could be moved, in seconds; 0 while all goes well. */
  failingSeconds(): number;
  /** Moves no more; resolves when nothing is being moved. */
  stop(): Promise<void>;
}

/** Arrivals gather for this long, so that many move at once. */
const GATHER_MS = 25;
/** Between two rounds, so that each moves many: the answers to GitHub come first. */
const PAUSE_MS = 200;
/** When a round left some. */
const NEXT_MS = 10;
/** How often to look for what processes that died have kept. */
const LOOK_MS = 2_000;

/** Moves arrivals from the inbox into the queue, one round at a time, until it is stopped. */
export function keepMoving(inbox: Inbox, { onMoved, onError }: MovingOptions): Moving {
  let stopped = false;
  let timer: NodeJS.Timeout | null = null;
  let due = Number.POSITIVE_INFINITY;
  let moving: Promise<void> = Promise.resolve();
  let failingSince: number | null = null;
  let lastMoved = Number.NEGATIVE_INFINITY;

  const plan = (milliseconds: number): void => {
    const at = performance.now() + milliseconds;
    if (stopped || at >= due) return;
    if (timer !== null) clearTimeout(timer);
    due = at;
    timer = setTimeout(() => {
      due = Number.POSITIVE_INFINITY;
      void moveOnce().then(
        (complete) => {
          failingSince = null;
          plan(complete ? LOOK_MS : NEXT_MS);
        },
        (error: unknown) => {
          failingSince ??= performance.now();
          if (!stopped) onError(error instanceof Error ? error : new Error(String(error)));
          plan(LOOK_MS);
        },
      );
    }, milliseconds);
  };

  /** One after the other: each waits for those before it, whatever became of them. */
  const moveOnce = (): Promise<boolean> => {
    const moved = moving.then(() => (stopped ? { complete: true, delays: [] } : inbox.move()));
    moving = moved.then(
      () => {},
      () => {},
    );
    return moved.then(({ complete, delays }) => {
      lastMoved = performance.now();
      if (delays.length > 0) onMoved(delays);
      return complete;
    });
  };

  plan(0);
  return {
    nudge: () => plan(Math.max(GATHER_MS, lastMoved + PAUSE_MS - performance.now())),
    moveAll: async () => {
      while (!(await moveOnce()));
    },
    failingSeconds: () => (failingSince === null ? 0 : (performance.now() - failingSince) / 1000),
    stop: async () => {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      await moving;
    },
  };
}
