import { existsSync, readFileSync } from 'node:fs';
import { parseMarker } from '../../src/issue/marker.ts';
import { renderIssueTitle } from '../../src/issue/render-issue-title.ts';
import { removeMarks } from '../../src/markdown/write-back/unmark.ts';
import { hashOf } from '../../src/model/fingerprint.ts';
import { issueKey } from '../../src/model/issue.ts';
import type { World } from '../../src/model/world.ts';
import { findConflict } from '../../src/reconcile/find-conflict.ts';
import { makePlan } from '../../src/reconcile/make-plan.ts';
import { matchItems } from '../../src/reconcile/match-items.ts';
import { defaultConfig } from '../../src/settings/default-config.ts';
import { applyToWorld } from './apply-to-world.ts';
import { HOME, makeWorld, PATH, readPostmortem, sourceOf, strangersIssue, withSource } from './make-world.ts';

/** `expect.json` of a case under fixtures/identity: what is done beside the edit, and what becomes of each item. */
export interface Expectation {
  /** Whether we write into the file; without it `before.md` holds no marks. */
  readonly writeBack: 'commit' | 'off';
  /** Where the file is after the edit, when it was renamed, moved or copied. */
  readonly path?: string;
  /** The file at its old path is still there and links the issues. */
  readonly copied?: boolean;
  /** The file was deleted and a pass made before the edit. */
  readonly goneBefore?: boolean;
  readonly deletedIssues?: readonly number[];
  /** Numbers of issues and the repository (of the same owner) that they were transferred to. */
  readonly transferred?: Readonly<Record<string, string>>;
  /** For each task of the edited file, in its order: what is decided, and the issue that it keeps. */
  readonly items: readonly (readonly [Decision, number?])[];
  readonly orphans: readonly number[];
}

/**
 * keep: the issue stays its own; rename: it does, and gets the new words; adopt: the author linked another issue; new: it gets an
 * issue; count: it is settled and needs none; ask: a person is asked, and nothing is opened.
 */
export type Decision = 'keep' | 'rename' | 'adopt' | 'new' | 'count' | 'ask';

/** What is decided about an edit. */
export type Verdict = Pick<Expectation, 'items' | 'orphans'>;

/** The world in which a file was tracked: a pass was made over its text without marks. */
export function trackFile(source: string, writeBack: Expectation['writeBack'], path = PATH): World {
  const config = { ...defaultConfig, writeBack: { ...defaultConfig.writeBack, mode: writeBack } };
  const original = removeMarks(readPostmortem(source, path));
  const world = withSource(makeWorld(null, { path, config, issues: [strangersIssue(7)] }), original);
  return applyToWorld(world, makePlan(world)).world;
}

/** Reads a case and makes the world after its edit. `before` is the tracked file as this program writes it. */
export function readCase(folder: URL): {
  readonly before: string;
  readonly world: World;
  readonly expected: Expectation;
} {
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  const expected: Expectation = JSON.parse(read('expect.json'));
  const tracked = trackFile(read('before.md'), expected.writeBack);
  let world = tracked;
  if (expected.goneBefore) {
    const gone = withSource(world, null);
    world = applyToWorld(gone, makePlan(gone)).world;
  }
  const elsewhere = new Map(
    expected.copied ? world.issues.filter(({ ours }) => ours).map(({ ref }) => [issueKey(ref), PATH] as const) : [],
  );
  const moved = new Map<string, string>();
  const issues = world.issues
    .filter(({ ref }) => !expected.deletedIssues?.includes(ref.number))
    .map((issue) => {
      const name = expected.transferred?.[issue.ref.number];
      if (name === undefined) return issue;
      const ref = { ...HOME, name, number: issue.ref.number + 500 };
      moved.set(issueKey(issue.ref), issueKey(ref));
      return { ...issue, ref, url: `https://github.com/${HOME.owner}/${name}/issues/${ref.number}` };
    });
  const edited = existsSync(new URL('after-edit.md', folder)) ? read('after-edit.md') : null;
  const next = { ...world, path: expected.path ?? PATH, issues, linkedElsewhere: elsewhere, moved };
  return { before: sourceOf(tracked), world: withSource(next, edited), expected };
}

/** What is decided about the items of a world, in the words of a case. */
export function judge(world: World): Verdict {
  const { tasks, orphans } = matchItems(world);
  const isConflict = findConflict(world) !== null;
  return {
    items: tasks.map((match): readonly [Decision, number?] => {
      const { item } = match.task;
      if (match.kind === 'held' || isConflict) return ['ask'];
      if (match.kind === 'unmatched') return [item.status === 'open' ? 'new' : 'count'];
      const { issue } = match;
      const marker = issue.ours ? parseMarker(issue.body) : null;
      if (marker?.role !== 'task') return ['adopt', issue.ref.number];
      const isSame = marker.title === hashOf(renderIssueTitle(item.title));
      return [isSame ? 'keep' : 'rename', issue.ref.number];
    }),
    orphans: orphans.map(({ ref }) => ref.number),
  };
}
