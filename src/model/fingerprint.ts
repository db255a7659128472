import { createHash } from 'node:crypto';

/** The first 12 hex digits of the text's SHA-256: 48 bits, enough to tell apart the texts of one repository. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** An item's identity while its text names no issue: equal for titles that differ only in case, white space or punctuation. */
export function fingerprintOf(title: string): string {
  const words =
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return hashOf(words.length > 0 ? words.join(' ') : title.trim());
}
