import { setTimeout as delay } from 'node:timers/promises';

const STEP_MS = 200;

/** Asks again and again until there is an answer; undefined when there is none in time. Rejects when the signal aborts. */
export async function waitUntil<T>(
  ask: () => Promise<T | undefined>,
  seconds: number,
  signal: AbortSignal,
): Promise<T | undefined> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || performance.now() > end) return answer;
    await delay(STEP_MS, undefined, { signal });
  }
}
