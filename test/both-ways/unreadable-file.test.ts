import { expect, test } from 'vitest';
import { runDigest } from '../../src/engine/run-digest.ts';
import { parseDay } from '../../src/model/day.ts';
import { DOCUMENT, HOME, openMemoryStage, PATH } from '../branch-rules/memory-stage.ts';

const OTHER = 'postmortems/2026-03-01-old.md';
const GARBLED = Buffer.concat([Buffer.from(DOCUMENT), Buffer.from([0xe4, 0x0a])]);
const LINE = /- \[ \] Give the workers.*\n/;

test('a file that is no text stops neither a pass over another file nor the digest', async () => {
  const stage = await openMemoryStage();
  await stage.github.people.commit({ [OTHER]: DOCUMENT.replace('stood still', 'was empty') }, 'Add another');
  await stage.pass(OTHER);
  await stage.pass();
  await stage.github.people.commit({ [OTHER]: GARBLED }, 'Save it wrongly');
  await stage.github.people.commit({ [PATH]: (await stage.file()).replace(LINE, '') }, 'Take an item out');
  await stage.pass();
  expect(await stage.file()).toContain('0 of 1 done');
  const today = parseDay('2026-04-06');
  if (today === undefined) throw new Error('There is no such day.');
  const { issue } = await runDigest({
    tracker: stage.github.tracker,
    documents: await stage.github.openDocuments(HOME),
    todayIn: () => today,
    intents: null,
  });
  expect(issue?.body).toContain('Alert when the queue stands still');
});

test('a file that is no text any more is told once on its tracking issue', async () => {
  const stage = await openMemoryStage();
  await stage.pass();
  await stage.github.people.commit({ [PATH]: GARBLED }, 'Save it wrongly');
  for (let pass = 0; pass < 2; pass += 1) await expect(stage.pass()).rejects.toThrow('is not UTF-8 text');
  const comments = stage.github.snapshot().comments[stage.tracking().ref.number] ?? [];
  expect(comments).toHaveLength(1);
  expect(comments[0]).toContain('Save the file as UTF-8');
  await stage.github.people.commit({ [PATH]: DOCUMENT }, 'Save it as it was');
  await stage.pass();
  expect(stage.tasks()).toHaveLength(2);
  expect(await stage.file()).toContain('0 of 2 done');
});
