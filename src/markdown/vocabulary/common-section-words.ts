import { phrases } from '../phrase-table.ts';
import type { TopicWords } from './section-words.ts';

/** What SECTION_WORDS says in English, and the plainest words of the other languages beside theirs. */
export const COMMON_SECTION_WORDS: readonly TopicWords[] = [
  [
    'response',
    4,
    phrases(`
      immediate corrective action*, immediate correction*, containment, containment action*, containment measure*, interim action*,
      actions taken, action taken, immediate actions taken, immediate action taken, corrective actions taken,
      corrective action taken, remediation actions taken, remedial actions taken, mitigation actions taken,
      immediate steps taken, immediate measures taken, temporary measure*, interim measure*, temporary mitigation*, interim mitigation*, stopgap*, stop-gap*, emergency measure*, actions performed, steps taken, measures taken, response action*, immediate fix*,
      what did we do, what we did, what was done, mitigation steps taken, emergency action*, actions done,
      actions we took, resolution and remediation*, remediation complete*, remediation steps taken, remediation performed, remediation taken, remediation done, next steps taken, fix applied, fixes applied, recovery action*, recovery step*, actions already taken, acciones tomadas, acciones realizadas,
      medidas tomadas, medidas adoptadas, providencias adotadas, providencias tomadas, acoes tomadas, acoes realizadas, acoes executadas, acoes durante,
      acciones ejecutadas, acciones durante, actuaciones realizadas, actuaciones llevadas a cabo, during the incident, during the outage, during incident, during outage, durante el incidente,
      durante o incidente, pendant l'incident, während des ausfalls, während der störung, во время инцидента,
      azioni intraprese, misure adottate, actions menees, actions realisees, actions prises, actions entreprises,
      mesures prises, actions effectuees, actions de resolution, ergriffene massnahmen, ergriffene maßnahmen,
      durchgefuhrte massnahmen, durchgeführte maßnahmen,
      getroffene maßnahmen, genomen acties, podjęte działania, предпринятые действия, принятые меры,
      выполненные действия, действия по устранению, что сделали, что было сделано, 行った対応, 実施した対応, 対応内容, 対応の流れ, 暫定対応, 暫定対処, 暫定措置, 暫定対策, 応急処置, 対応経緯, 已采取的措施,
      采取的措施, 止损措施, 止损, 止血, 应急措施, 临时措施, 应急处理, 处理过程, 处理措施, 已完成的操作, 處理過程, 臨時措施, 조치 내용, 대응 내용, 조치 사항, 대응 과정, 긴급 조치, 임시 조치, 조치 내역, 대응 내역,
      alınan önlemler
    `),
  ],
  [
    'response',
    1,
    phrases(`
      immediate action*, mitigation*, response, incident response, immediate response, immediate measures, actions completed, completed actions, work completed
    `),
  ],
  [
    'response',
    1,
    phrases(`
      조치, 対応, 対処, 緩和, 缓解, 緩解, 应急响应, 대응, 완화, mitigacion, mitigacao, reponse, реагирование
    `),
  ],
  [
    'timeline',
    4,
    phrases(`
      timeline*, time line, chronology, sequence of events, course of events, log of events, event log, incident log, what happened, was ist passiert, was passiert ist, was passiert, was geschah, ce qui s'est passe, que s'est-il passe, que paso, lo que paso, que ocurrio, que sucedio, o que aconteceu, cosa e successo, wat is er gebeurd, wat gebeurde er, co się stało, vad hände, hvad skete der, hva skjedde, ne oldu, что произошло, что случилось, 何が起き*, 何が起こ*, 发生了什么, 發生了什麼, 무슨 일이, 무엇이 일어,
      chronologie, zeitleiste, zeitlicher ablauf, zeitverlauf, hergang, ablauf, verlauf, deroulement, deroule, cronologia,
      linea de tiempo, linha do tempo, tijdlijn, oś czasu, tidslinje, хронология, таймлайн, ход событий, タイムライン, 経緯,
      時系列, 发生过程, 时间线, 时间轴, 事件经过, 故障经过, 時間軸, 時間線, 타임라인, 장애 경과, 경과, zaman çizelgesi, kronoloji, aikajana, dong thoi gian,
      dòng thời gian
    `),
  ],
  [
    'summary',
    3,
    phrases(`
      summary, issue summary, executive summary, incident summary, summary of issue*, overview, tl;dr, tldr, abstract,
      incident overview, introduction, zusammenfassung, uberblick, überblick, resume, resumen*, resumo*, riepilogo,
      sommario, samenvatting, podsumowanie, sammanfattning, özet, резюме, краткое описание, сводка, サマリー, 概要, 要約, 摘要,
      概述, 总览, 事件概述, 故障概述, 요약, 개요, synthese, en bref, краткое содержание, kurzfassung, tom tat, tóm tắt, ringkasan
    `),
  ],
  [
    'impact',
    3,
    phrases(`
      impact, business impact, user impact, customer impact, affected, who was affected, scope, damage, auswirkung*,
      impacto*, impatto, impacts, gevolgen, wpływ, skutki, påverkan, влияние, последствия, 影響, 影響範囲, 影响, 影响范围, 影響範圍,
      영향, 영향도, 영향 범위, etki, ảnh hưởng, dampak, consequences, data loss, severity, duration, metrics, metricas
    `),
  ],
  [
    'cause',
    3,
    phrases(`
      root cause*, cause, causes, main cause, causal analysis, contributing factor*, five whys, 5 whys, five why*,
      trigger, triggers, analysis, technical analysis, why did it happen, how did it happen, why did this happen,
      how did this happen, what caused, what led to, what led us, led to this, ursache*, grundursache*, hauptursache*, causa*, causa raiz, cause racine,
      causes racines, cause profonde, oorzaak*, przyczyn*, grundorsak*, причин*, анализ причин, 原因, 根本原因, 直接原因, 根因,
      原因分析, 根因分析, 寄与要因, 원인, 근본 원인, kök neden, nguyên nhân, akar masalah, facteurs contributifs, contributing cause*,
      working theory, hypothes*
    `),
  ],
  [
    'cause',
    4,
    phrases(`
      why didn't, why did not, why did it not, why wasn't, why was it not, why weren't, why didn't our
    `),
  ],
  [
    'cause',
    2,
    phrases(`
      warum, wieso, pourquoi, por que paso, por que ocurrio, por que sucedio, por que aconteceu, perche e successo, waarom, dlaczego,
      почему, なぜ, 为什么, 為什麼
    `),
  ],
  [
    'resolution',
    2,
    phrases(`
      resolution, resolution and recovery, fix, the fix, solution, workaround, workarounds, recovery,
      fix implemented, details of fix, resolutions, restoration, how was it resolved, how we fixed it, hotfix, losung,
      lösung, behebung, wiederherstellung, solucion, resolucion, solucao, resolucao, soluzione, risoluzione, oplossing,
      rozwiązanie, lösning, решение, восстановление, устранение, 解決, 解决, 解决方案, 恢复, 恢復, 復旧, 復旧対応, 해결, 복구, 해결 방법, 解決方法,
      çözüm, giải pháp, retablissement, correction
    `),
  ],
  [
    'detection',
    1,
    phrases(`
      detection, how was it detected, discovery, alerting, monitoring, erkennung, entdeckung, deteccion, deteccao,
      rilevamento, detectie, wykrycie, обнаружение, 検知, 検出, 发现, 检测, 發現, 감지, 탐지
    `),
  ],
  [
    'escalation',
    3,
    phrases(`
      escalation, incident escalation, eskalation, escalade, escalamiento, escalada, escalonamento, эскалация,
      エスカレーション, 升级, 에스컬레이션
    `),
  ],
  [
    'instruction',
    4,
    phrases(`
      before every deployment, after every deployment, before each deployment, after each deployment, before every deploy,
      after every deploy, before each deploy, after each deploy, before every release, after every release, before each release,
      after each release, before every commit, before each commit, before every merge, before each merge, when adding new,
      steps to reproduce, how to reproduce, reproduction*, to reproduce, how to verify, verification steps, rollback plan, runbook*,
      must contain, should contain, requirements, guidelines, instructions, how to use, how to write, how to fill, fill in, fill out,
      example postmortem*, example report*, example document*, example incident*, what should you do, what you should do, what users should do, for users, recommendations for users, recommendations for the users, recommendations for customers, recommendations to users,
      recommended customer actions, for the users, for our users, for our customers,
      advice for users, customers make, how can customers, what can customers, how can users, what can users, customer action*, action required by customers, what do i need to do,
      do i need to do anything, what you need to do, what can you do, what customers should do, when to write, users should, customers should,
      validators should, operators should, admins should, administrators should, developers should, integrators should, players should, are invited to, are advised to, are encouraged to, are asked to, we advise you to, we encourage you to,
      what to do if it, what to do if this, what to do when it, if it happens again, if this happens again, if it recurs, if this recurs, you should, you need to, you have to, you must, action required from you,
      process overview, incident template, postmortem template, post-mortem template, report template, template for, document template, vorlage für, postmortem-vorlage, berichtsvorlage, modele de rapport, modele de post-mortem, modele de postmortem, plantilla de, modelo de relatorio, modelo de postmortem, modelo de post-mortem, шаблон отчета, шаблон постмортема, шаблон инцидента, テンプレート, 模板, 템플릿
    `),
  ],
  [
    'instruction',
    1,
    phrases(`
      checklist*, check list*, checkliste*, check-list*, lista de verificacion, liste de controle, lista di controllo, チェックリスト, 检查清单, 檢查清單, 체크리스트,
      troubleshooting, depannage, fehlersuche, solucion de problemas, resolucao de problemas, risoluzione dei problemi, トラブルシューティング, 故障排查, 문제 해결,
      sorun giderme, устранение неполадок, khắc phục sự cố
    `),
  ],
  // English, what says less
  ['timeline', 4, phrases('what exactly happened, what actually happened')],
  [
    'cause',
    4,
    phrases("why this wasn't, why this was not, why it wasn't, why it was not, why nobody noticed, why no one noticed"),
  ],
  ['lessons', 1, phrases('differently, in hindsight, with hindsight')],
  [
    'lessons',
    4,
    phrases(`
      what did not work, that worked, which worked, guardrails failed, safeguards failed, controls failed, defenses that failed, defences that failed, safeguards that failed, controls that failed, guardrails that failed,
      guardrail bypassed, guardrails bypassed, safeguard bypassed, safeguards bypassed, controls bypassed, why prevention, why did prevention, prevention failed, could this have been, could it have been, could that have been, might this have been, might it have been, this could have been, it could have been, guardrails that held, safeguards that held, controls that held
    `),
  ],
  [
    'background',
    3,
    phrases(`
      improvement over, improvements over, improvement result*, improvements since last, improvements since the last, results of the improvement*, effect of the improvement*, impact of the improvement*, cost of the improvement*, cost of improvement*, sla commitment*, failed task*, user action*, attacker action*, attacker's next, of the attacker, of the attack,
      early warning sign*, early warning indicator*, warning indicator*, we are watching, we're watching, things to watch, what to watch, signs to watch, symptoms to watch,
      subscription plan*, pricing plan*, query plan*, execution plan*, measures of, follow-up question*, follow up question*, existing prevention*, safeguard failure*, guardrail failure*, control failure*, recommendation engine*, recommendation service*, recommendation system*, recommendation model*, support ticket*, customer ticket*, user ticket*, tickets received, ticket volume, stuck task*, tasks that failed, queued task*,
      github actions workflow*, github actions run*, github actions log*, github actions failure*, github action failure*, game day plan*, gameday plan*, experiment plan*, drill plan*, exercise plan*
    `),
  ],
  [
    'instruction',
    4,
    phrases(`
      users need to, customers need to, users must, customers must, should users do, user action required, user actions required, action required by you, action required by users, actions for users, actions for customers, recommended actions for users, recommended actions for customers, steps for users, steps for customers, guidance for users, guidance for customers, advice to users, advice to customers,
      interview question*, interview discussion*, interview talking*, interview prep*, discussion question*, study question*, when to suspect, how to recognise, how to recognize, how to spot, how to diagnose, how to tell if, how to tell whether
    `),
  ],
];
