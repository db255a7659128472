import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { parsePostmortemFile } from '../../src/markdown/parse-postmortem-file.ts';
import { parseDay } from '../../src/model/day.ts';
import { makePostmortem } from './make-postmortem.ts';
import { printFigures, timeInTurns, timesAsLong } from './measure.ts';

const FILES = 60;
const TASKS = 8;
const TODAY = parseDay('2026-11-02') ?? null;

/** How fast we read postmortems, beside parsers that only read Markdown; and how the time grows with the text. */
export function benchParsing(): void {
  const generated = Array.from({ length: FILES }, (_, index) => makePostmortem(index + 1, TASKS));
  benchReading(`Reading ${FILES} generated postmortems`, generated);
  const fixtures = ['cases', 'identity', 'demo', 'reading'].flatMap(readFixtures);
  benchReading(`Reading the ${fixtures.length} fixtures, most of them hardly more than their items`, fixtures);
  // Postmortems of one's own, on which all this is about.
  const folder = process.env.POSTMORTEMS;
  if (folder !== undefined) benchReading(`Reading the documents in ${folder}`, readFolder(folder));

  const few = makePostmortem(5, 60);
  const perTask = (makePostmortem(5, 160).length - few.length) / 100;
  const grown = makePostmortem(5, 60 + Math.round((few.length * 9) / perTask));
  const sections = generated.slice(0, 4).join('\n');
  const grows = (small: string, large: string) =>
    `${timesAsLong(
      () => ours(small),
      () => ours(large),
      9,
    ).toFixed(1)} times`;
  const aim = 'aim: at most 15';
  const [brackets, pipes] = ['['.repeat(20_000), '|'.repeat(20_000)];
  printFigures('Ten times the text takes', [
    { name: `items (${few.length} to ${grown.length} characters)`, value: grows(few, grown), aim },
    {
      name: `sections (${sections.length} to ${sections.length * 10})`,
      value: grows(sections, sections.repeat(10)),
      aim,
    },
    { name: 'nothing but brackets (20,000 to 200,000)', value: grows(brackets, brackets.repeat(10)), aim },
    { name: 'nothing but pipes (20,000 to 200,000)', value: grows(pipes, pipes.repeat(10)), aim },
  ]);
}

function benchReading(title: string, texts: readonly string[]): void {
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const bare = new MarkdownIt();
  const blocks = new MarkdownIt().disable(['inline', 'text_join'], true);
  const extensions = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
  const times = timeInTurns(
    {
      ours: () => texts.map(ours),
      markdownIt: () => texts.map((text) => bare.parse(text, {})),
      blocks: () => texts.map((text) => blocks.parse(text, {})),
      mdast: () => texts.map((text) => fromMarkdown(text, extensions)),
    },
    10,
  );
  const speed = (milliseconds: number) => `${(size / 1e6 / (milliseconds / 1000)).toFixed(2)} MB/s`;
  printFigures(`${title}, ${(size / 1e6).toFixed(2)} MB`, [
    { name: 'followthrough, everything', value: speed(times.ours), aim: '' },
    { name: 'markdown-it alone', value: speed(times.markdownIt), aim: '' },
    { name: 'markdown-it, blocks only', value: speed(times.blocks), aim: '' },
    { name: 'mdast-util-from-markdown + gfm', value: speed(times.mdast), aim: '' },
    { name: 'faster than mdast by', value: `${(times.mdast / times.ours).toFixed(1)} times`, aim: 'aim: at least 5' },
    {
      name: 'slower than markdown-it by',
      value: `${(times.ours / times.markdownIt).toFixed(1)} times`,
      aim: 'aim: at most 3',
    },
  ]);
}

function ours(text: string): unknown {
  return parsePostmortemFile(text, 'postmortem.md', { headings: { measures: [], tasks: [] }, today: TODAY });
}

/** Our own postmortems of one kind, without the issues that came of them. */
function readFixtures(kind: string): readonly string[] {
  return readFolder(fileURLToPath(new URL(`../../fixtures/${kind}`, import.meta.url)));
}

function readFolder(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(md|txt)$/.test(file) && !file.endsWith('issues-after.md'),
  );
  return files.map((file) => readFileSync(join(folder, file), 'utf8'));
}
