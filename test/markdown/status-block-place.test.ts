import { expect, test } from 'vitest';
import { parsePostmortemFile } from '../../src/markdown/parse-postmortem-file.ts';

/** A `¶` stands where the status block is to go. */
const cases: readonly (readonly [name: string, text: string])[] = [
  [
    'after the section that holds the last item',
    '## Action items\n\n- Add a lock\n\nSome text.¶\n\n\n## Notes\n\nText\n',
  ],
  [
    'after the parts of that section',
    '## Action items\n\n- Add a lock\n\n### How we work\n\nWe work slowly.¶\n\n## Notes\n\nText\n',
  ],
  ['before the next label', '**Action items**\n\n- Add a lock¶\n\n**Root cause**\n\nA bug.\n'],
  ['after a quote', '## Action items\n\n> - Add a lock\n>\n> And so on.¶\n\n## Notes\n'],
  ['after nested content', '## Action items\n\n- Add a lock\n\n  ```\n  code\n  ```¶\n\n\n# Notes\n'],
  [
    'after a details element',
    '<details>\n<summary>Action items</summary>\n\n- Add a lock\n\n</details>¶\n\n## Notes\n',
  ],
];

test.each(cases)('the status block goes %s', (_, marked) => {
  const source = marked.replace('¶', '');
  const file = parsePostmortemFile(source, 'a.md', { headings: { measures: [], tasks: [] }, today: null });
  expect(file.postmortems.at(-1)?.statusBlockAt).toBe(marked.indexOf('¶'));
});
