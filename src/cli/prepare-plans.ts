import { listPostmortems } from '../engine/list-postmortems.ts';
import { type PassPorts, preparePlan } from '../engine/run-pass.ts';
import { hashOf } from '../model/fingerprint.ts';
import { isEmptyPlan, type Plan } from '../model/plan.ts';
import type { World } from '../model/world.ts';
import { fingerprintPlan } from '../reconcile/fingerprint-plan.ts';
import { CommandFailure } from './command.ts';
import { renderProblem } from './render-problem.ts';
import { tellFailure } from './tell-failure.ts';
import { printable, type Terminal } from './terminal.ts';

/** The plans for some files of a repository, as a person is shown them. */
export interface PreparedPlans {
  readonly plans: readonly PreparedPlan[];
  /** Names all of it: what is applied later is this or nothing. Null when there is nothing to do. */
  readonly fingerprint: string | null;
  /** How many files could not be observed; each was told. */
  readonly failed: number;
}

export interface PreparedPlan {
  readonly plan: Plan;
  readonly fingerprint: string;
}

/** Observes and plans each file, and tells mistakes in the configuration; with no paths named, every postmortem of the repository. One file's failure does not stop the others. */
export async function preparePlans(
  paths: readonly string[],
  ports: PassPorts,
  terminal: Terminal,
): Promise<PreparedPlans> {
  const named = paths.length > 0 ? paths : await findPostmortems(ports);
  const plans: PreparedPlan[] = [];
  let failed = 0;
  let configProblems: World['configProblems'];
  for (const [index, path] of named.entries()) {
    terminal.show(`${index + 1} of ${named.length}: ${printable(path)}`);
    try {
      const prepared = await preparePlan(path, ports);
      if (paths.length > 0 && prepared?.world.document === null && isEmptyPlan(prepared.plan)) {
        throw new CommandFailure('the default branch has no such file.', 'Check the path; it counts from the root.');
      }
      configProblems ??= prepared?.world.configProblems;
      if (prepared !== null) plans.push({ plan: prepared.plan, fingerprint: fingerprintPlan(prepared.plan) });
    } catch (failure) {
      tellFailure(failure, terminal, path);
      failed++;
    }
  }
  for (const problem of configProblems?.problems ?? []) {
    for (const line of renderProblem(configProblems?.path ?? '', problem, terminal)) terminal.tell(line);
  }
  const changes = plans.filter(({ plan }) => !isEmptyPlan(plan)).map(({ fingerprint }) => fingerprint);
  const [only] = changes;
  const fingerprint = changes.length > 1 ? hashOf(changes.join(' ')) : (only ?? null);
  return { plans, fingerprint, failed };
}

async function findPostmortems({ documents }: PassPorts): Promise<readonly string[]> {
  const found = await listPostmortems(documents);
  if (found.length > 0) return found;
  throw new CommandFailure(
    `No file of ${documents.repository.owner}/${documents.repository.name} is a postmortem by its configuration.`,
    'Name a file, or set documents.include in .github/followthrough.yml.',
  );
}
