import { expect, test } from 'vitest';
import { readEvent } from '../../src/server/read-event.ts';
import { DOCUMENT, HOME, openMemoryStage, PATH } from '../branch-rules/memory-stage.ts';

const TASKS = { ...HOME, name: 'tasks' };
const OPS = { ...HOME, name: 'ops' };

test('issues.repository takes every task; the tracking issue stays with the postmortem', async () => {
  const stage = await openMemoryStage('issues:\n  repository: acme/tasks\n');
  await stage.pass();
  expect(stage.tasks(TASKS)).toHaveLength(2);
  expect(stage.tasks()).toEqual([]);
  expect(stage.tracking().ref).toMatchObject(HOME);
  expect(await stage.file()).toContain('([acme/tasks#1](https://github.com/acme/tasks/issues/1))');
  expect((await stage.pass()).writes).toBe(0);
  await stage.github.peopleOf(TASKS).closeIssue(1);
  await stage.pass();
  expect(await stage.file()).toContain('1 of 2 done');
  expect((await stage.pass()).writes).toBe(0);
});

test('a table by service goes before the repository, and one by owner before both', async () => {
  const document = DOCUMENT.replace('minutes', 'minutes (owner: Alice)');
  const config =
    'issues:\n  repository: acme/tasks\n  by-service:\n    queue: acme/ops\n  by-owner:\n    alice: acme/people\n';
  const stage = await openMemoryStage(config, document);
  await stage.pass();
  expect(stage.tasks({ ...HOME, name: 'people' }).map(({ title }) => title)).toEqual([
    'Alert when the queue stands still for two minutes',
  ]);
  expect(stage.tasks(OPS)).toHaveLength(1);
  expect(stage.tasks(TASKS)).toEqual([]);
  expect((await stage.pass()).writes).toBe(0);
});

test.each(['before', 'when an issue is opened'])(
  'a repository out of reach (%s) holds up only its own tasks, and is told',
  async (when) => {
    const document = DOCUMENT.replace('minutes', 'minutes (owner: Alice)');
    const stage = await openMemoryStage('issues:\n  by-owner:\n    alice: acme/people\n', document);
    const people = { ...HOME, name: 'people' };
    const why = 'Resource not accessible by integration';
    if (when === 'before') stage.github.rule({ issues: why }, people);
    else {
      stage.github.interceptWith(({ method }) => {
        if (method === 'createIssue') stage.github.rule({ issues: why }, people);
      });
    }
    await stage.pass();
    stage.github.interceptWith(null);
    expect(stage.tasks()).toHaveLength(1);
    expect(stage.tasks(people)).toEqual([]);
    expect(stage.tracking().body).toContain('Install the App on acme/people too');
    expect((await stage.pass()).writes).toBe(0);
    stage.github.rule({ issues: null }, people);
    await stage.pass();
    expect(stage.tasks(people)).toHaveLength(1);
    expect(stage.tracking().body).not.toContain('Install the App');
    expect((await stage.pass()).writes).toBe(0);
  },
);

test('who can be assigned is asked of the repository that an issue goes to', async () => {
  const document = DOCUMENT.replace('minutes', 'minutes (owner: @carol)');
  const stage = await openMemoryStage(
    'issues:\n  by-owner:\n    carol: acme/people\n',
    document.replace('of their own', 'of their own (owner: @alice)'),
    { assignable: { shop: ['alice'], people: ['carol'] } },
  );
  await stage.pass();
  expect(stage.tasks().map(({ assignees }) => assignees)).toEqual([['alice']]);
  const people = { ...HOME, name: 'people' };
  expect(stage.tasks(people).map(({ assignees }) => assignees)).toEqual([['carol']]);
  expect((await stage.pass()).writes).toBe(0);
  // A new owner who is known at home and not there: nobody is assigned, and it is told where.
  const text = await stage.file();
  await stage.github.people.commit({ [PATH]: text.replace('@carol', '@carol, @alice') }, 'Two owners');
  await stage.pass();
  expect(stage.tasks(people).map(({ assignees }) => assignees)).toEqual([['carol']]);
  expect(stage.tasks(people)[0]?.body).toContain('“alice” cannot be assigned in acme/people');
  expect((await stage.pass()).writes).toBe(0);
});

test('two repositories with postmortems of one path share a repository for their tasks, and none takes the other’s', async () => {
  const stage = await openMemoryStage('issues:\n  repository: acme/tasks\n');
  await stage.pass();
  const theirs = stage.github.peopleOf(OPS);
  await theirs.commit(
    { '.github/followthrough.yml': 'issues:\n  repository: acme/tasks\n', [PATH]: DOCUMENT },
    'Ours too',
  );
  await stage.pass(PATH, OPS);
  expect(stage.tasks(TASKS)).toHaveLength(4);
  expect([(await stage.pass()).writes, (await stage.pass(PATH, OPS)).writes]).toEqual([0, 0]);
});

test('what happens to an issue elsewhere asks for its postmortem, where that is', async () => {
  const stage = await openMemoryStage('issues:\n  repository: acme/tasks\n');
  await stage.pass();
  const [issue] = stage.tasks(TASKS);
  const payload = {
    action: 'closed',
    issue: { number: issue?.ref.number, body: issue?.body },
    installation: { id: 7 },
    repository: { name: 'tasks', owner: { login: 'acme' }, default_branch: 'main' },
    sender: { login: 'alice' },
  };
  const asked = readEvent('issues', payload, 'followthrough[bot]').requests;
  expect(asked).toEqual([{ installationId: 7, repository: HOME, kind: 'document', path: PATH }]);
  // A marker that names another owner's repository is not followed there.
  const forged = { ...payload, repository: { ...payload.repository, owner: { login: 'mallory' } } };
  expect(readEvent('issues', forged, null).requests[0]?.repository).toEqual({ owner: 'mallory', name: 'tasks' });
  await stage.pass();
  expect(stage.links.get(PATH)).toContain('acme/tasks#1');
});
