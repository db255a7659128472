import { markPostmortemFile } from '../../src/markdown/write-back/mark-postmortem-file.ts';
import { type Issue, issueKey } from '../../src/model/issue.ts';
import type { PostmortemMarks } from '../../src/model/item-mark.ts';
import type { IssueTarget, Operation, Plan } from '../../src/model/plan.ts';
import type { World } from '../../src/model/world.ts';
import { makeIssue, readPostmortem, withSource } from './make-world.ts';

/** What applying told people: the comments, by issue. */
export interface Applied {
  readonly world: World;
  readonly comments: readonly { readonly issue: string; readonly once: string; readonly body: string }[];
}

/** Carries out a plan on a world, as the server would: the world as it is after the last request, or after the first `count` of them. */
export function applyToWorld(world: World, plan: Plan, count = Number.POSITIVE_INFINITY): Applied {
  const state: State = {
    world,
    opened: new Map(),
    comments: [],
    next: Math.max(100, ...world.issues.map(({ ref }) => ref.number)) + 1,
  };
  for (const operation of plan.operations.slice(0, count)) applyOperation(operation, state);
  return { world: state.world, comments: state.comments };
}

interface State {
  world: World;
  readonly opened: Map<string, Issue>;
  readonly comments: { issue: string; once: string; body: string }[];
  next: number;
}

function applyOperation(operation: Operation, state: State): void {
  switch (operation.kind) {
    case 'create-label': {
      const { owner, name } = operation.repository;
      const place = `${owner}/${name}`.toLowerCase();
      const labels = new Map(state.world.labels);
      labels.set(place, new Set([...(labels.get(place) ?? []), operation.label.name.toLowerCase()]));
      state.world = { ...state.world, labels };
      return;
    }
    case 'open-issue': {
      const { draft, repository } = operation;
      const ref = { ...repository, number: state.next++ };
      const issue = makeIssue(ref, {
        title: draft.title,
        body: resolve(draft.body, state, repository),
        labels: draft.labels,
        assignees: draft.assignees,
      });
      state.opened.set(operation.key, issue);
      state.world = { ...state.world, issues: [...state.world.issues, issue] };
      return;
    }
    case 'nest-issue': {
      const parent = issueKey(targetOf(operation.parent, state).ref);
      change(targetOf(operation.child, state), state, (issue) => ({ ...issue, parent }));
      return;
    }
    case 'edit-issue': {
      const { targetDay: _, ...after } = operation.after;
      const body = after.body === undefined ? {} : { body: resolve(after.body, state, operation.issue) };
      change({ ref: operation.issue }, state, (issue) => ({ ...issue, ...after, ...body }));
      return;
    }
    case 'close-issue':
      if (operation.comment) say(operation.issue, operation.comment, state);
      change({ ref: operation.issue }, state, (issue) => ({
        ...issue,
        state: 'closed',
        stateReason: operation.as,
        closedAt: '2026-02-10T00:00:00Z',
      }));
      return;
    case 'reopen-issue':
      if (operation.comment) say(operation.issue, operation.comment, state);
      change({ ref: operation.issue }, state, (issue) => ({
        ...issue,
        state: 'open',
        stateReason: null,
        closedAt: null,
        reopened: false,
      }));
      return;
    case 'comment':
      say(operation.issue, operation.comment, state);
      return;
    case 'write-document':
      write(operation.marks, state);
  }
}

function say(ref: Issue['ref'], comment: { readonly once: string; readonly body: string }, state: State): void {
  state.comments.push({ issue: issueKey(ref), once: comment.once, body: comment.body });
}

function change({ ref }: Pick<Issue, 'ref'>, state: State, make: (issue: Issue) => Issue): void {
  const key = issueKey(ref);
  if (!state.world.issues.some((issue) => issueKey(issue.ref) === key)) throw new Error(`there is no issue ${key}`);
  state.world = {
    ...state.world,
    issues: state.world.issues.map((issue) => (issueKey(issue.ref) === key ? make(issue) : issue)),
  };
}

function targetOf(target: IssueTarget, { opened }: State): Issue {
  const issue = target.kind === 'existing' ? target.issue : opened.get(target.key);
  if (issue === undefined) throw new Error('an issue is nested before it is opened');
  return issue;
}

function resolve(text: string, { opened }: State, home: { readonly owner: string; readonly name: string }): string {
  return text.replace(/#\{([^{}\n]+)\}/g, (token, key: string) => {
    const issue = opened.get(key);
    if (issue === undefined) return token;
    const isHome = issue.ref.owner === home.owner && issue.ref.name === home.name;
    return isHome ? `#${issue.ref.number}` : `${issue.ref.owner}/${issue.ref.name}#${issue.ref.number}`;
  });
}

function write(marks: readonly PostmortemMarks[], state: State): void {
  const { world } = state;
  if (world.document === null || world.config.writeBack.mode !== 'commit') return;
  const text = (value: string) => resolve(value, state, world.repository);
  const url = (value: string) =>
    value.replace(/#\{([^{}\n]+)\}/g, (token, key: string) => state.opened.get(key)?.url ?? token);
  const resolved = marks.map(
    (each): PostmortemMarks => ({
      ...each,
      items: each.items.map((mark) =>
        mark.issue === null
          ? mark
          : { ...mark, issue: { ...mark.issue, text: text(mark.issue.text), url: url(mark.issue.url) } },
      ),
      statusLine: text(each.statusLine.replace(/\]\((#\{[^{}\n]+\})\)/g, (_, token: string) => `](${url(token)})`)),
      base: {
        ...each.base,
        tracking: each.base.tracking === null ? null : text(each.base.tracking),
        items: each.base.items.map((item) => (item.issue === null ? item : { ...item, issue: text(item.issue) })),
      },
    }),
  );
  const { text: marked } = markPostmortemFile(world.document.file, resolved, world.config.writeBack.style, (source) =>
    readPostmortem(source, world.path, world.today),
  );
  state.world = withSource(world, marked);
}
