import { phrases } from '../phrase-table.ts';

/** What a label ("Owner:") or a table's column head announces. */
export type FieldName = 'title' | 'owner' | 'due' | 'status' | 'priority' | 'kind' | 'issue' | 'id' | 'time' | 'note';

/** Words of labels and column heads by field, in any language; accents do not matter, `*` lets the last word go on. */
export const FIELD_LABELS: readonly (readonly [field: FieldName, phrases: readonly string[]])[] = [
  [
    'title',
    phrases(`
      actividad, actividades, mejora, mejoras, mejora propuesta, recomendacion, recomendaciones, acuerdo, compromiso, propuesta, accion correctiva, accion preventiva, que hacer, atividade, atividades, melhoria, melhorias, recomendacao, recomendacoes, acao corretiva, acao preventiva, proposta, o que fazer,
      actions correctives, action preventive, action a mener, actions a mener, amelioration, ameliorations, recommandation, recommandations, intitule, libelle, chantier, misura, misure, compito, compiti, miglioramento, miglioramenti, intervento, interventi, azione correttiva, azione preventiva, raccomandazione, cosa,
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
      công việc, tindakan, tugas, الإجراء, المهمة, कार्य,
      対策内容, 実施内容, 再発防止策, 改善策, 改善内容, 改善項目, 対応策, 具体策, 作業内容, 実施事項, 対応項目, やること, 行动内容, 行动计划, 改进内容, 改进点, 改进事项, 待办, 待办事项, 任务内容, 任务描述, 具体措施, 措施内容, 整改措施, 整改项, 工作项,
      后续行动, 预防措施, 优化项, 跟进事项, 内容, 內容, 改善措施, 改善項目, 行動項目, 待辦事項, 追蹤事項, 내용, 조치 내용, 개선 내용, 대책, 액션 항목, 작업 내용, 개선 항목, 개선안, 후속 조치, 실행 항목, 재발 방지 대책, 업무, 방안, улучшение, улучшения, предложение, доработка, доработки, iniciativa, iniciativas, to-do, nội dung, việc cần làm, nhiệm vụ,
      biện pháp, hạng mục, đầu việc, giải pháp, aksi, pekerjaan, deskripsi, langkah, rekomendasi*, kegiatan, tindak lanjut, perbaikan, การดำเนินการ, มาตรการ, สิ่งที่ต้องทำ, รายละเอียด, แนวทางแก้ไข,
      what needs to be done, recommended action*, proposed action*, agreed action*, required action*, suggested action*, remedial action*
    `),
  ],
  [
    'owner',
    phrases(`
      encargada, encargados, a cargo de, asignada a, equipo, equipo responsable, propietario, duena, referente, ejecutor, encarregado, encarregada, time responsavel, equipe responsavel, area responsavel, proprietario, atribuida a, executor, en charge, personne en charge, charge de, proprietaire, affecte a, attribue a, referent, acteur, acteurs, porte par, equipe en charge,
      incaricato, incaricata, assegnata a, assegnato, a carico di, in carico a, titolare, responsabili, asignada, asignados, atribuido, responsabil,
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
      المالك, मालिक, जिम्मेदार,
      副担当, 誰が, アサイン, アサイン先, 実施者, 対応担当, 责任单位, 整改责任人, 责任主体, 負責組別,
      担当部署, 担当部門, 主担当, 責任部署, 负责团队, 经办人, 主责人, 主责, 落实人, 责任团队, 牵头人, 执行者, 指派给, 負責單位, 負責團隊, 承辦人, 執行人, 指派, 담당 부서, 담당부서, 담당팀, 오너, 주담당, 실행 담당, 주체, команда,
      phụ trách, người thực hiện, chịu trách nhiệm, đội phụ trách, đơn vị phụ trách, pic, pelaksana, penanggungjawab, pemilik, ditugaskan ke, ผู้รับผิดชอบ, ผู้ดำเนินการ, เจ้าของ,
      action by, action lead, responsible lead, lead officer, person responsible, people responsible, responsible department, responsible officer, accountable officer, accountable person, task owner, executive sponsor
    `),
  ],
  [
    'due',
    phrases(`
      fecha compromiso, fecha de compromiso, fecha estimada, fecha prevista, fecha de cierre, fecha de vencimiento, fecha tope, fecha meta, plazo estimado, plazo limite, para cuando, prazo final, prazo estimado, data prevista, data de conclusao, data de entrega, data estimada, data-limite, data de vencimento, previsao, previsao de entrega, ate quando,
      delais, date d'echeance, date butoir, date de fin, date previsionnelle, date de livraison, date de realisation, pour quand, date souhaitee, data di scadenza, data obiettivo, data di completamento, data di consegna, entro quando, tempistica, tempistiche, tempi,
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
      期限, 期日, 締切, 締め切り, 締切日, いつまで, いつまでに, 対応予定日, 完了見込み, 整改期限, 截止日, 最晚完成, 完了予定, 完了予定日, 予定日, 目標日, 截止日期, 截止时间, 完成时间, 预计完成时间, 预计完成, 计划完成时间, 時限, 截止, 完成日期, 预计完成日期, 計劃完成日, 預計完成日, 預計完成, 預計完成日期, 預計完成時間, 截止日, 完成日, 完成期限, 期限日, 时间节点, 기한, 마감일, 마감,
      완료 예정일, 완료일, 목표일, 예정일, 일정, hạn chót, thời hạn, tenggat, batas waktu, الموعد النهائي, समय सीमा,
      完了期限, 実施予定日, 対応期限, 納期, 実施時期, 対応時期, 完了目標, 实施时间, 完成时限, 计划完成, 计划完成日期, 预期完成时间, 目标日期, 目标时间, 计划时间, 时限, 到期日, 期望完成时间, 目標日期, 預計時間, 完成時間, 完成時限, 완료 예정, 마감 기한, 목표 일자,
      예정일자, 완료 기한, 목표 기한, 시기, 완료예정일, 마감 일자, hạn, hạn hoàn thành, ngày hoàn thành, đến hạn, dự kiến hoàn thành, tenggat waktu, jatuh tempo, target selesai, target waktu, tanggal target, batas akhir, กำหนดเสร็จ, กำหนดส่ง,
      วันครบกำหนด, วันที่แล้วเสร็จ,
      timescale, timescales, implementation date, date due, due by, target deadline, to be completed by, by date
    `),
  ],
  [
    'status',
    phrases(`
      situacion, estado actual, progreso, progresso, estado atual, status atual, etat d'avancement, avanzamento, andamento, stato attuale, stato di avanzamento,
      status, state, progress, done, done?, completed, complete, completed?, statut, etat, avancement, estado, estatus, avance,
      fortschritt, bearbeitungsstand, erledigt, voortgang, stand van zaken, läge, tillstånd, framsteg, tilstand, fremdrift, fremskridt, прогресс, статус выполнения, выполнено, прогрес, статус виконання, виконано, postęp, stav, průběh, hotovo,
      zrobione, ilerleme, edistyminen, tilanne, tehty,
      situacao, stato, zustand, stand, stan, tila, durum, статус, состояние, стан, ステータス, 状態, 状況, 進捗, 対応状況, 状态, 進度, 进展,
      狀態, 进度, 是否完成, 整改状态, 完成情况, 상태, 진행 상황, 진행상태, trạng thái, الحالة, स्थिति,
      実施状況, 進捗状況, 完成状态, 当前状态, 进展情况, 落实情况, 处理状态, 执行情况, 完成狀態, 處理狀態, 執行狀況, 진행 상태, 진행현황, 진행 현황, 처리 상태, 완료 여부, 진행률, 판정, 현황, tình trạng, tiến độ, progres, kemajuan, สถานะ, ความคืบหน้า,
      current status, action status, implementation status, completion status
    `),
  ],
  [
    'priority',
    phrases(`
      urgencia, criticidad, severidad, importancia, criticidade, severidade, urgence, criticite, urgenza, criticita,
      priority, prio, severity, urgency, importance, prioritat, priorität, priorite, prioridad, prioridade, priorita,
      dringlichkeit, urgentie, prioritering, viktighet, важность, срочность, важливість, терміновість, ważność, pilność, důležitost, önem, aciliyet, tärkeys, kiireellisyys,
      prioriteit, priorytet, prioritet, prioriteetti, öncelik, приоритет, пріоритет, 優先度, 優先順位, 重要度, 优先级, 優先級, 重要程度,
      우선순위, 우선 순위, 순위, 중요도, ưu tiên, prioritas, الأولوية,
      優先, 重要性, 緊急度, 优先程度, 优先度, 紧急程度, 優先順序, 優先程度, 긴급도, 심각도, mức ưu tiên, độ ưu tiên, mức độ ưu tiên, tingkat prioritas, ลำดับความสำคัญ, ความสำคัญ,
      criticality
    `),
  ],
  [
    'kind',
    phrases(`
      tipo de accion, tipo de acao, type d'action, nature, tipologia, tipo di azione, tipo azione, clase, kategori, вид, категорія, rodzaj, druh, tyyppi,
      luokka,
      type, kind, category, class, action type, typ, kategorie, art, categorie, tipo, categoria, soort, kategoria, тип,
      категория, 種別, 種類, カテゴリ, カテゴリー, 分類, 类型, 类别, 类別, 분류, 유형, 구분, 카테고리, tür, loại,
      タイプ, 区分, 分类, 類型, 분야, 종류, jenis, kategori, tipe, phân loại, ประเภท
    `),
  ],
  [
    'issue',
    phrases(`
      chamado, chamados, enlaces, liens, collegamento, ticket jira, numero de ticket,
      issue, issues, ticket*, bug, bugs, jira, github, key, issue key, tracking, tracking issue*, tracking bug, link, links,
      vorgang, ärende, sag, sak, saksnummer, ссылка, тікет, посилання, zgłoszenie, odnośnik, odkaz, bağlantı, tiketti, linkki,
      issue link, jira ticket, pr, pull request, issue/pr, tracker, github issue, jira issue, reference, tracked in,
      tracked by, tracking ticket, story, work item link, enlace, lien, suivi, тикет, задача в jira, チケット, 課題, リンク, 工单,
      链接, 關聯, 关联, 工單, 티켓, 이슈, 링크, verweis,
      関連チケット, 関連リンク, 关联工单, 需求单, 관련 이슈, 관련 티켓, tautan, tiket, liên kết
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
      horario, orario, horaire, hora utc,
      time, time (utc), utc, timestamp, zeit, uhrzeit, heure, hora, ora, tijd, czas, время, 時刻, 時間, 时间, 時間帯, 시간, 시각,
      saat
    `),
  ],
  [
    'note',
    phrases(`
      justificacion, justificativa, justification, motivo, motivazione, esfuerzo, esforco, sforzo, remarque*, osservazioni, commenti, commento, criterio de exito, criterio de aceptacion, criterios de aceptacion, criterio de sucesso, criterio de aceite, critere de succes, criterio di successo, resultado esperado, resultat attendu, risultato atteso, aprobado por, aprovado por, revisado por, elaborado por, reportado por,
      approuve par, redige par, approvato da, redatto da,
      lesson*, lesson learned, what we learned, learning*, finding*, observation*, problem, what went wrong,
      approved by, reviewed by, reported by, written by, created by, done by, note, notes, comment, comments, remarks, effort, estimate, details, rationale, reason, impact, begründung, 난이도, 예상 소요, 기대 효과, 예상 효과, 효과, 근거, трудозатраты, обоснование, эффект, impacto esperado, beneficio, beneficio esperado, bemerkung*,
      kommentar*, aufwand, commentaire*, comentario*, notas, observac*, примечани*, комментари*, 備考, 備註, 备注, 说明, 비고,
      コメント, メモ, 說明, 사유, ghi chú, lý do, catatan, keterangan, alasan, หมายเหตุ,
      outcome, success criteria, definition of done, root cause, verification
    `),
  ],
];
