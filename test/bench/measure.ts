/** One measured ratio and what it may be at most; the bench prints it and judges nothing. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly aim: string;
}

/** How long each of several works takes in milliseconds: the best of some rounds in which they take turns, so that a busy machine slows all of them alike and the least disturbed round counts. */
export function timeInTurns<K extends string>(
  works: Readonly<Record<K, () => unknown>>,
  rounds: number,
): Record<K, number> {
  const times = new Map<string, number>();
  for (let round = -1; round < rounds; round++) {
    for (const [name, work] of Object.entries<() => unknown>(works)) {
      const started = performance.now();
      work();
      // The first round warms up.
      if (round >= 0)
        times.set(name, Math.min(times.get(name) ?? Number.POSITIVE_INFINITY, performance.now() - started));
    }
  }
  // Object.entries above has put in every key of works.
  return Object.fromEntries(times) as Record<K, number>;
}

/** Prints figures below a heading, in columns. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  const width = Math.max(...figures.map((figure) => figure.name.length));
  const valueWidth = Math.max(...figures.map((figure) => figure.value.length));
  process.stdout.write(`\n${title}\n`);
  for (const { name, value, aim } of figures) {
    process.stdout.write(`  ${name.padEnd(width)}  ${value.padStart(valueWidth)}${aim ? `  (${aim})` : ''}\n`);
  }
}
