import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, readOutline } from '../../src/markdown/outline.ts';
import type { Span } from '../../src/model/text-edit.ts';
import { arbitraryDocument } from './arbitrary-document.ts';
import { FUZZ_TIMEOUT, fuzzRuns } from './fuzz-runs.ts';

test(
  'blocks lie within their parents, in order, and their lines are what the source has there',
  () => {
    fc.assert(
      fc.property(arbitraryDocument, (source) => {
        const { blocks, lines } = readOutline(source);
        const lineCount = source === '' ? 1 : source.replace(/(?:\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/).length;
        expect(lines.count).toBe(lineCount);
        expectBlocks(blocks, { start: 0, end: source.length }, source);
      }),
      fuzzRuns(600),
    );
  },
  FUZZ_TIMEOUT,
);

function expectBlocks(blocks: readonly Block[], parent: Span, source: string): void {
  let position = parent.start;
  for (const block of blocks) {
    expect(block.span.start).toBeGreaterThanOrEqual(position);
    expect(block.span.end).toBeGreaterThanOrEqual(block.span.start);
    expect(block.span.end).toBeLessThanOrEqual(parent.end);
    expect(source.slice(0, block.span.start).split(/\r\n|\n|\r/)).toHaveLength(block.line);
    position = block.span.end;
    if (block.kind === 'paragraph' || block.kind === 'heading') {
      for (const line of block.lines) expect(source.slice(line.start, line.end)).toBe(line.text);
      for (const line of block.lines) expect(line.text).not.toMatch(/[\r\n]/);
    } else if (block.kind === 'quote') expectBlocks(block.blocks, block.span, source);
    else if (block.kind === 'list') {
      for (const item of block.items) {
        expect(source.slice(item.marker.start, item.marker.end)).toMatch(/^(?:[-*+]|\d{1,9}[.)])$/);
        expectBlocks(item.blocks, item.span, source);
      }
    }
  }
}
