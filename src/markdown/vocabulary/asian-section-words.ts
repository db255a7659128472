import { phrases } from '../phrase-table.ts';
import type { TopicWords } from './section-words.ts';

/** What SECTION_WORDS says in the languages of East and South-East Asia. */
export const ASIAN_SECTION_WORDS: readonly TopicWords[] = [
  [
    'response',
    4,
    phrases(`
      行った対策, 行ったこと, 実施した, 处置措施, 處置措施, 紧急措施, 緊急措施, 已执行的, 已实施措施, 已实施的修复, 已做的补救, 已采取的补救, 采取了, 採取了, 做了以下, 已執行的, 已做的補救, 暫定修正, 一次対応, 初動対応, 応急対応, 초기 대응, 초동 대응, 긴급 대응, 已采取措施, 已採取, 處理經過, 處置經過, 處置過程, 處理方式, 處理結果, 暫時措施, 應變處置, 緊急處理, 紧急修复, 紧急处理, 临时修复, 临时方案, 处理经过, 处置过程, 处置经过, 处理结果, 处理方式, 处理方法,
      취한 조치, 수행한 조치, 적용한 조치, 이전 조치, 最终修复, 实际修复, 已做的修复, 已完成的修复, mitigasi sementara, perbaikan yang sudah dilakukan, langkah perbaikan yang, biện pháp đã, biện pháp tạm thời, giải pháp tạm thời, các bước đã, hành động đã, những gì đã làm, quá trình xử lý, các bước xử lý, langkah pemulihan, langkah penanganan, tindakan darurat,
      perbaikan sementara, solusi sementara, perbaikan yang sudah, perbaikan yang telah, perbaikan yang dilakukan, perbaikan yang diterapkan, yang dilakukan, yang diambil, yang diterapkan, yang sudah dilakukan, yang telah dilakukan,
      สิ่งที่ทำไปแล้ว, ที่ทำไปแล้ว, ที่ดำเนินการแล้ว, แก้ไขเฉพาะหน้า, แก้ไขชั่วคราว
    `),
  ],
  [
    'response',
    1,
    phrases(`
      実施済みの対策, 実施済み対策, 実施済みの対応, 已实施的改进, 已落实的改进, 已完成的改进, 已完成的措施, 已實施的改善, 已完成的改善, 이미 적용된 개선, 이미 적용된 조치, 적용된 조치, 완료된 조치
    `),
  ],
  [
    'timeline',
    4,
    phrases(`
      事故经过, 事件經過, 事故經過, 故障經過, 사건 경위, 발생 경위, apa yang terjadi, chuyện gì đã xảy ra, điều gì đã xảy ra, diễn biến, trình tự, mốc thời gian, linimasa, lini masa, kronologi*, urutan kejadian, ลำดับเหตุการณ์, ไทม์ไลน์
    `),
  ],
  [
    'summary',
    3,
    phrases(`
      サマリ, tổng quan, บทสรุป, ภาพรวม
    `),
  ],
  [
    'impact',
    3,
    phrases(`
      被害状況, tác động, terdampak, ผลกระทบ
    `),
  ],
  [
    'cause',
    3,
    phrases(`
      再発した理由, 问题分析, 问题定位, 問題分析, penyebab, faktor pendukung, faktor penyebab, สาเหตุ
    `),
  ],
  [
    'cause',
    2,
    phrases(`
      왜 발생, 왜 감지, 왜 찾, 왜 놓, 왜 늦, 왜 몰, 왜 일어, 왜 이제, 무엇이 문제, tại sao, vì sao, mengapa, kenapa, ทำไม
    `),
  ],
  [
    'resolution',
    3,
    phrases(`
      復旧手順, 修正内容, 修正箇所, 修正方法, 対処内容, 対処法, 変更内容, 変更点, 修复方法, 修复内容, 修复过程, 修复步骤, 修复代码, 修复记录, 修复情况, 修复验证, 修复（已, 修复前, 修复后, 本次改动, 改动内容, 改动说明, 关键改动, 修正コミット, 修正前, 修正後, 수정 코드, 수정 전후, 수정 전/후, 코드 변경, cách đã sửa, sửa lỗi, sửa như, bản sửa, cara memperbaiki, cara perbaikan, bagaimana diperbaiki, yang sudah diperbaiki, perbaikan kode, perbaikan di, perubahan kode, yang diubah, 代码修改, 代码变更, 修改内容, 变更内容, 修復方式, 修復內容, 修復過程, 修正內容, 修改內容,
      變更內容, 수정된 내용, 수정 과정, 수정 절차, 수정 완료, 적용한 수정, 수정 내용, 수정 사항, 수정 방법, 변경 내용, 변경 사항, 해결책, cách sửa, cách xử lý, cách khắc phục, đã khắc phục, đã áp dụng, วิธีแก้
    `),
  ],
  [
    'resolution',
    2,
    phrases(`
      修复方案, 修復方案, khôi phục, phục hồi, solusi, penyelesaian, resolusi, การกู้คืน
    `),
  ],
  [
    'background',
    3,
    phrases(`
      の限界, 限界と, 既知の制限, 既知の制約, 対策の限界, デメリット, 副作用, 局限性, 已知限制, 已知問題, 已知问题, 한계점, 検証結果, テスト結果, 改善効果, 改善の効果, 改善結果, 対策の結果, 対策後, 改进成果, 改进前后, 优化结果, 改進成果, 優化結果, 対策の効果, 対策の副作用, 現在の状況, 試したこと, 試したが, 判断の記録, 验证结果, 验证证据, 测试结果, 改进效果, 优化效果, 优化前后, 问题描述, 问题现象, 故障现象, 预案执行, 驗證結果, 測試結果, 問題描述,
      対策前後, 再発の有無, 原理分析, 原理说明, 技术细节, 技術的な詳細, 部署记录, 部署验证, 上线验证, 性能对比, 失败的尝试, 错误的尝试, 尝试过, 走过的弯路, 실패한 시도, 재발 여부, 배포 내역, 배포 이력, hasil investigasi, bằng chứng, dấu hiệu,
      改善效果, 優化效果, 검증 결과, 테스트 결과, 개선 효과, 개선 결과, 적용 결과, 문제 상황, 문제 정의, 시도한, 시도했지만, kết quả kiểm thử, đã thử, triệu chứng, hiện tượng, bối cảnh, hasil verifikasi, hasil pengujian, sudah dicoba, gejala,
      latar belakang, deskripsi, ผลการทดสอบ, ผลการตรวจสอบ
    `),
  ],
  [
    'reference',
    3,
    phrases(`
      수정 대상 파일, 대상 파일, 변경 이력, tham chiếu, 関連リンク, 関連ファイル, 関連ドキュメント, 修正ファイル, 変更ファイル, 変更したファイル, 影響ファイル, 相关文件, 相关链接, 相关文档, 相关资料, 涉及文件, 修改文件, 修改的文件, 变更文件, 影响文件, 受影响文件, 关联产物, 相关提交, 相关代码, 相关配置, 改动文件, 관련 커밋, 관련 코드, 관련 이슈, ファイル一覧, 相關檔案, 相關連結, 參考資料, 修改檔案,
      變更檔案, 受影響檔案, 관련 파일, 관련 링크, 관련 문서, 수정 파일, 수정된 파일, 변경 파일, 변경된 파일, 영향 받은 파일, 영향받은 파일, file thay đổi, các file, tệp bị ảnh hưởng, tài liệu liên quan, tài liệu tham khảo, phụ lục,
      tautan terkait, referensi, dokumen terkait, file terkait, file yang diubah, file yang berubah, berkas terdampak, lampiran, ไฟล์ที่, ลิงก์ที่, เอกสารอ้างอิง, ภาคผนวก
    `),
  ],
  [
    'lessons',
    4,
    phrases(`
      防げていた, 防げた, 防げなかった, 効かなかった, これまでの対策, 従来の対策, 過去の対策, 为何没有, 为什么没, 為何沒有, 왜 막지, 기존 방지, 하지 말아야, 踩过的坑, 踩坑, 做对了, 做错了, 좋았던 점, 어려웠던 점, 採用しなかった, 不採用, 却下した, 既存の対策, 既存対策, 既存の防御,
      既存の仕組み, 対策の評価, 已有措施, 现有措施, 既有措施, 現有措施, 现有防护, 未采纳, 未採納, 被否决, 被否決, 不做的, 备选方案, 備選方案, 方案对比, 方案比較, 기존 대책, 기존 안전장치, 기각한, 기각된, 채택하지 않은, 하지 않기로, 잘된 것, 잘 된 것, 잘못된 것, 아쉬운 것,
      안된 것, 안 된 것, 막을 수 있었, 실패한 안전장치, 실패한 가드레일, 작동하지 않은, 안티 패턴, 안티패턴, 고려한 대안, 검토한 대안, 열린 질문, 미해결 질문, 미해결 질문사항, cần làm rõ, cần xác minh, câu hỏi mở, câu hỏi chưa,
      pertanyaan terbuka, perlu dikonfirmasi, perlu kami konfirmasi, perlu dijawab, biện pháp hiện, làm tốt, chưa tốt, điểm tốt, cần cải thiện, bị loại, yang sudah ada,
      berjalan baik, berjalan lancar, yang ditolak, 見送った, 見送り, 採らなかった, 対策しなかった, 実施しなかった, 需改进的, 需改進的, 可改进的, 可改進的, 有待改进, 有待改進, 待加強, 不需要改, 不要做, 不用改, 無需改, 方案选择, 方案選擇, 方案选型,
      技术选型, 选型对比, 工具选择, 案の比較, 選択肢の比較, 方式の比較,
      สิ่งที่ทำได้ดี, สิ่งที่ทำได้ไม่ดี, มาตรการที่มีอยู่
    `),
  ],
  [
    'lessons',
    2,
    phrases(`
      得られた知見, rút kinh nghiệm, 總結, 배운 것, 느낀 점, kết luận, kesimpulan, pembelajaran, บทเรียน, สิ่งที่ได้เรียนรู้
    `),
  ],
  [
    'instruction',
    4,
    phrases(`
      재현 단계, 자주 묻는 질문, 실행한 명령, 再現手順, 再現方法, 再現条件, 再発時の, 실행 명령, 진단 명령, 재발 시 대응, 재발 시 확인, 확인 방법, 롤백 절차, 재현 코드, 如何验证, 如何判断, 判断方法, 诊断命令, 排查命令, 紧急恢复步骤, 実行コマンド, cara verifikasi,
      cara cek, cara rollback, cách kiểm chứng, 検証手順, 確認手順, 確認方法, 確認コマンド, テストシナリオ, テスト手順, テスト方法, お客様へのお願い, ユーザーの皆様へ, 复现步骤, 复现方法, 如何复现, 验证步骤, 验证方法, 测试步骤, 测试方法, 测试场景,
      对用户的建议, 给用户的建议, 用户须知, 下次遇到, 再次遇到, 再遇到, 再次出现时, 部署前检查, 上线前检查, 发布前检查, 提交前检查, 修改前检查, 部署检查清单, 上线检查清单, 发布检查清单, 安全检查清单, 部署前檢查, 上線前檢查, 部署檢查清單, リリース前チェックリスト, リリースチェックリスト,
      デプロイ前チェックリスト, デプロイチェックリスト, デプロイ後チェックリスト, 次回チェックリスト, 标准操作流程, 标准流程, 规范流程, 標準作業流程, 標準流程, 用户建议, 给客户的建议, 对客户的建议, 使用者建議, 다시 발생하면, 다시 발생할 경우, 또 발생하면, 재발하면, 재발했을 때,
      jika terjadi lagi, jika terulang, bila terulang, nếu xảy ra lại, nếu tái diễn, nếu lặp lại, cách khôi phục, cara memulihkan, cara deploy,
      执行的命令, 检查命令, 常用命令, 重現步驟, 如何重現, 驗證步驟, 驗證方式, 測試步驟, 測試情境, 使用者的建議, 재현 방법, 재현 절차, 재현 조건, 검증 방법, 테스트 시나리오, 테스트 방법, 사용자 안내, 롤백 방법, 설치 방법, cách tái hiện, bước tái hiện, cách kiểm tra,
      kịch bản kiểm thử, hướng dẫn cài đặt, hướng dẫn sử dụng, dành cho người dùng, cho người dùng, cara mereproduksi, langkah reproduksi, langkah verifikasi, skenario pengujian, cara instalasi, cara menggunakan, untuk pengguna,
      ขั้นตอนการทดสอบ, วิธีทดสอบ, วิธีทำซ้ำ, ขั้นตอนการทำซ้ำ, วิธีใช้งาน
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
      what we learned, things we learned, things i learned, what i learned, what we've learned, what did we learn, erkenntnisse, lehren, lessons identified, enseignements, lecons apprises,
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
      where we got lucky, got lucky, where did we get lucky, things that went, what can be improved, we can improve, we could improve, can we improve, could we improve, luck,
      what could be improved, areas for improvement, areas of improvement, what needs improvement, what we could improve, what went poorly, went less well,
      existing safeguard*, existing control*, existing measure*, areas to improve, not need to change, not have to change, needs no change, will not change, won't change, does not change, doesn't change, stays the same,
      alternatives, alternatives considered, options considered, considered options, trade-offs, decision drivers,
      could we do better, can we do better, we could do better, could have done better, could we have done, done better,
      did we do well, taking away,
      opportunities, doing well, did well, do well, will not do, not to do, will we not do, we won't do, not doing, not going to do, decided against,
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
      guardrail violated, guardrails violated, technical background, incident details, evidence, backlog check*
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
      anything else, remarks, remerciements, success criteria, acceptance criteria, exit criteria, definition of done, 関連, 相关, 相關, 관련
    `),
  ],
  // how a thing is done: as often what is to be written down
  [
    'instruction',
    1,
    phrases(`
      배포 절차, 배포 순서, 사용 방법, 운영 방법, 설정 방법, 점검 방법, 복구 절차, 복구 순서, 복구 방법, 진단 순서, 진단 절차, 점검 순서, 점검 절차, 확인 순서, 확인 절차, 조사 순서, 診断手順, 診断順序, 調査手順, 切り分け手順, 诊断步骤, 诊断流程, 排查步骤, 排查流程, 診斷步驟, 식별 방법, 감지 방법
    `),
  ],
];
