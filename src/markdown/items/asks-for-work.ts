import { foldText } from '../fold-text.ts';
import { makePhraseTable } from '../phrase-table.ts';
import { NO_REQUESTS, OPENING_WORK, REQUEST_OPENINGS } from '../vocabulary/request-words.ts';
import { pattern } from '../word-characters.ts';
import { asksElsewhere, asksInVietnamese, isToldElsewhere } from './asks-elsewhere.ts';
import { asksInEastAsian, isEastAsian } from './asks-in-east-asian.ts';
import { asksInEnglish, tellsInEnglish } from './asks-in-english.ts';
import { asksInGerman } from './asks-in-german.ts';
import { asksInRomance, endsLikeInfinitive, isRomanceBeforeArticle, isToldInRomance } from './asks-in-romance.ts';
import { startsWithVerb } from './starts-with-verb.ts';

const openings = makePhraseTable<true>([[true, [...REQUEST_OPENINGS, ...OPENING_WORK]]]);
const noRequests = makePhraseTable<true>([[true, NO_REQUESTS]]);

/** What is looked at of a text: enough for its form. */
const TEXT_LENGTH = 300;

/**
 * Whether a text asks for work by its form, whatever its words are: an imperative, an infinitive where the language has it,
 * a "we will" or "should", or the sign of an item ("TODO", "[P1]"). "Added an alert" tells what was done, "Two nodes" a
 * fact. Behind a title ("**Probes:** ping each node") it is enough that what follows asks.
 */
export function asksForWork(raw: string): boolean {
  if (CLOCK.test(raw)) return false;
  if (SIGN.test(raw)) return true;
  const text = withoutEdges(raw.slice(0, TEXT_LENGTH).replace(REFERENCE, ''));
  if (asks(text)) return true;
  const bold = BOLD_TITLE.exec(raw)?.[1] ?? '';
  if (isEastAsian(bold) && asksInEastAsian(withoutEdges(bold))) return true;
  const title = TITLE.exec(text)?.[0];
  return title !== undefined && asks(withoutEdges(text.slice(title.length)));
}

function asks(written: string): boolean {
  const text = written.replace(OCCASION, '');
  if (text === '') return false;
  if (isEastAsian(text)) return asksInEastAsian(text);
  if ((PAST.test(text) && !ATTRIBUTE.test(text)) || isToldInRomance(text)) return false;
  const folded = foldText(text);
  if (isTold(folded) || STATE.test(folded) || isToldElsewhere(folded)) return false;
  if (GERUND.test(folded) && tellsInEnglish(folded)) return false;
  const inVietnamese = asksInVietnamese(text);
  if (inVietnamese !== null) return inVietnamese;
  if (
    startsWithVerb(text.replace(ADVERB, '')) ||
    (WHEN_FIRST.test(folded) && startsWithVerb(text.slice(text.indexOf(',') + 1))) ||
    startsWithVerb(plainForm(folded)) ||
    openings.findAtStart(folded) !== undefined
  )
    return true;
  return (
    SHOULD.test(folded) ||
    asksInEnglish(text, folded) ||
    isImperative(folded) ||
    startsWithInfinitive(folded) ||
    asksInGerman(text) ||
    asksElsewhere(text, folded)
  );
}

/** A time of day: an entry of a timeline. */
const CLOCK = /^\W{0,4}(?:\d{4}-\d\d-\d\d\W+)?\d{1,2}[:.h]\d\d/;
/** What only an item begins with. */
const SIGN = /^[\s*_`]*(?:\[?(?:TODO|WIP)\b|[[【(]P[0-4][\]】)])/;
/** A ticket at the start, bare or linked. */
const REFERENCE = /^[\s*_`]*(?:\(?\d{1,2}[.)]|\[[^\]]{1,40}\]\([^)\s]*\)|[A-Z][A-Z\d]{1,9}-\d+|#\d+)[\s:：.–—-]+(?=\S)/;
/** A title in a list of things each with an explanation. */
const TITLE = /^[^.:：–—]{2,60}(?:[.:：][*_]{0,2}|[*_]{0,2}[:：]|\s?[*_]{0,2}\s[–—-])\s+/;

/** A bold sentence at the start, with its reasons behind it. */
const BOLD_TITLE = /^[^\w*]{0,4}\*\*([^*]{2,80})\*\*/;

/** "adding" as "add", "writing" as "write", "running" as "run"; "better" and the like as "improve". */
function plainForm(folded: string): string {
  const comparative = COMPARATIVE.exec(folded)?.[0];
  if (comparative !== undefined) return `improve ${folded}`;
  const stem = /^([a-z]{2,})ing /.exec(folded)?.[1];
  if (stem === undefined) return '';
  if (/([b-df-hj-np-tv-z])\1$/.test(stem) && !/(?:ss|ll)$/.test(stem)) return stem.slice(0, -1);
  return startsWithVerb(stem) ? stem : `${stem}e`;
}

/** "More carefully review", "Proactively alert". */
const ADVERB = /^(?:more )?[a-z]+ly /i;

/** "Within the week, …", "In the next few days, …", "Going forward, …" */
const WHEN_FIRST =
  /^(?:within|over the|in (?:the )?(?:future|next|coming|meantime|short|medium|long)|by (?:the )?(?:end|next)|next (?:week|month|sprint|quarter)|from now on|going forward|moving forward|before (?:each|every|the next|any)|after (?:each|every))[^,.;:]{0,30}, /;

const COMPARATIVE =
  /^(?!.{3,60}(?: than |(?<!need|requir)ed$))(?:better|faster|stronger|safer|smarter|automatic|proactive|stricter|improved|automated|dedicated|additional|continuous|deeper|tighter|clearer|more (?:robust|automated|frequent|thorough|granular|rigorous|detailed)) /;

/** Without emphasis, a bold title's marks, and names, days and tickets in brackets or behind a dash at the end. */
function withoutEdges(raw: string): string {
  let text = raw.replace(/^[\s*_`"'“«「]+/, '');
  for (let round = 0; round < 3; round++) {
    const shorter = text.replace(CLOSING, '').trimEnd();
    if (shorter === text) break;
    text = shorter;
  }
  return text;
}

/** "Avant chaque release, lancer les tests": when something is to be done. */
const OCCASION =
  /^(?:avant|après|lors|à chaque|pour chaque|en cas|antes|después|depois|a cada|en cada|para cada|en caso|em caso|prima|dopo|ad ogni|in caso|vor|nach|bei|перед|после|при|після|przed|po|przy) [^,.:]{3,60}, (?=\S)/i;

const CLOSING =
  /(?:\s*[([（【][^()[\]（）【】]*[)\]）】]|\s[—–-]{1,2}\s*@?[^\s—–-]+(?: [^\s—–-]+)?|\s@[\w-]+|[\s*_`.。!！;；,，:：]+)$/u;

const GERUND = /^[a-z]{2,}ing /;

/** "Automated failover of the database": no past where a thing stands behind it. */
const ATTRIBUTE =
  /^(?:automated|dedicated) (?!the |an? |all |our |every |each |its? |their |this |that |these |to |by |and |with |\d)/i;

/** "Check why it was slow" asks, though what is to be found out is past. */
function isTold(folded: string): boolean {
  return SHOULD_HAVE.test(folded) || (TOLD.test(folded) && !(ABOUT.test(folded) && startsWithVerb(folded)));
}

const ABOUT = /^(?:\S+ ){1,4}(?:why|whether|how|what|which|who|that|if|when|where) /;
const SHOULD_HAVE = /^(?:\S+ ){1,6}(?:should|could|would|might)(?: not)? have been /;

/** "Sessions should expire", "Backups will run": in the first words, and not in a sentence that tells of the past. */
const SHOULD =
  /^(?:\S+ ){1,6}(?:should|must|will|shall|needs? to|has to|have to|soll|sollen|sollte|sollten|muss|mussen|doit|doivent|debe|deben|deberia|deve|devem|devono|moet|moeten|должен|должна|должно|должны|harus|wajib|perlu|phai) /;
const TOLD = /^(?:\S+\s+){1,5}(?:was|were|had|did|sudah|telah)\s|แล้ว$/;
/** "Deploy failed": a few words on how something stands. */
const STATE =
  /^(?:\S+ ){1,3}(?:failed|fails|succeeded|successful|works|working|passed|pending|ok|fehlgeschlagen|erfolgreich|echouee?|reussie?|fallo|fallido|exitoso|falhou)$/;

/** A word before an article that is neither preposition nor past: "Cap the share of one tenant". */
function isImperative(folded: string): boolean {
  if (!/^[a-z][a-z-]{1,14} (?:the|a|an|all|our|every|each|any|more|its|their) /.test(folded)) return false;
  if (isRomanceBeforeArticle(folded)) return false;
  return noRequests.findAtStart(folded) === undefined && !/^\S+(?:s|ed|ing|ly) /.test(folded) && !TOLD.test(folded);
}

const INFINITIVE = pattern(
  String.raw`^(?:\p{L}+(?:ar|er|ir|oir|re|dre|are|ere|ire|arsi|irsi|rse|rlo|rla)|\p{L}+(?:ть|ти|чь)(?:ся)?|\p{L}{3,}(?:им|ем)|\p{L}{3,}ć|\p{L}{2,}(?:ovat|it|ět)) `,
);
const ROMANCE =
  /[ '](?:le|la|les|l'|un|une|des|du|au|aux|et|el|los|las|una|unos|del|al|o|os|as|um|uma|da|do|das|dos|em|no|na|il|lo|gli|i|di|della|delle|dei|per|con|con|a|e|en|y|de|que|si|se|pour|avec|sur|dans|por|para|chaque|cada|ogni|toutes?|tous|todos|todas)[ ']/;

/** "Ajouter un délai", "Revisar los planes", "Добавить проверку", "Dodać alert". */
function startsWithInfinitive(folded: string): boolean {
  if (asksInRomance(folded)) return true;
  const first = INFINITIVE.exec(`${folded} `)?.[0];
  if (first === undefined || endsLikeInfinitive(first)) return false;
  if (/[а-яё]/.test(first)) return !CYRILLIC_NOUN.test(first);
  if (/(?:ć|my|iamo|remos?|rons) $/.test(first)) return true;
  return ROMANCE.test(` ${folded.slice(first.length - 1)} `);
}

/** Nouns and small words of Russian and Ukrainian that end as infinitives do. */
const CYRILLIC_NOUN =
  /(?:ость|ість)[ ,]|^(?:память|пам'ять|часть|сеть|пять|шесть|девять|десять|\S*дцать|треть|опять|есть|путь|ночь|область|помощь|речь|вещь|затем|причем|совсем|всем|тем|чем|этим|таким|другим|проблем|систем|почти|пости|три|части|сети|памяти|запчасти)[ ,]/;

const PAST = pattern(String.raw`^\p{L}+ed\b`);
