import { createHash } from 'node:crypto';
import { parsePostmortemFile } from '../../src/markdown/parse-postmortem-file.ts';
import type { Config } from '../../src/model/config.ts';
import { type Day, parseDay } from '../../src/model/day.ts';
import { type Issue, type IssueRef, issueKey } from '../../src/model/issue.ts';
import type { PostmortemFile } from '../../src/model/postmortem.ts';
import type { World } from '../../src/model/world.ts';
import { defaultConfig } from '../../src/settings/default-config.ts';

export const HOME = { owner: 'acme', name: 'shop' };
export const PATH = 'postmortems/checkout.md';
const TODAY = day('2026-02-10');

export function day(text: string): Day {
  const found = parseDay(text);
  if (found === undefined) throw new Error(`no such day: ${text}`);
  return found;
}

export function readPostmortem(source: string, path = PATH, today = TODAY): PostmortemFile {
  return parsePostmortemFile(source, path, { headings: { measures: [], tasks: [] }, today });
}

/** A world with a file and whatever else a test says; null for a file that is gone. */
export function makeWorld(source: string | null, parts: Partial<World> = {}): World {
  const world: World = {
    repository: HOME,
    repositoryUrl: 'https://github.com/acme/shop',
    today: TODAY,
    config: defaultConfig,
    path: PATH,
    document: null,
    issues: [],
    linkedElsewhere: new Map(),
    assignable: new Map([['acme/shop', new Set(['alice', 'bob'])]]),
    labels: new Map([['acme/shop', new Set<string>()]]),
    features: { subIssues: true },
    ...parts,
  };
  return source === null ? world : withSource(world, source);
}

/** The world after somebody committed another text of the file; null deletes it. */
export function withSource(world: World, source: string | null): World {
  if (source === null) return { ...world, document: null };
  const sha = createHash('sha1').update(source).digest('hex');
  const file = readPostmortem(source, world.path, world.today);
  return { ...world, document: { file, blobSha: sha, commit: `c${sha.slice(1)}` } };
}

export function withConfig(world: World, change: (config: Config) => Config): World {
  return { ...world, config: change(world.config) };
}

/** The world after somebody changed an issue. */
export function withIssue(world: World, number: number, change: (issue: Issue) => Issue): World {
  return { ...world, issues: world.issues.map((issue) => (issue.ref.number === number ? change(issue) : issue)) };
}

export function sourceOf(world: World): string {
  if (world.document === null) throw new Error('the world has no file');
  return world.document.file.source;
}

export function findIssue(world: World, number: number): Issue {
  const issue = world.issues.find(({ ref }) => ref.number === number);
  if (issue === undefined) throw new Error(`no issue #${number}`);
  return issue;
}

/** An issue that a person opened. */
export function strangersIssue(number: number, parts: Partial<Issue> = {}): Issue {
  return makeIssue({ ...HOME, number }, { ours: false, ...parts });
}

export function makeIssue(ref: IssueRef, parts: Partial<Issue> = {}): Issue {
  return {
    ref,
    id: 1000 + ref.number,
    url: `https://github.com/${ref.owner}/${ref.name}/issues/${ref.number}`,
    title: `Issue ${issueKey(ref)}`,
    body: '',
    state: 'open',
    stateReason: null,
    labels: [],
    assignees: [],
    ours: true,
    locked: false,
    parent: null,
    createdAt: '2026-02-01T00:00:00Z',
    updatedAt: '2026-02-01T00:00:00Z',
    closedAt: null,
    reopened: false,
    ...parts,
  };
}

export const closed = (stateReason: Issue['stateReason']) => (issue: Issue) =>
  ({ ...issue, state: 'closed', stateReason, closedAt: '2026-02-09T00:00:00Z' }) as const;

export const reopened = (issue: Issue) =>
  ({ ...issue, state: 'open', stateReason: null, closedAt: null, reopened: true }) as const;
