import { describe, expect, test } from 'vitest';
import { makePlan } from '../../src/reconcile/make-plan.ts';
import { planLines, renderPlan } from '../../src/reconcile/render-plan.ts';
import { applyToWorld } from './apply-to-world.ts';
import { closed, makeWorld, sourceOf, withIssue, withSource } from './make-world.ts';

const SOURCE = '# Checkout was down\n\n## Action items\n\n- [ ] Add an alert (@alice)\n- [ ] Write a runbook\n';

describe('a plan in words', () => {
  test('says what would be opened, for whom, and why', () => {
    const text = renderPlan(makePlan(makeWorld(SOURCE)));
    expect(text).toContain('New issues (3)');
    expect(text).toContain('+ task “Add an alert” — the task has no issue yet');
    expect(text).toMatch(/line 5 · @alice · postmortem, action-item/);
    expect(text).toContain('“Write a runbook” under “Follow-through: Checkout was down”');
    expect(text).toContain('Follow-through: 0 of 2 done · tracked in a new issue');
    expect(text).not.toContain('#{');
  });

  test('says before and after of what would be changed', () => {
    const world = makeWorld(SOURCE);
    const tracked = applyToWorld(world, makePlan(world)).world;
    const edited = sourceOf(tracked)
      .replace('Add an alert (@alice)', 'Add an alarm (@bob)')
      .replace('- [ ] Write', '- [x] Write');
    const text = renderPlan(makePlan(withSource(tracked, edited)));
    expect(text).toContain('title: “Add an alert” → “Add an alarm”');
    expect(text).toContain('assignees: @alice → @bob');
    expect(text).toContain('- close #102 as completed — the item was ticked off in the file');
    expect(text).toContain('Follow-through: 1 of 2 done · tracked in #103');
  });

  test('says that there is nothing to do', () => {
    const world = makeWorld(SOURCE);
    const tracked = applyToWorld(world, makePlan(world)).world;
    expect(renderPlan(makePlan(tracked))).toBe('postmortems/checkout.md\n  nothing to do');
    const done = applyToWorld(
      withIssue(tracked, 101, closed('completed')),
      makePlan(withIssue(tracked, 101, closed('completed'))),
    ).world;
    expect(planLines(makePlan(done)).map(({ role }) => role)).toEqual(['file', 'quiet']);
  });

  test('holds nothing that a terminal would obey', () => {
    const hostile = SOURCE.replace('an alert', 'an \u001b[31malert\u0007');
    expect(renderPlan(makePlan(makeWorld(hostile)))).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
