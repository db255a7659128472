import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UnreadableDocument } from '../../src/engine/failure.ts';
import type { Documents, Tracker } from '../../src/engine/ports.ts';
import type { RepositoryName } from '../../src/model/config.ts';
import type { IssueDraft, IssueRef, StateReason } from '../../src/model/issue.ts';

/** Somebody who works in the repository, not our App. */
export interface People {
  /** Answers the commit's id; null deletes a file; a branch that is not there is made from the default one. */
  commit(
    files: Readonly<Record<string, string | Uint8Array | null>>,
    message: string,
    branch?: string,
  ): Promise<string>;
  readFile(path: string, branch?: string): Promise<string | null>;
  /** Puts a configuration into the owner's `.github` repository. */
  commitOwnerConfig(source: string): Promise<void>;
  openIssue(title: string, body: string): Promise<number>;
  closeIssue(number: number, as?: 'completed' | 'not-planned'): Promise<void>;
  reopenIssue(number: number): Promise<void>;
  editIssue(
    number: number,
    change: { readonly title?: string; readonly body?: string; readonly assignees?: string[] },
  ): Promise<void>;
  comments(number: number): Promise<readonly string[]>;
  comment(number: number, body: string): Promise<void>;
  /** From now on the default branch takes changes by pull request only. */
  protect(): Promise<void>;
  pulls(): Promise<readonly { readonly number: number; readonly state: 'open' | 'closed' }[]>;
  setPull(number: number, to: 'open' | 'closed'): Promise<void>;
  /** Not on every server: closes the issue as if that pull request had been merged. */
  closeByPull?(number: number, pull: number): Promise<void>;
  lockIssue?(number: number): Promise<void>;
  /** Not on every server. */
  deleteIssue?(number: number): Promise<void>;
  /** Not on every server; answers its new place. */
  transferIssue?(number: number, to: RepositoryName): Promise<IssueRef>;
}

export interface ContractWorld {
  readonly tracker: Tracker;
  readonly openDocuments: (repository: RepositoryName) => Promise<Documents>;
  readonly repository: RepositoryName;
  readonly people: People;
  /** What the server knows: `duplicate` as a reason for closing. */
  readonly knowsDuplicates: boolean;
  readonly close: () => Promise<void>;
}

const DRAFT: IssueDraft = {
  title: 'Alert on a full disk',
  body: 'Because it was full.\n\n<!-- followthrough v1 {} -->',
  labels: ['postmortem', 'action-item'],
  assignees: ['bob'],
  type: null,
  targetDay: null,
};
const PATH = 'postmortems/2026-01-02-disk.md';
const OPTIONS = { labels: ['postmortem'], autoMerge: false };

/** What every Tracker and Documents must do, whatever GitHub stands behind. */
export function describeContract(name: string, start: () => Promise<ContractWorld>): void {
  let world: ContractWorld;
  beforeEach(async () => {
    world = await start();
  });
  afterEach(() => world.close());

  describe(`${name}: tracker`, () => describeTracker(() => world));
  describe(`${name}: documents`, () => describeDocuments(() => world));
  describe(`${name}: proposals`, () => describeProposals(() => world));
}

function describeTracker(world: () => ContractWorld): void {
  test('an issue that we open is ours and is listed', async () => {
    const { tracker, repository } = world();
    expect(await tracker.listOwnIssues(repository)).toEqual([]);
    const issue = await tracker.createIssue(repository, DRAFT);
    expect(issue).toMatchObject({
      title: DRAFT.title,
      body: DRAFT.body,
      state: 'open',
      stateReason: null,
      assignees: ['bob'],
      ours: true,
      closedAt: null,
      reopened: false,
    });
    expect([...issue.labels].sort()).toEqual(['action-item', 'postmortem']);
    expect(issue.ref).toMatchObject(repository);
    expect(await tracker.listOwnIssues(repository)).toEqual([issue]);
    expect(await tracker.readIssue(issue.ref)).toEqual({ kind: 'found', issue });
    expect(await tracker.listLabels(repository)).toEqual(new Set(['postmortem', 'action-item']));
  });

  test('an issue that somebody else opened is found but not listed', async () => {
    const { tracker, repository, people } = world();
    const number = await people.openIssue('Mine', 'not yours');
    expect(await tracker.listOwnIssues(repository)).toEqual([]);
    expect(await tracker.readIssue({ ...repository, number })).toMatchObject({ kind: 'found', issue: { ours: false } });
  });

  test('a number that names nothing is gone', async () => {
    const { tracker, repository } = world();
    expect(await tracker.readIssue({ ...repository, number: 999 })).toEqual({ kind: 'gone' });
  });

  test('an issue that was deleted is gone, and one that was transferred is found where it went', async (context) => {
    const { tracker, repository, people } = world();
    if (people.deleteIssue === undefined || people.transferIssue === undefined) return context.skip();
    const first = await tracker.createIssue(repository, DRAFT);
    const second = await tracker.createIssue(repository, DRAFT);
    await people.deleteIssue(first.ref.number);
    const ref = await people.transferIssue(second.ref.number, { ...repository, name: 'elsewhere' });
    expect(await tracker.readIssue(first.ref)).toEqual({ kind: 'gone' });
    expect(await tracker.readIssue(second.ref)).toMatchObject({ kind: 'moved', issue: { ref, title: DRAFT.title } });
    expect(await tracker.listOwnIssues(repository)).toEqual([]);
    expect(await tracker.listOwnIssues({ ...repository, name: 'elsewhere' })).toMatchObject([{ ref }]);
  });

  test('another repository of the owner has issues of its own', async () => {
    const { tracker, repository } = world();
    const elsewhere = { ...repository, name: '.github' };
    const here = await tracker.createIssue(repository, DRAFT);
    const there = await tracker.createIssue(elsewhere, { ...DRAFT, title: 'There' });
    expect(there.ref).toEqual({ ...elsewhere, number: 1 });
    expect(await tracker.listOwnIssues(repository)).toEqual([here]);
    expect(await tracker.listOwnIssues(elsewhere)).toEqual([there]);
  });

  test('a list shows what people did since the last one', async () => {
    const { tracker, repository, people } = world();
    const first = await tracker.createIssue(repository, DRAFT);
    const second = await tracker.createIssue(repository, { ...DRAFT, title: 'Second' });
    await tracker.listOwnIssues(repository);
    await people.closeIssue(first.ref.number, 'not-planned');
    await people.editIssue(second.ref.number, { title: 'Renamed', assignees: ['alice'] });
    const listed = await tracker.listOwnIssues(repository);
    expect(listed).toMatchObject([
      { ref: first.ref, state: 'closed', stateReason: 'not-planned' },
      { ref: second.ref, title: 'Renamed', assignees: ['alice'] },
    ]);
    await people.reopenIssue(first.ref.number);
    expect(await tracker.listOwnIssues(repository)).toMatchObject([{ state: 'open', stateReason: null }, {}]);
  });

  test('each reason for closing stays what it is', async () => {
    const { tracker, repository, knowsDuplicates } = world();
    const reasons: StateReason[] = ['completed', 'not-planned', ...(knowsDuplicates ? ['duplicate' as const] : [])];
    const issue = await tracker.createIssue(repository, DRAFT);
    for (const reason of reasons) {
      expect(await tracker.closeIssue(issue.ref, reason)).toMatchObject({ state: 'closed', stateReason: reason });
      expect(await tracker.listOwnIssues(repository)).toMatchObject([{ state: 'closed', stateReason: reason }]);
      expect(await tracker.reopenIssue(issue.ref)).toMatchObject({
        state: 'open',
        stateReason: null,
        closedAt: null,
        reopened: true,
      });
    }
  });

  test('an edit changes what it names and nothing else', async () => {
    const { tracker, repository } = world();
    const issue = await tracker.createIssue(repository, DRAFT);
    const renamed = await tracker.editIssue(issue.ref, { title: 'New title' });
    expect(renamed).toMatchObject({ title: 'New title', body: DRAFT.body, assignees: ['bob'], state: 'open' });
    const rewritten = await tracker.editIssue(issue.ref, { body: 'New body', assignees: [] });
    expect(rewritten).toMatchObject({ title: 'New title', body: 'New body', assignees: [] });
    expect(await tracker.listOwnIssues(repository)).toEqual([rewritten]);
  });

  test('a comment with the same key is made once, and others cannot stand in for it', async () => {
    const { tracker, repository, people } = world();
    const issue = await tracker.createIssue(repository, DRAFT);
    await tracker.commentOnce(issue.ref, { body: 'Ticked in abc.', once: 'ticked:abc' });
    await tracker.commentOnce(issue.ref, { body: 'Ticked in abc.', once: 'ticked:abc' });
    const [ours, ...more] = await people.comments(issue.ref.number);
    expect(ours).toMatch(/^Ticked in abc\./);
    expect(more).toEqual([]);

    const second = await tracker.createIssue(repository, DRAFT);
    await people.comment(second.ref.number, ours ?? '');
    await tracker.commentOnce(second.ref, { body: 'Ticked in abc.', once: 'ticked:abc' });
    await tracker.commentOnce(second.ref, { body: 'Dropped.', once: 'ticked:abcd' });
    expect(await people.comments(second.ref.number)).toHaveLength(3);
  });

  test('a label that exists is left as it is', async () => {
    const { tracker, repository } = world();
    const label = { name: 'Postmortem', color: 'd93f0b', description: 'From a postmortem' };
    await tracker.createLabel(repository, label);
    await tracker.createLabel(repository, label);
    expect(await tracker.listLabels(repository)).toEqual(new Set(['postmortem']));
  });

  test('people who can be assigned are known by login', async () => {
    const { tracker, repository } = world();
    expect(await tracker.listAssignable(repository)).toEqual(new Set(['alice', 'bob']));
  });

  test('a nested issue names its parent, or the server says that it knows no nesting', async () => {
    const { tracker, repository } = world();
    const parent = await tracker.createIssue(repository, DRAFT);
    const child = await tracker.createIssue(repository, { ...DRAFT, title: 'Child' });
    const outcome = await tracker.nestIssue(parent, child);
    expect(tracker.features().subIssues).toBe(outcome === 'nested');
    const key = `${repository.owner}/${repository.name}#${parent.ref.number}`;
    const listed = await tracker.listOwnIssues(repository);
    expect(listed.map((issue) => issue.parent)).toEqual([null, outcome === 'nested' ? key : null]);
    expect(await tracker.nestIssue(parent, child)).toBe(outcome);
  });
}

function describeDocuments(world: () => ContractWorld): void {
  test('a file is read as it is, to the last byte', async () => {
    const { people, openDocuments, repository } = world();
    const text = '\uFEFF# Störung 🔥\r\n\r\n- a\tb\rno newline at the end';
    await people.commit({ [PATH]: text }, 'Add it');
    const documents = await openDocuments(repository);
    const stored = await documents.readDocument(PATH);
    expect(stored?.text).toBe(text);
    expect(await documents.listPaths()).toContainEqual({ path: PATH, sha: stored?.sha });
    expect(await documents.readDocument('postmortems/none.md')).toBeNull();
    expect(await documents.readDocument('postmortems')).toBeNull();
  });

  test('bytes that are not UTF-8 are said to be unreadable', async () => {
    const { people, openDocuments, repository } = world();
    await people.commit({ [PATH]: new Uint8Array([35, 32, 0xe4, 0x0a]) }, 'Add it in Latin-1');
    const documents = await openDocuments(repository);
    await expect(documents.readDocument(PATH)).rejects.toThrow(UnreadableDocument);
  });

  test('a write goes through only for the blob that it was made from', async () => {
    const { people, openDocuments, repository } = world();
    await people.commit({ [PATH]: '# Disk\n' }, 'Add it');
    const documents = await openDocuments(repository);
    const before = await documents.readDocument(PATH);
    const change = { path: PATH, text: '# Disk\r\nmore', expectedSha: before?.sha ?? '', message: 'Write back' };
    const outcome = await documents.writeDocument(change);
    const after = await documents.readDocument(PATH);
    expect(after?.text).toBe(change.text);
    expect(outcome).toEqual({ kind: 'written', sha: after?.sha, commit: (await documents.readLastCommit(PATH)).sha });

    expect(await documents.writeDocument({ ...change, text: 'stale' })).toEqual({ kind: 'changed-meanwhile' });
    const same = { ...change, expectedSha: after?.sha ?? '' };
    expect(await documents.writeDocument(same)).toEqual({ kind: 'unchanged' });
    await people.commit({ [PATH]: null }, 'Remove it');
    expect(await documents.writeDocument({ ...same, text: 'new' })).toEqual({ kind: 'changed-meanwhile' });
    expect(await people.readFile(PATH)).toBeNull();
  });

  test('the last commit is the last that touched the file', async () => {
    const { people, openDocuments, repository } = world();
    const commit = await people.commit({ [PATH]: '# Disk\n' }, 'Add it');
    await people.commit({ 'other.md': 'x' }, 'Something else');
    const last = await (await openDocuments(repository)).readLastCommit(PATH);
    expect(last.sha).toBe(commit);
    expect(Number.isNaN(Date.parse(last.at))).toBe(false);
  });

  test('changes between two commits are listed with what was removed', async () => {
    const { people, openDocuments, repository } = world();
    const base = await people.commit({ 'a.md': 'a', 'b.md': 'b', 'c.md': 'c' }, 'Three');
    const head = await people.commit({ 'a.md': 'changed', 'b.md': null, 'd.md': 'd' }, 'Change them');
    const documents = await openDocuments(repository);
    const changes = [...(await documents.listChanges(base, head))].sort((x, y) => x.path.localeCompare(y.path));
    expect(changes).toEqual([
      { path: 'a.md', previousPath: null, removed: false },
      { path: 'b.md', previousPath: null, removed: true },
      { path: 'd.md', previousPath: null, removed: false },
    ]);
    expect(await documents.listChanges(head, head)).toEqual([]);
    const fromNothing = await documents.listChanges('0'.repeat(40), base);
    expect(fromNothing.map((change) => change.path)).toEqual(expect.arrayContaining(['a.md', 'b.md', 'c.md']));
  });

  test('two commits of which neither follows the other differ in all that differs', async () => {
    const { people, openDocuments, repository } = world();
    const side = await people.commit({ 'side.md': 'side' }, 'On the side', 'side');
    const main = await people.commit({ 'main.md': 'main' }, 'On main');
    const changes = [...(await (await openDocuments(repository)).listChanges(side, main))];
    expect(changes.sort((x, y) => x.path.localeCompare(y.path))).toEqual([
      { path: 'main.md', previousPath: null, removed: false },
      { path: 'side.md', previousPath: null, removed: true },
    ]);
  });

  test('the repository’s own configuration comes before its owner’s', async () => {
    const { people, openDocuments, repository } = world();
    const path = '.github/followthrough.yml';
    expect(await (await openDocuments(repository)).readConfig()).toBeNull();
    await people.commit({ [path]: 'labels: {}\n' }, 'Configure');
    expect(await (await openDocuments(repository)).readConfig()).toEqual({ source: 'labels: {}\n', path, repository });
  });

  test('without its own configuration the owner’s holds', async () => {
    const { people, openDocuments, repository } = world();
    await people.commitOwnerConfig('digest: {}\n');
    expect(await (await openDocuments(repository)).readConfig()).toEqual({
      source: 'digest: {}\n',
      path: '.github/followthrough.yml',
      repository: { owner: repository.owner, name: '.github' },
    });
  });

  test('a protected branch refuses with a reason, and the file stays as it was', async () => {
    const { people, openDocuments, repository } = world();
    await people.commit({ [PATH]: '# Disk\n' }, 'Add it');
    await people.protect();
    const documents = await openDocuments(repository);
    const before = await documents.readDocument(PATH);
    const change = { path: PATH, text: 'new', expectedSha: before?.sha ?? '', message: 'Write back' };
    expect(await documents.writeDocument(change)).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/\w+ \w+/),
    });
    expect(await people.readFile(PATH)).toBe('# Disk\n');
  });
}

const BRANCH = 'followthrough/write-back';
const SECOND = 'postmortems/2026-02-03-network.md';

function describeProposals(world: () => ContractWorld): void {
  /** Proposes `text` for a file as it is on the default branch now. */
  async function propose(path: string, text: string) {
    const documents = await world().openDocuments(world().repository);
    const stored = await documents.readDocument(path);
    const change = { path, text, expectedSha: stored?.sha ?? '', message: `Write back ${path}` };
    return documents.proposeDocument(change, OPTIONS);
  }

  beforeEach(async () => {
    await world().people.commit({ [PATH]: '# Disk\n', [SECOND]: '# Network\n' }, 'Two postmortems');
    await world().people.protect();
  });

  test('all changes share one pull request, and the default branch is left alone', async () => {
    const { people } = world();
    const first = await propose(PATH, '# Disk\ndone\n');
    expect(first).toMatchObject({ kind: 'proposed' });
    expect(await propose(PATH, '# Disk\ndone\n')).toEqual({ kind: 'unchanged' });
    expect(await propose(SECOND, '# Network\ndone\n')).toEqual(first);
    expect(await people.pulls()).toMatchObject([{ state: 'open' }]);
    expect(await people.readFile(PATH, BRANCH)).toBe('# Disk\ndone\n');
    expect(await people.readFile(SECOND, BRANCH)).toBe('# Network\ndone\n');
    expect(await people.readFile(PATH)).toBe('# Disk\n');
  });

  test('it stands on the newest base, and lets go of a file that changed there', async () => {
    const { people } = world();
    await propose(PATH, '# Disk\ndone\n');
    await people.commit({ [PATH]: '# Disk, edited\n', 'new.md': 'new' }, 'Edit it');
    await propose(SECOND, '# Network\ndone\n');
    expect(await people.readFile('new.md', BRANCH)).toBe('new');
    expect(await people.readFile(PATH, BRANCH)).toBe('# Disk, edited\n');
    expect(await people.readFile(SECOND, BRANCH)).toBe('# Network\ndone\n');
    expect(await people.pulls()).toHaveLength(1);
  });

  test('a change made from an old text is not proposed', async () => {
    const { people, repository } = world();
    const documents = await world().openDocuments(repository);
    const stored = await documents.readDocument(PATH);
    await people.commit({ [PATH]: '# Disk, edited\n' }, 'Edit it');
    const change = { path: PATH, text: 'stale', expectedSha: stored?.sha ?? '', message: 'Write back' };
    expect(await documents.proposeDocument(change, OPTIONS)).toEqual({ kind: 'changed-meanwhile' });
    expect(await people.pulls()).toEqual([]);
  });

  test('a pull request that has nothing left is closed, and may come again', async () => {
    const { people } = world();
    await propose(PATH, '# Disk\ndone\n');
    expect(await propose(PATH, '# Disk\n')).toEqual({ kind: 'unchanged' });
    expect(await people.pulls()).toMatchObject([{ state: 'closed' }]);
    expect(await propose(PATH, '# Disk\ndone\n')).toMatchObject({ kind: 'proposed' });
  });

  test('a pull request that somebody closed stays closed until they reopen it', async () => {
    const { people } = world();
    await propose(PATH, '# Disk\ndone\n');
    const [pull] = await people.pulls();
    await people.setPull(pull?.number ?? 0, 'closed');
    expect(await propose(PATH, '# Disk\nmore\n')).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('closed'),
    });
    expect(await people.readFile(PATH, BRANCH)).toBe('# Disk\ndone\n');
    await people.setPull(pull?.number ?? 0, 'open');
    expect(await propose(PATH, '# Disk\nmore\n')).toMatchObject({ kind: 'proposed', number: pull?.number });
  });

  test('what it holds for a file can be read, and what a person made of it', async () => {
    const { people, openDocuments, repository } = world();
    const read = async (path: string) => (await openDocuments(repository)).readProposed(path);
    expect(await read(PATH)).toEqual({ kind: 'none' });
    await propose(PATH, '# Disk\ndöne\n');
    expect(await read(PATH)).toEqual({ kind: 'open', text: '# Disk\ndöne\n' });
    expect(await read(SECOND)).toEqual({ kind: 'open', text: null });
    const [pull] = await people.pulls();
    await people.setPull(pull?.number ?? 0, 'closed');
    expect(await read(PATH)).toMatchObject({ kind: 'refused', why: expect.stringContaining('closed') });
  });

  test('what the default branch has changed since is told as stale, until it is proposed anew', async () => {
    const { people, openDocuments, repository } = world();
    const read = async (path: string) => (await openDocuments(repository)).readProposed(path);
    await propose(PATH, '# Disk\ndone\n');
    await people.commit({ [PATH]: '# Disk, edited\n' }, 'Edit it');
    expect(await read(PATH)).toEqual({ kind: 'open', text: '# Disk\ndone\n', stale: true });
    expect(await read(SECOND)).toEqual({ kind: 'open', text: null });
    await propose(PATH, '# Disk, edited\ndone\n');
    expect(await read(PATH)).toEqual({ kind: 'open', text: '# Disk, edited\ndone\n' });
    expect(await people.pulls()).toHaveLength(1);
  });

  test('a file that is gone from the default branch is taken out of it', async () => {
    const { people, openDocuments, repository } = world();
    const open = async () => await openDocuments(repository);
    await propose(PATH, '# Disk\ndone\n');
    await propose(SECOND, '# Network\ndone\n');
    expect(await (await open()).retractDocument(PATH)).toEqual({ kind: 'changed-meanwhile' });
    await people.commit({ [PATH]: null }, 'Remove it');
    expect(await (await open()).readProposed(PATH)).toMatchObject({ kind: 'open', stale: true });
    expect(await (await open()).retractDocument(PATH)).toMatchObject({ kind: 'proposed' });
    expect(await people.readFile(PATH, BRANCH)).toBeNull();
    expect(await people.readFile(SECOND, BRANCH)).toBe('# Network\ndone\n');
    await people.commit({ [SECOND]: null }, 'Remove it too');
    expect(await (await open()).retractDocument(SECOND)).toEqual({ kind: 'unchanged' });
    expect(await people.pulls()).toMatchObject([{ state: 'closed' }]);
  });

  test('what somebody pushed to its branch is left there', async () => {
    const { people } = world();
    await propose(PATH, '# Disk\ndone\n');
    await people.commit({ [PATH]: '# Disk\nmine\n' }, 'Better words', BRANCH);
    expect(await propose(PATH, '# Disk\nmore\n')).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('alice'),
    });
    expect(await people.readFile(PATH, BRANCH)).toBe('# Disk\nmine\n');
  });
}
