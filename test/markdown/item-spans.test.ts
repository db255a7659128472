import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePostmortemFile } from '../../src/markdown/parse-postmortem-file.ts';
import type { ActionItem } from '../../src/model/action-item.ts';
import type { Span } from '../../src/model/text-edit.ts';
import { arbitraryDocument } from './arbitrary-document.ts';
import { FUZZ_TIMEOUT, fuzzRuns } from './fuzz-runs.ts';

test(
  'every span of an item is the raw text that it claims',
  () => {
    fc.assert(
      fc.property(arbitraryDocument, (source) => {
        const file = parsePostmortemFile(source, 'a.md', { headings: { measures: [], tasks: [] }, today: null });
        for (const postmortem of file.postmortems) {
          expectWithin(postmortem.span, { start: 0, end: source.length });
          for (const item of postmortem.items) {
            expectWithin(item.span, postmortem.span);
            expectShape(item, source);
          }
        }
        const lines = file.postmortems.flatMap(({ items }) => items.map(({ line }) => line));
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
      }),
      fuzzRuns(600),
    );
  },
  FUZZ_TIMEOUT,
);

function expectWithin(inner: Span, outer: Span): void {
  expect(inner.start).toBeLessThanOrEqual(inner.end);
  expect(inner.start).toBeGreaterThanOrEqual(outer.start);
  expect(inner.end).toBeLessThanOrEqual(outer.end);
}

function expectShape({ span, shape, title, line, endLine }: ActionItem, source: string): void {
  expect(title).not.toBe('');
  expect(title).not.toMatch(/[\r\n]/);
  expect(endLine).toBeGreaterThanOrEqual(line);
  expect(source.slice(0, span.start).split(/\r\n|\n|\r/)).toHaveLength(line);
  if (shape.mark) expect(source.slice(shape.mark.start, shape.mark.end)).toMatch(/^ ?\(?\[.*\)$/);
  if (shape.kind === 'list-item') {
    expect(source.slice(span.start)).toMatch(/^(?:[-*+]|\d{1,9}[.)])/);
    expectWithin({ start: shape.contentStart, end: shape.textEnd }, span);
    if (!shape.box) return;
    expect(shape.box.start).toBe(shape.contentStart + 1);
    expect(source[shape.box.start - 1]).toBe('[');
    expect(source[shape.box.end]).toBe(']');
    expect(source.slice(shape.box.start, shape.box.end)).toMatch(/^[^\r\n]?$/);
  } else if (shape.kind === 'table-row') {
    for (const cell of shape.cells) {
      expectWithin(cell, span);
      expect(source.slice(cell.start, cell.end)).toBe(
        source.slice(cell.start, cell.end).replace(/^[ \t]+|[ \t]+$/g, ''),
      );
    }
    for (const row of shape.table.lines) {
      expect(
        source
          .slice(row.end)
          .split(/\r\n|\n|\r/)[0]
          ?.trim(),
      ).toBe('');
      expect(source[row.end - 1] === '|').toBe(row.closed);
    }
  } else {
    expectWithin({ start: shape.textEnd, end: shape.textEnd }, span);
    expect(source[shape.textEnd - 1] ?? '').toMatch(/\S/);
  }
}
