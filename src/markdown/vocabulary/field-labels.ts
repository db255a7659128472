import { phrases } from '../phrase-table.ts';

/** What a label ("Owner:") or a table's column head announces. */
export type FieldName = 'title' | 'owner' | 'due' | 'status' | 'priority' | 'kind' | 'issue' | 'id' | 'time' | 'note';

/** Words of labels and column heads by field, in any language; accents do not matter, `*` lets the last word go on. */
export const FIELD_LABELS: readonly (readonly [field: FieldName, phrases: readonly string[]])[] = [
  [
    'title',
    phrases(`
      action, actions, correction*, what we will do, what will we do, what we'll do, what to do, action item*, action point*, task, tasks, item, description, what, title, measure*, follow-up*,
      follow up*, remediation*, work item*, improvement*, recommendation*, summary, corrective action*,
      preventive action*, preventative action*, countermeasure*, activity, to do, todo, action description,
      task description, fix, change, proposal, next step*, deliverable, mitigation, massnahme*, maßnahme*, aufgabe*,
      beschreibung, was, tache*, mesure*, quoi, action corrective, accion*, tarea*, descripcion, medida*, que, acao,
      acoes, tarefa*, descricao, o que, providencia*, actuacion*, azione, azioni, attivita, descrizione, actie*, taak, omschrijving, maatregel,
      dzialanie, działanie, zadanie, opis, åtgärd*, tiltak, oppgave, opgave, toimenpide, aksiyon*, görev, действие,
      aktion, schritt, verbesserung, empfehlung, wat, verbetering, actiepunt*, uppgift*, aktivitet*, beskrivning, vad, förbättring*, handlinger, tiltag, beskrivelse, hvad, forbedring*, opgaver, oppgaver, aksjon*, hva,
      что сделать, что делать, рекомендация, меры, захід, заходи, опис, що зробити, завдання та дії, akcja, czynność, rekomendacja, działania, zadania, opatření, úkol, úkoly, popis, akce, krok, doporučení, önlem*, açıklama, faaliyet*, eylem*,
      öneri*, yapılacak iş, toimenpi*, tehtävä*, kuvaus, mitä, parannus*, suositus*,
      действия, задача, задачи, описание, мера, мероприятие, что, дія, завдання, アクション, アクションアイテム, 内容, 対応, 対応内容, 対策, タスク,
      項目, 施策, 行动项, 行动, 措施, 改进措施, 任务, 事项, 改进项, 描述, 行動, 任務, 액션, 액션 아이템, 항목, 작업, 조치, 조치 사항, 할 일, 과제, 개선 사항, hành động,
      công việc, tindakan, tugas, الإجراء, المهمة, कार्य
    `),
  ],
  [
    'owner',
    phrases(`
      owner, owners, action owner, assignee*, assigned to, assigned, responsible, responsible person,
      responsible party, responsibility, dri, who, lead, poc, person, team, owner team, owning team, responsible team, area responsable, departamento, department, squad, group,
      point of contact, accountable, driver, owned by, owner(s), assignee(s), champion, verantwortlich*, zustandig*,
      zuständig*, besitzer, wer, bearbeiter, responsable*, porteur*, qui, assigne a, pilote, equipe, encargado, dueno,
      asignado a, asignado, quien, responsavel, dono, responsaveis, atribuido a, quem, responsabile, assegnatario,
      assegnato a, chi, eigenaar, verantwoordelijke, wie, właściciel, wlasciciel, odpowiedzialn*, ansvarig, ansvarlig,
      zugewiesen, zugewiesen an, eigentümer, verantwoordelijk, toegewezen aan, actiehouder, uitvoerder, trekker, ägare, vem, tilldelad, utförare, ejer, hvem, tildelt, ansvarleg, eier, eigar, kven, назначено, назначен, кому, хто, власник,
      призначено, osoba odpowiedzialna, kto, przypisane, przypisane do, wykonawca, odpovědná osoba, odpovídá, zodpovídá, zodpovědná osoba, kdo, vlastník, řešitel, odpovědný, zodpovědný, přiřazeno, sahibi, sorumlu kişi, sorumlu ekip, sorumlular,
      atanan, kuka, omistaja, vastuu, tekijä, vastuutaho, vastuuhlö,
      vastuuhenkilö, sorumlu, ответственн*, отв, resp, verantw, исполнитель, владелец, кто, відповідальн*, виконавець, 担当, 担当者, オーナー, 責任者,
      担当チーム, 负责人, 責任人, 责任人, 负责, 負責人, 执行人, 跟进人, 责任方, 责任部门, 负责部门, 처리 담당, 담당자, 담당, 책임자, 담당 팀, người phụ trách, penanggung jawab, المسؤول,
      المالك, मालिक, जिम्मेदार
    `),
  ],
  [
    'due',
    phrases(`
      due, by, ddl, due date, due by, deadline, target, target date, eta, by when, when, expected date, date, target completion,
      completion date, expected completion, due on, planned date, timeframe, time frame, target quarter, timeline,
      expected by, estimated completion, estimated date, complete by, delivery date, frist, fallig, fällig*,
      falligkeit, termin, bis, bis wann, zieltermin, faelligkeit, datum, echeance*, date limite, date cible, delai,
      quand, date prevue, fecha, fecha limite, vencimiento, plazo, fecha objetivo, cuando, fecha de entrega, prazo,
      data limite, data, data alvo, quando, vencimento, scadenza, entro, uiterlijk, wanneer, streefdatum, do kiedy,
      fällig am, zieldatum, wann, zeitrahmen, umsetzung bis, erledigt bis, einddatum, vervaldatum, gereed op, klaar op, senast, slutdatum, när, klart senast, tidsfrist, måldatum, tidsplan, hvornår, senest, forfaldsdato, dato, når, forfallsdato,
      forfall, срок исполнения, до, до когда, термін виконання, коли, до коли, строк, kiedy, termin realizacji, termin wykonania, do kdy, kdy, termín dokončení, ne zaman, tarih, teslim tarihi, hedef tarih, milloin, eräpäivä, päivämäärä,
      takaraja, aikataulu, mennessä,
      förfallodatum, määräaika, son tarih, bitiş tarihi, срок, сроки, дедлайн, срок выполнения, когда, дата, термін,
      期限, 期日, 締切, 締め切り, 完了予定, 完了予定日, 予定日, 目標日, 截止日期, 截止时间, 完成时间, 预计完成时间, 预计完成, 计划完成时间, 時限, 截止, 完成日期, 预计完成日期, 計劃完成日, 預計完成日, 預計完成, 預計完成日期, 預計完成時間, 截止日, 完成日, 完成期限, 期限日, 时间节点, 기한, 마감일, 마감,
      완료 예정일, 완료일, 목표일, 예정일, 일정, hạn chót, thời hạn, tenggat, batas waktu, الموعد النهائي, समय सीमा
    `),
  ],
  [
    'status',
    phrases(`
      status, state, progress, done, done?, completed, complete, completed?, statut, etat, avancement, estado, estatus, avance,
      fortschritt, bearbeitungsstand, erledigt, voortgang, stand van zaken, läge, tillstånd, framsteg, tilstand, fremdrift, fremskridt, прогресс, статус выполнения, выполнено, прогрес, статус виконання, виконано, postęp, stav, průběh, hotovo,
      zrobione, ilerleme, edistyminen, tilanne, tehty,
      situacao, stato, zustand, stand, stan, tila, durum, статус, состояние, стан, ステータス, 状態, 状況, 進捗, 対応状況, 状态, 進度, 进展,
      狀態, 进度, 完成情况, 상태, 진행 상황, 진행상태, trạng thái, الحالة, स्थिति
    `),
  ],
  [
    'priority',
    phrases(`
      priority, prio, severity, urgency, importance, prioritat, priorität, priorite, prioridad, prioridade, priorita,
      dringlichkeit, urgentie, prioritering, viktighet, важность, срочность, важливість, терміновість, ważność, pilność, důležitost, önem, aciliyet, tärkeys, kiireellisyys,
      prioriteit, priorytet, prioritet, prioriteetti, öncelik, приоритет, пріоритет, 優先度, 優先順位, 重要度, 优先级, 優先級, 重要程度,
      우선순위, 우선 순위, 중요도, ưu tiên, prioritas, الأولوية
    `),
  ],
  [
    'kind',
    phrases(`
      kategori, вид, категорія, rodzaj, druh, tyyppi, luokka,
      type, kind, category, class, action type, typ, kategorie, art, categorie, tipo, categoria, soort, kategoria, тип,
      категория, 種別, 種類, カテゴリ, カテゴリー, 分類, 类型, 类别, 类別, 분류, 유형, 구분, 카테고리, tür, loại
    `),
  ],
  [
    'issue',
    phrases(`
      issue, issues, ticket*, bug, bugs, jira, github, key, issue key, tracking, tracking issue*, tracking bug, link, links,
      vorgang, ärende, sag, sak, saksnummer, ссылка, тікет, посилання, zgłoszenie, odnośnik, odkaz, bağlantı, tiketti, linkki,
      issue link, jira ticket, pr, pull request, issue/pr, tracker, github issue, jira issue, reference, tracked in,
      tracked by, tracking ticket, story, work item link, enlace, lien, suivi, тикет, задача в jira, チケット, 課題, リンク, 工单,
      链接, 關聯, 关联, 工單, 티켓, 이슈, 링크, verweis
    `),
  ],
  [
    'id',
    phrases(`
      id, #, no, no., nr, nr., number, n°, nº, №, ref, sl no, s.no, 番号, 编号, 序号, 編號, 번호, 순번, item #, action #,
      action id, num
    `),
  ],
  [
    'time',
    phrases(`
      time, time (utc), utc, timestamp, zeit, uhrzeit, heure, hora, ora, tijd, czas, время, 時刻, 時間, 时间, 時間帯, 시간, 시각,
      saat
    `),
  ],
  [
    'note',
    phrases(`
      lesson*, lesson learned, what we learned, learning*, finding*, observation*, problem, what went wrong,
      approved by, reviewed by, reported by, written by, created by, done by, note, notes, comment, comments, remarks, effort, estimate, details, rationale, reason, impact, bemerkung*,
      kommentar*, aufwand, commentaire*, comentario*, notas, observac*, примечани*, комментари*, 備考, 備註, 备注, 说明, 비고,
      outcome, success criteria, definition of done, root cause, verification
    `),
  ],
];
