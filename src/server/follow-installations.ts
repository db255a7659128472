import type { Store } from '../store/open-store.ts';
import { repositoryKey } from '../store/repository-key.ts';
import type { ScheduledRepository } from '../store/schedules.ts';

/** What the App is installed on now, of all installations. */
export type ListRepositories = () => Promise<readonly ScheduledRepository[]>;

type Index = Pick<Store, 'listScheduled' | 'enqueue' | 'forget'>;

/**
 * Brings what we look after in step with what the App is installed on: webhooks that say so can get lost, and a database that was
 * deleted knows nothing. What is new gets a resync, what is gone is forgotten; what both know costs nothing.
 */
export async function followInstallations(store: Index, listRepositories: ListRepositories): Promise<void> {
  const installed = new Map((await listRepositories()).map((place) => [repositoryKey(place.repository), place]));
  const known = new Map((await store.listScheduled()).map((place) => [repositoryKey(place.repository), place]));
  for (const [key, { installationId, repository }] of known) {
    // Installed anew it is under another number, and what is queued for the old one is void.
    if (installed.get(key)?.installationId === installationId) continue;
    await store.forget(installationId, repository);
    known.delete(key);
  }
  const fresh = [...installed].filter(([key]) => !known.has(key)).map(([, place]) => place);
  await store.enqueue(
    fresh.map((place) => ({ ...place, kind: 'resync' })),
    { deliveryId: null, delaySeconds: 0 },
  );
}

const DAY_MS = 86_400_000;
const RETRY_MS = 300_000;

/** Does so now, and once a day; a failure is told and tried again after five minutes. Returns what ends it. */
export function keepFollowing(
  store: Index,
  listRepositories: ListRepositories,
  onError: (error: Error) => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const follow = async (): Promise<void> => {
    let wait = DAY_MS;
    try {
      await followInstallations(store, listRepositories);
    } catch (error) {
      wait = RETRY_MS;
      if (!ended) onError(error instanceof Error ? error : new Error(String(error)));
    }
    if (!ended) timer = setTimeout(() => void follow(), wait);
  };
  void follow();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
