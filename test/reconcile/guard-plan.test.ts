import { describe, expect, test } from 'vitest';
import { guardPlan } from '../../src/reconcile/guard-plan.ts';
import { makePlan } from '../../src/reconcile/make-plan.ts';
import { applyToWorld } from './apply-to-world.ts';
import { makeWorld, sourceOf, withConfig, withSource } from './make-world.ts';

const postmortem = (count: number) =>
  `# Checkout was down\n\n## Action items\n\n${Array.from({ length: count }, (_, index) => `- [ ] Add alert number ${index + 1} to the pager`).join('\n')}\n`;

const guarded = (source: string) =>
  withConfig(makeWorld(source), (config) => ({ ...config, guard: { newIssues: 25, closedShare: 1 / 3 } }));

describe('the guard', () => {
  test('lets a plan pass that opens as many issues as configured, and holds one more', () => {
    const [fits, exceeds] = [guarded(postmortem(25)), guarded(postmortem(26))];
    expect(guardPlan(makePlan(fits), fits)).toEqual({ kind: 'pass' });
    expect(guardPlan(makePlan(exceeds), exceeds)).toMatchObject({
      kind: 'held',
      why: expect.stringContaining('26 issues'),
    });
  });

  test('holds a plan that closes more than a third of the open issues, because boxes were ticked', () => {
    const world = guarded(postmortem(15));
    const tracked = applyToWorld(world, makePlan(world)).world;
    const tick = (count: number) =>
      withSource(
        tracked,
        sourceOf(tracked)
          .split('- [ ]')
          .reduce((text, part, at) => `${text}${at <= count ? '- [x]' : '- [ ]'}${part}`),
      );
    expect(guardPlan(makePlan(tick(5)), tick(5))).toEqual({ kind: 'pass' });
    expect(guardPlan(makePlan(tick(9)), tick(9))).toMatchObject({
      kind: 'held',
      why: expect.stringContaining('9 of 16'),
    });
  });

  test('lets a person tick the last boxes of a small postmortem', () => {
    const world = guarded(postmortem(3));
    const tracked = applyToWorld(world, makePlan(world)).world;
    const done = withSource(tracked, sourceOf(tracked).replaceAll('- [ ]', '- [x]'));
    const plan = makePlan(done);
    expect(plan.operations.filter(({ kind }) => kind === 'close-issue')).toHaveLength(4);
    expect(guardPlan(plan, done)).toEqual({ kind: 'pass' });
  });

  test('holds a plan that closes orphans by the dozen, and lets one pass that only tells them', () => {
    const orphans = (kind: 'tell' | 'close') => {
      const world = withConfig(guarded(postmortem(12)), (config) => ({
        ...config,
        issues: { ...config.issues, orphans: kind },
      }));
      return withSource(applyToWorld(world, makePlan(world)).world, null);
    };
    expect(guardPlan(makePlan(orphans('close')), orphans('close')).kind).toBe('held');
    expect(guardPlan(makePlan(orphans('tell')), orphans('tell')).kind).toBe('pass');
  });
});
