import type { ItemKind } from './action-item.ts';

/** A repository's configuration in normal form: every default filled in, every value checked. */
export interface Config {
  readonly documents: {
    /** Globs over repository paths, `/`-separated (`**`, `*`, `?`, `{a,b}`); a file is a postmortem when one of them matches … */
    readonly include: readonly string[];
    /** … and none of these does. */
    readonly exclude: readonly string[];
  };
  /** Headings, beyond the built-in vocabulary, under which measures or tasks stand. */
  readonly headings: { readonly measures: readonly string[]; readonly tasks: readonly string[] };
  readonly labels: {
    /** On the tracking issue and on every task's issue. */
    readonly postmortem: string;
    /** On every task's issue. */
    readonly task: string;
    /** The label of each kind; null writes no label for it. */
    readonly kind: Readonly<Record<ItemKind, string | null>>;
    /** Goes before the priority as written (`priority: ` gives `priority: P1`); null writes no label for priorities. */
    readonly priorityPrefix: string | null;
  };
  readonly issues: {
    /** Where tasks are opened; null: the repository of the postmortem. */
    readonly repository: RepositoryName | null;
    /** By the incident's service (lower case), before `repository`. */
    readonly byService: Readonly<Record<string, RepositoryName>>;
    /** By the item's first owner as written (lower case), before `byService`. */
    readonly byOwner: Readonly<Record<string, RepositoryName>>;
    /** The issue type that tasks get in organisations that have it; null sets none. */
    readonly type: string | null;
    /** What happens to the issue of an item that was taken out of the file. */
    readonly orphans: 'tell' | 'close';
  };
  /** Owner as written (lower case) to GitHub login (`alice`) or team (`acme/ops`), without `@`. */
  readonly owners: Readonly<Record<string, string>>;
  readonly due: {
    /** Days from the postmortem's date for an item that names no due day; null: none. */
    readonly days: number | null;
    /** The same by priority as written (lower case), before `days`. */
    readonly byPriority: Readonly<Record<string, number>>;
  };
  readonly writeBack: {
    readonly mode: 'commit' | 'pull-request' | 'off';
    readonly style: WriteBackStyle;
    /** Adds `[skip ci]` to our commit messages. */
    readonly skipCi: boolean;
    /** Labels of the write-back pull request. */
    readonly labels: readonly string[];
    /** Asks GitHub to merge the write-back pull request by itself where the repository allows that. */
    readonly autoMerge: boolean;
  };
  readonly digest: {
    /** 0 (Sunday) to 6 (Saturday); null: no digest issue. */
    readonly weekday: number | null;
    readonly timeZone: string;
  };
  readonly guard: {
    /** A plan that opens more issues than this waits for a person. */
    readonly newIssues: number;
    /** A plan that closes more than this share (0 to 1) of the open ones waits for a person. */
    readonly closedShare: number;
  };
}

export type WriteBackStyle = 'box-and-link' | 'link' | 'status-block';

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}
