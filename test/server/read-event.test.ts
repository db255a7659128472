import { describe, expect, test } from 'vitest';
import { faceOf } from '../../src/engine/news.ts';
import { parseIssue } from '../../src/github/parse-issue.ts';
import { renderMarker } from '../../src/issue/marker.ts';
import { type EventReading, readEvent } from '../../src/server/read-event.ts';
import { pushOf } from './harness.ts';

const BOT = 'followthrough[bot]';
const { installation, repository, sender } = pushOf();
const PLACE = { installation, repository, sender };

/** What a reading asks for, in short. */
function shortOf({ requests, forgets, issue }: EventReading): readonly string[] {
  const asked = requests.map((request) => {
    const name = `${request.repository.owner}/${request.repository.name}`;
    switch (request.kind) {
      case 'document':
        return `document ${request.path}`;
      case 'changes':
        return `changes ${request.base}..${request.head}`;
      default:
        return `${request.kind} ${name}`;
    }
  });
  const dropped = forgets.map(
    ({ repository }) => `forget ${repository ? `${repository.owner}/${repository.name}` : 'all'}`,
  );
  return [...dropped, ...asked, ...(issue ? [`issue ${issue.key}`] : [])];
}

const push = (change: object, ...paths: readonly string[]) => ({ ...pushOf(...paths), ...change });
const merged = { merged: true, merge_commit_sha: 'head', base: { ref: 'main', sha: 'base' } };
const pull = (change: object, action = 'closed') => ({ action, pull_request: { ...merged, ...change }, ...PLACE });
const issue = (action: string, body: string | null = null) => ({ action, issue: { number: 7, body }, ...PLACE });
const MARKER = renderMarker({
  role: 'task',
  version: 1,
  path: 'docs/a b.md',
  postmortem: 0,
  key: 'x.0',
  title: 'h',
  owners: [],
  due: null,
});
const BODY = `Text\n\n<!-- followthrough begin -->\n${MARKER}\n<!-- followthrough end -->\n`;
const many = Array.from({ length: 21 }, (_, index) => `${index}.md`);

const CASES: readonly [string, string, unknown, readonly string[]][] = [
  ['a push names its documents', 'push', push({}, 'a.md', 'src/a.ts', 'b/C.MD'), ['document a.md', 'document b/C.MD']],
  ['a push without documents means nothing', 'push', push({}, 'src/a.ts', 'package.json'), []],
  ['a push to another branch means nothing', 'push', push({ ref: 'refs/heads/topic' }, 'a.md'), []],
  ['a tag means nothing', 'push', push({ ref: 'refs/tags/main' }, 'a.md'), []],
  ['a deleted branch means nothing', 'push', push({ deleted: true }, 'a.md'), []],
  ['our own push means nothing', 'push', push({ sender: { login: BOT } }, 'a.md'), []],
  ['a forced push is compared', 'push', push({ forced: true, before: 'x', after: 'y' }, 'a.md'), ['changes x..y']],
  ['a push without its commits is compared', 'push', push({ commits: [], before: 'x', after: 'y' }), ['changes x..y']],
  ['a push of many documents is compared', 'push', push({ before: 'x', after: 'y' }, ...many), ['changes x..y']],
  [
    'a new default branch is looked at as a whole',
    'push',
    push({ before: '0'.repeat(40) }, 'a.md'),
    ['resync acme/shop'],
  ],
  [
    'another configuration concerns every postmortem',
    'push',
    push({}, '.github/followthrough.yml', 'a.md'),
    ['resync acme/shop'],
  ],
  ['a merged pull request is compared', 'pull_request', pull({}), ['changes base..head']],
  ['a closed pull request means nothing', 'pull_request', pull({ merged: false }), []],
  ['an edited pull request means nothing', 'pull_request', pull({}, 'edited'), []],
  ['a merge into another branch means nothing', 'pull_request', pull({ base: { ref: 'topic', sha: 'base' } }), []],
  [
    'a closed issue leads by its marker',
    'issues',
    issue('closed', BODY),
    ['document docs/a b.md', 'issue acme/shop#7'],
  ],
  ['an issue without a marker may be known', 'issues', issue('reopened'), ['issue acme/shop#7']],
  ['a label on an issue means nothing', 'issues', issue('labeled', BODY), []],
  [
    'an installation is looked at, all of it',
    'installation',
    { action: 'created', installation, repositories: [{ full_name: 'acme/shop' }, { full_name: 'acme/web' }] },
    ['resync acme/shop', 'resync acme/web'],
  ],
  ['an uninstalled App forgets', 'installation', { action: 'deleted', installation, repositories: [] }, ['forget all']],
  ['a suspended App forgets', 'installation', { action: 'suspend', installation }, ['forget all']],
  [
    'selected repositories come and go',
    'installation_repositories',
    {
      installation,
      repositories_added: [{ full_name: 'acme/web' }],
      repositories_removed: [{ full_name: 'acme/shop' }],
    },
    ['forget acme/shop', 'resync acme/web'],
  ],
  [
    'a renamed repository is forgotten by its old name',
    'repository',
    { action: 'renamed', changes: { repository: { name: { from: 'old' } } }, ...PLACE },
    ['forget acme/old', 'resync acme/shop'],
  ],
  [
    'a transferred repository is forgotten at its old owner',
    'repository',
    { action: 'transferred', changes: { owner: { from: { organization: { login: 'past' } } } }, ...PLACE },
    ['forget past/shop', 'resync acme/shop'],
  ],
  [
    'another default branch is looked at as a whole',
    'repository',
    { action: 'edited', changes: { default_branch: { from: 'x' } }, ...PLACE },
    ['resync acme/shop'],
  ],
  ['another description means nothing', 'repository', { action: 'edited', changes: { description: {} }, ...PLACE }, []],
  ['an archived repository is forgotten', 'repository', { action: 'archived', ...PLACE }, ['forget acme/shop']],
  ['a star means nothing', 'star', { action: 'created', ...PLACE }, []],
  ['an event without installation means nothing', 'push', push({ installation: undefined }, 'a.md'), []],
  ['a payload of another shape means nothing', 'push', { installation, ref: 7 }, []],
  ['no object at all means nothing', 'push', null, []],
];

/** Our issue as GitHub's payloads and answers show it. */
const seen = (login: string, state: string) => ({
  ...{ id: 1, number: 7, html_url: '', url: 'https://api.github.com/repos/acme/shop/issues/7' },
  ...{ title: 'Alert', body: BODY, state, state_reason: state === 'closed' ? 'not_planned' : null, labels: [] },
  ...{ assignees: [{ login: 'bob' }, { login: 'alice' }], user: { login }, locked: false },
  ...{ created_at: '2026-03-02T08:00:00Z', updated_at: '2026-03-02T09:00:00Z', closed_at: null },
});

describe('what an event says of an issue', () => {
  test('is what the list will show', () => {
    const shown = seen(BOT, 'closed');
    expect(readEvent('issues', { action: 'closed', issue: shown, ...PLACE }, BOT).news).toEqual({
      repository: { owner: 'acme', name: 'shop' },
      path: 'docs/a b.md',
      issue: 'acme/shop#7',
      updatedAt: shown.updated_at,
      face: faceOf(parseIssue(shown, BOT)),
    });
    expect(faceOf(parseIssue(seen(BOT, 'open'), BOT))).not.toBe(faceOf(parseIssue(shown, BOT)));
  });

  test('is that it went away, when it was deleted', () => {
    const reading = readEvent('issues', { action: 'deleted', issue: seen(BOT, 'open'), ...PLACE }, BOT);
    expect(reading.news).toMatchObject({ issue: 'acme/shop#7', face: null });
  });

  test('is nothing when the issue is not ours', () => {
    const reading = readEvent('issues', { action: 'closed', issue: seen('mallory', 'closed'), ...PLACE }, BOT);
    expect(reading.news).toBeUndefined();
    expect(reading.requests).toHaveLength(1);
  });
});

describe('an event', () => {
  test.each(CASES)('%s', (_, name, payload, expected) => {
    expect(shortOf(readEvent(name, payload, BOT))).toEqual(expected);
  });
});
