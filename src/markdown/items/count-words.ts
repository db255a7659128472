/** How many words a text has. Chinese and Japanese put no blanks between theirs: two characters count as one. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  if (unspaced === 0) return text.split(/\s+/).length;
  return text.replace(UNSPACED, ' ').split(/\s+/).filter(Boolean).length + Math.ceil(unspaced / 2);
}

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/g;
