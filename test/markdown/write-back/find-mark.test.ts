import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCellMark, findMark } from '../../../src/markdown/write-back/find-mark.ts';
import { renderCellMark, renderMark } from '../../../src/markdown/write-back/render-mark.ts';
import type { MarkedIssue } from '../../../src/model/item-mark.ts';

const ISSUE: MarkedIssue = {
  text: '#12',
  url: 'https://github.com/acme/shop/issues/12',
  adopted: false,
  stateReason: null,
  renamedTo: null,
  assignees: [],
};

test('a mark at the end of a text is found with the space before it', () => {
  const text = '- [ ] Add an alert ([#12](https://github.com/acme/shop/issues/12) · @alice, @bob · not planned)  ';
  const mark = findMark(text, 6, text.length);
  expect(mark).toMatchObject({ text: '#12', state: 'not planned', assignees: ['alice', 'bob'], renamedTo: null });
  expect(text.slice(mark?.span.start, mark?.span.end)).toBe(text.slice(18, -2));
});

describe('what is no mark', () => {
  test.each([
    'Add an alert (see [#12](https://github.com/acme/shop/issues/12))',
    'Add an alert ([#12](https://github.com/acme/shop/issues/13))',
    'Add an alert ([#12](https://github.com/acme/shop/pull/12))',
    'Add an alert ([#12](https://github.com/acme/shop/issues/12) · soon)',
    'Add an alert ([#12](https://github.com/acme/shop/issues/12)) today',
    'Add an alert [#12](https://github.com/acme/shop/issues/12)',
    '',
  ])('%s', (text) => {
    expect(findMark(text, 0, text.length)).toBeNull();
  });
});

test('in an issue cell the link may stand alone', () => {
  const row = '| [#12](https://github.com/acme/shop/issues/12) · done |';
  const mark = findCellMark(row, 2, row.length - 2);
  expect(mark).toMatchObject({ text: '#12', state: 'done' });
  expect(row.slice(mark?.span.start, mark?.span.end)).toBe(row.slice(2, -2));
});

test('every mark that is rendered is found again, whatever the issue is called', () => {
  const name = fc.option(fc.string({ unit: fc.constantFrom(...'ab [](){}`*_|\\<>~&!#·@-é監') }));
  const logins = fc.subarray(['alice', 'bob-x', 'renovate[bot]']);
  const state = fc.constantFrom(null, 'open' as const, 'done' as const, 'not planned' as const, 'duplicate' as const);
  fc.assert(
    fc.property(name, logins, state, (renamedTo, assignees, said) => {
      const issue = { ...ISSUE, renamedTo, assignees };
      const text = `Add an alert${renderMark(issue, said)}`;
      const title = renamedTo === null ? null : renamedTo.replace(/\s+/g, ' ').trim();
      const expected = { text: '#12', url: ISSUE.url, renamedTo: title, assignees, state: said };
      expect(findMark(text, 0, text.length)).toMatchObject({ ...expected, span: { start: 12, end: text.length } });
      const cell = renderCellMark(issue, said);
      expect(findCellMark(cell, 0, cell.length)).toMatchObject({ ...expected, span: { start: 0, end: cell.length } });
    }),
  );
});
