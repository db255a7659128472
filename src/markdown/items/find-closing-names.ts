import { findWholeKind } from '../fields/read-kind.ts';
import { readOwners } from '../fields/read-owners.ts';
import { readPriority } from '../fields/read-priority.ts';
import { findWholeStatus } from '../fields/read-status.ts';
import { foldText } from '../fold-text.ts';
import { pattern } from '../word-characters.ts';

const NAME = String.raw`\p{Lu}[\p{Ll}'’]+(?: \p{Lu}[\p{Ll}'’]*\.?)?`;
/** A name in lower case: one word, in brackets. */
const NICKNAME = pattern(String.raw`\((\p{Ll}[\p{Ll}\d_-]{1,15})\)\.?$`);
const CLOSING = pattern(
  String.raw`(?:[(（]|\s[—–-]\s)[*_]{0,2}(${NAME}(?:(?:, ?| & | and |/)${NAME})*)[*_]{0,2}(?:[)）]\.?)?$`,
);
/** "… (Wes, 2026-02-13)": who has a day beside the name is somebody where the name stands alone, too. */
const DATED = pattern(String.raw`[(（](${NAME})[,，、]\s*(?:[\p{Ll}]{2,12} )?\d[^()（）]{3,20}[)）]\.?$`);
/** Fewer say nothing about a habit. */
const LEAST = 3;
/** Capitalised words that close items and are nobody. */
const NOBODY = /^(?:optional|immediate|short|long|medium|ongoing|later|now|new|future|stretch|recurring|completed?)\b/i;

/**
 * The names, folded, with which most items of a document close: "… (Remy)", "… — Ada Byron". One such bracket may hold
 * anything; where two of three items have one, they say whose the items
 * are. Where the document names its people elsewhere, those are known already, and what else closes items is none of them.
 */
export function findClosingNames(texts: readonly string[], people: ReadonlySet<string>): readonly string[] {
  const nicknames = findNicknames(texts);
  if (nicknames.length > 0) return nicknames;
  const ends = texts.map((text) => text.slice(-80).trimEnd());
  const dated = ends.flatMap((end) => namesIn(DATED.exec(end)?.[1])).filter(isName);
  const found = ends.flatMap((end) => {
    const names = namesIn(CLOSING.exec(end)?.[1]);
    return names.length > 0 && names.every(isName) ? [names] : [];
  });
  const known = dated.map(foldText);
  if (found.length < LEAST || found.length * 3 < texts.length * 2) return known;
  const names = found.flat().map(foldText);
  return names.some((name) => people.has(name)) ? known : [...known, ...names];
}

/** Words in lower case say whose the items are where nearly all items close with one, and one of them does so again. */
function findNicknames(texts: readonly string[]): readonly string[] {
  const found = texts.flatMap((text) => NICKNAME.exec(text.slice(-40).trimEnd())?.[1] ?? []).filter(isName);
  const different = new Set(found);
  return found.length > LEAST && found.length * 5 >= texts.length * 4 && different.size < found.length
    ? [...different]
    : [];
}

function namesIn(text: string | undefined): readonly string[] {
  return text === undefined ? [] : readOwners(text);
}

function isName(word: string): boolean {
  return (
    !NOBODY.test(word) && findWholeStatus(word) === null && readPriority(word) === null && findWholeKind(word) === null
  );
}
