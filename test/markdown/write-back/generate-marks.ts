import fc from 'fast-check';
import type { ActionItem, ItemStatus } from '../../../src/model/action-item.ts';
import type { StateReason } from '../../../src/model/issue.ts';
import type { ItemMark, MarkedIssue, PostmortemMarks } from '../../../src/model/item-mark.ts';
import type { PostmortemFile } from '../../../src/model/postmortem.ts';
import type { BaseItem } from '../../../src/model/status-block.ts';

/** What chance decides about one item: its state, and what happened to its issue. */
export interface Fate {
  readonly status: ItemStatus;
  readonly duplicate: boolean;
  readonly renamedTo: string | null;
  readonly assignees: readonly string[];
  readonly tracked: boolean;
  readonly elsewhere: boolean;
}

const NAMES = ['New title', 'Fix `foo` | bar', 'a\\b [c](d) *e*', '<!-- x --> y', '監視を直す', 'done (#3)'];

/** Fates for as many items as a document may have; they repeat from the start. */
export function fates(): fc.Arbitrary<readonly Fate[]> {
  const fate: fc.Arbitrary<Fate> = fc.record({
    status: fc.constantFrom<ItemStatus[]>('open', 'open', 'done', 'dropped'),
    duplicate: fc.boolean(),
    renamedTo: fc.option(fc.constantFrom(...NAMES), { freq: 1 }),
    assignees: fc.constantFrom<(readonly string[])[]>([], [], ['alice'], ['alice', 'bob-x']),
    tracked: fc.integer({ min: 1, max: 8 }).map((drawn) => drawn > 1),
    elsewhere: fc.integer({ min: 1, max: 10 }).map((drawn) => drawn === 1),
  });
  return fc.array(fate, { minLength: 1, maxLength: 12 });
}

/**
 * Marks for every task of a file, as reconciling would make them: the first item that names an issue adopts it, a further
 * one has none; an issue that we opened (numbers from 100) stays the item's own.
 */
export function marksOf(file: PostmortemFile, chance: readonly Fate[]): readonly PostmortemMarks[] {
  const taken = new Set<number>();
  return file.postmortems.map(({ items }, postmortem): PostmortemMarks => {
    const marks = items.map((item, index): ItemMark => {
      const fate = chance[(index + postmortem) % chance.length];
      const number = item.issue?.target?.number ?? 100 + postmortem * 50 + index;
      const isWanted = fate !== undefined && (fate.tracked || item.issue?.target != null);
      const isTracked = isWanted && item.level === 'task' && !taken.has(number);
      if (!isTracked) return { line: item.line, status: item.status, issue: null };
      taken.add(number);
      return { line: item.line, status: fate.status, issue: issueOf(item, fate, number) };
    });
    return {
      postmortem,
      items: marks,
      statusLine: `**Follow-through:** ${marks.filter(({ status }) => status !== 'open').length} of ${marks.length} done`,
      base: { version: 1, tracking: '#5', items: marks.map((mark, index) => baseItemOf(mark, items[index])) },
    };
  });
}

function baseItemOf({ issue, status }: ItemMark, item: ActionItem | undefined): BaseItem {
  const due = item?.due?.day ?? null;
  return {
    issue: issue?.text ?? null,
    status,
    title: 'abc',
    owners: item?.owners ?? [],
    due,
    wrote: [],
    original: null,
  };
}

function issueOf(item: ActionItem, fate: Fate, number: number): MarkedIssue {
  const { owner, name } = item.issue?.target ?? { owner: 'acme', name: fate.elsewhere ? 'other' : 'shop' };
  const repository = `${owner ?? 'acme'}/${name ?? 'shop'}`;
  const adopted = number < 100;
  return {
    text: repository === 'acme/shop' ? `#${number}` : `${repository}#${number}`,
    url: `https://github.com/${repository}/issues/${number}`,
    adopted,
    stateReason: reasonOf(fate),
    renamedTo: adopted ? null : fate.renamedTo,
    assignees: adopted ? [] : fate.assignees,
  };
}

function reasonOf({ status, duplicate }: Fate): StateReason | null {
  if (status === 'open') return null;
  if (status === 'done') return 'completed';
  return duplicate ? 'duplicate' : 'not-planned';
}
