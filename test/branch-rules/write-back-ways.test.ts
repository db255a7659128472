import { beforeEach, describe, expect, test } from 'vitest';
import { DOCUMENT, type MemoryStage, numberOf, openMemoryStage, PATH } from './memory-stage.ts';

const OTHER = 'postmortems/2026-03-09-disk.md';

/** What GitHub says to a commit that a rule forbids. */
const RULES: readonly (readonly [name: string, sentence: string])[] = [
  ['a pull request is required', 'Changes must be made through a pull request.'],
  ['status checks are required', 'Repository rule violations found\n\nRequired status check "build" is expected.\n\n'],
  ['signed commits are required', 'Repository rule violations found\n\nCommits must have verified signatures.\n\n'],
  ['a code owner has to review', 'At least 1 approving review is required by reviewers with write access.'],
  [
    'a linear history is required of a branch that only some may push to',
    'You are not authorized to push to this branch.',
  ],
  ['a ruleset without bypass', 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n'],
];

describe('a branch that takes our commits', () => {
  test('gets one commit, and the next pass does nothing', async () => {
    const stage = await openMemoryStage();
    const before = stage.commits();
    await stage.pass();
    expect(stage.commits()).toBe(before + 1);
    expect(await stage.proposed()).toBeNull();
    expect((await stage.pass()).writes).toBe(0);
  });
});

describe.each(RULES)('%s', (_, sentence) => {
  let stage: MemoryStage;
  beforeEach(async () => {
    stage = await openMemoryStage();
    stage.github.rule({ commits: sentence });
    await stage.pass();
  });

  test('the state goes into one pull request, and the default branch is left alone', async () => {
    expect(await stage.file()).toBe(DOCUMENT);
    expect(await stage.proposed()).toContain('**Follow-through:** 0 of 2 done');
    expect(await stage.github.people.pulls()).toHaveLength(1);
  });

  test('what the pull request says counts as written', async () => {
    const before = stage.github.snapshot();
    const { outcome, writes } = await stage.pass();
    expect([outcome.kind, writes]).toEqual(['quiet', 0]);
    expect(stage.github.snapshot()).toEqual(before);
  });

  test('it is kept up to date in place, for every postmortem', async () => {
    await stage.github.people.closeIssue(numberOf(stage, 0));
    await stage.pass();
    expect(await stage.proposed()).toContain('**Follow-through:** 1 of 2 done');
    await stage.github.people.commit({ [OTHER]: DOCUMENT.replace('queue', 'disk') }, 'Another');
    await stage.pass(OTHER);
    expect(await stage.proposed(OTHER)).toContain('**Follow-through:** 0 of 2 done');
    expect(await stage.proposed()).toContain('**Follow-through:** 1 of 2 done');
    expect(await stage.github.people.pulls()).toHaveLength(1);
    expect([(await stage.pass()).writes, (await stage.pass(OTHER)).writes]).toEqual([0, 0]);
  });

  test('somebody closes the pull request: said once in the tracking issue, which shows the state, and not fought', async () => {
    const [pull] = await stage.github.people.pulls();
    await stage.github.people.setPull(pull?.number ?? 0, 'closed');
    await stage.pass();
    expect(stage.tracking().body).toContain(`Pull request #<!-- -->${pull?.number} was closed`);
    expect(stage.tracking().body).toContain(`- #${numberOf(stage, 0)} · open`);
    expect((await stage.pass()).writes).toBe(0);
    await stage.github.people.closeIssue(numberOf(stage, 0), 'not-planned');
    await stage.pass();
    expect(stage.tracking().body).toContain(`- #${numberOf(stage, 0)} · not planned`);
    expect((await stage.pass()).writes).toBe(0);
    expect(await stage.github.people.pulls()).toEqual([{ number: pull?.number, state: 'closed' }]);
    expect(stage.github.snapshot().comments).toEqual({});
  });

  test('somebody pushes to its branch: said once, and their commit stays', async () => {
    const branch = 'followthrough/write-back';
    await stage.github.people.commit({ [PATH]: 'Mine.\n' }, 'My own words', branch);
    await stage.pass();
    expect(stage.tracking().body).toContain('alice pushed to the branch');
    expect((await stage.pass()).writes).toBe(0);
    expect(await stage.proposed()).toBe('Mine.\n');
  });

  test('reopening the pull request brings the state back into it, and out of the tracking issue', async () => {
    const [pull] = await stage.github.people.pulls();
    await stage.github.people.setPull(pull?.number ?? 0, 'closed');
    await stage.pass();
    await stage.github.people.closeIssue(numberOf(stage, 0));
    await stage.github.people.setPull(pull?.number ?? 0, 'open');
    await stage.pass();
    expect(await stage.proposed()).toContain('1 of 2 done');
    expect(stage.tracking().body).not.toContain('How the tasks are doing');
    expect((await stage.pass()).writes).toBe(0);
  });
});

describe('an App that may only read the contents', () => {
  let stage: MemoryStage;
  const sentence = 'Resource not accessible by integration';
  beforeEach(async () => {
    stage = await openMemoryStage();
    stage.github.rule({ commits: sentence, proposals: sentence });
    await stage.pass();
  });

  test('opens the issues; the tracking issue says the state, and why the file does not', async () => {
    expect(stage.tasks()).toHaveLength(2);
    expect(await stage.file()).toBe(DOCUMENT);
    expect(stage.tracking().body).toContain(sentence);
    expect(stage.tracking().body).toContain(`- #${numberOf(stage, 1)} · open`);
  });

  test('is quiet at rest, and tries again when there is something new to say', async () => {
    expect((await stage.pass()).writes).toBe(0);
    expect((await stage.pass()).outcome.kind).toBe('quiet');
    stage.github.rule({ commits: null });
    expect((await stage.pass()).writes).toBe(0);
    await stage.github.people.closeIssue(numberOf(stage, 0));
    await stage.pass();
    expect(await stage.file()).toContain('**Follow-through:** 1 of 2 done');
    expect(stage.tracking().body).not.toContain('How the tasks are doing');
    expect((await stage.pass()).writes).toBe(0);
  });
});

describe('pull requests by configuration', () => {
  test('no commit to the default branch is tried, and the merge of the pull request brings all to rest', async () => {
    const stage = await openMemoryStage('write-back:\n  mode: pull-request\n');
    const before = stage.commits();
    await stage.pass();
    expect(stage.commits()).toBe(before);
    const merged = (await stage.proposed()) ?? '';
    await stage.github.people.commit({ [PATH]: merged }, 'Merge the write-back');
    const { outcome } = await stage.pass();
    expect(outcome.kind).toBe('quiet');
    expect((await stage.pass()).writes).toBe(0);
  });

  test('a file that people edit while it waits is proposed anew, or taken out when nothing is left to say', async () => {
    const stage = await openMemoryStage('write-back:\n  mode: pull-request\n');
    await stage.pass();
    const merged = (await stage.proposed()) ?? '';
    await stage.github.people.commit({ [PATH]: merged }, 'Merge the write-back');
    await stage.pass();
    await stage.github.people.closeIssue(numberOf(stage, 0));
    await stage.pass();
    expect(await stage.proposed()).toContain('- [x] Alert');
    await stage.github.people.reopenIssue(numberOf(stage, 0));
    await stage.github.people.commit({ [PATH]: merged.replace('Nothing else.', 'Nothing.') }, 'Edit it');
    await stage.pass();
    expect((await stage.github.people.pulls()).map(({ state }) => state)).toEqual(['closed']);
    expect(await stage.proposed()).toBeNull();
    expect((await stage.pass()).writes).toBe(0);
  });

  test('a file that is removed while it waits leaves the pull request', async () => {
    const stage = await openMemoryStage('write-back:\n  mode: pull-request\n');
    await stage.pass();
    await stage.github.people.commit({ [OTHER]: DOCUMENT.replace('queue', 'disk') }, 'Another');
    await stage.pass(OTHER);
    await stage.github.people.commit({ [PATH]: null }, 'Remove it');
    await stage.pass();
    expect(await stage.proposed()).toBeNull();
    expect(await stage.proposed(OTHER)).toContain('0 of 2 done');
    expect((await stage.pass()).writes).toBe(0);
    await stage.github.people.commit({ [OTHER]: null }, 'Remove it, too');
    await stage.pass(OTHER);
    expect((await stage.github.people.pulls()).map(({ state }) => state)).toEqual(['closed']);
    expect((await stage.pass(OTHER)).writes).toBe(0);
  });

  test('a file that has caught up is taken out, and the empty pull request is closed', async () => {
    const stage = await openMemoryStage();
    await stage.pass();
    stage.github.rule({ commits: 'Changes must be made through a pull request.' });
    await stage.github.people.closeIssue(numberOf(stage, 0));
    await stage.pass();
    expect(await stage.proposed()).toContain('1 of 2 done');
    await stage.github.people.reopenIssue(numberOf(stage, 0));
    await stage.pass();
    expect(await stage.proposed()).toBeNull();
    expect((await stage.github.people.pulls()).map(({ state }) => state)).toEqual(['closed']);
    expect((await stage.pass()).writes).toBe(0);
  });
});

describe('an archived repository', () => {
  test('is left alone, without a failure', async () => {
    const stage = await openMemoryStage();
    stage.github.rule({ archived: true });
    const { outcome, writes } = await stage.pass();
    expect([outcome.kind, writes]).toEqual(['out-of-scope', 0]);
  });
});
