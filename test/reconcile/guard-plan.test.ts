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
      why: expect.stringContaining('9 of 15'),
    });
  });

  test.each([
    ['two of two boxes', 2, 2, 'pass'],
    ['three of three boxes', 3, 3, 'pass'],
    ['four of ten boxes', 10, 4, 'held'],
    ['four of twelve boxes, a third and no more', 12, 4, 'pass'],
    ['five of twelve boxes', 12, 5, 'held'],
  ])('weighs what a person ticked: %s', (_, count, ticked, verdict) => {
    const world = guarded(postmortem(count));
    const tracked = applyToWorld(world, makePlan(world)).world;
    const lines = sourceOf(tracked).split('- [ ]');
    const next = withSource(
      tracked,
      lines.reduce((text, part, at) => `${text}${at <= ticked ? '- [x]' : '- [ ]'}${part}`),
    );
    expect(guardPlan(makePlan(next), next).kind).toBe(verdict);
  });

  test.each([
    ['one of two items', 2, 1, 'pass'],
    ['two of four items', 4, 2, 'held'],
    ['two of five items', 5, 2, 'held'],
    ['two of six items, a third and no more', 6, 2, 'pass'],
    ['four of ten items', 10, 4, 'held'],
  ])('weighs what went from the file: %s', (_, count, gone, verdict) => {
    const world = withConfig(guarded(postmortem(count)), (config) => ({
      ...config,
      issues: { ...config.issues, orphans: 'close' },
    }));
    const tracked = applyToWorld(world, makePlan(world)).world;
    const isGone = (line: string) =>
      Array.from({ length: gone }, (_, index) => `alert number ${index + 1} `).some((words) => line.includes(words));
    const kept = sourceOf(tracked)
      .split('\n')
      .filter((line) => !isGone(line) || line.startsWith('<!--'));
    const next = withSource(tracked, kept.join('\n'));
    expect(guardPlan(makePlan(next), next).kind).toBe(verdict);
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
