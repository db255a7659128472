import type { Reason } from '../model/plan.ts';

/** Why an operation is in a plan, as a clause for after a dash: `the item was reworded in the file`. */
export function renderReason(reason: Reason): string {
  return SENTENCES[reason];
}

const SENTENCES: Readonly<Record<Reason, string>> = {
  'label-missing': 'the repository does not have this label yet',
  'postmortem-untracked': 'the postmortem has open tasks and no tracking issue',
  'task-without-issue': 'the task has no issue yet',
  'task-not-nested': 'the task belongs under its tracking issue',
  'reworded-in-document': 'the item was reworded in the file',
  'owner-changed-in-document': "the item's owner was changed in the file",
  'due-changed-in-document': "the item's due day was changed in the file",
  'body-out-of-date': 'what the issue tells has changed in the file',
  'ticked-in-document': 'the item was ticked off in the file',
  'dropped-in-document': 'the item was marked as dropped in the file',
  'unticked-in-document': 'the item is open again in the file',
  'removed-from-document': 'the item is no longer in the file',
  'back-in-document': 'the item is back in the file',
  'all-tasks-settled': 'every task is settled',
  'task-open-again': 'a task is open again',
  'problems-found': 'something is wrong with the postmortem',
  'document-behind-issues': 'the file does not say yet how its issues stand',
};
