import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DataDirectoryInUse } from '../../src/store/claim-data-directory.ts';
import { openStore } from '../../src/store/open-store.ts';
import { testStore } from './contract.ts';
import { documentRequest } from './requests.ts';

let folder: string;
let count = 0;
/** A copy of a database that was set up once, which is faster than setting each up. */
const makePlace = async () => {
  const path = join(folder, String(count++));
  await cp(join(folder, 'template'), path, { recursive: true });
  return { kind: 'directory' as const, path };
};
const onError = (error: Error) => expect.unreachable(error.message);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'followthrough-store-'));
  const place = { kind: 'directory' as const, path: join(folder, 'template') };
  await (await openStore({ place, onError })).close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the store on PGlite', () => {
  testStore(makePlace);

  test('what was stored is there when the directory is opened again', async () => {
    const place = await makePlace();
    const first = await openStore({ place, onError });
    await first.enqueue([documentRequest('a.md')], { deliveryId: 'd', delaySeconds: 0 });
    await first.close();
    const second = await openStore({ place, onError });
    expect((await second.queueFacts()).waiting).toBe(1);
    expect(await second.enqueue([], { deliveryId: 'd', delaySeconds: 0 })).toBe('known');
    await second.close();
  });

  test('a directory has one user at a time', async () => {
    const place = await makePlace();
    const first = await openStore({ place, onError });
    await expect(openStore({ place, onError })).rejects.toBeInstanceOf(DataDirectoryInUse);
    await first.close();
    await (await openStore({ place, onError })).close();
  });
});
