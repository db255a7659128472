import { foldText } from '../fold-text.ts';
import type { WrittenField } from '../items/candidate.ts';
import { pattern } from '../word-characters.ts';
import { fieldLabelTable } from './find-field-name.ts';

const FIELD = pattern(
  String.raw`^(?:[:：]\s)?[\s*_\x60>-]*([\p{L}][\p{L}\p{M} '’/()-]{0,30}?)[\s*_\x60]*[:：][*_\x60]*\s*(.+)$`,
);
/** Emphasis or brackets around the whole line. */
const WRAPPED = pattern(String.raw`^\s*([*_]{0,2}[([]?)(?=\p{L})(.*?)[)\]]?[*_]{0,2}\s*$`);
const DIVIDER = pattern(
  String.raw`\s+[|·•]\s+|\s*;\s+|\s+[—–]\s+|[,，、]\s*(?=[*_]{0,2}\p{L}[\p{L} ]{0,20}[*_]{0,2}\s?[:：])|\s*<br ?/?>\s*`,
);
const MENTIONS =
  /^[\s(]*[`*]*@[\w-]+(?:\/[\w.-]+)?[`*]*(?:[\s,&/]+(?:and\s+)?[`*]*@[\w-]+(?:\/[\w.-]+)?[`*]*)*[\s).]*$/;
const FIELD_MARK = /[:：#@]|^[\s(]*\d{4}-/;
const COLON = /[:：]/;
const URL_ONLY = /^[\s<([]*(?:\[[^\]]*\]\()?https?:\/\/\S+$/i;

/** The fields that a line by itself states ("Owner: Bob · Due: May 3", a bare link); empty when it is other text. */
export function readFieldLine(line: string): readonly WrittenField[] {
  // A first look: what states a field has one of these.
  if (line.length > 300 || !FIELD_MARK.test(line)) return [];
  if (URL_ONLY.test(line) || /^[\s(]*#\d+[\s)]*$/.test(line)) return [{ name: 'issue', value: line.trim() }];
  if (MENTIONS.test(line)) return [{ name: 'owner', value: line.replace(/[`*()]/g, '').trim() }];
  if (/^[\s(]*\d{4}-\d{2}-\d{2}[\s).]*$/.test(line)) return [{ name: 'due', value: line.trim() }];
  if (!COLON.test(line)) return [];
  const parts = line.replace(WRAPPED, '$2').split(DIVIDER);
  const fields: WrittenField[] = [];
  for (const part of parts) {
    const match = FIELD.exec(part);
    const name = match ? fieldLabelTable.findWhole(foldText(match[1] ?? '').trim()) : undefined;
    if (!match || name === undefined || name === 'title' || name === 'time') return [];
    fields.push({ name, value: (match[2] ?? '').trim() });
  }
  return fields;
}
