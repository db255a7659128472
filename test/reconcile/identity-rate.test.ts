import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchItems } from '../../src/reconcile/match-items.ts';
import { type GeneratedEdit, generatedEdits, renderDocument } from './generate-edit.ts';
import { judge, trackFile } from './identity-case.ts';
import { readPostmortem, sourceOf, withSource } from './make-world.ts';

const EDITS = 1000;

test(`of ${EDITS} generated edits at least 99 % of the kept and reworded items keep their issue`, () => {
  let [asked, right, stolen] = [0, 0, 0];
  const wrong: string[] = [];
  for (const edit of fc.sample(generatedEdits(), { numRuns: EDITS, seed: 5 })) {
    const outcome = decide(edit);
    asked += outcome.asked;
    right += outcome.right;
    stolen += outcome.stolen;
    wrong.push(...outcome.wrong);
  }
  expect(asked).toBeGreaterThan(EDITS * 3);
  // A new item that says nearly what a deleted one said.
  expect(stolen).toBeLessThan(asked * 0.002);
  expect(right / asked, wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
});

/** How many keep-or-rename decisions there were, how many were right, and how many gave an item the issue of another. */
function decide(edit: GeneratedEdit) {
  const world = trackFile(renderDocument({ ...edit, splitAt: null }, edit.before, ''), edit.writeBack);
  const source = sourceOf(world);
  const tracked = readPostmortem(source).postmortems[0];
  const links = matchItems(world).tasks.map((match) => (match.kind === 'matched' ? match.issue : null));
  const texts = edit.after.map(({ text, from }) => {
    const issue = edit.writeBack === 'commit' && from !== null ? links[from] : null;
    return issue ? `${text} ([#${issue.ref.number}](${issue.url}))` : text;
  });
  const span = tracked?.statusBlock?.span;
  const edited = withSource(world, renderDocument(edit, texts, span ? source.slice(span.start, span.end) : ''));
  const { items } = judge(edited);
  const outcome = { asked: 0, right: 0, stolen: 0, wrong: [] as string[] };
  for (const [index, wanted] of edit.after.entries()) {
    const [decision, number] = items[index] ?? [];
    const issue = wanted.from === null ? undefined : links[wanted.from]?.ref.number;
    if (number !== undefined && number !== issue) outcome.stolen += 1;
    if (wanted.from === null) continue;
    outcome.asked += 1;
    if (decision === wanted.decision && number === issue) outcome.right += 1;
    else
      outcome.wrong.push(`${edit.writeBack}: "${edit.before[wanted.from]}" → "${wanted.text}": ${decision} ${number}`);
  }
  return outcome;
}
