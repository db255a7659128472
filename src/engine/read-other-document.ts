import { UnreadableDocument } from './failure.ts';
import type { Documents, StoredDocument } from './ports.ts';

/**
 * A file beside the one that a pass is over. Null when there is none; `unreadable` where its bytes are no text, which is
 * told where it is looked at itself and stops nothing here.
 */
export async function readOtherDocument(
  path: string,
  documents: Documents,
): Promise<StoredDocument | 'unreadable' | null> {
  try {
    return await documents.readDocument(path);
  } catch (failure) {
    if (failure instanceof UnreadableDocument) return 'unreadable';
    throw failure;
  }
}
