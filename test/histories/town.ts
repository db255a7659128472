import type { RepositoryName } from '../../src/model/config.ts';
import type { MemoryGitHub } from '../github/memory-github.ts';
import type { Act } from './history.ts';

/** What a person remembers of an item: all that the file and its issue must still say in the end. */
export interface PersonsItem {
  readonly title: string;
  readonly words: string;
  readonly owner: string | null;
  readonly due: string | null;
  /** What somebody renamed the issue to, wrote into its body, and said under it. */
  readonly issueTitle: string | null;
  readonly bodyWords: readonly string[];
  readonly comments: readonly string[];
}

/** The people around one postmortem: they edit what they see, in the file and in the issues. */
export interface Town {
  readonly items: PersonsItem[];
  /** Items that were taken out of the file. */
  readonly removed: PersonsItem[];
  readonly prose: string[];
  /** Where the postmortem is now. */
  path(): string;
  /** Every path that it ever had, this one first. */
  paths(): readonly string[];
  /** The repository in which its tasks are. */
  readonly place: RepositoryName;
  /** The item that an act is about; null for an act on none. */
  aim(act: Act): PersonsItem | null;
  /** Whether it did anything. Nothing in it waits: it may happen between two requests of a pass. */
  act(act: Act): boolean;
  numberOf(item: PersonsItem): number | null;
}

export const PATH = 'postmortems/checkout.md';

/** Promises that nobody takes for one another. */
const TITLES = [
  'Order more disks for the archive',
  'Alert when queries are slow',
  'Write a runbook about certificates',
  'Rehearse the evacuation of region west',
  'Delete the forgotten cron job',
  'Give support a status page',
  'Limit uploads to ten megabytes',
  'Teach newcomers the pager',
  'Buy a second uplink',
  'Rotate the signing keys',
  'Translate error messages',
  'Measure latency from Sydney',
  'Retire the old mail gateway',
  'Shard the ledger',
  'Cap retries in the importer',
  'Publish the capacity plan',
  'Mirror container images',
  'Freeze deployments on holidays',
  'Split billing from login',
  'Audit firewall rules',
] as const;

export async function openTown(
  github: MemoryGitHub,
  count: number,
  shape: 'boxes' | 'bullets',
  place: RepositoryName = { owner: 'acme', name: 'shop' },
): Promise<Town> {
  const paths = [PATH];
  const here = () => paths[0] ?? PATH;
  const items: PersonsItem[] = [];
  const removed: PersonsItem[] = [];
  const prose: string[] = [];
  const seen = new Map<string, number>();
  let acts = 0;
  const start = shape === 'boxes' ? '- [ ] ' : '- ';
  const newItem = (): PersonsItem => {
    const title = TITLES[items.length + removed.length] ?? `Count to ${items.length + removed.length}`;
    return { title, words: title, owner: null, due: null, issueTitle: null, bodyWords: [], comments: [] };
  };
  for (let index = 0; index < count; index += 1) items.push(newItem());
  const text = items.map((item) => `${start}${textOf(item)}\n`).join('');
  await github.people.commit(
    { [PATH]: `# Checkout was down\n\n**Date:** 2026-03-02\n\nIt was bad.\n\n## Action items\n\n${text}` },
    'Tell what happened',
  );

  const read = (): string[] => (github.snapshot().files[here()] ?? '').split('\n');
  const write = (lines: readonly string[]): void => {
    acts += 1;
    void github.people.commit({ [here()]: lines.join('\n') }, `Change ${acts}`);
  };
  const change = (item: PersonsItem, next: PersonsItem): void => {
    items.splice(items.indexOf(item), 1, next);
  };
  const lineOf = (lines: readonly string[], item: PersonsItem): number =>
    lines.findIndex((line) => line.startsWith('- ') && line.includes(item.title));

  function numberOf({ title }: PersonsItem): number | null {
    const known = seen.get(title);
    if (known !== undefined) return known;
    const issue = github.snapshot(place).issues.find((one) => one.ours && one.title.includes(title));
    if (issue === undefined) return null;
    seen.set(title, issue.ref.number);
    return issue.ref.number;
  }

  function editFile(kind: Act['kind'], item: PersonsItem): boolean {
    const lines = read();
    const at = lineOf(lines, item);
    const line = lines[at];
    if (line === undefined) return false;
    const put = (next: string): boolean => {
      if (next === line) return false;
      lines[at] = next;
      write(lines);
      return true;
    };
    const rewrite = (next: PersonsItem): boolean => {
      const isDone = put(line.replace(textOf(item), () => textOf(next)));
      if (isDone) change(item, next);
      return isDone;
    };
    switch (kind) {
      case 'tick':
        return put(line.replace('- [ ]', '- [x]'));
      case 'untick':
        return put(line.replace('- [x]', '- [ ]'));
      case 'reword':
        return rewrite({ ...item, words: `${item.words} everywhere` });
      case 'change-owner':
        return rewrite({ ...item, owner: item.owner === '@alice' ? '@bob' : '@alice' });
      case 'change-due':
        return rewrite({ ...item, due: item.due === '2026-05-01' ? '2026-06-01' : '2026-05-01' });
      case 'delete-item': {
        items.splice(items.indexOf(item), 1);
        removed.push(item);
        write(lines.filter((_, index) => index !== at));
        return true;
      }
      case 'move-item': {
        const next = lines.findIndex((other, index) => index > at && other.startsWith('- '));
        const other = lines[next];
        if (other === undefined) return false;
        lines[at] = other;
        lines[next] = line;
        write(lines);
        return true;
      }
      default:
        return false;
    }
  }

  function actOnIssue(kind: Act['kind'], item: PersonsItem): boolean {
    const number = numberOf(item);
    const issue = github.snapshot(place).issues.find(({ ref }) => ref.number === number);
    if (number === null || issue === undefined) return false;
    const people = github.peopleOf(place);
    acts += 1;
    switch (kind) {
      case 'close':
      case 'not-planned':
        if (issue.state === 'closed') return false;
        void people.closeIssue(number, kind === 'close' ? 'completed' : 'not-planned');
        return true;
      case 'reopen':
        if (issue.state === 'open') return false;
        void people.reopenIssue(number);
        return true;
      case 'rename-issue': {
        const title = `${item.title}, says Carol`;
        void people.editIssue(number, { title });
        change(item, { ...item, issueTitle: title });
        return true;
      }
      case 'assign':
        if (issue.assignees.includes('carol')) return false;
        void people.editIssue(number, { assignees: [...issue.assignees, 'carol'] });
        return true;
      case 'write-in-body': {
        const words = `A word of mine, number ${item.bodyWords.length}.`;
        void people.editIssue(number, { body: `${words}\n\n${issue.body}` });
        change(item, { ...item, bodyWords: [...item.bodyWords, words] });
        return true;
      }
      case 'comment': {
        const words = `I looked at this ${item.comments.length}.`;
        void people.comment(number, words);
        change(item, { ...item, comments: [...item.comments, words] });
        return true;
      }
      default:
        return false;
    }
  }

  return {
    items,
    removed,
    prose,
    path: here,
    paths: () => paths,
    place,
    numberOf,
    aim: ({ kind, pick }) =>
      kind === 'add-item' || kind === 'add-prose' || kind === 'rename-file' || kind === 'merge-proposal'
        ? null
        : (items[pick % Math.max(1, items.length)] ?? null),
    act: ({ kind, pick }) => {
      if (kind === 'merge-proposal') return github.mergeProposal();
      if (kind === 'rename-file') {
        const next = `postmortems/checkout-${paths.length}.md`;
        const text = read().join('\n');
        acts += 1;
        void github.people.commit({ [here()]: null, [next]: text }, `Change ${acts}`);
        paths.unshift(next);
        return true;
      }
      if (kind === 'add-prose') {
        const line = `We are sorry, ${prose.length}.`;
        prose.push(line);
        const lines = read();
        write([...lines.slice(0, 4), line, '', ...lines.slice(4)]);
        return true;
      }
      if (kind === 'add-item') {
        const item = newItem();
        const lines = read();
        const last = lines.findLastIndex((line) => line.startsWith('- '));
        const at = last < 0 ? lines.indexOf('## Action items') + 2 : last + 1;
        items.push(item);
        write([...lines.slice(0, at), `${start}${textOf(item)}`, ...lines.slice(at)]);
        return true;
      }
      const item = items[pick % Math.max(1, items.length)];
      return item !== undefined && (editFile(kind, item) || actOnIssue(kind, item));
    },
  };
}

/** What the person wrote of an item, without box and mark. */
export function textOf({ words, owner, due }: PersonsItem): string {
  const details = [owner, due === null ? null : `due ${due}`].filter((part) => part !== null);
  return details.length === 0 ? words : `${words} (${details.join(', ')})`;
}
