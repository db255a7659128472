/**
 * How many inputs a law of the reader is tried on: few in the ordinary tests; as many as one likes with
 * `FUZZ_RUNS=100000 npx vitest run --config test/vitest.config.ts test/markdown`.
 */
export function fuzzRuns(usual: number): { readonly numRuns: number } {
  return { numRuns: Number(process.env.FUZZ_RUNS ?? usual) };
}

/** Milliseconds that a law may take: plenty, for the long runs. */
export const FUZZ_TIMEOUT = 3_600_000;
