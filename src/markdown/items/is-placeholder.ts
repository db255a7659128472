import { foldText } from '../fold-text.ts';
import { makePhraseTable } from '../phrase-table.ts';
import { pattern } from '../word-characters.ts';
import { stripMarks } from '../write-back/find-mark.ts';
import { countWords } from './count-words.ts';

/** What people leave in a template, or write where there is nothing to say. */
const NOTHING = makePhraseTable([
  [
    true,
    [
      ...[
        'none',
        'none yet',
        'n/a',
        'na',
        'tbd',
        'tba',
        'to be determined',
        'to be decided',
        'todo',
        'nothing',
        'nothing else',
        'nothing more',
        'none so far',
        '-',
        '--',
        '—',
        '–',
        '...',
        '…',
      ],
      ...[
        'none identified',
        'no action items',
        'no actions',
        'no follow-up actions',
        'not applicable',
        'none at this time',
      ],
      ...[
        'not available',
        'keine',
        'nicht zutreffend',
        'aucune',
        'aucun',
        'ninguna',
        'ninguno',
        'no aplica',
        'nenhuma',
        'nenhum',
      ],
      ...[
        'nessuna',
        'nessuno',
        ...['geen', 'n.v.t.', 'nvt', 'ingen', 'inga', 'inget', 'ingenting', 'ej tillämpligt', 'ikke relevant', 'intet'],
        ...[
          'ei ole',
          'ei mitään',
          'žádné',
          'žádná',
          'není',
          'nie dotyczy',
          'немає',
          'відсутні',
          'не потрібно',
          'не требуется',
        ],
        ...['отсутствует', 'keine maßnahmen', 'keine weiteren maßnahmen', 'нет действий'],
        'brak',
        'нет',
        'отсутствуют',
        'なし',
        '特になし',
        '該当なし',
        '无',
        '暂无',
        '無',
        '없음',
        '해당 없음',
        'yok',
        '待补充',
        ...[
          '現時点ではなし',
          '現時点でなし',
          '特にありません',
          '検討中',
          '現在検討中',
          '未定',
          '調査中',
          '作成中',
          '記入中',
        ],
        ...[
          '追記予定',
          '記載予定',
          '後日追記',
          '後日記載',
          '待定',
          '待填写',
          '待補充',
          '待填寫',
          '待分析',
          '待讨论',
          '待确定',
        ],
        ...['暫無', '尚無', '暂未确定', '검토 중', '미정', '작성 예정', '추후 작성'],
      ],
      ...[
        'action item',
        'action item 1',
        'action item 2',
        'action item 3',
        'item 1',
        'item 2',
        'item 3',
        'action 1',
        'action 2',
        'action 3',
      ],
      ...[
        'another item',
        'another action',
        'another task',
        'more items',
        'task 1',
        'task 2',
        'task 3',
        'first action',
        'second action',
        'description',
        'title',
        'owner',
        'xxx',
        'xx',
        'foo',
        'bar',
        'example',
      ],
    ],
  ],
]);

/** Text that is all within one pair of template brackets: `<…>`, `{{…}}`, `[…]` (no link), `_…_` that asks to fill in. */
const BRACKETED = /^(?:<(?!https?:)[^<>]*>|\{\{?[^{}]*\}?\}|\[[^\][]*\]|%[^%]*%|\$\{[^}]*\})[.…]*$/;
const HOLE = /\{\{[^{}]*\}\}|\bX{3,}\b|<(?:insert|describe|your|name|owner|date|link)\b[^>]*>/;
/** A pair of tags that may have nothing between them, as exports of office documents leave them. */
const TAGGED = /^<[a-z][^<>]*>[^<]*<\/[a-z]+>$/i;
const TAGS = /<\/?[a-z][^<>]*>/gi;
const INSTRUCTION =
  /^(?:[_(*]|\*\(|\(\*)(?:copy|add|list|describe|fill|insert|write|include|enter|note|what|any|delete)\b[^*_]*[_*)]+[.]?$/i;

/** Sentences that say that there is nothing to do, in lower case. */
const NOTHING_BEGINS = new Set(['th', 'we', 'no', 'ke', 'au', 'pa', 'ni', 'ne', 'ge', 'br', 'не']);
const NOTHING_TO_DO =
  /^(?:there (?:are|is|were|was) )?(?:we have )?(?:no|nothing|none|keine?|aucune?|pas d'|ninguna?|nenhuma?|nessuna?|geen|brak|нет|не требу\S+)(?: (?:further|additional|other|more|new|weiteren?|autre|supplémentaire|más|outra|altra|verdere|immediate|specific|outstanding|open|planned))*(?: (?:actions?|action items?|follow-?ups?|follow-?up (?:actions?|items?|work)|remediation|next steps?|tasks?|measures?|changes?|to-?dos?|steps?|maßnahmen?|aktionen|acción|acciones|ação|ações|azion[ei]|acties|maatregelen|действи\S+|мер\S*))?(?: (?:(?:is|are|was|were) )?(?:needed|required|necessary|planned|identified|nötig|erforderlich|geplant|nécessaire|prévue|requise|necesarias?|necessári[ao]s?|nodig|yet|at this time|for now|so far))*$/;

/** What a longer text must have to be one that is still to be written. */
const BLANK_TO_FILL = pattern(String.raw`[{<[%$]|XXX|^[\s_*(]*[_(]|^[^\p{L}\p{N}]*$`);

/** "恒久対応: 不要。…", "Long-term fix: none": a label, and that there is nothing for it. */
const LABELLED_NOTHING =
  /^[^:：\n]{1,30}[:：][\s*_]*(?:(?:特に|該当)?なし|無し|(?:対応)?不要|[无無暂暫]{1,2}|[无無]需[^。.]{0,4}|不需要|不涉及|없음|해당 없음|필요 없음|불필요|none|n\/a|keine|aucune|ninguna|nenhuma|nessuna)(?:[。.]|$)/i;

/** "（ここに記入してください）", "（请填写）" */
const TO_BE_WRITTEN =
  /^[（(【[](?:[^）)】\]]{0,40}(?:記入|記載|入力)してください|[请請](?:在此)?(?:填|补|補)[^）)】\]]{0,40})[）)】\]]$/;

/** Whether a text promises nothing: empty, "None", "TBD", a template's `<placeholder>`. */
export function isPlaceholder(written: string): boolean {
  const text = stripMarks(written);
  if (PLAIN.test(text)) return isNothing(text);
  if (text.includes('{{') && isFilledIn(text)) return false;
  if (NONE.test(text)) return true;
  if (text.length > 300 || (text.length > 60 && !BLANK_TO_FILL.test(text))) return false;
  if (LABELLED_NOTHING.test(text) || TO_BE_WRITTEN.test(text)) return true;
  const bare = (text.includes('<!--') ? text.replace(/<!--.*?-->/g, '') : text).trim();
  if (bare === '') return true;
  const plain = (TAGGED.test(bare) ? bare.replace(TAGS, '') : bare).replace(
    /^(?:[\s*_~`|…]|\.{2,})+|[\s*_~`|.:。…]+$/g,
    '',
  );
  if (plain === '' || !VISIBLE.test(plain)) return true;
  return isNothing(plain.replace(BRACKETS, '')) || (HOLE_MARK.test(bare) && isToBeFilledIn(bare, plain));
}

/** Names and short titles: nothing but words, of which none asks to be filled in. */
const PLAIN = /^(?!.*XXX)[A-Za-z][A-Za-z0-9 ']{0,298}$/;

function isNothing(plain: string): boolean {
  const folded = foldText(plain);
  return (
    NOTHING.findWhole(folded) === true ||
    (NOTHING_BEGINS.has(folded.slice(0, 2)) && NOTHING_TO_DO.test(plain.toLowerCase()))
  );
}

/** `{{ Rotate the keys of the staging hub }}`: filled in without taking the brackets away. */
function isFilledIn(text: string): boolean {
  const words = FILLED.exec(text)?.[1];
  return words !== undefined && countWords(words) > 3 && !ASKS_TO_FILL_IN.test(words);
}

const FILLED = /^\W{0,4}\{\{\s*([^{}]+?)\s*\}\}/;
const ASKS_TO_FILL_IN =
  /^(?:your|the|an?|summary|describe|description|list|add|insert|write|include|enter|note|what|who|when|why|how|any|things?|link|names?|date|time|title|e\.g)\b|\bhere\b|\baction items?\b/i;
/** "None: the fix of 3 May was enough." */
const NONE = /^[\s*_(]*(?:none|n\/a)[*_]*(?:[.,;:!]|\s[—–-]{1,2})[*_]*\s+(?!but |however |except )/i;

/** "(none)" */
const BRACKETS = /^\(|\)$/g;

/** What template brackets and instructions have. */
const HOLE_MARK = /[{<[%$_*(]|XXX/;

function isToBeFilledIn(bare: string, plain: string): boolean {
  const unlabelled = plain.replace(/^[^:：<>{}]{1,80}[:：][*_\s"'“]*(?=[<{])/, '').replace(/["'”]+$/, '');
  return HOLE.test(plain) || BRACKETED.test(unlabelled) || INSTRUCTION.test(bare);
}

const VISIBLE = pattern(String.raw`[\p{L}\p{N}]`);
