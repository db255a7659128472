import type { ItemKind } from '../../model/action-item.ts';
import { foldText } from '../fold-text.ts';
import { makePhraseTable } from '../phrase-table.ts';
import { KIND_HINTS, KIND_WORDS } from '../vocabulary/kind-words.ts';
import { LETTERS, pattern } from '../word-characters.ts';

const words = makePhraseTable(KIND_WORDS);
const hints = makePhraseTable(KIND_HINTS);

/** The kind that a cell, a bracket or a short heading names ("検知（Detect）"); null when it names none. */
export function readKind(value: string): ItemKind | null {
  const bare = value.replace(/[*_`[\]]/g, '').trim();
  return bare.length > 40 ? null : (words.findAll(foldText(bare))[0]?.value ?? null);
}

/** Whether the whole text is the name of a kind. */
export function findWholeKind(value: string): ItemKind | null {
  return words.findWhole(foldText(value.trim())) ?? null;
}

/**
 * The kind that a heading or label gives to the items below it: it must say that and nothing else ("Detection",
 * "Monitoring & alerting"). "Corrective and preventive measures" is the name of a section, not of a kind.
 */
export function readTitleKind(title: string): ItemKind | null {
  if (title.length > 60) return null;
  const folded = foldText(title.replace(/[*_`[\]]/g, '').replace(/\s*[(（][^()（）]*[)）]\s*$/, ''));
  const found = words.findAll(folded);
  const kind = found[0]?.value ?? null;
  let rest = folded;
  for (const { start, end } of found.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  if (kind === null || SECTION_NAME.test(folded) || !ONLY_JOINED.test(rest)) return null;
  return found.every(({ value }) => value === kind) ? kind : null;
}

/** Words that stand for all that is done, whatever it serves. */
const SECTION_NAME = pattern(String.raw`^[^\p{L}]*(?:remediat\w*|corrective|fix|repair)[^\p{L}]*$`);
/** What may stand around and between the names of a kind: numbers, pictures, "and". */
const ONLY_JOINED = pattern(String.raw`^(?:[^\p{L}]|(?<!\p{L})(?:and|und|et|y|e|и|improvements?)(?!\p{L}))*$`);

/**
 * The kind that an item's own words let one guess: the kind with the most words, the first in the list among equals. The
 * words with which the item begins say the most. What says nothing is to prevent.
 */
export function guessKind(title: string): ItemKind {
  const counts = new Map<ItemKind, number>();
  const folded = foldText(title.slice(0, 300));
  const found = hints.findAll(folded);
  if (found.length === 0) return 'prevent';
  const firstWord = folded.search(A_LETTER);
  for (const { value, start } of found) {
    counts.set(value, (counts.get(value) ?? 0) + (start <= firstWord ? FIRST_WORDS : 1));
  }
  let best: ItemKind = 'prevent';
  for (const [kind] of KIND_HINTS) if ((counts.get(kind) ?? 0) > (counts.get(best) ?? 0)) best = kind;
  return best;
}

const A_LETTER = new RegExp(`[${LETTERS}]`);

/** How many words elsewhere the first ones outweigh. */
const FIRST_WORDS = 3;
