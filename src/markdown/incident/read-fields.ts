import { foldText } from '../fold-text.ts';
import { isItemTopic } from '../sections/is-item-topic.ts';
import type { Section } from '../sections/read-sections.ts';
import { LETTERS } from '../word-characters.ts';
import type { IncidentPart } from './incident-part.ts';
import { type FieldName, fieldTable } from './incident-words.ts';
import { type SectionLine, sectionLines } from './section-lines.ts';

/** A labelled value of a postmortem's head. */
export interface Field {
  readonly line: number;
  /** Raw Markdown behind the label; never blank. */
  readonly value: string;
}

/** The first field of each name. */
export type Fields = ReadonlyMap<FieldName, Field>;

/**
 * Finds the labelled values of a postmortem wherever its author put them: front matter, `**Label**: value` lines, list
 * items, tables of two columns or one row, and short sections named like a label. Sections of action items are
 * left out.
 */
export function readFields(part: IncidentPart): Fields {
  const fields = new Map<FieldName, Field>();
  const add = (label: string, value: string, line: number) => {
    if (isBlankValue(value)) return;
    const name = fieldNamed(label);
    if (name !== undefined && name !== 'other' && !fields.has(name)) fields.set(name, { line, value: value.trim() });
  };
  const addLength: Add = (label, value, line) => {
    if (A_LETTER.test(label) && LENGTHS.has(fieldNamed(label) ?? 'other')) add(label, value, line);
  };
  if (part.outline.frontMatter !== null && part.sections[0]?.line === part.outline.blocks[0]?.line) {
    for (const { text, line } of part.outline.frontMatter.lines)
      readLabelled(text.replace(/^([\w -]{1,40}?)\s*=\s*/, '$1: ').replace(/["']/g, ''), line, add);
  }
  for (const section of part.sections) {
    if (isItemTopic(section.topic)) continue;
    readSection(section, part.outline.source, section.topic === 'timeline' ? addLength : add);
  }
  return fields;
}

const A_LETTER = new RegExp(`[${LETTERS}]`);

/** A timeline has labels of its own; only lengths of time are told below it ("Total duration: …"). */
const LENGTHS: ReadonlySet<FieldName> = new Set(['duration', 'timeToDetect', 'timeToRespond', 'timeToResolve']);

type Add = (label: string, value: string, line: number) => void;

function readSection(section: Section, source: string, add: Add): void {
  if (section.title !== null) readLabelled(section.title.text, section.title.line, add);
  let isFirst = true;
  let bare: { readonly label: string; readonly line: number; value: string } | null = null;
  for (const line of sectionLines(section, source)) {
    if (line.cells === null && isBareLabel(line.text)) {
      if (bare !== null) add(bare.label, bare.value, bare.line + 1);
      bare = { label: line.text, line: line.line, value: '' };
    } else if (bare !== null && bare.value.length < 400) bare.value += ` ${line.text}`;
    const titled = isFirst && line.text.length <= TITLED_VALUE ? section.title : null;
    if (titled !== null && isShortTitle(titled.text)) add(titled.text, line.text, line.line);
    isFirst = false;
    if (line.cells === null) readLabelled(line.text, line.line, add);
    else readRow(line, add);
  }
  if (bare !== null) add(bare.label, bare.value, bare.line + 1);
}

/** A label alone on its line; what follows it is its value. */
function isBareLabel(text: string): boolean {
  return LABEL_ENDS.includes(text.charAt(text.length - 1)) && BARE_LABEL.test(text);
}

const BARE_LABEL = /^[^:：]{2,40}[:：][\s*_]*$/;
const LABEL_ENDS = ':： *_';

/** The value right under a title is short, or the section is prose. */
const TITLED_VALUE = 80;

/** A title names a field only when it says nothing else. */
function isShortTitle(text: string): boolean {
  return text.length <= 40;
}

/** `**Label:** value`, `Label: value`, `_Label_ — value`; a label stands within the first sixty characters. */
function readLabelled(text: string, line: number, add: Add, isNested = false): void {
  const at = findSeparator(text);
  if (at === -1) return;
  const end = at + 1;
  // A clock time and a URL have colons that separate nothing.
  if (/^(?:\d|\/\/)/.test(text.slice(end, end + 2)) && /\d$|https?:$/.test(text.slice(0, at + 1).replace(/:$/, '')))
    return;
  const value = text.slice(end, 2000).replace(/^[\s*_]+/, '');
  // "Issue summary: Duration: 2 hours"
  if (!isNested && fieldNamed(text.slice(0, at)) === 'summary') readLabelled(value, line, add, true);
  add(text.slice(0, at), value, line);
}

/** Where the first colon stands, or the first dash between emphasis and a blank; -1 when there is none in time. */
function findSeparator(text: string): number {
  const end = Math.min(text.length, 62);
  for (let at = 0; at < end; at++) {
    const character = text[at];
    if (character === ':' || character === '：') return at;
    if (
      (character === '-' || character === '–' || character === '—') &&
      DASH.test(text.slice(Math.max(0, at - 2), at + 2))
    )
      return at;
  }
  return -1;
}

const DASH = /[*_`]\s?[–—-]\s$/;

/** `| Severity | SEV1 |`, also with further cells behind; or a row under a header of labels. */
function readRow({ cells, header, line, place }: SectionLine, add: Add): void {
  if (cells === null) return;
  if (cells.length === 2 || place === 'header') {
    const [label, value] = cells;
    if (cells.length === 2) add(label ?? '', value ?? '', line);
    return;
  }
  if (header === null) return;
  for (const [index, label] of header.entries()) add(label, cells[index] ?? '', line);
}

/** A label of at most 45 characters, most of which say one field. */
function fieldNamed(label: string): FieldName | undefined {
  if (label.length > 60) return undefined;
  const folded = foldText(bareLabel(label));
  if (folded === '' || folded.length > 45) return undefined;
  const first = fieldTable.findAtStart(folded) ?? (folded.length <= 30 ? fieldTable.findAll(folded)[0] : undefined);
  if (first === undefined || (first.end - first.start) / folded.length < 0.6) return undefined;
  return first.end === folded.length || fieldTable.findAll(folded).length === 1 ? first.value : undefined;
}

const AROUND_LABEL = new RegExp(`^[^${LETTERS}]+|[^${LETTERS})]+$`, 'g');

function bareLabel(label: string): string {
  const text = /[*_`#[\]()]/.test(label) ? label.replace(/[*_`#[\]]+/g, ' ').replace(/\([^()]*\)/g, ' ') : label;
  return text.replace(AROUND_LABEL, '');
}

const BLANK_VALUE =
  /^[\s*_`|\-–—:：."']*(?:(?:n\/?a|none|tbd|tbc|todo|unknown|\?+|未定|なし|无|無|없음|<[^<>]*>|\[[^\][]*\]|\{\{.*\}\}|[^|/]{1,20}(?:\s[|/]\s[^|/]{1,20}){2,})[\s*_`.]*)?$/i;

function isBlankValue(value: string): boolean {
  return BLANK_VALUE.test(value.slice(0, 200));
}
