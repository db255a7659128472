// What `../reader-bundle.mjs` makes one file of.
// biome-ignore-all lint/performance/noBarrelFile: the bundle has one entry
export { keepPhraseIndexes, phraseIndexes } from '../markdown/phrase-table.ts';
export { parse } from './parse.ts';
