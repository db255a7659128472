import { expect, test } from 'vitest';
import { parseDay } from '../../src/model/day.ts';
import { renderStatusLine } from '../../src/reconcile/render-status-line.ts';
import { DOCUMENT, numberOf, openMemoryStage, PATH } from '../branch-rules/memory-stage.ts';

test('an issue that a merged pull request closed shows that pull request, read in one request and only once', async () => {
  const stage = await openMemoryStage();
  await stage.pass();
  const number = numberOf(stage, 0);
  await stage.github.people.closeByPull?.(number, 34);
  const requests: string[] = [];
  stage.github.interceptWith(({ method, phase }) => {
    if (phase === 'before') requests.push(method);
  });
  await stage.pass();
  expect(requests.length).toBeLessThanOrEqual(5);
  expect(await stage.file()).toContain(
    `<br>[#${number}](https://github.com/acme/shop/issues/${number}) done by [#34](https://github.com/acme/shop/pull/34)\n`,
  );
  requests.length = 0;
  expect((await stage.pass()).writes).toBe(0);
  expect(requests).not.toContain('readClosures');
});

test('closed with nothing to show for it is shown as such, and so is the missing reason of what is not planned', async () => {
  const stage = await openMemoryStage();
  await stage.pass();
  await stage.github.people.closeIssue(numberOf(stage, 0));
  await stage.github.people.closeIssue(numberOf(stage, 1), 'not-planned');
  await stage.pass();
  const text = await stage.file();
  expect(text).toContain('done, with nothing to show for it');
  expect(text).toContain('not planned, without a word why');
  expect(text).toContain('**Follow-through:** 1 of 2 done · 1 not planned');
  expect((await stage.pass()).writes).toBe(0);
});

test('the reason is the last comment’s first line, shortened, and notifies or opens nothing', async () => {
  const stage = await openMemoryStage();
  await stage.pass();
  const number = numberOf(stage, 0);
  const words = 'The queue is **gone** <script> `x` --> @alice #7 #{task:1} | since March.';
  await stage.github.people.comment(number, 'Let us see.');
  await stage.github.people.comment(number, `${words} ${'So it is. '.repeat(40)}\n\nAnd more.`);
  await stage.github.people.closeIssue(number, 'not-planned');
  await stage.pass();
  const text = (await stage.file()).replace(/<!-- followthrough v1 .*/, '');
  expect(text).toContain('not planned: The queue is **gone** &lt;script>');
  expect(text).not.toContain('And more');
  expect(text).not.toMatch(/[^\w]@alice|#7|#\{/);
  expect((await stage.pass()).writes).toBe(0);
  await stage.github.people.reopenIssue(number);
  await stage.pass();
  expect(await stage.file()).not.toContain('not planned:');
  expect((await stage.pass()).writes).toBe(0);
});

test('what was ticked off in the file is not held against it', async () => {
  const stage = await openMemoryStage();
  await stage.pass();
  await stage.github.people.commit({ [PATH]: (await stage.file()).replace('- [ ] Alert', '- [x] Alert') }, 'Done');
  await stage.pass();
  expect(await stage.file()).not.toContain('nothing to show');
  expect((await stage.pass()).writes).toBe(0);
});

test('completed, not planned and duplicate stay three things in the status line', () => {
  const today = parseDay('2026-04-06');
  if (today === undefined) throw new Error('There is no such day.');
  const task = { due: null, issue: null, closed: undefined };
  const line = renderStatusLine(
    [
      { ...task, status: 'done', stateReason: 'completed' },
      { ...task, status: 'dropped', stateReason: 'not-planned' },
      { ...task, status: 'dropped', stateReason: 'duplicate' },
      { ...task, status: 'open', stateReason: null },
    ],
    null,
    today,
  );
  expect(line).toBe('**Follow-through:** 1 of 4 done · 1 not planned · 1 duplicate');
});

test('many closed issues do not make the line endless', async () => {
  const items = Array.from({ length: 30 }, (_, index) => `- [ ] Look after machine ${index} of the hall in Bremen\n`);
  const stage = await openMemoryStage(
    'guard:\n  new-issues: 100\n',
    DOCUMENT.replace(/- \[ \] Alert[\s\S]*own\n/, items.join('')),
  );
  await stage.pass();
  for (const { ref } of stage.tasks()) await stage.github.people.closeIssue(ref.number);
  await stage.pass();
  expect(await stage.file()).toContain('30 of 30 done');
  expect(await stage.file()).toContain('<br>and 10 more\n');
  expect((await stage.pass()).writes).toBe(0);
});
