import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteDetail } from '../../src/issue/quote-detail.ts';
import { quoteLabel, quoteText } from '../../src/model/quote-text.ts';
import { readAsGitHub } from './github-text.ts';
import { hostileText } from './hostile-text.ts';

const harmless = { mentions: [], references: [], html: [] };

test('a quoted line notifies nobody, refers to no issue and holds no HTML, whatever the text', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const reading = readAsGitHub(quoteText(text));
      expect(reading).toMatchObject(harmless);
      expect(reading.blocks.filter((block) => block !== 'paragraph')).toEqual([]);
    }),
    {
      numRuns: 3000,
      examples: [
        ['<see https://github.com/acme/shop/pull/4>'],
        ['[![https://github.com/acme/shop/pull/4](x.png)](#part)'],
      ],
    },
  );
});

test('a quoted detail stays in its block quote, notifies nobody, refers to no issue and holds no HTML, whatever the text', () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 0, max: 400 }), (text, limit) => {
      const quoted = quoteDetail(text, limit);
      const reading = readAsGitHub(`${quoted}\n\n- after`);
      expect(reading).toMatchObject(harmless);
      expect(reading.blocks).toEqual(quoted === '' ? ['list'] : ['blockquote', 'list']);
    }),
    { numRuns: 3000 },
  );
});

test('a quoted label stays in its link, whatever the text', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const reading = readAsGitHub(`see [a ${quoteLabel(text)}](https://example.com/x)`);
      expect(reading).toMatchObject({ ...harmless, blocks: ['paragraph'] });
    }),
    { numRuns: 2000 },
  );
});
