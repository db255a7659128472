import { type IssueRef, issueKey } from '../model/issue.ts';
import type { IssueChange, IssueTarget, Operation, Plan } from '../model/plan.ts';
import { shortenText } from '../model/shorten-text.ts';
import { renderReason } from './render-reason.ts';

/** One line of a plan's report. `text` is plain; what a role looks like is the terminal's business. */
export interface PlanLine {
  readonly role: 'file' | 'group' | 'add' | 'change' | 'remove' | 'detail' | 'quiet';
  /** How deep the line stands under the others, from 0. */
  readonly depth: number;
  readonly text: string;
}

/** A plan as plain text: what would happen, grouped by what it happens to, each with its reason and its before and after. */
export function renderPlan(plan: Plan): string {
  return planLines(plan)
    .map(({ depth, text }) => '  '.repeat(depth) + text)
    .join('\n');
}

/** The same as lines with roles. Texts of documents and issues are made one line each, without control characters. */
export function planLines(plan: Plan): readonly PlanLine[] {
  const head: PlanLine = { role: 'file', depth: 0, text: clean(plan.path) };
  if (plan.operations.length === 0) return [head, { role: 'quiet', depth: 1, text: 'nothing to do' }];
  const context: Context = { plan, titles: titlesOf(plan) };
  const groups = GROUPS.flatMap(([title, kinds]): readonly PlanLine[] => {
    const operations = plan.operations.filter(({ kind }) => kinds.includes(kind));
    if (operations.length === 0) return [];
    const group: PlanLine = { role: 'group', depth: 1, text: `${title} (${operations.length})` };
    return [group, ...operations.flatMap((operation) => linesOf(operation, context))];
  });
  return [head, ...groups];
}

const GROUPS: readonly (readonly [string, readonly Operation['kind'][]])[] = [
  ['Labels', ['create-label']],
  ['New issues', ['open-issue']],
  ['Sub-issues', ['nest-issue']],
  ['Changes of issues', ['edit-issue', 'close-issue', 'reopen-issue', 'comment']],
  ['File', ['write-document']],
];

interface Context {
  readonly plan: Plan;
  /** Of the issues that the plan opens, by key. */
  readonly titles: ReadonlyMap<string, string>;
}

function linesOf(operation: Operation, context: Context): readonly PlanLine[] {
  const why = renderReason(operation.reason);
  const line = (role: PlanLine['role'], text: string): PlanLine => ({ role, depth: 2, text: `${text} — ${why}` });
  switch (operation.kind) {
    case 'create-label':
      return [line('add', `+ label ${clean(operation.label.name)} in ${repositoryOf(operation.repository)}`)];
    case 'open-issue':
      return [line('add', `+ ${operation.role} “${title(operation.draft.title)}”`), ...draftLines(operation, context)];
    case 'nest-issue':
      return [line('add', `+ ${targetName(operation.child, context)} under ${targetName(operation.parent, context)}`)];
    case 'edit-issue':
      return [
        line('change', `~ edit ${nameOf(operation.issue, context)}`),
        ...changeLines(operation.before, operation.after),
      ];
    case 'close-issue':
      return [line('remove', `- close ${nameOf(operation.issue, context)} as ${operation.as.replace('-', ' ')}`)];
    case 'reopen-issue':
      return [line('add', `+ reopen ${nameOf(operation.issue, context)}`)];
    case 'comment':
      return [line('change', `~ comment on ${nameOf(operation.issue, context)}`)];
    case 'write-document':
      return [
        line('change', `~ write ${clean(operation.path)}`),
        ...operation.marks.map(({ statusLine }): PlanLine => {
          const text = statusLine
            .replace(/\*\*/g, '')
            .replace(/<br>/g, ' · ')
            .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
          return { role: 'detail', depth: 4, text: clean(text.replace(/#\{[^}]*\}/g, 'a new issue')) };
        }),
      ];
  }
}

function draftLines(
  { draft, line, repository }: Operation & { kind: 'open-issue' },
  { plan }: Context,
): readonly PlanLine[] {
  const facts = [
    `line ${line}`,
    repositoryOf(repository) === repositoryOf(plan.repository) ? '' : `in ${repositoryOf(repository)}`,
    draft.assignees.map((login) => `@${login}`).join(', '),
    draft.targetDay === null ? '' : `due ${draft.targetDay}`,
    draft.labels.map(clean).join(', '),
  ];
  return [{ role: 'detail', depth: 4, text: facts.filter((fact) => fact !== '').join(' · ') }];
}

function changeLines(before: IssueChange, after: IssueChange): readonly PlanLine[] {
  const logins = (names: readonly string[]) => names.map((login) => `@${login}`).join(', ') || 'nobody';
  const texts = [
    after.title === undefined ? '' : `title: “${title(before.title ?? '')}” → “${title(after.title)}”`,
    after.assignees === undefined ? '' : `assignees: ${logins(before.assignees ?? [])} → ${logins(after.assignees)}`,
    after.targetDay === undefined ? '' : `due: ${before.targetDay ?? 'no day'} → ${after.targetDay ?? 'no day'}`,
    after.body === undefined ? '' : 'our part of the text',
  ];
  return texts.filter((text) => text !== '').map((text) => ({ role: 'detail', depth: 4, text }));
}

function titlesOf({ operations }: Plan): ReadonlyMap<string, string> {
  return new Map(
    operations.flatMap((operation) =>
      operation.kind === 'open-issue' ? [[operation.key, operation.draft.title] as const] : [],
    ),
  );
}

function targetName(target: IssueTarget, context: Context): string {
  if (target.kind === 'existing') return nameOf(target.issue.ref, context);
  return `“${title(context.titles.get(target.key) ?? target.key)}”`;
}

function nameOf(ref: IssueRef, { plan }: Context): string {
  const home = `${repositoryOf(plan.repository)}#`;
  const key = issueKey(ref);
  return key.startsWith(home.toLowerCase()) ? key.slice(home.length - 1) : `${repositoryOf(ref)}#${ref.number}`;
}

function repositoryOf({ owner, name }: { readonly owner: string; readonly name: string }): string {
  return `${owner}/${name}`;
}

function title(text: string): string {
  return shortenText(clean(text), 100);
}

/** One line, and nothing that a terminal would obey. */
function clean(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
