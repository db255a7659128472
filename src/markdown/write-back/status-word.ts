import type { ItemStatus } from '../../model/action-item.ts';

/**
 * The word for a status in the place of `word`, in its language, manner and decoration (`**TODO**` gives `**DONE**`);
 * words that the column uses elsewhere come first. Undefined when `word` says more than a plain status, or nothing we know.
 */
export function findStatusWord(word: string, status: ItemStatus, column: readonly string[]): string | undefined {
  const plain = plainWord(word);
  const family = familyOf(plain, column);
  if (family === undefined) return undefined;
  const used = column.map(plainWord).find((other) => family[status].includes(other.toLowerCase()));
  const next = used ?? inCaseOf(plain, family[status][0] ?? '');
  return word.replace(plain, () => next);
}

/** What a plain status word says; undefined for any other text. */
export function statusOfWord(word: string): ItemStatus | undefined {
  const plain = plainWord(word).toLowerCase();
  const family = familyOf(plain, []);
  return STATUSES.find((status) => family?.[status].includes(plain));
}

/** The word for an empty cell: in the manner of the other cells, else in English. */
export function renderStatusWord(status: ItemStatus, column: readonly string[]): string {
  for (const other of column) {
    if (statusOfWord(other) === 'dropped') continue;
    const word = findStatusWord(plainWord(other), status, column);
    if (word !== undefined) return word;
  }
  return ENGLISH[status];
}

/** What we write into a column of our own. */
export const ENGLISH: Readonly<Record<ItemStatus, string>> = { open: 'Open', done: 'Done', dropped: 'Not planned' };

type Family = Readonly<Record<ItemStatus, readonly string[]>>;

/** Words in lower case; the first of each is what we write. The first family that has the word counts. */
const FAMILIES: readonly Family[] = [
  {
    open: ['todo', 'to do', 'to-do', 'in progress', 'doing', 'wip', 'backlog'],
    done: ['done'],
    dropped: ["won't do", 'wont do', 'not planned'],
  },
  {
    open: ['open', 'not started', 'not done', 'new', 'reopened', 'unfinished'],
    done: ['done', 'closed', 'finished'],
    dropped: ['not planned', "won't fix", 'wontfix', 'duplicate', 'cancelled', 'canceled'],
  },
  {
    open: ['pending', 'incomplete', 'not complete', 'planned', 'ongoing'],
    done: ['completed', 'complete'],
    dropped: ['not planned', 'dropped', 'abandoned', 'rejected'],
  },
  { open: ['unresolved'], done: ['resolved', 'fixed'], dropped: ['not planned'] },
  { open: ['⬜', '🔲', '🟡', '🔴', '⏳', '🚧', '❌'], done: ['✅', '✔️', '✔', '☑', '🟢'], dropped: ['🚫'] },
  { open: ['no', 'n'], done: ['yes', 'y'], dropped: ['not planned'] },
  {
    open: ['未着手', '対応中', '進行中', '未完了', '未対応'],
    done: ['完了', '対応済み', '対応済', '済'],
    dropped: ['対応不要', '中止', '見送り'],
  },
  { open: ['未开始', '进行中', '未完成', '待处理', '待办'], done: ['已完成', '完成'], dropped: ['已取消', '取消'] },
  { open: ['미완료', '진행 중', '진행중', '대기', '예정'], done: ['완료'], dropped: ['취소'] },
  {
    open: ['offen', 'in arbeit', 'in bearbeitung'],
    done: ['erledigt', 'fertig', 'abgeschlossen'],
    dropped: ['verworfen', 'abgelehnt'],
  },
  {
    open: ['à faire', 'a faire', 'en cours', 'ouvert'],
    done: ['fait', 'terminé', 'fermé'],
    dropped: ['abandonné', 'annulé'],
  },
  {
    open: ['pendiente', 'en curso', 'por hacer', 'abierto'],
    done: ['hecho', 'completado', 'terminado'],
    dropped: ['descartado', 'cancelado'],
  },
  {
    open: ['pendente', 'em andamento', 'a fazer', 'aberto'],
    done: ['concluído', 'feito', 'concluida'],
    dropped: ['cancelado', 'descartado'],
  },
  {
    open: ['в работе', 'открыто', 'не начато'],
    done: ['готово', 'сделано', 'выполнено'],
    dropped: ['отменено', 'не планируется'],
  },
  { open: ['da fare', 'in corso', 'aperto'], done: ['fatto', 'completato', 'chiuso'], dropped: ['annullato'] },
];

const STATUSES: readonly ItemStatus[] = ['open', 'done', 'dropped'];

/** The family of a word; where several have it, the one that has most of the column's words. */
function familyOf(plain: string, column: readonly string[]): Family | undefined {
  const has = (family: Family, word: string) => STATUSES.some((status) => family[status].includes(word.toLowerCase()));
  const score = (family: Family) => column.filter((other) => has(family, plainWord(other))).length;
  const families = FAMILIES.filter((family) => has(family, plain));
  return families.reduce<Family | undefined>(
    (best, family) => (best !== undefined && score(best) >= score(family) ? best : family),
    undefined,
  );
}

/** The word without emphasis, brackets and code quotes around it. */
function plainWord(text: string): string {
  return text.replace(/^[\s*_~`[(]+/, '').replace(/[\s*_~`\])]+$/, '');
}

function inCaseOf(model: string, word: string): string {
  if (model === model.toUpperCase() && model !== model.toLowerCase()) return word.toUpperCase();
  const first = model.charAt(0);
  if (first === first.toLowerCase()) return word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
