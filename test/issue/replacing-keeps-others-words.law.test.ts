import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarker, renderMarker } from '../../src/issue/marker.ts';
import { renderOwnBlock, replaceOwnBlock } from '../../src/issue/own-block.ts';
import { taskMarker } from './facts.ts';
import { hostileText } from './hostile-text.ts';

/** What a person may have written: anything but a whole block of ours on lines of its own. */
const words = hostileText.filter((text) => !/^<!-- followthrough/m.test(text));
const oldBlock = renderOwnBlock('Old words.', taskMarker);
const newBlock = renderOwnBlock('New words.', { ...taskMarker, key: 'new.1' });

test('what people wrote before and after our block stays, unit for unit, and replacing twice is replacing once', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const body = replaceOwnBlock(`${before}\n${oldBlock}\n${after}`, newBlock);
      const written = `${before}\n${after}`.includes('\r\n') ? newBlock.replace(/\n/g, '\r\n') : newBlock;
      expect(body).toBe(`${before}\n${written}\n${after}`);
      expect(parseMarker(body)?.path).toBe(taskMarker.path);
      expect(replaceOwnBlock(body, newBlock)).toBe(body);
    }),
    { numRuns: 1000 },
  );
});

test('no word is lost when a person has destroyed any of our hidden lines', () => {
  const [begin = '', text = '', , marker = '', end = ''] = oldBlock.split('\n');
  expect(marker).toBe(renderMarker(taskMarker));
  const lines = fc.subarray([begin, text, marker, end]).filter((kept) => kept.length < 4);
  fc.assert(
    fc.property(words, lines, words, (before, kept, after) => {
      const body = replaceOwnBlock([before, ...kept, after].join('\n'), newBlock);
      expect(body).toContain(before.trim());
      expect(body).toContain(after.trim());
      expect(parseMarker(body)).toEqual({ ...taskMarker, key: 'new.1' });
      expect(replaceOwnBlock(body, newBlock)).toBe(body);
    }),
    { numRuns: 1000 },
  );
});
