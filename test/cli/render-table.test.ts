import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderTable, wrapText } from '../../src/cli/render-table.ts';
import { widthOf } from '../../src/cli/terminal.ts';
import { plainTerminal } from './plain-terminal.ts';

const { terminal } = plainTerminal();
const COLUMNS = [{ title: 'Line', align: 'right' as const }, { title: 'Item', flexible: true }, { title: 'Due' }];

describe('a table', () => {
  test('wraps its one flexible column to the width of the terminal', () => {
    const rows = [[{ text: '7' }, { text: 'Give batch jobs a pool of their own' }, { text: '2026-03-09' }]];
    expect(renderTable(COLUMNS, rows, 42, terminal)).toEqual([
      'Line  Item                      Due',
      '   7  Give batch jobs a pool    2026-03-09',
      '      of their own',
    ]);
  });

  test('leaves out a column that is empty in every row', () => {
    const rows = [[{ text: '7' }, { text: 'Alert' }, { text: '' }]];
    expect(renderTable(COLUMNS, rows, null, terminal)).toEqual(['Line  Item', '   7  Alert']);
  });

  test('lines up scripts whose characters take two columns', () => {
    const rows = [
      [{ text: '1' }, { text: '監視を追加する' }, { text: 'x' }],
      [{ text: '2' }, { text: 'Monitor' }, { text: 'x' }],
    ];
    const [, first, second] = renderTable(COLUMNS, rows, 80, terminal);
    expect(widthOf(first ?? '')).toBe(widthOf(second ?? ''));
  });
});

describe('wrapped text', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'word', ' ', '監', 'é', '-') });

  test('no line is wider than it may be, and nothing but spaces is lost', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 40 }), (text, width) => {
        const lines = wrapText(text, width);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});
