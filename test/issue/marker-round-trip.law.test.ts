import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Marker, parseMarker, renderMarker } from '../../src/issue/marker.ts';
import { renderOwnBlock } from '../../src/issue/own-block.ts';
import { hostileText } from './hostile-text.ts';

const filled = hostileText.map((text) => `x${text}`);
const place = { version: fc.integer({ min: 1, max: 9999 }), path: filled, postmortem: fc.nat(), title: filled };
const marker: fc.Arbitrary<Marker> = fc.oneof(
  fc.record({ role: fc.constant('tracking' as const), ...place }),
  fc.record({
    role: fc.constant('task' as const),
    ...place,
    key: filled,
    owners: fc.array(hostileText, { maxLength: 3 }),
    due: fc.option(filled),
  }),
  fc.record({ role: fc.constant('digest' as const), version: place.version, week: filled }),
);

test('a marker is read back as it was written, whatever texts it holds', () => {
  fc.assert(
    fc.property(marker, (written) => {
      const line = renderMarker(written);
      expect(line).toMatch(/^<!-- [^<>@#\n\r]* -->$/);
      expect(line.slice(4, -3)).not.toContain('--');
      expect(parseMarker(`before\n${line}\nafter`)).toEqual(written);
      expect(parseMarker(renderOwnBlock('words', written).replace(/\n/g, '\r\n'))).toEqual(written);
    }),
    { numRuns: 2000 },
  );
});
