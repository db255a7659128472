import { TransientFailure } from '../engine/failure.ts';
import type { WriteOutcome } from '../engine/ports.ts';
import { type Checkout, inside } from './list-tree.ts';
import { sentenceOf, statusOf } from './translate-failure.ts';

/** How GitHub words its branch rules, old and new. */
const RULE =
  /protected branch|rule violation|through a pull request|status check|verified signature|signed|merge queue|linear history|not authorized to push|cannot force.push|creations being restricted|review is required|merge commits|reference update failed|locked branch|branch is locked/i;
/** How it says that the branch or the file is not what it was. */
const CHANGED =
  /does not match|is at [0-9a-f]{7,} but expected|wasn't supplied|does not exist|fast.?forward|already exists|no commits between/i;

/** What a refused write means: the file changed meanwhile, or somebody does not want us to write here. Throws what is neither. */
export async function explainRefusal(checkout: Checkout, error: unknown): Promise<WriteOutcome> {
  const status = statusOf(error);
  const said = sentenceOf(error);
  if (status === undefined || error instanceof TransientFailure) throw error;
  if ((status === 409 || status === 422) && CHANGED.test(said)) return { kind: 'changed-meanwhile' };
  if (status === 403 || status === 409 || (status === 422 && RULE.test(said))) return { kind: 'refused', why: said };
  if (status === 404) {
    // Who may not write is told that there is nothing. Throws when the repository really is gone.
    await checkout.client.octokit.rest.repos.get(inside(checkout.repository));
    return { kind: 'refused', why: 'GitHub does not let us write to this repository.' };
  }
  throw error;
}
