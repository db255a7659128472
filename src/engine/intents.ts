import { AmbiguousFailure, TransientFailure } from './failure.ts';
import type { Tracker } from './ports.ts';

/**
 * A journal of the issues of one file that are about to be created. GitHub's lists may lag behind a creation by some
 * seconds; an intent that is still open (after a crash or a lost answer, or because the file does not name the issue yet)
 * tells the next pass to let the lists catch up before it opens anything.
 */
export interface IntentJournal {
  /** How long GitHub's lists may lag behind, in seconds. */
  readonly settleSeconds: number;
  /** Before the request is sent, and again once it was: from then on the lists may lag. */
  note(path: string, key: string): Promise<void>;
  /** The issue was not created. */
  clear(path: string, key: string): Promise<void>;
  /** The file names every issue that was opened for it: no list is needed to know them. */
  settle(path: string): Promise<void>;
  /** How many seconds ago the youngest intent that is still open was noted; null when none is open. */
  youngest(path: string): Promise<number | null>;
}

/** An intent that is older than this has no list to wait for, in seconds. */
const OLDEST = 3600;

/**
 * Throws TransientFailure while an earlier pass may have created an issue that the lists do not show yet; where one did
 * lately, they are not believed either when they had time.
 */
export async function awaitOpenIntents(
  path: string,
  journal: IntentJournal,
  tracker: Pick<Tracker, 'doubtLists'>,
): Promise<void> {
  const age = await journal.youngest(path);
  if (age === null || age >= OLDEST) return;
  tracker.doubtLists();
  if (age >= journal.settleSeconds) return;
  const rest = Math.ceil(journal.settleSeconds - age);
  throw new TransientFailure(`an earlier pass over ${path} ended while it opened an issue`, { retryAfter: rest });
}

/** Creates an issue with its intent noted, which stays open unless the issue was certainly not created: it grows old, or is settled. */
export async function createUnderIntent<Created>(
  path: string,
  key: string,
  journal: IntentJournal | null,
  create: () => Promise<Created>,
): Promise<Created> {
  const before = (await journal?.youngest(path)) ?? null;
  await journal?.note(path, key);
  try {
    const created = await create();
    await journal?.note(path, key);
    return created;
  } catch (failure) {
    if (failure instanceof AmbiguousFailure) await journal?.note(path, key);
    // What was not created now may have been created before.
    else if (before === null) await journal?.clear(path, key);
    throw failure;
  }
}
