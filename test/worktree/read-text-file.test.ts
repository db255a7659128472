import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTextFile } from '../../src/worktree/read-text-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'worktree-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function readBytes(name: string, bytes: Uint8Array | string) {
  writeFileSync(join(folder, name), bytes);
  return readTextFile(join(folder, name));
}

test('a text comes back with its byte-order mark and its line ends', async () => {
  const text = '\ufeff# Één\r\nzwei\rthree\n';
  expect(await readBytes('text.md', text)).toEqual({ kind: 'text', text });
});

test('an empty file is an empty text', async () => {
  expect(await readBytes('empty.md', '')).toEqual({ kind: 'text', text: '' });
});

test.each([
  ['a zero byte makes a file binary', Buffer.from('PNG\0\x01'), 'binary'],
  ['a UTF-16 file is told as such', Buffer.from('\ufeff# Title', 'utf16le'), 'UTF-16'],
  ['the line that is not UTF-8 is named', Buffer.from([0x61, 0x0a, 0x62, 0x0a, 0xe9, 0x0a]), 'line 3 '],
  ['a character cut off by the end is found', Buffer.from([0x61, 0x0a, 0xe2, 0x82]), 'line 2 '],
])('%s', async (_, bytes, words) => {
  const file = await readBytes('odd.md', bytes);
  expect(file).toMatchObject({ kind: 'unreadable', why: expect.stringContaining(words) });
});

test('a missing file and a folder are told apart', async () => {
  mkdirSync(join(folder, 'sub'));
  expect(await readTextFile(join(folder, 'sub'))).toMatchObject({ kind: 'unreadable', why: 'it is a folder' });
  const missing = { kind: 'unreadable', why: 'there is no such file' };
  expect(await readTextFile(join(folder, 'none.md'))).toMatchObject(missing);
  expect(await readTextFile(join(folder, 'text.md/none.md'))).toMatchObject(missing);
});
