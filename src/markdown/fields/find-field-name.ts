import { foldText } from '../fold-text.ts';
import { makePhraseTable, type PhraseTable } from '../phrase-table.ts';
import { FIELD_LABELS, type FieldName } from '../vocabulary/field-labels.ts';
import { pattern } from '../word-characters.ts';

/** What the labels of fields and the heads of columns announce. */
export const fieldLabelTable: PhraseTable<FieldName> = makePhraseTable(FIELD_LABELS);

/** The field that a label or a column's head announces ("**Owner(s)**", "Due date:", "担当"); null when none is known. */
export function findFieldName(written: string): FieldName | null {
  const folded = foldText(
    written
      .slice(0, 100)
      .replace(/[*_`[\]:：]+/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(ORNAMENTS_AT_END, ''),
  ).trim();
  const whole =
    fieldLabelTable.findWhole(folded) ??
    fieldLabelTable.findWhole(folded.replace(/\s*[(（].*$/, '').replace(/^\p{So}\s*/u, ''));
  if (whole !== undefined) return whole;
  if (folded.length > 40) return null;
  return fieldLabelTable.findAll(folded).at(-1)?.value ?? null;
}

/** Whether a label says no more than that an item follows ("Action", "Maßnahme"). */
export function isItemLabel(written: string): boolean {
  return fieldLabelTable.findWhole(foldText(written).trim()) === 'title';
}

const ORNAMENTS_AT_END = pattern(String.raw`[^\p{L}\p{N}#.?)º°№]+$`);
