import type { Clock, RequestKind } from './pace.ts';

/** Counts what an installation asked of GitHub, in this process or over all of them. */
export interface PaceLedger {
  /** Counts a request and answers 0, or answers for how many milliseconds none of the kind may start and counts nothing. */
  take(kind: RequestKind): Promise<number>;
  /** Nothing may start for so many milliseconds. */
  block(milliseconds: number): Promise<void>;
}

/** What was asked lately. Plain data, so that processes can share it. */
export interface PaceState {
  /** For each of WINDOWS what started within it, oldest first; milliseconds since 1970. */
  readonly starts: readonly (readonly Start[])[];
  readonly lastWrite: number;
  readonly blockedUntil: number;
}

interface Start {
  readonly at: number;
  readonly count: number;
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

/** Windows close this much later than ours say, so that a clock or a network that differs a little breaks no limit. */
export const MARGIN = 250;
/** Likewise between two writes: what leaves a second apart may arrive a little less than that. */
const WRITE_MARGIN = 25;
export const WRITE_INTERVAL = 1000 + WRITE_MARGIN;

export const NOTHING_ASKED: PaceState = { starts: WINDOWS.map(() => []), lastWrite: 0, blockedUntil: 0 };

/** For how many milliseconds from `now` no request of this kind may start. */
export function waitOf(state: PaceState, kind: RequestKind, now: number, writeInterval: number): number {
  const free = WINDOWS.map((window, index) => freeAt(window, state.starts[index] ?? [], kind, now));
  const write = kind === 'read' ? now : state.lastWrite + writeInterval;
  return Math.max(0, state.blockedUntil - now, write - now, ...free.map((at) => at - now));
}

/** The state after a request started; what has left the windows is forgotten. */
export function noteStart(state: PaceState, kind: RequestKind, now: number): PaceState {
  const starts = WINDOWS.map(({ milliseconds, counts }, index) => {
    const kept = (state.starts[index] ?? []).filter(({ at }) => at + milliseconds + MARGIN > now);
    return counts[kind] === 0 ? kept : add(kept, { at: now, count: counts[kind] });
  });
  return { ...state, starts, lastWrite: kind === 'read' ? state.lastWrite : now };
}

/** What starts within so many milliseconds counts as if it had started with the last of them: keeps the state small. */
const TOGETHER = 500;

function add(starts: readonly Start[], start: Start): readonly Start[] {
  const last = starts.at(-1);
  const slot = (at: number) => Math.floor(at / TOGETHER);
  return last !== undefined && slot(last.at) === slot(start.at)
    ? [...starts.slice(0, -1), { at: start.at, count: last.count + start.count }]
    : [...starts, start];
}

/** When the window next has room for a request of this kind. */
function freeAt(window: Window, starts: readonly Start[], kind: RequestKind, now: number): number {
  const cost = window.counts[kind];
  if (cost === 0) return now;
  const inside = starts.filter(({ at }) => at + window.milliseconds + MARGIN > now);
  let used = inside.reduce((sum, start) => sum + start.count, 0);
  if (used + cost <= window.most) return now;
  for (const start of inside) {
    used -= start.count;
    if (used + cost <= window.most) return start.at + window.milliseconds + MARGIN;
  }
  return now;
}

/** A ledger that only this process knows. */
export function createLedger(clock: Clock, writeInterval = WRITE_INTERVAL): PaceLedger {
  let state = NOTHING_ASKED;
  return {
    take: async (kind) => {
      const now = clock.now();
      const wait = waitOf(state, kind, now, writeInterval);
      if (wait <= 0) state = noteStart(state, kind, now);
      return wait;
    },
    block: async (milliseconds) => {
      state = { ...state, blockedUntil: Math.max(state.blockedUntil, clock.now() + milliseconds) };
    },
  };
}
