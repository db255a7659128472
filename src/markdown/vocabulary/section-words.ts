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
  [
    'response',
    4,
    phrases(`
      immediate corrective action*, immediate correction*, containment, containment action*, containment measure*, interim action*,
      actions taken, action taken, immediate actions taken, immediate action taken, corrective actions taken,
      corrective action taken, remediation actions taken, remedial actions taken, mitigation actions taken,
      immediate steps taken, immediate measures taken, actions performed, steps taken, measures taken, response action*, immediate fix*,
      what did we do, what we did, what was done, mitigation steps taken, emergency action*, actions done,
      actions we took, recovery action*, recovery step*, actions already taken, acciones tomadas, acciones realizadas,
      acciones inmediatas, medidas tomadas, medidas adoptadas, providencias adotadas, providencias tomadas, acoes tomadas, acoes realizadas, acoes executadas, acoes durante,
      acoes imediatas, acciones ejecutadas, acciones durante, actuaciones realizadas, actuaciones llevadas a cabo, during the incident, during the outage, durante el incidente,
      durante o incidente, pendant l'incident, während des ausfalls, während der störung, во время инцидента,
      azioni intraprese, misure adottate, actions menees, actions realisees, actions prises, actions entreprises,
      actions immediates, mesures prises, actions effectuees, actions de resolution, ergriffene massnahmen,
      ergriffene maßnahmen, durchgefuhrte massnahmen, durchgeführte maßnahmen,
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
      immediate action*, mitigation*, response, incident response, immediate response, immediate measures
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
      resolution, resolution and recovery, fix, fixes applied, the fix, solution, workaround, recovery,
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
      where we got lucky, got lucky, where did we get lucky, things that went, what can be improved, luck,
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
      technical background, incident details, evidence, backlog check*
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
      anything else, remarks, remerciements
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
      advice for users, customers make, how can customers, what can customers, how can users, what can users, customer action*, action required by customers, checklist, what do i need to do,
      do i need to do anything, what you need to do, what can you do, what customers should do, when to write, users should, customers should,
      validators should, operators should, admins should, developers should, integrators should, players should,
      you should, you need to, you have to, you must, action required from you,
      process overview, vorlage, modele, plantilla, шаблон, テンプレート, 模板, 템플릿
    `),
  ],
];
