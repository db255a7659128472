import { RequestError } from '@octokit/request-error';
import { AmbiguousFailure, RefusedRequest, TerminalFailure, TransientFailure } from '../engine/failure.ts';

/** What was asked of GitHub, for messages: `POST /repos/acme/shop/issues`. */
export interface AskedFor {
  readonly method: string;
  readonly path: string;
}

/**
 * What a failed request means for the pass: a sentence that names the place, and the remedy where a person has one. No
 * header of the request gets into it, so no token either. The RequestError is its `cause`, unless there was no answer.
 */
export function translateFailure(error: unknown, asked: AskedFor, retryAfter: number | null): Error {
  if (!(error instanceof RequestError)) return error instanceof Error ? error : new Error(String(error));
  const place = `${asked.method} ${asked.path}`;
  if (error.response === undefined) return translateSilence(error, asked, place);
  const status = error.status;
  const said = sentenceOf(error);
  if (status >= 500) {
    const message = `GitHub answered ${status} to ${place}.`;
    return isWrite(asked)
      ? new AmbiguousFailure(message, { cause: error })
      : new TransientFailure(message, { cause: error });
  }
  if (isLimitRefusal(error)) {
    return new TransientFailure(`GitHub asks to slow down (${place}): ${said}`, { retryAfter, cause: error });
  }
  const message = `GitHub answered ${status} to ${place}: ${said}`;
  if ((status === 404 || status === 410) && /\/issues\/\d+/.test(asked.path)) {
    return new RefusedRequest(message, 'The issue was deleted, or moved out of reach.', { cause: error });
  }
  if (status === 409 || status === 422 || (status === 403 && /locked/i.test(said))) {
    return new RefusedRequest(message, 'Change what GitHub names in its answer.', { cause: error });
  }
  return new TerminalFailure(message, remedyFor(status, said, error), { cause: error });
}

/** GitHub's status behind a failure; undefined when there was no answer. */
export function statusOf(failure: unknown): number | undefined {
  const cause = failure instanceof Error && !(failure instanceof RequestError) ? failure.cause : failure;
  return cause instanceof RequestError && cause.response !== undefined ? cause.status : undefined;
}

/** GitHub's own sentence behind a failure; empty when there was no answer. */
export function sentenceOf(failure: unknown): string {
  const cause = failure instanceof Error && !(failure instanceof RequestError) ? failure.cause : failure;
  if (!(cause instanceof RequestError)) return '';
  return cause.message.replace(/ - https?:\/\/\S+$/, '');
}

/** Whether GitHub refused for speed, so that the same request may be sent later. */
export function isLimitRefusal(error: RequestError): boolean {
  if (error.status === 429) return true;
  if (error.status !== 403) return false;
  const headers = error.response?.headers ?? {};
  if (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0') return true;
  return /secondary rate limit|abuse detection|rate limit exceeded/i.test(error.message);
}

/** Codes of failures before anything was sent. */
const NEVER_SENT = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT/;

function translateSilence(error: RequestError, asked: AskedFor, place: string): Error {
  const why = reasonOf(error);
  const message = `GitHub gave no answer to ${place} (${why}).`;
  return isWrite(asked) && !NEVER_SENT.test(why) ? new AmbiguousFailure(message) : new TransientFailure(message);
}

/** The code of the network's failure, down the chain of causes. */
function reasonOf(error: Error): string {
  const reasons: string[] = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') reasons.push(at.code);
    if ('errors' in at && Array.isArray(at.errors))
      reasons.push(...at.errors.map((inner) => String(inner?.code ?? '')));
  }
  return reasons.filter((reason) => reason !== '').join(', ') || error.message;
}

function isWrite(asked: AskedFor): boolean {
  return asked.method !== 'GET' && asked.method !== 'HEAD' && !asked.path.startsWith('/app/');
}

function remedyFor(status: number, said: string, error: RequestError): string {
  if (status === 401) {
    return 'The token was revoked or the private key is not this App’s: sign in again, or check APP_ID and PRIVATE_KEY.';
  }
  if (/archived/i.test(said)) return 'The repository is archived: unarchive it, or take the App off it.';
  if (/suspended/i.test(said))
    return 'The installation is suspended: unsuspend it on the organisation’s settings page.';
  if (status === 403) {
    const needed = error.response?.headers['x-accepted-github-permissions'];
    const which =
      needed === undefined ? 'the permission that this takes (app.yml lists them)' : `the permission ${needed}`;
    return `Grant ${which} and accept the change on the installation’s settings page.`;
  }
  if (status === 410)
    return 'Issues are switched off in this repository, or this one is deleted: switch them on in its settings.';
  if (status === 404) {
    return 'It is gone, renamed, or not among the repositories that the installation may see: check the installation.';
  }
  return 'Look at what GitHub says, and at https://www.githubstatus.com.';
}
