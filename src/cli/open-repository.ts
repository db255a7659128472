import type { PassPorts } from '../engine/run-pass.ts';
import { createClient } from '../github/client.ts';
import { createDocuments } from '../github/documents.ts';
import { createTracker } from '../github/tracker.ts';
import { type Day, dayInZone } from '../model/day.ts';
import { readRepositoryName } from './repository-name.ts';
import { signIn } from './sign-in.ts';
import type { Terminal } from './terminal.ts';

export interface OpenOptions {
  readonly command: string;
  /** The repository as the person wrote it. */
  readonly repository: string | undefined;
  /** Files that nothing tracks and that were last changed before this day are left alone; undefined takes up every file. */
  readonly since: Day | undefined;
  /** The day that counts as today; undefined: today. */
  readonly today?: Day | undefined;
}

/** Everything that a pass needs, on GitHub and without a database. Shows progress while the work goes on. */
export async function openRepository(options: OpenOptions, terminal: Terminal): Promise<PassPorts> {
  const repository = readRepositoryName(options.command, options.repository);
  const { credentials, baseUrl } = await signIn(repository, process.env);
  let requests = 0;
  const started = performance.now();
  const client = createClient({
    credentials,
    baseUrl,
    onRequest: ({ route }) => {
      requests++;
      if (performance.now() - started > 1000) terminal.show(`${requests} requests to GitHub … ${route}`);
    },
  });
  const documents = await createDocuments(client)(repository);
  return {
    tracker: createTracker(client),
    documents,
    todayIn: (timeZone) => options.today ?? dayInZone(Date.now(), timeZone),
    horizon: options.since === undefined ? null : `${options.since}T00:00:00Z`,
    settled: null,
    links: null,
    intents: null,
    listener: () => {},
  };
}
