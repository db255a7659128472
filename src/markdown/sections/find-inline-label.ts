import { asksForWork } from '../items/asks-for-work.ts';
import type { SectionTopic } from '../vocabulary/section-words.ts';
import { isItemTopic } from './is-item-topic.ts';
import { type FoundTopic, type TopicFinder, weightOf } from './section-topic.ts';

/** A label of a section of items with the text of its one item behind it on the same line. */
export interface InlineLabel {
  /** Without emphasis and colon. */
  readonly text: string;
  readonly topic: FoundTopic;
  /** How many characters the label takes, up to the words behind it. */
  readonly length: number;
}

const LABEL =
  /^(?:\*{2,3}|__)?([^\s:：*_\d][^:：*_]{1,48}?)(?:\s?[:：](?:\*{2,3}|__)?|(?:\*{2,3}|__)\s?[:：])\s*(?=\S)/;
/** A label of more words is a sentence. */
const MOST_WORDS = 6;
const BARE_ACTION = /^(?:actions?|acci[oó]n|ação|acao|azione|aktion|actie)$/i;
const NEXT_ACTION = /^next actions?$/i;
const ACTION: FoundTopic = { topic: 'actions', weight: 4, coverage: 1 };
/** "Safeguards: IMPLEMENTED (audit log, script)" */
const SAYS_STATUS = /^[*_]*(?:IMPLEMENTED|DONE|COMPLETED?|RESOLVED|IN PLACE|APPLIED|NONE|PENDING|OPEN)\b/;
/** Less is a count or a date, no item; East Asian says in half of it what is to be done. */
const SHORTEST = 15;

/**
 * The label with which a text begins that says of what follows on its line that it is an item
 * ("PREVENTIVE MEASURES: lint …"); `under`: what the section around it is about.
 */
export function findInlineLabel(text: string, under: SectionTopic | null, findTopic: TopicFinder): InlineLabel | null {
  if (under === 'timeline') return null;
  const head = text.slice(0, 60);
  const match = head.includes(':') || head.includes('：') ? LABEL.exec(head) : null;
  if (!match || (match[1] ?? '').split(' ').length > MOST_WORDS) return null;
  const [label, length] = [match[1] ?? '', match[0].length];
  const isAction = BARE_ACTION.test(label) && under === 'lessons';
  const topic = isAction ? ACTION : findTopic(label);
  if (!topic || !isItemTopic(topic.topic) || topic.topic === 'plans' || topic.coverage < 0.5) return null;
  // A hint says too little, and so does a word of two characters that is no "measure".
  if (topic.weight === 1 || (label.length < 3 && topic.weight < 4 && topic.topic !== 'measures')) return null;
  const behind = text.slice(length);
  if (SAYS_STATUS.test(behind) || weightOf(behind.slice(0, SHORTEST)) < SHORTEST) return null;
  // "Action: restarted it" tells of the response, but what a lesson has for its action is an item.
  if (!isAction && BARE_ACTION.test(label)) return null;
  if (NEXT_ACTION.test(label) && !asksForWork(behind)) return null;
  if ((topic.weight < 4 || topic.coverage < 0.7) && !asksForWork(behind)) return null;
  return { text: label, topic, length };
}
