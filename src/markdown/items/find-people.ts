import { readOwners } from '../fields/read-owners.ts';
import { foldText } from '../fold-text.ts';
import type { Block, Outline, TextLine } from '../outline.ts';
import { makePhraseTable } from '../phrase-table.ts';
import { PEOPLE_LABELS } from '../vocabulary/people-labels.ts';
import { pattern } from '../word-characters.ts';

const labels = makePhraseTable([[true, PEOPLE_LABELS]]);
/** A label in words, up to its colon or the end of its cell. */
const LABEL = /^[\s*_|-]*([^\s*_|:：-][^*_|:：]{1,30}?)[\s*_]*[:：|]/;
const VALUE = /[^\s*_|-][^:：|]*(?:[:：][*_]*|\|)\s*([^|]{2,200})/;
/** How many blocks at the head of a document name people. */
const HEAD = 30;

/** The people whom the head of a document names ("Authors: Kim Lee, @max"), folded; of full names the first names too. */
export function findPeople(outline: Outline): ReadonlySet<string> {
  const people = new Set<string>();
  const lines = [
    ...(outline.frontMatter?.lines ?? []),
    ...outline.blocks.slice(0, HEAD).flatMap((block) => linesOf(block, outline)),
  ];
  for (const { text } of lines) {
    const value = text.length > 300 || !namesPeople(text) ? undefined : VALUE.exec(text)?.[1];
    if (value !== undefined) for (const name of readOwners(value)) addPerson(people, foldText(name));
  }
  for (const name of namesUnderHeadings(outline)) addPerson(people, foldText(name));
  return people;
}

/** "## Participants": each line of the next block names somebody; what stands behind a name ("Kim Lee (lead)") is no part of it. */
function namesUnderHeadings(outline: Outline): readonly string[] {
  const head = outline.blocks.slice(0, HEAD);
  return head.flatMap((block, index) => {
    const next = block.kind === 'heading' ? head[index + 1] : undefined;
    if (block.kind !== 'heading' || block.text.length > 40 || next === undefined || next.kind === 'table') return [];
    if (labels.findWhole(foldText(block.text).trim()) !== true) return [];
    return linesOf(next, outline).flatMap(({ text }) =>
      text.length > 200
        ? []
        : readOwners(text.replace(/\s*(?:[(（:：]|\s[—–-]\s).*$/, '')).filter((name) => NAME.test(name)),
    );
  });
}

const NAME = pattern(String.raw`^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,3}$|^[\u3040-\ud7af]{2,8}$`);

function namesPeople(text: string): boolean {
  const label = LABEL.exec(text.slice(0, 60))?.[1];
  return label !== undefined && labels.findWhole(foldText(label).trim()) === true;
}

function addPerson(people: Set<string>, name: string): void {
  if (name.length > 40) return;
  people.add(name);
  const first = FIRST_OF_NAMES.exec(name)?.[0];
  if (first !== undefined) people.add(first);
}

function linesOf(block: Block, outline: Outline): readonly TextLine[] {
  if (block.kind === 'paragraph') return block.lines.slice(0, HEAD);
  if (block.kind === 'list')
    return block.items.slice(0, HEAD).flatMap((item) => item.blocks.flatMap((inner) => linesOf(inner, outline)));
  if (block.kind !== 'table') return [];
  return block.rows.slice(0, HEAD).map(({ line, span }) => ({
    line,
    ...span,
    text: outline.source.slice(span.start, Math.min(span.end, span.start + 301)),
  }));
}

const FIRST_OF_NAMES = pattern(String.raw`^\p{L}{3,}(?= \p{L})`);
