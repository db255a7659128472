import { makePhraseTable } from '../phrase-table.ts';
import { ROMANCE_VERBS, ROMANCE_WORK } from '../vocabulary/action-verbs.ts';
import { pattern } from '../word-characters.ts';

const verbs = makePhraseTable<true>([[true, ROMANCE_VERBS]]);
const work = makePhraseTable<true>([[true, ROMANCE_WORK]]);

/**
 * Whether a folded text asks for work in Spanish, Portuguese, French or Italian by more than its first infinitive: "Ajout
 * d'une alerte", but not "Creación del clúster"; "No desplegar los viernes", "Se añadirá una alerta", "Aggiungeremo test".
 */
export function asksInRomance(folded: string): boolean {
  const noun = work.findAtStart(folded);
  if (noun !== undefined) return OF_SOMETHING_NEW.test(folded.slice(noun.end));
  if (FUTURE.test(folded) || SHOULD.test(folded)) return true;
  const denied = DENIED.exec(folded)?.[0];
  if (denied === undefined) return false;
  const rest = `${folded.slice(denied.length)} `;
  if (verbs.findAtStart(rest) !== undefined) return true;
  return SURELY_DENIED.test(folded) && INFINITIVE.test(rest) && !endsLikeInfinitive(rest);
}

const OF_SOMETHING_NEW = /^(?: [a-z]{4,14})? (?:d'|des |di |de (?!el |la documentation))/;
const DENIED = /^(?:no|nao|non|ne pas|ne plus|ne jamais|nunca|jamas|jamais|mai|sempre|siempre|toujours) /;
/** What stands before no English word; behind it any infinitive asks. */
const SURELY_DENIED = /^(?:ne |toujours |nunca |jamas |siempre |sempre |mai |non (?=[a-z]+[aei]re (?!n|a )))/;
const INFINITIVE = /^[a-z]{2,}(?:[aei]r|re) /;
/** "Les alertes devront …", "Los pods deberán …", "Le soglie verranno …": in the first words. */
const SHOULD =
  /^(?:\S+ ){1,6}(?:debera|deberan|deberian|devera|deverao|deveria|deveriam|devra|devront|devrait|devraient|dovra|dovranno|dovrebbe|dovrebbero|sera|seront|serao|seran|verra|verranno|saranno|se \w+ra) /;
/** What is going to be: "Se implementará", "Nous ajouterons", "Será adicionado". */
const FUTURE =
  /^(?:se [a-z]+ra(?:n)?|(?:nous )?[a-z]+(?:eremo|iremo|erons|irons|aremos|eremos|iremos)|sera [a-z]+(?:ad|id|t)[oa]|seran [a-z]+(?:ad|id)[oa]s|serao [a-z]+(?:ad|id)[oa]s|sara [a-z]+t[oa]) /;

/** Whether a text tells what was done: "Ajouté une alerte", "Configuró un límite", "Serveur a redémarré". */
export function isToldInRomance(text: string): boolean {
  return PAST.test(text);
}

const PAST = pattern(String.raw`^\p{L}+(?:é|ée|és|ées|ó)[ ]|^\p{L}+ a(?: \p{L}+)? \p{L}+(?:é|ée)(?:[ .,]|$)`);

/** Whether the "a" behind the first word is no article of English: "Corrigida a configuração", "Reiniciou a base". */
export function isRomanceBeforeArticle(folded: string): boolean {
  return PAST_BEFORE_A.test(folded);
}

const PAST_BEFORE_A = /^(?:\S+ a (?:ete|du|pu|eu) |\S+(?:ad[oa]|id[oa]|at[oa]|it[oa]|ut[oa]|ou|eu|iu|ava|ia) )/;

/** Whether the first word only ends as an infinitive does: "Primer error", "Errore di rete", "Notre équipe". */
export function endsLikeInfinitive(folded: string): boolean {
  return NO_INFINITIVE.test(folded);
}

const NO_INFINITIVE =
  /^(?:\S*(?:ore|bre|ure|iere)|(?:prim|terc|tall|ay|muj|lid|pod|hi|premi|derni|fichi|dossi|courri|janvi|fevri|cahi|meti|chanti|calendri|particuli|serv|clust|rout|contain|provid|brows|driv|tim|buff|work|brok|us|dock|comput|hack|develop|control|soft|remi|carri)er|lugar|hogar|ter|ser|estar|haber|haver|avoir|essere|avere|potere|notre|votre|autre|entre|contre|encore|quatre|propre|libre|centre|cadre|titre|filtre|ordre|lettre|registre|metre|maitre|etre|oltre|inoltre|mentre|altre|loro|par|pour|soir|espoir|pouvoir|similar|particular|regular|popular|anterior) /;
