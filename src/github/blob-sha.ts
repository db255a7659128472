import { createHash } from 'node:crypto';

/** Git's own name for a file with this text. */
export function blobShaOf(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
