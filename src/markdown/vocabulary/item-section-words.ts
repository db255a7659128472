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
      required fix*, fixes required, fixes needed, needed fix*, recommended fix*, suggested fix*, structural fix*, still needed, still required, follow-up required, follow up required, follow-up needed, action needed, actions needed, changes to be made, measures taken to prevent, steps taken to prevent, actions taken to prevent
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
      changes to our, changes in our, hardening plan, commitment*, systemic control*, systemic fix*, systemic change*, systemic improvement*,
      containment and remediation, mitigation and remediation, what changed after, what has changed since, changes made since
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
      preventive step*, preventative step*, corrective step*, steps forward, deliverables, repairs,
      technical debt, tech debt, deuda pendiente, deuda tecnica, divida tecnica, dette technique, technische schulden, 技術的負債, 技术债
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
      handlungsempfehlung*, empfohlener fix, empfohlene fixes, empfohlene losung, empfohlene lösung, lösungsvorschlag*, to-dos, zu tun, zu erledigen, muss getan werden, noch offen,
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
      plan d'amelioration, plan de remediation, plan de prevention, plan de correction, plan correctif, plan de suivi, plan de resilience,
      prochaine etape, etapes a venir, mesure corrective, mesure preventive, propositions d'amelioration, travaux a venir,
      travaux restants, travail restant, chantiers a venir, chantiers ouverts, changements a apporter, corrections a apporter, correctifs a apporter,
      points a traiter, points ouverts, points en suspens, ce qui va changer, ce qu'on va changer, ce qu'on change, ce que l'on change,
      actions prises pour eviter, mesures prises pour eviter, mesures mises en place pour eviter,
      checklist d'actions, sujets en suspens, points en attente, points restants, suites de l'incident, plan de securisation, plan de fiabilisation, ce que nous mettons en place, ce qu'on met en place, ce qu'on va faire, evolutions prevues, evolutions a prevoir,
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
      accion correctiva, accion preventiva, accion de mejora, planes de accion, plan correctivo, plan preventivo, plan de remediacion,
      plan de mitigacion, plan de correccion, plan de trabajo, item de accion, items de accion, punto de accion, accionables, elementos accionables,
      pasos siguientes, propuesta de mejora, propuestas de mejora, cambios a realizar, cambios por realizar, cambios pendientes,
      trabajo pendiente, trabajos pendientes, trabajo futuro, trabajos futuros, actividades a realizar, actividades pendientes, actividades futuras, lo que falta por,
      actuaciones correctoras, deuda tecnica pendiente, acciones tomadas para evitar, acciones tomadas para prevenir, medidas tomadas para evitar,
      medidas tomadas para prevenir, medidas adoptadas para evitar, medidas adoptadas para prevenir, correcciones pendientes, solucion definitiva pendiente, accions, accions correctives, accions preventives, propers passos, pla d'accio, pla de millora, mesures correctores, tasques pendents,
      accion recomendada, checklist de mejoras, checklist de acciones, checklist de seguimiento, accion pendiente, actividades de mejora,
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
      acao preventiva, acao de melhoria, planos de acao, plano corretivo, plano preventivo, plano de remediacao, plano de mitigacao,
      plano de correcao, plano de trabalho, item de acao, ponto de acao, passos seguintes, proximas etapas, proximo passo, medida corretiva, medida preventiva,
      sugestoes de melhoria*, propostas de melhoria*, alteracoes propostas, alteracoes a realizar, mudancas a realizar, trabalho pendente, trabalho futuro, trabalhos futuros,
      atividades pendentes, atividades futuras, o que vem a seguir, o que vamos fazer, o que vai mudar, o que ainda falta, encaminhamentos, compromissos,
      divida tecnica pendente, correcoes pendentes, acoes tomadas para evitar, acoes tomadas para prevenir, medidas adotadas para evitar,
      medidas adotadas para prevenir, medidas tomadas para evitar, correcao definitiva pendente,
      acao recomendada, checklist de melhorias, checklist de acoes, itens pendentes, assuntos pendentes, pontos pendentes, questoes pendentes, coisas a fazer, falta ser feito, acoes imediatas e futuras,
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
      azione correttiva, azione preventiva, piano di miglioramento, piano di rimedio, piano di prevenzione, piano di mitigazione, piano correttivo, piano di lavoro,
      piano delle azioni, punti d'azione, punti di azione, attivita da, attivita pendenti, attivita future, attivita successive, lista delle attivita, elenco delle attivita,
      prossimi step, prossime azioni, prossime attivita, passi successivi, passi futuri, prossimo passo, misura preventiva, misura correttiva,
      proposte di miglioramento, spunti di miglioramento, modifiche proposte, modifiche previste, modifiche da apportare, lavoro futuro, lavori futuri, lavoro rimanente,
      interventi futuri, interventi previsti, interventi correttivi, interventi migliorativi, interventi da, impegni, cosa intendiamo fare, cosa cambia, cosa cambiamo, cosa cambiera,
      resta da fare, punti aperti, misure adottate per evitare, misure adottate per prevenire, azioni intraprese per evitare, azioni intraprese per prevenire,
      azione consigliata, azione raccomandata, checklist delle azioni, questioni in sospeso, punti in sospeso, attivita rimanenti, attivita residue, interventi pianificati, piano di intervento, piano di consolidamento, piano di adeguamento, proposte migliorative, evoluzioni previste, evoluzioni future,
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
      что делаем, что необходимо, необходимо доделать, необходимо сделать, доделать, что планируем, что нужно сделать, что надо сделать, что осталось сделать, что сделать, что предпринять, план мероприятий, план исправлений, план улучшений, план по улучшению, что улучшить, что улучшим, доработки,
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
      改善計画,
      是正計画, 是正策, 次の打ち手, 残作業, 残対応, 残件, 残っている作業, 残っているタスク, 積み残し, 未対応事項, 未対応の, 未解決課題, 対応予定, 対応計画, 対応方針, 対応が必要,
      要対応, やるべきこと, 宿題, 推奨事項, 推奨対応, 申し送り, 後日対応, 別途対応, 追加対応, 改修予定, 修正予定, 恒久修正, 恒久的な修正, 今後の課題, 今後実施, 今後どう, 今後のルール, 今後の運用,
      と対策, および対策, 及び対策, と改善, 暫定対応と恒久対応, 暫定対策と恒久対策, 暫定・恒久, 防御策, 再発を防, 再発させない, 繰り返さない, 起こさない, 運用ルールの見直し,
      実施する対策, 講じる対策, 取るべき対策, 事故の防止, 障害の防止, 次の一手, 対応項目, 返済計画, 見直し事項, 見直すこと, 見直す点, 未完了の作業, 未完了タスク, 未了事項, 継続検討, 引き継ぎ事項, 引継ぎ事項, 対応案, 解決案, 対策の強化, 周知・教育, 追加予定
    `),
  ],
  // Chinese
  [
    'actions',
    4,
    phrases(`
      行动项, 行动计划, 行動項目, 行動計劃, 改进措施, 改进项, 改进计划, 改进建议, 改进方案, 改善措施, 改進措施, 与改进, 和改进, 及改进, 与优化, 與改進, 和改進, 与改善, 后续措施, 后续行动, 后续计划, 后续改进, 后续工作, 后续跟进, 後續行動, 後續改善,
      預防措施, 预防措施, 防范措施, 整改措施, 整改计划, 整改项, 整改方案, 整改, 改进事项, 改进任务, 优化项, 优化计划, 规避措施, 防范, 下一步计划, 长期方案, 后续方案, 跟进, 纠正措施, 待办事项, 待办, 待辦, 下一步, 跟进事项, 跟进项, 改善計畫, 优化措施, 优化方案, 优化建议, 解决措施,
      避免再次发生, 如何避免, 如何预防, 任务清单, 改进点, 后续优化, 后续动作, 后续安排, 后续处理, 需要做的,
      后续事项, 后续规划, 后续要做, 后续修复, 后续建议, 行动清单, 行动方案, 待做事项, 待处理事项, 待处理问题, 待修复, 待落实, 待实施, 未完成事项, 未完成项, 遗留事项, 剩余工作, 剩余事项, 剩余任务,
      防止再发, 防止再次, 防止复发, 避免再犯, 避免复发, 避免类似, 怎样避免, 怎么避免, 以后怎么, 永久修复, 永久方案, 根本解决方案, 根治, 加固方案, 应对方案, 跟踪事项, 落实计划, 修复计划, 工作计划, 规避方案,
      后续治理, 治理措施, 治理计划, 治理方案, 改造计划, 改进清单,
      後續追蹤, 後續計畫, 後續工作, 後續處理, 後續事項, 後續優化, 後續建議, 後續待辦, 行動方案, 行動計畫, 行動清單, 待處理事項, 待完成事項, 待改善事項, 未完成事項, 剩餘工作, 剩餘事項, 防止再發, 防止再次, 防止復發,
      再發防止, 矯正行動, 怎麼避免, 以後怎麼, 避免類似, 永久修復, 根本解決方案, 優化方案, 優化建議, 因應對策, 因應措施, 追蹤事項, 追蹤項目, 跟進事項, 精進作為, 教訓與改善, 與改善, 和改善, 及改善, 下一步計畫, 改善建議, 改善項目,
      今后工作, 杜绝同类, 长效机制, 需要修复的, 待修复的, 还需要做, 还没做, 尚未完成, 未解决的问题, 未解决问题, 待解决, 待改进项, 防回归, 回归防护, 立即行动, 立即执行, 必须修复, 教训转化, 转化为规则, 与后续, 和后续, 及后续, 長效機制, 待解決, 未解決問題, 與後續
    `),
  ],
  // Korean
  [
    'actions',
    4,
    phrases(`
      액션 아이템, 액션아이템, 액션 플랜, 후속 조치, 후속조치, 재발 방지, 재발방지, 향후 계획, 향후 대응, 향후 조치, 개선 사항, 개선사항, 개선 방안, 개선방안, 개선 계획, 예방 조치,
      예방 대책, 대응 방안, 할 일, 다음 단계, 조치 계획, 시정 조치, 앞으로의 계획, 개선 과제, 후속 작업, 후속 과제, 대책, 해야 할 일, 할일, 개선 항목, 후속 대책, 추후 계획, 향후 과제, 보완 사항,
      보완 대책, 추가 조치, 개선 조치, 방지 대책, 방지 방안,
      발생하지 않도록, 반복하지 않, 반복되지 않, 방지책, 액션 항목, 액션 리스트, 실행 계획, 실행 항목, 조치 예정, 조치 필요, 조치 방안, 후속 액션, 후속 대응, 후속 계획, 후속 할 일, 후속 개선, 향후 액션, 향후 방향, 향후 작업,
      향후 개선, 다음 스텝, 다음 액션, 다음에 할, 남은 일, 남은 할 일, 미결 사항, 추후 조치, 추후 작업, 추후 대응, 보완 조치, 보완 계획, 보완책, 시정조치, 시정 계획, 교정 조치, 대응책, 대응 계획, 영구 조치, 영구 해결,
      권고 사항, 권고사항, 권장 사항, 권장사항, 권장 조치, 제안 사항, 건의 사항, 팔로업, 팔로우업, 및 대책, 과 대책, 와 대책, 개선 로드맵,
      필요한 조치, 필요 조치, 미해결 사항, 미해결 이슈, 미해결 과제, 남은 이슈, 추가 검토, 검토 사항, 근본 조치, 항구 조치, 항구 대책, 예방을 위, 막으려면, 시도해볼, 시도해 볼, 교훈과 액션, 교훈 및 액션, 지킬 규칙, 재발 방지 규칙
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
  // Vietnamese
  [
    'actions',
    4,
    phrases(`
      hành động tiếp theo, hành động cần, danh sách hành động, hạng mục hành động, hành động phòng ngừa, biện pháp cải thiện, biện pháp cải tiến, biện pháp ngăn*, biện pháp đề xuất, biện pháp phòng*,
      bước tiếp theo, việc cần làm, việc còn lại, việc tiếp theo, việc phải làm, việc tồn đọng, còn tồn đọng, cần làm, kế hoạch khắc phục, kế hoạch cải thiện, kế hoạch cải tiến,
      kế hoạch tiếp theo, kế hoạch sắp tới, kế hoạch phòng*, phòng tránh, phòng chống tái diễn, cách phòng, cách tránh, cách ngăn*, ngăn ngừa, ngăn chặn tái diễn, ngăn tái diễn, chống tái diễn,
      tránh tái diễn, không tái diễn, không lặp lại, tránh lặp lại, khắc phục triệt để, khắc phục lâu dài, hướng xử lý tiếp theo, hướng khắc phục, hướng cải thiện, giải pháp phòng ngừa, giải pháp đề xuất,
      đề xuất cải tiến, đề xuất cải thiện, và hành động,
      kế hoạch sửa, sẽ thực hiện, việc nên làm, còn phải làm, chưa hoàn thành, chống lặp lại, ngăn lặp lại, chống tái phát, ngăn tái phát, tránh tái phát, không tái phát
    `),
  ],
  // Indonesian
  [
    'actions',
    4,
    phrases(`
      tindakan lanjutan, tindakan korektif, tindakan preventif, tindakan selanjutnya, tindakan berikutnya, tindakan yang diperlukan, tindakan yang akan, item tindakan, daftar tindakan, item aksi, aksi lanjutan,
      aksi berikutnya, rencana tindakan, rencana tindak lanjut, rencana selanjutnya, rencana ke depan, rencana mitigasi, rencana peningkatan, rencana pencegahan, langkah berikutnya, langkah lanjutan,
      langkah ke depan, langkah preventif, langkah korektif, langkah-langkah pencegahan, langkah-langkah perbaikan, upaya perbaikan, tidak terulang, mencegah terulang, perbaikan ke depan, perbaikan selanjutnya,
      perbaikan lanjutan, perbaikan yang direncanakan, perbaikan yang diusulkan, usulan perbaikan, saran perbaikan, yang harus dilakukan, yang perlu dilakukan, yang akan dilakukan, yang akan kita, yang akan kami,
      pekerjaan lanjutan, pekerjaan tersisa, pekerjaan rumah, pekerjaan selanjutnya, sisa pekerjaan, daftar pekerjaan, belum dikerjakan, ditindaklanjuti, dan tindakan,
      tidak terjadi lagi, yang akan diubah, yang masih harus, pekerjaan yang tersisa, aksi perbaikan, aksi korektif, aksi pencegahan, mitigasi lanjutan, dan perbaikan, target perbaikan, perbaikan proses
    `),
  ],
  // Thai
  [
    'actions',
    4,
    phrases(`
      แนวทางป้องกัน, แนวทางการป้องกัน, แนวทางแก้ไข, แนวทางปรับปรุง, แนวทางการแก้ไข, แนวทางการปรับปรุง, การป้องกัน, วิธีป้องกัน, มาตรการป้องกัน, มาตรการแก้ไข, แผนการแก้ไข, แผนป้องกัน, แผนปรับปรุง,
      แผนปฏิบัติการ, แผนการดำเนินงาน, แผนดำเนินการ, ขั้นตอนต่อไป, ขั้นตอนถัดไป, สิ่งที่ต้องทำ, สิ่งที่ต้องดำเนินการ, สิ่งที่จะ, สิ่งที่ควรทำ, งานที่ต้องทำ, งานที่เหลือ, งานค้าง, ต้องดำเนินการ, รายการดำเนินการ,
      การดำเนินการต่อ, การดำเนินการแก้ไข, งานที่ต้อง, ปฏิบัติการแก้ไข, แก้ไขถาวร, ไม่ให้เกิดซ้ำ, ไม่ให้เกิดขึ้นอีก
    `),
  ],
  // East and South-East Asia: what is plain only where nothing plainer stands beside it
  [
    'actions',
    3,
    phrases(`
      検討事項, 横展開, 水平展開, 抜本, 遗留问题, 遗留任务, 残留事项, 举一反三, 彻底解决, 安全加固, 规则沉淀, 新增规则, 铁律, 红线, 規則沉澱, 引き継ぎ, 새로운 규칙, quy tắc rút ra, quy tắc từ nay, kebijakan baru, 遺留問題, 근본 해결, 근본적인 해결,
      kiến nghị, khuyến nghị, theo dõi tiếp, quy tắc mới, cam kết, lộ trình, saran, usulan, mencegah, komitmen, aturan baru, solusi permanen, perbaikan permanen, belum selesai,
      masih tersisa, ข้อเสนอแนะ, คำแนะนำ, ติดตามผล, ป้องกัน
    `),
  ],
  // names of measures as well as of sections
  [
    'actions',
    1,
    phrases(`
      仕組み化, 仕組みで防, ガードレール, 監視強化, 監視の強化, 가드레일, 안전장치, 모니터링 강화
    `),
  ],
  [
    'tasks',
    3,
    phrases(`
      nhiệm vụ, tugas
    `),
  ],
  [
    'measures',
    2,
    phrases(`
      对策, 對策, biện pháp, มาตรการ
    `),
  ],
  [
    'actions',
    2,
    phrases(`
      建議, 完善, 優化, cải tiến, cải thiện, đề xuất, peningkatan, ปรับปรุง, การติดตาม
    `),
  ],
  [
    'plans',
    2,
    phrases(`
      何を変える, 接下來, 다음번, 다음 번, lần sau, ke depan, kedepannya, ke depannya, apa selanjutnya, แผน
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
  // Romanian
  [
    'actions',
    4,
    phrases(`
      actiuni corective, actiuni preventive, actiuni viitoare, plan de actiune, planul de actiune, pasii urmatori, urmatorii pasi, masuri corective, masuri preventive, de facut
    `),
  ],
  // Romance languages, in words that say less
  [
    'actions',
    3,
    phrases(`
      remediacion, remediacao, contramedidas, contromisure, rimedi, engagements, nos engagements, plan durable, plan de travail, compromiso,
      evitar reincidencia*, evitar recorrencia*, evitar recurrencia*, evitar a recorrencia, evitar la recurrencia, prevenir recurrencia*, prevenir recorrencia*, prevenir la recurrencia, eviter la recidive,
      eviter les recidives, eviter la recurrence, evitare recidive, para nao repetir, aconteca novamente, aconteca de novo, para que no se repita, mai piu,
      soluciones propuestas, solucion propuesta, solucoes propostas, solucao proposta, solutions proposees, solutions envisagees, soluzioni proposte, soluzione proposta,
      solucion definitiva propuesta, solucao definitiva proposta, soluzione definitiva da,
      cambios en el proceso, cambios de proceso, mudancas de processo, mudancas no processo, changements de processus, modifiche ai processi, modifiche al processo,
      se proponen las, proponemos las, se recomiendan las, recomendamos las, se acordaron las, se definieron las, se planificaron las, se tomaran, se implementaran, se realizaran, se adoptaran, tomaremos, adoptaremos, implementaremos, vamos a tomar,
      vamos a implementar, seran implementadas, propomos as, recomendamos as, foram propostas, foram definidas, foram acordadas, serao tomadas, serao adotadas, serao implementadas, serao realizadas, adotaremos, vamos adotar, vamos implementar,
      actions suivantes seront, mesures suivantes seront, les actions suivantes seront, les mesures suivantes seront, les actions suivantes sont prevues, nous proposons les, nous recommandons les, nous mettrons en place, nous allons mettre en place, nous allons prendre, nous prendrons, seront prises,
      seront mises en place, seront mises en oeuvre, si propongono, si raccomandano, proponiamo le, raccomandiamo le, saranno adottate, saranno intraprese, saranno implementate, verranno adottate, verranno intraprese, verranno implementate, adotteremo, intraprenderemo,
      sono previste le, sono state definite le, sono state pianificate le,
      n'arrive plus, ne se produise plus, y recomendaciones, y mejoras, e recomendacoes, e melhorias, et recommandations, et ameliorations, e raccomandazioni, e miglioramenti, no vuelva a ocurrir, no vuelva a pasar, no vuelva a suceder, nao volte a ocorrer, nao volte a acontecer,
      sugerencias de mejora, ideas de mejora, ideias de melhoria, idees d'amelioration, suggestions d'amelioration, idee di miglioramento, suggerimenti di miglioramento,
      issues creados, issues creadas, issues abiertos, issues criadas, issues abertas, issues creees, ticket creati, ticket aperti, tickets creados, tickets criados, tickets crees
    `),
  ],
  [
    'actions',
    2,
    phrases(`
      pasos a seguir, oportunidad de mejora, oportunidades de mejora, oportunidades de melhoria*, opportunita di miglioramento, points d'amelioration, opportunites d'amelioration,
      salvaguardas, salvaguardie, garde-fous, fortalecimiento, endurecimiento, fortalecimento, acompanhamento, sviluppi futuri,
      da implementare, da completare, a implementar, por implementar, a mettre en place, mejora continua, melhoria continua, amelioration continue, miglioramento continuo, fiabilisation, durcissement, securisation, renforcement, rafforzamento, messa in sicurezza, ajustes necesarios, ajustes necessarios, ajustements necessaires
    `),
  ],
  [
    'plans',
    2,
    phrases(`
      hoja de ruta, feuille de route, tabella di marcia, planes a futuro, planes futuros, planos futuros, piani futuri, perspectives,
      a partir de ahora, de ahora en adelante, para la proxima, para el futuro, a partir de agora, daqui para frente, daqui em diante, para o futuro, a l'avenir, dorenavant, desormais, pour l'avenir, d'ora in poi, in futuro, per il futuro, proximos hitos, proximos marcos, prochains jalons, prossime tappe, nuestro plan, nosso plano, notre plan, il nostro piano, plan a futuro
    `),
  ],
  // English, in words that say less
  [
    'actions',
    3,
    phrases(`
      recommended change*, required change*, necessary change*, needed change*, policy change*, resulting work, summary of recommendation*, backlog item*,
      runbook update*, runbook improvement*, runbook change*, documentation improvement*, tests to add, tests to write, test cases to add, test coverage to add, coverage to add, alerts to add, alerts to create, monitoring to add,
      checks to add, rules to add, rules to follow, to fix later, stuff to fix, to do later, day plan, risk reduction strateg*, risk reduction measure*, risk treatment plan*, actions were identified, actions have been identified,
      action items were identified, improvements were identified, improvements have been identified, improvements were agreed, actions were agreed, following improvements, following recommendations, following changes will,
      immediate actions required, immediate actions needed, changes planned, improvements planned, fixes planned, work underway, improvements underway, changes underway, fixes in progress, investing in, action owners,
      how we're addressing, how we are addressing, how we will address, process fix*, going forward we, moving forward we, result we will, incident we will, incident we are going to, from now on we, future we will, coming weeks we will,
      we are taking the following, we're taking the following, we will take the following, agreed on the following, agreed to the following, we have committed to, we are committing to, we commit to, we will commit to, planned mitigation*, proposed mitigation*, mitigations planned, additional mitigation*,
      we've agreed, we agreed, we will invest, we are investing, we're investing, pending work, pending item*, pending fix*, still pending, unfinished work, open work, work in progress, work remaining, work ahead, remaining step*, remaining gap*,
      lasting fix*, durable fix*, bugs to fix, issues to fix, gaps to fix, problems to fix, docs to write, runbooks to write, scripts to write, must be fixed, should be fixed, must fix, needs to be fixed,
      controls to add, metrics to add, dashboards to add, logs to add, and recommendations, & recommendations, and improvements, & improvements
    `),
  ],
  [
    'actions',
    3,
    [
      'going forward, we',
      'moving forward, we',
      'as a result, we will',
      'incident, we will',
      'outage, we will',
      'from now on, we',
      'future, we will',
      'days, we will',
      'weeks, we will',
      'months, we will',
    ],
  ],
  [
    'actions',
    2,
    phrases(`
      mitigation strateg*, future-proofing, future proofing, initiatives, new rule*, improve detection, risk reduction, training & awareness, training and awareness, training and education, ongoing effort*,
      next 24 hours, next 48 hours, next 72 hours, next 7 days, next 14 days, next 30 days, next 60 days, next 90 days, next few days, next few weeks, next two weeks, next few months, coming weeks, coming months,
      improving our, improving reliability, improving resilience, improving monitoring, improving detection, improving security, reducing risk, reducing the risk, lowering the risk, lowering the chance, mitigating future, rebuilding trust, regaining trust, regaining your trust, restoring trust, we're responding, we are responding, rules for future, rules for ai,
      mandatory rule*, training plan, required before, before the next release, before next release, before the next deploy, before next deploy, before the next deployment, before we resume, before we re-enable, before resuming, conditions for resuming
    `),
  ],
  [
    'plans',
    2,
    phrases(`
      enhancements, future enhancement*, future consideration*, planned enhancement*, proposed enhancement*, implementation plan, replacement plan, upgrade plan
    `),
  ],
];
