import { TerminalFailure } from '../../src/engine/failure.ts';
import type { Documents, PassEvent } from '../../src/engine/ports.ts';
import { type PassOutcome, type PassPorts, runPass } from '../../src/engine/run-pass.ts';
import type { RepositoryName } from '../../src/model/config.ts';
import { parseDay } from '../../src/model/day.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { Problem } from '../../src/model/problem.ts';
import { renderPlan } from '../../src/reconcile/render-plan.ts';
import { createMemoryGitHub, type MemoryGitHub } from '../github/memory-github.ts';
import type { Case, CaseIssue, Step } from './read-case.ts';

/** What a case came to: the text of each expectation, null where there is nothing of its kind. */
export interface Played {
  readonly plan: string;
  readonly after: string | null;
  /** The file in the write-back pull request. */
  readonly proposed: string | null;
  readonly issues: string;
  readonly problems: string;
  /** How often the App wrote in a second pass. */
  readonly restless: number;
}

const HOME = { owner: 'acme', name: 'shop' };

/** Plays a case on a GitHub in memory: the world, a pass that tracks it and what people do then, the pass, a second one. */
export async function playCase({ facts, files, config, issues }: Case): Promise<Played> {
  const github = createMemoryGitHub({
    repository: HOME,
    subIssues: facts['sub-issues'],
    assignable: facts.assignable,
  });
  const scene: Scene = {
    github,
    documents: await github.openDocuments(HOME),
    path: facts.path,
    day: facts.day,
    events: [],
  };
  for (const issue of issues) await openIssue(github, issue);
  const settings = config === null ? {} : { '.github/followthrough.yml': config };
  await github.people.commit({ ...settings, ...files }, 'Add a postmortem');
  if (facts.then.length > 0) await pass(scene);
  for (const step of facts.then) await act(scene, step);
  scene.events.length = 0;
  const outcome = await pass(scene);
  const refused = scene.events.flatMap(({ kind, fields }) => (kind === 'refused' ? [`refused: ${fields.why}`] : []));
  const before = github.writes();
  const again = await pass(scene);
  return {
    plan: [...renderOutcome(outcome), ...refused].join('\n').concat('\n'),
    after: await github.people.readFile(scene.path),
    proposed: await github.people.readFile(scene.path, 'followthrough/write-back'),
    issues: renderIssues(github),
    problems: again instanceof TerminalFailure ? '' : renderProblems('plan' in again ? again.plan.problems : []),
    restless: github.writes() - before,
  };
}

interface Scene {
  readonly github: MemoryGitHub;
  readonly documents: Documents;
  path: string;
  day: string;
  readonly events: PassEvent[];
}

async function openIssue(github: MemoryGitHub, issue: CaseIssue): Promise<void> {
  const { title, body, assignees, ours, state, reason } = issue;
  const repository = readRepository(issue.repository);
  const people = github.peopleOf(repository);
  const draft = { title, body, labels: [], assignees, type: null, targetDay: null };
  const number = ours
    ? (await github.tracker.createIssue(repository, draft)).ref.number
    : await people.openIssue(title, body);
  if (!ours && assignees.length > 0) await people.editIssue(number, { assignees });
  if (state === 'closed') await github.tracker.closeIssue({ ...repository, number }, reason);
}

async function pass(scene: Scene): Promise<PassOutcome | TerminalFailure> {
  const { github, documents } = scene;
  const today = parseDay(scene.day);
  if (today === undefined) throw new Error(`${scene.day} is no day`);
  const ports: PassPorts = {
    tracker: github.tracker,
    documents,
    todayIn: () => today,
    horizon: null,
    settled: null,
    links: null,
    intents: null,
    listener: (event) => scene.events.push(event),
  };
  try {
    return await runPass(scene.path, { kind: 'guarded' }, ports);
  } catch (failure) {
    if (failure instanceof TerminalFailure) return failure;
    throw failure;
  }
}

async function act(scene: Scene, step: Step): Promise<void> {
  const { github, path } = scene;
  const { people } = github;
  const at = (number: number) => ({ ...HOME, number });
  if ('replace' in step) await edit(scene, step.replace, step.with);
  else if ('replace-block' in step) {
    const block = /<!-- followthrough v1[\s\S]*<!-- \/followthrough -->/.exec(await readFile(scene))?.[0] ?? '';
    await edit(scene, block, step['replace-block']);
  } else if ('remove' in step) await people.commit({ [path]: null }, 'Remove a postmortem');
  else if ('move' in step || 'copy' in step) {
    const target = 'move' in step ? step.move : step.copy;
    const text = await readFile(scene);
    await people.commit({ ...('move' in step ? { [path]: null } : {}), [target]: text }, 'Move a postmortem');
    scene.path = target;
  } else if ('close' in step) await github.tracker.closeIssue(at(step.close), step.as);
  else if ('reopen' in step) await people.reopenIssue(step.reopen);
  else if ('rename' in step) await people.editIssue(step.rename, { title: step.to });
  else if ('assign' in step) await people.editIssue(step.assign, { assignees: step.to });
  else if ('comment' in step) await people.comment(step.comment, step.says);
  else if ('delete' in step) await people.deleteIssue?.(step.delete);
  else if ('transfer' in step) await people.transferIssue?.(step.transfer, readRepository(step.to));
  else if ('protect' in step) await people.protect();
  else if ('config' in step) await people.commit({ '.github/followthrough.yml': step.config }, 'Configure');
  else if ('pull-request' in step) await setPull(scene, step['pull-request']);
  else if ('day' in step) scene.day = step.day;
  else await pass(scene);
}

async function edit(scene: Scene, old: string, text: string): Promise<void> {
  const source = await readFile(scene);
  if (source.split(old).length !== 2) throw new Error(`“${old}” does not stand in the file just once:\n${source}`);
  await scene.github.people.commit({ [scene.path]: source.replace(old, () => text) }, 'Edit the postmortem');
}

async function readFile({ github, path }: Scene): Promise<string> {
  const text = await github.people.readFile(path);
  if (text === null) throw new Error(`${path} was expected`);
  return text;
}

async function setPull({ github }: Scene, to: 'open' | 'closed'): Promise<void> {
  const pull = (await github.people.pulls()).at(-1);
  if (pull === undefined) throw new Error('a pull request was expected');
  await github.people.setPull(pull.number, to);
}

function renderOutcome(outcome: PassOutcome | TerminalFailure): readonly string[] {
  if (outcome instanceof TerminalFailure) return [`${outcome.name}: ${outcome.message} ${outcome.remedy}`];
  if (outcome.kind === 'out-of-scope') return ['out of scope'];
  const held = outcome.kind === 'held' ? [`held because ${outcome.why}`] : [];
  return [renderPlan(outcome.plan), ...held];
}

function renderProblems(problems: readonly Problem[]): string {
  return problems.map(({ line, code, message, remedy }) => `${line} ${code}: ${message} ${remedy}\n`).join('');
}

/** The issues as people see them: hidden lines are left out, and commits have no names. */
function renderIssues(github: MemoryGitHub): string {
  const { issues, comments } = github.snapshot();
  return issues.map((issue) => renderIssue(issue, comments[issue.ref.number] ?? [])).join('\n');
}

function renderIssue(issue: Issue, comments: readonly string[]): string {
  const { ref, title, labels, assignees, parent, stateReason } = issue;
  const facts = [
    stateReason ?? issue.state,
    labels.join(', '),
    assignees.map((login) => `@${login}`).join(' '),
    parent === null ? '' : `under ${parent}`,
  ];
  const said = comments.map((comment) => `> ${visible(comment).split('\n').join('\n> ')}`);
  return [`# #${ref.number} ${title}`, facts.filter(Boolean).join(' · '), visible(issue.body), ...said, '']
    .filter((text, index) => text !== '' || index > 2)
    .join('\n\n');
}

function visible(text: string): string {
  return text
    .replace(/^<!-- followthrough .*-->\n?/gm, '')
    .replace(/\/(blob|commit)\/[0-9a-f]{40}/g, '/$1/COMMIT')
    .replace(/`[0-9a-f]{7}`/g, '`COMMIT`')
    .trim();
}

function readRepository(text: string): RepositoryName {
  const [owner = '', name = ''] = text.split('/');
  return { owner, name };
}
