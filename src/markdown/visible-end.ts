/** The end of a stretch of text without the white space of any kind at its end. */
export function visibleEnd(source: string, start: number, end: number): number {
  let position = end;
  while (position > start && /\s/.test(source.charAt(position - 1))) position--;
  return position;
}
