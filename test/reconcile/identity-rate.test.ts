import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintOf } from '../../src/model/fingerprint.ts';
import type { World } from '../../src/model/world.ts';
import { matchItems } from '../../src/reconcile/match-items.ts';
import { readTasks } from '../../src/reconcile/read-tasks.ts';
import { type Act, type GeneratedEdit, generatedEdits, renderDocument } from './generate-edit.ts';
import { judge, trackFile } from './identity-case.ts';
import { PATH, readPostmortem, sourceOf, withSource } from './make-world.ts';

const EDITS = 1000;

/** How many items of some edits were decided rightly. */
interface Tally {
  asked: number;
  right: number;
}

test(`of the items that ${EDITS} generated edits touched and that stayed the same promise, 99 % keep their issue`, () => {
  const same: Tally = { asked: 0, right: 0 };
  const reworded: Tally = { asked: 0, right: 0 };
  const others: Tally = { asked: 0, right: 0 };
  const untouched: Tally = { asked: 0, right: 0 };
  const byAct = new Map<Act, Tally>();
  const wrong: string[] = [];
  let [stolen, doubled] = [0, 0];
  for (const edit of fc.sample(generatedEdits(), { numRuns: EDITS, seed: Number(process.env.SEED ?? 5) })) {
    const outcome = decide(edit);
    stolen += outcome.stolen;
    doubled += outcome.doubled;
    wrong.push(...outcome.wrong);
    const act = byAct.get(edit.act) ?? { asked: 0, right: 0 };
    byAct.set(edit.act, act);
    for (const { isRight, isTouched, isSame, isReworded } of outcome.decisions) {
      const tallies = isTouched ? (isSame ? [same, act, ...(isReworded ? [reworded] : [])] : [others]) : [untouched];
      for (const tally of tallies) {
        tally.asked += 1;
        if (isRight) tally.right += 1;
      }
    }
  }
  const told = [...byAct].map(([act, { asked, right }]) => `${act}: ${right} of ${asked}`);
  const report = [...wrong, ...told, JSON.stringify({ same, reworded, others, untouched, stolen, doubled })].join('\n');
  if (process.env.REPORT) process.stdout.write(`${report}\n`);
  expect(doubled, report).toBe(0);
  expect(stolen, report).toBe(0);
  expect(same.asked).toBeGreaterThan(EDITS);
  expect(same.right / same.asked, report).toBeGreaterThanOrEqual(0.99);
  expect(reworded.asked).toBeGreaterThan(EDITS / 2);
  expect(reworded.right / reworded.asked, report).toBeGreaterThanOrEqual(0.99);
  expect(others.right / others.asked, report).toBeGreaterThanOrEqual(0.99);
  expect(untouched.right / untouched.asked, report).toBeGreaterThanOrEqual(0.999);
  for (const [act, { asked, right }] of byAct) expect(right / Math.max(1, asked), act).toBeGreaterThan(0.9);
});

interface Outcome {
  readonly decisions: {
    readonly isRight: boolean;
    readonly isTouched: boolean;
    readonly isSame: boolean;
    readonly isReworded: boolean;
  }[];
  readonly wrong: string[];
  /** Items that got the issue of another. */
  stolen: number;
  /** Issues that two items got. */
  doubled: number;
}

function decide(edit: GeneratedEdit): Outcome {
  const plain = edit.before.map((text) => ({ text }));
  const shape = edit.layout.shape === 'table' || edit.layout.shape === 'headings' ? 'bullets' : edit.layout.shape;
  const world = trackFile(renderDocument({ shape, splitAt: null }, plain, ''), edit.writeBack);
  const issues = matchItems(world).tasks.map((match) => (match.kind === 'matched' ? match.issue : null));
  const edited = editWorld(edit, world);
  const read = edited.document ? readTasks(edited.document.file) : [];
  const verdicts = judge(edited).items.map((item, index) => ({
    item,
    title: fingerprintOf(read[index]?.item.title ?? ''),
  }));
  const outcome: Outcome = { decisions: [], wrong: [], stolen: 0, doubled: 0 };
  const taken = new Set<number>();
  for (const { from, orFrom, right, isTouched, text } of edit.after) {
    const title = fingerprintOf(text.replace(/ \(owner: .*\)$/, ''));
    const at = verdicts.findIndex((each) => each.title === title);
    const [decision, number] = verdicts.splice(at, at === -1 ? 0 : 1)[0]?.item ?? [];
    const own = [from, orFrom ?? null].map((index) => (index === null ? undefined : issues[index]?.ref.number));
    const hasIssue = number !== undefined;
    const isRight = decision !== undefined && right.includes(decision) && (!hasIssue || own.includes(number));
    const isSame = right.every((each) => each === 'keep' || each === 'rename');
    const isReworded = isSame && right.includes('rename') && !right.includes('keep');
    outcome.decisions.push({ isRight, isTouched, isSame, isReworded });
    if (hasIssue && !own.includes(number)) outcome.stolen += 1;
    if (hasIssue && taken.has(number)) outcome.doubled += 1;
    if (hasIssue) taken.add(number);
    if (isRight) continue;
    const before = from === null ? '(new)' : edit.before[from];
    outcome.wrong.push(
      `${edit.writeBack}, ${edit.act}: "${before}" → "${text}": ${decision} ${number ?? ''} of ${own}`,
    );
  }
  return outcome;
}

/** The world after the edit. */
function editWorld(edit: GeneratedEdit, world: World): World {
  const source = sourceOf(world);
  const span = edit.isBare ? undefined : readPostmortem(source).postmortems[0]?.statusBlock?.span;
  const links = matchItems(world).tasks.map((match) => (match.kind === 'matched' ? match.issue : null));
  const items = edit.after.map(({ text, link, ...item }) => {
    const issue = edit.writeBack === 'commit' && link !== null ? links[link] : null;
    return { ...item, text: issue ? `${text} ([#${issue.ref.number}](${issue.url}))` : text };
  });
  const after = renderDocument(edit.layout, items, span ? source.slice(span.start, span.end) : '');
  const moved = edit.path === null ? world : { ...world, path: edit.path, formerPaths: new Set([PATH]) };
  return withSource(moved, after);
}
