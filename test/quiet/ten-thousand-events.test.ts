import { describe, expect, test } from 'vitest';
import { requestKey } from '../../src/engine/request.ts';
import { readEvent } from '../../src/server/read-event.ts';
import { HOME, type MemoryStage, openMemoryStage, PATH } from '../branch-rules/memory-stage.ts';

const BOT = 'followthrough[bot]';
const EVENTS = 10_000;
/** So many come within one window. */
const AT_ONCE = 20;

const ENVELOPE = {
  installation: { id: 7 },
  repository: { name: HOME.name, owner: { login: HOME.owner }, default_branch: 'main' },
};

/** What GitHub tells without anything being out of step: pushes, edits of what is as it was, and what we did ourselves. */
function eventOf(index: number, stage: MemoryStage): { readonly name: string; readonly payload: unknown } {
  const issues = stage.github.snapshot().issues;
  const issue = issues[index % issues.length];
  const sender = { login: index % 3 === 0 ? BOT : 'alice' };
  const push = (paths: readonly string[]) => ({
    ...ENVELOPE,
    sender,
    ref: 'refs/heads/main',
    before: 'a'.repeat(40),
    after: 'b'.repeat(40),
    deleted: false,
    forced: false,
    commits: [{ added: [], removed: [], modified: paths }],
  });
  const actions = ['edited', 'assigned', 'opened', 'closed', 'reopened', 'labeled', 'unassigned'];
  switch (index % 4) {
    case 0:
      return { name: 'push', payload: push([PATH]) };
    case 1:
      return { name: 'push', payload: push(['README.md', 'postmortems/of-nobody.md']) };
    default: {
      const action = actions[index % actions.length];
      return {
        name: 'issues',
        payload: { ...ENVELOPE, sender, action, issue: { number: issue?.ref.number, body: issue?.body } },
      };
    }
  }
}

const RULE = 'Changes must be made through a pull request.';

describe.each([
  { way: 'with commits', rules: {}, login: BOT },
  { way: 'with commits of which the App does not know that they are its own', rules: {}, login: null },
  { way: 'with a pull request', rules: { commits: RULE }, login: BOT },
  { way: 'where nothing can be written', rules: { commits: RULE, proposals: RULE }, login: BOT },
])('a repository at rest, $way', ({ rules, login }) => {
  test('10,000 events that change nothing write nothing', async () => {
    const stage = await openMemoryStage();
    stage.github.rule(rules);
    await stage.pass();
    const before = stage.github.snapshot();
    const writes = stage.github.writes();
    let passes = 0;
    let ours = 0;
    for (let first = 0; first < EVENTS; first += AT_ONCE) {
      const asked = new Map<string, string>();
      for (let index = first; index < first + AT_ONCE; index++) {
        const { name, payload } = eventOf(index, stage);
        const { requests } = readEvent(name, payload, login);
        if (index % 3 === 0) ours += requests.length;
        for (const request of requests) if (request.kind === 'document') asked.set(requestKey(request), request.path);
      }
      for (const path of asked.values()) {
        passes += 1;
        await stage.pass(path);
      }
    }
    if (login === null) expect(ours).toBeGreaterThan(EVENTS / 10);
    else expect(ours).toBe(0);
    expect(passes).toBeGreaterThan(EVENTS / AT_ONCE);
    expect(stage.github.writes() - writes).toBe(0);
    expect(stage.github.snapshot()).toEqual(before);
  });
});
