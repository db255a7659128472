import { describe, expect, test } from 'vitest';
import { markPostmortemFile } from '../../../src/markdown/write-back/mark-postmortem-file.ts';
import { parseStatusBlocks } from '../../../src/markdown/write-back/parse-status-block.ts';
import { renderWriteBack } from '../../../src/markdown/write-back/render-write-back.ts';
import { removeMarks } from '../../../src/markdown/write-back/unmark.ts';
import type { ItemStatus } from '../../../src/model/action-item.ts';
import type { PostmortemMarks } from '../../../src/model/item-mark.ts';
import { type Fate, marksOf } from './generate-marks.ts';
import { parse } from './laws.ts';

function fateOf(status: ItemStatus): Fate {
  return { status, duplicate: false, renamedTo: null, assignees: [], tracked: true, elsewhere: false };
}

/** The text with issues #100, #101 … in these states written into it. */
function mark(text: string, ...states: readonly ItemStatus[]): string {
  const file = parse(text);
  return markPostmortemFile(file, marksOf(file, states.map(fateOf)), 'box-and-link', parse).text;
}

const LIST = '# Checkout down\n\n## Action items\n\n- Add an alert on disk usage\n- [ ] Write a runbook\n';

test('a mark stays within the quote that a bullet holds', () => {
  const text = '# Checkout down\n\n## Action items\n\n- > Alert on disk\n  > usage\n- > Write a runbook\n';
  const marked = mark(text, 'done', 'open');
  expect(marked).toContain('- > Alert on disk\n  > usage ([#100](https://github.com/acme/shop/issues/100) · done)\n');
  expect(removeMarks(parse(marked))).toBe(text);
});

describe('what a person did since stays', () => {
  test('a box that a person took out does not come back', () => {
    const without = mark(LIST, 'open', 'open').replace('- [ ] Add', '- Add');
    expect(mark(without, 'open', 'open')).toBe(without);
    expect(mark(without, 'done', 'open')).toContain(
      '- Add an alert on disk usage ([#100](https://github.com/acme/shop/issues/100) · done)',
    );
  });

  test('a box that a person unticked after us is theirs when the marks are taken out', () => {
    const text = LIST.replace('[ ] Write', '[x] Write');
    const reopened = mark(text, 'open', 'open');
    expect(reopened).toContain('- [ ] Write');
    expect(removeMarks(parse(reopened))).toBe(text);
    const ticked = reopened.replace('- [ ] Write', '- [x] Write');
    expect(removeMarks(parse(ticked))).toBe(text);
  });

  test('a block that was moved is brought up to date where it stands', () => {
    const marked = mark(LIST, 'open', 'open');
    const [block] = parseStatusBlocks(marked);
    const { start, end } = block?.span ?? { start: 0, end: 0 };
    const moved = `${marked.slice(start + 1, end)}\n${marked.slice(0, start)}${marked.slice(end)}`;
    const updated = mark(moved, 'done', 'open');
    expect(parseStatusBlocks(updated).map(({ span }) => span.start)).toEqual([0]);
    expect(updated).toContain('**Follow-through:** 1 of 2 done');
  });

  test('what people wrote into the block stays there', () => {
    const marked = mark(LIST, 'open', 'open').replace(
      '\n<!-- /followthrough -->',
      '\n\nAsk Alice.\n<!-- /followthrough -->',
    );
    const updated = mark(marked, 'done', 'open');
    expect(updated).toContain('1 of 2 done\n\nAsk Alice.\n<!-- /followthrough -->');
    expect(removeMarks(parse(updated))).toBe(`${LIST}\n\n\n\nAsk Alice.\n\n`);
  });

  test('an edited status line and a lost closing comment are put right', () => {
    const marked = mark(LIST, 'open', 'open');
    expect(mark(marked.replace('0 of 2 done', '5 of 2 done'), 'open', 'open')).toBe(marked);
    expect(mark(marked.replace('\n<!-- /followthrough -->', ''), 'open', 'open')).toBe(marked);
  });

  test('a link that was removed by hand is written again', () => {
    const marked = mark(LIST, 'open', 'open');
    const file = parse(marked.replace(' ([#101](https://github.com/acme/shop/issues/101))', ''));
    const text = markPostmortemFile(
      file,
      marksOf(file, ['open' as const, 'open' as const].map(fateOf)),
      'box-and-link',
      parse,
    ).text;
    expect(text).toBe(marked);
  });
});

test('a block of a newer version keeps the whole postmortem as it is, with a problem on its line', () => {
  const text = mark(LIST, 'open', 'open').replace('<!-- followthrough v1', '<!-- followthrough v2');
  const file = parse(text);
  const marked = markPostmortemFile(file, marksOf(file, [fateOf('done')]), 'box-and-link', parse);
  expect(marked.text).toBe(text);
  expect(marked.problems).toMatchObject([{ line: 8, code: 'shape-not-writable' }]);
  expect(removeMarks(file)).toBe(text);
});

test('a block with broken JSON is written anew', () => {
  const marked = mark(LIST, 'open', 'open');
  const mended = mark(marked.replace('"items":', 'items:'), 'done', 'open');
  expect(parseStatusBlocks(mended).flatMap(({ base }) => base.items.map(({ status }) => status))).toEqual([
    'done',
    'open',
  ]);
});

describe('a repository that got another name', () => {
  const marked = mark(LIST, 'open', 'open');
  const renamed = (marks: readonly PostmortemMarks[]) =>
    marks.map((each) => ({
      ...each,
      items: each.items.map((item) => ({
        ...item,
        issue: item.issue && { ...item.issue, url: item.issue.url.replace('acme/shop', 'acme/store') },
      })),
    }));

  test('its links alone are not worth an edit', () => {
    const file = parse(marked);
    expect(renderWriteBack(file, renamed(marksOf(file, [fateOf('open')])), 'box-and-link').edits).toEqual([]);
  });

  test('they follow with the next edit', () => {
    const file = parse(marked);
    const marks = renamed(marksOf(file, [fateOf('open'), fateOf('done')]));
    const { text } = markPostmortemFile(file, marks, 'box-and-link', parse);
    expect(text).toContain('- [ ] Add an alert on disk usage ([#100](https://github.com/acme/store/issues/100))');
    expect(text).toContain('- [x] Write a runbook');
  });
});

test('a row that was added to a table with our columns is filled in', () => {
  const table =
    '# Checkout down\n\n## Action items\n\n| Action | Owner |\n|---|---|\n| Add an alert on disk usage | Bob |\n';
  const marked = mark(table, 'open');
  const row = '| Add an alert on disk usage | Bob | [#100](https://github.com/acme/shop/issues/100) | Open |\n';
  expect(marked).toContain(row);
  const more = marked.replace(row, `${row}| Write a runbook | Eve |  |  |\n| Test failover | Kim |\n`);
  const filled = mark(more, 'open', 'done', 'done');
  expect(filled).toContain('| Write a runbook | Eve | [#101](https://github.com/acme/shop/issues/101) | Done |\n');
  expect(filled).toContain('| Test failover ([#102](https://github.com/acme/shop/issues/102) · done) | Kim |\n');
  expect(removeMarks(parse(filled))).toBe(`${table}| Write a runbook | Eve |\n| Test failover | Kim |\n`);
});

test('an update edits only the bytes that change', () => {
  const file = parse(mark(LIST, 'open', 'open'));
  const { edits } = renderWriteBack(file, marksOf(file, [fateOf('done'), fateOf('open')]), 'box-and-link');
  expect(edits.map(({ start, end, newText }) => [file.source.slice(start, end), newText])).toEqual([
    [' ', 'x'],
    ['open', 'done'],
    ['0', '1'],
  ]);
});
