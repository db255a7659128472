/** What is wrong with a text that a person wrote, where, and what to do about it. A value, never thrown. */
export interface Problem {
  /** 1-based line in the file that `path` names (the postmortem or the configuration). */
  readonly line: number;
  readonly code: ProblemCode;
  /** One sentence, without line number. */
  readonly message: string;
  /** One sentence that says what the reader can do. */
  readonly remedy: string;
}

export type ProblemCode =
  // in a postmortem
  | 'no-owner'
  | 'no-due-day'
  | 'measure-without-task'
  | 'not-actionable'
  | 'not-bounded'
  | 'duplicate-item'
  | 'empty-section'
  | 'section-missing'
  | 'placeholder'
  | 'due-in-the-past'
  | 'status-contradiction'
  | 'duration-contradiction'
  | 'timeline-contradiction'
  | 'date-ambiguous'
  | 'unreadable-text'
  // between a postmortem and its issues
  | 'owner-unknown'
  | 'issue-missing'
  | 'issue-linked-twice'
  | 'issue-of-another-postmortem'
  | 'match-unclear'
  | 'shape-not-writable'
  | 'write-back-refused'
  | 'repository-out-of-reach'
  // in the configuration
  | 'config-syntax'
  | 'config-unknown-key'
  | 'config-wrong-value';
