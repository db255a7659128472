import type { QueueFacts } from '../store/queue-facts.ts';

export interface Health {
  readonly healthy: boolean;
  /** One sentence, for who looks why. */
  readonly why: string;
}

/** Longer than any pass goes without a sign of life, and than a dead worker is left its job. */
const STANDSTILL_SECONDS = 300;

/** Healthy while the database answers and the queue moves, however long it is. */
export async function judgeHealth(readFacts: () => Promise<QueueFacts>): Promise<Health> {
  let facts: QueueFacts;
  try {
    facts = await readFacts();
  } catch {
    return { healthy: false, why: 'the database does not answer' };
  }
  const { due, oldestSeconds, quietSeconds } = facts;
  const standsStill =
    due > 0 && oldestSeconds > STANDSTILL_SECONDS && (quietSeconds === null || quietSeconds > STANDSTILL_SECONDS);
  return standsStill
    ? {
        healthy: false,
        why: `${due} requests wait, and nothing has moved for ${Math.floor(STANDSTILL_SECONDS / 60)} minutes`,
      }
    : { healthy: true, why: 'the queue moves' };
}
