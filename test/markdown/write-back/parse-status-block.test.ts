import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseStatusBlocks } from '../../../src/markdown/write-back/parse-status-block.ts';

const FIXTURE = readFileSync(new URL('../../../fixtures/write-back/status-block-v1.md', import.meta.url), 'utf8');

const BLOCK = `<!-- followthrough v1 {"tracking":"#5","items":[{"issue":"#12","status":"open","title":"abc"}]} -->
**Follow-through:** 0 of 1 done
<!-- /followthrough -->`;

test.each(['', '> ', '   '])(
  'what is left of a block whose hidden comment was taken out is a block that knows nothing (after %j)',
  (before) => {
    const lines = BLOCK.split('\n').slice(1);
    const source = `- Item\n\n${lines.map((line) => `${before}${line}\n`).join('')}\nMore.\n`;
    const [block, ...more] = parseStatusBlocks(source);
    expect(more).toEqual([]);
    expect(block?.base).toEqual({ version: 1, tracking: null, items: [] });
    expect(block?.statusLine && source.slice(block.statusLine.start, block.statusLine.end)).toBe(lines[0]);
    expect(block && source.slice(0, block.span.start) + source.slice(block.span.end)).toBe('- Item\n\nMore.\n');
  },
);

test("a person's own line about following through is no block", () => {
  expect(parseStatusBlocks('**Follow-through:** 2 of 3 done, says Bob\n\nMore.\n')).toEqual([]);
});

test('a block of format 1 is read by every later version', () => {
  const blocks = parseStatusBlocks(FIXTURE);
  expect(blocks.map(({ base }) => base)).toEqual([
    {
      version: 1,
      tracking: '#5',
      items: [
        {
          issue: '#12',
          status: 'done',
          title: '1f2e3d4c5b6a',
          owners: ['Alice'],
          due: '2026-03-01',
          wrote: ['link'],
          original: ' ',
        },
        {
          issue: '#13',
          status: 'dropped',
          title: 'a-->b',
          owners: [],
          due: null,
          wrote: ['link', 'box'],
          original: null,
        },
        {
          issue: 'acme/ops#3',
          status: 'done',
          inFile: 'open',
          title: '',
          owners: [],
          due: null,
          wrote: ['link', 'issue-column', 'status-column'],
          original: null,
        },
        { issue: null, status: 'done', title: '', owners: [], due: null, wrote: [], original: null },
      ],
    },
  ]);
});

test('taking the span out gives the text before the block back', () => {
  const [block] = parseStatusBlocks(FIXTURE);
  const { start, end } = block?.span ?? { start: 0, end: 0 };
  expect(FIXTURE.slice(0, start) + FIXTURE.slice(end)).toBe(FIXTURE.slice(0, FIXTURE.indexOf('\n<!--')));
});

describe('a block is found wherever people moved it', () => {
  test.each([
    ['with CRLF', `- item\r\n\r\n${BLOCK.replaceAll('\n', '\r\n')}\r\n`, '- item\r\n'],
    ['at the end without line end', `- item\n\n${BLOCK}`, '- item'],
    ['indented', `- item\n\n${BLOCK.replace(/^/gm, '  ')}\n\nafter\n`, '- item\n\nafter\n'],
    ['in a quote', `- item\n\n${BLOCK.replace(/^/gm, '> ')}\n\nafter\n`, '- item\n\nafter\n'],
    ['without a blank line before it', `- item\n${BLOCK}\nafter\n`, '- item\nafter\n'],
    ['at the start', `${BLOCK}\nafter\n`, 'after\n'],
  ])('%s', (_, source, without) => {
    const blocks = parseStatusBlocks(source);
    expect(blocks.map(({ base }) => base.items.map(({ issue }) => issue))).toEqual([['#12']]);
    expect(blocks.map(({ span }) => source.slice(0, span.start) + source.slice(span.end))).toEqual([without]);
    expect(blocks.map(({ statusLine }) => statusLine && source.slice(statusLine.start, statusLine.end))).toEqual([
      '**Follow-through:** 0 of 1 done',
    ]);
  });
});

test('a block whose visible line was edited or taken out is still a block', () => {
  const edited = parseStatusBlocks(BLOCK.replace(/\*\*Follow.*/, 'All fine!'));
  expect(edited.map(({ statusLine }) => statusLine !== null)).toEqual([true]);
  const gone = parseStatusBlocks(BLOCK.replace(/\*\*Follow.*\n/, ''));
  expect(gone.map(({ statusLine, closing }) => [statusLine, closing !== null])).toEqual([[null, true]]);
});

test('a block that lost its closing comment ends with its visible line', () => {
  const source = `${BLOCK.replace('\n<!-- /followthrough -->', '')}\nA sentence of a person.\n`;
  const [block] = parseStatusBlocks(source);
  expect(source.slice(block?.span.end)).toBe('A sentence of a person.\n');
});

test('a block with broken JSON is a block with an empty base', () => {
  const blocks = parseStatusBlocks(BLOCK.replace('"items"', 'items'));
  expect(blocks.map(({ base }) => base)).toEqual([{ version: 1, tracking: null, items: [] }]);
});

test('a block of a newer version says so and nothing else', () => {
  const blocks = parseStatusBlocks(BLOCK.replace('v1', 'v12'));
  expect(blocks.map(({ base }) => base)).toEqual([{ version: 12, tracking: null, items: [] }]);
});

test('a block in a code fence is an example', () => {
  expect(parseStatusBlocks(`\`\`\`md\n${BLOCK}\n\`\`\`\n`)).toEqual([]);
  expect(parseStatusBlocks(`\`\`\`md\n${BLOCK}\n\`\`\`\n\n${BLOCK}\n`)).toHaveLength(1);
});

test('two postmortems in one file have a block each', () => {
  expect(parseStatusBlocks(`# One\n\n${BLOCK}\n\n# Two\n\n${BLOCK}\n`)).toHaveLength(2);
});
