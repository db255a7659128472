import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { arbitraryDocument } from './arbitrary-document.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

/** One input of the reader: a text, or bytes that may be none. */
export type FuzzInput = string | Uint8Array;

/** Numbers from 0 up to 1, the same for the same seed. */
type Random = () => number;

function makeRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` inputs: generated documents, mutations of the seeds, hostile texts, broken bytes. */
export function* fuzzInputs(count: number, seed: number, seeds: readonly string[]): Generator<FuzzInput> {
  const random = makeRandom(seed);
  const hostile = Object.values(HOSTILE_TEXTS);
  let generated: string[] = [];
  for (let index = 0; index < count; index++) {
    const turn = index % 10;
    if (turn < 4) {
      if (generated.length === 0) generated = fc.sample(arbitraryDocument, { numRuns: 500, seed: seed + index });
      yield generated.pop() ?? '';
    } else if (turn < 8) yield mutate(pick(seeds, random), pick(seeds, random), random);
    else if (turn < 9) yield mutate(pick(hostile, random)(random() * 1500), pick(seeds, random), random);
    else yield breakBytes(Buffer.from(mutate(pick(seeds, random), '', random)), random);
  }
}

/** The texts of all files below a folder. */
export function readSeeds(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /\.(?:mdx?|txt)$/.test(path) && statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'));
}

const PIECES = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '    ',
    '- ',
    '- [ ] ',
    '1. ',
    '> ',
    '# ',
    '## Action items\n',
    '|',
    '||',
    '\\|',
  ],
  ...[
    '**',
    '*',
    '_',
    '~~',
    '`',
    '```\n',
    '[',
    ']',
    '(',
    ')',
    '](',
    '<',
    '>',
    '<!--',
    '-->',
    '<table><tr><td>',
    '</details>',
  ],
  ...[
    '\0',
    '\uFEFF',
    '\uD800',
    '\uDC00',
    '\u2028',
    '\u200B',
    '：',
    '、',
    '@',
    '@kim',
    '#12',
    'due ',
    'Owner: ',
    ' — ',
    '✅',
  ],
  ...[
    '2026-13-45',
    '99:99',
    'https://',
    '[x]: y',
    '---\n',
    '===\n',
    '--- | ---',
    ' (',
    '([#12](https://github.com/a/b/issues/12))',
  ],
];

/** A text with a few cuts, copies, swaps and strange pieces in it; its line ends may change. */
function mutate(source: string, other: string, random: Random): string {
  let text = source;
  for (let rounds = 1 + random() * 6; rounds > 0; rounds--) {
    const at = Math.floor(random() * (text.length + 1));
    const to = Math.min(text.length, at + Math.floor(random() ** 3 * 400));
    const choice = random();
    if (choice < 0.4) text = text.slice(0, at) + pick(PIECES, random) + text.slice(at);
    else if (choice < 0.55) text = text.slice(0, at) + text.slice(to);
    else if (choice < 0.65) text = text.slice(0, to) + text.slice(at);
    else if (choice < 0.75) text = text.slice(0, at) + pick(PIECES, random).repeat(random() * 60) + text.slice(at);
    else if (choice < 0.85)
      text = text.slice(0, at) + other.slice(random() * other.length).slice(0, 600) + text.slice(at);
    else if (choice < 0.9) text = text.replace(/\r\n?|\n/g, pick(['\r\n', '\r', '\n'], random));
    else if (choice < 0.95) text = `\uFEFF${text}`;
    else text = text.slice(0, at);
  }
  return text;
}

/** Bytes with some of them changed, so that most are no UTF-8 any more. */
function breakBytes(bytes: Uint8Array, random: Random): Uint8Array {
  for (let rounds = random() * 3; rounds > 0 && bytes.length > 0; rounds--) {
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  }
  return bytes;
}

function pick<T>(from: readonly T[], random: Random): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('Nothing to pick from.');
  return found;
}
