/** A tag that makes an item of a text wherever it stands: `[Action Item]`, `**Action item:**`, `AI #3:`, `TODO:`. */
export interface Tag {
  readonly length: number;
}

const TAG =
  /^[[(*_`]*(?:action items?|action point|follow-?up|アクションアイテム|要対応|行动项|行動項目|待办|待辦|액션 아이템|acción|ação|action corrective|TODO|AI)(?: ?#?\d{1,3})?(?:(?:[\])]+[*_`]*[:：]?|[*_`]*[:：][*_`]*|[*_`]+[:：]?)\s+|[*_`]*：[*_`]*)/iu;

/** The tag with which the text begins; null when there is none. */
export function findTag(text: string): Tag | null {
  const match = TAG.exec(text.slice(0, 60));
  if (!match) return null;
  return /^\W*todo/i.test(match[0]) && !match[0].includes('TODO') ? null : { length: match[0].length };
}
