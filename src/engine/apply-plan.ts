import { parseMarker } from '../issue/marker.ts';
import { markPostmortemFile } from '../markdown/write-back/mark-postmortem-file.ts';
import type { RepositoryName } from '../model/config.ts';
import { type Issue, type IssueDraft, type IssueRef, issueKey } from '../model/issue.ts';
import type { ItemMark, PostmortemMarks } from '../model/item-mark.ts';
import type { IssueChange, IssueTarget, OnceComment, Operation, Plan } from '../model/plan.ts';
import type { World } from '../model/world.ts';
import { isSameRepository } from '../reconcile/issue-reference.ts';
import { RefusedRequest, TerminalFailure } from './failure.ts';
import { createUnderIntent, type IntentJournal } from './intents.ts';
import { isOpenedFor } from './list-own-issues.ts';
import { readFile } from './observe-world.ts';
import type { Documents, PassListener, Tracker } from './ports.ts';

export interface ApplyPorts {
  readonly tracker: Tracker;
  readonly documents: Documents;
  readonly intents: IntentJournal | null;
  readonly listener: PassListener;
}

/**
 * Carries out a plan, one operation after the other, in its order. A request that GitHub refuses for its content costs
 * only its own operation; every other failure ends the pass, and the next one plans anew from what is then there.
 * `observe-again` when the file changed meanwhile, when the server turned out to lack sub-issues, or when a file that could
 * not be written before now was.
 */
export async function applyPlan(plan: Plan, world: World, ports: ApplyPorts): Promise<StepResult> {
  const opened = new Map<string, Issue>();
  for (const { operation, edit } of joinEdits(plan.operations)) {
    try {
      const step = await applyOperation(operation, edit, world, opened, ports);
      // What follows was planned for another world; above all, the file must not say that it is as planned.
      if (step !== 'settled') return step;
    } catch (failure) {
      if (!(failure instanceof RefusedRequest)) throw failure;
      ports.listener({
        kind: 'refused',
        message: 'github refused a request',
        fields: { operation: operation.kind, reason: operation.reason, why: failure.message, remedy: failure.remedy },
      });
    }
  }
  return 'settled';
}

/** What comes of a step: what nobody lets us do is told where it can be, by another plan. */
export type StepResult =
  | 'settled'
  | 'observe-again'
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'out-of-reach'; readonly repository: RepositoryName; readonly why: string };

type Opened = ReadonlyMap<string, Issue>;

interface Joined {
  readonly operation: Operation;
  /** The edit of the same issue that goes with its closing or reopening. */
  readonly edit: Pick<Operation & { kind: 'edit-issue' }, 'before' | 'after'> | null;
}

/** An issue's state and the marker that remembers who changed it go by one request: nothing can end a pass in between. */
function joinEdits(operations: readonly Operation[]): readonly Joined[] {
  const joined: Joined[] = [];
  for (const operation of operations) {
    const last = joined.at(-1);
    const isState = last?.operation.kind === 'close-issue' || last?.operation.kind === 'reopen-issue';
    const isSame =
      isState && operation.kind === 'edit-issue' && issueKey(last.operation.issue) === issueKey(operation.issue);
    if (isSame && last.edit === null) joined[joined.length - 1] = { operation: last.operation, edit: operation };
    else joined.push({ operation, edit: null });
  }
  return joined;
}

async function applyOperation(
  operation: Operation,
  edit: Joined['edit'],
  world: World,
  opened: Map<string, Issue>,
  ports: ApplyPorts,
): Promise<StepResult> {
  const { tracker, listener } = ports;
  const said = (fields: Record<string, string | number | boolean | null>) =>
    listener({ kind: 'applied', message: operation.kind, fields: { reason: operation.reason, ...fields } });
  switch (operation.kind) {
    case 'create-label':
      await tracker.createLabel(operation.repository, operation.label);
      said({ label: operation.label.name });
      return 'settled';
    case 'open-issue': {
      const draft = resolveDraft(operation.draft, operation.repository, opened);
      // Until the file names the issue, a list that lags would have it opened again.
      const open = async () =>
        (await isPlannedInTheDark(operation, world, opened, ports))
          ? null
          : await createUnderIntent(world.path, operation.key, ports.intents, () =>
              tracker.createIssue(operation.repository, draft),
            );
      const issue = await open().catch((failure: unknown) => {
        if (isRefusedElsewhere(failure, operation.repository, world)) return failure;
        throw failure;
      });
      if (issue === null) return 'observe-again';
      if (issue instanceof TerminalFailure) {
        return { kind: 'out-of-reach', repository: operation.repository, why: issue.message };
      }
      opened.set(operation.key, issue);
      said({ issue: issueKey(issue.ref), title: issue.title, url: issue.url, role: operation.role });
      return 'settled';
    }
    case 'nest-issue': {
      const parent = findTarget(operation.parent, opened);
      const child = findTarget(operation.child, opened);
      if (parent === undefined || child === undefined || !tracker.features().subIssues) return 'settled';
      const outcome = await tracker.nestIssue(parent, child);
      return outcome === 'not-supported' ? 'observe-again' : 'settled';
    }
    case 'edit-issue': {
      if (await isTextChanged(operation.issue, operation, ports)) return 'observe-again';
      const issue = await tracker.editIssue(operation.issue, resolveChange(operation.after, operation.issue, opened));
      said({ issue: issueKey(issue.ref), title: issue.title, url: issue.url });
      return 'settled';
    }
    case 'close-issue':
    case 'reopen-issue': {
      if (edit !== null && (await isTextChanged(operation.issue, edit, ports))) return 'observe-again';
      if (operation.comment) await say(operation.issue, operation.comment, ports);
      const change = resolveChange(edit?.after ?? {}, operation.issue, opened);
      const issue =
        operation.kind === 'close-issue'
          ? await tracker.closeIssue(operation.issue, operation.as, change)
          : await tracker.reopenIssue(operation.issue, change);
      said({ issue: issueKey(issue.ref), title: issue.title, url: issue.url });
      return 'settled';
    }
    case 'comment':
      await tracker.commentOnce(operation.issue, operation.comment);
      said({ issue: issueKey(operation.issue) });
      return 'settled';
    case 'write-document':
      return await writeDocument(operation, world, opened, ports);
  }
}

/** Whether there are issues of the file that the list did not show when the plan was made. */
async function isPlannedInTheDark(
  { repository }: Operation & { kind: 'open-issue' },
  { path, repository: home, issues, formerPaths }: World,
  opened: Opened,
  { tracker }: ApplyPorts,
): Promise<boolean> {
  const seen = new Set([...issues, ...opened.values()].map(({ ref }) => issueKey(ref)));
  const there = await tracker.confirmOwnIssues(repository);
  return there.some((issue) => {
    const of = parseMarker(issue.body)?.path;
    const isOfFile = of !== undefined && (of === path || (formerPaths?.has(of) ?? false));
    return isOfFile && isOpenedFor(home, issue) && !seen.has(issueKey(issue.ref));
  });
}

/**
 * Whether somebody wrote into the issue since the plan was made: GitHub knows no compare-and-swap for issues, and writes are
 * a second apart, so that what people wrote meanwhile would be overwritten.
 */
async function isTextChanged(
  ref: IssueRef,
  { before, after }: NonNullable<Joined['edit']>,
  { tracker }: ApplyPorts,
): Promise<boolean> {
  const touched = (['title', 'body'] as const).filter((part) => after[part] !== undefined);
  if (touched.length === 0) return false;
  const now = await tracker.readIssue(ref);
  return now.kind === 'found' && touched.some((part) => now.issue[part] !== before[part]);
}

/** Whether another repository takes no issues from us, which must not stop what can be done here. */
function isRefusedElsewhere(
  failure: unknown,
  place: RepositoryName,
  { repository }: World,
): failure is TerminalFailure {
  return (
    failure instanceof TerminalFailure && !(failure instanceof RefusedRequest) && !isSameRepository(place, repository)
  );
}

/** What is said beside a change; that nobody may say it (the conversation was locked) does not hold up the change. */
async function say(ref: IssueRef, comment: OnceComment, { tracker, listener }: ApplyPorts): Promise<void> {
  try {
    await tracker.commentOnce(ref, comment);
  } catch (failure) {
    if (!(failure instanceof RefusedRequest)) throw failure;
    const fields = { operation: 'comment', issue: issueKey(ref), why: failure.message, remedy: failure.remedy };
    listener({ kind: 'refused', message: 'github refused a comment', fields });
  }
}

async function writeDocument(
  operation: Operation & { kind: 'write-document' },
  world: World,
  opened: Opened,
  { documents, intents, listener }: ApplyPorts,
): Promise<StepResult> {
  if (world.document === null || operation.blobSha === null) {
    const outcome = await documents.retractDocument(world.path);
    listener({ kind: 'written', message: 'write-document', fields: { path: world.path, outcome: outcome.kind } });
    return outcome.kind === 'changed-meanwhile' ? 'observe-again' : 'settled';
  }
  const { file } = world.document;
  const { config, path, today } = world;
  const marks = operation.marks.map((each) => resolveMarks(each, world.repository, opened));
  const marked = markPostmortemFile(file, marks, config.writeBack.style, (text) => readFile(text, path, config, today));
  const { writeBack } = world;
  const isHeld = writeBack?.kind === 'proposed' && writeBack.text !== null;
  if (marked.text === file.source && !isHeld) return 'settled';
  const message = config.writeBack.skipCi ? `${operation.message} [skip ci]` : operation.message;
  const change = { path, text: marked.text, expectedSha: operation.blobSha, message };
  const { labels, autoMerge } = config.writeBack;
  const isDirect = config.writeBack.mode === 'commit' && writeBack?.kind !== 'proposed';
  const direct = isDirect ? await documents.writeDocument(change) : null;
  const outcome =
    direct === null || direct.kind === 'refused'
      ? await documents.proposeDocument(change, { labels, autoMerge })
      : direct;
  if (outcome.kind === 'written') await intents?.settle(path);
  const fields = {
    path,
    outcome: outcome.kind,
    commit: outcome.kind === 'written' ? outcome.commit : null,
    url: outcome.kind === 'proposed' ? outcome.url : null,
    why: outcome.kind === 'refused' ? outcome.why : direct?.kind === 'refused' ? direct.why : null,
  };
  listener({ kind: 'written', message: 'write-document', fields });
  if (outcome.kind === 'refused') return { kind: 'refused', why: outcome.why };
  const isNews = writeBack?.kind === 'refused' && outcome.kind !== 'unchanged';
  return outcome.kind === 'changed-meanwhile' || isNews ? 'observe-again' : 'settled';
}

function findTarget(target: IssueTarget, opened: Opened): Issue | undefined {
  return target.kind === 'existing' ? target.issue : opened.get(target.key);
}

function resolveDraft(draft: IssueDraft, home: RepositoryName, opened: Opened): IssueDraft {
  return { ...draft, body: resolveText(draft.body, home, opened) };
}

function resolveChange(change: IssueChange, home: RepositoryName, opened: Opened): IssueChange {
  return change.body === undefined ? change : { ...change, body: resolveText(change.body, home, opened) };
}

/** Puts the references of the issues that were just opened where the plan had only their keys. */
function resolveText(text: string, home: RepositoryName, opened: Opened): string {
  return text.replace(/#\{([^{}\n]+)\}/g, (token, key: string) => {
    const issue = opened.get(key);
    return issue === undefined ? token : referenceTo(issue, home);
  });
}

function referenceTo({ ref }: Issue, home: RepositoryName): string {
  const isHome =
    ref.owner.toLowerCase() === home.owner.toLowerCase() && ref.name.toLowerCase() === home.name.toLowerCase();
  return isHome ? `#${ref.number}` : `${ref.owner}/${ref.name}#${ref.number}`;
}

function resolveMarks(marks: PostmortemMarks, home: RepositoryName, opened: Opened): PostmortemMarks {
  const text = (value: string) => resolveText(value, home, opened);
  const url = (value: string) =>
    value.replace(/#\{([^{}\n]+)\}/g, (token, key: string) => opened.get(key)?.url ?? token);
  const isResolved = (value: string | null) => value === null || !/^#\{/.test(text(value));
  const resolveItem = (mark: ItemMark): ItemMark =>
    mark.issue === null
      ? mark
      : { ...mark, issue: { ...mark.issue, text: text(mark.issue.text), url: url(mark.issue.url) } };
  return {
    ...marks,
    items: marks.items.filter((mark) => mark.issue === null || isResolved(mark.issue.text)).map(resolveItem),
    statusLine: resolveText(
      marks.statusLine.replace(/\]\((#\{[^{}\n]+\})\)/g, (_, token: string) => `](${url(token)})`),
      home,
      opened,
    ),
    base: {
      ...marks.base,
      tracking: marks.base.tracking === null ? null : text(marks.base.tracking),
      items: marks.base.items
        .filter((item) => isResolved(item.issue))
        .map((item) => (item.issue === null ? item : { ...item, issue: text(item.issue) })),
    },
  };
}
