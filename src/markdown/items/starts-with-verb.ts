import { foldText } from '../fold-text.ts';
import { makePhraseTable, type PhraseTable } from '../phrase-table.ts';
import { ACTION_VERBS, NOUNS_LIKE_VERBS, ROMANCE_VERBS } from '../vocabulary/action-verbs.ts';
import { tellsInEnglish } from './asks-in-english.ts';

/** Verbs that ask for (or tell of) work. */
export const verbTable: PhraseTable<true> = makePhraseTable([[true, [...ACTION_VERBS, ...ROMANCE_VERBS]]]);

const nouns = makePhraseTable<true>([[true, NOUNS_LIKE_VERBS]]);

/** Whether the text begins with a verb that asks for (or tells of) work, behind emphasis and "we should"-like openings. */
export function startsWithVerb(text: string): boolean {
  const folded = foldText(text.slice(0, 80).replace(OPENING, ''));
  const found = verbTable.findAtStart(folded);
  // "Post-incident" posts nothing.
  if (found === undefined || folded.charAt(found.end) === '-') return false;
  return nouns.findAtStart(folded) === undefined && !tellsInEnglish(folded);
}

const OPENING =
  /^[\s*_`"'“]+|^(?:we|the team|our team|i)\s+(?:should|need to|must|will|have to|ought to|could|plan to|are going to)\s+/gi;
