import { phrases } from '../phrase-table.ts';
import type { TopicWords } from './section-words.ts';

/**
 * Titles that say what a section holds only where nothing else stands in them ("Try" after "Keep" and "Problem"; "Backlog",
 * but not "Search backlog"). Numbers, emoji and emphasis around them do not count. See SECTION_WORDS.
 */
export const WHOLE_TITLES: readonly TopicWords[] = [
  // Romance languages
  [
    'actions',
    3,
    phrases(`
      que sigue, ¿que sigue, siguiente, seguinte, suite, pendiente, lo que falta, que falta, acuerdos, para hacer, pendente, pendentes, a fazer, para fazer, o que falta, debitos tecnicos, suites, suivi, chantiers, a suivre, a traiter, a planifier, a ameliorer, a mejorar, a melhorar,
      da migliorare, da definire, in sospeso, in attesa, e ora, cosa manca, attivita, questioni aperte, debito tecnico, deuda tecnica, divida tecnica, dette technique, quedan pendientes, correcciones, correcoes,
      desdobramentos, blindagem, blindaje, blindage, trabalho restante, que queda, evolucoes, evolucion futura, evolutions, evoluzioni, decisions et actions, deliberacoes, daqui pra frente, daqui pra diante, o que muda, o que muda daqui pra frente, protecoes, protecciones, protections, protezioni, debiti, deudas, deuda que queda, dividas, dettes, recomendamos, se recomienda, recomenda-se, nous recommandons, il est recommande, raccomandiamo, si raccomanda, se propone, propoe-se, propomos, proponemos, on propose, nous proposons, si propone, ficou acordado, ficou combinado, se acordo, il a ete convenu, abbiamo concordato, il faut, il faudrait, hay que, bisogna, ainda falta, que cambiar, o que mudar, que changer, cosa cambiare, a prevoir, points a discuter, sujets a discuter, puntos a discutir, pontos a discutir, punti da discutere, que cambiamos, pistes, pistes envisagees, chantiers de fond, backlog tecnico, backlog technique
    `),
  ],
  [
    'plans',
    3,
    phrases(`
      corto plazo, a corto plazo, medio plazo, mediano plazo, a medio plazo, a mediano plazo, largo plazo, a largo plazo, curto prazo, a curto prazo, medio prazo, a medio prazo, longo prazo, a longo prazo,
      court terme, a court terme, moyen terme, a moyen terme, long terme, a long terme, breve termine, a breve termine, medio termine, a medio termine, lungo termine, a lungo termine, roteiro, a partir de ahora, de ahora en adelante, a partir de agora, daqui para frente, desormais, dorenavant, d'ora in poi, nas proximas semanas, na proxima sprint, para a proxima versao, en las proximas semanas, en el proximo sprint, para la proxima version, dans les prochaines semaines, pour la prochaine version, nelle prossime settimane, prioridades, priorites, priorita, e adesso, sugerencias, sugestoes, suggerimenti
    `),
  ],
  [
    'instruction',
    3,
    phrases(`
      reproduccion, reproducao, riproduzione, comandos, comandi, commandes, instalacion, instalacao, installazione, procedimiento, procedimento, procedura, uso, utilisation, utilizzo, requisitos, requisiti, para los usuarios, para os usuarios, pour les utilisateurs, per gli utenti
    `),
  ],
  [
    'timeline',
    3,
    phrases(`
      hechos, los hechos, fatos, os fatos, faits, les faits, fatti, i fatti, historique, historico, svolgimento, bitacora
    `),
  ],
  ['resolution', 3, phrases('correctif, retablissement')],
  [
    'background',
    3,
    phrases(
      'responsables, responsaveis, responsabili, estado, statut, stato, riesgos, riscos, risques, rischi, firmas, assinaturas',
    ),
  ],
  ['impact', 3, phrases('alcance, escopo, perimetre, ambito')],
  [
    'background',
    1,
    phrases(`
      restricciones, restricoes, contraintes, vincoli, arquitectura, arquitetura, architettura, entorno, ambiente, environnement, antipatrones, antipadroes, monitoramento atual, problema, problemas, probleme, problemes, resultado, resultados, resultat, risultato, resultado actual, resultado atual, comunicacion, comunicacao, communication, comunicazione, antes y despues, antes e depois, avant et apres, prima e dopo, codigo antes, codigo depois, codigo despues, code avant, code apres,
      fuera de alcance, fora de escopo, hors perimetre, fuori ambito, metricas, metriques, metriche, diagnosi, il fatto, validation, clasificacion, classificacao, classification, classificazione
    `),
  ],
  ['lessons', 3, phrases('lo bueno, lo malo, o bom, o ruim, le bon, le mauvais, suerte, sorte, fortuna, chance')],
  // Rules that an incident led to; as a label within a lesson they are one
  [
    'actions',
    1,
    phrases(`
      regra, regras, regla, reglas, regle, regles, regola, regole, regel, regeln, regels, правило, правила, zasada, zasady, kural, kurallar, aturan, quy tắc, 규칙, 원칙, 행동 지침
    `),
  ],
  [
    'measures',
    2,
    phrases(`
      massnahme, maßnahme, medida, mesure, misura, maatregel, мера, захід, önlem, tedbir, biện pháp
    `),
  ],
  // All languages
  ['tasks', 3, phrases('taken, タスク, 任务, 任務')],
  [
    'actions',
    3,
    phrases(`
      try, things to try, act, start, start doing, stop doing, backlog, our backlog, ideas, remaining, fixes, pending, open, still open,
      still to come, loose ends, homework, outstanding, things to fix, fix list, to fix, to improve, offen, noch offen,
      later, now what, promises, tracking issues, assignments, doing better, what changes, what is changing, konsequenzen,
      unsere konsequenzen, vorkehrungen, les suites, suites données, consecuencias practicas, トライ, 尝试, 嘗試, 시도, ideen, idees, ideas pendientes, ideias, idee
    `),
  ],
  [
    'plans',
    3,
    phrases(`
      changes, controls, proposals, suggestions, short-term, short term, medium-term, medium term, long-term, long term, планы, vorschläge, propositions,
      propuestas, propostas, proposte, voorstellen, предложения, 提案
    `),
  ],
  [
    'instruction',
    3,
    phrases(
      'template, the template, vorlage, modele, plantilla, шаблон, reproduce, reproducing, commands, usage, installation, procedure, verification, how to upgrade, how to check, how to recover, example, examples, an example, beispiel, exemple, ejemplo, exemplo, пример, 例, 示例',
    ),
  ],
  // German, Dutch, Nordic, Slavic, Turkish and Finnish
  [
    'actions',
    3,
    phrases(`
      aktionen, zusagen, te doen, vervolg, advies, nazorg, att göra, å gjøre, aktiviteter, aktioner, framover, fremover, indsatser, seuranta, jatkossa, działania, akcje, udělat, k řešení,
      eylemler, takip, geliştirmeler, улучшить, исправить,
      eksikler, договорились, домовились, wir empfehlen, vorgeschlagen wird, wir schlagen vor, wir haben vereinbart, vereinbart wurde, рекомендуем, рекомендуется, предлагается, предлагаем, планируем, планируется, нужно, надо, необходимо, потрібно, треба, рекомендуємо, należy, trzeba, proponujemy, öneriyoruz, ableitungen, hausaufgaben, härtung, leitplanken, schutzmechanismen, бэклог, беклог, дальше, осталось, хвосты, долги, борги, защита, защиты, захист, залишилось, залишилося, лишилось, schutz, ochrona, koruma, bekleyenler, предохранители, zabezpieczenia, güçlendirme, vorsorge, ausstehend, що лишилось, що лишилося, що залишилось, що залишилося, отложено, не сделано, odłożone, на обсуждение, к обсуждению, zu besprechen, zu klären
    `),
  ],
  [
    'plans',
    3,
    phrases(`
      framåt, vooruitkijken, plany, propozycje, plány, návrhy, плани, пропозиції, förslag, forslag, ehdotukset,
      kurzfristig, mittelfristig, langfristig, korte termijn, lange termijn, op korte termijn, op lange termijn, kort sikt, lång sikt, på kort sikt, på lång sikt, på lang sikt, på kort sigt, på lang sigt, kortsiktigt, långsiktigt,
      kortsiktig, langsiktig, kortsigtet, langsigtet, краткосрочно, среднесрочно, долгосрочно, короткостроково, довгостроково, krótkoterminowo, długoterminowo, krátkodobě, dlouhodobě, kısa vadede, orta vadede, uzun vadede,
      kısa vade, orta vade, uzun vade, kısa vadeli, uzun vadeli, kısa vadeli çözümler, uzun vadeli çözümler, ab sofort, ab jetzt, ab sofort gilt, künftig gilt, с этого момента, отныне, віднині, od teraz, bundan sonra, в ближайшее время, в ближайшие недели, в следующем спринте, найближчим часом, zukünftig, künftig, in den nächsten wochen, im nächsten sprint, w najbliższym czasie, приоритеты, пріоритети, prioritaten, lyhyellä aikavälillä, pitkällä aikavälillä
    `),
  ],
  [
    'resolution',
    2,
    phrases(`
      herstel, korjaus, naprawa, poprawka, poprawki, oprava, opravy, obnova, düzeltme, düzeltmeler, kurtarma, geri yükleme, исправление, исправления, виправлення, ликвидация, løsningen
    `),
  ],
  [
    'instruction',
    3,
    phrases(`
      befehle, checkliste, reproduktion, installatie, commando's, reproductie, kommandon, reproducera, kommandoer, reproduksjon, installasjon, asennus, komennot, instalacja, polecenia, komendy, reprodukcja, instalace,
      příkazy, reprodukce, kurulum, komutlar, установка, команды, воспроизведение, инструкция, чек-лист, чеклист, встановлення, команди, відтворення, інструкція, příklad, przykład, örnek, esimerkki, voorbeeld,
      eksempel, exempel, приклад
    `),
  ],
  [
    'response',
    1,
    phrases(`
      durchgeführt, umgesetzt, uitgevoerd, genomfört, utfört, udført, gennemført, utført, gjennomført, tehty, wykonano, zrobiono, provedeno, uděláno, yapıldı, выполнено, сделано, виконано, зроблено
    `),
  ],
  [
    'background',
    1,
    phrases(`
      nachweis, nachweise, einschränkungen, architektur, ограничения, антипаттерны, признаки, разбор, суть инцидента, belege, umfang, risiken, metriken, vorher und nachher, abschlussstatus, ситуация, комментарий, риски, детали, до и после, связи, докази, перевірено, корінь проблеми, лікування, ключові файли, правка, deteksi, testergebnisse, testplan, beteiligte, kommunikation, diagnose, schaden, dauer, ergebnis, ergebnisse, bewertung, vorfall, fakten, protokoll, konfiguration, umgebung, fehlermeldung,
      aktueller stand, alternativen, controle, testresultaten, probleem, communicatie, resultaat, resultaten, huidige staat, huidige status, waarschuwingen, alternatieven, configuratie, foutmelding, logboek, ernst, duur,
      bevindingen, verloop, lessen, testning, testresultat, testfall, effekter, diagnos, resultat, resultater, alternativ, loggar, felmeddelande, nuläge, forløb, forløp, testresultater, alternativer, fejlmeddelelse, feilmelding,
      logger, konfigurasjon, kommunikasjon, deteksjon, relaterat, ongelma, syy, syyt, testit, testitulokset, viestintä, tulos, nykytila, tila, vaihtoehdot, lokit, virheilmoitus, asetukset, ympäristö, huomautukset, kesto,
      linkit, liite, diagnoosi, opis, zakres, analiza, testy, wyniki testów, wynik, rezultat, testy regresji, diagnoza, komunikacja, tło, aktualny stan, alternatywy, obejście, logi, komunikat błędu, konfiguracja,
      środowisko, uwagi, czas trwania, dowody, pliki, linki, popis, problém, rozsah, analýza, průběh, výsledky testů, výsledek, regresní testy, detekce, komunikace, pozadí, stav, aktuální stav, alternativy, logy,
      chybová hláška, konfigurace, prostředí, poznámky, doba trvání, důkazy, soubory, açıklama, sorun, belirti, neden, testler, test sonuçları, regresyon testi, ekler, ek bilgi, tespit, algılama, tanı, iletişim, bağlam,
      sonuçlar, mevcut durum, durum, alternatifler, loglar, hata mesajı, yapılandırma, ortam, notlar, süre, kanıtlar, dosyalar, müdahale, проблема, масштаб, файлы, анализ, тесты, результаты тестирования,
      регрессионные тесты, результат, результаты, итог, итоги, статус, текущий статус, текущее состояние, альтернативы, логи, сообщение об ошибке, конфигурация, окружение, архитектура, длительность, метрики,
      доказательства, заметки, коммуникация, кратко, до исправления, после исправления, приложения, опис, файли, результати, поточний стан, альтернативи, конфігурація, комунікація, тривалість, примітки, тести,
      результати тестування, симптоми, підсумки,
      vorher, nachher, voraussetzungen, reparatur, glossar, kontakt, ansprechpartner, statistik, reparatie, bewijs, woordenlijst, ordlista, ordliste, reparation, bevis, требования, деплой, до, после, глоссарий, контакты, ремонт,
      ошибка, запуск, использование, вывод, вимоги, деталі, після, контакти, помилка, wymagania, szczegóły, przed, słownik, uruchomienie, požadavky, podrobnosti, před, slovník, spuštění, gereksinimler, detaylar, önce, sonra,
      sözlük, çalıştırma, vaatimukset, yksityiskohdat, ennen, jälkeen, sanasto, yhteystiedot
    `),
  ],
  [
    'lessons',
    3,
    phrases(`
      keep, problem, problems, continue, keep doing, liked, lacked, longed for, キープ, プロブレム, 保持, 问题, 유지, 문제
    `),
  ],
  // East and South-East Asia
  [
    'actions',
    3,
    phrases(`
      補強, 監控強化, 測試補強, 待驗證, 未解決,
      変更すること, 直すこと, 残り, 流程层面, 技术层面, 护栏, 미완료, 검토 필요, 액션, 다짐, nên làm, từ nay về sau, hành động, tindakan, aksi, 待处理, 待完成, 待确认, 未完成, 待跟进, 剩余, 待處理, 待確認, 개선, 제안, 백로그, 남은 것,
      보류, 후속, 후속 사항, 추후, 담당자 및 일정, 권고, 권장, 권장 순서, 권장 실행 순서, còn lại, chưa làm, chưa xong, cần sửa, belum, sisa, yang belum selesai, ค้าง, バックログ, 承認待ち, 判断待ち, 検証待ち, 约束, 纪律,
      排期, 分工, 待补, 施策, 推奨, 未対応, 未完了, 未着手, 未実施, 保留, 持ち越し, 対応待ち, 要確認, 要検討, 要調査, 課題一覧, コミットメント, 私たちの約束, 防护, 加固, 行动, 遗留, 未解决, 承诺, 要改什么, 改什么, 必须改, 後續, 后续, 因應, 待補, 防護
    `),
  ],
  [
    'plans',
    3,
    phrases(`
      短期, 中期, 長期, 中長期, 计划, 規劃, 计划中, 长期, 中长期, 計畫, 計劃, 단기, 중기, 장기, 중장기, 앞으로, 앞으로는, 이를 방지하기 위해, 재발을 방지하기 위해, mulai sekarang, 계획, 로드맵, 결정 사항, 다음 스프린트, 다음 버전, 우선순위, 우선순위 정리,
      우선 순위, kế hoạch, ngắn hạn, trung hạn, dài hạn, jangka pendek, jangka menengah, jangka panjang, selanjutnya, rencana, ระยะสั้น, ระยะกลาง, ระยะยาว, ロードマップ, 次フェーズ,
      移行計画, 路线图, 里程碑, 演进计划, 迁移计划, 升级计划, 路線圖, 遷移計畫
    `),
  ],
  [
    'resolution',
    3,
    phrases(`
      xử lý ban đầu, file đã sửa, 적용 방법, 수정 전, 수정 후, 修正, 変更, 修复, 修復, 수정, 변경, khắc phục, khắc phục sự cố, xử lý, xử lý sự cố, đã sửa, đã làm, thay đổi, các thay đổi,
      perbaikan, perubahan, penanganan, penanganan insiden, pemulihan, การแก้ไข, การแก้ไขปัญหา
    `),
  ],
  [
    'background',
    3,
    phrases(`
      検証, 動作確認, テスト, テストケース, 現象, 症状, 事象, 発生状況, 発生事象, 環境, 前提, 前提条件, ステータス, 関係者, 構成, システム構成, 验证, 测试, 测试用例, 现象, 环境, 环境信息, 状态, 当前状态, 参与人, 复盘参与人, 故障等级, 数据,
      驗證, 測試, 現象, 症狀, 環境, 狀態, 검증, 테스트, 증상, 현상, 환경, 상태, 현재 상태, 정상 확인, 담당자, 발생 시각, 제약 사항, 잔여 위험, 아키텍처, 최종 상태, 경고 신호, 문제점, 진단, 진단 과정, 증거, 기여 요인, 위험, 변경 전후, 지표, 커뮤니케이션, 발생 빈도, 핵심 키워드, 답변, phát hiện, chốt sự cố, vấn đề, mô tả, mô tả sự cố, mô tả vấn đề, kết quả, kiểm thử, kiểm tra, xác minh, trạng thái,
      masalah, konteks, verifikasi, pengujian, uji coba, status akhir, temuan, bukti, อาการ, ปัญหา, การทดสอบ, การตรวจสอบ, สถานะ
    `),
  ],
  [
    'reference',
    3,
    phrases(`
      関連, ログ, エラーログ, 補足, 備考, 注意, 注記, 警告, 备注, 備註, 说明, 說明, 提示, 重要提示, 주의, 경고, 비고, 用語, コミット履歴, スクリーンショット, 日志, 名词解释, 相关, 關聯, 關於, 관련, 로그, 에러 로그, 용어, 커밋, liên kết, tham khảo, liên quan, catatan, tautan, อ้างอิง, หมายเหตุ
    `),
  ],
  [
    'instruction',
    3,
    phrases(`
      コマンド, インストール, セットアップ, セットアップ手順, 使い方, 運用手順, ロールバック手順, 安装, 安装步骤, 使用方法, 使用说明, 命令, 复现, 部署步骤, 操作步骤, 回滚步骤, 安裝, 安裝步驟, 使用方式, 指令, 回滾步驟, 설치, 명령어, 사용법, 실행 방법, cài đặt, lệnh, các lệnh, ví dụ,
      instalasi, perintah, contoh, การติดตั้ง, คำสั่ง, ตัวอย่าง
    `),
  ],
  [
    'lessons',
    3,
    phrases(`
      反省, 知見, 亮点, 有效的做法, 不足之處
    `),
  ],
  // English
  [
    'actions',
    3,
    phrases(`
      what we changed, what we've changed, what we have changed, open gaps, residual work, leftover work, leftovers, carry-over, carry over, carryover, carried over, carried forward, owners and deadlines, who does what by when, who will do what,
      to prevent this, to prevent it, to avoid this, to avoid it, concrete steps, concrete next steps, concrete measures, concrete changes, specific steps, specific measures, summary of actions, risk treatment, risk treatments, risk controls, control plan, changes coming, future fixes, what's coming next, what's coming, coming next, coming up, so what changes, what have we changed, what did we change as a result, working agreements, new working agreements, team agreements,
      we should, we will, we must, we need to, i will, i should, i need to, the team will, the team should, our team will, engineering will, things to add, things to automate, things to build, things to document, things to monitor, things to test, some ideas, a few ideas, easy wins, low-hanging fruit, low hanging fruit,
      not done yet, still outstanding, what remains open, what's still open, what is still open, what's planned, what is planned, what we plan, what we have planned, what we've planned, steps to take, measures to take, road to green, asks, cleanup tasks, clean-up tasks, cleanup remaining, priority fixes, p0 fixes, p1 fixes, p2 fixes,
      assigned work, investments, what needs work, what we owe, what we still owe, to investigate, parking lot, punch list,
      quick wins, what's left, what is left, what remains, what is still missing, still missing, our promises, our promise, prevent, preventing this, not done, not yet done, unfinished, deferred, unfinished business, next up, up next, parked
    `),
  ],
  [
    'plans',
    3,
    phrases(`
      longer term, longer-term, near term, near-term, mid term, mid-term, medium-long term, this week, next week, this sprint, next sprint, this month, next month, this quarter, next quarter, this year, within 24 hours, within 7 days, within 30 days, within 90 days, in the future, in future, the future,
      from now on, enhancements, stretch goals, nice to have, nice-to-have, nice-to-haves, agreements, wishlist, wish list, next milestones, must have, must do, should do, could do, future, next, next moves, our next moves, stretch, within a week, within one week, within the next week, within two weeks, within a month, within one month, within the next month, by end of week, by end of month, by end of quarter, by the end of the quarter, end of quarter
    `),
  ],
  [
    'actions',
    2,
    phrases(`
      new alerts, new tests, new regression tests, new checks, new policies, new policy, new process, new processes, new procedures, new monitors, new monitoring, new controls, new dashboards, new runbooks, training needs, team training, staff training, training required,
      detect sooner, detect faster, detect earlier, detect this sooner, detect it sooner, detect this earlier, detect it earlier, detect this faster, detect it faster, catch this sooner, catch it sooner, catch this earlier, catch it earlier, faster detection, respond faster, faster response, recover faster, recover sooner, faster recovery, mitigate faster, improving response, improving communication, architectural changes, structural changes, tooling changes, cultural changes, workflow changes, alerting changes, monitoring changes
    `),
  ],
  ['tasks', 3, phrases('linear issues, linear tickets, asana tasks, shortcut stories')],
  [
    'plans',
    1,
    phrases(`
      in progress, in progress / planned, planned, ongoing, in flight, waiting on, high priority, medium priority, low priority, critical priority, lower priority, top priority, top priorities, priorities, immediate, immediately, tomorrow, soon, next release, in the next sprint, over the next month, in the next few days
    `),
  ],
  [
    'instruction',
    3,
    phrases(`
      test plan, testing steps, testing instructions, test scenarios, test scenario, test cases, how to test, how to test it, how to test this, how to run, how to run it, how to apply, installation steps, installation instructions,
      setup steps, setup instructions, deployment steps, deployment instructions, deployment guide, rollback procedure, rollback steps, rollback instructions, useful commands, commands used, commands run, quick commands, helpful commands,
      verification commands, diagnostic commands, debug commands, troubleshooting steps, troubleshooting guide, repro steps, usage instructions, prerequisites, advice to users, what should users do, what should i do,
      check commands, health check commands, monitoring commands, recovery commands, debugging commands, commands to run, verification queries, diagnostic queries, useful queries, sql queries, queries used
    `),
  ],
  [
    'response',
    3,
    phrases('what i did, who did what, how the team responded, how we responded, eradication, eradication steps'),
  ],
  [
    'resolution',
    3,
    phrases(`
      how it was fixed, how i fixed it, how it was resolved, how this was fixed, how this was resolved, what fixed it, what i fixed, fix implementation, fix verification, changes made, configuration changes made, patches applied, code after, after
    `),
  ],
  ['cause', 3, phrases('how it happened, why it happened, how this happened, why this happened, blast radius')],
  [
    'reference',
    3,
    phrases(`
      files changed, files modified, modified files, changed files, files created, new files, file list, files touched, related prs, table of contents, contents, warning, warnings, caution, definitions, terminology, credits, thanks, screenshots
    `),
  ],
  [
    'lessons',
    3,
    phrases(`
      good, bad, the good, the bad, the ugly, strengths, weaknesses, successes, failures, challenges, challenges faced, what i learned, what have we learned, what surprised us, what did not work, observations, notable practice
    `),
  ],
  [
    'background',
    2,
    phrases(`
      the bug, the problem, the issue, testing performed, test results, tests run, validation results, verification results, validation steps, communication log, code before, decision log, decision rationale, options,
      rationale, risk, risks, risk assessment, risk level, risk matrix, residual risk, residual risks, remaining risk, remaining risks, known issues, known limitations, known gaps, limitations, unknowns, assumptions, blockers, roles, attendees,
      stakeholders, contacts, result, results, progress, progress update, progress report, status update, work done, completed work, accomplishments, current state, common mistakes, common pitfalls, warning signs, red flags,
      expected output, expected behavior, expected behaviour, expected result, actual behavior, actual behaviour, sample output, before, statistics, benchmarks, cost, error messages, error log, stack trace, methodology, public statement, apology
    `),
  ],
];
