import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDifferences } from './compare.ts';
import { FAULT_KINDS } from './fault-kinds.ts';
import { type FaultStage, openFaultStage } from './fault-stage.ts';
import { SCENARIOS } from './scenarios.ts';

// A sample of what `node test/faults/all.ts` does in full.

const RUNS_OF_A_SCENARIO = 12;

let stage: FaultStage;
beforeAll(async () => {
  stage = await openFaultStage();
});
afterAll(() => stage.close());

test.each(SCENARIOS.map((scenario, index) => [scenario.name, scenario, index] as const))(
  'law: %s ends in the same world, whichever request meets whichever fault',
  async (_name, scenario, index) => {
    const perfect = await stage.run(scenario, null);
    expect(findDifferences(perfect, perfect.world)).toEqual([]);
    const all = FAULT_KINDS.flatMap((kind) =>
      perfect.requests.filter(kind.appliesTo).map((request) => ({ kind, at: request.number })),
    );
    const stride = Math.floor(all.length / RUNS_OF_A_SCENARIO);
    for (let at = index; at < all.length; at += stride) {
      const strike = all[at];
      if (strike === undefined) break;
      const run = await stage.run(scenario, strike);
      expect(run.struck).toBe(true);
      expect(findDifferences(run, perfect.world), `${strike.kind.name} at request ${strike.at}`).toEqual([]);
    }
  },
  120_000,
);
