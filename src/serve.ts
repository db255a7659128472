import { type EnvProblem, envFileOf, readEnv, readVariables, writeVariables } from './env.ts';
import { PortInUse } from './server/listen.ts';
import { type ServerParts, startServer } from './server.ts';
import { DataDirectoryInUse } from './store/claim-data-directory.ts';

export interface ServeOptions extends Omit<ServerParts, 'tell' | 'keep'> {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Where `.env` is looked for, unless ENV_FILE names it. */
  readonly directory: string;
  /** One line for the person who started the server, without its end. */
  readonly tell: (line: string) => void;
}

/** Runs the server until it is told to stop (SIGTERM, SIGINT). Resolves to the exit code: 0 stopped, 2 could not start. */
export async function serve({ variables, directory, tell, ...parts }: ServeOptions): Promise<0 | 2> {
  const file = envFileOf(directory, variables);
  const reading = readEnv(readVariables(file, variables));
  if (reading.kind === 'problems') {
    for (const problem of reading.problems) tell(renderProblem(problem));
    return 2;
  }
  const stopped = nextSignal();
  try {
    const server = await startServer(reading.env, { ...parts, tell, keep: (added) => writeVariables(file, added) });
    await stopped;
    // What hangs must not keep the process from its end; the queue keeps what was not done.
    setTimeout(() => process.exit(0), reading.env.stopSeconds * 1000).unref();
    await server.stop();
    return 0;
  } catch (error) {
    tell(explain(error));
    return 2;
  }
}

function renderProblem({ message, remedy }: EnvProblem): string {
  return `followthrough: ${message}. ${remedy}`;
}

function explain(error: unknown): string {
  if (error instanceof PortInUse || error instanceof DataDirectoryInUse) return `followthrough: ${error.message}`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = error instanceof Error ? error.message || code : String(error);
  return ['ECONNREFUSED', 'ENOTFOUND', '28P01', '3D000'].includes(code)
    ? `followthrough: the database does not answer (${why}): check DATABASE_URL, or leave it out to use PGlite.`
    : `followthrough: could not start: ${why}`;
}

function nextSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}
