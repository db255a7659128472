import type { Problem } from '../../model/problem.ts';
import type { Span } from '../../model/text-edit.ts';
import type { IncidentPart } from '../incident/incident-part.ts';
import { indexBehind } from '../index-behind.ts';
import type { Block } from '../outline.ts';
import type { Section } from '../sections/read-sections.ts';
import { LETTERS, lowerCase } from '../word-characters.ts';

/** What a template left in the text: `<owner>`, `{{date}}`, "TBD", "Lorem ipsum", `YYYY-MM-DD`. Beyond three it is one problem. */
export function findPlaceholders({ outline, sections }: IncidentPart): readonly Problem[] {
  const [head, tail] = [sections[0], sections.at(-1)];
  if (head === undefined || tail === undefined) return [];
  const places = new Map<number, string>();
  const { start } = head.span;
  const text = outline.source.slice(start, tail.span.end);
  for (const found of findBlanks(lowerCase(text))) {
    const line = outline.lines.lineAt(start + found.start);
    if (places.has(line) || !isText(outline.source, start + found.start, line, sections)) continue;
    places.set(line, text.slice(found.start, found.end));
  }
  return problemsOf([...places].sort(([a], [b]) => a - b));
}

/** The blanks of a text in lower case, each kind in its order. Most texts have no character that one begins with. */
function findBlanks(lower: string): readonly Span[] {
  const found: Span[] = [];
  for (const [opening, blank] of BRACKETS) {
    for (let at = lower.indexOf(opening); at !== -1; at = lower.indexOf(opening, at + 1)) {
      blank.lastIndex = at;
      if (blank.test(lower)) found.push({ start: at, end: blank.lastIndex });
    }
  }
  if (!WORD_CLUE.test(lower)) return found;
  for (const match of lower.matchAll(WORDS)) found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

function problemsOf(places: readonly (readonly [number, string])[]): readonly Problem[] {
  const first = places[0];
  if (first === undefined) return [];
  const remedy = 'Fill it in or take it out.';
  if (places.length > 3) {
    const message = `${places.length} lines hold placeholders of a template, the first "${first[1]}".`;
    return [{ line: first[0], code: 'placeholder', message, remedy }];
  }
  return places.map(([line, raw]) => ({ line, code: 'placeholder', message: `"${raw}" is a placeholder.`, remedy }));
}

/**
 * In lower case, by the brackets that they begin with. Angle brackets hold a well-known word or several words (a tag is one
 * word); square ones only well-known words, and no link.
 */
const BRACKETS: readonly (readonly [opening: string, blank: RegExp])[] = [
  ['{{', /\{\{[^{}\n]{1,60}\}\}/y],
  [
    '<',
    new RegExp(
      `<(?:owner|assignee|name|team|due|due date|date|your name|tbd|todo|role|person|responsible|priority|ticket|service|severity|nombre|responsable|fecha|equipo|nom|datum|verantwortlich)>|<[${LETTERS}]{1,40}(?: [${LETTERS}…]{1,40}){1,12}>`,
      'y',
    ),
  ],
  ['[', /\[(?:owner|assignee|name|your name|team|date|due date|insert [^\]\n]{1,40}|your [^\]\n]{1,40})\](?![([:])/y],
];
const WORDS =
  /\btb[da]\b|lorem ipsum|\b(?:yyyy[-/.]mm[-/.]dd|dd[-/.]mm[-/.]yyyy|mm[-/.]dd[-/.]yyyy)\b|待补充|未記入|要記入/g;
/** A first look, in one go: one of these stands in each of the words. */
const WORD_CLUE = /tb[da]|yyyy|lorem i|待补充|未記入|要記入/;

const TIES_BRACKET = new RegExp(`[${LETTERS}0-9<]`);

/** Code holds brackets of its own, generics follow a word, and comments tell how to fill in a template. */
function isText(source: string, offset: number, line: number, sections: readonly Section[]): boolean {
  if (source[offset] === '<' && TIES_BRACKET.test(source.charAt(offset - 1))) return false;
  const lineStart = Math.max(source.lastIndexOf('\n', offset - 1) + 1, offset - 500);
  if ((source.slice(lineStart, offset).split('`').length - 1) % 2 === 1) return false;
  const section = lastUpTo(sections, line);
  if (section === undefined || section.title?.line === line) return section !== undefined;
  const block = blockAt(section.blocks, line);
  if (block === undefined || block.kind === 'code') return false;
  return block.kind !== 'html' || !source.startsWith('<!--', block.span.start);
}

/** The innermost block on a line. */
function blockAt(blocks: readonly Block[], line: number): Block | undefined {
  const block = lastUpTo(blocks, line);
  if (block === undefined || block.endLine < line) return undefined;
  if (block.kind === 'quote') return blockAt(block.blocks, line) ?? block;
  if (block.kind !== 'list') return block;
  const item = lastUpTo(block.items, line);
  return (item && blockAt(item.blocks, line)) ?? block;
}

/** The last of some blocks, which stand in the order of lines, that begins at or before a line. */
function lastUpTo<T extends { readonly line: number }>(blocks: readonly T[], line: number): T | undefined {
  return blocks[indexBehind(blocks, line) - 1];
}
