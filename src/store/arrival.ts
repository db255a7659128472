import type { IssueNews } from '../engine/news.ts';
import type { PassRequest } from '../engine/request.ts';
import type { RepositoryName } from '../model/config.ts';

/** What one webhook delivery asks for, as it is kept until the queue has it. */
export interface Arrival {
  /** GitHub's `X-GitHub-Delivery`. */
  readonly deliveryId: string;
  readonly requests: readonly PassRequest[];
  /** An issue whose postmortems the index may know: looked up when the arrival moves on, not while GitHub waits. */
  readonly issue: LinkedIssue | null;
  /** What the delivery says of an issue of ours. */
  readonly news?: ArrivedNews | null;
  /** The window in which further requests for the same thing join these. */
  readonly delaySeconds: number;
}

/** News of an issue, and whose postmortem it belongs to. */
export interface ArrivedNews extends IssueNews {
  readonly repository: RepositoryName;
  readonly path: string;
}

export interface LinkedIssue {
  /** By issueKey. */
  readonly key: string;
  readonly installationId: number;
}

/** `known`: the delivery had been kept before, and nothing was done. */
export type Kept = 'stored' | 'known';

/** Keeps arrivals safe, and hands them on to the queue. */
export interface Inbox {
  /** Resolves when the arrival will survive whatever happens to this process. */
  add(arrival: Arrival): Promise<Kept>;
  /** Moves arrivals into the queue; they are nowhere else when it resolves. */
  move(): Promise<Moved>;
  /** Arrivals that only this process knows of and that are not in the queue yet. */
  pending(): number;
  close(): Promise<void>;
}

export interface Moved {
  /** Whether that was all there was; otherwise there may be more. */
  readonly complete: boolean;
  /** The windows of those that asked for something, in seconds. */
  readonly delays: readonly number[];
}
