import fc from 'fast-check';
import type { Decision } from './identity-case.ts';

/** An edit of a tracked file: the items before and after, each after-item with the one it comes from and what that means. */
export interface GeneratedEdit {
  readonly writeBack: 'commit' | 'off';
  readonly before: readonly string[];
  readonly after: readonly EditedItem[];
  /** Whether the items after `splitAt` stand under a heading of their own. */
  readonly splitAt: number | null;
  readonly shape: 'bullets' | 'boxes' | 'numbers';
}

export interface EditedItem {
  readonly text: string;
  /** Index of the item before the edit; null for a new one. */
  readonly from: number | null;
  readonly decision: Extract<Decision, 'keep' | 'rename' | 'new'>;
}

const VERBS = [
  'Add',
  'Write',
  'Remove',
  'Document',
  'Automate',
  'Review',
  'Move',
  'Measure',
  'Replace',
  'Test',
  'Alert on',
];
const OBJECTS = [
  'the disk usage',
  'the failover',
  'the retry budget',
  'the certificates',
  'the nightly backup',
  'the memory limits',
  'the error dashboard',
  'the rollback',
  'the connection pool',
];
const SYSTEMS = ['payment service', 'search workers', 'order database', 'login gateway', 'mobile back end'];

/** Items of one document share words, as real ones do: several are about one system, or do the same to several. */
const THINGS = OBJECTS.flatMap((object) => SYSTEMS.map((system) => `${object} of the ${system}`));
const PURPOSES = [
  '',
  '',
  ' before the next release',
  ' every month',
  ' together with the platform team',
  ' in staging first',
];
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/^Add\b/, 'Create'],
  [/^Write\b/, 'Draft'],
  [/^Remove\b/, 'Delete'],
  [/^Document\b/, 'Describe'],
  [/^Review\b/, 'Check'],
  [/^Replace\b/, 'Swap'],
  [/^Test\b/, 'Verify'],
  [/^Measure\b/, 'Track'],
  [/^Move\b/, 'Migrate'],
  [/^Automate\b/, 'Script'],
  [/^Alert on\b/, 'Page on'],
];

type Touch =
  | 'none'
  | 'none'
  | 'typo'
  | 'synonym'
  | 'more-words'
  | 'fewer-words'
  | 'in-other-words'
  | 'delete'
  | 'add-after';

/** Edits such as people make in one commit: most items stay, a few are reworded, moved, deleted or added. */
export function generatedEdits(): fc.Arbitrary<GeneratedEdit> {
  const touch = fc.constantFrom<Touch[]>(
    ...Array<Touch>(8).fill('none'),
    'typo',
    'synonym',
    'more-words',
    'fewer-words',
    'in-other-words',
    'delete',
    'add-after',
  );
  const seed = fc.record({ verb: fc.nat(), purpose: fc.nat(), touch, at: fc.nat(), fresh: fc.nat() });
  return fc
    .record({
      writeBack: fc.constantFrom<('commit' | 'off')[]>('commit', 'off'),
      things: fc.shuffledSubarray(THINGS, { minLength: 16, maxLength: 16 }),
      seeds: fc.array(seed, { minLength: 2, maxLength: 7 }),
      order: fc.constantFrom('same', 'same', 'swapped', 'reversed'),
      splitAt: fc.option(fc.nat({ max: 5 }), { freq: 3 }),
      shape: fc.constantFrom<GeneratedEdit['shape'][]>('bullets', 'boxes', 'numbers'),
    })
    .map(({ writeBack, things, seeds, order, splitAt, shape }) => {
      const before = seeds.map(
        ({ verb, purpose }, index) =>
          `${VERBS[verb % VERBS.length]} ${things[index]}${PURPOSES[purpose % PURPOSES.length]}`,
      );
      const spare = things.slice(seeds.length);
      const after = seeds.flatMap(({ touch: kind, at, fresh }, index) => {
        const text = before[index] ?? '';
        const added = `${VERBS[fresh % VERBS.length]} ${spare.shift() ?? 'the wiki'}`;
        return touchItem(text, index, kind, at, added, writeBack);
      });
      return { writeBack, before, after: inOrder(after, order), splitAt, shape };
    });
}

function touchItem(
  text: string,
  from: number,
  kind: Touch,
  at: number,
  added: string,
  writeBack: GeneratedEdit['writeBack'],
): readonly EditedItem[] {
  const words = text.split(' ');
  const reworded = (next: string): readonly EditedItem[] => [
    { text: next, from, decision: next === text ? 'keep' : 'rename' },
  ];
  const place = 1 + (at % (words.length - 1));
  switch (kind) {
    case 'none':
      return [{ text, from, decision: 'keep' }];
    case 'typo': {
      const word = words[place] ?? '';
      const broken = word.length > 3 ? word.slice(0, 2) + word.slice(3) : `${word}s`;
      return reworded(words.with(place, broken).join(' '));
    }
    case 'synonym':
      return reworded(SYNONYMS.reduce((result, [pattern, other]) => result.replace(pattern, other), text));
    case 'more-words':
      return reworded(`${text}, and tell support`);
    case 'fewer-words':
      return reworded(words.length > 4 ? words.toSpliced(place, 1).join(' ') : text);
    case 'in-other-words':
      // Without a link nobody could tell that from a new item.
      return writeBack === 'commit' ? reworded(added) : [{ text, from, decision: 'keep' }];
    case 'delete':
      return [];
    case 'add-after':
      return [
        { text, from, decision: 'keep' },
        { text: added, from: null, decision: 'new' },
      ];
  }
}

function inOrder(items: readonly EditedItem[], order: string): readonly EditedItem[] {
  if (order === 'reversed') return items.toReversed();
  const [first, second, ...rest] = items;
  return order === 'swapped' && first && second ? [second, first, ...rest] : items;
}

/** A postmortem with the items; `links` gives what stands behind each. */
export function renderDocument(
  edit: Pick<GeneratedEdit, 'shape' | 'splitAt'>,
  texts: readonly string[],
  block: string,
): string {
  const lines = texts.map((text, index) => {
    const marker = edit.shape === 'numbers' ? `${index + 1}. ` : edit.shape === 'boxes' ? '- [ ] ' : '- ';
    return `${marker}${text}`;
  });
  const at = edit.splitAt ?? lines.length;
  const [first, second] = [lines.slice(0, at), lines.slice(at)];
  const more = second.length > 0 ? `\n## Next steps\n\n${second.join('\n')}\n` : '';
  return `# Checkout was down on 2026-02-03\n\n## Action items\n\n${first.join('\n')}\n${more}${block}\n## Lessons learned\n\nWe were lucky.\n`;
}
