import fc from 'fast-check';

/**
 * Documents as people write them, from a grammar of sections, lists, tables, quotes, headings and prose, with the line
 * ends, byte-order marks, tabs and odd endings that a hurried edit breaks. Each is a whole postmortem file.
 */
export function documents(): fc.Arbitrary<string> {
  return fc
    .record({
      bom: often(1, 20),
      frontMatter: often(1, 10),
      title: fc.constantFrom('# Postmortem: checkout down', 'Checkout down\n=============', '# 障害報告', ''),
      intro: fc.array(prose(), { maxLength: 2 }),
      sections: fc.array(section(), { minLength: 1, maxLength: 3 }),
      outro: fc.constantFrom(
        '',
        '## Lessons\n\nWe were lucky.',
        '---\n\n*Written by the team.*',
        '[1]: https://example.com/ref',
        '[^1]: A note.',
        '<!-- the end -->',
        '```\nnever closed',
        '    code at the end',
      ),
      ending: fc.constantFrom('\n', '\n', '', '\n\n', '\n   ', '  '),
      lineEnd: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r\n', '\r'),
    })
    .map(({ bom, frontMatter, title, intro, sections, outro, ending, lineEnd }) => {
      const matter = frontMatter ? '---\ntitle: Checkout\ndate: 2026-02-03\n---' : '';
      const parts = [matter, title, ...intro, ...sections, outro].filter((part) => part !== '');
      return (bom ? '\uFEFF' : '') + (parts.join('\n\n') + ending).replaceAll('\n', lineEnd);
    });
}

function often(times: number, of: number): fc.Arbitrary<boolean> {
  return fc.integer({ min: 1, max: of }).map((drawn) => drawn <= times);
}

const HEADINGS = [
  '## Action items',
  '## Action Items ##',
  'Action items\n------------',
  '**Action items**',
  '### 3. Follow-up actions',
  '## Next steps',
  '## Corrective and Preventative Measures',
  '## 再発防止策',
  '## TODO',
  'Action items:',
];

function section(): fc.Arbitrary<string> {
  const parts = fc.array(body(), { minLength: 1, maxLength: 2 });
  const gap = fc.constantFrom('\n\n', '\n\n', '\n\n\n', '\n');
  return fc
    .tuple(fc.constantFrom(...HEADINGS), gap, parts)
    .map(([heading, space, bodies]) => heading + space + bodies.join('\n\n'));
}

function body(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 5, arbitrary: list() },
    { weight: 4, arbitrary: table() },
    { weight: 1, arbitrary: list().map((text) => text.replace(/^/gm, '> ')) },
    { weight: 1, arbitrary: table().map((text) => text.replace(/^/gm, '> ')) },
    { weight: 1, arbitrary: table().map((text) => `- A table:\n\n${text.replace(/^/gm, '  ')}`) },
    {
      weight: 1,
      arbitrary: table().map((text) => `1. > A table in a quote in a list:\n${text.replace(/^/gm, '   > ')}`),
    },
    { weight: 1, arbitrary: list().map((text) => text.replace(/^/gm, '> > ')) },
    { weight: 1, arbitrary: list().map(lazily) },
    { weight: 1, arbitrary: fc.tuple(list(), list()).map(([one, two]) => `${one}\n\n<!-- and -->\n\n${two}`) },
    { weight: 1, arbitrary: headings() },
    { weight: 1, arbitrary: leadIns() },
    { weight: 1, arbitrary: prose() },
    { weight: 1, arbitrary: pseudoList() },
    { weight: 1, arbitrary: html() },
    { weight: 1, arbitrary: fc.constant('```md\n- [ ] Not an item of ours\n\n<!-- followthrough v1 {} -->\n```') },
  );
}

/** A quote whose last paragraph goes on without its sign, as Markdown lets it. */
function lazily(text: string): string {
  return `${text.replace(/^/gm, '> ')}\nand so on, without a sign`;
}

const VERBS = ['Add', 'Fix', 'Write', 'Alert on', 'Remove', 'Document', 'Test', 'Automate'];
const THINGS = [
  'disk usage',
  'the `retry` limit',
  'a [runbook](https://example.com/r_(1))',
  'failover',
  'ログ監視',
  'the **quota** page',
  'cache\\|queue',
];
const TAILS = [
  '',
  '',
  '',
  '',
  '.',
  ' `code`',
  ' <br>',
  ' (done)',
  ' - @alice',
  ' (owner: Bob)',
  ' by 2026-03-01',
  ' #7',
  ' [OPS-12]',
  ' `open',
  ' \\',
  ' ~~old~~',
  ' 🎉',
  ' [x]',
  ' (https://github.com/acme/shop/issues/7)',
  ' ([#8](https://github.com/acme/shop/issues/8))',
  ' P1',
  ' TODO',
  ' *',
  ' (see [a](b))',
  ' <!-- ask Bob -->',
  ' <!-- followthrough -->',
  ' &amp; more',
  ' 👩‍💻',
  ' [ref][1]',
  ' [1]',
  ' ![chart](https://example.com/c.png)',
  ' <https://example.com>',
  ' $x^2$',
  ' **',
  ' [^1]',
  ' :tada:',
  '  ',
  ' `a``b`',
  ' {#anchor}',
  '…',
  ' ()',
  '\t',
  '\u00A0',
  ' \u200B',
];

/** A promise in one line; the number keeps texts apart. */
function promise(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...VERBS),
      fc.constantFrom(...THINGS),
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom(...TAILS),
    )
    .map(([verb, thing, number, tail]) => `${verb} ${thing} in zone ${number}${tail}`);
}

function list(): fc.Arbitrary<string> {
  const marker = fc.constantFrom('- ', '* ', '+ ', '1. ', '2) ', '-   ', '-\t', ' - ', '  * ', '10. ', '+\t');
  const gap = fc.constantFrom('\n', '\n', '\n\n');
  return fc
    .tuple(
      marker,
      gap,
      fc.array(fc.tuple(listItem(), fc.option(listItem(), { freq: 4 })), { minLength: 1, maxLength: 4 }),
    )
    .map(([bullet, between, items]) =>
      items
        .map(([text, nested]) => {
          const own = bullet + indentRest(text, ' '.repeat(bullet.trimEnd().length + 1));
          return nested === null ? own : `${own}\n${' '.repeat(4)}- ${indentRest(nested, ' '.repeat(6))}`;
        })
        .join(between),
    );
}

function indentRest(text: string, indent: string): string {
  return text.replace(/\n(?=[^\n])/g, `\n${indent}`);
}

function listItem(): fc.Arbitrary<string> {
  const box = fc.constantFrom('', '', '', '[ ] ', '[x] ', '[X] ', '[-] ', '[]  ');
  const more = fc.constantFrom(
    '',
    '',
    '',
    '',
    '  ',
    '  \nsecond line',
    '\\\nsecond line',
    '\nsecond line',
    '\n\nSecond paragraph.',
    '\n```sh\nls\n```',
    '\n~~~\nunclosed',
    '\n> quoted',
    '\n\n    indented code',
    '\n\n| a | b |\n|---|---|\n| 1 | 2 |',
    '\n<!-- a comment\nof two lines -->',
    '\n[1]: https://example.com/ref',
    '\n***',
    '   \n\nSecond paragraph.  ',
    '\n# not a heading?',
    '\n<br>',
  );
  return fc.tuple(box, promise(), more).map((parts) => parts.join(''));
}

const COLUMNS = {
  task: ['Action', 'Task', 'Action item', 'アクション'],
  owner: ['Owner', 'Assignee', '担当'],
  due: ['Due', 'Due date', '期限'],
  status: ['Status', 'State', '状態', 'Done?'],
  issue: ['Issue', 'Ticket', 'Tracking'],
} as const;

const CELLS: Readonly<Record<Exclude<keyof typeof COLUMNS, 'task'>, readonly string[]>> = {
  owner: ['Alice', '@bob', '', 'Ops team'],
  due: ['2026-03-01', '', 'TBD'],
  status: [
    '',
    'TODO',
    'Done',
    '**DONE** (see PR 12)',
    'Open',
    'In progress',
    '未着手',
    '完了',
    '✅',
    '*todo*',
    'waiting',
  ],
  issue: ['', '', '-', '[#9](https://github.com/acme/shop/issues/9)', 'OPS-12', 'TBD'],
};

function table(): fc.Arbitrary<string> {
  const others = fc.subarray(['owner', 'due', 'status', 'issue'] as const);
  const style = fc.record({
    open: fc.boolean(),
    close: fc.boolean(),
    aligned: often(1, 3),
    tight: often(1, 5),
    narrow: often(1, 4),
  });
  return fc
    .tuple(others, fc.boolean(), style, fc.integer({ min: 1, max: 4 }))
    .chain(([columns, taskLast, look, count]) => {
      const order = taskLast ? [...columns, 'task' as const] : ['task' as const, ...columns];
      const header = fc.tuple(...order.map((column) => fc.constantFrom(...COLUMNS[column])));
      const cell = (column: (typeof order)[number]) =>
        column === 'task' ? promise().map(escapePipes) : fc.constantFrom(...CELLS[column]);
      const row = fc.tuple(fc.tuple(...order.map(cell)), fc.constantFrom(0, 0, 0, 0, 0, -1, 1));
      return fc.tuple(header, fc.array(row, { minLength: count, maxLength: count })).map(([heads, rows]) => {
        const full = rows.map(([cells, extra]) =>
          extra < 0 && cells.length > 1 ? cells.slice(0, -1) : extra > 0 ? [...cells, 'extra'] : cells,
        );
        return renderTable([heads, heads.map(() => '---'), ...full], look);
      });
    });
}

function escapePipes(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|');
}

interface TableLook {
  readonly open: boolean;
  readonly close: boolean;
  readonly aligned: boolean;
  readonly tight: boolean;
  /** Empty cells of a single blank. */
  readonly narrow: boolean;
}

function renderTable(
  lines: readonly (readonly string[])[],
  { open, close, aligned, tight, narrow }: TableLook,
): string {
  const width = (column: number) => Math.max(...lines.map((line) => line[column]?.length ?? 0));
  const isNarrow = (lines[0]?.length ?? 0) < 2;
  const pad = tight ? '' : ' ';
  return lines
    .map((line) => {
      const texts = line.map((text, column) =>
        aligned ? text.padEnd(width(column), text === '---' ? '-' : ' ') : text,
      );
      const row = `${open || isNarrow ? '|' : ''}${pad}${texts.join(`${pad}|${pad}`)}${pad}${close || isNarrow ? '|' : ''}`;
      return (narrow ? row.replace(/\| {2}(?=\|)/g, '| ') : row).trim();
    })
    .join('\n');
}

function headings(): fc.Arbitrary<string> {
  const form = fc.constantFrom('atx', 'closed', 'setext');
  const one = fc.tuple(form, promise(), fc.constantFrom('', '\n\nWe will do this soon.')).map(([kind, text, after]) => {
    if (kind === 'setext') return `${text}\n---${after}`;
    return `### ${text}${kind === 'closed' ? ' ###' : ''}${after}`;
  });
  return fc.array(one, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n\n'));
}

function leadIns(): fc.Arbitrary<string> {
  const one = fc
    .tuple(promise(), fc.constantFrom(':** We will see to it.', '.**', '**'))
    .map(([text, end]) => `**${text}${end}`);
  return fc.array(one, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n\n'));
}

function prose(): fc.Arbitrary<string> {
  const sentence = promise().map((text) => `We will ${text.charAt(0).toLowerCase()}${text.slice(1)}.`);
  return fc.array(sentence, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('\n'));
}

function pseudoList(): fc.Arbitrary<string> {
  const sign = fc.constantFrom('• ', '– ', 'a) ', '1: ');
  return fc
    .tuple(sign, fc.array(promise(), { minLength: 1, maxLength: 3 }))
    .map(([bullet, texts]) => texts.map((text) => bullet + text).join('\n'));
}

function html(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(promise(), { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([texts, details]) =>
      details
        ? `<details>\n<summary>More</summary>\n\n${texts.map((text) => `- ${text}`).join('\n')}\n\n</details>`
        : `<ul>\n${texts.map((text) => `  <li>${text}</li>`).join('\n')}\n</ul>`,
    );
}
