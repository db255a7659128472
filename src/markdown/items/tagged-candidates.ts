import type { List, Paragraph } from '../outline.ts';
import { findInlineLabel } from '../sections/find-inline-label.ts';
import { isItemTopic } from '../sections/is-item-topic.ts';
import type { TopicFinder } from '../sections/section-topic.ts';
import type { SectionTopic } from '../vocabulary/section-words.ts';
import type { Candidate } from './candidate.ts';
import { findTag } from './find-tag.ts';
import { type ItemPlace, placeUnder } from './item-place.ts';
import { itemText, listsOf } from './item-text.ts';
import { readListCandidates } from './list-candidates.ts';
import { isTagged, readLinesCandidate, splitItems } from './prose-candidates.ts';

/** A paragraph outside the sections of items that is tagged as an item, or of which lines are. */
export function readTaggedCandidates(paragraph: Paragraph, place: ItemPlace): readonly Candidate[] {
  if (!paragraph.lines.some(({ text }) => findTag(text) !== null)) return [];
  const groups = splitItems(paragraph);
  if (!groups.some(([first]) => findTag(first?.text ?? '') !== null)) return [];
  return groups.flatMap((lines) => (isTagged(lines[0]?.text ?? '') ? [readLinesCandidate(lines, place)] : []));
}

/**
 * Items of a list outside the sections of items: bullets that are tagged, and what is nested in a bullet whose label says
 * that items follow ("- **Action items:**").
 */
export function readLabelledListCandidates(list: List, place: ItemPlace, findTopic: TopicFinder): readonly Candidate[] {
  if (
    (place.topic === 'lessons' && isMarkedList(list, place)) ||
    (place.topic === 'resolution' && isPromised(list, place))
  )
    return readListCandidates(list, place, () => null);
  return list.items.flatMap((item) => {
    const text = itemText(item, place.outline);
    if (text.length > 20 && (findTag(text) !== null || (DONE_TOPICS.has(place.topic) && PENDING.test(text)))) {
      return readListCandidates({ ...list, items: [item] }, place, () => null);
    }
    const nested = listsOf(item.blocks);
    const inline = place.topic === 'instruction' ? null : findInlineLabel(text, place.topic, findTopic);
    if (inline) {
      const inner = { ...placeUnder(place, inline.text), topic: inline.topic.topic };
      return readListCandidates({ ...list, items: [item] }, inner, () => null);
    }
    if (nested.length === 0 || item.box) return [];
    const label = text.replace(/[*_]+/g, '').replace(/[\s:：]+$/, '');
    const topic = label.length <= 80 ? findTopic(label) : null;
    if (topic?.topic === 'instruction') return [];
    const isLabel = topic !== null && isItemTopic(topic.topic) && topic.weight >= 3 && topic.coverage > 0.5;
    const inner = { ...placeUnder(place, label), topic: topic?.topic ?? null };
    if (isLabel) return nested.flatMap((within) => readListCandidates(within, inner, findTopic));
    return nested.flatMap((within) => readLabelledListCandidates(within, place, findTopic));
  });
}

/** "Backfill the rows (pending)" among what was done is still to be done. */
const PENDING =
  /^.{8,160}?[([（](?:pending|todo|to do|not done|not yet done|pendiente|por hacer|pendente|a fazer|à faire|da fare|offen|ausstehend|не сделано|未対応|未着手|未実施|待办|待处理|待完成|미완료|예정)[)\]）]/i;
const DONE_TOPICS: ReadonlySet<SectionTopic | null> = new Set(['response', 'resolution']);

/** Lessons that are made to-dos: most of their bullets have a box, begin with TODO or DONE, or promise something. */
function isMarkedList(list: List, place: ItemPlace): boolean {
  const marked = list.items.filter((item) => item.box || MARKED.test(itemText(item, place.outline)));
  return marked.length * 2 > list.items.length || isPromised(list, place);
}

/** Most bullets say what "we will" do. */
function isPromised(list: List, { outline }: ItemPlace): boolean {
  return list.items.filter((item) => PROMISED.test(itemText(item, outline))).length * 2 > list.items.length;
}

const PROMISED =
  /^(?:[^.:;]{1,120}, )?(?:in (?:the )?future,? )?(?:so )?we(?: will|['’]ll| are going to|['’]re going to| plan to| intend to) (?!be able|see|need|have to|never know)/i;

const MARKED = /^[\s*_[(`]*(?:TODO|DONE|WIP)\b/;
