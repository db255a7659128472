import type { ItemShape } from '../../model/action-item.ts';
import type { Span } from '../../model/text-edit.ts';
import type { FieldName } from '../vocabulary/field-labels.ts';
import type { SectionTopic } from '../vocabulary/section-words.ts';

/** A piece of a document that is an action item by its place and shape; its fields are not read yet. */
export interface Candidate {
  readonly line: number;
  readonly endLine: number;
  readonly span: Span;
  /** The item's own words on one line, box excluded, everything else in it; raw Markdown. */
  readonly text: string;
  /** Raw text that belongs to the item but is not its title. */
  readonly detail: string;
  /** Fields that stand by themselves: in a table's cells, or in lines of their own under the item. */
  readonly fields: readonly WrittenField[];
  /** The character in the item's box; null when it has none. */
  readonly box: string | null;
  /** The labels and headings that the item stands under, the nearest first. */
  readonly titles: readonly string[];
  readonly topic: SectionTopic | null;
  readonly parentLine: number | null;
  readonly shape: ItemShape;
}

/** A field as written. */
export interface WrittenField {
  readonly name: FieldName;
  readonly value: string;
}
