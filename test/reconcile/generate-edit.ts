import fc from 'fast-check';
import { pickTexts, rewordings, sayInOtherWords, translate } from './generate-texts.ts';
import type { Decision } from './identity-case.ts';

/** An edit of a tracked file, such as people make in one commit: what they did, and the items as they then stand. */
export interface GeneratedEdit {
  readonly act: Act;
  /** Whether the file shows links: where it does not, words alone tell who is who. */
  readonly writeBack: 'commit' | 'off';
  readonly before: readonly string[];
  readonly after: readonly EditedItem[];
  readonly layout: Layout;
  /** Whether our status block and links were taken out (a revert). */
  readonly isBare: boolean;
  /** Where the file is after the edit; null where it was. */
  readonly path: string | null;
}

export interface EditedItem {
  readonly text: string;
  /** Index of the item before the edit whose link stands in the text; null for no link. */
  readonly link: number | null;
  /** Index of the item before the edit that it is; null for a new one. */
  readonly from: number | null;
  /** Another item before the edit whose issue it may as well have, because it holds both. */
  readonly orFrom?: number;
  /** Every decision that is right: for a kept or reworded item just one, else those that do no harm. */
  readonly right: readonly Decision[];
  /** Whether the edit touched it. */
  readonly isTouched: boolean;
  /** Whether it stands under the item before it. */
  readonly isNested?: boolean;
}

export interface Layout {
  readonly shape: 'bullets' | 'boxes' | 'numbers' | 'table' | 'headings';
  /** Items from here on stand under a heading of their own. */
  readonly splitAt: number | null;
}

/** The edits of the list, and how often each is drawn. */
const WEIGHTS = {
  'reword slightly': 10,
  'reword two slightly': 4,
  'reword fully': 3,
  translate: 2,
  'format otherwise': 2,
  'name an owner and a day': 2,
  reorder: 3,
  'reorder and reword': 3,
  split: 3,
  merge: 3,
  'copy an item': 2,
  'move to another section': 2,
  'move and reword': 3,
  'indent under another': 2,
  'make it a table': 2,
  'make it headings': 1,
  'rename the file': 2,
  'rename the file and reword': 2,
  revert: 1,
  'revert and reword': 2,
  'take a link out': 2,
  'take a link out and reword': 3,
  'link another item’s issue': 1,
  replace: 3,
  'add and reword': 3,
  'delete and reword': 3,
} as const;
export type Act = keyof typeof WEIGHTS;

const ACTS = Object.entries(WEIGHTS).flatMap(([act, weight]) => Array<Act>(weight).fill(act as Act));

/** Edits of files with three to eight items that are about the same few systems, as items of one postmortem are. */
export function generatedEdits(): fc.Arbitrary<GeneratedEdit> {
  return fc
    .record({
      act: fc.constantFrom(...ACTS),
      writeBack: fc.constantFrom<('commit' | 'off')[]>('commit', 'off', 'off'),
      texts: pickTexts(12),
      count: fc.integer({ min: 3, max: 8 }),
      at: fc.nat(),
      other: fc.nat(),
      how: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
      shape: fc.constantFrom<Layout['shape'][]>('bullets', 'boxes', 'numbers'),
    })
    .map((seed) => makeEdit(seed));
}

interface Seed {
  readonly act: Act;
  readonly writeBack: GeneratedEdit['writeBack'];
  readonly texts: readonly string[];
  readonly count: number;
  readonly at: number;
  readonly other: number;
  readonly how: readonly number[];
  readonly shape: Layout['shape'];
}

function makeEdit({ act, writeBack, texts, count, at, other, how, shape }: Seed): GeneratedEdit {
  const before = texts.slice(0, count);
  const spare = texts.slice(count);
  const one = at % count;
  const two = (one + 1 + (other % (count - 1))) % count;
  const items = before.map((text, index): EditedItem => {
    return { text, link: index, from: index, right: ['keep'], isTouched: false };
  });
  const file: Draft = { items, layout: { shape, splitAt: null }, isBare: false, path: null };
  const done = EDITS[act](file, { one, two, how, spare, hasLinks: writeBack === 'commit' });
  return { act, writeBack, before, after: done.items, layout: done.layout, isBare: done.isBare, path: done.path };
}

interface Draft {
  readonly items: readonly EditedItem[];
  readonly layout: Layout;
  readonly isBare: boolean;
  readonly path: string | null;
}

interface Choice {
  readonly one: number;
  readonly two: number;
  readonly how: readonly number[];
  readonly spare: readonly string[];
  readonly hasLinks: boolean;
}

type Edit = (file: Draft, choice: Choice) => Draft;

const EDITS: Readonly<Record<Act, Edit>> = {
  'reword slightly': (file, { one, how }) => slightly(file, one, how[0]),
  'reword two slightly': (file, { one, two, how }) => slightly(slightly(file, one, how[0]), two, how[1]),
  'reword fully': (file, { one, how, hasLinks }) =>
    change(file, one, (item) => fully(item, sayInOtherWords(how[0] ?? 0), hasLinks)),
  translate: (file, { one, how, hasLinks }) =>
    change(file, one, (item) => fully(item, translate(item.text, how[0] ?? 0), hasLinks)),
  'format otherwise': (file, { one, how }) =>
    change(file, one, ({ text, ...item }) => {
      const forms = [`**${text}**`, text.replace(/ (\w+)$/, ' `$1`'), `${text}.`, text.toUpperCase()];
      return { ...item, text: forms[(how[0] ?? 0) % forms.length] ?? text, right: ['keep', 'rename'] };
    }),
  'name an owner and a day': (file, { one }) =>
    change(file, one, ({ text, ...item }) => ({ ...item, text: `${text} (owner: Alice, due 2026-05-01)` })),
  reorder: (file, { one, two }) => moved(file, one, two),
  'reorder and reword': (file, { one, two, how }) => moved(slightly(file, one, how[0]), one, two),
  split: (file, { one, spare, hasLinks, how }) => {
    const first = change(file, one, (item) => halved(item, hasLinks, how[0] ?? 0));
    return insert(first, one + 1, fresh(`Then ${lower(spare[0] ?? '')}`));
  },
  merge: (file, { one, two, hasLinks }) => {
    const other = file.items[two]?.text ?? '';
    const merged = change(file, one, ({ text, ...item }) => ({
      ...item,
      text: `${text} and ${lower(other)}`,
      ...(hasLinks ? {} : { orFrom: two }),
      right: hasLinks ? ['rename'] : ['rename', 'ask'],
    }));
    return remove(merged, two);
  },
  'copy an item': (file, { one, hasLinks }) => {
    const item = file.items[one];
    if (item === undefined) return file;
    const original = change(file, one, (each) => each);
    // Of two that say the same without a link either may be the one.
    return insert(original, file.items.length, {
      ...item,
      from: null,
      right: hasLinks ? ['ask'] : ['new'],
      isTouched: true,
    });
  },
  'move to another section': (file, { one }) => sectioned(file, one),
  'move and reword': (file, { one, how }) => sectioned(slightly(file, one, how[0]), one),
  // Without boxes a bullet under a bullet is read as its detail.
  'indent under another': (file, { one }) => {
    const at = Math.max(1, one);
    return reshaped(
      change(file, at, (item) => ({ ...item, isNested: true })),
      'boxes',
    );
  },
  'make it a table': (file) => reshaped(file, 'table'),
  'make it headings': (file) => reshaped(file, 'headings'),
  'rename the file': (file) => ({ ...touched(file), path: 'postmortems/2026/checkout.md' }),
  'rename the file and reword': (file, { one, how }) => ({
    ...slightly(touched(file), one, how[0]),
    path: 'incidents/checkout.md',
  }),
  revert: (file) => bare(touched(file)),
  'revert and reword': (file, { one, how }) => bare(slightly(touched(file), one, how[0])),
  'take a link out': (file, { one }) => change(file, one, (item) => ({ ...item, link: null })),
  'take a link out and reword': (file, { one, how }) =>
    change(slightly(file, one, how[0]), one, (item) => ({ ...item, link: null })),
  'link another item’s issue': (file, { one, two, hasLinks }) =>
    hasLinks
      ? change(file, one, (item) => ({ ...item, link: two, right: ['ask'], from: null }))
      : change(file, one, (item) => item),
  replace: (file, { one, spare, hasLinks }) =>
    // A person who writes something else over a line takes its link along; with the link it is a rewording.
    change(file, one, (item) => {
      const text = spare.find((each) => sharedWords(each, item.text) < 0.5) ?? sayInOtherWords(0);
      return hasLinks ? { ...item, text, right: ['rename'] } : { ...item, text, from: null, right: ['new', 'ask'] };
    }),
  'add and reword': (file, { one, two, spare, how }) => insert(slightly(file, one, how[0]), two, fresh(spare[0] ?? '')),
  'delete and reword': (file, { one, two, how }) => remove(slightly(file, one, how[0]), two),
};

function change(file: Draft, at: number, make: (item: EditedItem) => EditedItem): Draft {
  const items = file.items.map((item, index) => (index === at ? { ...make(item), isTouched: true } : item));
  return { ...file, items };
}

function slightly(file: Draft, at: number, how = 0): Draft {
  return change(file, at, (item) => {
    const forms = rewordings(item.text);
    const text = forms[how % forms.length] ?? item.text;
    return { ...item, text, right: [text === item.text ? 'keep' : 'rename'] };
  });
}

/** With its link it is the same item; without, nobody can tell that from a new one. */
function fully(item: EditedItem, text: string, hasLinks: boolean): EditedItem {
  return hasLinks ? { ...item, text, right: ['rename'] } : { ...item, text, right: ['ask', 'new', 'rename'] };
}

function halved({ text, ...item }: EditedItem, hasLinks: boolean, how: number): EditedItem {
  const words = text.split(' ');
  const at = Math.max(2, words.length - 2 - (how % 2));
  return { ...item, text: words.slice(0, at).join(' '), right: hasLinks ? ['rename'] : ['rename', 'ask'] };
}

function fresh(text: string): EditedItem {
  return { text, link: null, from: null, right: ['new', 'ask'], isTouched: true };
}

function insert(file: Draft, at: number, item: EditedItem): Draft {
  return { ...file, items: file.items.toSpliced(at, 0, item) };
}

function remove(file: Draft, at: number): Draft {
  return { ...file, items: file.items.toSpliced(at, 1) };
}

function moved(file: Draft, from: number, to: number): Draft {
  const item = file.items[from];
  if (item === undefined) return file;
  return { ...file, items: file.items.toSpliced(from, 1).toSpliced(to, 0, { ...item, isTouched: true }) };
}

function sectioned(file: Draft, at: number): Draft {
  const last = moved(file, at, file.items.length - 1);
  return { ...last, layout: { ...last.layout, splitAt: file.items.length - 1 } };
}

function touched(file: Draft): Draft {
  return { ...file, items: file.items.map((item) => ({ ...item, isTouched: true })) };
}

function bare(file: Draft): Draft {
  return { ...file, isBare: true, items: file.items.map((item) => ({ ...item, link: null })) };
}

function reshaped(file: Draft, shape: Layout['shape']): Draft {
  return { ...touched(file), layout: { ...file.layout, shape } };
}

/** The share of words that two titles have in common: from half of them on, one is a rewording of the other to any reader. */
function sharedWords(a: string, b: string): number {
  const [left, right] = [new Set(a.toLowerCase().split(' ')), new Set(b.toLowerCase().split(' '))];
  return [...left].filter((word) => right.has(word)).length / Math.min(left.size, right.size);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A postmortem with the lines of its items, and our status block where it has one. */
export function renderDocument(
  { shape, splitAt }: Layout,
  items: readonly { readonly text: string; readonly isNested?: boolean }[],
  block: string,
): string {
  const at = splitAt ?? items.length;
  const first = renderItems(shape, items.slice(0, at));
  const rest = items.slice(at);
  const second = rest.length > 0 ? `\n## Next steps\n\n${renderItems(shape, rest)}\n` : '';
  return `# Checkout was down on 2026-02-03\n\n## Action items\n\n${first}\n${second}${block}\n## Lessons learned\n\nWe were lucky.\n`;
}

function renderItems(
  shape: Layout['shape'],
  items: readonly { readonly text: string; readonly isNested?: boolean }[],
): string {
  if (shape === 'table') {
    return ['| Action | Owner |', '|---|---|', ...items.map(({ text }) => `| ${text} | |`)].join('\n');
  }
  if (shape === 'headings') return items.map(({ text }) => `### ${text}\n\nSoon.\n`).join('\n');
  const marker = (index: number) => (shape === 'numbers' ? `${index + 1}. ` : shape === 'boxes' ? '- [ ] ' : '- ');
  return items.map(({ text, isNested }, index) => `${isNested ? '   - [ ] ' : marker(index)}${text}`).join('\n');
}
