import type { ItemKind, ItemStatus } from '../../model/action-item.ts';
import { foldText } from '../fold-text.ts';
import { makeTopicFinder } from '../sections/section-topic.ts';
import { pattern } from '../word-characters.ts';
import { areInitials } from './are-initials.ts';
import { addOwners, type Draft, type FieldContext } from './draft.ts';
import { readTitleKind } from './read-kind.ts';
import { readOwners } from './read-owners.ts';
import { readPriority } from './read-priority.ts';
import { findStatusAtStart, findWholeStatus } from './read-status.ts';

const findTopic = makeTopicFinder();

/** What a label or heading says about every item below it. */
export interface TitleFields {
  readonly status: ItemStatus | null;
  readonly owners: readonly string[];
  readonly kind: ItemKind | null;
  readonly priority: string | null;
}

/** Fills in what the labels and headings above an item say about all below them; the nearest first. */
export function inheritFields(draft: Draft, titles: readonly string[], context: FieldContext): void {
  for (const [above, title] of titles.entries()) {
    const said = context.titles.get(title) ?? readTitle(title, context.people);
    context.titles.set(title, said);
    draft.status ??= said.status ?? (above === 0 ? statusAtEnd(title) : null);
    if (draft.owners.length === 0 && (above === 0 || !areInitials(title))) addOwners(draft, said.owners);
    draft.kind ??= said.kind;
    draft.priority ??= said.priority;
  }
}

function readTitle(title: string, people: ReadonlySet<string>): TitleFields {
  return {
    status: statusOfTitle(title),
    owners: ownersOfTitle(title, people),
    kind: readTitleKind(title),
    priority: priorityOfTitle(title),
  };
}

/** A priority that names a group; "P2 outage of the shop" names the incident. */
const GROUP_CODE =
  /^P[0-5](?=\s*(?:$|[—–:：(（|/,-]|(?:item|action|task|priorit|follow|work|fix|must|high|medium|low|critical|urgent)|[対措行改任必重紧優优]))/i;

/** "P0 — Critical", "Must have (P1)", "High priority". */
function priorityOfTitle(title: string): string | null {
  const bare = title.replace(BEFORE_LETTERS, '');
  const code = GROUP_CODE.exec(bare) ?? /(?<=[(（[])P[0-5](?=[)）\]]\s*$)/.exec(bare);
  if (code) return code[0];
  const word = PRIORITY_AFTER.exec(bare)?.[1] ?? PRIORITY_LABEL.exec(bare)?.[1];
  return word === undefined ? null : readPriority(word);
}

/** "Immediate actions (Completed)", "In progress (next 2 weeks)", "Done". */
function statusOfTitle(title: string): Draft['status'] {
  const bracket = /[(（[]([^()（）[\]]{2,30})[)）\]]\s*$/.exec(title.slice(-60))?.[1];
  const within = bracket === undefined ? null : findWholeStatus(bracket.replace(DAY_BEFORE, ''));
  if (within) return within;
  const bare = title.replace(/\s*[(（].*$/, '').replace(BEFORE_WORDS, '');
  const whole = findWholeStatus(bare);
  if (whole) return whole;
  const start = findStatusAtStart(bare);
  return start && /^ (?:action|item|task|work|follow)/i.test(bare.slice(start.length)) && start.status !== 'open'
    ? start.status
    : null;
}

/** What the last word of a title says of what stands right below it, but not of the parts: there may be open ones. */
function statusAtEnd(title: string): Draft['status'] {
  const last = LAST_WORD.exec(title)?.[1];
  const said = last === undefined ? null : findWholeStatus(last);
  return said === 'open' ? null : said;
}

/** "Preventive measures implemented"; not "Changes to be implemented". */
const LAST_WORD = pattern(
  String.raw`^.{3,80}(?<!\b(?:be|being|been|to|not|ser|estar|werden|no|não|non|pas|être|essere|per|por)) (\p{L}{4,})\W*$`,
  'i',
);

const NAMES = pattern(
  String.raw`^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?)?(?:\s*(?:/|,|&|and)\s*\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?)?)+$`,
);

/** "@alice", "Owner: Alice", "JG", "Alex/Jamie", "[Platform]"; a single word may as well be a subject. */
function ownersOfTitle(title: string, people: ReadonlySet<string>): readonly string[] {
  const labelled =
    /^(?:owner|owners|assignee|assigned to|responsible|担当|担当者|负责人|담당자?|verantwortlich|responsable)\s*[:：-]\s*(.+)$/i.exec(
      title,
    );
  if (labelled) return readOwners(labelled[1] ?? '');
  if (/^[`*(]*@[\w/-]+/.test(title) && title.length <= 60) return readOwners(title);
  const mention = title.includes('@') ? MENTION_AT_END.exec(title.slice(-60))?.[1] : undefined;
  if (mention !== undefined) return readOwners(mention);
  const bracket = /^\[([^\][]{2,30})\]$/.exec(title)?.[1];
  if (bracket !== undefined) return readOwners(bracket);
  if (areInitials(title)) return readOwners(title);
  if (title.length <= 60 && people.size > 0) {
    const names = readOwners(title);
    if (names.length > 0 && names.every((name) => people.has(foldText(name)))) return names;
  }
  return title.includes('/') && NAMES.test(title) && findTopic(title) === null ? readOwners(title) : [];
}

/** "Follow-up (facilities @petra)" */
const MENTION_AT_END = pattern(String.raw`[(（,—–-]\s*(?:[\p{L}-]+ )?(@[\w/-]+)[)）]?\s*$`);
/** "(2026-01-23 実施済み)". */
const DAY_BEFORE = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[ 、,:：]\s*|\s*に)/;
const BEFORE_LETTERS = pattern(String.raw`^[^\p{L}]+`);
const BEFORE_WORDS = pattern(String.raw`^[^\p{L}\p{N}]+`);
const PRIORITY_AFTER = pattern(String.raw`^([\p{L}]{3,10})[ -]priority\b`, 'i');
const PRIORITY_LABEL = pattern(String.raw`^priority\s*[:：]\s*([\p{L}\d]{2,10})$`, 'i');
