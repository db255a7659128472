import { phrases } from '../phrase-table.ts';

/** How a sentence starts that says what somebody is going to do: "We will", "Il faut", "今後は". */
export const REQUEST_OPENINGS: readonly string[] = phrases(`
  se debe, se deben, se debera, se deberan, se deberia, se deberian, se recomienda, se recomiendan, se propone, se proponen, se va a, se van a, es necesario, es preciso, seria conveniente, conviene, convendria, falta por, queda por, deberiamos, debera, deberia, automatizacion, automatizacao, automacao, automatisation, automazione, automatizzazione, revision periodica, revisao periodica, revisione periodica, actualizacion de la documentacion,
  atualizacao da documentacao, mise a jour de la documentation, aggiornamento della documentazione,
  es obligatorio, seria bueno, seria util, seria ideal, agregue, agreguemos, anada, implemente, evite, mantenga, mantengan, no haga, no hagan, alerta cuando, alerta si, alertas cuando, alertas si, capacitacion del equipo, capacitacion al equipo,
  e obrigatorio, seria bom, adicione, adicionem, mantenha, mantenham, garanta, remova, nao faca, nao facam, alerta quando, alerta se, alertas quando, treinamento da equipe, treinamento do time,
  il est obligatoire, il est imperatif, faut-il, alerte quand, alerte si, alerte en cas, alertes en cas, alerte des que, formation de l'equipe, formation des equipes, e obbligatorio, aggiungi, rimuovi, mantieni, non usare, formazione del team, avviso quando, alert quando,
  deve-se, devem-se, recomenda-se, sugere-se, e necessario, e preciso, sera necessario, falta fazer, deveriamos, precisa-se, vamos fazer,
  il est necessaire, il est recommande, il conviendrait, il convient de, il serait, nous devrions, devra, penser a, veiller a, reste a, a prevoir, a faire,
  si deve, si devono, si dovra, si consiglia, si raccomanda, si propone, dovremmo, occorrera, servira, da fare, verra, verranno, saranno, cal, trebuie,
  we will, we'll, we should, we must, we need to, we want to, we are going to, we're going to, we plan to, we intend to,
  to be done, todo, to do, please, never, always, no longer, no more, don't, wir werden, wir wollen, wir mussen, wir sollten, kunftig, nous allons, nous devons, il faut, il faudrait,
  on va, on doit, vamos a, vamos, hay que, debemos, tenemos que, devemos, precisamos, temos que, dobbiamo, bisogna, occorre, we gaan, we moeten,
  мы будем, будем, нужно, надо, необходимо, следует, планируем, 今後は, trzeba, należy, musimy, będziemy,
      tambahkan, menambahkan, buat, membuat, perbarui, memperbarui, lakukan, melakukan, batasi, membatasi, jangan, tidak boleh, pastikan, memastikan,
      terapkan, menerapkan, gunakan, menggunakan, pindahkan, memindahkan, tingkatkan, meningkatkan, kurangi, mengurangi, perbaiki, memperbaiki, tinjau,
      meninjau, evaluasi, mengevaluasi, otomatiskan, hapus, menghapus, wajibkan, wajib, selalu, perlu, harus, akan, pantau, memantau, simpan, pertahankan,
      penambahan, pembuatan, peningkatan, implementasi, penerapan, penyusunan, pemisahan, pembaruan, latih, dokumentasikan, mendokumentasikan, hindari,
      konfigurasi ulang, hilangkan, rotasi, naikkan, turunkan, optimalkan, mengoptimalkan, ubah, mengubah, blokir, validasi, bersihkan, kirim, kaji, studi, kelola, atur, tentukan, sesuaikan, sederhanakan, sinkronkan, cek, aktifkan, nonaktifkan, ganti, mengganti, jadwalkan, siapkan, menyiapkan, pisahkan, memisahkan, uji, verifikasi, susun,
      menyusun, sediakan, migrasikan, integrasikan, tetapkan, sosialisasikan, perketat, perkuat, rancang, pasang, bandingkan, jalankan, เพิ่ม, ปรับปรุง,
      จัดทำ, ตรวจสอบ, ตั้งค่า, กำหนด, ต้อง, ห้าม, ควร, ไม่ควร, อบรม, ฝึกอบรม, ทดสอบ, สร้าง, ย้าย, อัปเดต, อัพเดท, ติดตั้ง, แก้ไข, เปลี่ยน, ลด, จำกัด, วางแผน,
      ทบทวน, พัฒนา, asla, her zaman, mutlaka, vi ska, vi skal, vi kommer att, vi kommer til at, vi vil, vi bør, vi bör, vi måste, vi må, vi planerar, aiomme, meidän pitää, powinniśmy,
      zamierzamy, budeme, musíme, měli bychom, je třeba, je potřeba, je nutné, потрібно, треба, необхідно, слід, будемо, плануємо, варто, стоит, требуется,
      обязательное, обязательная, обязательный, обязательные, обов'язкове, обов'язкова, обов'язковий, обов'язкові, будет, будут, алерт на, алерты на, алерт при, алерт если, оповещение при, оповещения при, предлагается, пропонується, планируется, планується, dafür sorgen, wir sorgen, sicherstellen, alarm bei, alarm wenn, alert bei, füge, stelle sicher, verwende, überprüfe
`);

/** Verbs with which Chinese items begin; the words there have no forms that would tell. */
export const CHINESE_REQUESTS: readonly string[] = phrases(`
  增加, 添加, 新增, 安排, 调研, 锁定依赖, 锁定版本, 开启, 提交工单, 校验, 防止, 遵循, 坚持, 形成, 优先修复, 优先使用, 尽快, 加一, 加锁, 建议, 建議, 調研, 開啟, 優先, 盡快, 儘快, 加鎖, 安装, 安裝, 编制, 同步到, 同步至, 核对, 核查, 盘点, 复核, 复查, 轮换, 撤销, 吊销, 屏蔽, 拦截, 切换到, 迁到, 拆出, 补上, 加上, 加固, 细化, 通知所有, 通知用户, 约定, 改成, 换成, 不再使用, 不再依赖, 不再允许, 不得, 不允许, 严禁, 先确认, 先检查, 先备份,
  核對, 盤點, 複核, 輪換, 撤銷, 攔截, 補上, 不得, 不允許, 嚴禁, 先確認, 先檢查, 先備份, 补充, 补齐, 完善, 优化, 建立, 引入, 修改, 修复, 改为, 改用, 制定, 加强, 加入, 调整, 梳理, 升级, 接入, 限制, 将, 把, 对所有, 为, 统一, 推动, 推进,
  配置, 设置, 使用, 编写, 拆分, 迁移, 清理, 禁止, 确保, 定期, 提高, 提升, 降低, 减少, 缩短, 明确, 规范, 排查, 检查, 评估, 更新, 替换, 下线, 上线前, 发布前, 启用, 关闭, 实现, 开发, 部署, 搭建, 组织, 进行,
  增設, 補充, 優化, 導入, 修復, 調整, 升級, 設定, 檢查, 更新,
  避免, 不要, 给所有, 应当, 应该, 应在, 务必, 必须, 开展, 落实, 改造, 重构, 强化, 提前, 杜绝, 支持, 自动化, 协调, 同步更新, 记录, 验证, 收敛, 持续跟踪, 持续优化, 持续监控, 考虑, 移除, 删除, 废弃, 固定, 监测, 审查, 审计, 收紧, 沉淀, 培训, 保留, 预留, 扩容, 合并, 抽取, 封装, 隔离, 归档,
  撰寫, 編寫, 統一, 為, 將, 加強, 確保, 評估, 應先, 應該, 應當, 重構, 啟用, 記錄, 驗證, 建置, 規範, 強化, 避免, 杜絕, 落實, 導正, 刪除, 實作, 限縮, 改寫, 檢視, 追蹤, 訂定, 設置, 納入, 減少, 縮短, 關閉
`);

/** Nouns at the end of Japanese, Chinese and Korean items that do a verb's work: "アラートの追加", "알람 추가". */
export const CLOSING_WORK: readonly string[] = phrases(`
  追加, 見直し, 導入, 整備, 実施, 設定, 変更, 修正, 改善, 作成, 検討, 強化, 化, 対応, 確認, 削減, 分離, 共有, 統一, 移行, 更新, 廃止, 検証, 周知, 徹底, 実装, 構築, 調査, 拡充, 策定, 適用, 引き上げ, 引き下げ,
  추가, 도입, 개선, 검토, 작성, 강화, 설정, 변경, 자동화, 문서화, 점검, 적용, 구축, 분리, 공유, 정리, 교육, 수정, 이전, 의무화, 마련, 수립,
  教育, 棚卸し, 開始, 開催, 入れ替え, ローテーション, 短縮, 反映, 用意, 削除, チェック, 延長, 拡大, 刷新, 禁止, 必須, 義務付け, 明記, 増強, 増設, 点検, 連携, 記載, 再設計, 準備, 依頼, 要求, 交換,
  상향, 하향, 정비, 금지, 정례화, 최소화, 최신화, 고도화, 표준화, 이중화, 다중화, 일원화, 체계화, 강제화, 코드화, 최적화, 게이트화, 실시, 조정, 제거, 지정, 업데이트, 개편, 단축, 튜닝, 개발, 확대, 고정, 제한, 연동, 포함, 연장, 보강, 정의,
  배정, 신설, 훈련, 승격, 등록, 삭제, 격리, 전환, 교체, 증설, 확충, 명시, 준수, 통합, 필수, 검증, 구현, 차단, 조사, 생성, 모니터링, 활용, 수행, 리팩토링, 구성, 이관, 제공, 운영, 통일, 관리, 대체, 축소, 확보, 폐기,
  설계, 재설계, 재검토, 갱신, 공지, 전파, 수집, 유지, 방지, 추적
`);

/** Words that stand before an article and ask for nothing: "In the night", "Took the node out". */
export const NO_REQUESTS: readonly string[] = phrases(`
  in, on, at, by, for, from, with, of, off, to, into, onto, over, under, after, before, during, since, until, while, when, where, if, because, though,
  although, as, about, above, across, against, along, among, around, behind, below, between, beyond, despite, except, inside, like, near,
  outside, per, through, throughout, toward, towards, unlike, up, upon, via, within, without, and, or, but, so, nor, not, all, both, half, only, just,
  even, also, then, there, here, that, this, these, those, is, was, are, were, had, did, what, who, which, why, how, once, such, than, most, many, some, almost, nearly, quite,
  took, made, found, got, began, saw, went, came, gave, kept, left, lost, sent, ran, told, brought, thought, held, wrote, broke, built, met, knew, felt,
  set, put, cut, hit, shut, let, spent, led, rose, fell, grew, drew, threw, chose, drove, became, understood, rolled, read, one, two, three, few
`);

/**
 * Words with which items begin in languages whose verbs do not tell by their form that something is asked for (imperatives
 * of the North), and nouns that do a verb's work: "Einführung von", "Создание", "Wdrożenie".
 */
export const OPENING_WORK: readonly string[] = phrases(`
  einführung, erstellung, aufbau, ausbau, anpassung, automatisierung, umstellung, überprüfung, prüfung, verbesserung, implementierung, festlegung, erweiterung, einrichtung, aktualisierung, aufnahme, ergänzung,
  schulung, schulungen, erarbeitung, definition, evaluierung, absicherung, härtung, bereinigung, dokumentation des, dokumentation der, regelmäßige, regelmässige, prüfen, klären, evaluieren, untersuchen, überprüfen,
  toevoegen, invoeren, opschonen, controleren, onderzoeken, uitzoeken, nagaan, zorgen dat, zorgen voor, voorkomen dat, afspraken maken, invoering van, instellen van, inrichten van, opstellen van, verbeteren van, uitbreiden van,
  lägg till, lägga till, inför, införa, skapa, se över, se till, automatisera, testa, ta bort, höj, höja, sänk, sänka, utred, utreda, säkerställ, säkerställa, flytta, genomför, genomföra, byt, byta, kontrollera, sätt upp,
  sätta upp, översyn av, införande av, rotera, uppdatera, dokumentera, begränsa, utöka, utbilda, förbättra, lägg in, gå igenom, ta fram, bygg, bygga, övervaka, aktivera, inaktivera, konfigurera, verifiera, undersök, undersöka, migrera,
  tilføj, indfør, opret, gennemgå, automatiser, fjern, undersøg, sørg for, flyt, afhold, skift, kontrollér, kontroller, opsæt, indførelse af, hæv, sænk, gennemgang af, opdater, opdatér, dokumentér, dokumenter, begræns, udvid,
  uddan, forbedr, lav, sæt op, sikr, overvåg, aktiver, deaktiver, konfigurer, verificer, etabler, roter, implementer, implementér, utvid, oprettelse af, tilføjelse af, forbedring af, opdatering af,
  legg til, innfør, opprett, gå gjennom, gå igjennom, undersøk, flytt, gjennomfør, bytt, sett opp, innføring av, gjennomgang av, øk, senk, køyr, kjør, sikre at, sikre, sørg for at, oppdater, begrens, forbedre, lag en, lag et, overvåk,
  verifiser, rydd opp, ta i bruk, hev, opplæring av, opplæring i, oppdatering av, forbedring av, bygg ut, skriv, slå på, slå av, slå til,
  добавление, внедрение, разработка, автоматизация, создание, обучение, настройка, проведение, улучшение, введение, доработка, документирование, оптимизация, усиление, регулярная проверка, регулярное, регулярные, пересмотр,
  переход на, подготовка, написание, организация, добавим, сделаем, введем, проверим, настроим, обновим,
  додавання, впровадження, розробка, автоматизація, створення, навчання, налаштування, проведення, покращення, оптимізація, доопрацювання, документування, підготовка, перегляд, додамо, зробимо, впровадимо, налаштуємо, оновимо, перевіримо,
  dodaj, dodajcie, uruchom, sprawdź, użyj, używaj, ustaw, napisz, usuń, zaktualizuj, skonfiguruj, dodanie, wdrożenie, wprowadzenie, utworzenie, automatyzacja, rozszerzenie, przygotowanie, uzupełnienie, przegląd, szkolenie, szkolenia, opracowanie, ulepszenie, poprawa, skonfigurowanie, dodamy, wdrożymy, wprowadzimy, zaktualizujemy,
  přidání, zavedení, vytvoření, automatizace, nastavení, doplnění, rozšíření, úprava, revize, školení, proškolení, zlepšení, přidáme, zavedeme, nastavíme, vytvoříme, upravíme, doplníme, přidat, nastavit, opravit, omezit,
  zavést, vytvořit, doplnit, rozdělit, odstranit, upravit, nasadit, zapnout, vypnout, zajistit, provést, přesunout, proškolit, sjednotit,
  lisää, päivitä, luo, tarkista, korjaa, dokumentoi, ota käyttöön, testaa, poista, muuta, siirrä, varmista, selvitä, kouluta, automatisoi, määritä, rajoita, nosta, laske, seuraa, suunnittele, toteuta, vaihda, järjestä, paranna,
  kirjoita, estä ettei, lisätä, luoda, päivittää
`);
