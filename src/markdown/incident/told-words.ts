import { foldText } from '../fold-text.ts';
import { makePhraseTable, type PhraseTable, phrases } from '../phrase-table.ts';

/** What a sentence of prose may tell of an incident. */
export type ToldTopic = 'impact' | 'cause' | 'escalation' | 'misleading';

/**
 * Words with which a sentence tells who felt the incident, why it happened, whom it was passed on to and what led the
 * responders astray, where no section or label is made for it. See makePhraseTable for `*` and accents.
 */
const TOLD_WORDS: readonly (readonly [ToldTopic, readonly string[]])[] = [
  [
    'impact',
    phrases(`
      affected, affecting, impacted, impacting, unable to, unavailable, unreachable, unresponsive, unusable, inaccessible,
      outage*, downtime, degraded, degradation, disrupted, disruption*, was down, were down, went down, offline, failed, failing,
      fails, failure*, errors, error rate*, afecto, afectaron, afectad*, indisponib*, caida, caido, interrump*, no podian,
      afetou, afetad*, indisponivel, fora do ar, affecte*, inaccessibles, panne*, betroffen*, ausfall, ausgefallen,
      nicht erreichbar, nicht verfugbar, недоступ*, затрон*, 影響, 停止, 障害, 利用できな, 不可用, 无法, 影响, 無法, 중단, 장애, 불가
    `),
  ],
  [
    'cause',
    phrases(`
      root cause*, caused by, was due to, were due to, is due to, due to a, due to an, due to the, because, was triggered by,
      were triggered by, the result of, resulted from, resulting from, underlying cause*, underlying problem, underlying issue,
      stemmed from, bug in, causa, causa raiz, debido a*, devido a*, porque, provocado por, provocada por, causado por,
      causada por, cause par, causee par, en raison de, a cause de, grundursache, hauptursache, ursache, verursacht durch,
      wegen, aufgrund, причин*, из-за, 原因, 根因, ため、, 导致, 由于, 導致, 원인, 때문
    `),
  ],
  [
    'escalation',
    phrases(`
      escalate, escalated, escalates, escalating, escalation, brought in, called in, looped in, pulled in, reached out to,
      handed over to, handed off to, opened a ticket with, opened a case with, support ticket*, support case*, contacted,
      escalo, escalado, escalaron, escalamos, escalou, se contacto, escalade a, contacte*, eskaliert*, hinzugezogen,
      kontaktiert*, эскал*, обратились, エスカレ, 升级至, 升级到, 上报, 升級, 에스컬레이션, 에 문의
    `),
  ],
  [
    'misleading',
    phrases(`
      red herring*, misled, misleading*, misguided, misdiagnos*, false lead*, false trail*, false premise*, wrong assumption*,
      wrong track, wrong trail, wrong path, wrong conclusion*, wrong hypothesis, wrong diagnosis, incorrectly assumed,
      incorrectly attributed, wrongly assumed, mistakenly assumed, mistakenly thought, erroneously assumed, initially thought,
      initially assumed, initially believed, initially blamed, initially attributed, initially looked like,
      initially appeared, initially seemed, we initially thought, initially we thought, at first we thought,
      at first we assumed, at first it looked like, at first appeared, first thought, turned out not, turned out to be unrelated,
      was not the cause, were not the cause, was not the problem, was not the issue, dead end*, pista falsa, falsa pista,
      hipotesis erronea, hipotesis equivocada, hipotesis incorrecta, al principio se penso, al principio se creyo,
      inicialmente se penso, inicialmente se creyo, inicialmente se atribuyo, fausse piste*, mauvaise piste*,
      falsche spur, falsche annahme*, zunachst vermutet*, ложный след, ложному следу, ошибочно, 誤認, 誤診, 誤った, 見誤, 误判, 误以为,
      誤判, 誤以為, 오진, 오판, 잘못 판단
    `),
  ],
];

const table: PhraseTable<ToldTopic> = makePhraseTable(TOLD_WORDS);

/** What a text speaks of, in its order. */
export function findToldTopics(text: string): readonly ToldTopic[] {
  return table.findAll(foldText(text)).map(({ value }) => value);
}
