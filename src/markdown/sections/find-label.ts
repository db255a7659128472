import type { Block, TextLine } from '../outline.ts';
import { stripMarks } from '../write-back/find-mark.ts';
import { isItemTopic } from './is-item-topic.ts';
import type { TopicFinder } from './section-topic.ts';

/** A line that stands for a heading. */
export interface Label {
  readonly form: 'bold' | 'plain' | 'lead-in';
  readonly text: string;
  readonly rank: number;
}

/** Below all headings, which have 1 to 6. */
export const LABEL_RANK = 7;

const BOLD_LINE = /^(?:\*{2,3}|__)(?![\s*])((?:(?!\*\*|__).)+?)(?:\*{2,3}|__)\s*[:：]?$/;
const COLON_END = /[:：]\s*(?:\*\*|__)?$/;
const LIST_MARK = /^(?:[-*+•‣–—]|\d{1,3}[.)])\s/;
const CLOCK_START = /^\W{0,3}\d{1,2}[:.h]\d{2}/;
const LABEL_WORDS = 7;
const LABEL_LENGTH = 70;
const BARE_LABEL_WORDS = 5;

/**
 * The label that a line of a paragraph is; null when it is text. Told by form: a line all in bold; a short line with a
 * colon at its end that begins the paragraph (or follows a finished sentence and has a known topic); a short paragraph
 * that is nothing but words of the section vocabulary. A longer sentence with a colon before a list is a lead-in.
 */
export function findLabel(
  lines: readonly TextLine[],
  index: number,
  next: Block | undefined,
  findTopic: TopicFinder,
): Label | null {
  const text = stripMarks(lines[index]?.text ?? '');
  if (text.length > 400 || text === '') return null;
  if (text.startsWith('*') || text.startsWith('_')) {
    const bold = BOLD_LINE.exec(text);
    if (bold) return index === 0 || lines.length > 1 ? boldLabel(bold[1] ?? '') : null;
  }
  const isLast = index === lines.length - 1;
  if (COLON_END.test(text)) {
    const isFirst = index === 0 || COLON_END.test(lines[index - 1]?.text ?? '');
    return colonLabel(text, { isFirst, isLast, afterSentence: endsSentence(lines[index - 1]?.text), next }, findTopic);
  }
  if (isLast && (next?.kind === 'list' || next?.kind === 'table') && ANNOUNCES.test(text))
    return announcement(text.slice(0, -1), findTopic);
  const mayBeTitle = lines.length === 1 || (lines[index + 1] !== undefined && endsSentence(lines[index - 1]?.text));
  return mayBeTitle ? bareLabel(text, lines, findTopic) : null;
}

/** "再発防止のため、以下を実施します。", "改进措施如下。": East Asian sentences announce a list without a colon. */
const ANNOUNCES =
  /(?:(?:以下|下記|次の|下列)[^。]{0,40}(?:ます|する|行う|予定(?:です)?|(?:通り|とおり)(?:です)?|措施|计划|計畫|改进|改善)|如下)。$/;

function announcement(text: string, findTopic: TopicFinder): Label | null {
  const topic = findTopic(text);
  if (topic === null || !isItemTopic(topic.topic) || topic.weight < 2) return null;
  return text.length <= LABEL_LENGTH ? { form: 'plain', text, rank: LABEL_RANK } : { form: 'lead-in', text, rank: 9 };
}

function boldLabel(inner: string): Label {
  return { form: 'bold', text: inner.replace(/[\s:：]+$/, ''), rank: LABEL_RANK };
}

interface Neighbours {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly afterSentence: boolean;
  readonly next: Block | undefined;
}

function colonLabel(text: string, near: Neighbours, findTopic: TopicFinder): Label | null {
  if (LIST_MARK.test(text) || CLOCK_START.test(text)) return null;
  const words = text
    .replace(COLON_END, '')
    .replace(/^(?:\*\*|__)/, '')
    .trim();
  const isShort = words.length <= LABEL_LENGTH && countWords(words) <= LABEL_WORDS && !/[.!?。]\s/.test(words);
  if (isShort && near.isFirst) return { form: 'plain', text: words, rank: LABEL_RANK };
  const topic = isShort ? findTopic(words) : null;
  if (topic && topic.weight > 1 && near.afterSentence) return { form: 'plain', text: words, rank: LABEL_RANK };
  // "… before they expire.", "Monitoring:" at the end of a paragraph whose lines nobody divided.
  if (
    isShort &&
    near.isLast &&
    near.afterSentence &&
    near.next?.kind === 'paragraph' &&
    countWords(words) <= BARE_LABEL_WORDS
  )
    return { form: 'plain', text: words, rank: LABEL_RANK };
  const introduces = near.isLast ? near.next?.kind === 'list' || near.next?.kind === 'table' : near.isFirst;
  return introduces && (near.isFirst || near.isLast) ? { form: 'lead-in', text: words, rank: 9 } : null;
}

/** A line without a colon; among other lines ("Timeline" where nobody left a line blank) it is nothing but well-known words. */
function bareLabel(text: string, lines: readonly TextLine[], findTopic: TopicFinder): Label | null {
  if (text.length > 60 || countWords(text) > BARE_LABEL_WORDS || /[.!?;,|。]$/.test(text) || LIST_MARK.test(text))
    return null;
  const topic = findTopic(text);
  if (!topic || topic.weight < 2 || topic.coverage < 0.6) return null;
  return lines.length === 1 || topic.coverage > 0.9 ? { form: 'plain', text, rank: LABEL_RANK } : null;
}

function endsSentence(text: string | undefined): boolean {
  return text === undefined || /[.!?:。：！？)]\s*$/.test(text);
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}
