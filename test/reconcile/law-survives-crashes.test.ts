import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Marker, parseMarker } from '../../src/issue/marker.ts';
import { issueKey } from '../../src/model/issue.ts';
import type { World } from '../../src/model/world.ts';
import { makePlan } from '../../src/reconcile/make-plan.ts';
import { replaceMarker } from '../../src/reconcile/replace-marker.ts';
import { applyToWorld } from './apply-to-world.ts';
import { act, beginWorld, histories } from './generate-history.ts';

test('a pass that crashes after any request, and the next one, leave the world that one whole pass leaves', () => {
  fc.assert(
    fc.property(histories(3), fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (history, crashes) => {
      let world = beginWorld(history);
      for (const step of [null, ...history.acts]) {
        if (step !== null) world = act(world, step, history.source);
        const whole = applyToWorld(world, makePlan(world)).world;
        let broken = world;
        for (const crash of crashes) {
          const plan = makePlan(broken);
          broken = applyToWorld(broken, plan, crash % (plan.operations.length + 1)).world;
        }
        expect(shape(applyToWorld(broken, makePlan(broken)).world), step?.kind).toEqual(shape(whole));
        world = whole;
      }
    }),
    { numRuns: Number(process.env.HISTORIES ?? 250), seed: 23 },
  );
});

/** Without what is remembered but decides nothing: what was carried last, where the file holds a status block, and by whom it was settled. */
function shape({ document, issues, config }: World) {
  return {
    source: document?.file.source.replaceAll(',"closed":"here"', ''),
    issues: issues.map(({ ref, title, body, state, stateReason, assignees, parent }) => ({
      key: issueKey(ref),
      title,
      body: config.writeBack.mode === 'commit' ? withoutCarried(body) : replaceMarker(body, parseMarker(body) ?? NONE),
      state,
      stateReason,
      assignees,
      parent,
    })),
  };
}

const NONE: Marker = { role: 'digest', version: 1, week: '2026-W01' };

function withoutCarried(body: string): string {
  const marker = parseMarker(body);
  if (marker?.role === 'task') {
    const { carried: _, ...rest } = marker;
    return replaceMarker(body, rest);
  }
  if (marker?.role !== 'tracking') return replaceMarker(body, marker ?? NONE);
  // It goes with the change of state by one request, which nothing can part.
  const { settled: _, ...rest } = marker;
  return replaceMarker(body, rest);
}
