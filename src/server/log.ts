import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from '../env.ts';

export type { Logger } from 'pino';

/**
 * A logger that writes one JSON object a line. Secrets never get out: neither those given, wherever they stand in a line, nor
 * what looks like a token or a key. Of an error only its name, message, stack, status and remedy are written, because GitHub's
 * errors carry whole requests and payloads.
 */
export function makeLog(level: LogLevel, secrets: readonly string[], destination?: DestinationStream): Logger {
  const known = secrets.flatMap(spellings).filter((secret) => secret.length >= 6);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: plainError, error: plainError },
      hooks: { streamWrite: (line) => redact(line, known) },
    },
    destination ?? pino.destination({ fd: 1, sync: false }),
  );
}

const HIDDEN = '[secret]';

/** GitHub's tokens, JSON Web Tokens, private keys, and passwords within addresses. */
const SECRET_SHAPES: readonly RegExp[] = [
  /\b(?:gh[pousr]_[A-Za-z0-9_]{16,}|github_pat_[A-Za-z0-9_]{20,})/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|(?="))/g,
  /(?<=:\/\/[^\s:/@"]*:)[^\s:/@"]+(?=@)/g,
];

function redact(line: string, known: readonly string[]): string {
  let text = line;
  for (const secret of known) text = text.replaceAll(secret, HIDDEN);
  for (const shape of SECRET_SHAPES) text = text.replace(shape, HIDDEN);
  return text;
}

/** A secret as it can stand in a line of JSON (within text that is JSON itself, too), in an address; each of its lines. */
function spellings(secret: string): string[] {
  const lines = secret.split('\n').filter((line) => line.length >= 24 && !line.startsWith('-----'));
  const once = JSON.stringify(secret).slice(1, -1);
  return [secret, once, JSON.stringify(once).slice(1, -1), encodeURIComponent(secret), ...lines];
}

function plainError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  return {
    name,
    message,
    ...('status' in error && typeof error.status === 'number' ? { status: error.status } : {}),
    ...('remedy' in error && typeof error.remedy === 'string' ? { remedy: error.remedy } : {}),
    ...(cause instanceof Error ? { cause: { name: cause.name, message: cause.message } } : {}),
    ...(error instanceof AggregateError ? { errors: error.errors.map((inner) => plainError(inner)) } : {}),
    stack,
  };
}
