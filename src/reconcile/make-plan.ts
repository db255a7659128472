import { labelsOf, trackingLabels } from '../issue/labels-of.ts';
import { STATUS_BLOCK_VERSION } from '../markdown/write-back/parse-status-block.ts';
import type { LabelSpec } from '../model/issue.ts';
import type { Operation, Plan } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { World } from '../model/world.ts';
import { findConflict } from './find-conflict.ts';
import { type KnownIssues, readKnownIssues } from './known-issues.ts';
import { matchItems } from './match-items.ts';
import { matchTrackings } from './match-trackings.ts';
import { planDocument, type Refusal } from './plan-document.ts';
import { planOrphan } from './plan-orphan.ts';
import { planPostmortem } from './plan-postmortem.ts';
import { speakElsewhere } from './speak-elsewhere.ts';

/**
 * What one pass over one file would do, in the order in which it is applied: labels, the issues of new tasks in the order
 * of the text, their tracking issue, the nesting, changes of known issues, orphans, and the file last, so that whatever
 * crashes before leaves a file that does not claim more than there is. Empty when the file and its issues agree.
 */
export function makePlan(world: World): Plan {
  const { repository, path } = world;
  const conflict = findConflict(world);
  if (conflict) return { repository, path, operations: [], problems: [conflict] };
  const known = readKnownIssues(world);
  const matching = matchItems(world);
  const tracking = matchTrackings(world, known, matching.tasks);
  const postmortems = world.document?.file.postmortems ?? [];
  const isNewer = (index: number) => (postmortems[index]?.statusBlock?.base.version ?? 0) > STATUS_BLOCK_VERSION;
  const planParts = (refusal: Refusal | null, unwritable: readonly Problem[]) =>
    postmortems.flatMap((postmortem, index) =>
      isNewer(index)
        ? []
        : planPostmortem({
            world,
            known,
            postmortem,
            index,
            tasks: matching.tasks.filter(({ task }) => task.postmortem === index),
            strays: matching.strays.filter((stray) => stray.postmortem === index),
            tracking: tracking.trackings[index] ?? { kind: 'none' },
            refusal,
            unwritable,
          }),
    );
  const unrefused = planParts(null, []);
  const newer = postmortems.flatMap(({ line }, index) => (isNewer(index) ? [newerBlock(line)] : []));
  const orphans = newer.length > 0 ? [] : [...matching.orphans, ...tracking.orphans];
  const document = planDocument(
    unrefused.flatMap(({ marks }) => marks ?? []),
    world,
  );
  // The tracking issues say what the file cannot.
  const parts =
    document.refusal === null && document.problems.length === 0
      ? unrefused
      : planParts(document.refusal, document.problems);
  const opens = parts.flatMap((part) => part.opens);
  return {
    repository,
    path,
    operations: speakElsewhere(
      [
        ...planLabels(opens, world),
        ...opens,
        ...parts.flatMap((part) => part.nests),
        ...parts.flatMap((part) => part.changes),
        ...orphans.flatMap((issue) => tellOrphan(known, issue, world)),
        ...document.operations,
      ],
      world,
      tracking.trackings,
    ),
    problems: inOrder([...newer, ...parts.flatMap((part) => part.problems), ...document.problems]),
  };
}

function tellOrphan(known: KnownIssues, issue: World['issues'][number], world: World): readonly Operation[] {
  const marker = known.markerOf(issue);
  return marker === null || marker.role === 'digest' || marker.role === 'guard' ? [] : planOrphan(issue, marker, world);
}

/** The labels that are wanted and known to be missing, each once. */
function planLabels(opens: readonly Operation[], world: World): readonly Operation[] {
  const specs = new Map<string, LabelSpec>();
  for (const { items } of world.document?.file.postmortems ?? []) {
    for (const item of items) for (const spec of labelsOf(item, world.config)) specs.set(spec.name, spec);
  }
  for (const spec of trackingLabels(world.config)) specs.set(spec.name, spec);
  const planned = new Map<string, Operation>();
  for (const operation of opens) {
    if (operation.kind !== 'open-issue') continue;
    const { repository, draft } = operation;
    const place = `${repository.owner}/${repository.name}`.toLowerCase();
    const existing = world.labels.get(place);
    for (const name of existing ? draft.labels : []) {
      const label = specs.get(name);
      const key = `${place} ${name.toLowerCase()}`;
      if (!label || existing?.has(name.toLowerCase()) || planned.has(key)) continue;
      planned.set(key, { kind: 'create-label', repository, label, reason: 'label-missing' });
    }
  }
  return [...planned.values()];
}

function newerBlock(line: number): Problem {
  return {
    line,
    code: 'shape-not-writable',
    message: 'The status block was written by a newer version of Followthrough.',
    remedy: 'Update Followthrough; until then it leaves this postmortem as it is.',
  };
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(
    problems.map((problem) => [JSON.stringify([problem.line, problem.code, problem.message]), problem]),
  );
  return [...unique.values()].sort((a, b) => a.line - b.line);
}
