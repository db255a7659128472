import { phrases } from '../phrase-table.ts';
import type { TopicWords } from './section-words.ts';

/** What ITEM_SECTION_WORDS says in the languages of Europe (English apart) and Turkish. */
export const EUROPEAN_ITEM_SECTION_WORDS: readonly TopicWords[] = [
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
      restarbeiten, ausstehende arbeiten, offene aufgabe*, noch umzusetzen, sofort umzusetzen, wiederholungsvermeidung, ursachen und maßnahmen, ursachen und massnahmen, ursache und maßnahmen, ursache und massnahmen,
      empfohlene sofortmaßnahme*, & massnahmen, & maßnahmen, empfohlene maßnahme*, empfohlene massnahme*, empfohlene sofortmassnahme*, empfohlene schritte, empfohlenes vorgehen, optimierungsvorschlag, optimierungsvorschläge, vorgeschlagene änderung*, naechste schritte, naechster schritt, nächster schritt, praeventionsmassnahme*, praeventivmassnahme*, verbesserungsvorschlaege
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
      checklist d'actions, sujets en suspens, points en attente, points restants, suites de l'incident, actions immediates recommandees, mesures immediates recommandees, plan de securisation, plan de fiabilisation, ce que nous mettons en place, ce qu'on met en place, ce qu'on va faire, evolutions prevues, evolutions a prevoir,
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
      accion recomendada, medida recomendada, medidas recomendadas, & acciones, & medidas, y medidas, checklist de mejoras, checklist de acciones, checklist de seguimiento, accion pendiente, acciones inmediatas recomendadas, medidas inmediatas recomendadas, actividades de mejora,
      acciones preventivas, acciones correctivas, acciones de seguimiento, acciones a tomar, acciones futuras,
      acciones a realizar, acciones pendientes, acciones de mejora, plan de accion, proximos pasos, siguientes pasos,
      medidas correctivas, medidas preventivas, tareas pendientes, puntos de accion, elementos de accion, pendientes,
      seguimiento, por hacer, queda por hacer, que falta por hacer, que hay que hacer, acciones propuestas, plan de mejora, plan de prevencion, acciones a futuro, acciones previstas, actuaciones previstas, actuaciones futuras, actuaciones pendientes,
      actuaciones de mejora, compromisos, tareas derivadas, proximo paso, causas y acciones, causas y medidas, causas e acoes, causas e medidas, causes et actions, causes et mesures, cause e azioni, cause e misure
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
      divida tecnica pendente, correcoes pendentes, acoes tomadas para evitar, acoes tomadas para prevenir, medidas adotadas para evitar, medidas adotadas para nao, medidas tomadas para nao, medidas adoptadas para no, medidas tomadas para no, mesures prises pour ne, misure adottate per non, misure adottate perche non,
      medidas adotadas para prevenir, medidas tomadas para evitar, correcao definitiva pendente,
      acao recomendada, checklist de melhorias, checklist de acoes, itens pendentes, assuntos pendentes, pontos pendentes, questoes pendentes, coisas a fazer, falta ser feito, acoes imediatas recomendadas, medidas imediatas recomendadas, acoes imediatas e futuras,
      acoes preventivas, acoes corretivas, acoes de acompanhamento, acoes futuras, acoes a tomar, plano de acao,
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
      azione consigliata, azione raccomandata, checklist delle azioni, azioni immediate consigliate, azioni immediate raccomandate, misure immediate consigliate, questioni in sospeso, punti in sospeso, attivita rimanenti, attivita residue, interventi pianificati, piano di intervento, piano di consolidamento, piano di adeguamento, proposte migliorative, evoluzioni previste, evoluzioni future,
      azioni correttive, azioni preventive, azioni da intraprendere, piano di azione, piano d'azione, prossimi passi,
      misure correttive, misure preventive, azioni successive, azioni di follow-up, da fare
    `),
  ],
  // Dutch
  [
    'actions',
    4,
    phrases(`
      actiepunten, vervolgacties, vervolgstappen, volgende stappen, corrigerende maatregelen,
      preventieve maatregelen, verbeterpunten, verbeteracties, actielijst,
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
      yapılması gereken*, yapılması planlanan*, takip madde*, takip edilecek*, kalan iş*, bekleyen iş*, açık madde*, eylem plani, karşı önlem*, tekrar olmaması*, tekrar olmasın*, tekrar etmemesi*, yaşanmaması için
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
      экшн-айтем*, предотвращение, профилактические меры, как предотвратить, план работ, мероприятия,
      что делаем, что необходимо, необходимо доделать, необходимо сделать, доделать, что планируем, что нужно сделать, что надо сделать, что осталось сделать, что сделать, что предпринять, план мероприятий, план исправлений, план улучшений, план по улучшению, что улучшить, что улучшим, доработки,
      экшены, экшн, задачи на доработку, не повторилось, рекомендации, план дій, подальші дії, наступні кроки, коригувальні дії,
      предупредительные меры, предупредительные мероприятия, план исправления, план устранения, план доработок, план по предотвращению, предложения по,
      дальнейшая работа, дальнейшие планы, нужно сделать, необходимо сделать, осталось сделать, что осталось, к исполнению, контрмер*, рекомендация,
      рекомендованные действия, что нужно исправить, что надо исправить, оставшаяся работа, оставшиеся работы, поручения, незавершенные работы, меры по недопущению,
      план заходів, план робіт, план виправлен*, план покращен*, план усунення, коригуючі дії, подальші кроки, подальша робота, подальші плани,
      потрібно зробити, треба зробити, необхідно зробити, залишилось зробити, залишилося зробити, лишилось зробити, що робити далі,
      доопрацювання, екшн-айтем*, екшн айтем*, экшн-айтемы, як запобігти, запобіжні заходи, превентивні заходи, коригувальні заходи, профілактичні заходи,
      пропозиції щодо, рекомендовані дії, рекомендовані кроки, причины и меры, причины и действия, причини та заходи, причини і заходи, причини та дії
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
      следующий этап, наступний етап, заходи з, заходи щодо, önlenmesi,
      vorgeschlagener fix, vorgeschlagene fixes, vorgeschlagene korrektur*, empfohlene korrektur*, vorgeschlagene behebung, empfohlene behebung, рекомендуемое исправление, рекомендуемые исправления, рекомендованное исправление, рекомендованное решение, рекомендуемое решение, рекомендуется исправить, рекомендоване виправлення, рекомендоване рішення, пропоноване виправлення, zalecana poprawka, zalecane poprawki, proponowane poprawki, zalecane rozwiązanie, önerilen düzeltme*, önerilen iyileştirme*, folgende verbesserungen, folgende maßnahmen werden, folgende maßnahmen wurden beschlossen, folgende maßnahmen wurden vereinbart, folgende maßnahmen wurden definiert, folgende maßnahmen sind geplant, folgenden maßnahmen sind geplant, werden folgende maßnahmen umgesetzt, werden folgende massnahmen umgesetzt, folgende massnahmen werden, ergeben sich folgende, daraus leiten wir, daraus folgen, hat sich verpflichtet, fehlt noch,
      следующие улучшения, определены следующие действия, определены следующие меры, команда обязуется, обязуемся, осталось реализовать, осталось внедрить, по итогам договорились, наступні покращення,
      neue regel*, merkregel*, regeln für die zukunft, regel für die zukunft, goldene regel*, verbesserungsideen, prozessanpassung*, prozessverbesserung*, änderungen am prozess, künftige absicherung, maßnahmentabelle, massnahmentabelle, neue schutzmechanismen, sicherungsmaßnahme*, sicherungsmassnahme*, angelegte issues, rückfallverhinderung,
      список действий, таблица действий, перечень действий, добавленная защита, усиление защиты, будущие работы, текущие работы, что внедрить, что внедряем, что добавить, что добавили, мы должны сделать, профилактические работы, изменения в процессе, улучшение процесса, контроль повторения, как не повторить, как не наступить, золотое правило,
      обязательные правила, еще сделать, еще не сделано, список дій, таблиця дій, зміни в процесі, обов'язкові правила, золоте правило, złota zasada, nowe zabezpieczenia, dodane zabezpieczenia, noch fehlt, noch zu prüfen, noch zu klären, noch zu testen, zurückgestellt*, noch nicht umgesetzt, nicht umgesetzte, zukünftige sicherheit,
      новые правила, новое правило, следующий шаг, защита от повтор*, гарантии неповтор*, неповторени*, чтобы такого больше, такого больше не, отложенные меры, отложенные работы, отложенные задачи, не внедрен*, не реализован*, нужно доработать, надо доработать, нужно добавить, надо добавить, необходимо добавить, следует добавить, стоит добавить,
      нужно исправить, нужно внедрить, необходимо внедрить, стоит проверить, стоит сделать, проверить дальше, что еще нужно, нові правила, нове правило, наступний крок, що варто, варто перевірити, варто зробити, не зроблено, не впроваджен*, не реалізован*, відкладені заходи, відкладені роботи, відкладені задачі, відкладено, потрібно додати, треба додати, необхідно додати, варто додати,
      nowa zasada, nowe zasady, zasady na przyszłość, odłożone, plan naprawy, należy dodać, trzeba dodać, warto sprawdzić, warto zrobić, nasıl önlenir, nasıl önleriz, nasıl engellenir, nasıl engelleriz, ertelenen*, yeni kural*, eklenmesi gereken*
    `),
  ],
  [
    'actions',
    2,
    phrases(`
      acciones, acoes, azioni, acties, действия, дії, vermeidung, empfehlung, optimierungen, verbesserungspotenzial*, verbesserungspotential*, nachverfolgung, nachbereitung,
      preventie, aanbeveling, oplossingsrichting*, afspraken, förebyggande, rekommendation*, anbefaling*, tilråding*, forebyg*, forebygging, førebygging,
      forbetringar, fremadrettet, parannus*, parannukset, suosituks*, suositus, ehkäis*, ennaltaehkäis*, toimet, ulepszenia, zalecenia, prewencja, profilaktyka, zobowiązania, dług techniczny,
      na przyszłość, prevence, předcházení, doporučení, zlepšení, závazky, technický dluh, do budoucna, önleme, önleyeceğiz, tavsiyeler, taahhütler, teknik borç,
      профилактика, профілактика, обязательства, технический долг, техдолг, на будущее, рекомендації, покращення, поліпшення, зобов'язання, технічний борг, на майбутнє,
      feste regel*, dauerhafte regel*, abgeleitete regel*, verhaltensregel*, neuer prozess, neue prozesse, постоянное правило, постоянные правила, выведенные правила, новый процесс, новая процедура, постійне правило, новий процес, stała zasada, nowy proces, nowa procedura, kalıcı kural*, verbesserung, präventive, vorbeugende, preventieve, technische schulden, technische schuld, teknisk skuld, teknisk gæld, teknisk gjeld, tekninen velka, działania, działań, rekomendowane kroki, rekomendowane zmiany, zalecane kroki, zalecane zmiany, doporučené kroky,
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
      nächste session, nächste sitzung, für künftige sessions, следующая сессия, для будущих сессий, наступна сесія, następna sesja, sonraki oturum, ausblick, vägen framåt, vad händer nu, vejen frem, det videre forløb, videre forløb, veien videre, vegen vidare, hva skjer nå, hvad sker der nu,
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
      solucion recomendada, solucion sugerida, correccion propuesta, correccion recomendada, correccion sugerida, correcciones propuestas, correcciones recomendadas, fix recomendado, fix propuesto, fix sugerido, fixes recomendados, fixes propuestos, solucao recomendada, solucao sugerida, correcao proposta, correcao recomendada, correcao sugerida, correcoes propostas, correcoes recomendadas, correcoes sugeridas, fix proposto, solution recommandee, solutions recommandees,
      correction proposee, correction recommandee, corrections proposees, corrections recommandees, correctif propose, correctif recommande, correctifs proposes, fix propose, fix recommande, soluzione consigliata, soluzione raccomandata, correzione proposta, correzione consigliata, correzioni proposte, fix consigliato, solucion definitiva propuesta, solucao definitiva proposta, soluzione definitiva da,
      cambios en el proceso, cambios de proceso, mudancas de processo, mudancas no processo, changements de processus, modifiche ai processi, modifiche al processo,
      se proponen las, proponemos las, se recomiendan las, recomendamos las, se acordaron las, se definieron las, se planificaron las, se tomaran, se implementaran, se realizaran, se adoptaran, tomaremos, adoptaremos, implementaremos, vamos a tomar,
      vamos a implementar, seran implementadas, propomos as, recomendamos as, foram propostas, foram definidas, foram acordadas, serao tomadas, serao adotadas, serao implementadas, serao realizadas, adotaremos, vamos adotar, vamos implementar,
      actions suivantes seront, mesures suivantes seront, les actions suivantes seront, les mesures suivantes seront, les actions suivantes sont prevues, nous proposons les, nous recommandons les, nous mettrons en place, nous allons mettre en place, nous allons prendre, nous prendrons, seront prises,
      seront mises en place, seront mises en oeuvre, si propongono, si raccomandano, proponiamo le, raccomandiamo le, saranno adottate, saranno intraprese, saranno implementate, verranno adottate, verranno intraprese, verranno implementate, adotteremo, intraprenderemo,
      necesitamos hacer, precisamos fazer, equipo se comprometio, time se comprometeu, equipe se comprometeu, s'est engagee a, s'est engage a, si e impegnato a, si sono impegnati, aun falta, ainda precisa ser, reste a implementer, reste a mettre, resta da implementare,
      siguientes mejoras, seguintes melhorias, ameliorations suivantes, seguenti miglioramenti, siguientes acciones seran, siguientes medidas seran, seguintes acoes serao, seguintes medidas serao, acoes a seguir serao, seguenti azioni saranno, seguenti misure saranno, sugerimos las, sugerimos as, nous suggerons les, suggeriamo le,
      identificaron las siguientes acciones, identificadas as seguintes acoes, les actions suivantes ont ete identifiees, les actions suivantes ont ete definies, les actions suivantes ont ete decidees, les mesures suivantes ont ete decidees, les mesures suivantes ont ete definies, las siguientes acciones seran, las siguientes medidas seran, as seguintes acoes serao, as seguintes medidas serao, as seguintes acoes foram definidas, as seguintes acoes foram identificadas, le seguenti azioni saranno, identificate le seguenti azioni,
      sono previste le, sono state definite le, sono state pianificate le,
      n'arrive plus, ne se produise plus, y recomendaciones, y mejoras, e recomendacoes, e melhorias, et recommandations, et ameliorations, e raccomandazioni, e miglioramenti, no vuelva a ocurrir, no vuelva a pasar, no vuelva a suceder, nao volte a ocorrer, nao volte a acontecer,
      sugerencias de mejora, ideas de mejora, ideias de melhoria, idees d'amelioration, suggestions d'amelioration, idee di miglioramento, suggerimenti di miglioramento,
      issues creados, issues creadas, issues abiertos, issues criadas, issues abertas, issues creees, ticket creati, ticket aperti, tickets creados, tickets criados, tickets crees,
      checklist post-incident*, checklist post incident*, checklist pos-incidente, checklist posterior al incidente, checklist de remediacion, checklist de remediacao, checklist de remediation, checkliste nach dem vorfall, чеклист после инцидента, чек-лист после инцидента, olay sonrası kontrol listesi, regras a seguir, novas regras, nova regra, regra adotada, regras adotadas, regras para o futuro, reglas a seguir, nuevas reglas, nueva regla, reglas nuevas, regla adoptada, reglas adoptadas, reglas para el futuro,
      regles a suivre, nouvelles regles, nouvelle regle, regle adoptee, regles adoptees, regle retenue, regles retenues, regles operationnelles retenues, regles pour l'avenir, regole da seguire, nuove regole, nuova regola, regola adottata, regole adottate, regola operativa, regole operative, regole per il futuro,
      seguranca futura, seguridad futura, securite future, sicurezza futura, controles preventivos, controles preventifs, controlli preventivi, mitigacoes futuras, mitigaciones futuras, mitigations futures, mitigazioni future,
      correcoes planejadas, correcoes futuras, correcciones planificadas, correcciones futuras, corrections planifiees, corrections futures, correzioni pianificate, correzioni future,
      deve ser feito, falta fazer, itens em aberto, se debe hacer, puntos abiertos, falta por hacer, il faut faire, travaux futurs, bisogna fare, cosa va fatto, precisa melhorar, nao repetir, no repetirlo, no repetir, ne plus que, non ricapiti, non ricapitera,
      hay que agregar, hay que anadir, hay que implementar, falta agregar, falta anadir, falta implementar, precisa ser adicionado, precisamos adicionar, falta adicionar, blindagem adicionad*, blindagens, blindajes, protecoes adicionadas, protecoes implementadas, barreiras adicionadas, protecciones anadidas, protecciones agregadas, protecciones implementadas, barreras anadidas, barreras agregadas, protections ajoutees, protections mises en place, barrieres ajoutees, protezioni aggiunte, protezioni introdotte,
      trabalho restante, que resta fazer, trabajo restante, pontos de melhoria, puntos de mejora, axes de progres, nao acontecer mais, controle de recorrencia, itens para acompanhar, itens pos-mortem, issues ouvertes,
      correcao definitiva planejada, solucao definitiva planejada, resolucao definitiva, debemos hacer, devemos fazer, devons faire, dobbiamo fare, regla de oro, regra de ouro, regle d'or, regola d'oro, y que cambiamos, e o que vamos mudar, et ce que nous changeons,
      il faut ajouter, il faudrait ajouter, il faut mettre en place, bisogna aggiungere, occorre aggiungere, resta da aggiungere
    `),
  ],
  [
    'actions',
    2,
    phrases(`
      pasos a seguir, oportunidad de mejora, oportunidades de mejora, oportunidades de melhoria*, opportunita di miglioramento, points d'amelioration, opportunites d'amelioration,
      regra permanente, regras permanentes, regra nova, regras derivadas, regla permanente, reglas permanentes, reglas derivadas, regle permanente, regles permanentes, regle a retenir, regola permanente, regole permanenti, regole derivate, novo procedimento, novo processo, nuevo procedimiento, nuevo proceso, nouvelle procedure, nouveau processus, nuova procedura, nuovo processo, cambios de politica, travas adicionadas, guardas adicionadas,
      salvaguarda, salvaguardas, salvaguardie, garde-fous, fortalecimiento, endurecimiento, fortalecimento, acompanhamento, sviluppi futuri,
      da implementare, da completare, a implementar, por implementar, a mettre en place, mejora continua, melhoria continua, amelioration continue, miglioramento continuo, fiabilisation, durcissement, securisation, renforcement, rafforzamento, messa in sicurezza, ajustes necesarios, ajustes necessarios, ajustements necessaires
    `),
  ],
  [
    'plans',
    2,
    phrases(`
      proxima sesion, proxima sessao, proximas sessoes, proximas sesiones, futuras sesiones, futuras sessoes, prochaine session, prochaines sessions, prossima sessione, prossime sessioni, hoja de ruta, feuille de route, tabella di marcia, planes a futuro, planes futuros, planos futuros, piani futuri, perspectives,
      a partir de ahora, de ahora en adelante, para la proxima, para el futuro, a partir de agora, daqui para frente, daqui em diante, para o futuro, a l'avenir, dorenavant, desormais, pour l'avenir, d'ora in poi, in futuro, per il futuro, proximos hitos, proximos marcos, prochains jalons, prossime tappe, nuestro plan, nosso plano, notre plan, il nostro piano, plan a futuro
    `),
  ],
];
