import type { Closure } from '../model/closure.ts';
import type { RepositoryName } from '../model/config.ts';
import type { Issue, IssueDraft, IssueRef, LabelSpec, StateReason } from '../model/issue.ts';
import type { IssueChange, OnceComment } from '../model/plan.ts';
import type { ServerFeatures } from '../model/world.ts';

/**
 * The issues of GitHub, as one installation (or one token) sees them. Every method throws TransientFailure for what may
 * go well later and TerminalFailure for what will not; nothing is ever sent twice by itself.
 */
export interface Tracker {
  /** What the server can do; learnt by trying, so it may turn false after the first `nestIssue`. */
  features(): ServerFeatures;
  /** Every issue that we opened in the repository, open and closed, all pages, told apart by their author and not by labels. */
  listOwnIssues(repository: RepositoryName): Promise<readonly Issue[]>;
  /**
   * The same, whatever lists that lag behind leave out: to be asked before an issue is opened. Costs nothing while the last
   * answer is to be believed.
   */
  confirmOwnIssues(repository: RepositoryName): Promise<readonly Issue[]>;
  /** Another process may have opened issues that no list shows yet: what was confirmed is not to be believed any more. */
  doubtLists(): void;
  readIssue(ref: IssueRef): Promise<IssueLookup>;
  /** Logins, as their people write them, that can be assigned in the repository. */
  listAssignable(repository: RepositoryName): Promise<ReadonlySet<string>>;
  /** Names of the repository's labels, in lower case. */
  listLabels(repository: RepositoryName): Promise<ReadonlySet<string>>;
  /** A label that exists already is left as it is. */
  createLabel(repository: RepositoryName, label: LabelSpec): Promise<void>;
  /** Sent once. Throws AmbiguousFailure when it cannot be told whether the issue was created: observe again before a second try. */
  createIssue(repository: RepositoryName, draft: IssueDraft): Promise<Issue>;
  editIssue(ref: IssueRef, change: IssueChange): Promise<Issue>;
  /** `change` is made with it, by one request: there is no moment at which only one of them is done. */
  closeIssue(ref: IssueRef, as: StateReason, change?: IssueChange): Promise<Issue>;
  reopenIssue(ref: IssueRef, change?: IssueChange): Promise<Issue>;
  /** Looks first whether a comment of ours with the same `once` is there. */
  commentOnce(ref: IssueRef, comment: OnceComment): Promise<void>;
  /** Makes `child` a sub-issue of `parent`; `not-supported` when the server has none. Already nested is fine. */
  nestIssue(parent: Issue, child: Issue): Promise<'nested' | 'not-supported' | 'full'>;
  /** What there is to show for closed issues, by issueKey; one request for many. Leaves out what the server does not tell. */
  readClosures(refs: readonly IssueRef[]): Promise<ReadonlyMap<string, Closure>>;
}

export type IssueLookup =
  | { readonly kind: 'found'; readonly issue: Issue }
  /** Transferred: `issue` is the issue at its new place. */
  | { readonly kind: 'moved'; readonly issue: Issue }
  /** Deleted, converted to a discussion, or out of our reach. */
  | { readonly kind: 'gone' }
  /** The number names a pull request. */
  | { readonly kind: 'pull-request' };

/** The files of one repository's default branch. */
export interface Documents {
  readonly repository: RepositoryName;
  /** The repository's page, from the API's own answer where the server has another host than GitHub. */
  readonly url: string;
  /** Null when the default branch has no such file. Bytes that are not UTF-8 throw UnreadableDocument. */
  readDocument(path: string): Promise<StoredDocument | null>;
  /** The commit that last changed the file on the default branch. */
  readLastCommit(path: string): Promise<LastCommit>;
  /** Every file of the default branch. */
  listPaths(): Promise<readonly ListedPath[]>;
  /** Files that differ between two commits. */
  listChanges(base: string, head: string): Promise<readonly ChangedPath[]>;
  /** The repository's configuration file, or its owner's; null when neither has one. */
  readConfig(): Promise<{ readonly source: string; readonly path: string; readonly repository: RepositoryName } | null>;
  /** One commit, only if the file still is the blob `expected.sha`. */
  writeDocument(change: DocumentChange): Promise<WriteOutcome>;
  /** Puts the change into the one write-back pull request of the repository. */
  proposeDocument(change: DocumentChange, options: ProposalOptions): Promise<WriteOutcome>;
  /** Takes a file that is gone from the default branch out of the write-back pull request. */
  retractDocument(path: string): Promise<WriteOutcome>;
  /** What the write-back pull request holds for the file. Reads only. */
  readProposed(path: string): Promise<ProposedDocument>;
  /** Whether a name leads to this repository, because it was renamed or transferred. */
  wasNamed(name: RepositoryName): Promise<boolean>;
  /** Whether the default branch lately refused a commit of ours; learnt by trying, without a request. */
  refusesCommits(): Promise<boolean>;
  /** Nothing in the repository can be written, its issues neither. */
  readonly archived: boolean;
}

export type ProposedDocument =
  /** There is no pull request. */
  | { readonly kind: 'none' }
  /** `text` is null when the pull request does not hold the file; `stale` when the default branch has changed or removed it since. */
  | { readonly kind: 'open'; readonly text: string | null; readonly stale?: true }
  /** A person closed the pull request, or pushed to its branch: that is respected. */
  | { readonly kind: 'refused'; readonly why: string };

export interface StoredDocument {
  readonly text: string;
  readonly sha: string;
}

export interface LastCommit {
  readonly sha: string;
  /** When it was committed, ISO instant: tells what was merged before the App was installed from what came after. */
  readonly at: string;
}

export interface ListedPath {
  readonly path: string;
  readonly sha: string;
}

export interface ChangedPath {
  readonly path: string;
  /** The path before a rename; null when it was not renamed. */
  readonly previousPath: string | null;
  readonly removed: boolean;
}

export interface DocumentChange {
  readonly path: string;
  readonly text: string;
  /** The blob that the text was made from. */
  readonly expectedSha: string;
  readonly message: string;
}

export interface ProposalOptions {
  readonly labels: readonly string[];
  readonly autoMerge: boolean;
}

export type WriteOutcome =
  | { readonly kind: 'written'; readonly commit: string; readonly sha: string }
  | { readonly kind: 'proposed'; readonly url: string; readonly number: number }
  /** Already as it should be. */
  | { readonly kind: 'unchanged' }
  /** Somebody changed the file meanwhile: observe again. */
  | { readonly kind: 'changed-meanwhile' }
  /** A branch rule or a missing permission; `why` is GitHub's own sentence. */
  | { readonly kind: 'refused'; readonly why: string };

/** What happens during a pass, for logs, progress and the demo. */
export type PassListener = (event: PassEvent) => void;

export interface PassEvent {
  readonly kind: 'observed' | 'applied' | 'refused' | 'written';
  readonly message: string;
  readonly fields: Readonly<Record<string, string | number | boolean | null>>;
}
