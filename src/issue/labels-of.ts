import type { ActionItem, ItemKind } from '../model/action-item.ts';
import type { Config } from '../model/config.ts';
import type { LabelSpec } from '../model/issue.ts';
import { plainText } from '../model/plain-text.ts';
import { shortenText } from '../model/shorten-text.ts';

/** What GitHub accepts as a label's name, in characters. */
const NAME_LIMIT = 50;

const KINDS: Readonly<Record<ItemKind, { readonly color: string; readonly description: string }>> = {
  prevent: { color: '1a7f37', description: 'Keeps an incident from happening again' },
  detect: { color: 'bf8700', description: 'Shows an incident sooner' },
  mitigate: { color: 'bc4c00', description: 'Makes an incident smaller or shorter' },
  process: { color: '6e7781', description: 'How people work together: training, documentation, procedures' },
};

/** The labels of a task's issue: postmortem, task, kind, priority, as far as the configuration wants them; no name twice. */
export function labelsOf(
  item: Pick<ActionItem, 'kind' | 'priority'>,
  config: Pick<Config, 'labels'>,
): readonly LabelSpec[] {
  const { labels } = config;
  const found = [...trackingLabels(config), labelSpec(labels.task, '0969da', 'Promised in a postmortem')];
  const kindName = item.kind === null ? null : labels.kind[item.kind];
  if (item.kind !== null && kindName !== null) {
    found.push(labelSpec(kindName, KINDS[item.kind].color, KINDS[item.kind].description));
  }
  const priority = plainText(item.priority ?? '');
  if (labels.priorityPrefix !== null && priority !== '') {
    found.push(
      labelSpec(labels.priorityPrefix + priority, priorityColor(priority), `Priority ${priority} in the postmortem`),
    );
  }
  return withoutDoubles(found);
}

/** The labels of a tracking issue. */
export function trackingLabels(config: Pick<Config, 'labels'>): readonly LabelSpec[] {
  return withoutDoubles([
    labelSpec(config.labels.postmortem, '8250df', 'Follows a postmortem until what it promised is done'),
  ]);
}

function labelSpec(name: string, color: string, description: string): LabelSpec {
  return { name: shortenText(name.trim(), NAME_LIMIT), color, description: shortenText(description, 100) };
}

/** From red to grey: the words and numbers that people use, else one colour for all. */
function priorityColor(priority: string): string {
  const text = priority.toLowerCase();
  if (/\b(?:p0|sev-?[01]|critical|blocker|urgent|highest)\b/.test(text)) return 'a40e26';
  if (/\b(?:p1|sev-?2|high)\b/.test(text)) return 'cf222e';
  if (/\b(?:p2|sev-?3|medium|moderate|normal)\b/.test(text)) return 'bf8700';
  if (/\b(?:p[345]|sev-?[45]|low|lowest|minor)\b/.test(text)) return '57606a';
  return '1b7c83';
}

function withoutDoubles(labels: readonly LabelSpec[]): readonly LabelSpec[] {
  const byName = new Map<string, LabelSpec>();
  for (const label of labels) {
    if (label.name !== '' && !byName.has(label.name.toLowerCase())) byName.set(label.name.toLowerCase(), label);
  }
  return [...byName.values()];
}
