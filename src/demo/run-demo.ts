import type { ExitCode } from '../cli/command.ts';
import { CommandFailure } from '../cli/command.ts';
import type { Terminal } from '../cli/terminal.ts';
import { parsePostmortemFile } from '../markdown/parse-postmortem-file.ts';
import { dayInZone } from '../model/day.ts';
import { readDemoDocument } from './demo-document.ts';
import { makeNarrator } from './narrator.ts';
import { openStage, type Stage } from './stage.ts';
import { tellStory } from './story.ts';

export interface DemoOptions {
  /** The reader's own postmortem; our example when undefined. */
  readonly path: string | undefined;
  /** Where the local GitHub listens; 0 is any free port. */
  readonly port: number;
  /** Leaves everything running until Ctrl-C. */
  readonly keep: boolean;
}

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The story from a merged postmortem to the weekly digest, on a GitHub of its own. Leaves nothing behind, Ctrl-C included. */
export async function runDemo(options: DemoOptions, terminal: Terminal): Promise<ExitCode> {
  const today = dayInZone(Date.now(), 'UTC');
  const document = await readDemoDocument(options.path, today);
  const file = parsePostmortemFile(document.text, document.path, { headings: { measures: [], tasks: [] }, today });
  const tasks = file.postmortems.flatMap(({ items }) => items).filter((item) => item.level === 'task');
  if (tasks.length === 0) {
    throw new CommandFailure(
      `No task was found in ${options.path ?? document.path}, so nothing would be opened.`,
      'Run "followthrough parse" on it to see what was read, or leave the path out to see our example.',
    );
  }
  const stopping = new AbortController();
  const stop = (signal: NodeJS.Signals) => stopping.abort(signal);
  for (const signal of STOP_SIGNALS) process.on(signal, stop);
  let stage: Stage | undefined;
  try {
    const started = performance.now();
    terminal.print(terminal.paint('bold', 'Followthrough on this machine: nothing leaves it, and nothing is staged.'));
    terminal.show('   starting a GitHub on this machine and the App server …');
    stage = await openStage({ port: options.port, signal: stopping.signal });
    const page = `${stage.github.url}/${stage.github.owner}/${stage.github.repository}`;
    terminal.print(terminal.paint('dim', `   GitHub  ${page}`));
    terminal.print(terminal.paint('dim', `   the App ${stage.appUrl}`));
    const narrator = makeNarrator(terminal, stopping.signal);
    await tellStory({ stage, document, today, narrator, signal: stopping.signal });
    const deliveries = stage.github.deliveries().length;
    const seconds = Math.round((performance.now() - started) / 1000);
    terminal.print();
    terminal.print(
      terminal.paint(
        'dim',
        `${deliveries} signed webhooks, ${seconds} seconds. Your own postmortem: npm run demo -- PATH`,
      ),
    );
    if (options.keep) await keepRunning(stage, terminal, stopping.signal);
    return 0;
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    return 0;
  } finally {
    if (stopping.signal.aborted) terminal.tell('Stopping …');
    await stage?.close();
    for (const signal of STOP_SIGNALS) process.off(signal, stop);
    // Ends as the signal would have ended it, so that the shell knows.
    if (stopping.signal.aborted) process.kill(process.pid, stopping.signal.reason);
  }
}

async function keepRunning(stage: Stage, terminal: Terminal, signal: AbortSignal): Promise<void> {
  const { owner, repository, url, userToken } = stage.github;
  const issues = `${url}/repos/${owner}/${repository}/issues`;
  terminal.print();
  terminal.print(terminal.paint('bold', 'Still running; Ctrl-C ends it.'));
  terminal.print(`  server     ${stage.appUrl}/healthz  ${stage.appUrl}/metrics`);
  terminal.print(`  its log    ${stage.logPath}`);
  terminal.print(`  issues     curl -H "authorization: Bearer ${userToken}" ${issues}`);
  terminal.print(
    `  close one  curl -X PATCH -H "authorization: Bearer ${userToken}" ${issues}/3 -d '{"state":"closed"}'`,
  );
  const environment = Object.entries(stage.environment).filter(([name]) => name !== 'WEBHOOK_SECRET');
  terminal.print('  command    as the App:');
  for (const [name, value] of environment) terminal.print(`               export ${name}=${value}`);
  terminal.print(`               npx followthrough plan ${owner}/${repository}`);
  if (signal.aborted) return;
  // A pending promise alone does not keep Node running; the local GitHub's server does.
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
