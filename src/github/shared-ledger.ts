import { NOTHING_ASKED, noteStart, type PaceLedger, type PaceState, WRITE_INTERVAL, waitOf } from './pace-ledger.ts';

/** Where the processes keep one installation's state, with a clock that is the same for all of them. */
export interface SharedPace {
  /** The state (null: none yet) and its version, and now, in milliseconds since 1970. */
  read(): Promise<{ readonly state: PaceState | null; readonly version: number; readonly now: number }>;
  /** Replaces the state unless another process did since that version; tells whether it was replaced. */
  replace(version: number, state: PaceState): Promise<boolean>;
}

/** A ledger over all processes that keep the state in the same place: no two of them start what the limits allow only once. */
export function createSharedLedger(place: SharedPace, writeInterval = WRITE_INTERVAL): PaceLedger {
  /** Again when another process was faster: one of them always gets through. */
  async function change<T>(make: (state: PaceState, now: number) => { next: PaceState | null; result: T }): Promise<T> {
    for (;;) {
      const { state, version, now } = await place.read();
      const { next, result } = make(state ?? NOTHING_ASKED, now);
      if (next === null || (await place.replace(version, next))) return result;
    }
  }
  return {
    take: (kind) =>
      change((state, now) => {
        const wait = waitOf(state, kind, now, writeInterval);
        return { next: wait > 0 ? null : noteStart(state, kind, now), result: wait };
      }),
    block: (milliseconds) =>
      change((state, now) => {
        const until = now + milliseconds;
        return { next: until > state.blockedUntil ? { ...state, blockedUntil: until } : null, result: undefined };
      }),
  };
}
