import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ExpectedItem, parseItems } from './parse-items.ts';

/** Postmortems in the manner of many companies and languages; `<file>.json` beside each says which items it holds. */
const folder = new URL('../../fixtures/reading/', import.meta.url).pathname;
const documents = readdirSync(folder).filter((name) => !name.endsWith('.json'));

test.each(documents)('%s is read as its author meant it', (name) => {
  const wanted: readonly ExpectedItem[] = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  const found = parseItems(readFileSync(join(folder, name), 'utf8'), `postmortems/${name}`);
  expect(found).toEqual(wanted.map((item, index) => ({ ...found[index], ...item })));
});
