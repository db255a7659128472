import { phrases } from '../phrase-table.ts';
import type { TopicWords } from './section-words.ts';

/** What ITEM_SECTION_WORDS says in the languages of Asia, and Arabic. */
export const ASIAN_ITEM_SECTION_WORDS: readonly TopicWords[] = [
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
      필요한 조치, 필요 조치, 미해결 사항, 미해결 이슈, 미해결 과제, 남은 이슈, 추가 검토, 검토 사항, 근본 조치, 항구 조치, 항구 대책, 예방을 위, 막으려면, 시도해볼, 시도해 볼, 교훈과 액션, 교훈 및 액션, 지킬 규칙, 재발 방지 규칙, 사후 체크리스트, 후속 체크리스트, checklist pasca insiden, checklist tindak lanjut, 추천 조치, 추천 사항, 권장 수정, 권장 해결, 권장 해결책, 수정 제안, 해결 제안, 조치 제안, perbaikan yang disarankan, solusi yang disarankan, solusi yang diusulkan, cách sửa đề xuất, hướng sửa đề xuất, 다음 사항을 권장, 다음을 권장, 다음과 같은 대책, 대책을 세, 앞으로 다음과 같이, 향후 다음, 향후 아래, 후속으로, 추가해야 한다, 추가해야 합니다, 조치 목록, 액션 목록, 진행 중인 조치, 계획된 조치, 즉시 실행, 방지 조치, 방지 전략, 보강 사항, 보강 조치, 생성한 이슈, 등록한 이슈, 등록한 티켓, 생성한 티켓, 황금 규칙, 미해결 항목, 보완할, 이행 계획, 추가 구현, 추가 개발, 구현 필요, 실행 필요, 확인 필요, 검토 필요, 추후 검토, 지켜야 할
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
      tidak terjadi lagi, yang akan diubah, yang masih harus, pekerjaan yang tersisa, aksi perbaikan, aksi korektif, aksi pencegahan, mitigasi lanjutan, dan perbaikan, target perbaikan, perbaikan proses, akan dilakukan, akan dikerjakan, akan diperbaiki, sedang & akan, sedang dan akan, perbaikan struktural, bagaimana mencegah*, cara mencegah, aturan ke depan
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
      masih tersisa, perbaikan cepat, perbaikan jangka*, 근본적 해결 방안, 장기적 해결 방안, 프로세스 변경, 하드닝, 새 규칙, 규칙 추가, 방지 규칙, 예방 규칙, 영구 규칙, 도출된 규칙, 새 절차, 새 프로세스, 방어책, 변경할 점, 변경할 것, 미적용, 미구현, 기술 부채, 보류 항목, 장기 해결책, 필요 항목, 개선점 및, ข้อเสนอแนะ, คำแนะนำ, ติดตามผล, ป้องกัน
    `),
  ],
];
