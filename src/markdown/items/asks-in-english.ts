import { isPerson } from '../fields/are-people.ts';
import { phrases } from '../phrase-table.ts';
import { pattern } from '../word-characters.ts';

/**
 * Whether an English text that begins like a request tells a fact: a noun that looks like a verb and what it did ("Update
 * broke the login", "Support tickets piled up"), a gerund with its verb ("Rolling back fixed it"), or what would have
 * helped. What stands behind "why", "that" and the like is only what the work is about.
 */
export function tellsInEnglish(folded: string): boolean {
  const words = folded.replace(/[*_`]+/g, '').split(' ', LOOKED_AT + 2);
  const [first = '', second = ''] = words;
  if (STOPS.has(first) || (ARTICLES.has(second) && !first.endsWith('ing'))) return false;
  if (PARTICIPLE.test(second) && !STATE_VERBS.has(first) && (words[2] === undefined || COMPLEMENT.test(words[2])))
    return true;
  const isRelative = PREPOSITIONS.has(second);
  for (let at = 1; at <= LOOKED_AT; at++) {
    const word = words[at];
    if (word === undefined || STOPS.has(word)) return false;
    if (isFiniteVerb(word, words[at + 1], isRelative)) return true;
    if (/[^a-z\d'/-]$/.test(word)) return false;
  }
  return false;
}

/** A verb further behind belongs to another clause. */
const LOOKED_AT = 5;

/** `isRelative`: a participle may belong to the noun before it ("Alert on packets dropped at the edge"). */
function isFiniteVerb(word: string, next: string | undefined, isRelative: boolean): boolean {
  const bare = word.replace(/[.,;:!?]+$/, '');
  if (COUNTERFACTUAL.has(bare)) return next === 'have';
  if (TELLING.has(bare)) return true;
  if ((bare === 'made' || bare === 'led' || PARTICIPLE.test(bare)) && next !== undefined && OBJECT.test(next))
    return true;
  if (isRelative) return false;
  if (bare === 'caused') return next !== 'by';
  return INTRANSITIVE.has(bare) && (next === undefined || bare !== word || COMPLEMENT.test(next));
}

const COUNTERFACTUAL = wordSet('would, could, might');

/** Behind these, a verb is that of another clause, or what is to be made sure. */
const STOPS = wordSet(`
  that, which, who, whom, whose, why, how, what, when, where, whether, if, because, after, before, while, until, unless, since, as, once, so, and, or, should, must, will, shall,
  ensure, ensuring, make, making, verify, verifying, check, checking, confirm, confirming, validate, validating, guarantee, assert, prove, enforce, require, please
`);

const ARTICLES = wordSet('the, a, an, all, our, every, each, any, more, its, their, this, these');
/** "Keep updated on …": behind these a participle is no verb of the sentence. */
const STATE_VERBS = wordSet('keep, get, stay, have, be, do, not, never, always');
const PREPOSITIONS = wordSet('on, for, to, with, about, from');

/** Forms that only tell. */
const TELLING = wordSet(`
  is, are, isn't, aren't, was, were, wasn't, weren't, had, hadn't, did, didn't, took, broke, rose, fell, grew, went, came, became, began, hid, gave, threw, froze, ran, saw, showed, lagged
`);

/** Verbs without an object: no adjective, where nothing that they could belong to stands behind them. */
const INTRANSITIVE = wordSet(`
  failed, fired, landed, dropped, stopped, started, arrived, timed, piled, crashed, happened, occurred, appeared, tripled, doubled, climbed, spiked, degraded, succeeded, cascaded, passed, worked, remained, ended, stayed, lasted
`);

const COMPLEMENT =
  /^(?:a|an|the|to|in|at|on|from|for|after|before|because|when|while|with|within|out|up|down|over|off|early|late|again|as|correctly|twice|due|during|silently|it|us|our|\d.*)$/;
const PARTICIPLE = /^[a-z]{3,}ed$/;
/** What a verb has for its object, and a participle has not. */
const OBJECT = /^(?:a|an|the|to|it|us|them|our|its|my|their|real|two|three|\d.*)$/;

function wordSet(text: string): ReadonlySet<string> {
  return new Set(phrases(text));
}

/** "Weekly restore drill", "Load tests for the importer", "Platform team to review …": requests without a verb of their own. */
export function asksInEnglish(text: string, folded: string): boolean {
  if (UNDER_WAY.test(folded)) return true;
  return (CADENCE.test(folded) || NOUN_WORK.test(folded) || isSomebodysToDo(text)) && !tellsInEnglish(folded);
}

/** "We're adding canaries", "In addition, we are updating the backups": work that somebody is at. */
const UNDER_WAY =
  /^(?:[a-z]+(?: [a-z]+)?, )?(?:we|i)(?:'re|'m| are| am) (?:also |now |currently |actively |already )*(?!(?:having|seeing|getting|experiencing|running|using|facing|missing|lacking|relying|depending|still|being|doing|going|hoping|happy|waiting|observing|receiving|hitting) )[a-z]{2,}ing /;

const CADENCE =
  /^(?:hourly|daily|weekly|biweekly|bi-weekly|monthly|quarterly|annual|yearly|nightly|periodic|scheduled|recurring|mandatory) (?:[a-z-]+ ){0,3}(?:reviews?|audits?|checks?|drills?|tests?|testing|trainings?|exercises?|scans?|rotations?|restores?|snapshots?|backups?|game ?days?)(?: |$)/;
const NOUN_WORK =
  /^(?:implementation of|establishment of|(?:introduction|creation|development|addition) of (?:an?|new|more|automated|automatic|regular|better)|alerts (?:for|on|when)|(?:unit|integration|regression|load|smoke|end-to-end|e2e|chaos|failover|restore|stress|fuzz) (?:tests?|testing) (?:for|of|before|on|in|around)|health checks? (?:for|on)|circuit breakers? (?:for|on|around)|rate limit(?:s|ing)? (?:for|on)) /;

/** "Maria to write …", "SRE to add …". */
function isSomebodysToDo(text: string): boolean {
  const who = TO_DO.exec(text)?.[1];
  if (who === undefined) return false;
  return who.startsWith('@') || TEAM.test(who) || isPerson(who.split(' ', 1)[0] ?? '', NOBODY);
}

const TO_DO = pattern(
  String.raw`^(@[\p{L}\d-]{2,39}|\p{Lu}[\p{L}\d-]{1,24}(?: (?:(?:and|&) )?\p{Lu}[\p{L}\d-]{1,24}){0,2}|(?:\p{Lu}[\p{L}\d/-]{1,24} ){0,2}(?:teams?|squads?|leads?|managers?|engineers?|staff|nurses|doctors|committee|board|department|maintainers)) to \p{Ll}{2,}[ -]`,
);
const TEAM =
  /\b(?:teams?|squads?|nurses|doctors|department|SRE|SREs|ops|DevOps|QA|engineering|engineers|developers|devs|security|platform|infra|infrastructure|leads?|managers?|management|owners?|committee|board|staff|maintainers|everyone|all)$/i;
const NOBODY: ReadonlySet<string> = new Set();
