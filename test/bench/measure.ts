import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** One measured ratio and what it may be at most; the bench prints it and judges nothing. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly aim: string;
}

/**
 * How long each of several works takes in milliseconds, once it has run for `warmth` milliseconds: the best of some rounds in which they take turns,
 * so that a busy machine slows all of them alike and the least disturbed run counts. In its turn each runs three times: the
 * first one pays for the garbage of the work before it and for what that pushed out of the caches.
 */
export function timeInTurns<K extends string>(
  works: Readonly<Record<K, () => unknown>>,
  rounds: number,
  warmth = WARMTH,
): Record<K, number> {
  const times = new Map<string, number>();
  for (const work of Object.values<() => unknown>(works)) warmUp(work, warmth);
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries<() => unknown>(works)) {
      for (let run = 0; run < 3; run++) {
        const started = performance.now();
        work();
        const time = performance.now() - started;
        times.set(name, Math.min(times.get(name) ?? Number.POSITIVE_INFINITY, time));
      }
    }
  }
  // Object.entries above has put in every key of works.
  return Object.fromEntries(times) as Record<K, number>;
}

/** Milliseconds, long enough for the engine to compile what is used often: the more code a work has, the later that is. */
const WARMTH = 6_000;

function warmUp(work: () => unknown, milliseconds: number): void {
  const end = performance.now() + milliseconds;
  do work();
  while (performance.now() < end);
}

/**
 * How many times as long the second work takes as the first, about a tenth of it: the median of some rounds. Both are timed
 * for about as long, the first ten times in a row, so that a busy machine disturbs them alike.
 */
export function timesAsLong(tenth: () => unknown, whole: () => unknown, rounds: number): number {
  const ratios = Array.from({ length: rounds + 1 }, () => {
    const small = timeOf(tenth, 10) / 10;
    return timeOf(whole, 1) / small;
  });
  // The first round warms up.
  const sorted = ratios.slice(1).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function timeOf(work: () => unknown, times: number): number {
  collectGarbage();
  const started = performance.now();
  for (let time = 0; time < times; time++) work();
  return performance.now() - started;
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Prints figures below a heading, in columns. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  const width = Math.max(...figures.map((figure) => figure.name.length));
  const valueWidth = Math.max(...figures.map((figure) => figure.value.length));
  process.stdout.write(`\n${title}\n`);
  for (const { name, value, aim } of figures) {
    process.stdout.write(`  ${name.padEnd(width)}  ${value.padStart(valueWidth)}${aim ? `  (${aim})` : ''}\n`);
  }
}
