import { appendFile, mkdtemp, readdir, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { groupWrites } from '../../src/store/group-writes.ts';
import { openJournal } from '../../src/store/journal.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'followthrough-journal-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const readAll = async (directory: string) => {
  const journal = await openJournal(directory);
  await journal.close();
  return journal.left.flatMap(({ lines }) => lines);
};

test('law: wherever the end is cut off, what was safe before is read back, and nothing half', async () => {
  const texts = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 5 }), fc.nat(), async (groups, cut) => {
      const directory = await mkdtemp(join(folder, 'law-'));
      const lines = groups.map((group) => group.map((text) => JSON.stringify(text)));
      const journal = await openJournal(directory);
      for (const group of lines) await journal.append(group);
      await journal.close();
      expect(await readAll(directory)).toEqual(lines.flat());
      const [name = ''] = await readdir(directory);
      const bytes = await readFile(join(directory, name));
      await truncate(join(directory, name), cut % (bytes.length + 1));
      const left = await readAll(directory);
      expect(left).toEqual(lines.flat().slice(0, left.length));
      expect(left.length).toBe(bytes.subarray(0, cut % (bytes.length + 1)).filter((byte) => byte === 10).length);
    }),
    { numRuns: 40 },
  );
});

test('what was cut off is not glued to what comes after a restart', async () => {
  const first = await openJournal(folder);
  await first.append(['"a"']);
  await first.close();
  const [name = ''] = await readdir(folder);
  await appendFile(join(folder, name), '"cut');
  const second = await openJournal(folder);
  await second.append(['"b"']);
  await second.close();
  expect(await readAll(folder)).toEqual(['"a"', '"b"']);
});

test('a segment that is dropped is gone, the one that is written to stays', async () => {
  const first = await openJournal(folder);
  await first.append(['"a"']);
  await first.close();
  const second = await openJournal(folder);
  const segment = await second.append(['"b"']);
  await second.drop(segment);
  await second.append(['"c"']);
  await second.close();
  expect(await readAll(folder)).toEqual(['"b"', '"c"']);
});

test('an entry that cannot be written does not take its neighbours along', async () => {
  const written: number[] = [];
  const add = groupWrites(
    async (entries: readonly number[]) => {
      if (entries.includes(3)) throw new RangeError('three');
      written.push(...entries);
      return entries;
    },
    { most: 10, mostWaiting: 100 },
  );
  const results = await Promise.allSettled([1, 2, 3, 4].map(add));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(written.sort()).toEqual([1, 2, 4]);
});

test('more than may wait is refused at once', async () => {
  const add = groupWrites(() => new Promise<readonly number[]>(() => {}), { most: 1, mostWaiting: 2 });
  void add(1);
  void add(2);
  void add(3);
  await expect(add(4)).rejects.toThrow('keep up');
});
