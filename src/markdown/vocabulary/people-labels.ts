import { phrases } from '../phrase-table.ts';

/** Labels at the head of a postmortem after which people are named. A name that stands there is known as one in items. */
export const PEOPLE_LABELS: readonly string[] = phrases(`
  responsavel, responsaveis, responsabile, responsabili, equipo, equipe, elaborado por, redactado por, escrito por, reportado por, preparado por, relatado por, redige par, ecrit par, scritto da, redatto da, involucrados, envolvidos, intervenants, coinvolti, personas involucradas, pessoas envolvidas,
  personnes impliquees, persone coinvolte, participantes del incidente, revisores, relecteurs, revisori,
  author, authors, author(s), written by, prepared by, reported by, reporter, owner, owners, incident owner, postmortem owner,
  incident commander, incident manager, incident lead, lead, ic, commander, responder, responders, incident responders,
  participants, attendees, present, attending, people, involved, people involved, team, on-call, on call, oncall, on-call engineer, reviewers, reviewer,
  scribe, comms lead, facilitator, moderator, contact, autor, autoren, verfasser, teilnehmer, beteiligte, verantwortlich,
  auteur, auteurs, participants, responsable, autores, participantes, responsables, autore, autori, partecipanti, auteur(s),
      autor(es), автор, авторы, участники, ответственный, 作成者, 担当者, 対応者, 参加者, 報告者, 作者, 负责人, 参与人, 参与者, 参会人, 出席者, 참석자, присутствовали, presentes, asistentes,
      anwesend, aanwezig, obecni, 报告人, 处理人, 作成, 작성자, 담당자, 참여자, 보고자, 記録者, 執筆者, 文責, 責任者, 撰写人, 编写人, 记录人, 整理人, 主持人, 值班人, 負責人, 撰寫人, 處理人, 參與者, 작성, 대응자, 참여 인원,
      người viết, người lập, người báo cáo, người tham gia, penulis, disusun oleh, peserta, pelapor, ผู้เขียน, ผู้จัดทำ, deelnemers, betrokkenen,
      verantwoordelijke, författare, deltagare, ansvarig, forfatter, deltagere, deltakere, ansvarlig, osallistujat, laatija, vastuuhenkilö, autorzy,
      uczestnicy, odpowiedzialny, autoři, účastníci, odpovědný, yazar, hazırlayan, katılımcılar, sorumlu, автори, учасники, відповідальний, ответственные,
      дежурный, черговий
`);
