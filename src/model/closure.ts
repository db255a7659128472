/** What there is to show for a closed issue, as read once when it was found closed. */
export interface Closure {
  /** The merged pull request or the commit that closed it, `#34`, `owner/name#34` or seven digits of the commit; null when there is none. */
  readonly by: string | null;
  /** The page of `by`. */
  readonly url: string | null;
  /** The first line of the last comment by a person, as written; null when nobody said anything. */
  readonly why: string | null;
}
