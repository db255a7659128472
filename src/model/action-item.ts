import type { Day } from './day.ts';
import type { Span } from './text-edit.ts';

/** A measure says what shall be true, a task what will be done. */
export type ItemLevel = 'measure' | 'task';

export type ItemKind = 'prevent' | 'detect' | 'mitigate' | 'process';

export type ItemStatus = 'open' | 'done' | 'dropped';

/** When an item is due: the day if it could be told, and the words of the document. */
export interface Due {
  readonly day: Day | null;
  readonly raw: string;
  /** Whether the day was computed from the postmortem's date ("in two weeks"), not written out. */
  readonly relative: boolean;
}

/** An issue as a document mentions it. */
export interface IssueMention {
  /** The reference as written: `#12` where the link's text is that, else the URL or the key (`OPS-123`). */
  readonly raw: string;
  /** The GitHub issue that it names; null for a pull request, another tracker, or what cannot be told. A mere `#12` has owner and name null. */
  readonly target: { readonly owner: string | null; readonly name: string | null; readonly number: number } | null;
}

/** One promise in a postmortem, as read from its text. */
export interface ActionItem {
  /** 1-based line on which the item starts; unique within a file. */
  readonly line: number;
  readonly endLine: number;
  readonly level: ItemLevel;
  /** The promise without box, owner, due day, issue, status and id decorations; one line, Markdown inline syntax kept. */
  readonly title: string;
  /** What follows the title and belongs to it (nested bullets, further paragraphs), raw Markdown without our marks; '' when none. */
  readonly detail: string;
  readonly status: ItemStatus;
  /** Whether the document itself marks a status. */
  readonly stated: boolean;
  /** As written, without `@`. */
  readonly owners: readonly string[];
  readonly due: Due | null;
  readonly priority: string | null;
  readonly kind: ItemKind | null;
  readonly issue: IssueMention | null;
  /** The text of the heading or label that the item stands under. */
  readonly section: string;
  /** The line of the measure that a task serves, or of the item that it is nested in. */
  readonly parentLine: number | null;
  /** The whole item, from its marker to the end of its text, nested content included. */
  readonly span: Span;
  readonly shape: ItemShape;
}

/** How an item stands in its text: what write-back needs to edit it by span. */
export type ItemShape = ListItemShape | TableRowShape | TextLineShape;

/** A bullet or numbered item, with or without a task-list box. */
export interface ListItemShape {
  readonly kind: 'list-item';
  /** The character between the brackets of the box; null when there is none. */
  readonly box: Span | null;
  /** Where a box would be inserted: after the list marker and its white space. */
  readonly contentStart: number;
  /** Where a link is appended: after the last visible character of the item's first paragraph. */
  readonly textEnd: number;
  /** The mark that we appended earlier (` ([#12](…) · …)`), leading space included; null when there is none. */
  readonly mark: Span | null;
}

/** A row of a pipe table. Cell spans cover the cell's text without the padding; empty cells have an empty span. */
export interface TableRowShape {
  readonly kind: 'table-row';
  readonly cells: readonly Span[];
  /** Which column (0-based) holds what; null when the table has no such column. */
  readonly columns: TableColumns;
  /** The table that the row belongs to; rows of one table share the object. */
  readonly table: TableShape;
  readonly mark: Span | null;
}

export interface TableColumns {
  readonly title: number;
  readonly issue: number | null;
  readonly status: number | null;
}

export interface TableShape {
  /** Header, delimiter row and body rows in order: where a column would be appended, before a closing pipe's successor. */
  readonly lines: readonly TableLine[];
}

export interface TableLine {
  readonly role: 'header' | 'delimiter' | 'row';
  /** 1-based. */
  readonly line: number;
  /** Offset after the last cell's content and closing pipe (before trailing white space and line end). */
  readonly end: number;
  /** Whether the line ends with a pipe. */
  readonly closed: boolean;
}

/** A heading, a bold lead-in, a plain line or a paragraph: has no box, the mark goes to the end of its first line or sentence. */
export interface TextLineShape {
  readonly kind: 'text-line';
  readonly form: 'heading' | 'paragraph' | 'html';
  readonly textEnd: number;
  readonly mark: Span | null;
}
