import fc from 'fast-check';
import { test } from 'vitest';
import { makePlan } from '../../src/reconcile/make-plan.ts';
import { renderPlan } from '../../src/reconcile/render-plan.ts';
import { applyToWorld } from './apply-to-world.ts';
import { act, beginWorld, histories } from './generate-history.ts';

test('a plan for the world that its own application produced is empty, whatever people did before', () => {
  fc.assert(
    fc.property(histories(), (history) => {
      let world = beginWorld(history);
      for (const step of [null, ...history.acts]) {
        if (step !== null) world = act(world, step, history.source);
        const plan = makePlan(world);
        const { world: next } = applyToWorld(world, plan);
        const again = makePlan(next);
        if (again.operations.length > 0) {
          const [first, second] = [renderPlan(plan), renderPlan(again)];
          throw new Error(
            `after ${step?.kind ?? 'the merge'}:\n${first}\n--- then\n${second}\n--- the file\n${next.document?.file.source}`,
          );
        }
        world = next;
      }
    }),
    { numRuns: Number(process.env.HISTORIES ?? 400), seed: 11 },
  );
});
