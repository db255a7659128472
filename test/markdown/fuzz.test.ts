import { expect, test } from 'vitest';
import { findLie } from './find-lie.ts';
import { fuzzInputs, readSeeds } from './fuzz-inputs.ts';

test('whatever is done to a postmortem, it is read, and what is read is so', () => {
  const seeds = readSeeds(new URL('../../fixtures/', import.meta.url).pathname);
  for (const input of fuzzInputs(1500, 1, seeds)) {
    const source = typeof input === 'string' ? input : new TextDecoder().decode(input);
    expect(findLie(source), JSON.stringify(source)).toBeNull();
  }
});
