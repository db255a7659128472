import type { Closure } from './closure.ts';
import type { Config, RepositoryName } from './config.ts';
import type { Day } from './day.ts';
import type { Issue } from './issue.ts';
import type { PostmortemFile } from './postmortem.ts';
import type { Problem } from './problem.ts';

/** Everything that a plan for one file is made from, as observed in one moment. */
export interface World {
  readonly repository: RepositoryName;
  /** The repository's page, `https://github.com/owner/name`. */
  readonly repositoryUrl: string;
  readonly today: Day;
  readonly config: Config;
  /** Mistakes in the configuration's file, and where that is; nothing when there are none. */
  readonly configProblems?: ConfigProblems | undefined;
  readonly path: string;
  /** Null when the file is gone from the default branch. */
  readonly document: ObservedDocument | null;
  /** Every issue that may belong to the file: all that we opened for its path, all that its text links. */
  readonly issues: readonly Issue[];
  /** Issues (by issueKey) that another postmortem links, and its path: they are not orphans of this file, nor its to adopt. */
  readonly linkedElsewhere: ReadonlyMap<string, string>;
  /** Issues that were transferred: where a link leads (issueKey) and where the issue is now; nothing when not asked. */
  readonly moved?: ReadonlyMap<string, string>;
  /** Links of the text (issueKey) whose number names a pull request: no issue, so the item gets one. Nothing when not asked. */
  readonly pullRequests?: ReadonlySet<string>;
  /** Logins (as their people write them) that can be assigned, by `owner/name` in lower case; null when not asked because no item names one. */
  readonly assignable: ReadonlyMap<string, ReadonlySet<string>> | null;
  /** Names (lower case) of the labels that exist, by `owner/name` in lower case; null where not asked. */
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>;
  readonly features: ServerFeatures;
  /** Our open issue that shows a plan for this file which waits for a person; nothing when there is none. */
  readonly guardIssue?: Issue | undefined;
  /** What there is to show for issues (by issueKey) that are newly closed; nothing where it was not asked. */
  readonly closures?: ReadonlyMap<string, Closure>;
  /** Paths under which the file stood before, and whose issues are among these; nothing when not asked. */
  readonly formerPaths?: ReadonlySet<string>;
  /** Repositories (`owner/name` in lower case) that tasks are sent to and that we cannot reach, and GitHub's own sentence. */
  readonly outOfReach?: ReadonlyMap<string, string>;
  /** How the file is written where a commit to the default branch was refused or is not wanted; nothing where it can be committed, as far as we know. */
  readonly writeBack?: WriteBackState | undefined;
}

export interface ConfigProblems {
  /** The page of the repository whose file it is: the postmortem's own, or its owner's `.github`. */
  readonly repositoryUrl: string;
  readonly path: string;
  readonly problems: readonly Problem[];
}

export type WriteBackState =
  /**
   * Through the pull request: the file's text in it; null when it does not hold the file. `stale` when the default branch
   * has changed or removed the file since: the pull request has to be brought up to date.
   */
  | { readonly kind: 'proposed'; readonly text: string | null; readonly stale?: true }
  /** Not at all. `wanted` is the hash of the text that was refused: another text is tried again; null tries none. */
  | { readonly kind: 'refused'; readonly why: string; readonly wanted: string | null };

export interface ObservedDocument {
  readonly file: PostmortemFile;
  readonly blobSha: string;
  /** The commit that last changed the file, for links to its lines and to name in comments; null when it was not needed. */
  readonly commit: string | null;
}

export interface ServerFeatures {
  /** Whether the server knows sub-issues; without them the tracking issue lists links. */
  readonly subIssues: boolean;
}
