import { describe, expect, test } from 'vitest';
import { mergeStatus, type StatusSides } from '../../src/reconcile/merge-status.ts';

type File = StatusSides['file'];
type IssueState = StatusSides['issue'];

const FILES: readonly File[] = ['open', 'done', 'dropped', null];
const ISSUES: readonly IssueState[] = ['open', 'completed', 'not-planned', 'duplicate', null];

/**
 * What is decided, for every combination of file (row), base (block) and issue (column: open, completed, not planned,
 * duplicate, none). `=` nothing to do; F→ the file's status goes to the issue; ←I the issue's goes to the file.
 */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  //                     open              completed             not-planned           duplicate             none
  'open, open': ['= open', '←I done', '←I dropped', '←I dropped', 'open-issue'],
  'done, open': ['F→ completed', '= done', '←I dropped', '←I dropped', 'count done'],
  'dropped, open': ['F→ not-planned', '←I done', '= dropped', '= dropped', 'count dropped'],
  'absent, open': ['orphan', 'nothing', 'nothing', 'nothing', 'nothing'],

  'open, done': ['= open', 'F→ open', '←I dropped', '←I dropped', 'open-issue'],
  'done, done': ['←I open', '= done', '←I dropped', '←I dropped', 'count done'],
  'dropped, done': ['←I open', 'F→ not-planned', '= dropped', '= dropped', 'count dropped'],
  'absent, done': ['orphan', 'nothing', 'nothing', 'nothing', 'nothing'],

  'open, dropped': ['= open', '←I done', 'F→ open', 'F→ open', 'open-issue'],
  'done, dropped': ['←I open', '= done', 'F→ completed', 'F→ completed', 'count done'],
  'dropped, dropped': ['←I open', '←I done', '= dropped', '= dropped', 'count dropped'],
  'absent, dropped': ['orphan', 'nothing', 'nothing', 'nothing', 'nothing'],

  'open, absent': ['= open', '←I done', '←I dropped', '←I dropped', 'open-issue'],
  'done, absent': ['apart done', '= done', '←I dropped', '←I dropped', 'count done'],
  'dropped, absent': ['apart dropped', '←I done', '= dropped', '= dropped', 'count dropped'],
  'absent, absent': ['orphan', 'nothing', 'nothing', 'nothing', 'nothing'],
};

describe('the three-way merge of a status', () => {
  for (const base of [...FILES]) {
    for (const file of FILES) {
      const row = `${file ?? 'absent'}, ${base ?? 'absent'}`;
      test.each(ISSUES.map((issue, column) => [issue ?? 'none', column, issue] as const))(
        `file ${file ?? 'absent'}, base ${base ?? 'absent'}, issue %s`,
        (_, column, issue) => {
          const decided = mergeStatus({ file, issue, base: base === null ? null : { status: base } });
          expect(inWords(decided)).toBe(TABLE[row]?.[column]);
        },
      );
    }
  }

  test('only the side that differs from the base has changed', () => {
    for (const file of FILES) {
      for (const base of FILES) {
        for (const issue of ISSUES) {
          if (file === null || base === null || issue === null) continue;
          const decided = mergeStatus({ file, issue, base: { status: base } });
          if (file === base) expect(decided.kind).toMatch(/^(agree|write-file)$/);
        }
      }
    }
  });

  test('what the file could not be made to say is no change of the file', () => {
    const base = { status: 'done', inFile: 'open' } as const;
    expect(mergeStatus({ file: 'open', issue: 'completed', base })).toEqual({ kind: 'agree', status: 'done' });
    expect(mergeStatus({ file: 'dropped', issue: 'completed', base }).kind).toBe('close-issue');
    expect(mergeStatus({ file: 'open', issue: 'open', base })).toEqual({ kind: 'agree', status: 'open' });
  });
});

function inWords(decision: ReturnType<typeof mergeStatus>): string {
  switch (decision.kind) {
    case 'agree':
      return `= ${decision.status}`;
    case 'write-file':
      return `←I ${decision.status}`;
    case 'close-issue':
      return `F→ ${decision.as}`;
    case 'reopen-issue':
      return 'F→ open';
    case 'count':
    case 'apart':
      return `${decision.kind} ${decision.status}`;
    default:
      return decision.kind;
  }
}
