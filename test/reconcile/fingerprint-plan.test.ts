import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { fingerprintPlan } from '../../src/reconcile/fingerprint-plan.ts';
import { makePlan } from '../../src/reconcile/make-plan.ts';
import { applyToWorld } from './apply-to-world.ts';
import { makeWorld, sourceOf, withSource } from './make-world.ts';

const SOURCE = '# Checkout was down\n\n## Action items\n\n- [ ] Add an alert\n- [ ] Write a runbook\n';

describe('the fingerprint of a plan', () => {
  test('is 12 hex digits, and the same for the same world observed again', () => {
    expect(fingerprintPlan(makePlan(makeWorld(SOURCE)))).toMatch(/^[0-9a-f]{12}$/);
    expect(fingerprintPlan(makePlan(makeWorld(SOURCE)))).toBe(fingerprintPlan(makePlan(makeWorld(SOURCE))));
  });

  test('does not depend on what is merely known of issues, such as when they changed', () => {
    const world = makeWorld(SOURCE);
    const tracked = applyToWorld(world, makePlan(world)).world;
    const edited = withSource(tracked, sourceOf(tracked).replace('runbook', 'runbook for failover\n- [ ] Buy disks'));
    const touched = {
      ...edited,
      issues: edited.issues.map((issue) => ({ ...issue, updatedAt: '2026-02-09T09:09:09Z', labels: ['hot'] })),
    };
    const plan = makePlan(edited);
    expect(plan.operations.some(({ kind }) => kind === 'nest-issue')).toBe(true);
    expect(fingerprintPlan(makePlan(touched))).toBe(fingerprintPlan(plan));
  });

  test('changes with every part of every operation', () => {
    const plan = makePlan(makeWorld(SOURCE));
    const whole = fingerprintPlan(plan);
    for (const index of plan.operations.keys()) {
      const less: Plan = { ...plan, operations: plan.operations.filter((_, at) => at !== index) };
      expect(fingerprintPlan(less)).not.toBe(whole);
    }
    const reordered: Plan = { ...plan, operations: plan.operations.toReversed() };
    expect(fingerprintPlan(reordered)).not.toBe(whole);
    for (const other of ['Add an alarm', 'Add an alert (@alice)', 'Add an alert, due 2026-03-03']) {
      expect(fingerprintPlan(makePlan(makeWorld(SOURCE.replace('Add an alert', other))))).not.toBe(whole);
    }
  });

  test('says nothing about problems, which nobody applies', () => {
    const plan = makePlan(makeWorld(SOURCE));
    expect(fingerprintPlan({ ...plan, problems: [] })).toBe(fingerprintPlan(plan));
  });
});
