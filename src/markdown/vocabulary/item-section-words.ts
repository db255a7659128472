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
      handlungsempfehlung*, to-dos, zu tun, zu erledigen, muss getan werden, noch offen
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
      preventieve maatregelen, verbeterpunten, verbeteracties, actielijst, acties
    `),
  ],
  // Nordic
  [
    'actions',
    4,
    phrases(`
      handlinger, nasta steg, neste steg, handlingspunkter, naeste skridt, næste skridt, toimenpiteet,
      jatkotoimenpiteet, korjaavat toimenpiteet, oppfølging, opfølgning, uppföljning
    `),
  ],
  // Polish, Czech
  [
    'actions',
    4,
    phrases(`
      dzialania naprawcze, działania naprawcze, dzialania zapobiegawcze, działania zapobiegawcze, kolejne kroki,
      następne kroki, nastepne kroki, plan naprawczy, zapobieganie, co dalej, plan działań, działania następcze, działania korygujące,
      opatření, napravna opatreni, nápravná opatření, preventivní opatření, další kroky, akční body
    `),
  ],
  // Turkish
  [
    'actions',
    4,
    phrases(`
      aksiyon*, aksiyon maddeleri, eylem maddeleri, eylem planı, alınacak önlemler, alinacak onlemler, sonraki adımlar, duzeltici faaliyet*,
      düzeltici faaliyet*, önleyici faaliyet*, önleyici önlem*, alınacak tedbirler, aksiyon planı, yapılacaklar, iyileştirme*
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
      экшены, экшн, дії, задачи на доработку, не повторилось, рекомендации, план дій, подальші дії, наступні кроки, коригувальні дії
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
];
