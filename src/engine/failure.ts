/** Something outside that may go well later: a 502, a limit, a network that is down. The pass is tried again. */
export class TransientFailure extends Error {
  override readonly name: string = 'TransientFailure';
  /** How long to wait at least before the next try, in seconds, as the server asked; null when it did not. */
  readonly retryAfter: number | null;

  constructor(message: string, options: { readonly retryAfter?: number | null; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.retryAfter = options.retryAfter ?? null;
  }
}

/** A write of which it cannot be told whether the server did it. Observe again, after a while, before any second try. */
export class AmbiguousFailure extends TransientFailure {
  override readonly name = 'AmbiguousFailure';
}

/** GitHub's list left out an issue of ours that is there: nothing is to be opened on its word. */
export class ListLagged extends TransientFailure {
  override readonly name = 'ListLagged';

  constructor() {
    super('GitHub’s list of issues lagged behind: the pass has to look again.');
  }
}

/** Something outside that will not go well by trying again: a revoked installation, a missing permission, a repository that is gone. */
export class TerminalFailure extends Error {
  override readonly name: string = 'TerminalFailure';
  /** One sentence that says what a person can do. */
  readonly remedy: string;

  constructor(message: string, remedy: string, options: { readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.remedy = remedy;
  }
}

/** GitHub refused this one request for what it says (a label too long, a locked issue): told as a problem, the rest of the pass goes on. */
export class RefusedRequest extends TerminalFailure {
  override readonly name = 'RefusedRequest';
}

/** A file whose bytes are not UTF-8 text: left alone, told as a problem. */
export class UnreadableDocument extends TerminalFailure {
  override readonly name = 'UnreadableDocument';
}
