import { describe, expect, test, vi } from 'vitest';
import { foldText } from '../../src/markdown/fold-text.ts';
import { makePhraseTable, phrases } from '../../src/markdown/phrase-table.ts';

const WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['fix', phrases('fix, fix up, repair*, réparer, 修正')],
  ['watch', phrases('alert*, on, watch')],
];

const find = (table: ReturnType<typeof makePhraseTable<string>>, text: string) =>
  table.findAll(foldText(text)).map(({ value, start, end }) => [value, text.slice(start, end)]);

test.each([
  ['Fix up the alerting', ['fix', 'Fix up'], ['watch', 'alerting']],
  ['prefix, onto, fixes', ...[]],
  ['Repairs on Réparer', ['fix', 'Repairs'], ['watch', 'on'], ['fix', 'Réparer']],
  ['設定を修正する', ['fix', '修正']],
])('%s', (text, ...found) => {
  expect(find(makePhraseTable(WORDS), text)).toEqual(found);
});

test('a value without phrases takes none from the next', () => {
  const table = makePhraseTable([
    ['fix', ['repair']],
    ['none', []],
    ['watch', ['alert']],
  ]);
  expect(find(table, 'repair the alert')).toEqual([
    ['fix', 'repair'],
    ['watch', 'alert'],
  ]);
});

describe('indexes that an earlier run kept', () => {
  const OTHERS: typeof WORDS = [
    ['fix', [...'abcde']],
    ['watch', [...'fgh']],
  ];

  /** The modules as in a run of their own. */
  async function freshRun() {
    vi.resetModules();
    return import('../../src/markdown/phrase-table.ts');
  }

  async function keptOf(words: typeof WORDS) {
    const run = await freshRun();
    run.makePhraseTable(words);
    return run.phraseIndexes();
  }

  test('a table finds with one what its own would find', async () => {
    const text = 'Fix up the alerting, repairs on 修正';
    const run = await freshRun();
    const table = run.makePhraseTable(OTHERS);
    run.keepPhraseIndexes(await keptOf(WORDS));
    expect(find(table, text)).toEqual(find(makePhraseTable(WORDS), text));
  });

  test('one of another number of phrases is not taken', async () => {
    const run = await freshRun();
    const table = run.makePhraseTable([['stop', ['halt']]]);
    run.keepPhraseIndexes(await keptOf(WORDS));
    expect(find(table, 'halt the fix')).toEqual([['stop', 'halt']]);
  });

  test('a table that is made after the first was asked is neither kept nor held', async () => {
    const run = await freshRun();
    find(run.makePhraseTable(WORDS), 'fix');
    const later = run.makePhraseTable(OTHERS);
    run.keepPhraseIndexes(await keptOf(WORDS));
    expect(find(later, 'a')).toEqual([['fix', 'a']]);
    expect(run.phraseIndexes()).toHaveLength(1);
  });
});
