import type { ItemStatus } from '../../model/action-item.ts';
import { statusTable } from '../fields/read-status.ts';
import { foldText } from '../fold-text.ts';
import { LETTERS } from '../word-characters.ts';

/**
 * The status that an item's words tell beside its box: a word in brackets or bold at its start or end, behind a dash at
 * its end, before a colon at its start, or a mark. A status word within the sentence ("mark jobs as done") tells nothing.
 */
export function findWrittenStatus(text: string): { readonly status: ItemStatus; readonly raw: string } | undefined {
  const line = text.trim();
  for (const pattern of PLACES) {
    const raw = pattern.exec(line)?.[1]?.trim();
    if (raw === undefined || raw === '') continue;
    const status = MARKS.get(raw) ?? statusTable.findWhole(foldText(raw));
    if (status !== undefined) return { status, raw };
  }
  return undefined;
}

const MARKS: ReadonlyMap<string, ItemStatus> = new Map([
  ['✅', 'done'],
  ['☑', 'done'],
  ['☑️', 'done'],
  ['✔', 'done'],
  ['✔️', 'done'],
  ['⏳', 'open'],
  ['🚧', 'open'],
]);

const PLACES: readonly RegExp[] = [
  /^(✅|☑️?|✔️?|⏳|🚧)/u,
  /(✅|☑️?|✔️?|⏳|🚧)$/u,
  /^[[(（【*_]{1,3}([^\][()（）【】*_]{1,24}?)[:：]?[\])）】*_]{1,3}(?!\()/,
  /[[(（【]([^\][()（）【】]{1,24})[\])）】][.。]?(?:\s(?:@[\w-]+|\d{4}-\d\d-\d\d))*$/,
  /[*_]{1,3}([^*_]{1,24})[*_]{1,3}[.。]?$/,
  /\s(?:—|–|-|->|→)\s([^—–→]{1,24})$/,
  new RegExp(String.raw`^([${LETTERS} ]{2,20})[:：]\s`),
  new RegExp(String.raw`(?:^|\s)(?:[Ss]tatus|STATUS)\s?[:：]\s?([${LETTERS} ]{2,20})$`),
];
