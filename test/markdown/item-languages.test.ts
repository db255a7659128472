import { expect, test } from 'vitest';
import { type ExpectedItem, parseItems } from './parse-items.ts';

interface Case {
  readonly language: string;
  readonly text: string;
  readonly items: readonly ExpectedItem[];
}

const cases: readonly Case[] = [
  {
    language: 'German',
    text: '# Ausfall des Shops am 2. März 2026\n\n## Zusammenfassung\n\nKurz.\n\n## Sofortmaßnahmen\n\n- Server neu gestartet\n\n## Was lief gut\n\n- Der Alarm\n\n## Nächste Schritte\n\n- [ ] Alarm für volle Platten einrichten (verantwortlich: Jana, fällig: 2026-04-01)\n- [x] Handbuch ergänzen – erledigt\n- Zweite Datenbank aufsetzen, bis zum 15.04.2026\n',
    items: [
      { line: 17, title: 'Alarm für volle Platten einrichten', owners: ['Jana'], due: '2026-04-01', status: 'open' },
      { line: 18, title: 'Handbuch ergänzen', status: 'done' },
      { line: 19, title: 'Zweite Datenbank aufsetzen', due: '2026-04-15' },
    ],
  },
  {
    language: 'French',
    text: "# Post-mortem : panne du panier\n\n## Chronologie\n\n- 10h00 : alerte\n\n## Actions menées\n\n- Redémarrage\n\n## Plan d'action\n\n| Action | Responsable | Échéance | Statut |\n|---|---|---|---|\n| Ajouter une alerte | Zoé | 2026-04-02 | À faire |\n| Écrire la procédure | @max | 2026-03-20 | Terminé |\n\n## Leçons apprises\n\n- Tester\n",
    items: [
      { line: 15, title: 'Ajouter une alerte', owners: ['Zoé'], due: '2026-04-02', status: 'open' },
      { line: 16, title: 'Écrire la procédure', owners: ['max'], due: '2026-03-20', status: 'done' },
    ],
  },
  {
    language: 'Portuguese',
    text: '# Incidente\n\n## Linha do tempo\n\n- 10:00 queda\n\n## Ações corretivas\n\n1. Criar alerta de fila (Responsável: Ana; Prazo: 2026-04-03)\n2. Documentar o processo — concluído\n\n## O que deu certo\n\n- O time\n',
    items: [
      { line: 9, title: 'Criar alerta de fila', owners: ['Ana'], due: '2026-04-03' },
      { line: 10, title: 'Documentar o processo', status: 'done' },
    ],
  },
  {
    language: 'Russian',
    text: '# Постмортем\n\n## Хронология\n\n- 10:00 сбой\n\n## Что пошло не так\n\n- Алерты\n\n## План действий\n\n- [ ] Добавить алерт на очередь — ответственный: Иван, срок: 2026-04-05\n- [x] Обновить инструкцию\n\n### Предотвращение\n\n| Задача | Ответственный | Срок | Статус |\n|--|--|--|--|\n| Ограничить запросы | Мария | 01.05.2026 | В работе |\n',
    items: [
      { line: 13, title: 'Добавить алерт на очередь', owners: ['Иван'], due: '2026-04-05', status: 'open' },
      { line: 14, title: 'Обновить инструкцию', status: 'done' },
      { line: 20, title: 'Ограничить запросы', owners: ['Мария'], due: '2026-05-01', status: 'open' },
    ],
  },
  {
    language: 'Chinese',
    text: '# 订单服务故障复盘\n\n## 事件经过\n\n- 10:00 报警\n\n## 处理过程\n\n1. 重启服务\n\n## 经验教训\n\n- 监控不足\n\n## 改进措施\n\n| 序号 | 改进项 | 负责人 | 截止时间 | 状态 |\n|--|--|--|--|--|\n| 1 | 增加队列监控告警 | 张三 | 2026-04-06 | 进行中 |\n| 2 | 完善发布流程 | 李四 | 2026-03-30 | 已完成 |\n\n## 后续行动\n\n- [ ] 编写应急手册（负责人：王五，截止日期：2026-04-10）\n',
    items: [
      { line: 19, title: '增加队列监控告警', owners: ['张三'], due: '2026-04-06', status: 'open' },
      { line: 20, title: '完善发布流程', owners: ['李四'], due: '2026-03-30', status: 'done' },
      { line: 24, title: '编写应急手册', owners: ['王五'], due: '2026-04-10', status: 'open' },
    ],
  },
  {
    language: 'Korean',
    text: '# 결제 장애 회고\n\n## 타임라인\n\n- 10:00 알림\n\n## 조치 내용\n\n- 서버 재시작\n\n## 잘한 점\n\n- 빠른 대응\n\n## 재발 방지 대책\n\n- [ ] 큐 모니터링 알림 추가 (담당자: 민수, 기한: 2026-04-07)\n- [x] 배포 절차 문서화\n\n## 액션 아이템\n\n| 항목 | 담당 | 기한 | 상태 |\n|--|--|--|--|\n| 타임아웃 조정 | @jiwoo | 2026-04-08 | 완료 |\n',
    items: [
      { line: 17, title: '큐 모니터링 알림 추가', owners: ['민수'], due: '2026-04-07', status: 'open' },
      { line: 18, title: '배포 절차 문서화', status: 'done' },
      { line: 24, title: '타임아웃 조정', owners: ['jiwoo'], due: '2026-04-08', status: 'done' },
    ],
  },
  {
    language: 'Japanese',
    text: '# 障害報告\n\n## 時系列\n\n- 10:00 検知\n\n## 暫定対応\n\n- 再起動\n\n## 再発防止策\n\n- 監視を追加する（担当: 佐藤、期限: 2026-04-09）\n- 手順書を更新する（完了）\n\n## 教訓\n\n- 監視は大事\n',
    items: [
      { line: 13, title: '監視を追加する', owners: ['佐藤'], due: '2026-04-09' },
      { line: 14, title: '手順書を更新する', status: 'done' },
    ],
  },
  {
    language: 'Spanish',
    text: '# Caída\n\n## Cronología\n\n- 10:00 alerta\n\n## Lo que salió bien\n\n- El equipo\n\n## Próximos pasos\n\n- **Añadir una alerta** — Responsable: Luis, Fecha límite: 2026-04-11\n- ✅ Documentar el proceso\n',
    items: [
      { line: 13, title: '**Añadir una alerta**', owners: ['Luis'], due: '2026-04-11' },
      { line: 14, title: 'Documentar el proceso', status: 'done' },
    ],
  },
  {
    language: 'Italian',
    text: '# Disservizio\n\n## Cronologia\n\n- 10:00 allarme\n\n## Azioni correttive\n\n- Aggiungere un allarme (@gio)\n- Scrivere la procedura entro il 2026-04-12\n',
    items: [
      { line: 9, title: 'Aggiungere un allarme', owners: ['gio'] },
      { line: 10, title: 'Scrivere la procedura', due: '2026-04-12' },
    ],
  },
  {
    language: 'Polish',
    text: '# Awaria\n\n## Oś czasu\n\n- 10:00 alarm\n\n## Działania naprawcze\n\n- [ ] Dodać alarm @ola\n\n## Wnioski\n\n- Testować\n',
    items: [{ line: 9, title: 'Dodać alarm', owners: ['ola'], status: 'open' }],
  },
  {
    language: 'Indonesian',
    text: '# Laporan insiden\n\n## Kronologi\n\n- 08:10 peringatan\n\n## Perbaikan yang dilakukan\n\n- Menambah disk\n\n## Pekerjaan tersisa\n\n| Pekerjaan | PIC | Tenggat waktu | Status |\n|--|--|--|--|\n| Susun SOP penambahan disk | Rina | 2026-04-02 | Sedang dikerjakan |\n| Latih tim piket | Budi | 2026-03-20 | Sudah selesai |\n',
    items: [
      { line: 15, title: 'Susun SOP penambahan disk', owners: ['Rina'], due: '2026-04-02', status: 'open' },
      { line: 16, title: 'Latih tim piket', owners: ['Budi'], due: '2026-03-20', status: 'done' },
    ],
  },
  {
    language: 'Vietnamese',
    text: '# Sự cố\n\n## Diễn biến\n\n- 08:10 cảnh báo\n\n## Cách xử lý\n\n- Mở rộng ổ đĩa\n\n## Việc còn lại\n\n| Hạng mục | Người thực hiện | Hạn hoàn thành | Tình trạng |\n|--|--|--|--|\n| Viết quy trình | Sơn | 2026-03-20 | Đã xong |\n| Dọn bản ghi cũ | Hà | 2026-04-02 | Đang thực hiện |\n',
    items: [
      { line: 15, title: 'Viết quy trình', owners: ['Sơn'], due: '2026-03-20', status: 'done' },
      { line: 16, title: 'Dọn bản ghi cũ', owners: ['Hà'], due: '2026-04-02', status: 'open' },
    ],
  },
  {
    language: 'Thai',
    text: '# รายงานเหตุขัดข้อง\n\n## สาเหตุ\n\nดิสก์เต็ม\n\n## การแก้ไข\n\n- ขยายดิสก์\n\n## สิ่งที่ต้องทำ\n\n| การดำเนินการ | ผู้รับผิดชอบ | กำหนดเสร็จ | สถานะ |\n|--|--|--|--|\n| จัดทำคู่มือขยายดิสก์ | สมชาย | 2026-04-02 | กำลังดำเนินการ |\n| อบรมทีมเวร | มาลี | 2026-03-20 | เสร็จแล้ว |\n',
    items: [
      { line: 15, title: 'จัดทำคู่มือขยายดิสก์', owners: ['สมชาย'], due: '2026-04-02', status: 'open' },
      { line: 16, title: 'อบรมทีมเวร', owners: ['มาลี'], due: '2026-03-20', status: 'done' },
    ],
  },
  {
    language: 'Korean with the fix told apart from what is left',
    text: '# 알림 발송 장애\n\n## 증상\n\n발송되지 않음.\n\n## 수정 내용\n\n- 예외 처리를 고침\n\n## 시정조치\n\n| 내용 | 담당 부서 | 완료 예정 | 진행 상태 |\n|--|--|--|--|\n| 큐 길이 제한 적용 | 플랫폼팀 | 2026-04-10 | 백로그 |\n| 발송 서버 이중화 | 인프라팀 | 2026-06-01 | 기각 |\n\n## 기각한 대안\n\n- 외부 서비스로 이전\n',
    items: [
      { line: 15, title: '큐 길이 제한 적용', owners: ['플랫폼팀'], due: '2026-04-10', status: 'open' },
      { line: 16, title: '발송 서버 이중화', owners: ['인프라팀'], due: '2026-06-01', status: 'dropped' },
    ],
  },
];

test.each(cases)('a postmortem in $language gives its items and their fields', ({ text, items }) => {
  const found = parseItems(text);
  expect(found).toEqual(items.map((item, index) => ({ ...found[index], ...item })));
});
