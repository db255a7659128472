import { type Digest, isEmptyDigest, makeDigest } from '../digest/make-digest.ts';
import { renderDigest, renderDigestTitle } from '../digest/render-digest.ts';
import { weekOf } from '../digest/week.ts';
import { trackingLabels } from '../issue/labels-of.ts';
import { MARKER_VERSION, parseMarker } from '../issue/marker.ts';
import { renderOwnBlock, replaceOwnBlock } from '../issue/own-block.ts';
import type { Config } from '../model/config.ts';
import type { Issue } from '../model/issue.ts';
import { ListLagged } from './failure.ts';
import { gatherTrackedItems } from './gather-tracked-items.ts';
import { awaitOpenIntents, createUnderIntent, type IntentJournal } from './intents.ts';
import { listOwnIssues } from './list-own-issues.ts';
import type { ObservePorts } from './observe-world.ts';
import { readSettings } from './read-settings.ts';

export interface DigestPorts extends ObservePorts {
  readonly intents: IntentJournal | null;
}

export interface DigestOutcome {
  readonly kind: 'digest';
  readonly digest: Digest;
  /** The issue that says it; null when it was not published, or has nothing to say. */
  readonly issue: Issue | null;
}

/** The digest of a repository for a day, without publishing it. */
export async function prepareDigest(ports: DigestPorts): Promise<DigestOutcome> {
  return { kind: 'digest', digest: (await observeDigest(ports)).digest, issue: null };
}

/**
 * Makes the week's digest and publishes it as an issue: the week has one, which a second run brings up to date, and the
 * digests of earlier weeks are closed. A digest that has nothing to say opens no issue.
 */
export async function runDigest(ports: DigestPorts): Promise<DigestOutcome> {
  const { digest, digests, config } = await observeDigest(ports);
  const current = digests.find((issue) => isOfWeek(issue, digest.week.name));
  const issue = current
    ? await bringUpToDate(current, digest, ports)
    : isEmptyDigest(digest)
      ? null
      : await openDigest(digest, config, ports);
  for (const old of digests) {
    if (old.state === 'open' && old !== current) await ports.tracker.closeIssue(old.ref, 'completed');
  }
  return { kind: 'digest', digest, issue };
}

async function observeDigest(ports: DigestPorts) {
  const { config } = await readSettings(ports.documents);
  const { issues: own } = await listOwnIssues(ports.documents.repository, config, ports.tracker);
  const today = ports.todayIn(config.digest.timeZone);
  const digests = own.filter((issue) => parseMarker(issue.body)?.role === 'digest');
  const earlier = digests.filter((issue) => !isOfWeek(issue, weekOf(today).name)).map(({ createdAt }) => createdAt);
  const since = earlier.sort().at(-1) ?? null;
  const { items, incidents } = await gatherTrackedItems(own, config, since, ports);
  return { digest: makeDigest({ items, incidents, today, since }), digests, config };
}

function isOfWeek(issue: Issue, week: string): boolean {
  const marker = parseMarker(issue.body);
  return marker?.role === 'digest' && marker.week === week;
}

function renderBlock(digest: Digest): string {
  return renderOwnBlock(renderDigest(digest), { role: 'digest', version: MARKER_VERSION, week: digest.week.name });
}

async function bringUpToDate(issue: Issue, digest: Digest, { tracker }: DigestPorts): Promise<Issue> {
  const body = replaceOwnBlock(issue.body, renderBlock(digest));
  return body === issue.body ? issue : await tracker.editIssue(issue.ref, { body });
}

async function openDigest(digest: Digest, config: Config, ports: DigestPorts): Promise<Issue> {
  const { tracker, documents, intents } = ports;
  const label = `digest ${digest.week.name}`;
  if (intents) await awaitOpenIntents(label, intents, tracker);
  const there = await tracker.confirmOwnIssues(documents.repository);
  if (there.some((issue) => isOfWeek(issue, digest.week.name))) throw new ListLagged();
  const draft = {
    title: renderDigestTitle(digest),
    body: renderBlock(digest),
    labels: trackingLabels(config).map(({ name }) => name),
    assignees: [],
    type: null,
    targetDay: null,
  };
  return createUnderIntent(label, label, intents, () => tracker.createIssue(documents.repository, draft));
}
