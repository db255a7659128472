import { describe, expect, test } from 'vitest';
import { parseMarker } from '../../src/issue/marker.ts';
import type { Operation } from '../../src/model/plan.ts';
import type { World } from '../../src/model/world.ts';
import { makePlan } from '../../src/reconcile/make-plan.ts';
import { type Applied, applyToWorld } from './apply-to-world.ts';
import {
  closed,
  day,
  findIssue,
  makeWorld,
  reopened,
  sourceOf,
  strangersIssue,
  withConfig,
  withIssue,
  withSource,
} from './make-world.ts';

const SOURCE = `# Checkout was down on 2026-02-03

## Action items

- [ ] Add an alert on disk usage (@alice, due 2026-03-01)
- [ ] Write a runbook for the failover
- [ ] Remove the old queue
`;

const pass = (world: World): Applied => applyToWorld(world, makePlan(world));
const tracked = (source = SOURCE, parts: Partial<World> = {}): World => pass(makeWorld(source, parts)).world;
const edited = (world: World, from: string | RegExp, to: string): World =>
  withSource(world, sourceOf(world).replace(from, to));
const kinds = (world: World): readonly Operation['kind'][] => makePlan(world).operations.map(({ kind }) => kind);
const off = (world: World): World =>
  withConfig(world, (config) => ({ ...config, writeBack: { ...config.writeBack, mode: 'off' } }));

describe('opening', () => {
  test('labels that are missing come first, then tasks in the order of the text, the tracking issue, the nesting, the file', () => {
    const plan = makePlan(makeWorld(SOURCE, { labels: new Map([['acme/shop', new Set(['postmortem'])]]) }));
    const order = plan.operations.map(({ kind }) => kind);
    expect([...new Set(order)]).toEqual(['create-label', 'open-issue', 'nest-issue', 'write-document']);
    const labels = plan.operations.flatMap((each) => (each.kind === 'create-label' ? [each.label.name] : []));
    expect(labels).not.toContain('postmortem');
    expect(new Set(labels).size).toBe(labels.length);
    const opened = plan.operations.flatMap((each) => (each.kind === 'open-issue' ? [each.role] : []));
    expect(opened).toEqual(['task', 'task', 'task', 'tracking']);
  });

  test('a task without a day is no problem where the configuration gives it one', () => {
    const codes = (world: World) => makePlan(world).problems.map(({ code }) => code);
    expect(codes(makeWorld(SOURCE))).toContain('no-due-day');
    const given = withConfig(makeWorld(SOURCE), (config) => ({ ...config, due: { ...config.due, days: 30 } }));
    expect(codes(given)).not.toContain('no-due-day');
    const unclear = withSource(given, SOURCE.replace('the old queue', 'the old queue (due: after the freeze)'));
    expect(codes(unclear)).toContain('no-due-day');
  });

  test('an owner who cannot be assigned is a problem and no assignee; the alias of a name is assigned', () => {
    const source = SOURCE.replace('the failover', 'the failover (owner: Mallory)').replace(
      'old queue',
      'old queue (owner: Ops team)',
    );
    const world = withConfig(makeWorld(source), (config) => ({ ...config, owners: { 'ops team': 'bob' } }));
    const issues = pass(world).world.issues;
    expect(issues.map(({ assignees }) => assignees)).toEqual([['alice'], [], ['bob'], []]);
    expect(makePlan(world).problems.map(({ code, line }) => [code, line])).toContainEqual(['owner-unknown', 6]);
    expect(issues[1]?.body).toContain('Mallory');
  });

  test('an owner is assigned by the login as its person spells it', () => {
    const source = SOURCE.replace('@alice', 'owner: alice-s');
    const { issues } = tracked(source, { assignable: new Map([['acme/shop', new Set(['Alice-S', 'bob'])]]) });
    expect(issues[0]?.assignees).toEqual(['Alice-S']);
    expect(issues[0]?.body).not.toContain('cannot be assigned');
  });

  test('not more than ten people are assigned', () => {
    const names = Array.from({ length: 12 }, (_, index) => `dev${index}`);
    const source = SOURCE.replace('@alice', names.map((name) => `@${name}`).join(', '));
    expect(tracked(source, { assignable: new Map([['acme/shop', new Set(names)]]) }).issues[0]?.assignees).toHaveLength(
      10,
    );
  });

  test('an item that is settled opens nothing, and opens one when it is unticked later', () => {
    const world = tracked(SOURCE.replace('- [ ] Remove', '- [x] Remove'));
    expect(world.issues).toHaveLength(3);
    expect(sourceOf(world)).toContain('1 of 3 done');
    const next = pass(edited(world, '- [x] Remove', '- [ ] Remove')).world;
    expect(next.issues.map(({ title }) => title)).toContain('Remove the old queue');
  });

  test('a postmortem of which everything is settled is left alone', () => {
    expect(makePlan(makeWorld(SOURCE.replaceAll('- [ ]', '- [x]'))).operations).toEqual([]);
  });

  test('tasks go to the repository of their owner, of the service, or the configured one; the tracking issue stays', () => {
    const issues = {
      byOwner: { alice: { owner: 'acme', name: 'infra' } },
      byService: {},
      repository: { owner: 'acme', name: 'todo' },
    };
    const world = withConfig(makeWorld(SOURCE), (config) => ({ ...config, issues: { ...config.issues, ...issues } }));
    const next = pass(world).world;
    expect(next.issues.map(({ ref }) => ref.name)).toEqual(['infra', 'todo', 'todo', 'shop']);
    expect(sourceOf(next)).toContain('([acme/infra#101](https://github.com/acme/infra/issues/101))');
    expect(makePlan(next).operations).toEqual([]);
  });

  test('a hundred tasks become sub-issues, the rest is listed in the tracking issue', () => {
    const items = Array.from({ length: 103 }, (_, index) => `- [ ] Add alert ${index} to the pager`).join('\n');
    const world = tracked(`# Storm\n\n## Action items\n\n${items}\n`);
    expect(world.issues.filter(({ parent }) => parent !== null)).toHaveLength(100);
    const tracking = world.issues.at(-1);
    expect(tracking?.body.match(/^- #\d+$/gm)).toEqual(['- #201', '- #202', '- #203']);
    expect(makePlan(world).operations).toEqual([]);
  });

  test('without sub-issues the tracking issue lists the tasks, also after a restart that does not know that yet', () => {
    const world = tracked(SOURCE, { features: { subIssues: false } });
    expect(findIssue(world, 104).body).toMatch(/- #101\n- #102\n- #103/);
    expect(makePlan({ ...world, features: { subIssues: true } }).operations).toEqual([]);
  });
});

describe('issues of others', () => {
  const linked = () =>
    makeWorld(SOURCE.replace('Remove the old queue', 'Remove the old queue #7'), { issues: [strangersIssue(7)] });

  test('an issue that the text links is adopted: none is opened, and neither title nor text of it is touched', () => {
    const before = linked();
    const { world } = pass(before);
    expect(world.issues.map(({ ref }) => ref.number)).toEqual([7, 101, 102, 103]);
    expect({ ...findIssue(world, 7), parent: null }).toEqual(findIssue(before, 7));
    expect(sourceOf(world)).toContain('Remove the old queue #7\n');
  });

  test('it is closed when its item is ticked after it was tracked', () => {
    const world = edited(pass(linked()).world, '- [ ] Remove', '- [x] Remove');
    expect(findIssue(pass(world).world, 7)).toMatchObject({
      state: 'closed',
      stateReason: 'completed',
      title: 'Issue acme/shop#7',
    });
  });

  test('an item that was ticked before it was tracked is left apart from its open issue', () => {
    const world = withSource(linked(), sourceOf(linked()).replace('- [ ] Remove', '- [x] Remove'));
    const next = pass(world);
    expect(findIssue(next.world, 7).state).toBe('open');
    expect(sourceOf(next.world)).toContain('- [x] Remove the old queue #7\n');
    expect(makePlan(world).problems.map(({ code }) => code)).toContain('status-contradiction');
  });

  test('a marker in an issue that somebody else opened means nothing', () => {
    const world = tracked();
    const forged = { ...findIssue(world, 101), ours: false };
    const found = makePlan(makeWorld(SOURCE, { issues: [forged] })).operations;
    expect(found.filter(({ kind }) => kind === 'open-issue')).toHaveLength(4);
  });
});

describe('following the file', () => {
  test('a ticked box closes the issue with a comment that names the commit; unticking reopens it', () => {
    const done = pass(edited(tracked(), '- [ ] Write', '- [x] Write'));
    expect(findIssue(done.world, 102)).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(done.comments).toMatchObject([
      { issue: 'acme/shop#102', body: expect.stringMatching(/by commit \[`c\w{6}`\]/) },
    ]);
    const open = pass(edited(done.world, '- [x] Write', '- [ ] Write'));
    expect(findIssue(open.world, 102).state).toBe('open');
    expect(open.comments).toHaveLength(1);
  });

  test('without write-back the same, and a person who reopens the issue is not fought', () => {
    const world = off(makeWorld(SOURCE));
    const done = pass(edited(pass(world).world, '- [ ] Write', '- [x] Write')).world;
    expect(findIssue(done, 102).state).toBe('closed');
    const again = withIssue(done, 102, reopened);
    expect(kinds(again)).toEqual(['edit-issue']);
    const rest = pass(again).world;
    expect(findIssue(rest, 102).state).toBe('open');
    expect(makePlan(rest).operations).toEqual([]);
    expect(kinds(edited(rest, 'Remove the old', 'Remove the very old'))).toEqual(['edit-issue']);
    const unticked = edited(done, '- [x] Write', '- [ ] Write');
    expect(findIssue(pass(unticked).world, 102).state).toBe('open');
  });

  test('other words rename the issue, unless a person has renamed it', () => {
    const reworded = (world: World) => edited(world, 'Remove the old queue', 'Remove both old queues');
    expect(findIssue(pass(reworded(tracked())).world, 103).title).toBe('Remove both old queues');
    const named = pass(withIssue(tracked(), 103, (issue) => ({ ...issue, title: 'Get rid of RabbitMQ' }))).world;
    expect(sourceOf(named)).toContain('[#103: Get rid of RabbitMQ]');
    expect(findIssue(pass(reworded(named)).world, 103).title).toBe('Get rid of RabbitMQ');
  });

  test('an item that is recognised by likeness alone gets its new name before its issue is closed', () => {
    const world = edited(
      pass(off(makeWorld(SOURCE))).world,
      '- [ ] Remove the old queue',
      '- [x] Remove the old queues now',
    );
    expect(kinds(world)).toEqual(['edit-issue', 'close-issue', 'edit-issue']);
  });

  test('another owner makes way for the former one; whom people assigned beside stays', () => {
    const world = withIssue(tracked(), 101, (issue) => ({ ...issue, assignees: ['carol', 'alice'] }));
    expect(findIssue(pass(edited(world, '@alice', '@bob')).world, 101).assignees).toEqual(['carol', 'bob']);
  });

  test('another due day is told in the issue', () => {
    const { world } = pass(edited(tracked(), '2026-03-01', '2026-04-01'));
    expect(findIssue(world, 101).body).toContain('**Due:** 2026-04-01');
    expect(parseMarker(findIssue(world, 101).body)).toMatchObject({ due: '2026-04-01' });
  });

  test('what people wrote around our part of a body stays when it changes', () => {
    const world = withIssue(tracked(), 103, (issue) => ({ ...issue, body: `Mine.\n\n${issue.body}\n\nMine, too.` }));
    const { body } = findIssue(pass(edited(world, 'Remove the old', 'Remove the very old')).world, 103);
    expect(body.startsWith('Mine.\n\n<!-- followthrough begin -->')).toBe(true);
    expect(body.endsWith('<!-- followthrough end -->\n\nMine, too.')).toBe(true);
  });

  test('lines that move, prose that changes and an item that moves edit nothing', () => {
    const world = tracked();
    expect(makePlan(edited(world, '## Action', 'A long story.\n\nAnd its end.\n\n## Action')).operations).toEqual([]);
    const lines = sourceOf(world)
      .split('\n')
      .filter((line) => line.startsWith('- '));
    const [first = '', second = '', third = ''] = lines;
    expect(
      kinds(withSource(world, sourceOf(world).replace(lines.join('\n'), [third, first, second].join('\n')))),
    ).not.toContain('write-document');
  });

  test('a postmortem that somebody followed under another login keeps its tracking issue, which closes and opens with its tasks', () => {
    const theirs = (world: World): World => ({
      ...world,
      issues: world.issues.map((issue) => ({ ...issue, ours: false })),
    });
    const before = theirs(tracked());
    expect(kinds(before)).toEqual([]);
    const numbers = before.issues.slice(0, 3).map(({ ref }) => ref.number);
    const done = pass(numbers.reduce((world, number) => withIssue(world, number, closed('completed')), before)).world;
    expect(done.issues).toHaveLength(4);
    expect(done.issues[3]).toMatchObject({ state: 'closed', stateReason: 'completed', body: before.issues[3]?.body });
    expect(kinds(done)).toEqual([]);
    const again = pass(withIssue(done, numbers[0] ?? 0, reopened)).world;
    expect(again.issues[3]?.state).toBe('open');
    expect(kinds(again)).toEqual([]);
  });

  test('a tracking issue that a copied status block names is not taken over', () => {
    const world = tracked();
    const issues = world.issues.map((issue) => ({ ...issue, ours: false }));
    const copy = withSource({ ...world, path: 'postmortems/copy.md', issues }, sourceOf(world));
    const opened = makePlan(copy).operations.flatMap((each) => (each.kind === 'open-issue' ? [each.role] : []));
    expect(opened).toEqual(['tracking']);
  });

  test('an item that was taken out is told once on its issue, and closed only if so configured', () => {
    const gone = edited(tracked(), /- \[ \] Remove.*\n/, '');
    const told = pass(gone);
    expect(told.comments.map(({ issue }) => issue)).toEqual(['acme/shop#103']);
    expect(findIssue(told.world, 103).state).toBe('open');
    expect(makePlan(told.world).operations).toEqual([]);
    const closing = withConfig(gone, (config) => ({ ...config, issues: { ...config.issues, orphans: 'close' } }));
    const after = pass(closing).world;
    expect(findIssue(after, 103)).toMatchObject({ state: 'closed', stateReason: 'not-planned' });
    expect(makePlan(withIssue(after, 103, reopened)).operations).toEqual([]);
  });
});

describe('following the issues', () => {
  test('completed, not planned and duplicate stay three things', () => {
    let world = withIssue(tracked(), 101, closed('completed'));
    world = withIssue(world, 102, closed('not-planned'));
    world = withIssue(world, 103, closed('duplicate'));
    const next = pass(world).world;
    expect(sourceOf(next)).toContain('1 of 3 done · 1 not planned · 1 duplicate');
    expect(sourceOf(next)).toMatch(/\[x\] Write .* · not planned\)/);
    expect(sourceOf(next)).toMatch(/\[x\] Remove .* · duplicate\)/);
  });

  test('the tracking issue closes with the last task and reopens with the first', () => {
    const all = [101, 102, 103].reduce((world, number) => withIssue(world, number, closed('completed')), tracked());
    const done = pass(all).world;
    expect(findIssue(done, 104)).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(findIssue(pass(withIssue(done, 102, reopened)).world, 104).state).toBe('open');
  });

  test('a person who closes the tracking issue early, or reopens it, is not fought', () => {
    expect(makePlan(withIssue(tracked(), 104, closed('completed'))).operations).toEqual([]);
    const all = [101, 102, 103].reduce((world, number) => withIssue(world, number, closed('completed')), tracked());
    expect(makePlan(withIssue(pass(all).world, 104, reopened)).operations).toEqual([]);
  });

  test('a deleted tracking issue is told and not opened again', () => {
    const world = tracked();
    const without = { ...world, issues: world.issues.filter(({ ref }) => ref.number !== 104) };
    const plan = makePlan(without);
    expect(plan.operations.filter(({ kind }) => kind === 'open-issue')).toEqual([]);
    expect(plan.problems.map(({ code }) => code)).toContain('issue-missing');
  });

  test('time alone makes an item overdue in the file, and changes no issue', () => {
    const world = { ...tracked(), today: day('2026-03-02') };
    expect(kinds(world)).toEqual(['write-document']);
    expect(sourceOf(pass(world).world)).toContain('1 overdue');
  });
});
