import fc from 'fast-check';
import { histories } from './histories.ts';
import type { Law } from './laws.ts';

/** Throws with the smallest document that breaks the law; gives the number of documents tried. */
export function assertLaw(law: Law, numRuns = 150, seed = 7): number {
  fc.assert(
    fc.property(histories(), (history) => {
      const broken = law(history);
      if (broken !== null) throw new Error(broken);
    }),
    { numRuns, seed },
  );
  return numRuns;
}
