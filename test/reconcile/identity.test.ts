import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { issueKey } from '../../src/model/issue.ts';
import { findConflict } from '../../src/reconcile/find-conflict.ts';
import { makePlan } from '../../src/reconcile/make-plan.ts';
import { matchItems } from '../../src/reconcile/match-items.ts';
import { applyToWorld } from './apply-to-world.ts';
import { judge, readCase } from './identity-case.ts';

const ROOT = new URL('../../fixtures/identity/', import.meta.url);

/**
 * Every folder of fixtures/identity: `before.md` is a tracked file as we wrote it, `after-edit.md` what a person made of
 * it (missing: the file is gone), `expect.json` what is decided (identity-case.ts says how to read it).
 */
describe('identity', () => {
  const names = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  test('has at least 60 cases', () => expect(names.length).toBeGreaterThanOrEqual(60));

  test.each(names.map(({ name }) => name))('%s', (name) => {
    const folder = new URL(`${name}/`, ROOT);
    const { before, world, expected } = readCase(folder);
    expect(before).toBe(readFileSync(new URL('before.md', folder), 'utf8'));
    expect(judge(world)).toEqual({ items: expected.items, orphans: expected.orphans });
    const matched = matchItems(world).tasks.flatMap((match) =>
      match.kind === 'matched' ? [issueKey(match.issue.ref)] : [],
    );
    expect(new Set(matched).size).toBe(matched.length);
    const plan = makePlan(world);
    const opened = plan.operations.filter((operation) => operation.kind === 'open-issue' && operation.role === 'task');
    expect(opened).toHaveLength(expected.items.filter(([decision]) => decision === 'new').length);
    const { world: after, comments } = applyToWorld(world, plan);
    expect(makePlan(after).operations).toEqual([]);
    if (findConflict(world)) expect(after).toEqual(world);
    else
      for (const number of expected.orphans)
        expect(comments.map(({ issue }) => issue)).toContain(`acme/shop#${number}`);
    expect(existsSync(new URL('after-edit.md', folder))).toBe(world.document !== null);
  });
});
