/**
 * How alike two titles are, 0 to 1: the better of shared words and shared runs of three characters, so that both a word
 * put in and a changed ending count little. Titles that name different things (`db1`, `db2`), or that only begin or end
 * alike, are less alike than their words say.
 */
export function textSimilarity(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return a.trim() === b.trim() ? 1 : 0;
  const words = overlap(weigh(left.map(stemOf)), weigh(right.map(stemOf)));
  const characters = overlap(weigh(trigramsOf(left)), weigh(trigramsOf(right)));
  const alike = Math.max(words, characters);
  if (namesOtherThings(left, right)) return alike * OTHER_THINGS;
  return hasOtherHeart(left, right) ? Math.min(alike, OTHER_HEART) : alike;
}

/** Brings titles that differ in what they are about into the range in which a person is asked. */
const OTHER_THINGS = 0.55;
const OTHER_HEART = 0.5;

const STOP_WORDS = new Set(
  'a an and are as at be by for from in is it of on or our so that the to we will with'.split(' '),
);

function wordsOf(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

function stemOf(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word;
}

function trigramsOf(words: readonly string[]): readonly string[] {
  const units = [...` ${words.join(' ')} `];
  return units.slice(2).map((unit, index) => `${units[index] ?? ''}${units[index + 1] ?? ''}${unit}`);
}

function weigh(parts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

/** Dice's measure over two bags. */
function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [shared, total] = [0, 0];
  for (const [part, count] of a) {
    shared += Math.min(count, b.get(part) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}

function namesOtherThings(a: readonly string[], b: readonly string[]): boolean {
  const names = (words: readonly string[]) => new Set(words.filter((word) => /\p{N}/u.test(word)));
  const [left, right] = [names(a), names(b)];
  return [...left].some((name) => !right.has(name)) && [...right].some((name) => !left.has(name));
}

/** Whether two titles share only how they begin and end, and what is left makes up much of both and is not alike. */
function hasOtherHeart(a: readonly string[], b: readonly string[]): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isMuch = (heart: readonly string[], all: readonly string[]) =>
    heart.length > 2 && heart.length * 3 >= all.length;
  if (!isMuch(left, a) || !isMuch(right, b)) return false;
  return overlap(weigh(trigramsOf(left)), weigh(trigramsOf(right))) < SAME_HEART;
}

/** From here on what stands between a common beginning and end is the same in other words. */
const SAME_HEART = 0.4;
