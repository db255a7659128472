/** One measured ratio and what it may be at most; the bench prints it and judges nothing. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly aim: string;
}

/** The median of some numbers. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** How long each of several works takes in milliseconds: the median over rounds in which they take turns, so that a busy machine slows all of them. */
export function timeInTurns<K extends string>(
  works: Readonly<Record<K, () => unknown>>,
  rounds: number,
): Record<K, number> {
  const times = new Map<string, number[]>();
  for (let round = -1; round < rounds; round++) {
    for (const [name, work] of Object.entries<() => unknown>(works)) {
      const started = performance.now();
      work();
      // The first round warms up.
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), performance.now() - started]);
    }
  }
  // Object.entries above has put in every key of works.
  return Object.fromEntries([...times].map(([name, each]) => [name, median(each)])) as Record<K, number>;
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
