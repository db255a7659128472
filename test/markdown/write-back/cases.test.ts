import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePostmortemFile } from '../../../src/markdown/parse-postmortem-file.ts';
import { markPostmortemFile } from '../../../src/markdown/write-back/mark-postmortem-file.ts';
import { removeMarks } from '../../../src/markdown/write-back/unmark.ts';
import type { ItemStatus } from '../../../src/model/action-item.ts';
import type { WriteBackStyle } from '../../../src/model/config.ts';
import { parseDay } from '../../../src/model/day.ts';
import type { StateReason } from '../../../src/model/issue.ts';
import type { ItemMark, PostmortemMarks } from '../../../src/model/item-mark.ts';
import type { PostmortemFile } from '../../../src/model/postmortem.ts';

/** `marks.json` of a case: for each step one entry an item, in the order of the items; null leaves an item untracked. */
interface Case {
  readonly style: WriteBackStyle;
  readonly steps: readonly (readonly (CaseItem | null)[])[];
}

interface CaseItem {
  readonly issue: number;
  readonly status: ItemStatus;
  readonly stateReason?: StateReason;
  readonly adopted?: boolean;
  readonly renamedTo?: string;
  readonly assignees?: readonly string[];
  readonly repository?: string;
}

const ROOT = new URL('../../../fixtures/write-back/', import.meta.url);
const today = parseDay('2026-02-10');

/** Every folder of fixtures/write-back: `before.md` is marked step by step and gives `after-1.md`, `after-2.md` … */
describe('write-back', () => {
  const names = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  test.each(names.map(({ name }) => name))('%s', (name) => {
    const folder = new URL(`${name}/`, ROOT);
    const extension = existsSync(new URL('before.txt', folder)) ? 'txt' : 'md';
    const { style, steps }: Case = JSON.parse(readFileSync(new URL('marks.json', folder), 'utf8'));
    const original = readFileSync(new URL(`before.${extension}`, folder), 'utf8');
    const read = (text: string) => parse(text, `postmortems/checkout.${extension}`);
    let text = original;
    for (const [index, step] of steps.entries()) {
      const file = read(text);
      const marks = marksOf(file, step);
      expect(marks.flatMap(({ items }) => items)).toHaveLength(step.length);
      text = markPostmortemFile(file, marks, style, read).text;
      const expected = new URL(`after-${index + 1}.${extension}`, folder);
      if (process.env.WRITE_CASES) writeFileSync(expected, text);
      expect(text).toBe(readFileSync(expected, 'utf8'));
      expect(markPostmortemFile(read(text), marksOf(read(text), step), style, read).text).toBe(text);
      expect(removeMarks(read(text))).toBe(original);
    }
  });
});

function parse(text: string, path: string): PostmortemFile {
  if (today === undefined) throw new Error('no such day');
  return parsePostmortemFile(text, path, { headings: { measures: [], tasks: [] }, today });
}

function marksOf(file: PostmortemFile, step: Case['steps'][number]): readonly PostmortemMarks[] {
  let position = 0;
  return file.postmortems.map(({ items }, postmortem) => {
    const marks = items.map((item): ItemMark => {
      const entry = step[position++] ?? null;
      if (entry === null) return { line: item.line, status: item.status, issue: null };
      const repository = entry.repository ?? 'acme/shop';
      const text = `${entry.repository ?? ''}#${entry.issue}`;
      const { status, stateReason = null, adopted = false, renamedTo = null, assignees = [] } = entry;
      const url = `https://github.com/${repository}/issues/${entry.issue}`;
      return { line: item.line, status, issue: { text, url, adopted, stateReason, renamedTo, assignees } };
    });
    const settled = marks.filter(({ status }) => status !== 'open').length;
    const base = marks.map(({ issue, status }) => ({
      issue: issue?.text ?? null,
      status,
      title: 'abc',
      owners: [],
      due: null,
      wrote: [],
      original: null,
    }));
    return {
      postmortem,
      items: marks,
      statusLine: `**Follow-through:** ${settled} of ${marks.length} done`,
      base: { version: 1, tracking: '#5', items: base },
    };
  });
}
