import type { ItemStatus } from '../../model/action-item.ts';
import { phrases } from '../phrase-table.ts';

/** Words with which a document says how an item is doing. Accents do not matter; `*` lets the last word go on. */
export const STATUS_WORDS: readonly (readonly [status: ItemStatus, phrases: readonly string[]])[] = [
  [
    'done',
    phrases(`
      done, complete, completed, closed, resolved, fixed, finished, implemented, shipped, merged, deployed, released,
      delivered, already done, already complete, already completed, already implemented, already in place, in place, implemented already, this has been done, has been done, is done, now done, has been completed,
      has been implemented, has been deployed, has been merged, has been fixed, landed, erledigt, abgeschlossen,
      fertig, umgesetzt, behoben, gelost, gelöst, geschlossen, fait, faite, termine, terminee, termines, clos, cloture,
      realise, realisee, resolu, effectue, livre, deploye, hecho, hecha, completado, completada, terminado, terminada,
      cerrado, resuelto, listo, implementado, finalizado, finalizada, concluido, concluida, feito, feita, resolvido,
      fechado, pronto, entregue, completato, fatto, chiuso, risolto, concluso, gedaan, afgerond, klaar, voltooid,
      gereed, gesloten, zrobione, zakończone, gotowe, wykonane, zamknięte, hotovo, dokončeno, klart, klar, ferdig,
      færdig, färdig, valmis, tehty, tamamlandı, tamamlandi, bitti, готово, сделано, выполнено, завершено, закрыто,
      решено, исправлено, внедрено, реализовано, виконано, 完了, 完了済み, 対応済み, 対応済, 済, 実施済み, 実装済み, 解決済み, 完了しました, 完成, 已完成,
      已修复, 已解决, 已关闭, 已上线, 已部署, 已实施, 已處理, 已處理完成, 已落实, 完成了, 완료, 완료됨, 해결, 해결됨, 완료함, 적용 완료, xong, hoàn thành,
      đã hoàn thành, selesai, مكتمل, تم, पूर्ण, पूरा, completed on, done on
    `),
  ],
  [
    'open',
    phrases(`
      todo, to do, to-do, open, pending, in progress, in-progress, wip, ongoing, started, not started, new, planned,
      deferred, postponed, backlog, in review, blocked, on hold, scheduled, not done, incomplete, underway, under way,
      in backlog, investigating, assigned, outstanding, in flight, tbd, work in progress, partially done, partial,
      partially complete, on-going, to be done, not yet started, offen, ausstehend, in arbeit, in bearbeitung, geplant,
      laufend, begonnen, nicht begonnen, verschoben, a faire, en cours, ouvert, en attente, planifie, planifiee, prevu,
      non commence, reporte, pendiente, en progreso, en curso, abierto, por hacer, sin empezar, planificado,
      en proceso, aplazado, pendente, em andamento, em progresso, aberto, a fazer, nao iniciado, planejado, planeado,
      adiado, da fare, in corso, aperto, in attesa, pianificato, bezig, te doen, gepland, niet gestart, do zrobienia,
      w toku, otwarte, w trakcie, oczekuje, zaplanowane, pågår, pågående, planerad, planlagt, ikke startet, kesken,
      avoin, devam ediyor, beklemede, yapılacak, açık, в работе, открыто, не начато, запланировано, в процессе,
      ожидает, отложено, план, не сделано, в плане, у роботі, заплановано, 未着手, 未対応, 対応中, 進行中, 作業中, 未完了, 予定, 検討中, 保留,
      着手中, 実施中, 未実施, 計画中, 进行中, 未开始, 待办, 待处理, 未完成, 计划中, 待定, 处理中, 跟进中, 规划中, 已排期, 待跟进, 排期中, 處理中, 未開始, 待處理, 待開始, 規劃中, 計劃中, 진행 중, 진행중, 대기, 예정, 미완료,
      미착수, 시작 전, 보류, 진행 예정, 검토 중, 계획, 미정, đang làm, chưa bắt đầu, belum, sedang berjalan, قيد التنفيذ, معلق, लंबित,
      प्रगति में
    `),
  ],
  [
    'dropped',
    phrases(`
      won't do, wont do, won't fix, wontfix, will not do, not planned, cancelled, canceled, dropped, abandoned,
      rejected, obsolete, superseded, not needed, no longer needed, declined, duplicate, not applicable,
      withdrawn, wird nicht gemacht, verworfen, abgelehnt, entfallt, entfällt, abgebrochen, annule, annulee, abandonne,
      abandonnee, rejete, cancelado, cancelada, descartado, descartada, rechazado, rejeitado, annullato, scartato,
      vervallen, geannuleerd, anulowane, odrzucone, iptal, iptal edildi, отменено, отклонено, не будем делать,
      не актуально, неактуально, 中止, 対応不要, 不要, 却下, 見送り, 取り下げ, 已取消, 取消, 不做, 不处理, 已废弃, 无需处理, 취소, 취소됨, 폐기, 불필요, 반려, 하지 않음
    `),
  ],
];

/** Pictures that say the same. Those not listed (🔥, 📝, 🛡) decorate. */
export const STATUS_PICTURES: readonly (readonly [status: ItemStatus, pictures: readonly string[]])[] = [
  [
    'done',
    [
      '✅',
      '☑️',
      '☑',
      '✔️',
      '✔',
      '🎉',
      '✓',
      '🟢',
      '💚',
      ':white_check_mark:',
      ':heavy_check_mark:',
      ':check:',
      ':done:',
      ':ballot_box_with_check:',
    ],
  ],
  [
    'open',
    [
      '⏳',
      '🚧',
      '🔄',
      '⌛',
      '🔲',
      '☐',
      '⬜',
      '⬜️',
      '🟡',
      '🟠',
      '🔴',
      '🏗️',
      '🏗',
      '🕐',
      '⏱️',
      '📅',
      '🗓️',
      '🔜',
      '◻️',
      '▢',
      ':construction:',
      ':hourglass:',
      ':hourglass_flowing_sand:',
      ':white_large_square:',
    ],
  ],
  ['dropped', ['❌', '🚫', '🗑️', '🗑', '⛔', ':x:', ':no_entry:', ':no_entry_sign:']],
];
