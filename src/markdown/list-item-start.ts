import type { Span } from '../model/text-edit.ts';

/** What a list item starts with. */
export interface ListItemStart {
  readonly marker: Span;
  readonly contentStart: number;
  readonly box: Span | null;
  readonly textStart: number;
}

/** A box, also with the letters that other tools put into it; `[]` is a box that somebody forgot the blank in. */
const BOX = /\[([ xX\u00A0\-~/>✓✔√✅✗✘]?)\](?=[ \t\u00A0]|$)[ \t\u00A0]*/y;

/** Reads the marker and the box of a list item. */
export function readListItemStart(source: string, start: number, markerEnd: number, lineEnd: number): ListItemStart {
  let contentStart = markerEnd;
  while (contentStart < lineEnd && isBlank(source.charCodeAt(contentStart))) contentStart++;
  const marker = { start, end: markerEnd };
  if (contentStart === lineEnd) contentStart = markerEnd;
  if (source.charCodeAt(contentStart) !== 91) return { marker, contentStart, box: null, textStart: contentStart };
  BOX.lastIndex = 0;
  const match = BOX.exec(source.slice(contentStart, Math.min(lineEnd, contentStart + 16)));
  if (!match) return { marker, contentStart, box: null, textStart: contentStart };
  const boxStart = contentStart + 1;
  const box = { start: boxStart, end: boxStart + (match[1] ?? '').length };
  return { marker, contentStart, box, textStart: contentStart + match[0].length };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
