import type { ItemKind } from '../../model/action-item.ts';
import { foldText, makePhraseTable } from '../phrase-table.ts';
import { KIND_HINTS, KIND_WORDS } from '../vocabulary/kind-words.ts';

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

/** The kind that an item's own words let one guess: the kind with the most words, the first in the list among equals. */
export function guessKind(title: string): ItemKind | null {
  const counts = new Map<ItemKind, number>();
  for (const { value } of hints.findAll(foldText(title.slice(0, 300)))) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: ItemKind | null = null;
  for (const [kind] of KIND_HINTS) if ((counts.get(kind) ?? 0) > (best ? (counts.get(best) ?? 0) : 0)) best = kind;
  return best;
}
