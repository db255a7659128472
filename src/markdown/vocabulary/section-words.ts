import { phrases } from '../phrase-table.ts';
import { ITEM_SECTION_WORDS } from './item-section-words.ts';

/**
 * What a section is about. `tasks`, `measures` and `actions` (level not told) hold action items; `plans` may (a list in it
 * is one of items, its prose is not); the others hold none.
 */
export type SectionTopic =
  | 'tasks'
  | 'measures'
  | 'actions'
  | 'plans'
  | 'response'
  | 'timeline'
  | 'summary'
  | 'impact'
  | 'cause'
  | 'resolution'
  | 'detection'
  | 'escalation'
  | 'misleading'
  | 'lessons'
  | 'background'
  | 'reference'
  | 'instruction';

/** The phrases that speak of a topic, and how much. */
export type TopicWords = readonly [topic: SectionTopic, weight: 1 | 2 | 3 | 4, phrases: readonly string[]];

/**
 * Words of headings and labels by topic. The number is the weight: the heaviest topic wins, the first one among equals.
 * A topic of weight 1 is only a hint: under a section of items the section stays one of items ("Detection" there is a
 * group of items, "Timeline" is not). `*` lets the last word go on. Add words of any language here; accents do not matter.
 */
export const SECTION_WORDS: readonly TopicWords[] = [
  ...ITEM_SECTION_WORDS,
  // Romance languages
  [
    'response',
    4,
    phrases(`
      acciones inmediatas tomadas, acciones inmediatas realizadas, acciones de respuesta, acciones de contencion, acciones de recuperacion, acciones de emergencia,
      acciones llevadas a cabo, acciones aplicadas, acciones implementadas, medidas de contencion, medidas de emergencia, medidas aplicadas, medidas implementadas,
      acoes imediatas tomadas, acoes imediatas realizadas, acoes de resposta, acoes de contencao, acoes de recuperacao, acoes de emergencia, acoes aplicadas, acoes implementadas,
      acoes efetuadas, acoes concluidas, medidas adotadas, medidas de contencao, medidas aplicadas, medidas implementadas, actions immediates prises, actions immediates menees,
      actions de retablissement, actions de reponse, actions d'urgence, actions de confinement, mesures d'urgence, mesures conservatoires, mesures de confinement, mesures appliquees,
      azioni immediate intraprese, azioni eseguite, azioni svolte, azioni effettuate, azioni compiute, azioni di contenimento, azioni di ripristino, azioni di risposta,
      azioni d'emergenza, azioni di emergenza, misure prese, misure di contenimento, misure d'emergenza, misure di emergenza, remediacion aplicada, remediacion realizada, remediacao aplicada,
      lo que hicimos, que hicimos, que se hizo, lo que se hizo, o que foi feito, o que fizemos, ce qui a ete fait, ce que nous avons fait, ce qu'on a fait, cosa e stato fatto, cosa abbiamo fatto,
      pasos realizados, passos realizados, etapes realisees, passi eseguiti, actiuni intreprinse, masuri luate, accions realitzades, mesures preses,
      tareas ejecutadas, tareas realizadas, tarefas executadas, tarefas realizadas, taches effectuees, taches realisees, attivita svolte, attivita eseguite, attivita di ripristino, interventi effettuati, interventi eseguiti, interventi di ripristino,
      pasos seguidos, pasos ejecutados, passos seguidos, passos executados, etapes suivies, etapes effectuees, passi seguiti, passaggi eseguiti
    `),
  ],
  [
    'response',
    1,
    phrases(`
      acciones inmediatas, medidas inmediatas, acoes imediatas, medidas imediatas, actions immediates, mesures immediates, azioni immediate, misure immediate,
      las siguientes acciones, las siguientes medidas, los siguientes pasos, los pasos siguientes, as seguintes acoes, as seguintes medidas, as seguintes etapas, os seguintes passos, os passos seguintes,
      les actions suivantes, les mesures suivantes, les etapes suivantes, le seguenti azioni, le seguenti misure, i seguenti passi,
      respuesta, contencion, resposta, contencao, confinement, attenuation, risposta, contenimento, mitigazione
    `),
  ],
  [
    'timeline',
    4,
    phrases(`
      linea temporal, secuencia de eventos, secuencia de acciones, secuencia de hechos, desarrollo del incidente, desarrollo de los hechos, cronograma del incidente, relato de los hechos, relato de hechos,
      sequencia de eventos, sequencia de acoes, cronograma do incidente, relato do incidente, o que ocorreu, linha temporal, frise chronologique, fil des evenements, deroule de l'incident,
      suite des evenements, linea temporale, linea del tempo, sequenza degli eventi, sequenza di eventi, svolgimento dei fatti, successione degli eventi, cronologie
    `),
  ],
  [
    'cause',
    3,
    phrases(`
      5 porques, cinco porques, 5 pourquoi, cinq pourquoi, 5 perche, cinque perche, factores contribuyentes, factores que contribuyeron, factor contribuyente, fatores contribuintes, fator contribuinte,
      fatores que contribuiram, facteurs aggravants, fattori contribuenti, fattori che hanno contribuito, causes profondes, causas profundas, cauza, cause principali, origine du probleme, origen del problema,
      desencadenante*, disparador, gatilho, declencheur*, fattore scatenante, fattori scatenanti, origem do problema, origine del problema
    `),
  ],
  [
    'cause',
    4,
    phrases(`
      pourquoi ne, pourquoi n'a, pourquoi n'avons, pourquoi n'avait, por que no lo, por que no se, por que nao foi, perche non ce ne
    `),
  ],
  [
    'cause',
    2,
    phrases(`
      analisis, analise, analisi, analyse
    `),
  ],
  [
    'resolution',
    4,
    phrases(`
      correccion aplicada, correcciones aplicadas, correcciones realizadas, correccion implementada, solucion aplicada, cambios realizados, cambios aplicados, cambios implementados, cambios efectuados,
      correcao aplicada, correcoes aplicadas, correcoes realizadas, correcao implementada, mudancas realizadas, mudancas aplicadas, alteracoes realizadas, alteracoes implementadas, alteracoes efetuadas,
      correction appliquee, corrections appliquees, corrections apportees, corrections effectuees, correctif applique, correctifs appliques, correctif deploye, correctifs deployes, correctif mis en place,
      modifications apportees, modifications effectuees, modifications realisees, changements effectues, changements realises, correzione applicata, correzioni applicate, correzioni effettuate,
      modifiche effettuate, modifiche apportate, modifiche applicate, modifiche eseguite, como se resolvio, como lo resolvimos, como se soluciono, como se corrigio, como foi resolvido, como resolvemos,
      como foi corrigido, comment ca a ete resolu, comment cela a ete resolu, comment l'avons-nous resolu, comment nous l'avons resolu, come e stato risolto, come abbiamo risolto, come l'abbiamo risolto,
      como se mitigo, como se recupero, como foi mitigado, como foi recuperado, come e stato mitigato, come e stato ripristinato, comment le service a ete, comment nous avons resolu
    `),
  ],
  [
    'resolution',
    2,
    phrases(`
      correccion, correcao, correzione, contournement, contorno, solution de contournement, retour a la normale, restauracion del servicio, restauracao do servico, restabelecimento, restablecimiento,
      reprise du service, ripristino del servizio, correctif immediat, fix immediat, rezolvare,
      vuelta a la normalidad, volta a normalidade, retorno a normalidade, ritorno alla normalita
    `),
  ],
  [
    'resolution',
    1,
    phrases(`
      recuperacion, recuperacao, restauracion, restauracao, restauration, ripristino, recupero
    `),
  ],
  [
    'lessons',
    2,
    phrases(`
      lecciones, aprendizaje*, aprendizado*, aprendizagens, que aprendimos, lo que aprendimos, o que aprendemos, ce que nous avons appris, ce qu'on a appris, qu'avons-nous appris, retour d'experience,
      licoes, insegnamenti, cosa abbiamo imparato, conclusoes, conclusao, conclusioni, lectii invatate, llicons apreses
    `),
  ],
  [
    'lessons',
    4,
    phrases(`
      que funciono, que no funciono, que se hizo bien, que se hizo mal, se pudo hacer mejor, pudo hacerse mejor, pudo salir mejor, pudo ser mejor, podria haber sido mejor, que podemos mejorar, podriamos mejorar,
      se puede mejorar, se podria mejorar, aspectos positivos, aspectos negativos, aspectos a mejorar, puntos fuertes, puntos debiles, puntos positivos, puntos negativos, medidas existentes,
      medidas de seguridad existentes, controles existentes, alternativas consideradas, alternativas descartadas, opciones consideradas, que no hacer, lo que no hay que hacer, no hay que cambiar, preguntas abiertas, preguntas sin responder, tuvimos suerte,
      o que nao funcionou, o que falhou, o que nao deu, o que podemos melhorar, poderia ter sido melhor, podia ter sido melhor, poderiamos ter feito, pontos positivos, pontos negativos, pontos fortes, pontos fracos, pontos a melhorar,
      medidas de seguranca existentes, opcoes consideradas, o que nao fazer, perguntas em aberto, demos sorte, tivemos sorte,
      ce qui a marche, ce qui s'est bien, ce qui s'est mal, aurait pu etre, ce qui peut etre ameliore, ce qui pourrait etre ameliore, qui auraient pu, points positifs, points negatifs, points forts, points faibles, points a ameliorer,
      mesures existantes, mesures deja en place, deja en place, controles existants, alternatives envisagees, options considerees, options envisagees, options ecartees, a ne pas faire, ne faut pas faire, questions ouvertes, questions en suspens,
      cosa poteva andare, cosa possiamo migliorare, cosa si puo migliorare, punti di forza, punti deboli, aspetti positivi, aspetti negativi, siamo stati fortunati, controlli esistenti, misure esistenti, gia in atto,
      alternative considerate, alternative valutate, opzioni considerate, cosa non fare, domande aperte, domande in sospeso, che e andato bene, che e andato male, che ha funzionato, che non ha funzionato, ce a mers bine, ce a mers prost, que va anar,
      salieron bien, salieron mal, hubo suerte, que deram certo, que deram errado, o que deu bom, o que deu ruim, ce qui a aide, ce qui nous a, cosa ci ha aiutato, cosa ci ha rallentato
    `),
  ],
  [
    'background',
    2,
    phrases(`
      sintoma*, sintomi, descripcion, descricao, descrizione, antecedentes, antefatto, datos del incidente, dados do incidente, dati dell'incidente, informacion general, informacoes gerais, informazioni generali, participantes,
      partecipanti, estado actual, estado atual, status atual, stato attuale, etat actuel, etat des lieux, evidencia*, evidenze, preuves, observacoes, decisiones tomadas, decisoes tomadas, decisions prises, decisioni prese,
      objetivo, objetivos, objectif, objectifs, obiettivo, obiettivi, metodologia, methodologie, responsabilidades, responsabilites, responsabilita, funcionalidades, fonctionnalites, funzionalita, criterios de exito, criterios de aceptacion,
      criterios de sucesso, criterios de aceite, criteres de succes, criteri di successo, criteri di accettazione, casos de uso, cas d'usage, casi d'uso
    `),
  ],
  [
    'reference',
    3,
    phrases(`
      archivos modificados, archivos cambiados, archivos afectados, ficheros modificados, arquivos modificados, arquivos alterados, arquivos afetados, ficheiros alterados, fichiers modifies, fichiers impactes, fichiers concernes,
      file modificati, file coinvolti, file interessati, enlaces, enlaces utiles, liens utiles, liens associes, liens, link utili, links uteis, collegamenti, fontes consultadas, fuentes consultadas, glosario, glossario, glossaire,
      pruebas realizadas, plan de pruebas, casos de prueba, escenario de prueba, escenario de pruebas, escenarios de prueba, testes realizados, plano de teste*, casos de teste*, cenario de teste, cenario de testes, cenarios de teste, tests effectues, plan de test*, cas de test*, scenario de test, scenarios de test,
      test eseguiti, piano di test, casi di test, scenari di test, scenario di test, preguntas frecuentes, perguntas frequentes, domande frequenti, allegati, referinte,
      incidentes anteriores, incidentes relacionados, incidentes similares, incidentes semelhantes, incidents precedents, incidents similaires, incidents lies, incidenti precedenti, incidenti simili, incidenti correlati, agradecimientos, agradecimentos, ringraziamenti, bibliografia, bibliographie,
      procedimiento de, procedimientos de, procedimento de, procedimentos de, procedure de, procedures de, procedura di, procedure di, guia de, guide de, guida di, guida a, manual de, mode operatoire, estrategia de rollback, strategie de rollback, plan de comunicacion, plano de comunicacao, plan de communication, piano di comunicazione
    `),
  ],
  [
    'reference',
    1,
    phrases(`
      validacion, verificacion, configuracion, validacao, validacoes, verificacao, configuracao, verifica, verifiche, validazione, configurazione,
      hallazgos, achados, constats, constat, risultanze, observaciones, osservazioni, resultados, resultats, risultati
    `),
  ],
  [
    'instruction',
    4,
    phrases(`
      pasos para reproducir, como reproducir*, passos para reproduzir, como reproduzir, etapes de reproduction, etapes pour reproduire, comment reproduire, passi per riprodurre, come riprodurre, como usar, comment utiliser, come usare,
      comandos utiles, comandos uteis, comandos seguros, comandos ejecutados, comandos executados, commandes utiles, commandes de validation, commandes executees, comandi utili, comandi eseguiti, requisitos previos, pre-requisitos, prerrequisitos, prerequis, prerequisiti,
      recomendaciones para usuarios, recomendaciones para los usuarios, recomendaciones a los usuarios, recomendaciones para clientes, recomendaciones para los clientes, que deben hacer los, que debe hacer el usuario, que debes hacer, que debe hacer usted,
      recomendacoes para usuarios, recomendacoes para os usuarios, recomendacoes aos usuarios, recomendacoes para clientes, recomendacoes aos clientes, usuarios devem fazer, clientes devem fazer, o que voce deve, o que voce precisa,
      recommandations aux utilisateurs, recommandations pour les utilisateurs, recommandations aux clients, doivent faire les, ce que vous devez, que devez-vous faire, raccomandazioni per gli utenti, raccomandazioni agli utenti, raccomandazioni per i clienti,
      devono fare gli, devono fare i clienti, cosa devi fare, plan de rollback, plano de rollback, piano di rollback, plan de reversion, plan de retour arriere, guia rapida, guia rapido, guide rapide, guida rapida,
      instrucciones de uso, guia de uso, guide d'utilisation, guida all'uso, como usar este, como verificar, comment verifier, come verificare
    `),
  ],
  [
    'impact',
    2,
    phrases(`
      usuarios afectados, servicios afectados, sistemas afectados, usuarios afetados, servicos afetados, sistemas afetados, utilisateurs impactes, services impactes, systemes impactes, utenti coinvolti, servizi coinvolti, sistemi coinvolti,
      gravedad, gravidade, gravite, gravita, severidad, severidade, duracion, duracao, duree, durata
    `),
  ],
  // All languages
  [
    'response',
    4,
    phrases(`
      immediate corrective action*, immediate correction*, containment, containment action*, containment measure*, interim action*,
      actions taken, action taken, immediate actions taken, immediate action taken, corrective actions taken,
      corrective action taken, remediation actions taken, remedial actions taken, mitigation actions taken,
      immediate steps taken, immediate measures taken, actions performed, steps taken, measures taken, response action*, immediate fix*,
      what did we do, what we did, what was done, mitigation steps taken, emergency action*, actions done,
      actions we took, resolution and remediation*, remediation complete*, remediation steps taken, remediation performed, fix applied, fixes applied, recovery action*, recovery step*, actions already taken, acciones tomadas, acciones realizadas,
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
      조치, 対応, 緩和, 缓解, 緩解, 应急响应, 대응, 완화, mitigacion, mitigacao, reponse, реагирование
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
  // East and South-East Asia
  [
    'response',
    4,
    phrases(`
      行った対策, 行ったこと, 実施した, 暫定修正, 一次対応, 初動対応, 応急対応, 초기 대응, 초동 대응, 긴급 대응, 已采取措施, 已採取, 處理經過, 處置經過, 處置過程, 處理方式, 處理結果, 暫時措施, 應變處置, 緊急處理, 紧急修复, 紧急处理, 临时修复, 临时方案, 处理经过, 处置过程, 处置经过, 处理结果, 处理方式, 处理方法,
      취한 조치, 수행한 조치, 적용한 조치, 이전 조치, 最终修复, 实际修复, 已做的修复, 已完成的修复, mitigasi sementara, perbaikan yang sudah dilakukan, langkah perbaikan yang, biện pháp đã, biện pháp tạm thời, giải pháp tạm thời, các bước đã, hành động đã, những gì đã làm, quá trình xử lý, các bước xử lý, langkah pemulihan, langkah penanganan, tindakan darurat,
      perbaikan sementara, solusi sementara, perbaikan yang sudah, perbaikan yang telah, perbaikan yang dilakukan, perbaikan yang diterapkan, yang dilakukan, yang diambil, yang diterapkan, yang sudah dilakukan, yang telah dilakukan,
      สิ่งที่ทำไปแล้ว, ที่ทำไปแล้ว, ที่ดำเนินการแล้ว, แก้ไขเฉพาะหน้า, แก้ไขชั่วคราว
    `),
  ],
  [
    'response',
    1,
    phrases(`
      実施済みの対策, 実施済み対策, 実施済みの対応, 已实施的改进, 已落实的改进, 已完成的改进, 已完成的措施, 已實施的改善, 已完成的改善, 이미 적용된 개선, 이미 적용된 조치, 적용된 조치, 완료된 조치
    `),
  ],
  [
    'timeline',
    4,
    phrases(`
      事故经过, 事件經過, 事故經過, 故障經過, 사건 경위, 발생 경위, diễn biến, trình tự, mốc thời gian, linimasa, lini masa, kronologi*, urutan kejadian, ลำดับเหตุการณ์, ไทม์ไลน์
    `),
  ],
  [
    'summary',
    3,
    phrases(`
      サマリ, tổng quan, บทสรุป, ภาพรวม
    `),
  ],
  [
    'impact',
    3,
    phrases(`
      被害状況, tác động, terdampak, ผลกระทบ
    `),
  ],
  [
    'cause',
    3,
    phrases(`
      再発した理由, 问题分析, 问题定位, 問題分析, penyebab, faktor pendukung, faktor penyebab, สาเหตุ
    `),
  ],
  [
    'cause',
    2,
    phrases(`
      왜 발생, 왜 감지, 왜 찾, 왜 놓, 왜 늦, 왜 몰, 왜 일어, 왜 이제, 무엇이 문제, tại sao, vì sao, mengapa, kenapa, ทำไม
    `),
  ],
  [
    'resolution',
    3,
    phrases(`
      復旧手順, 修正内容, 修正箇所, 修正方法, 対処内容, 対処法, 変更内容, 変更点, 修复方法, 修复内容, 修复过程, 修复步骤, 修复代码, 修复记录, 修复情况, 修复验证, 修复（已, 修复前, 修复后, 本次改动, 改动内容, 改动说明, 关键改动, 修正コミット, 修正前, 修正後, 수정 코드, 수정 전후, 수정 전/후, 코드 변경, cách đã sửa, sửa lỗi, sửa như, bản sửa, cara memperbaiki, cara perbaikan, bagaimana diperbaiki, yang sudah diperbaiki, perbaikan kode, perbaikan di, perubahan kode, yang diubah, 代码修改, 代码变更, 修改内容, 变更内容, 修復方式, 修復內容, 修復過程, 修正內容, 修改內容,
      變更內容, 수정 내용, 수정 사항, 수정 방법, 변경 내용, 변경 사항, 해결책, cách sửa, cách xử lý, cách khắc phục, đã khắc phục, đã áp dụng, วิธีแก้
    `),
  ],
  [
    'resolution',
    2,
    phrases(`
      修复方案, 修復方案, khôi phục, phục hồi, solusi, penyelesaian, resolusi, การกู้คืน
    `),
  ],
  [
    'background',
    3,
    phrases(`
      検証結果, テスト結果, 改善効果, 改善結果, 対策の効果, 対策の副作用, 現在の状況, 試したこと, 試したが, 判断の記録, 验证结果, 验证证据, 测试结果, 改进效果, 优化效果, 优化前后, 问题描述, 问题现象, 故障现象, 预案执行, 驗證結果, 測試結果, 問題描述,
      対策前後, 再発の有無, 原理分析, 原理说明, 技术细节, 技術的な詳細, 部署记录, 部署验证, 上线验证, 性能对比, 失败的尝试, 错误的尝试, 尝试过, 走过的弯路, 실패한 시도, 재발 여부, 배포 내역, 배포 이력, hasil investigasi, bằng chứng, dấu hiệu,
      改善效果, 優化效果, 검증 결과, 테스트 결과, 개선 효과, 개선 결과, 적용 결과, 문제 상황, 문제 정의, 시도한, 시도했지만, kết quả kiểm thử, đã thử, triệu chứng, hiện tượng, bối cảnh, hasil verifikasi, hasil pengujian, sudah dicoba, gejala,
      latar belakang, deskripsi, ผลการทดสอบ, ผลการตรวจสอบ
    `),
  ],
  [
    'reference',
    3,
    phrases(`
      関連リンク, 関連ファイル, 関連ドキュメント, 修正ファイル, 変更ファイル, 変更したファイル, 影響ファイル, 相关文件, 相关链接, 相关文档, 相关资料, 涉及文件, 修改文件, 修改的文件, 变更文件, 影响文件, 受影响文件, 关联产物, 相关提交, 相关代码, 相关配置, 改动文件, 관련 커밋, 관련 코드, 관련 이슈, ファイル一覧, 相關檔案, 相關連結, 參考資料, 修改檔案,
      變更檔案, 受影響檔案, 관련 파일, 관련 링크, 관련 문서, 수정 파일, 수정된 파일, 변경 파일, 변경된 파일, 영향 받은 파일, 영향받은 파일, file thay đổi, các file, tệp bị ảnh hưởng, tài liệu liên quan, tài liệu tham khảo, phụ lục,
      tautan terkait, referensi, dokumen terkait, file terkait, file yang diubah, file yang berubah, berkas terdampak, lampiran, ไฟล์ที่, ลิงก์ที่, เอกสารอ้างอิง, ภาคผนวก
    `),
  ],
  [
    'lessons',
    4,
    phrases(`
      防げていた, 防げた, 防げなかった, 効かなかった, これまでの対策, 従来の対策, 過去の対策, 为何没有, 为什么没, 為何沒有, 왜 막지, 기존 방지, 하지 말아야, 踩过的坑, 踩坑, 做对了, 做错了, 좋았던 점, 어려웠던 점, 採用しなかった, 不採用, 却下した, 既存の対策, 既存対策, 既存の防御, 既存の仕組み, 対策の評価, 已有措施, 现有措施, 既有措施, 現有措施, 现有防护, 未采纳, 未採納, 被否决, 被否決, 不做的, 备选方案, 備選方案, 方案对比, 方案比較, 기존 대책, 기존 안전장치,
      기각한, 기각된, 채택하지 않은, 하지 않기로, 잘된 것, 잘 된 것, 잘못된 것, 아쉬운 것, 안된 것, 안 된 것, 막을 수 있었, biện pháp hiện, làm tốt, chưa tốt, điểm tốt, cần cải thiện, bị loại, yang sudah ada, berjalan baik, berjalan lancar, yang ditolak,
      สิ่งที่ทำได้ดี, สิ่งที่ทำได้ไม่ดี, มาตรการที่มีอยู่
    `),
  ],
  [
    'lessons',
    2,
    phrases(`
      得られた知見, rút kinh nghiệm, 總結, 배운 것, 느낀 점, kết luận, kesimpulan, pembelajaran, บทเรียน, สิ่งที่ได้เรียนรู้
    `),
  ],
  [
    'instruction',
    4,
    phrases(`
      再現手順, 再現方法, 再現条件, 再発時の, 실행 명령, 진단 명령, 재발 시 대응, 재발 시 확인, 확인 방법, 롤백 절차, 재현 코드, 如何验证, 如何判断, 判断方法, 诊断命令, 排查命令, 紧急恢复步骤, 実行コマンド, cara verifikasi, cara cek, cara rollback, cách kiểm chứng, 検証手順, 確認手順, 確認方法, 確認コマンド, テストシナリオ, テスト手順, テスト方法, お客様へのお願い, ユーザーの皆様へ, 复现步骤, 复现方法, 如何复现, 验证步骤, 验证方法, 测试步骤, 测试方法, 测试场景, 对用户的建议, 给用户的建议, 用户须知,
      执行的命令, 检查命令, 常用命令, 重現步驟, 如何重現, 驗證步驟, 驗證方式, 測試步驟, 測試情境, 使用者的建議, 재현 방법, 재현 절차, 재현 조건, 검증 방법, 테스트 시나리오, 테스트 방법, 사용자 안내, 롤백 방법, 설치 방법, cách tái hiện, bước tái hiện, cách kiểm tra,
      kịch bản kiểm thử, hướng dẫn cài đặt, hướng dẫn sử dụng, dành cho người dùng, cho người dùng, cara mereproduksi, langkah reproduksi, langkah verifikasi, skenario pengujian, cara instalasi, cara menggunakan, untuk pengguna,
      ขั้นตอนการทดสอบ, วิธีทดสอบ, วิธีทำซ้ำ, ขั้นตอนการทำซ้ำ, วิธีใช้งาน
    `),
  ],
  [
    'misleading',
    3,
    phrases(`
      misleading, misleading investigation*, misleading path*, debugging paths, dead end*, false lead*, wrong trail*,
      red herring*, wrong track*, irrwege, fausses pistes, pistas falsas
    `),
  ],
  [
    'lessons',
    2,
    phrases(`
      lessons learned, lessons learnt, lesson learned, lessons, lesson, learnings, learning*, takeaways, key takeaways,
      reflection*, insights, retrospective, lecciones aprendidas, licoes aprendidas, lezioni, lessons we learned,
      what we learned, what did we learn, erkenntnisse, lehren, lessons identified, enseignements, lecons apprises,
      lecons tirees, lecons, geleerde lessen, wnioski, lardomar, lärdomar, выводы, извлеченные уроки, уроки,
      чему научились, 教訓, 学び, 学んだこと, 振り返り, 経験, 经验教训, 經驗教訓, 复盘总结, 总结, 反思, 教训, 배운 점, 교훈, 회고, öğrenilen dersler,
      alınan dersler, conclusion*, bài học, pelajaran, fazit, schlussfolgerung*, conclusione*, заключение, 結論, 结论, 결론,
      まとめ
    `),
  ],
  [
    'lessons',
    4,
    phrases(`
      what went well, what went wrong, what went right, what went badly, went well, went wrong, went poorly,
      what didn't go well, what did not go well, didn't go well, what worked, what failed, what didn't work,
      what could have gone better, what could have been better, could have gone better, what could be better,
      where we got lucky, got lucky, where did we get lucky, things that went, what can be improved, we can improve, we could improve, can we improve, could we improve, luck,
      what could be improved, areas for improvement, areas of improvement, what needs improvement, what we could improve, what went poorly, went less well,
      existing safeguard*, existing control*, existing measure*, areas to improve, not need to change, not have to change, needs no change, will not change, won't change, does not change, doesn't change, stays the same,
      alternatives, alternatives considered, options considered, considered options, trade-offs, decision drivers,
      could we do better, can we do better, we could do better, could have done better, could we have done, done better,
      did we do well, taking away,
      opportunities, doing well, did well, do well, will not do, not to do, will we not do, we won't do, decided against,
      considered and rejected, rejected ideas, out of scope, non-goals, questions, unresolved question*, was gut lief, was lief gut, was schlecht lief, was gut gelaufen, was schief, gluck gehabt,
      ce qui a bien, ce qui a mal, ce qui a fonctionne, ce qui n'a pas, coup de chance, ou nous avons eu de la chance,
      lo que funciono, lo que fallo, que salio bien, que salio mal, lo que salio, donde tuvimos suerte, que fue bien,
      o que deu certo, o que deu errado, o que funcionou, o que foi bem, onde tivemos sorte, o que correu,
      cosa ha funzionato, cosa non ha funzionato, cosa e andato, wat ging goed, wat ging fout, co poszło,
      что прошло хорошо, что пошло не так, что прошло плохо, что сработало, где повезло, что получилось, うまくいったこと,
      うまくいかなかったこと, 良かったこと, 良かった点, 悪かった点, 改善が必要なこと, 運が良かったこと, 幸運だったこと, よかったこと, 改善点, 反省点, 做得好, 做得不好, 做的好, 哪里做得, 待改进, 待改善, 可改进, 可以改进, 改进的地方, 不足之处,
      做得不足, 幸运, 개선점, 개선할 점, 잘한 점, 잘된 점, 잘못된 점, 아쉬운 점, 운이 좋았던, 잘 된 점, 잘못한 점, questions for follow up, 対応の評価, open questions,
      unanswered questions
    `),
  ],
  [
    'background',
    2,
    phrases(`
      background, context, description, details, problem statement, technical details, architecture, hintergrund,
      kontext, contexte, contexto, contesto, beschreibung, описание, контекст, 背景, 배경, metadata, メタデータ, authors,
      author, status, date, participants, involved, responders, incident lead, teilnehmer, symptom*,
      guardrail violated, guardrails violated, technical background, incident details, evidence, backlog check*
    `),
  ],
  [
    'background',
    1,
    phrases(`
      investigation, debugging, diagnosis, diagnostics, attempts, we tried, tried, findings, untersuchung, fehlersuche, diagnostic, diagnostico,
      investigacion, investigacao, indagine, onderzoek, расследование, диагностика, 調査, 排查过程, 排查, 조사
    `),
  ],
  [
    'background',
    4,
    phrases(`
      how many, how long, how much, who was, who were, when was, when were, cuantos, cuantas, combien, wie viele, сколько,
      何人, 多少
    `),
  ],
  [
    'reference',
    3,
    phrases(`
      references, reference, resources, related links, links, appendix, appendices, acknowledg*, glossary,
      related issue*, related incident*, related document*, related information, further reading, see also, note,
      notes, q&a, faq, logs, diagram*, raw data, supporting data, supporting information, contact, referenzen, anhang,
      quellen, referencias, anexo*, annexe*, ressources, riferimenti, bijlage*, приложение, ссылки, примечани*, 参考資料,
      参考, 関連情報, 関連リソース, 付録, 参考资料, 附录, 附錄, 참고*, 참고 자료, 부록, legend, カテゴリの説明, revision history, changelog, change log,
      anything else, remarks, remerciements, success criteria, acceptance criteria, exit criteria, definition of done, 関連, 相关, 相關, 관련
    `),
  ],
  // German, Dutch, Nordic, Slavic, Turkish and Finnish
  [
    'response',
    4,
    phrases(`
      bereits ergriffene maßnahmen, was wurde getan, was wir getan haben, was wurde unternommen, maßnahmen während, massnahmen während, notfallmassnahme*, notfallmaßnahme*,
      genomen maatregel*, genomen stappen, ondernomen actie*, ondernomen stappen, ondernomen maatregel*, uitgevoerde actie*, uitgevoerde maatregel*,
      acties tijdens, tijdens het incident, tijdens de storing, hebben we gedaan, wat we deden, noodmaatregel*, tijdelijke maatregel*,
      vidtagna åtgärd*, genomförda åtgärd*, utförda åtgärd*, åtgärder under, under incidenten, under avbrottet, vad vi gjorde, vad som gjordes, vad gjorde vi,
      trufne foranstaltning*, gennemførte tiltag, gennemførte handling*, udførte tiltag, udførte handling*, handlinger under, under hændelsen, hvad vi gjorde,
      hvad gjorde vi, hvad blev gjort, iverksatte tiltak, gjennomførte tiltak, utførte tiltak, utførte handling*, tiltak under, under hendelsen, hva vi gjorde,
      hva gjorde vi, hva ble gjort, kva vi gjorde, tehdyt toimenpi*, toteutetut toimenpi*, suoritetut toimenpi*, tehdyt toimet, mitä tehtiin, mitä teimme, häiriön aikana,
      wykonane działania, przeprowadzone działania, działania podczas, działania doraźne, podczas incydentu, podczas awarii, podjęte kroki, podjęte środki, wykonane kroki,
      co zostało zrobione, co zrobiono, co zrobiliśmy, přijatá opatření, provedená opatření, podniknuté kroky, provedené kroky, kroky během, během incidentu, během výpadku,
      co bylo uděláno, co jsme udělali, alınan aksiyon*, alinan önlem*, alınan tedbir*, atılan adım*, uygulanan adım*, yapılan işlem*, yapılanlar, acil müdahale, olay sırasında,
      kesinti sırasında, neler yapıldı, ne yapıldı, ne yaptık, neler yaptık,
      предпринятые меры, предпринятые шаги, выполненные работы, выполненные шаги, проведенные работы, действия во время, действия при инциденте, что мы сделали,
      что сделано, что уже сделано, вжиті заходи, вжиті дії, виконані дії, виконані роботи, виконані кроки, здійснені заходи, дії під час, під час інциденту, під час збою, що зроблено,
      що було зроблено, що ми зробили,
      åtgärder som vidtagits, åtgärder vi vidtog, alınmış önlem*, прийняті заходи, wykonane czynności, działania ratunkowe, podjęte środki zaradcze,
      erfolgte maßnahmen, erfolgte massnahmen, was wurde gemacht, is er gedaan, har gjorts, er der gjort, er gjort, neler düzeltildi, проведені роботи
    `),
  ],
  [
    'response',
    3,
    phrases(`
      durchgeführte, uitgevoerde, ondernomen, vidtagna, utförda, genomförda, udførte, gennemførte, utførte, gjennomførte, iverksatte, yapılan
    `),
  ],
  [
    'response',
    1,
    phrases(`
      sofortmassnahme*, sofortmaßnahme*, directe actie*, directe maatregel*, onmiddellijke actie*, onmiddellijke maatregel*, omedelbara åtgärder, omedelbar åtgärd, akuta åtgärder,
      umiddelbare tiltak, umiddelbare tiltag, umiddelbare handlinger, strakstiltak, strakstiltag, straksforanstaltning*, välittömät toimenpi*, välittömät toimet,
      działania natychmiastowe, natychmiastowe działania, okamžitá opatření, okamžité kroky, acil önlem*, acil aksiyon*, немедленные действия, немедленные меры, срочные меры,
      неотложные меры, негайні дії, негайні заходи, термінові заходи,
      direkta åtgärder, akutte tiltag, akutte tiltak, øjeblikkelige tiltag, øyeblikkelige tiltak
    `),
  ],
  [
    'timeline',
    4,
    phrases(`
      zeitlinie, zeitstrahl, zeitachse, ereignisverlauf, ereignisablauf, tijdslijn, verloop van, gebeurtenissen, händelseförlopp*, vad som hände, kronologi, hændelsesforløb*,
      hendelsesforløp*, hendingsforløp*, hendelsesforlop*, kva skjedde, kva hende, tapahtumien kulku, tapahtumaketju*, kronologia, mitä tapahtui, chronologia, przebieg zdarzeń, przebieg wydarzeń,
      przebieg incydentu, przebieg awarii, co się wydarzyło, časová osa, průběh incidentu, průběh události, průběh výpadku, co se stalo, olay akışı, olay kronolojisi, olayın seyri,
      olayın gelişimi, zaman çizgisi, временная шкала, временная линия, лента событий, цепочка событий, хронологія, перебіг подій, хід подій, ланцюг подій, часова шкала, що сталося,
      що трапилося, що відбулося
    `),
  ],
  [
    'summary',
    3,
    phrases(`
      sammendrag, sammenfatning, oppsummering, samandrag, opsummering, yhteenveto, tiivistelmä, streszczenie, souhrn, shrnutí, özeti, підсумок, короткий опис, стислий опис
    `),
  ],
  [
    'impact',
    3,
    phrases(`
      schweregrad, getroffen, påvirkning, konsekvens*, konsekwencje, vaikutuks*, vaikutus, vaikutusalue, seuraukset, dopad, dopady, důsledky, etkiler, etkisi, воздействие, ущерб, вплив,
      наслідки
    `),
  ],
  [
    'impact',
    2,
    phrases(`
      betroffene*, berörda, påverkade, berørte, dotknięte, dotčené, etkilenen, затронутые, уражені, порушені
    `),
  ],
  [
    'cause',
    3,
    phrases(`
      fehlerursache*, wurzelursache*, fehleranalyse*, ursachenanalyse*, hoofdoorzaak*, hoofdoorzaken, grondoorzaak*, kernoorzaak*, oorzaken, orsak*, rotorsak*, orsaksanalys*, årsag*, grundårsag*, rodårsag*,
      årsak*, rotårsak*, grunnårsak*, juurisyy*, perimmäinen syy, syyanalyysi*, příčin*, sebep, kök sebep*, ana sebep, nedenler, первопричин*, першопричин*, чому це сталося
    `),
  ],
  [
    'cause',
    2,
    phrases(`
      varför, hvorfor, kvifor, miksi, proč se, proč k, proč to, proč jsme, neden oldu, чому
    `),
  ],
  [
    'resolution',
    2,
    phrases(`
      løsning*, løysing*, ratkaisu, toteutettu ratkaisu, tehty korjaus, tehdyt korjaukset, tehdyt muutokset, palautuminen, palauttaminen, toipuminen, väliaikainen ratkaisu, wprowadzone poprawki,
      wprowadzone zmiany, przywrócenie, przywracanie, řešení, provedená oprava, provedené změny, obnova služby, obnovení služby, uygulanan düzeltme*, внесенные изменения, внесенные исправления,
      примененное исправление, что изменено, что исправлено, что было исправлено, как исправили, как починили, как чинили, процесс исправления, обходное решение, рішення, що виправлено,
      що змінено, відновлення, усунення, återställning, genopretning, gjenoppretting,
      fehler behoben, behobene fehler, gefundene fehler, umgesetzte änderungen, hoe opgelost, opgeloste fouten, gevonden fouten, toegepaste wijzigingen, hur det löstes, så löstes, blev det løst, ble det løst, rettede fejl,
      rettede feil, исправленные ошибки, найденные ошибки, исправленные файлы, внесенные правки, изменения в коде, изменения в файлах, как было исправлено, как было решено, способ исправления, внесені зміни, зміни в коді,
      виправлені помилки, виправлені файли, знайдені помилки, як виправили, zmiany w kodzie, wprowadzona poprawka, naprawione błędy, znalezione błędy, poprawione pliki, jak naprawiono, jak rozwiązano, změny v kódu, opravené chyby,
      opravené soubory, nalezené chyby, jak bylo opraveno, jak jsme to vyřešili, kod değişiklikleri, düzeltilen hatalar, düzeltilen dosyalar, bulunan hatalar, nasıl çözüldü, nasıl düzeltildi, koodimuutokset, korjatut virheet,
      korjatut tiedostot, miten korjattiin, miten ratkaistiin,
      hur vi löste, sådan løste, slik løste, как устранили, як усунули, jak usunięto, co już naprawiono, už je opraveno, nasıl giderdik, miten korjasimme, что уже исправлено, що вже виправлено
    `),
  ],
  [
    'lessons',
    4,
    phrases(`
      bestehende maßnahme*, bestehende massnahme*, bestehende kontroll*, bestehende schutz*, vorhandene kontroll*, vorhandene schutz*, vorhandene maßnahme*, was gut funktioniert, was funktioniert,
      was nicht gut, was nicht funktioniert, gut lief, schlecht lief, glück hatten, ging er goed, ging er mis, ging niet goed, ging minder goed, kon beter, hadden we geluk, bestaande maatregel*,
      bestaande controle*, gick bra, gick dåligt, gick fel, gick mindre bra, fungerade bra, kunde gått bättre, hade tur, befintliga åtgärd*, befintliga kontroll*, befintliga skydd, gik godt, gik skidt,
      gik galt, gik mindre godt, var heldige, været gået bedre, eksisterende kontrol*, eksisterende tilta*, eksisterende sikr*, gikk bra, gikk dårlig, gikk galt, gjekk bra, gjekk gale, gikk mindre bra,
      kunne gått bedre, hadde flaks, meni hyvin, meni pieleen, meni huonosti, mikä toimi, kävi tuuri, nykyiset kontrollit, nykyiset toimenpi*, co zadziałało, co nie zadziałało, mieliśmy szczęście,
      istniejące zabezpiecz*, istniejące mechanizmy, istniejące środki, co se povedlo, co se nepovedlo, co fungovalo, co nefungovalo, šlo dobře, šlo špatně, měli štěstí, stávající opatření, stávající kontroly,
      existující kontroly, existující opatření, iyi gitti, iyi giden*, kötü gitti, kötü giden*, ters gitti, şanslıydık, mevcut önlem*, mevcut kontrol*, mevcut tedbir*, пошло хорошо, было хорошо, было плохо,
      повезло, существующие меры, действующие меры, существующие средства, пройшло добре, що спрацювало, пішло добре, пішло не так, пощастило, наявні заходи, існуючі заходи,
      schiefgelaufen, schief gelaufen, was uns geholfen, misgegaan, wat hielp, gick snett, hvad fejlede, hva feilet, не по плану, не за планом, se pokazilo, ters giden*, meni vikaan
    `),
  ],
  [
    'lessons',
    2,
    phrases(`
      lektionen, conclusie*, lärdom, slutsats*, läring, læring*, lærdom*, erfaringer, konklusjon*, konklusion*, opit, opittua, mitä opimme, johtopäätös, johtopäätökset, lekcje, poučení, ponaučení,
      získané poznatky, závěr, závěry, çıkarılan dersler, dersler, sonuç, висновки, засвоєні уроки, заключне слово, offene fragen, open vragen, öppna frågor, åbne spørgsmål, åpne spørsmål, avoimet kysymykset,
      otwarte pytania, otevřené otázky, açık sorular, открытые вопросы, відкриті питання
    `),
  ],
  [
    'background',
    2,
    phrases(`
      problembeschreibung, probleemomschrijving, omschrijving, beschrijving, achtergrond, betrokkenen, bakgrund, beskrivning, problembeskrivning, inblandade, deltagare, baggrund, bakgrunn, beskrivelse,
      problembeskrivelse, deltagere, deltakere, involverede, involverte, tausta, kuvaus, osallistujat, opis problemu, opis błędu, opis incydentu, objawy, uczestnicy, kontekst, popis problému, popis chyby,
      popis incidentu, příznaky, účastníci, sorunun tanımı, sorun tanımı, belirtiler, katılımcılar, arka plan, суть проблемы, описание проблемы, симптом*, предыстория, участники, опис проблеми, опис інциденту, передісторія,
      учасники, oireet,
      zasada działania, sposób działania, opis działania, technische voraussetzungen, предварительные условия
    `),
  ],
  [
    'background',
    1,
    phrases(`
      verifikation, verifizierung, überprüfung, verificatie, verifiering, verificering, verifisering, verifikasjon, varmistus, todentaminen, weryfikacja, ověření, doğrulama, проверка, верификация, перевірка,
      верифікація, felsökning, utredning, fejlsøgning, undersøgelse, feilsøking, undersøkelse, selvitys, tutkinta, dochodzenie, diagnostyka, diagnostika, vyšetřování, araştırma, inceleme, teşhis, розслідування,
      діагностика, виявлення, upptäckt, opdagelse, oppdagelse, havaitseminen, тестирование, тестування, testowanie, testování, testaus,
      entdeckt wurde, het ontdekt, upptäcktes, det opdaget, det oppdaget, как обнаружили, як виявили, jak wykryto, problém odhalen, fark edildi, havaittiin, техническая информация, технічна інформація,
      informacje techniczne, technické informace, teknik bilgi*, tekniset tiedot, technische umsetzung, kurzbeschreibung, ошибки в логах, результат проверки
    `),
  ],
  [
    'reference',
    3,
    phrases(`
      geänderte datei*, geänderte komponente*, neue dateien, weitere informationen, gewijzigde bestand*, aangepaste bestand*, nieuwe bestanden, referenties, meer informatie, bijlagen, ändrade filer,
      nya filer, referenser, relaterade länkar, länkar, bilag*, mer information, ændrede filer, endrede filer, endra filer, nye filer, referencer, referanser, relaterte lenker, lenker, relaterede links, vedlegg,
      mere information, mer informasjon, muutetut tiedostot, muuttuneet tiedostot, uudet tiedostot, viitteet, lisätietoja, liitteet, zmienione pliki, zmodyfikowane pliki, nowe pliki, powiązane, odnośniki,
      załącznik*, změněné soubory, upravené soubory, nové soubory, související, odkazy, příloha, přílohy, değişen dosyalar, değiştirilen dosyalar, yeni dosyalar, referanslar, ilgili bağlantılar, bağlantılar,
      kaynaklar, измененные файлы, созданные файлы, новые файлы, затронутые файлы, связанные, змінені файли, нові файли, посилання, пов'язані, додаток, додатки, betroffene dateien, getroffen bestanden, berörda filer,
      påverkade filer, berørte filer, dotčené soubory, etkilenen dosyalar,
      logauszüge, список изменений, список змін, lista zmian, seznam změn, değişiklik listesi, muutosluettelo
    `),
  ],
  [
    'instruction',
    3,
    phrases(`
      testszenari*, testschritte, schritte zur reproduktion, reproduktionsschritte, zu reproduzieren, reproduzierbar*, nützliche befehle, testscenario, testscenarie, stappen om te reproduceren, te reproduceren,
      steg för att återskapa, återskapa felet, att reproducera, trin til reproduktion, reproduceres, steg for å reprodusere, å reprodusere, hvordan reprodusere, testiskenaario, toistamisohj*,
      scenariusz testowy, scenariusze testowe, kroki do reprodukcji, kroki reprodukcji, jak odtworzyć, jak zweryfikować, jak sprawdzić, testovací scénář, testovací scénáře, kroky k reprodukci, postup reprodukce,
      jak reprodukovat, jak ověřit, test senaryo*, yeniden üretme, tekrar üretme, nasıl yeniden üretilir, nasıl doğrulanır, тестовый сценарий, тестовые сценарии, сценарий тестирования, сценарии тестирования,
      шаги воспроизведения, шаги для воспроизведения, шаги по воспроизведению, действия для воспроизведения, как воспроизвести, как проверить, команды для, полезные команды, план отката, инструкция по,
      тестовий сценарій, тестові сценарії, кроки для відтворення, кроки відтворення, як відтворити, як перевірити, план відкату, plan wycofania, geri alma planı,
      wie testen, hoe te testen, så testar du, sådan tester du, slik tester du, как тестировать, як тестувати, jak testować, jak testovat, nasıl test edilir, miten testata
    `),
  ],
  [
    'instruction',
    3,
    phrases(`
      für benutzer, für anwender, für nutzer, hinweise für, voor gebruikers, voor de gebruiker*, för användare, till användare, for brugere, til brugere, for brukere, til brukere, käyttäjille, dla użytkowników,
      dla użytkownika, pro uživatele, kullanıcılar için, kullanıcı için, для пользовател*, для користувач*
    `),
  ],
  [
    'instruction',
    4,
    phrases(`
      рекомендации пользовател*, рекомендации для пользовател*, рекомендації користувач*, рекомендації для користувач*
    `),
  ],
  [
    'instruction',
    4,
    phrases(`
      steps to reproduce, how to reproduce, reproduction*, to reproduce, how to verify, verification steps, rollback plan, runbook*,
      must contain, should contain, requirements, template, guidelines, instructions, how to use, how to write, how to fill, fill in, fill out,
      example postmortem*, example report*, example document*, example incident*, what should you do, what you should do, what users should do, for users, recommendations for users, recommendations for the users, recommendations for customers, recommendations to users,
      recommended customer actions, for the users, for our users, for our customers,
      advice for users, customers make, how can customers, what can customers, how can users, what can users, customer action*, action required by customers, what do i need to do,
      do i need to do anything, what you need to do, what can you do, what customers should do, when to write, users should, customers should,
      validators should, operators should, admins should, developers should, integrators should, players should,
      you should, you need to, you have to, you must, action required from you,
      process overview, vorlage, modele, plantilla, шаблон, テンプレート, 模板, 템플릿
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
  [
    'lessons',
    4,
    phrases(`
      what did not work, that worked, which worked, guardrails failed, safeguards failed, controls failed, defenses that failed, defences that failed, safeguards that failed, controls that failed, guardrails that failed,
      guardrail bypassed, guardrails bypassed, safeguard bypassed, safeguards bypassed, controls bypassed, why prevention
    `),
  ],
  [
    'background',
    3,
    phrases(`
      improvement over, improvements over, improvement result*, sla commitment*, failed task*, user action*, attacker action*, attacker's next, of the attacker, of the attack
    `),
  ],
  [
    'instruction',
    4,
    phrases(`
      users need to, customers need to, users must, customers must, should users do, user action required, user actions required, actions for users, advice to users, advice to customers
    `),
  ],
];
