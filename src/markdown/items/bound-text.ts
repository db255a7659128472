/** No promise is longer; what goes on is not read as one, so that a page-long line costs no more than a page of lines. */
const MAX_LENGTH = 2000;

/** The text, cut where it is too long to be an item's; never within a character. */
export function boundText(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const cut = text.slice(0, MAX_LENGTH);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
