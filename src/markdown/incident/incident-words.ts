import { makePhraseTable, type PhraseTable, phrases } from '../phrase-table.ts';

/** What a labelled line of a postmortem's head may tell. */
export type FieldName =
  | 'incidentDate'
  | 'date'
  /** From when to when, beside the day. */
  | 'time'
  | 'service'
  | 'severity'
  | 'started'
  | 'detected'
  | 'acknowledged'
  | 'mitigated'
  | 'resolved'
  | 'duration'
  | 'timeToDetect'
  | 'timeToRespond'
  | 'timeToResolve'
  | 'impact'
  | 'rootCause'
  | 'escalation'
  | 'summary'
  /** Labels that are known to be none of the above ("Last updated: …"), so that a part of them is not mistaken for one. */
  | 'other';

/** Labels by field, in many languages; see makePhraseTable for `*` and accents. Add words of any language here. */
const FIELD_WORDS: readonly (readonly [FieldName, readonly string[]])[] = [
  [
    'incidentDate',
    phrases(`
      incident date, date of incident, date of the incident, date of outage, outage date, event date,
      date of event, occurred, occurred on, occurred at, incident day, date and time, date & time, date/time,
      when, fecha del incidente, fecha y hora, date de l’incident, date de l'incident, datum des vorfalls,
      data do incidente, data e hora, 発生日, 発生日時, 発生年月日, インシデント発生日, 障害発生日, 障害発生日時, 发生日期, 发生时间, 故障日期, 故障时间, 事件日期,
      發生時間, 발생일, 발생 일시, 장애 일시, дата инцидента
    `),
  ],
  [
    'date',
    phrases(`
      date, dates, day, fecha, datum, data, 日付, 日時, 日期, 时间, 時間, 날짜, 일시, 일자, дата, tarih, tanggal
    `),
  ],
  [
    'time',
    phrases(`
      time, times, incident time, incident times, time of incident, time of the incident, time range, time window,
      impact window, window of impact,
      outage time, uhrzeit, zeit, heure, heures, horaire, hora, horas, horario, orario, ora, tijd, tijdstip, 時間帯, 時刻,
      時段, 时间段, 시간대, время, czas
    `),
  ],
  [
    'service',
    phrases(`
      service, services, service(s), service name, affected service*, affected system*, affected component*,
      affected product*, services affected, service affected, systems affected, system, systems, component,
      components, product, application, impacted service*, impacted system*, servicio, servicios,
      servicio afectado, servicios afectados, sistema, sistema afectado, sistemas afectados, componente,
      services concernes, services touches, service concerne, composant, dienst, dienste, betroffener dienst,
      betroffene dienste, betroffene systeme, betroffenes system, servico, servico afetado, servicos afetados,
      sistemas afetados, サービス, 影響サービス, 対象サービス, 影響を受けたサービス, 対象システム, 影響システム, コンポーネント, 服务, 受影响服务, 受影响的服务, 影响服务,
      系统, 服務, 서비스, 영향 서비스, 대상 서비스, 시스템, сервис, сервисы, система, servizio, servizi
    `),
  ],
  [
    'severity',
    phrases(`
      severity, severity level, incident severity, sev, sev level, level, priority, criticality,
      incident level, impact level, severidad, gravedad, nivel de severidad, criticidad, gravite, severite,
      criticite, schweregrad, schwere, severidade, gravidade, criticidade, gravita, 重大度, 深刻度, 重要度, 障害レベル, レベル,
      严重程度, 严重级别, 严重等级, 级别, 故障等级, 故障级别, 嚴重程度, 심각도, 등급, серьезность, критичность, уровень
    `),
  ],
  [
    'started',
    phrases(`
      start, started, start time, started at, start date, begin, began, began at, begin time, beginning,
      incident start, incident start time, incident began, incident started, outage start, outage began,
      impact start, impact started, impact began, time of incident, from, opened, inicio, hora de inicio,
      inicio del incidente, fecha de inicio, debut, heure de debut, debut de l’incident, debut de l'incident,
      beginn, anfang, startzeit, beginn des vorfalls, início, hora de início, início do incidente, 開始, 開始時刻,
      開始日時, 発生時刻, 障害開始, 影響開始, 开始, 开始时间, 故障开始, 故障开始时间, 起始时间, 시작, 시작 시간, 시작 시각, 발생 시각, 발생 시간, начало,
      время начала, inizio, ora di inizio
    `),
  ],
  [
    'detected',
    phrases(`
      detected, detected at, detection time, time detected, time of detection, detected on, discovered,
      discovered at, found, found at, first noticed, first detected, first alert, alert time, reported, reported at, date detected,
      detection date, deteccion, detectado, hora de deteccion, fecha de deteccion, detecte, detecte a,
      heure de detection, erkannt, erkannt um, entdeckt, zeitpunkt der erkennung, detectado em, deteccao,
      hora da deteccao, 検知, 検知日時, 検知時刻, 発覚, 発見日時, 检测时间, 发现时间, 發現時間, 감지, 감지 시각, 탐지 시각, 인지 시각, обнаружено,
      время обнаружения, обнаружен, rilevato
    `),
  ],
  [
    'acknowledged',
    phrases(`
      acknowledged, acknowledged at, ack, acked, response time start, responded, responded at,
      response started, first response, reconocido, atendido, pris en charge, prise en charge, bestatigt,
      bestätigt, reconhecido, 対応開始, 対応開始日時, 対応開始時刻, 响应时间, 开始处理, 응답, 대응 시작, принято в работу
    `),
  ],
  [
    'mitigated',
    phrases(`
      mitigated, mitigated at, mitigation time, time mitigated, time of mitigation, impact mitigated, mitigado,
      attenue, contourne, eingedammt, eingedämmt, 緩和, 緩和日時, 緩和時刻, 暫定復旧, 缓解时间, 완화 시각, смягчено
    `),
  ],
  [
    'resolved',
    phrases(`
      resolved, resolved at, resolution time, time resolved, time of resolution, resolved on, end, ended,
      ended at, end time, end date, incident end, incident end time, incident ended, outage end, impact end,
      impact ended, fixed at, restored, restored at, service restored, recovered, recovered at, closed,
      closed at, to, fin, hora de fin, hora de finalizacion, resuelto, resolucion, hora de resolucion,
      fecha de resolucion, heure de fin, resolu, resolu a, ende, endzeit, behoben, behoben um, gelost, gelöst,
      fim, hora de fim, resolvido, resolvido em, hora da resolucao, termino, 終了, 終了時刻, 終了日時, 復旧, 復旧日時, 復旧時刻,
      解決, 解決日時, 解決時刻, 影響終了, 结束, 结束时间, 恢复时间, 解决时间, 恢復時間, 종료, 종료 시각, 종료 시간, 복구 시각, 해결 시각, окончание,
      время окончания, решено, восстановлено, fine, risolto
    `),
  ],
  [
    'duration',
    phrases(`
      duration, incident duration, outage duration, total duration, impact duration, total impact duration, duration of incident,
      duration of outage, duration of impact, downtime, total downtime, downtime duration, length, time span,
      timeframe, time frame, incident window, outage window, period, time period, date and duration, duracion,
      duracion total, duracion del incidente, tiempo de inactividad, tiempo total fuera, tiempo fuera de servicio, duree, duree totale, duree de l'incident,
      dauer, gesamtdauer, ausfalldauer, ausfallzeit, dauer des ausfalls, zeitraum, duracao, duracao total,
      duracao do incidente, durata, duur, 期間, 影響時間, 障害時間, 継続時間, 停止時間, 影響期間, 障害期間, ダウンタイム, 所要時間, 持续时间, 故障时长,
      影响时长, 时长, 停机时间, 持續時間, 지속 시간, 장애 시간, 기간, 영향 시간, длительность, продолжительность, sure, süre
    `),
  ],
  [
    'timeToDetect',
    phrases(`
      time to detect, time to detection, ttd, mttd, detection delay, tiempo de deteccion, temps de detection,
      zeit bis zur erkennung, tempo de deteccao, 検知までの時間, 检测耗时, 发现耗时, время до обнаружения
    `),
  ],
  [
    'timeToRespond',
    phrases(`
      time to respond, time to response, time to acknowledge, time to ack, tta, mtta, time to engage, tte,
      tiempo de respuesta, temps de reponse, reaktionszeit, tempo de resposta, 対応までの時間, 响应耗时
    `),
  ],
  [
    'timeToResolve',
    phrases(`
      time to resolve, time to resolution, time to recover, time to recovery, time to restore, time to fix,
      ttr, mttr, tiempo de resolucion, tiempo de recuperacion, temps de resolution, temps de retablissement,
      losungszeit, wiederherstellungszeit, tempo de resolucao, 復旧までの時間, 解決までの時間, 恢复耗时, 解决耗时,
      время восстановления
    `),
  ],
  [
    'impact',
    phrases(`
      impact, user impact, customer impact, business impact, impacto, auswirkung, auswirkungen, impatto, 影響,
      影響範囲, 影响, 影响范围, 영향, 영향도, влияние
    `),
  ],
  [
    'rootCause',
    phrases(`
      root cause, root causes, root cause(s), cause, causa raiz, causa, cause racine, cause principale,
      grundursache, ursache, hauptursache, 原因, 根本原因, 直接原因, 根因, 원인, 근본 원인, причина, корневая причина
    `),
  ],
  [
    'escalation',
    phrases(`
      escalation, escalated to, escalado a, escalade, eskalation, escalonamento, エスカレーション, エスカレーション先, 升级,
      에스컬레이션, эскалация
    `),
  ],
  [
    'summary',
    phrases(`
      summary, issue summary, incident summary, executive summary, tl;dr, tldr, resumen, resume,
      zusammenfassung, resumo, 概要, 要約, 摘要, 요약, сводка
    `),
  ],
  [
    'other',
    phrases(`
      last updated, updated, date of writing, written, written on, date written, report date, date of report,
      publication date, published, published on, review date, postmortem date, date of postmortem,
      postmortem meeting, meeting date, created, created on, due date, target date, due, status, author,
      authors, owner, owners, start of business, data loss, time zone, timezone, fecha de publicacion,
      fecha del informe, fecha limite, 作成日, 更新日, 最終更新, 公開日, 期限, 期日, 报告日期, 更新时间, 创建时间, 작성일, дата составления
    `),
  ],
];

export const fieldTable: PhraseTable<FieldName> = makePhraseTable(FIELD_WORDS);

/** What a timeline entry may tell. */
export type EventKind =
  | 'started'
  | 'detected'
  /** Somebody acts, in whatever way. */
  | 'responded'
  /** Somebody turns to the incident: this may be told together with its detection. */
  | 'engaged'
  /** The problem is known for what it is: its detection where nothing else tells one. */
  | 'recognised'
  /** It was found out later that something had been so. */
  | 'hindsight'
  | 'mitigated'
  | 'resolved'
  /** What is to end the incident; only a label says that it did. */
  | 'resolution'
  /** A repair that ends the incident if nothing is told after it. */
  | 'repaired'
  | 'causeFound'
  | 'suspected'
  | 'wrong'
  | 'escalated'
  /** Takes back what stands beside it ("failed to fix"). */
  | 'negated';

/** Words of timeline entries by what they tell; an entry may tell several things. */
const EVENT_WORDS: readonly (readonly [EventKind, readonly string[]])[] = [
  [
    'started',
    phrases(`
      incident began, incident started, incident begins, incident starts, outage began, outage started,
      outage begins, outage starts, outage start, incident start, impact began, impact started, impact begins,
      impact starts, start of incident, start of outage, start of the outage, issue began, issue started,
      problem began, problem started, errors began, errors started, error rate increases, begins failing,
      began failing, started failing, start failing, starts failing, started to fail, goes down, went down,
      first failure, first error*, became unavailable, becomes unavailable, became unresponsive,
      stopped responding, stops responding, stopped working, stopped running, stopped serving, experienced a, experienced an,
      event began, event started, lost the ability, became unreachable, became inaccessible, went offline, goes offline,
      started at, began at, starting at, halted, se detuvo, dejo de, est tombe, est devenu indisponible,
      fiel aus, parou de, crashed, crashes, inicio del incidente, comienza el incidente,
      comienzan los errores, empieza a fallar, inicia la interrupcion, debut de l’incident,
      debut de l'incident, l'incident commence, beginn des vorfalls, ausfall beginnt, beginn des ausfalls,
      storung beginnt, inicio do incidente, incidente comeca, comecou a falhar, 障害発生, 発生, エラー発生, 500 시작, 오류 시작, 오류 발생, 에러 시작, 에러 발생, 障害開始, 停止, ダウン, クラッシュ,
      故障发生, 开始报错, 开始出现, 故障开始, 宕机, 崩溃, 장애 발생, 장애 시작, 중단, начало инцидента, инцидент начался
    `),
  ],
  [
    'detected',
    phrases(`
      detect*, discovered, discovers, discovering, discovery of, flags, flagged, noticed, notices, we notice, notice a, notice an, notice that, notice the, notice drop*, noticing, was notified, were notified,
      got notified, notified by, notified that, notified of, alert*, pagerduty, paged, page received, alarm*,
      reported, reports, report from, first report*, reports from, became aware, made aware, observed,
      complaint*, monitoring system, saw that, spotted, detecta*, detecto, deteccion, alerta*, se descubre,
      se reporta, reporta, reportan, detecte, alerte*, signale*, erkannt, entdeckt, alarm, gemeldet, bemerkt,
      detectou, detectado, relatou, relatado, relataram, percebeu, 検知, アラート, 発覚, 気付, 気づ, 発見, 検出, 報告, 报警, 告警,
      发现, 检测到, 收到, 反馈, 警報, 發現, 감지, 알람, 알림, 발견, 신고, 경보, обнаруж*, алерт*, оповещени*, сработал*, сообщил*,
      заметил*
    `),
  ],
  [
    'responded',
    phrases(`
      on-call, on call, oncall, responder*, responded, war room, joined, joins, restart*, attempt*, effort to, logs in,
      logged in, incident channel, analysis, reinici*, intento, guardia, redemarrage, analyse, bereitschaft,
      neustart, analis*, tentativa, plantao, 確認, 再起動, オンコール, 重启, 值班, 확인, 재시작, 대응, 온콜, начали, дежурн*, перезапу*
    `),
  ],
  [
    'engaged',
    phrases(`
      acknowledg*, acked, engineers respond, engineer responds, team responds, investigat*, investigation, incident declared, declared an incident,
      incident is declared, engaged, started looking, start looking, began looking, looking into, looked into,
      triage*, debugging, began examining, troubleshoot*, investiga*, se inicia, atiende, prise en charge,
      enquete, untersuch*, 調査, 対応開始, 着手, 开始排查, 排查, 调查, 介入, 响应, 調查, 조사, расследован*
    `),
  ],
  [
    'recognised',
    phrases(`
      recognis*, recogniz*, found the issue, found the problem, issue found, issue is found, issue was found,
      problem found, problem is identified, problem was identified, problem identified, issue identified,
      issue is identified, issue was identified, identified the issue, identified the problem
    `),
  ],
  [
    'hindsight',
    phrases(`
      in retrospect, retrospectively, retroactively, in hindsight, looking back, after the fact, rückblickend,
      im nachhinein, retrospectivamente, rétrospectivement, a posteriori, 事後に判明, 事后发现, 추후 확인, задним числом
    `),
  ],
  [
    'mitigated',
    phrases(`
      mitigat*, rolled back, rollback, roll back, rolling back, reverted, revert, workaround, failover,
      failed over, temporary fix, scaled up, stabilis*, stabiliz*, partial recovery, partially restored,
      partially recovered, mitiga*, revert*, solucion temporal, contournement, retour arriere, eingedammt,
      eingedämmt, zuruckgerollt, workaround, contorno, revertido, reversao, 緩和, 暫定, ロールバック, 切り戻し, 切戻し, 回滚, 缓解,
      临时, 止血, 回滾, 완화, 롤백, 임시, откат*, смягч*
    `),
  ],
  [
    'resolved',
    phrases(`
      resolved, resolves, restored, is stable, stable again, system operational, estado estable, servicio estable,
      contencion del incidente, normalizacao, normalizacion, restaure, restauree, service restaure, recovered, recovers, fully operational, back online, back up,
      back to normal, returned to normal, returns to normal, running normally, working normally, operating normally,
      working properly, loading properly, working as expected, available again, accessible again, reachable again,
      came back online, comes back online, was operational, ended at, functioning again, return to normal, full functionality,
      fully functional, service restored, services restored, incident closed, incident ends, incident ended,
      outage ends, outage ended, end of incident, end of outage, end of the outage, end of the incident,
      incident over, all clear, recovery complete*, full recovery, normal operation*, is back, was back,
      were back, issue fixed, closed the incident, works again, working again, operational again, resuelto,
      resuelta, restaurad*, restablecid*, recuperad*, vuelve a la normalidad, fin del incidente, normalidad,
      resolu, resolue, retabli*, retour a la normale, fin de l'incident, behoben, gelost, gelöst,
      wiederhergestellt, normalbetrieb, ende des vorfalls, wieder verfugbar, resolvido, resolvida, restaurado,
      restabelecid*, normalizad*, fim do incidente, 復旧, 解決, 正常化, 回復, 解消, 収束, 恢复, 已解决, 故障解除, 解除, 恢復, 복구, 해결,
      정상화, 정상, восстановлен*, решен*, устранен*, заработал*
    `),
  ],
  ['resolution', phrases('resolve, resolution')],
  [
    'repaired',
    phrases(`
      deploy*, fixed, fix, patched, patch, restart*, rolled back, reverted, rollback, redeploy*, replaced,
      applied, merged, released, published, verified, confirmed, validated, verificad*, validad*, validacion, despleg*, despliegue, corregid*, correccion, deploie*,
      corrige*, correctif, deployt, ausgerollt, eingespielt, implantad*, corrigid*, correcao, デプロイ, 修正, 再起動,
      適用, 部署, 修复, 上线, 重启, 배포, 수정, 재시작, исправ*, развернул*, задеплоил*
    `),
  ],
  [
    'causeFound',
    phrases(`
      identified, identifies, identify, root cause, found that, found the, finds the, locating, located,
      pinpointed, pinpoints, traced, traces, determined, determines, diagnosed, cause found, realised,
      realized, figured out, discovered the cause, discovered that, identific*, causa raiz, se determina,
      se encuentra la causa, identifie*, cause racine, trouve la cause, ursache gefunden, identifiziert,
      ursache, causa identificada, encontrou a causa, 特定, 原因判明, 判明, 根本原因, 定位, 找到原因, 确认原因, 根因, 查明, 원인 파악, 원인 확인,
      원인, причина, выявлен*, установлен*
    `),
  ],
  [
    'suspected',
    phrases(`
      assum*, suspect*, suspicion, thought, believed, believing, hypothes*, presumed, initially, focusing on,
      focused on, focus on, focussing on, theory, appeared to be, seemed to be, looked like, sospech*, se cree,
      se creyo, se asumio, asumiendo, inicialmente, hipotesis, soupconn*, suppos*, hypothese, initialement,
      vermut*, verdacht, zunachst, annahme, suspeit*, supos*, presum*, hipotese, 仮説, 疑, 思われ, と考え, と判断, 怀疑, 猜测,
      以为, 初步判断, 懷疑, 의심, 추정, 가설, подозр*, предполож*, гипотез*
    `),
  ],
  [
    'wrong',
    phrases(`
      initially blamed, initially thought, initially assumed, initially believed, initially attributed, misguided,
      false premise, wrongly, incorrectly, mistakenly, erroneously, red herring*, misdiagnos*, misled, misleading,
      false lead*, wrong assumption*, turned out not, was not the cause, not the cause, dead end*,
      erroneamente, por error, diagnostico erroneo, a tort, fausse piste*, falschlich*, irrtumlich*,
      fälschlich*, irrtümlich*, equivocadamente, 誤認, 誤判断, 誤結論, 誤診, 見誤, 误判, 誤判, 误以为, 오진, 잘못 판단, 오판, ошибочно, ложный след, ложному следу
    `),
  ],
  [
    'escalated',
    phrases(`
      escalat*, escal*, eskalier*, support ticket, reached out to, brought in, looped in, pulled in, called in,
      handed over to, handed off to, contacted, エスカレーション, エスカレ, 升级, 上报, 升級, 에스컬레이션, эскал*
    `),
  ],
  [
    'negated',
    phrases(`
      not, no, failed to, fails to, fail to, unsuccessful*, without success, did not, didn't, cannot, can't,
      could not, couldn't, attempt to, attempted to, attempting to, tried to, trying to, effort to,
      in order to, started to, began to, start to, starts to, working on, works on, partial*, until, waiting,
      will, should be, before, begin, begins, begin to, decision, decided to, initiates, in case, sin exito, fallido, no se, intento, intentan, sans succes, tentative, echec,
      nicht, erfolglos, versuch*, sem sucesso, tentativa, nao, 失敗, 未, できず, せず, 試行, 試み, 失败, 尝试, 无效, 实패, 실패, 시도,
      не, безуспешн*, попытк*
    `),
  ],
];

export const eventTable: PhraseTable<EventKind> = makePhraseTable(EVENT_WORDS);
