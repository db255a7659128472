import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { documentRequest, until } from './requests.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore({
    place: { kind: 'memory' },
    onError: (error) => {
      throw error;
    },
  });
});
afterEach(() => store.close({ withinSeconds: 1 }));

test('events that keep coming become one pass, after the last of them', async () => {
  const seen: number[] = [];
  let sent = 0;
  await store.work(async () => void seen.push(sent), { pollSeconds: 0.5 });
  for (; sent < 12; sent++) {
    await store.enqueue([documentRequest('a.md')], { deliveryId: `d${sent}`, delaySeconds: 2 });
    await delay(250);
  }
  await until(() => seen.length > 0);
  expect(seen).toEqual([12]);
});
