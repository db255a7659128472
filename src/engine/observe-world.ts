import { parseMarker } from '../issue/marker.ts';
import { renderIssueTitle } from '../issue/render-issue-title.ts';
import { parsePostmortemFile } from '../markdown/parse-postmortem-file.ts';
import type { Config, RepositoryName } from '../model/config.ts';
import type { Day } from '../model/day.ts';
import { hashOf } from '../model/fingerprint.ts';
import { type Issue, type IssueRef, issueKey } from '../model/issue.ts';
import type { Postmortem, PostmortemFile } from '../model/postmortem.ts';
import type { BaseItem } from '../model/status-block.ts';
import type { World, WriteBackState } from '../model/world.ts';
import { findFormerlyNamed, listOwnIssues } from './list-own-issues.ts';
import type { Documents, Tracker } from './ports.ts';
import { readOtherDocument } from './read-other-document.ts';
import { isGuardOf } from './show-held-plan.ts';

export interface ObservePorts {
  readonly tracker: Tracker;
  readonly documents: Documents;
  /** The day that it is in an IANA time zone. */
  readonly todayIn: (timeZone: string) => Day;
}

/**
 * Reads one postmortem file and its issues as they are now: the file, one listing of our own issues,
 * and one request for each issue that the text links and that is not ours. What only a change needs (labels, assignable
 * logins, the commit) is read by `completeWorld`, once a first plan shows that there is a change.
 */
export async function observeWorld(path: string, config: Config, ports: ObservePorts): Promise<World> {
  const { tracker, documents } = ports;
  const stored = await documents.readDocument(path);
  const today = ports.todayIn(config.digest.timeZone);
  const file = stored === null ? null : readFile(stored.text, path, config, today);
  const { issues: listed, others, outOfReach } = await listOwnIssues(documents.repository, config, tracker);
  const own = [...listed, ...(await findFormerlyNamed(path, others, documents))];
  const linked = file === null ? [] : linkedRefs(file, documents.repository);
  const linkedKeys = new Set(linked.map(issueKey));
  const issues = own.filter((issue) => linkedKeys.has(issueKey(issue.ref)) || parseMarker(issue.body)?.path === path);
  const known = new Set(issues.map((issue) => issueKey(issue.ref)));
  const adopted = await readAdopted(
    linked.filter((ref) => !known.has(issueKey(ref))),
    tracker,
  );
  // The links of a repository that was renamed lead to issues that are listed under its new name.
  const observed = [...issues, ...adopted.issues.filter(({ ref }) => !known.has(issueKey(ref)))];
  const writeBack = await observeWriteBack(path, config, observed, documents);
  const seen = new Set([...observed.map(({ ref }) => issueKey(ref)), ...linkedKeys]);
  const proposed = writeBack?.kind === 'proposed' ? (writeBack.text ?? '') : '';
  // What only the pull request links may have been transferred, or deleted: then it must not be opened again.
  const waiting = linkedRefs(readFile(proposed, path, config, today), documents.repository);
  const held = await readAdopted(
    waiting.filter((ref) => !seen.has(issueKey(ref))),
    tracker,
  );
  return {
    repository: documents.repository,
    repositoryUrl: documents.url,
    today,
    config,
    path,
    document: file === null || stored === null ? null : { file, blobSha: stored.sha, commit: null },
    issues: [...observed, ...held.issues],
    linkedElsewhere: await findForeignLinks(observed, path, ports, config),
    moved: new Map([...adopted.moved, ...held.moved]),
    pullRequests: adopted.pullRequests,
    assignable: null,
    labels: new Map(),
    features: tracker.features(),
    guardIssue: own.find((issue) => issue.state === 'open' && isGuardOf(path, issue)),
    outOfReach,
    writeBack,
  };
}

/** Asks for the write-back pull request only where there may be one: where a commit is not wanted, or was refused before. */
async function observeWriteBack(
  path: string,
  { writeBack }: Config,
  issues: readonly Issue[],
  documents: Documents,
): Promise<WriteBackState | undefined> {
  const told = issues.flatMap((issue) => {
    const marker = issue.ours ? parseMarker(issue.body) : null;
    return marker?.role === 'tracking' && marker.path === path && marker.writeBack ? [marker.writeBack] : [];
  })[0];
  if (writeBack.mode === 'off') return undefined;
  const isAsked = writeBack.mode === 'pull-request' || told !== undefined || (await documents.refusesCommits());
  if (!isAsked) return undefined;
  const proposed = await documents.readProposed(path);
  if (proposed.kind === 'refused') return { kind: 'refused', why: proposed.why, wanted: null };
  if (proposed.kind === 'open') return { ...proposed, kind: 'proposed' };
  if (told?.wanted) return { kind: 'refused', why: told.why, wanted: told.wanted };
  const isProposing = writeBack.mode === 'pull-request' || (await documents.refusesCommits());
  return isProposing ? { kind: 'proposed', text: null } : undefined;
}

/** Reads a postmortem with the repository's own headings. */
export function readFile(text: string, path: string, config: Config, today: Day): PostmortemFile {
  return parsePostmortemFile(text, path, { headings: config.headings, today });
}

/** The issues that a file's items and its status block name. */
export function linkedRefs(file: PostmortemFile, home: RepositoryName): readonly IssueRef[] {
  const refs = new Map<string, IssueRef>();
  const add = (ref: IssueRef) => refs.set(issueKey(ref), ref);
  for (const postmortem of file.postmortems) {
    for (const { issue } of postmortem.items) {
      if (issue?.target)
        add({
          owner: issue.target.owner ?? home.owner,
          name: issue.target.name ?? home.name,
          number: issue.target.number,
        });
    }
    const base = postmortem.statusBlock?.base;
    for (const text of [base?.tracking, ...(base?.items.map((item) => item.issue) ?? [])]) {
      const ref = text ? parseIssueText(text, home) : undefined;
      if (ref) add(ref);
    }
  }
  return [...refs.values()];
}

/** Reads `#12` or `owner/name#12` as the status block writes it. */
function parseIssueText(text: string, home: RepositoryName): IssueRef | undefined {
  const match = /^(?:([\w.-]+)\/([\w.-]+))?#(\d+)$/.exec(text);
  if (!match) return undefined;
  return { owner: match[1] ?? home.owner, name: match[2] ?? home.name, number: Number(match[3]) };
}

interface Adopted {
  readonly issues: readonly Issue[];
  /** Of issues that were transferred: where the link leads, and where the issue is. */
  readonly moved: ReadonlyMap<string, string>;
  /** Numbers that name a pull request. */
  readonly pullRequests: ReadonlySet<string>;
}

async function readAdopted(refs: readonly IssueRef[], tracker: Tracker): Promise<Adopted> {
  const issues: Issue[] = [];
  const moved = new Map<string, string>();
  const pullRequests = new Set<string>();
  for (const ref of refs) {
    const lookup = await tracker.readIssue(ref);
    if (lookup.kind === 'pull-request') pullRequests.add(issueKey(ref));
    if (lookup.kind !== 'found' && lookup.kind !== 'moved') continue;
    issues.push(lookup.issue);
    if (lookup.kind === 'moved') moved.set(issueKey(ref), issueKey(lookup.issue.ref));
  }
  return { issues, moved, pullRequests };
}

/** Links to issues that another postmortem opened and still links: a file that was copied must not take them over. */
async function findForeignLinks(
  issues: readonly Issue[],
  path: string,
  { documents, todayIn }: ObservePorts,
  config: Config,
): Promise<ReadonlyMap<string, string>> {
  const byPath = new Map<string, string[]>();
  for (const issue of issues) {
    const origin = issue.ours ? parseMarker(issue.body)?.path : undefined;
    if (origin === undefined || origin === path) continue;
    byPath.set(origin, [...(byPath.get(origin) ?? []), issueKey(issue.ref)]);
  }
  const elsewhere = new Map<string, string>();
  for (const [origin, keys] of byPath) {
    const links = await linksOf(origin, documents, config, todayIn(config.digest.timeZone));
    for (const key of keys) if (links === 'unreadable' || links.includes(key)) elsewhere.set(key, origin);
  }
  return elsewhere;
}

/** The keys of the issues that the items of a postmortem link; none when the file is gone. */
async function linksOf(
  path: string,
  documents: Documents,
  config: Config,
  today: Day,
): Promise<readonly string[] | 'unreadable'> {
  const stored = await readOtherDocument(path, documents);
  if (stored === null) return [];
  if (stored === 'unreadable') return stored;
  const file = readFile(stored.text, path, config, today);
  return linkedRefs({ ...file, postmortems: file.postmortems.map(withoutLost) }, documents.repository).map(issueKey);
}

/** Without what only the status block still names: an item that was cut out with the link that we wrote may stand elsewhere now. */
function withoutLost(postmortem: Postmortem): Postmortem {
  const { statusBlock, items } = postmortem;
  if (statusBlock === null) return postmortem;
  const bare = items.filter(({ issue }) => issue === null).map(({ title }) => hashOf(renderIssueTitle(title)));
  const isKept = ({ wrote, title }: BaseItem) => !wrote.includes('link') || bare.includes(title);
  const base = { ...statusBlock.base, items: statusBlock.base.items.filter(isKept) };
  return { ...postmortem, statusBlock: { ...statusBlock, base } };
}
