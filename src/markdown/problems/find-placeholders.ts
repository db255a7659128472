import type { Problem } from '../../model/problem.ts';
import type { IncidentPart } from '../incident/incident-part.ts';
import type { Block } from '../outline.ts';

/** What a template left in the text: `<owner>`, `{{date}}`, "TBD", "Lorem ipsum", `YYYY-MM-DD`. Beyond three it is one problem. */
export function findPlaceholders({ outline, sections }: IncidentPart): readonly Problem[] {
  const { source, lines } = outline;
  const places = new Map<number, string>();
  for (const section of sections) {
    const { title } = section;
    if (title !== null) addPlaceholder(places, source, title.span.start, title.span.end, lines.lineAt);
    for (const block of section.blocks) addFromBlock(places, source, block, lines.lineAt);
  }
  const found = [...places].sort(([a], [b]) => a - b);
  const first = found[0];
  if (first === undefined) return [];
  const remedy = 'Fill it in or take it out.';
  if (found.length > 3) {
    const message = `${found.length} lines hold placeholders of a template, the first "${first[1]}".`;
    return [{ line: first[0], code: 'placeholder', message, remedy }];
  }
  return found.map(([line, raw]) => ({ line, code: 'placeholder', message: `"${raw}" is a placeholder.`, remedy }));
}

type LineAt = (offset: number) => number;

/** Code holds brackets of its own, and comments tell how to fill in a template. */
function addFromBlock(places: Map<number, string>, source: string, block: Block, lineAt: LineAt): void {
  if (block.kind === 'code' || block.kind === 'rule') return;
  if (block.kind === 'html' && source.startsWith('<!--', block.span.start)) return;
  addPlaceholder(places, source, block.span.start, block.span.end, lineAt);
}

/** Angle brackets hold a well-known word or several words (a tag is one word); square ones only well-known words, and no link. */
const PLACEHOLDER =
  /\{\{[^{}\n]{1,60}\}\}|<(?:owner|assignee|name|team|due|due date|date|your name|tbd|todo|role|person|responsible|priority|ticket|service|severity|nombre|responsable|fecha|equipo|nom|datum|verantwortlich)>|(?<![\p{L}\d<])<\p{L}+(?: [\p{L}…]+)+>|\[(?:owner|assignee|name|your name|team|date|due date|insert [^\]\n]{1,40}|your [^\]\n]{1,40})\](?![([:])|(?<![\p{L}\d])(?:TBD|TBA)(?![\p{L}\d])|lorem ipsum|(?<![\p{L}\d%])(?:YYYY[-/.]MM[-/.]DD|DD[-/.]MM[-/.]YYYY|MM[-/.]DD[-/.]YYYY)(?![\p{L}\d])|(?:待补充|未記入|要記入)/giu;

function addPlaceholder(places: Map<number, string>, source: string, start: number, end: number, lineAt: LineAt): void {
  const text = source.slice(start, end);
  if (!FIRST_LOOK.test(text)) return;
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (isInCode(text, match.index)) continue;
    const line = lineAt(start + match.index);
    if (!places.has(line)) places.set(line, match[0]);
  }
}

const FIRST_LOOK = /\{\{|[<[]\p{L}|TBD|TBA|tbd|[Ll]orem|YYYY|待补充|記入/u;

/** Whether an odd number of backticks stands before it on its line. */
function isInCode(text: string, index: number): boolean {
  const before = text.slice(Math.max(text.lastIndexOf('\n', index - 1) + 1, index - 300), index);
  return (before.split('`').length - 1) % 2 === 1;
}
