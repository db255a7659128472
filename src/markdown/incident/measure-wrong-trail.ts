import { foldText } from '../fold-text.ts';
import { LETTERS } from '../word-characters.ts';
import type { EventEntry } from './find-events.ts';

/**
 * Minutes from the entry that starts a wrong suspicion to the first one that names the real cause: the entry in which the
 * cause is found, or an earlier one that already speaks of the same things. Null unless the text supports it: an entry
 * that says so itself ("wrongly"), or a suspicion in a document that tells what misled (`misleading`).
 */
export function measureWrongTrail(all: readonly EventEntry[], misleading: string | null): number | null {
  const entries = all.slice(0, ENTRIES);
  for (const [index, entry] of entries.entries()) {
    const isWrong = entry.kinds.has('wrong');
    if (!isWrong && !(entry.kinds.has('suspected') && misleading !== null)) continue;
    const found = entries.findIndex((later, at) => at > index && later.kinds.has('causeFound'));
    const finding = entries[found];
    if (finding === undefined) continue;
    const cause = contentWords(finding.text);
    if (!isWrong && sharesWords(contentWords(entry.text), cause)) continue;
    const end = entries
      .slice(index + 1, found)
      .find((later) => !later.kinds.has('wrong') && sharesWords(contentWords(later.text), cause));
    const minutes = (end ?? finding).at - entry.at;
    return minutes > 0 ? minutes : null;
  }
  return null;
}

/** A timeline beyond this is a log: each suspicion is compared with what follows it. */
const ENTRIES = 300;

/** Two words in common are a topic in common; a short finding ("leak found") has only one to give. */
function sharesWords(words: ReadonlySet<string>, cause: ReadonlySet<string>): boolean {
  const shared = [...cause].filter((word) => words.has(word)).length;
  return shared >= Math.min(2, cause.size) && shared > 0;
}

const WORD = new RegExp(`[${LETTERS}]+`, 'g');
const UNSPACED = /[\u3005-\u3007\u30a1-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;

/** Words of at least four letters that are not about the work itself; in scripts without blanks, pairs of characters. */
function contentWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of foldText(text).matchAll(WORD)) {
    if (UNSPACED.test(word)) {
      for (let i = 0; i + 2 <= word.length && i < 100; i++) words.add(word.slice(i, i + 2));
    } else if (word.length >= 4 && !COMMON.has(word)) words.add(word.length > 5 ? word.slice(0, -1) : word);
  }
  return words;
}

const COMMON: ReadonlySet<string> = new Set(
  (
    'team teams with that this from then were been have about after before started start began begin find found cause root ' +
    'identified identify investigation issue problem incident server servers service services error errors code high into ' +
    'fix fixed fixes deployed deploy located locating discovered suspected suspicion initial initially engineer engineers ' +
    'development operations further examination showed unusually being when which would could their there they also'
  ).split(' '),
);
