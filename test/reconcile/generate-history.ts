import fc from 'fast-check';
import type { ActionItem } from '../../src/model/action-item.ts';
import type { Config } from '../../src/model/config.ts';
import { type Issue, issueKey } from '../../src/model/issue.ts';
import type { World } from '../../src/model/world.ts';
import { defaultConfig } from '../../src/settings/default-config.ts';
import { documents } from '../markdown/write-back/generate-document.ts';
import { closed, makeWorld, reopened, sourceOf, strangersIssue, withSource } from './make-world.ts';

/** What a person does between two passes. `pick` chooses the item or issue, as a share of how many there are. */
export interface PersonsAct {
  readonly kind: (typeof ACTS)[number];
  readonly pick: number;
  readonly other: number;
}

/** A document, how the repository is configured, and what people do one after the other. */
export interface History {
  readonly source: string;
  readonly mode: Config['writeBack']['mode'];
  readonly style: Config['writeBack']['style'];
  readonly orphans: Config['issues']['orphans'];
  readonly subIssues: boolean;
  readonly acts: readonly PersonsAct[];
}

const ACTS = [
  'tick',
  'untick',
  'reword',
  'replace-words',
  'delete-item',
  'copy-item',
  'move-item',
  'add-item',
  'strip-link',
  'change-link',
  'link-stranger',
  'change-owner',
  'delete-block',
  'add-line-above',
  'revert',
  'delete-file',
  'close',
  'drop',
  'duplicate',
  'reopen',
  'rename-issue',
  'assign',
  'unassign',
  'delete-issue',
  'write-in-body',
  'empty-body',
] as const;

export function histories(maxActs = 6): fc.Arbitrary<History> {
  const act = fc.record({
    kind: fc.constantFrom(...ACTS),
    pick: fc.integer({ min: 0, max: 999 }),
    other: fc.integer({ min: 0, max: 999 }),
  });
  return fc.record({
    source: documents(),
    mode: fc.constantFrom<Config['writeBack']['mode'][]>('commit', 'commit', 'commit', 'off'),
    style: fc.constantFrom<Config['writeBack']['style'][]>('box-and-link', 'box-and-link', 'link', 'status-block'),
    orphans: fc.constantFrom<Config['issues']['orphans'][]>('tell', 'close'),
    subIssues: fc.boolean(),
    acts: fc.array(act, { maxLength: maxActs }),
  });
}

/** The world in which a history begins: strangers' issues stand where documents may link them. */
export function beginWorld({ source, mode, style, orphans, subIssues }: History): World {
  const config: Config = {
    ...defaultConfig,
    issues: { ...defaultConfig.issues, orphans },
    writeBack: { ...defaultConfig.writeBack, mode, style },
    owners: { bob: 'bob' },
  };
  const strangers = [7, 8, 9].map((number) => strangersIssue(number));
  return makeWorld(source, { config, issues: strangers, features: { subIssues } });
}

/** The world after a person's act; the same world when there is nothing to act on. */
export function act(world: World, { kind, pick, other }: PersonsAct, original: string): World {
  if (world.document === null) return kind === 'revert' || kind === 'add-item' ? withSource(world, original) : world;
  const items = world.document.file.postmortems.flatMap((postmortem) => postmortem.items);
  const item = items[pick % Math.max(1, items.length)];
  const edited = item === undefined ? null : editItem(sourceOf(world), item, kind, other, items, world);
  if (edited !== null) return withSource(world, edited);
  if (kind === 'revert') return withSource(world, original);
  if (kind === 'delete-file') return withSource(world, null);
  if (kind === 'add-line-above') return withSource(world, sourceOf(world).replace(/^(\uFEFF?)/, '$1We are sorry.\n\n'));
  if (kind === 'delete-block') {
    return withSource(world, sourceOf(world).replace(/<!-- followthrough v1[\s\S]*?<!-- \/followthrough -->/, ''));
  }
  return actOnIssue(world, kind, pick);
}

function editItem(
  source: string,
  item: ActionItem,
  kind: PersonsAct['kind'],
  other: number,
  items: readonly ActionItem[],
  world: World,
): string | null {
  const { start, end } = item.span;
  const raw = source.slice(start, end);
  const put = (text: string) => source.slice(0, start) + text + source.slice(end);
  const line = source.slice(source.slice(0, start).search(/[^\r\n]*$/), end);
  switch (kind) {
    case 'tick':
      return put(raw.replace(/\[ \]/, '[x]'));
    case 'untick':
      return put(raw.replace(/\[[xX]\]/, '[ ]'));
    case 'reword':
      return raw.includes(item.title) ? put(raw.replace(item.title, () => `${item.title} again and again`)) : null;
    case 'replace-words':
      return raw.includes(item.title) ? put(raw.replace(item.title, () => `Train everybody in week ${other}`)) : null;
    case 'delete-item':
      return put('');
    case 'copy-item':
      return source.slice(0, end) + lineEnd(source) + line + source.slice(end);
    case 'move-item': {
      const target = items[other % items.length];
      if (target === undefined || target.span.start >= start) return null;
      return (
        source.slice(0, target.span.start) +
        raw +
        lineEnd(source) +
        source.slice(target.span.start, start) +
        source.slice(end)
      );
    }
    case 'add-item':
      return (
        source.slice(0, end) +
        lineEnd(source) +
        line.replace(raw, () => `- Order ${other} more disks`) +
        source.slice(end)
      );
    case 'strip-link':
      return put(raw.replace(/ ?\(\[#\d+\]\([^)]*\)[^)]*\)/, ''));
    case 'change-link': {
      const issue = world.issues[other % Math.max(1, world.issues.length)];
      const number = issue === undefined || other % 3 === 0 ? 4711 : issue.ref.number;
      return put(raw.replace(/#\d+\]\(([^)]*)\/\d+\)/, `#${number}]($1/${number})`));
    }
    case 'link-stranger':
      return put(raw.replace(item.title, () => `${item.title} #9`));
    case 'change-owner':
      return put(raw.replace(item.title, () => `${item.title} (@${other % 2 ? 'alice' : 'nobody'})`));
    default:
      return null;
  }
}

function lineEnd(source: string): string {
  return /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
}

function actOnIssue(world: World, kind: PersonsAct['kind'], pick: number): World {
  const index = pick % Math.max(1, world.issues.length);
  const change = CHANGES[kind];
  if (kind === 'delete-issue') return withoutIssue(world, index);
  if (change === undefined) return world;
  return { ...world, issues: world.issues.map((issue, at) => (at === index ? change(issue) : issue)) };
}

/** The deleted issue's number is not given again: an issue that has nothing to do with the file keeps the count. */
function withoutIssue(world: World, index: number): World {
  const gone = world.issues[index];
  if (gone === undefined) return world;
  const orphaned = (issue: Issue) => (issue.parent === issueKey(gone.ref) ? { ...issue, parent: null } : issue);
  const next = Math.max(100, ...world.issues.map(({ ref }) => ref.number)) + 1;
  return { ...world, issues: [...world.issues.filter((issue) => issue !== gone).map(orphaned), strangersIssue(next)] };
}

const CHANGES: Partial<Record<PersonsAct['kind'], (issue: Issue) => Issue>> = {
  close: closed('completed'),
  drop: closed('not-planned'),
  duplicate: closed('duplicate'),
  reopen: reopened,
  'rename-issue': (issue) => ({ ...issue, title: `${issue.title}, renamed` }),
  assign: (issue) => ({ ...issue, assignees: ['carol'] }),
  unassign: (issue) => ({ ...issue, assignees: [] }),
  'write-in-body': (issue) => ({ ...issue, body: `A word before.\r\n\r\n${issue.body}\r\n\r\nSee #3.` }),
  'empty-body': (issue) => ({ ...issue, body: '' }),
};
