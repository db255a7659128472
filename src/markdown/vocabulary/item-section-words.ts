import { phrases } from '../phrase-table.ts';
import type { TopicWords } from './section-words.ts';

/** Words of headings and labels of sections that hold action items, or may; see SECTION_WORDS. */
export const ITEM_SECTION_WORDS: readonly TopicWords[] = [
  [
    'actions',
    4,
    phrases(`
      action item*, action point*, action plan*, action list, follow up action*, follow-up action*, followup action*, follow-on*, follow on*,
      resulting action*, remediation action*, remediation item*, remediation plan*, corrective action*,
      preventive action*, preventative action*, improvement action*, planned action*, future action*, next action*,
      open action*, action register, action tracker, remedial action*, proposed action*, recommended action*,
      required action*, agreed action*, review action*, review outcome*, agreed outcome*, corrections, actions to take, actions to be taken, actions required, capa, ais, action,
      to do, todo, to-do, todos, to-dos, follow up*, follow-up*, followup*, next step*, work item*, repair item*,
      post-incident action*, post incident action*, incident follow*, outstanding work, outstanding item*,
      remaining work, actionable*, action log, post-incident task*, post incident task*, follow-up item*, follow up item*,
      future step*, future safeguard*, preventive step*, preventative step*, planned work, work planned, proposed change*,
      proposed improvement*, proposed fix*, suggested improvement*, improvement task*, remediation task*, mitigation action*,
      long term action*, long-term action*, short term action*, short-term action*, post-mortem action*, postmortem action*, retrospective action*, retro action*,
      needs to be done, need to be done, has to be done, have to be done, must be done, should be done, to be done,
      still to do, left to do, remains to be done, corrections and preventions, corrective & preventive, corrective and preventive, corrective and preventative,
      preventative and corrective, preventive and corrective, prevention and improvement*, outstanding task*, open task*, open items, changes to make,
      changes to be made, measures taken to prevent, steps taken to prevent, actions taken to prevent
    `),
  ],
  [
    'actions',
    3,
    phrases(`
      not happen again, never happen again, doesn't happen again, won't happen again, never again, nicht wieder, nie wieder,
      nicht noch einmal, nicht mehr vorkommt, plus jamais, ne se reproduise, no vuelva, nao volte, nao se repita,
      no se repita, non si ripeta, non accada, niet opnieuw, niet meer gebeurt, больше не повтор*, не повторя*, less likely, less often, less impactful, remediation*, remediation work, future improvement*, planned improvement*,
      future prevention, preventing recurrence, prevent recurrence, recurrence prevention, avoid recurrence, reoccurrence,
      ideas for improvement, process change*, future mitigation*, future measure*, future plans and improvement*,
      steps we're taking, steps we are taking, actions we're taking, actions we are taking, action we're taking,
      measures we're taking, measures we are taking, what will change, steps being taken, measures being taken, actions being taken, action being taken, changes being made, improvements being made, being put in place, being done, will be done, tickets filed, tickets created, tickets raised, issues filed, issues created,
      issues opened, issues raised, plan of action, prevention plan, improvement plan, improvement item*, mitigation plan,
      needs to happen, has to happen, must happen, should happen, for good, making it right, making this right, resiliency work, reliability work,
      corrective work, preventive work, preventative work, deferred work, post-incident work, post incident work, and actions, & actions, und massnahmen, und maßnahmen,
      et actions, y acciones, e acoes, e azioni, и действия, and improvements, & improvements, commit to, committed to, and will take, and will do,
      changes to our, changes in our, hardening plan, commitment*
    `),
  ],
  [
    'actions',
    2,
    phrases(`
      more resilient, hardening, preventive, preventative, actions, recommendation*, improvement*, countermeasure*, counter-measure*, counter measure*, prevention,
      preventions, preventing, prevention measure*, going forward, follow through, remediations, safeguard*, guardrail*, guard rail*,
      technical changes, operational changes, organisational changes, organizational changes, documentation updates, to close, to address, to open, to file,
      to implement, to be fixed, to be implemented, to be addressed, to be made, to pay, closing the gap*,
      preventive step*, preventative step*, corrective step*, steps forward, deliverables, repairs
    `),
  ],
  [
    'measures',
    4,
    phrases(`
      corrective and preventative measure*, corrective and preventive measure*, preventive and corrective measure*,
      preventative and corrective measure*, corrective measure*, preventive measure*, preventative measure*,
      corrective/preventive measure*, corrective / preventive measure*, corrective & preventive measure*,
      corrective & preventative measure*, remedial measure*, prevention measures, improvement measure*
    `),
  ],
  [
    'tasks',
    4,
    phrases(`
      specific task*, certain task*, task list, tasks to address, concrete task*, list of tasks, follow-up task*
    `),
  ],
  [
    'measures',
    3,
    phrases(`
      measures, measure
    `),
  ],
  [
    'measures',
    2,
    phrases(`
      massnahmen, maßnahmen, mesures, medidas, misure, maatregelen, åtgärder, tiltak, меры, какие меры, 対策, 措置, 措施, 대책, önlemler
    `),
  ],
  [
    'tasks',
    3,
    phrases(`
      aufgaben, taches, tareas, tarefas, compiti, uppgifter, oppgaver, opgaver, zadania, úkoly, görevler, задачи,
      завдання, タスク, 任务, 任務, 작업, 과제
    `),
  ],
  [
    'tasks',
    3,
    phrases(`
      tasks, tickets, jira tickets, jira issues, github issues, issues to file
    `),
  ],
  [
    'plans',
    2,
    phrases(`
      moving forward, further work, what's next, what is next, whats next, future work, looking ahead, outlook, the road ahead,
      road ahead, future plan*, plans, the way forward, way forward, our plan, roadmap, path forward, ongoing work,
      from here, next time, for the future, prochaine fois, proxima vez, prossima volta, volgende keer, nachste mal, nachstes mal, nachsten mal, следующий раз, 次回, 下次, focused on, focusing on, working on, happens now, happens next, comes next, what now, wie geht es weiter,
      wie es weitergeht, wie weiter, et maintenant, la suite, y ahora que, e agora, что дальше, これから, これからどうするか, 接下来, 앞으로, hoe nu verder, hoe verder
    `),
  ],
  [
    'plans',
    1,
    phrases(`
      long term fix*, long-term fix*, permanent fix*, permanent solution*, long-term solution*
    `),
  ],
  // German
  [
    'actions',
    4,
    phrases(`
      folgemassnahme*, korrekturmassnahme*, vorbeugemassnahme*, vorbeugende massnahme*, praventivmassnahme*,
      praventionsmassnahme*, gegenmassnahme*, nachste schritte, weitere schritte, weiteres vorgehen, offene punkte,
      aktionspunkte, massnahmenplan, verbesserungsmassnahme*, weitere massnahmen, folgemaßnahme*,
      korrekturmaßnahme*, vorbeugemaßnahme*, vorbeugende maßnahme*, präventivmaßnahme*, präventionsmaßnahme*,
      gegenmaßnahme*, maßnahmenplan, verbesserungsmaßnahme*, weitere maßnahmen, korrektur- und vorbeugemaßnahme*,
      handlungsempfehlung*, to-dos, zu tun, zu erledigen, muss getan werden, noch offen,
      vorbeugungsmassnahme*, vorbeugungsmaßnahme*, abhilfemassnahme*, abhilfemaßnahme*, abstellmassnahme*, abstellmaßnahme*,
      massnahmenkatalog, maßnahmenkatalog, massnahmenliste, maßnahmenliste, maßnahmenverfolgung, schutzmassnahme*, schutzmaßnahme*,
      optimierungsmassnahme*, optimierungsmaßnahme*, hartungsmassnahme*, härtungsmaßnahme*, qualitätssicherungsmaßnahme*,
      korrektur- und vorbeugungsmaßnahme*, vorbeugende maßnahme*, nächsten schritte, folgeschritte, aktionsplan, aktionsliste, folgeaktion*,
      folgeaufgabe*, folgearbeit*, folgeticket*, nacharbeit*, handlungsbedarf, präventionsplan, verbesserungsplan*, umsetzungsplan,
      restarbeiten, ausstehende arbeiten, offene aufgabe*, noch umzusetzen, sofort umzusetzen, wiederholungsvermeidung
    `),
  ],
  // French
  [
    'actions',
    4,
    phrases(`
      plan d action*, plan d'action*, plans d'action*, points d'action*, actions correctives, action corrective,
      actions preventives, actions correctrices, actions a mener, actions a realiser, actions de suivi,
      actions a entreprendre, actions a venir, actions futures, mesures correctives, mesures preventives,
      mesures de prevention, prochaines etapes, prochaines actions, etapes suivantes, suite a donner, suites a donner,
      actions planifiees, actions prevues, a faire, actions proposees, pistes d'amelioration, mesures correctrices,
      reste a faire, doit etre fait, remediations, actions post-incident, actions post-mortem, axes d'amelioration
    `),
  ],
  // Spanish
  [
    'actions',
    4,
    phrases(`
      acciones preventivas, acciones correctivas, acciones de seguimiento, acciones a tomar, acciones futuras,
      acciones a realizar, acciones pendientes, acciones de mejora, plan de accion, proximos pasos, siguientes pasos,
      medidas correctivas, medidas preventivas, tareas pendientes, puntos de accion, elementos de accion, pendientes,
      seguimiento, por hacer, queda por hacer, que falta por hacer, que hay que hacer, acciones propuestas, plan de mejora, plan de prevencion, acciones a futuro, acciones previstas, actuaciones previstas, actuaciones futuras, actuaciones pendientes,
      actuaciones de mejora, compromisos, tareas derivadas, acciones
    `),
  ],
  // Portuguese
  [
    'actions',
    4,
    phrases(`
      acoes preventivas, acoes corretivas, acoes de acompanhamento, acoes futuras, acoes a tomar, acoes, plano de acao,
      itens de acao, proximos passos, medidas corretivas, medidas preventivas, acoes de melhoria, acoes pendentes,
      providencias, providencias futuras, providencias a adotar, acoes pos-incidente, melhorias propostas, plano de melhoria*, plano de prevencao, acoes de prevencao, o que precisa ser feito, o que falta fazer, por fazer, tarefas pendentes, pontos de acao, acoes propostas, pendencias, acao corretiva
    `),
  ],
  // Italian
  [
    'actions',
    4,
    phrases(`
      azioni correttive, azioni preventive, azioni da intraprendere, piano di azione, piano d'azione, prossimi passi,
      misure correttive, misure preventive, azioni, azioni successive, azioni di follow-up, da fare
    `),
  ],
  // Dutch
  [
    'actions',
    4,
    phrases(`
      actiepunten, vervolgacties, vervolgstappen, volgende stappen, corrigerende maatregelen,
      preventieve maatregelen, verbeterpunten, verbeteracties, actielijst, acties,
      preventiemaatregel*, verbetermaatregel*, vervolgmaatregel*, langetermijnmaatregel*, actieplan, plan van aanpak, vervolgactie*,
      vervolgstap, volgende stap, volgende check*, volgende controle*, openstaand*, open punten, takenlijst, verbeterplan*, verbetervoorstel*,
      opvolgactie*, opvolgpunt*, opvolging, op te pakken, toezeggingen
    `),
  ],
  // Nordic
  [
    'actions',
    4,
    phrases(`
      handlinger, nasta steg, neste steg, handlingspunkter, naeste skridt, næste skridt, toimenpiteet,
      jatkotoimenpiteet, korjaavat toimenpiteet, oppfølging, opfølgning, uppföljning,
      åtgärdsplan*, åtgärdslist*, åtgärdspunkt*, åtgärdsförslag*, skyddsåtgärd*, motåtgärd*, handlingsplan*, handleplan*, aktionspunkt*,
      aktionsplan*, aktionsliste, aktionslista, aksjonspunkt*, aksjonsplan*, aksjonsliste, aksjoner, kvar att göra, saker att göra, att göra-lista,
      återstående*, kvarstående*, utestående*, udestående*, udeståender, resterende*, gjenstår, gjenstående*, gjenståande*, öppna punkter,
      åbne punkter, åpne punkter, uppföljnings*, oppfølgings*, opfølgnings*, opfølgende handlinger, kommande steg, neste skritt, videre arbeid,
      vidare arbeid, videre arbejde, fortsatt arbete, forbedringstiltak*, forbedringstiltag*, tiltaksplan*, tiltaksliste*, tiltakspunkt*,
      mottiltak*, modforanstaltning*, gjøremål, skal gøres, må gjøres, skal gjøres, mangler at blive gjort, indsatsområde*,
      toimenpide*, toimenpitei*, parannustoimenpi*, kehittämistoimenpi*, jatkotoime*, seurantatoime*, vastatoime*, toimintasuunnitelma*, toimintakohdat,
      seuraavat askel*, seuraavat vaiheet, jatkosuunnitelma*, jatkotyö*, vielä tekemättä, vielä tehtävä, avoimet asiat, keskeneräiset asiat,
      sovitut asiat, korjaussuunnitelma*
    `),
  ],
  // Polish, Czech
  [
    'actions',
    4,
    phrases(`
      dzialania naprawcze, działania naprawcze, dzialania zapobiegawcze, działania zapobiegawcze, kolejne kroki,
      następne kroki, nastepne kroki, plan naprawczy, zapobieganie, co dalej, plan działań, działania następcze, działania korygujące,
      opatření, napravna opatreni, nápravná opatření, preventivní opatření, další kroky, akční body,
      działania prewencyjne, działania profilaktyczne, dalsze działania, planowane działania, zaplanowane działania, proponowane działania,
      rekomendowane działania, zalecane działania, podejmowane działania, działania długoterminowe, działania krótkoterminowe, działania do,
      działania na przyszłość, plan działania, plan poprawy, plan usprawnień, plan wdrożenia, plan zapobiegania, dalsze kroki, kroki zapobiegawcze,
      kroki naprawcze, do zrobienia, należy zrobić, trzeba zrobić, pozostałe prace, pozostało do, środki zapobiegawcze, środki zaradcze, środki naprawcze,
      środki prewencyjne, środki techniczne, środki organizacyjne, punkty do działania, akcje naprawcze, lista akcji, otwarte punkty,
      następujące kroki, następné kroky, následující kroky, následné kroky, nápravné kroky, preventivní kroky, nápravné akce, akční plán, akční kroky,
      plán nápravy, plán zlepšení, plán dalších kroků, k dořešení, zbývá udělat, zbývající práce, třeba udělat, potřeba udělat, nedořešené*,
      otevřené body
    `),
  ],
  // Turkish
  [
    'actions',
    4,
    phrases(`
      aksiyon*, aksiyon maddeleri, eylem maddeleri, eylem planı, alınacak önlemler, alinacak onlemler, sonraki adımlar, duzeltici faaliyet*,
      düzeltici faaliyet*, önleyici faaliyet*, önleyici önlem*, alınacak tedbirler, aksiyon planı, yapılacaklar, iyileştirme*,
      önleyici tedbir*, düzeltici önlem*, alınacak aksiyon*, sonraki adım*, sonraki adim*, gelecek adım*, ileriye dönük adım*, yapılacak*, yapilacak*,
      yapılması gereken*, yapılması planlanan*, takip madde*, takip edilecek*, kalan iş*, bekleyen iş*, açık madde*, eylem plani, karşı önlem*
    `),
  ],
  // Russian, Ukrainian
  [
    'actions',
    4,
    phrases(`
      план действий, дальнейшие действия, корректирующие действия, корректирующие меры, корректирующие мероприятия,
      превентивные меры, предупреждающие действия, меры по предотвращению, меры предотвращения, следующие шаги,
      дальнейшие шаги, что будем делать, что делать, принимаемые меры, экшен айтем*, экшн айтем*, экшен-айтем*,
      экшн-айтем*, предотвращение, профилактические меры, как предотвратить, действия, план работ, мероприятия,
      что делаем, что планируем, что нужно сделать, что надо сделать, что осталось сделать, что сделать, что предпринять, план мероприятий, план исправлений, план улучшений, план по улучшению, что улучшить, что улучшим, доработки,
      экшены, экшн, дії, задачи на доработку, не повторилось, рекомендации, план дій, подальші дії, наступні кроки, коригувальні дії,
      предупредительные меры, предупредительные мероприятия, план исправления, план устранения, план доработок, план по предотвращению, предложения по,
      дальнейшая работа, дальнейшие планы, нужно сделать, необходимо сделать, осталось сделать, что осталось, к исполнению, контрмер*, рекомендация,
      рекомендованные действия, что нужно исправить, что надо исправить, оставшаяся работа, оставшиеся работы, поручения, незавершенные работы, меры по недопущению,
      план заходів, план робіт, план виправлен*, план покращен*, план усунення, коригуючі дії, подальші кроки, подальша робота, подальші плани,
      потрібно зробити, треба зробити, необхідно зробити, залишилось зробити, залишилося зробити, лишилось зробити, що робити далі,
      доопрацювання, екшн-айтем*, екшн айтем*, экшн-айтемы, як запобігти, запобіжні заходи, превентивні заходи, коригувальні заходи, профілактичні заходи,
      пропозиції щодо
    `),
  ],
  // German, Dutch, Nordic, Slavic, Turkish and Finnish: what says less
  [
    'actions',
    3,
    phrases(`
      verbessert werden muss, verbessert werden müssen, verbessert werden soll*, zu verbessern, lösungsvorschlag, lösungsvorschläge, vorgeschlagene lösung*,
      nog te, nog uit te, nog gebeuren, anders gaan doen, anders doen, en acties, en maatregelen, voorgestelde oplossing*, oplossingsvoorstel*,
      förbättrings*, forbedrings*, forbetrings*, inte händer igen, ikke sker igen, ikke skjer igjen, ikkje skjer igjen, och åtgärder, og tiltak, og tiltag, og handlinger,
      föreslagen lösning, foreslået løsning, foreslått løsning, ja toimenpiteet, ja toimet, ei toistu, ei tapahdu uudelleen, parannusehdot*, kehitysehdot*, kehityskoh*,
      i działania, i zadania, nie powtórzy*, propozycje zmian, propozycje usprawnień, propozycje rozwiąz*, proponowane rozwiązani*, proponowana poprawka,
      a opatření, a další kroky, neopakov*, už nestalo, znovu nestalo, navrhované řešení, navrhovaná řešení, návrh řešení, návrhy na, co zbývá, další postup,
      ve aksiyonlar, ve önlemler, bir daha yaşanma*, bir daha olma*, tekrarlanmama*, ne değişecek, neler değişecek, önerilen çözüm*, çözüm öneri*,
      предотвращен*, недопущен*, не повторил*, не повториться, не повторится, и задачи, и меры, предлагаемое решение, предлагаемые решения, предлагаемое исправление, предложенное решение,
      запобіган*, та дії, і дії, та заходи, і заходи, пропоноване рішення,
      nicht mehr passiert, vorschläge zur, handlungsfelder, aan te pakken, op te lossen, vervolgonderzoek, moeten we doen, eraan gaan doen, verandert er, behöver göras, behöver åtgärdas, måste göras,
      skal der gøres, skal det gjøres, i rekomendacje, i zalecenia, do poprawy, a doporučení, nutné udělat, budoucí kroky, k řešení, tekrar yaşanma*, takip eden iş*, sonraki çalışma*, açık iş*, korjattavaa, parannettavaa,
      jatkokehitys, план по исправлен*, что требуется, требуется исправить, что исправить, недоделки, предстоящие, решили сделать, ответственные и сроки, к доработке, идеи по, що виправити, що покращити, запобіжні дії,
      verdere stap*, uit te voeren, uppföljande, fortsatta steg, næste trin, меры по, меры для, план дальнейших, план подальших, нужно доделать, треба доробити, не случилось, не случится, не сталося знову,
      следующий этап, наступний етап, заходи з, заходи щодо, önlenmesi
    `),
  ],
  [
    'actions',
    2,
    phrases(`
      vermeidung, empfehlung, optimierungen, verbesserungspotenzial*, verbesserungspotential*, nachverfolgung, nachbereitung,
      preventie, aanbeveling, oplossingsrichting*, afspraken, förebyggande, rekommendation*, anbefaling*, tilråding*, forebyg*, forebygging, førebygging,
      forbetringar, fremadrettet, parannus*, parannukset, suosituks*, suositus, ehkäis*, ennaltaehkäis*, toimet, ulepszenia, zalecenia, prewencja, profilaktyka, zobowiązania, dług techniczny,
      na przyszłość, prevence, předcházení, doporučení, zlepšení, závazky, technický dluh, do budoucna, önleme, önleyeceğiz, tavsiyeler, taahhütler, teknik borç,
      профилактика, обязательства, технический долг, техдолг, на будущее, рекомендації, покращення, поліпшення, зобов'язання, технічний борг, на майбутнє,
      verbesserung, präventive, vorbeugende, preventieve, technische schulden, technische schuld, teknisk skuld, teknisk gæld, teknisk gjeld, tekninen velka, działania, działań, rekomendowane kroki, rekomendowane zmiany, zalecane kroki, zalecane zmiany, doporučené kroky,
      doporučené změny, doporučené akce
    `),
  ],
  [
    'measures',
    2,
    phrases(`
      tiltag, foranstaltning*, заходи, tedbirler
    `),
  ],
  [
    'tasks',
    4,
    phrases(`
      aufgabenliste, lista zadań, seznam úkolů, görev listesi, список задач, перечень задач, список завдань, tehtävälista
    `),
  ],
  [
    'tasks',
    3,
    phrases(`
      angelegte tickets, oppgåver, tehtävät, tehtävää, utworzone tickety, vytvořené tickety, skapade ärenden, opprettede saker, oprettede sager,
      açılan işler, luodut tiketit, тикеты, заведенные тикеты, задачі, тікети
    `),
  ],
  [
    'plans',
    2,
    phrases(`
      ausblick, vägen framåt, vad händer nu, vejen frem, det videre forløb, videre forløb, veien videre, vegen vidare, hva skjer nå, hvad sker der nu,
      seuraavaksi, miten jatketaan, tiekartta, plany na przyszłość, mapa drogowa, co dál, co bude dál, yol haritası, gelecek planları, дорожная карта,
      дорожня карта, що далі
    `),
  ],
  [
    'plans',
    1,
    phrases(`
      dauerhafte lösung*, endgültige lösung*, langfristige lösung*, permanente lösung*, permanente behebung, dauerhafte behebung,
      structurele oplossing*, definitieve oplossing*, permanente oplossing*, definitieve fix, permanent lösning*, långsiktig lösning*, slutgiltig lösning*,
      permanent åtgärd*, permanent løsning*, varig løsning*, langsigtet løsning*, langsiktig løsning*, pysyvä korjaus, pysyvä ratkaisu, pitkän aikavälin ratkaisu*,
      trwałe rozwiązani*, docelowe rozwiązani*, rozwiązanie docelowe, rozwiązanie długoterminowe, rozwiązania długoterminowe, długoterminowe rozwiązani*,
      trvalé řešení, dlouhodobé řešení, definitivní oprava, trvalá oprava, kalıcı çözüm*, uzun vadeli çözüm*, долгосрочное решение, долгосрочные решения, постоянное решение,
      окончательное решение, окончательное исправление, долгосрочное исправление, довгострокове рішення, постійне рішення, остаточне рішення,
      dauerhafte korrektur, varaktig lösning*
    `),
  ],
  // Japanese
  [
    'actions',
    4,
    phrases(`
      アクションアイテム, ネクストステップ, アクション項目, アクションプラン, アクション, 再発防止策, 再発防止, 今後の対応, 今後の対策, 今後の予定, 恒久対応, 恒久対処, 恒久措置, 恒久策, 本対応, 恒久対策, 恒久的な対応, 恒久的対策, 改善策, 改善アクション,
      対応策, 対策, 予防策, 防止策, 後続対応, ネクストアクション, 次のアクション, 次のステップ, 今後の改善, フォローアップ, やること, 改善項目, 今後の取り組み, 残タスク, 残課題, 改善タスク, 対策案, 今後に向けて, 今後の方針, 今後について, 是正措置, 是正処置, 予防措置,
      改善計画
    `),
  ],
  // Chinese
  [
    'actions',
    4,
    phrases(`
      行动项, 行动计划, 行動項目, 行動計劃, 改进措施, 改进项, 改进计划, 改进建议, 改进方案, 改善措施, 改進措施, 与改进, 和改进, 及改进, 与优化, 與改進, 和改進, 与改善, 后续措施, 后续行动, 后续计划, 后续改进, 后续工作, 后续跟进, 後續行動, 後續改善,
      預防措施, 预防措施, 防范措施, 整改措施, 整改计划, 整改项, 整改方案, 整改, 改进事项, 改进任务, 优化项, 优化计划, 规避措施, 防范, 下一步计划, 长期方案, 后续方案, 跟进, 纠正措施, 待办事项, 待办, 待辦, 下一步, 跟进事项, 跟进项, 改善計畫, 优化措施, 优化方案, 优化建议, 解决措施,
      避免再次发生, 如何避免, 如何预防, 任务清单, 改进点, 后续优化, 后续动作, 后续安排, 后续处理, 需要做的
    `),
  ],
  // Korean
  [
    'actions',
    4,
    phrases(`
      액션 아이템, 액션아이템, 액션 플랜, 후속 조치, 후속조치, 재발 방지, 재발방지, 향후 계획, 향후 대응, 향후 조치, 개선 사항, 개선사항, 개선 방안, 개선방안, 개선 계획, 예방 조치,
      예방 대책, 대응 방안, 할 일, 다음 단계, 조치 계획, 시정 조치, 앞으로의 계획, 개선 과제, 후속 작업, 후속 과제, 대책, 해야 할 일, 할일, 개선 항목, 후속 대책, 추후 계획, 향후 과제, 보완 사항,
      보완 대책, 추가 조치, 개선 조치, 방지 대책, 방지 방안
    `),
  ],
  // Vietnamese, Indonesian, Arabic, Hindi
  [
    'actions',
    4,
    phrases(`
      hanh dong khac phuc, hành động khắc phục, bien phap phong ngua, biện pháp phòng ngừa, các bước tiếp theo, công việc tiếp theo,
      rencana perbaikan, langkah pencegahan, langkah perbaikan, pencegahan, rekomendasi, biện pháp khắc phục, kế hoạch hành động,
      phòng ngừa, tindak lanjut, tindakan perbaikan, tindakan pencegahan, langkah selanjutnya, rencana aksi, الإجراءات التصحيحية,
      الإجراءات الوقائية, بنود العمل, الخطوات التالية, خطة العمل, कार्य आइटम, अगले कदम, सुधारात्मक कार्रवाई,
      निवारक उपाय
    `),
  ],
  [
    'actions',
    2,
    phrases(`
      verbesserungen, verbesserungsvorschlage, pravention, prävention, vorbeugung, empfehlungen,
      ameliorations, prevention, recommandations, preconisations, mejoras, prevencion, recomendaciones,
      melhorias, prevencao, recomendacoes, miglioramenti, prevenzione, raccomandazioni, verbeteringen,
      aanbevelingen, usprawnienia, rekomendacje, улучшения, 改善, 改进, 改進, 优化, 予防, 预防, 預防, 建议, 提言, 개선, 예방, öneriler, correctifs, förbättringar, forbedringer, improvement opportunit*
    `),
  ],
];
