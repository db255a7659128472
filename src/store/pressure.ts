/** Tells when so many deliveries arrive that their answers must come before the passes. */
export interface Pressure {
  /** A delivery arrived. */
  note(): void;
  /** Resolves at once in quiet times, else after a moment: a pass that waits so long loses nothing, GitHub takes longer. */
  yieldToArrivals(): Promise<void>;
}

const SPAN_MS = 250;
/** A hundred a second. */
const MANY = 25;

export function makePressure(): Pressure {
  /** When each of the last MANY arrived, as a ring. */
  const arrivals = new Float64Array(MANY).fill(Number.NEGATIVE_INFINITY);
  let next = 0;
  return {
    note: () => {
      arrivals[next] = performance.now();
      next = (next + 1) % MANY;
    },
    yieldToArrivals: async () => {
      const oldest = arrivals[next] ?? Number.NEGATIVE_INFINITY;
      if (performance.now() - oldest < SPAN_MS) await new Promise((resolve) => setTimeout(resolve, SPAN_MS));
    },
  };
}
