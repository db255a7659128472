import { isItemLabel } from '../fields/find-field-name.ts';
import { readFieldLine } from '../fields/read-field-line.ts';
import type { Block, Paragraph, TextLine } from '../outline.ts';
import { paragraphOf } from '../sections/paragraph-of.ts';
import { visibleEnd } from '../visible-end.ts';
import { pattern } from '../word-characters.ts';
import { findMark } from '../write-back/find-mark.ts';
import { boundText } from './bound-text.ts';
import type { Candidate } from './candidate.ts';
import { findTag } from './find-tag.ts';
import { isPlaceholder } from './is-placeholder.ts';
import type { ItemPlace } from './item-place.ts';
import { splitFieldLines } from './split-field-lines.ts';
import { startsWithVerb } from './starts-with-verb.ts';

/**
 * The items that stand as text in a section of items. Where a list or a table has the items (`beside-list`), or parts of
 * the section do (`above-parts`), only what is tagged or asks for something after them; `alone`, every paragraph or every
 * line of one; where plans are told (`told`), what is counted up.
 */
export function readProseCandidates(blocks: readonly Block[], place: ItemPlace, mode: ProseMode): readonly Candidate[] {
  if (mode === 'told' && blocks.filter(isCounted).length < 2) return [];
  const found: Candidate[] = [];
  let afterList = false;
  const titled = mode === 'alone' && blocks.filter(isTitled).length > 1;
  const marked = mode === 'alone' && blocks.some(isMarked);
  for (const block of blocks) {
    if (block.kind === 'list' || block.kind === 'table') afterList = true;
    if (block.kind !== 'paragraph' || (titled && !isTitled(block))) continue;
    for (const lines of splitItems(withoutIntroduction(block, block === blocks.at(-1))))
      if (isItem(lines, marked ? 'beside-list' : mode, afterList || marked))
        found.push(readLinesCandidate(lines, place));
  }
  return found;
}

type ProseMode = 'alone' | 'beside-list' | 'above-parts' | 'told';

/** A paragraph with a title of its own, in bold or counted ("6.1 Probes"): where several have one, the others only comment. */
function isTitled(block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  const text = block.lines[0]?.text ?? '';
  return /^(?:\d{1,2}[.)]\s+)?(?:\*\*|__)[^*_]/.test(text) || COUNTED_TITLE.test(text);
}

const COUNTED_TITLE = /^\d{1,2}\.\d{1,2}[.、]?\s+\S.{1,58}[^\s.。;；]$/;

/** Lines that people mark by hand ("• …") are a list for all but the parser. */
export function isMarked(block: Block): boolean {
  return block.kind === 'paragraph' && block.lines.some((line) => PSEUDO_MARKER.test(line.text));
}

/** "First, …", "Second, …": a paragraph that is one of several things. */
function isCounted(block: Block): boolean {
  return block.kind === 'paragraph' && COUNTED.test(block.lines[0]?.text ?? '');
}

const COUNTED =
  /^(?:first|second|third|fourth|fifth|lastly|finally|erstens|zweitens|drittens|viertens|premièrement|deuxièmement|troisièmement|primero|segundo|tercero|primeiro|terceiro|primo|secondo|terzo|во-первых|во-вторых|в-третьих)(?:ly)?[,:]?\s/i;

function isItem(lines: readonly TextLine[], mode: ProseMode, afterList: boolean): boolean {
  const text = boundText(lines.map((line) => line.text).join(' '));
  if (
    isPlaceholder(text) ||
    (REMARK.test(text) && !PROMISES.test(text)) ||
    /[:：](?:\*\*)?$/.test(text) ||
    ONLY_LINKS.test(text) ||
    ONLY_CODE.test(text)
  )
    return false;
  if (STATED.test(text) || FOOTNOTE.test(text) || REASON.test(text)) return false;
  if (ITALIC.test(text) || (text.length <= SIGNATURE_LENGTH && SIGNATURE.test(text))) return false;
  if (findTag(text) !== null || PSEUDO_MARKER.test(text)) return true;
  if (mode === 'alone') return !ADVICE.test(text);
  if (mode === 'told') return COUNTED.test(text);
  return mode === 'beside-list' && afterList && startsWithVerb(text) && !TELLING.test(text);
}

/** The paragraph without a first line that only says that items follow ("The following measures are what we will do.", "We propose:"). */
function withoutIntroduction(paragraph: Paragraph, isLast: boolean): Paragraph {
  const [first, ...rest] = paragraph.lines;
  if (first && rest.length > 1 && /[:：]$/.test(first.text)) return paragraphOf(rest);
  if (!first || (isLast && rest.length === 0) || !FOLLOWING.test(first.text.slice(0, 400))) return paragraph;
  return ENDED.test(first.text) ? paragraphOf(rest) : paragraph;
}

const FOLLOWING =
  /\bfollowing (?:\w+ ){0,3}(?:measures|actions|steps|tasks|items|changes|improvements|things|recommendations|procedures)\b/i;

/** "[^1]: Rounding twice lost a cent." */
const FOOTNOTE = /^\[\^[^\]]{1,40}\]:/;

/** "**Status:** closed": a field of the document. */
const STATED = /^\*\*[^*]{3,40}[:：]\*\*\s*\S+(?:\s\S+){0,2}\s*$/;

/** "**Problem:** the table is empty": says why something is to be done. */
const REASON =
  /^(?:\*\*|__)(?:problem|issue|(?:root )?cause|current(?:ly| state| status)?|today|why|reason|background|context|impact|grund|ursache|aktuell|hintergrund|problema|causa|contexto|estado actual|situação atual|hoje|problème|constat|contexte|pourquoi|problema attuale|stato attuale|perch[eé]|contesto|проблема|причина|сейчас|почему|контекст|зараз|przyczyna|powód|sorun|neden|masalah|alasan|vấn đề|lý do|문제|현재|원인|배경|현상|問題|問題点|原因|現状|背景|理由|问题|现状|现象)\s?(?:[:：](?:\*\*|__)|(?:\*\*|__)\s?[:：])\s/i;

/** "Work on this is under way": a verb's form at the start that is a noun. */
const TELLING = /^(?:\S+\s+){1,5}(?:is|are|was|were|has|have|will|can)\s/i;
/** What the reader is told to do is not ours to do. */
const ADVICE =
  /\b(?:if|when|unless) you\b|\byou (?:can|should|must|need|may|have to|will need)\b|^(?:please\b|users should\b|customers should\b)/i;
/** Sentences about the items, not items. */
const REMARK =
  /^[\s*_>(]*(?:(?:no|nope|nothing|nein|non|nee|нет|いいえ)[.,!]|no (?:other|similar|further|previous|related|known|additional) |none\s?[—–-]|note\b|nb\b|n\.b\.|in conclusion|in summary|overall,|this (?:incident|outage|event|post-?mortem|experience|failure) |by (?:implementing|following|addressing|taking|adopting|learning) (?:from )?(?:these|this|the above)|(?:with|through) these |(?:see|ver|voir|siehe)(?: (?:also|the|\[|https?:)|:)|参照[:：]|本(?:項目?|節|書|文書|資料|レポート|ドキュメント)では|本(?:节|文|报告|報告|文档|文件)(?:不|仅|只|僅)|詳細は|详见|the following|below|these (?:are|items|measures|actions|steps|changes|improvements|tasks|corrective|preventative|preventive) |we (?:apologi[sz]e|thank|are sorry|appreciate)|thank|we expect|we plan to complete|for more|please|hinweis|remarque|nota\b|注意|注[:：]|備考|※|この(?:度|たび)は|今後とも|ご(?:迷惑|不便)|お詫び|再次(?:向|感谢|感謝|致歉)|[对對]此深表|深表歉意|感[谢謝]您|敬[请請])/i;
/** "This incident showed … We've already put a check in place": a remark that goes on to what is done about it. */
const PROMISES = /^[Tt]his [\s\S]{60,}\b[Ww]e(?:['’](?:ve|re|ll)| have| are| will| plan)\s/;
/** A paragraph all in italics is a remark or a signature. */
const ITALIC = /^(?:<[a-z][^<>]*>)?(?:\*(?!\*)[^*]+\*|_(?!_)[^_]+_)(?:<\/[a-z]+>)?$/i;
const SIGNATURE_LENGTH = 60;
/** "— The team" */
const SIGNATURE = pattern(
  String.raw`^(?:—|–|--)\s?(?:(?:@?[\p{L}.'’]+[ ,&]*){1,3}$|[Tt]he [\p{L} .'’-]{2,40}(?:team|crew|staff)(?![\p{L}]))`,
);
/** A command by itself. */
const ONLY_CODE = /^`[^`]+`[.:]?$/;
const ONLY_LINKS = /^(?:\s*!?\[[^\]]*\]\([^)]*\)[.,]?)+\s*$/;
const PSEUDO_MARKER =
  /^(?:(?:[-*+•‣▪◦·–—]|\.{1,3}|\d{1,2}[.)])\s+|\d{1,2}[、．]\s*|[（(]\d{1,2}[）)]\s*|[①-⑳・●○◯◆◇■▶►]\s*|\(?[a-h][.)]\s+)\S/;

const OWN_MARKER =
  /^(?:(?:[-*+•‣▪◦·]|\.{1,3}|\d{1,2}[.)])\s+|\d{1,2}[、．]\s*|[（(]\d{1,2}[）)]\s*|[①-⑳・●○◯◆◇■▶►]\s*)/;

/** The items of a paragraph, each as its lines: marked lines, a line each, or the whole. */
export function splitItems(paragraph: Paragraph): readonly (readonly TextLine[])[] {
  const { lines } = paragraph;
  if (lines.length === 1) return [lines];
  if (lines.some((line) => PSEUDO_MARKER.test(line.text)))
    return groupAt(lines, (line) => PSEUDO_MARKER.test(line.text));
  if (lines.slice(1).some((line) => isTagged(line.text))) return groupAt(lines, (line) => isTagged(line.text));
  const label = LABEL.exec(lines[0]?.text ?? '')?.[0];
  if (label && isItemLabel(label.replace(/[*_:：\s]+/g, ' ').trim()) && lines.slice(1).some(startsWith(label)))
    return groupAt(lines, startsWith(label));
  if (lines.slice(1).every((line) => readFieldLine(line.text).length > 0)) return [lines];
  return isPseudoList(lines) ? lines.map((line) => [line]) : [lines];
}

/** "TODO: …", "[Action Item] …", and "DONE: …" among them. */
export function isTagged(text: string): boolean {
  return findTag(text) !== null || DONE_TAG.test(text);
}

const DONE_TAG = /^[[(*_`]*DONE(?:[\])]+[*_`]*[:：]?|[*_`]*[:：][*_`]*)\s+\S/;
const LABEL = pattern(String.raw`^[*_]{0,2}\p{L}[\p{L} ]{1,24}[*_]{0,2}[:：][*_]{0,2}(?=\s+\S)`);

function startsWith(label: string): (line: TextLine) => boolean {
  return ({ text }) => text.startsWith(label);
}

function groupAt(lines: readonly TextLine[], starts: (line: TextLine) => boolean): readonly (readonly TextLine[])[] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open === undefined || starts(line)) groups.push([line]);
    else open.push(line);
  }
  return groups;
}

/**
 * Lines that are meant as a list though nothing marks them: each starts anew and is finished, and most of them do not
 * read as the next sentence of a text.
 */
function isPseudoList(lines: readonly TextLine[]): boolean {
  const texts = lines.map((line) => line.text);
  if (texts.every((text) => !SMALL_START.test(text) && startsWithVerb(text))) return true;
  const isWrapped = texts.some((text, index) => {
    const next = texts[index + 1];
    return (
      next !== undefined && (SMALL_START.test(next) || /[,;(]$/.test(text) || (!ENDED.test(text) && text.length > 60))
    );
  });
  if (isWrapped) return false;
  const linked = texts.filter((text) => CONNECTIVE.test(text)).length;
  const told = texts.filter((text) => NARRATOR.test(text)).length;
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  return (linked + told) * 2 < texts.length || (linked === 0 && length <= SHORT_LINE);
}

const ENDED = /[.!?。！？)）」:;]['"”’*_`]*$/;
/** How a sentence starts that goes on from the one before it. */
const CONNECTIVE =
  /^(?:this|that|these|those|it|its|they|he|she|in|on|at|as|after|before|when|while|if|although|however|also|additionally|furthermore|moreover|most|going forward|there|here|but|and|so|because|for|with|by|once|since|due|thus|therefore|finally)\s/i;
/** How a sentence starts that tells a story, or says what should be. */
const NARRATOR = /^(?:the|we|our|i|a|an)\s/i;
const SHORT_LINE = 90;

/** Lines of a paragraph as one item. */
export function readLinesCandidate(lines: readonly TextLine[], place: ItemPlace): Candidate {
  const { outline, titles, topic, parentLine } = place;
  const [first, last] = [lines[0], lines.at(-1)];
  const start = first?.start ?? 0;
  const { text, ownLines, fields } = splitFieldLines(lines.map((line) => line.text));
  const textEnd = visibleEnd(outline.source, start, lines[ownLines - 1]?.end ?? start);
  return {
    line: first?.line ?? 1,
    endLine: last?.line ?? 1,
    span: { start, end: last?.end ?? start },
    text: boundText(text).replace(OWN_MARKER, ''),
    detail: '',
    fields,
    box: null,
    titles,
    topic,
    parentLine,
    shape: {
      kind: 'text-line',
      form: 'paragraph',
      textEnd,
      mark: findMark(outline.source, start, textEnd)?.span ?? null,
    },
  };
}

const SMALL_START = pattern(String.raw`^\p{Ll}`);
