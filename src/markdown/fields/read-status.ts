import type { ItemStatus } from '../../model/action-item.ts';
import { foldText } from '../fold-text.ts';
import { makePhraseTable, type PhraseTable } from '../phrase-table.ts';
import { STATUS_PICTURES, STATUS_WORDS } from '../vocabulary/status-words.ts';
import { LETTERS } from '../word-characters.ts';

/** A status at the start of a text, and how much of the text says it. */
export interface FoundStatus {
  readonly status: ItemStatus;
  readonly length: number;
}

/** What words tell a status. */
export const statusTable: PhraseTable<ItemStatus> = makePhraseTable(STATUS_WORDS);
const pictures = STATUS_PICTURES.flatMap(([status, drawn]) => drawn.map((picture) => ({ status, picture }))).sort(
  (a, b) => b.picture.length - a.picture.length,
);
const firstLetters = new Set(pictures.map(({ picture }) => picture.charAt(0)));

/** The status that a cell or a field tells ("**DONE** (May 3)", "🚧 in progress"); null when it tells none. */
export function readStatus(value: string): ItemStatus | null {
  if (/^\s*\\?\[ ?\\?\]\s*$/.test(value)) return 'open';
  const bare = value.replace(/[*_`~[\]()]/g, ' ').trim();
  const picture = findPicture(bare);
  if (/^(?:x|yes|y|ja|oui|si|sim|да|так|tak|ano|evet|kyllä|✓)$/i.test(bare)) return 'done';
  if (/^(?:no|nein|non|нет|ні|nee|nej|nei|nie|ne|hayır|ei)$/i.test(bare)) return 'open';
  const percent = /^(\d{1,3}) ?%$/.exec(bare);
  if (percent) return Number(percent[1]) >= 100 ? 'done' : 'open';
  const drawn = findPictureAtStart(bare);
  if (drawn?.status === 'done') return 'done';
  // "❌ rejected", "🔴 done": words are more certain than other pictures.
  if (drawn) return findStatusAtStart(bare.slice(drawn.length).replace(BEFORE_WORDS, ''))?.status ?? drawn.status;
  const word = statusTable.findAll(foldText(bare.slice(0, 200)))[0];
  return word ? word.value : picture;
}

const BEFORE_WORDS = new RegExp(`^[^${LETTERS}]+`);

/** The status phrase with which the text begins, whatever follows it. */
export function findStatusAtStart(text: string): FoundStatus | null {
  const found = statusTable.findAtStart(foldText(text.slice(0, 60)));
  return found ? { status: found.value, length: found.end } : null;
}

/** The status that the whole text is; null when it says anything else. */
export function findWholeStatus(text: string): ItemStatus | null {
  return statusTable.findWhole(foldText(text.slice(0, 60)).trim()) ?? null;
}

/** The status picture with which the text begins. */
export function findPictureAtStart(text: string): FoundStatus | null {
  if (!firstLetters.has(text.charAt(0))) return null;
  const found = pictures.find(({ picture }) => text.startsWith(picture));
  return found ? { status: found.status, length: found.picture.length } : null;
}

/** The status picture with which the text ends. */
export function findPictureAtEnd(text: string): FoundStatus | null {
  const last = text.charCodeAt(text.length - 1);
  if (last < 0x2000 && last !== 58) return null;
  const found = pictures.find(({ picture }) => text.endsWith(picture));
  return found ? { status: found.status, length: found.picture.length } : null;
}

function findPicture(text: string): ItemStatus | null {
  return pictures.find(({ picture }) => text.includes(picture))?.status ?? null;
}
