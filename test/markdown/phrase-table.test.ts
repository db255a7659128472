import { afterEach, expect, test } from 'vitest';
import { foldText } from '../../src/markdown/fold-text.ts';
import { keepPhraseIndexes, makePhraseTable, phraseIndexes, phrases } from '../../src/markdown/phrase-table.ts';

const WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['fix', phrases('fix, fix up, repair*, réparer, 修正')],
  ['watch', phrases('alert*, on, watch')],
];

const find = (table: ReturnType<typeof makePhraseTable<string>>, text: string) =>
  table.findAll(foldText(text)).map(({ value, start, end }) => [value, text.slice(start, end)]);

afterEach(() => keepPhraseIndexes([]));

test.each([
  ['Fix up the alerting', ['fix', 'Fix up'], ['watch', 'alerting']],
  ['prefix, onto, fixes', ...[]],
  ['Repairs on Réparer', ['fix', 'Repairs'], ['watch', 'on'], ['fix', 'Réparer']],
  ['設定を修正する', ['fix', '修正']],
])('%s', (text, ...found) => {
  expect(find(makePhraseTable(WORDS), text)).toEqual(found);
});

test('with an index that an earlier run kept a table finds the same', () => {
  const text = 'Fix up the alerting, repairs on 修正';
  const number = phraseIndexes().length;
  const found = find(makePhraseTable(WORDS), text);
  const kept = phraseIndexes()[number];
  expect(kept?.count).toBe(8);
  // The place of the next table to be made.
  keepPhraseIndexes(Object.assign([], { [number + 1]: kept }));
  expect(
    find(makePhraseTable(WORDS.map(([value]) => [value, value === 'fix' ? [...'abcde'] : [...'fgh']])), text),
  ).toEqual(found);
});

test('an index of another number of phrases is not taken', () => {
  const number = phraseIndexes().length;
  find(makePhraseTable(WORDS), '');
  keepPhraseIndexes(Object.assign([], { [number + 1]: phraseIndexes()[number] }));
  expect(find(makePhraseTable([['stop', ['halt']]]), 'halt the fix')).toEqual([['stop', 'halt']]);
});
