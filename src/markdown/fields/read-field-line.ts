import type { WrittenField } from '../items/candidate.ts';
import { foldText, makePhraseTable } from '../phrase-table.ts';
import { FIELD_LABELS } from '../vocabulary/field-labels.ts';

const labels = makePhraseTable(FIELD_LABELS);
const FIELD = /^[\s*_`>-]*([\p{L}][\p{L}\p{M} '’/()-]{0,30}?)[\s*_`]*[:：][*_`]*\s*(.+)$/u;
const URL_ONLY = /^[\s<([]*(?:\[[^\]]*\]\()?https?:\/\/\S+$/i;

/** The fields that a line by itself states ("Owner: Bob · Due: May 3", a bare link); empty when it is other text. */
export function readFieldLine(line: string): readonly WrittenField[] {
  if (line.length > 300) return [];
  if (URL_ONLY.test(line) || /^[\s(]*#\d+[\s)]*$/.test(line)) return [{ name: 'issue', value: line.trim() }];
  const parts = line.split(/\s+[|·•]\s+|\s*;\s+|、(?=\p{L}+[:：])/u);
  const fields: WrittenField[] = [];
  for (const part of parts) {
    const match = FIELD.exec(part);
    const name = match ? labels.findWhole(foldText(match[1] ?? '').trim()) : undefined;
    if (!match || name === undefined || name === 'title' || name === 'time') return [];
    fields.push({ name, value: (match[2] ?? '').trim() });
  }
  return fields;
}
