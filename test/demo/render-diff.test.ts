import { expect, test } from 'vitest';
import { renderDiff } from '../../src/demo/render-diff.ts';
import { plainTerminal } from '../cli/plain-terminal.ts';

const BEFORE = 'Tasks\n\n- [ ] Add an alert\n- [ ] Write a page\n\nThe end\n';
const AFTER =
  'Tasks\n\n- [ ] Add an alert ([#2](https://x/2))\n- [ ] Write a page\n\n<!-- followthrough v1 {"tracking":"#1"} -->\nThe end\n';

test('a change is shown with a line around it, and our hidden data only as being there', () => {
  expect(renderDiff(BEFORE, AFTER, plainTerminal().terminal)).toEqual([
    '',
    '- - [ ] Add an alert',
    '+ - [ ] Add an alert ([#2](https://x/2))',
    '  - [ ] Write a page',
    '',
    '+ <!-- followthrough … -->',
    '  The end',
  ]);
});

test('hidden data that changed is one line', () => {
  const lines = renderDiff(AFTER, AFTER.replace('"#1"', '"#9"'), plainTerminal().terminal);
  expect(lines).toEqual(['', '± <!-- followthrough … -->', '  The end']);
});

test('lines that are too long are wrapped, and nothing of them is lost', () => {
  const lines = renderDiff('a\n', `${'word '.repeat(30)}end\n`, plainTerminal(40).terminal);
  expect(lines.every((line) => line.length <= 38)).toBe(true);
  expect(lines.join(' ').match(/word/g)).toHaveLength(30);
});
