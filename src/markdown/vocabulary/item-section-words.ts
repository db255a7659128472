import { phrases } from '../phrase-table.ts';
import { ASIAN_ITEM_SECTION_WORDS } from './asian-item-section-words.ts';
import { EUROPEAN_ITEM_SECTION_WORDS } from './european-item-section-words.ts';
import type { TopicWords } from './section-words.ts';

/** Words of headings and labels of sections that hold action items, or may; see SECTION_WORDS. */
export const ITEM_SECTION_WORDS: readonly TopicWords[] = [
  [
    'actions',
    4,
    phrases(`
      action item*, action point*, action plan*, action list, follow up action*, follow-up action*, followup action*, follow-on*, follow on*,
      recovery plan, return to service plan, return-to-service plan, restoration plan, resulting action*, remediation action*, remediation item*, remediation plan*, corrective action*,
      preventive action*, preventative action*, improvement action*, planned action*, future action*, next action*,
      open action*, action register, action tracker, remedial action*, proposed action*, recommended action*,
      required action*, agreed action*, review action*, review outcome*, agreed outcome*, corrections, actions to take, actions to be taken, actions required, capa, ais, action,
      to do, todo, to-do, todos, to-dos, follow up*, follow-up*, followup*, next step*, work item*, repair item*,
      post-incident action*, post incident action*, incident follow*, outstanding work, outstanding item*,
      remaining work, actionable*, action log, post-incident task*, post incident task*, follow-up item*, follow up item*,
      future step*, future safeguard*, preventive step*, preventative step*, planned work, work planned, proposed change*,
      proposed improvement*, proposed fix*, suggested improvement*, improvement task*, remediation task*, mitigation action*,
      long term action*, long-term action*, short term action*, short-term action*, post-mortem action*, postmortem action*, retrospective action*, retro action*,
      following steps to prevent, following steps to avoid, following steps to ensure, following steps to make, following steps to reduce, following measures to prevent, following measures to avoid, following measures to ensure, following actions to prevent, following actions to avoid, following changes to prevent, following changes to ensure,
      to prevent a repeat, to prevent a recurrence, to prevent recurrence, to prevent similar, to avoid a repeat, to avoid a recurrence, to avoid similar, repeat less likely,
      what we did to prevent, what we did to avoid, what we have done to prevent, what we've done to prevent, what have we done to prevent, needs to be done, need to be done, has to be done, have to be done, must be done, should be done, to be done,
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
      et actions, y acciones, et mesures, e misure, e medidas, mesure recommandee, mesures recommandees, automation opportunit*, e acoes, e azioni, и действия, and improvements, & improvements, commit to, committed to, and will take, and will do,
      changes to our, changes in our, hardening plan, commitment*, systemic control*, systemic fix*, systemic change*, systemic improvement*,
      containment and remediation, mitigation and remediation, what changed after, what has changed since, changes made since
    `),
  ],
  [
    'actions',
    2,
    phrases(`
      more resilient, hardening, preventive, preventative, actions, recommendation*, improvement*, countermeasure*, counter-measure*, counter measure*, prevention,
      preventions, preventing, prevention measure*, going forward, follow through, follow-through, remediations, safeguard*, guardrail*, guard rail*,
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
      завдання, 작업, 과제
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
      moving forward, looking forward, further work, what's next, what is next, whats next, future work, looking ahead, outlook, the road ahead,
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
  ...EUROPEAN_ITEM_SECTION_WORDS,
  ...ASIAN_ITEM_SECTION_WORDS,
  // names of measures as well as of sections
  [
    'actions',
    1,
    phrases(`
      の見直し, の強化, 体制強化, 仕組み化, 仕組みで防, ガードレール, 監視強化, 監視の強化, 가드레일, 안전장치, 모니터링 강화
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
      何を変える, 接下來, 다음번, 다음 번, 다음 세션, lần sau, ke depan, kedepannya, ke depannya, apa selanjutnya, แผน
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
  // English, in words that say less
  [
    'actions',
    3,
    phrases(`
      recommended change*, required change*, necessary change*, needed change*, policy change*, resulting work, summary of recommendation*, backlog item*,
      post-incident checklist*, runbook update*, runbook improvement*, runbook change*, documentation improvement*, tests to add, tests to write, test cases to add, test coverage to add, coverage to add, alerts to add, alerts to create, monitoring to add,
      checks to add, rules to add, rules to follow, to fix later, stuff to fix, to do later, day plan, risk reduction strateg*, risk reduction measure*, risk treatment plan*, actions were identified, actions have been identified,
      action items were identified, improvements were identified, improvements have been identified, improvements were agreed, actions were agreed, following improvements, following recommendations, following changes will,
      immediate actions required, immediate actions needed, changes planned, improvements planned, fixes planned, work underway, improvements underway, changes underway, fixes in progress, investing in, action owners,
      how we're addressing, how we are addressing, how we will address, process fix*, going forward we, moving forward we, result we will, incident we will, incident we are going to, from now on we, future we will, coming weeks we will,
      we are taking the following, we're taking the following, we will take the following, agreed on the following, agreed to the following, we have committed to, we are committing to, we commit to, we will commit to, planned mitigation*, proposed mitigation*, mitigations planned, additional mitigation*,
      we've agreed, we agreed, we will invest, we are investing, we're investing, pending work, pending item*, pending fix*, still pending, unfinished work, open work, work in progress, work remaining, work ahead, remaining step*, remaining gap*,
      lasting fix*, durable fix*, bugs to fix, issues to fix, gaps to fix, problems to fix, docs to write, runbooks to write, scripts to write, must be fixed, should be fixed, must fix, needs to be fixed,
      controls to add, metrics to add, dashboards to add, logs to add, and recommendations, & recommendations, and improvements, & improvements,
      pokayoke*, poka-yoke*, poka yoke*, mistake-proofing, mistake proofing, error-proofing, error proofing, plans are to, plan is to, future plans are to, future plans include, we plan to, we intend to, plans include, our plans are,
      next fixes, next fix, next improvement*, with more time, given more time, if more time, had more time, what we changed after*, what we changed as a result, what we've changed since, what we have changed since, long-term mitigation*, long term mitigation*, longer-term mitigation*,
      we're committing to, reliability investment*, resilience investment*, root cause remediation*, root-cause remediation*, runbooks to update, playbooks to update, docs to update, documentation to update, tests to update, dashboards to update, policies to update,
      experiments to run, investigations to do, things to investigate, areas to investigate, items to investigate, further investigation needed, further investigation required, needs investigation, needs further investigation, needs more investigation, to be investigated, still to investigate,
      ideas for later, ideas to prevent, ideas for prevention, ideas for the future, playbook updates, policy updates, process updates, procedure updates, playbook changes, procedure changes, needs fixing, needs doing,
      issues have been filed, issues have been opened, issues have been created, issues were filed, issues were opened, issues were created, tickets have been filed, tickets have been opened, tickets have been created, tickets have been raised, tickets were filed, tickets were opened, tickets were raised,
      opened the following issues, opened the following tickets, filed the following, raised the following tickets, raised the following issues, created the following issues, created the following tickets, we're taking a number, we are taking a number, we're taking several, we are taking several, we're taking steps, we are taking steps,
      outcomes of the review, outcomes from the review, outcome of the review, resulting change*, must-fix*, longer-term investment*, long-term investment*, longer-term project*, long-term project*, long-term work, what we've done since, what we have done since, what has been done since, what we did since, what we did afterwards,
      what was put in place, what we put in place, what we've put in place, what we have put in place, measures put in place, controls put in place, safeguards put in place, what will be different, what's going to change, what is going to change, how to make this impossible, how to make it impossible,
      reduce the impact next time, reduce impact next time, limit the impact next time, stabilization plan*, stabilisation plan*, stabilization work, stabilisation work, get-well plan*, get well plan*, our asks, requests to other teams,
      changes to process, changes to the process, changes to the deploy*, changes to the release process, changes to the review process, making things right, kaizen*, best practices to adopt, standards to adopt, practices to adopt, rules we're adopting, rules we are adopting,
      we're putting in place, we are putting in place, yokoten, horizontal deployment*, horizontal expansion*, read-across, proposed alert*, planned alert*, recommended alert*, suggested alert*, additional alert*, proposed monitor*, recommended monitor*, suggested monitor*, additional monitoring,
      proposed check*, recommended check*, proposed test*, recommended test*, proposed rule*, monitoring plan*, alerting plan*,
      tooling to build, tools to build, automation to build, automation to add, remaining cleanup, post-incident cleanup
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
      mandatory rule*, training plan, required before, before the next release, before next release, before the next deploy, before next deploy, before the next deployment, before we resume, before we re-enable, before resuming, conditions for resuming, permanent rule*, standing rule*
    `),
  ],
  [
    'plans',
    2,
    phrases(`
      next session*, enhancements, future enhancement*, future consideration*, planned enhancement*, proposed enhancement*, implementation plan, replacement plan, upgrade plan
    `),
  ],
];
