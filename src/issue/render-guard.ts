import { longestRun } from '../model/plain-text.ts';
import { quoteCode } from '../model/quote-text.ts';
import { shortenText } from '../model/shorten-text.ts';
import type { GuardMarker } from './marker.ts';
import { renderFittingBlock } from './own-block.ts';

/** What an issue tells that shows a plan which waits for a person. */
export interface GuardFacts {
  /** A clause for after "because". */
  readonly why: string;
  /** The plan as plain text. */
  readonly plan: string;
  readonly marker: GuardMarker;
}

export function renderGuardTitle(path: string): string {
  return `Waiting for a person: the plan for ${shortenText(path, 200)}`;
}

/** The body: why nothing was done, the plan, and the comment that lets it run. Notifies nobody. */
export function renderGuardBody({ why, plan, marker }: GuardFacts): string {
  const fence = '`'.repeat(Math.max(3, longestRun(plan) + 1));
  const lead =
    `The postmortem ${quoteCode(marker.document)} asks for more than Followthrough does by itself: nothing was done, because ${why}. ` +
    'Somebody with write access to this repository can let just this plan run by the comment';
  const lines = plan.split('\n');
  const texts = [400, 100, 20].map((limit) => () => {
    const rest = lines.length > limit ? [`… and ${lines.length - limit} more lines`] : [];
    const shown = [...lines.slice(0, limit).map((line) => shortenText(line, 300)), ...rest];
    return [
      lead,
      `\`\`\`\n/followthrough apply ${marker.fingerprint}\n\`\`\``,
      'Nothing happens without it. When the file or its issues change, the plan and its fingerprint change here, too.',
      `${fence}text\n${shown.join('\n')}\n${fence}`,
    ].join('\n\n');
  });
  return renderFittingBlock(texts, marker);
}
