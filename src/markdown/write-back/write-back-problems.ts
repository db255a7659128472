import type { ActionItem, ItemStatus } from '../../model/action-item.ts';
import type { Problem } from '../../model/problem.ts';

/** The problem of an item in a shape that is never edited. */
export function notWritable(item: ActionItem): Problem {
  return {
    line: item.line,
    code: 'shape-not-writable',
    message: 'The item stands in a shape that cannot be edited safely, so its issue is not shown there.',
    remedy:
      'Write it as a list item, a table row or a line of text; meanwhile the status line and the tracking issue count it.',
  };
}

/** The problem of an item whose words contradict its issue. */
export function saysOtherwise(item: ActionItem, issue: string, inFile: ItemStatus): Problem {
  return {
    line: item.line,
    code: 'shape-not-writable',
    message: `The item's own words say that it is ${inFile}, which its issue ${issue} contradicts.`,
    remedy: "Change the item's words, or the issue.",
  };
}

/** The problem of a postmortem whose status block is of a newer format. */
export function newerBlock(line: number, version: number): Problem {
  return {
    line,
    code: 'shape-not-writable',
    message: `The status block was written by a newer version of Followthrough (format ${version}).`,
    remedy: 'Update Followthrough; until then it leaves this postmortem as it is.',
  };
}
