import { closeIssue, commitFiles, listIssues, type Person, readFile, reopenIssue } from '../../src/demo/person.ts';
import type { PassTarget } from '../../src/engine/request.ts';

/** What people do, step by step; after each step the App serves what it was told until it is quiet. */
export interface Scenario {
  readonly name: string;
  readonly paths: readonly string[];
  /** Steps before this one meet no faults: they only make the world in which the scenario begins. */
  readonly faultsFrom: number;
  /** On a server that knows sub-issues and GraphQL. */
  readonly isRicher?: boolean;
  readonly steps: readonly ((person: Person) => Promise<readonly PassTarget[]>)[];
}

const PATH = 'postmortems/2026-03-02-checkout.md';
const SECOND = 'postmortems/2026-03-05-search.md';

const CHECKOUT = `# Checkout was down

**Date:** 2026-03-02
**Service:** checkout

## Corrective and preventative measures

- Better alerts on the payment queue
- A tested way to fail over

### Tasks

- [ ] Alert when the payment queue holds more than 500 orders (@alice, due 2026-04-01)
- [ ] Write a runbook for the failover of the payment database (@bob)
- [ ] Practise the failover every quarter
- [ ] Raise the memory limit of the queue, due 2026-03-20
- [ ] Show the queue's length on the wall
- [ ] Retry refused payments for ten minutes
`;

const SEARCH = `# Search gave no answers

**Date:** 2026-03-05

| Action item | Owner | Due |
|---|---|---|
| Watch the size of the index | @bob | 2026-03-12 |
| Remove the second cache | nobody yet | 2026-05-01 |
`;

const document = (path: string): PassTarget => ({ kind: 'document', path });

async function commit(person: Person, files: Readonly<Record<string, string>>): Promise<void> {
  await commitFiles(person, { branch: 'main', files, message: `Change ${Object.keys(files).join(', ')}` });
}

async function mergeCheckout(person: Person): Promise<readonly PassTarget[]> {
  await commit(person, { [PATH]: CHECKOUT });
  return [document(PATH)];
}

async function editCheckout(person: Person): Promise<readonly PassTarget[]> {
  const text = (await readFile(person, PATH)) ?? '';
  const edited = text
    .replace('Practise the failover every quarter', 'Practise the failover of the database every quarter')
    .replace(/^.*Show the queue's length.*\n/m, '- [ ] Ask the bank for a second line\n')
    .replace(/\[ \] Raise/, '[x] Raise')
    .replace('due 2026-04-01', 'due 2026-04-15');
  await commit(person, { [PATH]: edited });
  return [document(PATH)];
}

async function numberOf(person: Person, words: string): Promise<number> {
  const found = (await listIssues(person)).find((issue) => issue.title.includes(words));
  if (found === undefined) throw new Error(`No issue says “${words}”.`);
  return found.number;
}

async function closeThree(person: Person): Promise<readonly PassTarget[]> {
  await closeIssue(person, await numberOf(person, 'Alert when'));
  await closeIssue(person, await numberOf(person, 'Retry refused'), 'not_planned');
  await closeIssue(person, await numberOf(person, 'runbook'));
  return [document(PATH)];
}

async function reopenTwo(person: Person): Promise<readonly PassTarget[]> {
  await reopenIssue(person, await numberOf(person, 'Alert when'));
  await reopenIssue(person, await numberOf(person, 'Retry refused'));
  return [document(PATH)];
}

const byPullRequest = async (person: Person): Promise<readonly PassTarget[]> => {
  await commit(person, { '.github/followthrough.yml': 'write-back:\n  mode: pull-request\n' });
  return mergeCheckout(person);
};

const byClosingOrphans = async (person: Person): Promise<readonly PassTarget[]> => {
  await commit(person, { '.github/followthrough.yml': 'issues:\n  orphans: close\n' });
  return mergeCheckout(person);
};

const inAnotherRepository = async (person: Person): Promise<readonly PassTarget[]> => {
  const settings = `issues:\n  repository: ${person.owner}/${elsewhereOf(person.repository)}\n`;
  await commit(person, { '.github/followthrough.yml': settings });
  return mergeCheckout(person);
};

/** The repository beside a run's own, to which its configuration may send tasks. */
export function elsewhereOf(repository: string): string {
  return `${repository}-tasks`;
}

async function closeElsewhere(person: Person): Promise<readonly PassTarget[]> {
  return closeThree({ ...person, repository: elsewhereOf(person.repository) });
}

export const SCENARIOS: readonly Scenario[] = [
  { name: 'merge with six tasks', paths: [PATH], faultsFrom: 0, steps: [mergeCheckout] },
  { name: 'edit: add, reword, drop, tick', paths: [PATH], faultsFrom: 1, steps: [byClosingOrphans, editCheckout] },
  {
    name: 'close, not planned, reopen',
    paths: [PATH],
    faultsFrom: 1,
    steps: [mergeCheckout, closeThree, reopenTwo],
  },
  {
    name: 'digest',
    paths: [PATH, SECOND],
    faultsFrom: 1,
    steps: [
      async (person) => {
        await commit(person, { [PATH]: CHECKOUT, [SECOND]: SEARCH });
        return [document(PATH), document(SECOND)];
      },
      async () => [{ kind: 'digest' }],
      async (person) => {
        await closeIssue(person, await numberOf(person, 'Watch the size'));
        return [document(SECOND), { kind: 'digest' }];
      },
    ],
  },
  {
    name: 'write-back by pull request',
    paths: [PATH],
    faultsFrom: 0,
    steps: [byPullRequest, closeThree],
  },
  {
    name: 'tasks in another repository, closed there',
    paths: [PATH],
    faultsFrom: 0,
    steps: [inAnotherRepository, closeElsewhere],
  },
  {
    name: 'sub-issues, closed by a pull request',
    paths: [PATH],
    faultsFrom: 0,
    isRicher: true,
    steps: [mergeCheckout, closeThree],
  },
];
