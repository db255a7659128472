import fc from 'fast-check';
import type { WriteBackStyle } from '../../../src/model/config.ts';
import { documents } from './generate-document.ts';
import { fates } from './generate-marks.ts';
import type { History } from './laws.ts';

/** Generated documents, each with a style and what happens to its issues. */
export function histories(): fc.Arbitrary<History> {
  const style = fc.constantFrom<WriteBackStyle[]>(
    'box-and-link',
    'box-and-link',
    'box-and-link',
    'link',
    'status-block',
  );
  return fc.record({ source: documents(), style, first: fates(), later: fates() });
}
