import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { CommandFailure } from '../cli/command.ts';
import { parsePostmortemFile } from '../markdown/parse-postmortem-file.ts';
import type { ActionItem } from '../model/action-item.ts';
import { addDays, type Day } from '../model/day.ts';
import type { DemoDocument } from './demo-document.ts';
import type { Narrator } from './narrator.ts';
import {
  closeIssue,
  commitFiles,
  listIssues,
  mergePullRequest,
  openPullRequest,
  readFile,
  reopenIssue,
  type SeenIssue,
} from './person.ts';
import { renderDiff } from './render-diff.ts';
import { renderIssue } from './render-issue.ts';
import type { Stage } from './stage.ts';
import { waitUntil } from './wait-until.ts';

const COMMAND = fileURLToPath(new URL('../cli.mjs', import.meta.url));
/** Longer than any act takes, creations being a second apart. */
const ACT_SECONDS = 90;
const DAYS_UNTIL_DIGEST = 8;

export interface StoryTools {
  readonly stage: Stage;
  readonly document: DemoDocument;
  readonly today: Day;
  readonly narrator: Narrator;
  readonly signal: AbortSignal;
}

/** The whole story, told while it happens: every line that it prints was read back from the local GitHub. */
export async function tellStory(tools: StoryTools): Promise<void> {
  const { document } = tools;
  await addPostmortem(tools);
  const merged = await watchIssuesAppear(tools);
  const tracked = await showChange(tools, document.text, 'What the App wrote into the file');
  const tasks = merged.filter((issue) => findItem(tools, tracked, issue) !== undefined);
  const [first, second] = tasks;
  if (first === undefined) return;
  const dropped = second ?? first;
  const closed = await closeTwo(tools, tracked, first, dropped);
  await reopen(tools, closed, dropped);
  await printDigest(tools);
}

async function addPostmortem(tools: StoryTools): Promise<void> {
  const { stage, document, narrator } = tools;
  await narrator.announce(`A pull request adds ${document.path}`);
  const branch = 'postmortem';
  const message = 'Add the postmortem';
  await commitFiles(stage.alice, { branch, files: { [document.path]: document.text }, message });
  const pull = await openPullRequest(stage.alice, { branch, title: message });
  narrator.say(`pull request #${pull.number} by alice  ${narrator.terminal.paint('dim', pull.url)}`);
  await narrator.announce('It merges: one issue for each task, under one tracking issue');
  await mergePullRequest(stage.alice, pull.number);
}

/** Prints each issue as it appears; ends when the App has written the links into the file. */
async function watchIssuesAppear(tools: StoryTools): Promise<readonly SeenIssue[]> {
  const { stage, document, narrator } = tools;
  const { terminal } = narrator;
  const seen = new Set<number>();
  const print = async () => {
    const issues = await listIssues(stage.alice);
    for (const issue of issues) {
      if (seen.has(issue.number)) continue;
      seen.add(issue.number);
      for (const line of renderIssue(issue, terminal)) narrator.say(line);
    }
    return issues;
  };
  terminal.show('   the signed webhook is on its way; creations are a second apart, as GitHub asks …');
  await waitFor(tools, 'opened the issues and wrote their links into the file', async () => {
    const text = await readFile(stage.alice, document.path);
    await print();
    return text !== null && text !== document.text ? true : undefined;
  });
  return print();
}

/** Shows how the file differs from before; gives its text now. */
async function showChange(tools: StoryTools, before: string, title: string): Promise<string> {
  const { terminal } = tools.narrator;
  const now = await readDocument(tools);
  terminal.print();
  tools.narrator.say(`${terminal.paint('bold', title)}  ${terminal.paint('dim', tools.document.path)}`);
  for (const line of renderDiff(before, now, terminal)) tools.narrator.say(line);
  return now;
}

async function closeTwo(tools: StoryTools, before: string, done: SeenIssue, dropped: SeenIssue): Promise<string> {
  const { stage, narrator } = tools;
  const two = done.number !== dropped.number;
  await narrator.announce(
    two ? 'Two issues are closed, one of them as not planned' : 'The issue is closed as not planned',
  );
  if (two) {
    await closeIssue(stage.alice, done.number, 'completed');
    narrator.say(`#${done.number} closed as completed`);
  }
  await closeIssue(stage.alice, dropped.number, 'not_planned');
  narrator.say(`#${dropped.number} closed as not planned`);
  await waitFor(tools, 'wrote the closed issues into the file', async () => {
    const text = await readDocument(tools);
    const isSettled = (issue: SeenIssue) => findItem(tools, text, issue)?.status !== 'open';
    return isSettled(done) && isSettled(dropped) ? true : undefined;
  });
  return showChange(tools, before, 'The file says so');
}

async function reopen(tools: StoryTools, before: string, issue: SeenIssue): Promise<void> {
  await tools.narrator.announce('One is reopened after all');
  await reopenIssue(tools.stage.alice, issue.number);
  tools.narrator.say(`#${issue.number} reopened`);
  await waitFor(tools, 'wrote the reopened issue into the file', async () => {
    const text = await readDocument(tools);
    return findItem(tools, text, issue)?.status === 'open' ? true : undefined;
  });
  await showChange(tools, before, 'And so does the file');
}

/** Runs the real command, as anybody would in a terminal. */
async function printDigest(tools: StoryTools): Promise<void> {
  const { stage, narrator, today, signal } = tools;
  const { terminal } = narrator;
  const day = addDays(today, DAYS_UNTIL_DIGEST);
  await narrator.announce('Eight days later: the weekly digest');
  const words = ['digest', `${stage.github.owner}/${stage.github.repository}`, '--on', day];
  narrator.say(terminal.paint('dim', `$ followthrough ${words.join(' ')}`));
  terminal.print();
  const env = { ...process.env, ...stage.environment };
  const command = spawn(process.execPath, [COMMAND, ...words], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    signal,
  });
  const [status] = await once(command, 'exit');
  if (status === 2) throw new CommandFailure('The digest could not be made.', 'The lines above say why.');
}

async function readDocument({ stage, document }: StoryTools): Promise<string> {
  return (await readFile(stage.alice, document.path)) ?? '';
}

/** The item of the file whose link names the issue. */
function findItem({ document, today }: StoryTools, text: string, issue: SeenIssue): ActionItem | undefined {
  const file = parsePostmortemFile(text, document.path, { headings: { measures: [], tasks: [] }, today });
  const items = file.postmortems.flatMap((postmortem) => postmortem.items);
  return items.find((item) => item.issue?.target?.number === issue.number);
}

async function waitFor<T>(tools: StoryTools, what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const answer = await waitUntil(ask, ACT_SECONDS, tools.signal);
  if (answer !== undefined) return answer;
  throw new CommandFailure(
    `The App has not ${what} within ${ACT_SECONDS} seconds.`,
    `Its log ends with:\n${await tools.stage.readLog()}`,
  );
}
