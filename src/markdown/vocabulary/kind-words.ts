import type { ItemKind } from '../../model/action-item.ts';
import { phrases } from '../phrase-table.ts';

/** The kind as a document names it: in a column, a heading, a bracket. */
export const KIND_WORDS: readonly (readonly [kind: ItemKind, phrases: readonly string[]])[] = [
  [
    'prevent',
    phrases(`
      preventivo*, preventivi, correctiva, correctivas, correctivo, correctivos, corretiva, corretivas, corretivo, corretivos, correttiva, correttive, correttivo, correctif, correctifs, correctives, prevenir, prevenire, evitar, eviter,
      prevent, prevention, preventive, preventative, preventing, corrective, avoid, repair, fix, pravention,
      prävention, vorbeugung, vorbeugend, prevencion, preventiva*, preventif, preventive*, prevencao, prevenzione,
      preventie, zapobieganie, предотвращение, профилактика, 予防, 预防, 預防, 예방, 防止, 再発防止, phòng ngừa, pencegahan, ป้องกัน, remediation, remediate, eliminate,
      vermeidung, vorbeugende, preventief, preventieve, förebyggande, förebygga, forebyggelse, forebyggende, forebygging, førebygging, førebyggjande,
      ehkäisy, ennaltaehkäisy, ennaltaehkäisevä, ehkäisevät, prewencja, zapobiegawcze, prevence, preventivní, önleme, önleyici, превентивные, предупреждение,
      запобігання, профілактика, запобіжні,
      hardening
    `),
  ],
  [
    'detect',
    phrases(`
      monitorizacion, observabilidad, observabilidade, observabilite, osservabilita, alertas, alertes, alertamiento, supervision, rilevazione, detectar, detecter, rilevare, allarmi,
      detect, detection, detective, monitoring, observability, alerting, alerts, erkennung, uberwachung, überwachung,
      früherkennung, bewaking, signalering, upptäckt, övervakning, larm, opdagelse, overvågning, oppdagelse, overvåking, deteksjon, havaitseminen, valvonta, wykrycie, detekce, monitorování, tespit, izleme, выявление, виявлення, моніторинг,
      deteccion, monitoreo, deteccao, monitoramento, surveillance, rilevamento, monitoraggio, detectie, wykrywanie,
      обнаружение, мониторинг, 検知, 検出, 監視, 检测, 发现, 监控, 告警, 偵測, 감지, 탐지, 모니터링,
      監控, 檢測, giám sát, phát hiện, deteksi, pemantauan, ตรวจจับ
    `),
  ],
  [
    'mitigate',
    phrases(`
      respuesta, recuperacion, resposta, recuperacao, reponse, risposta, ripristino, recupero, resiliencia, resilienza, contencion, contencao, contenimento, retablissement, mitigar, mitigare, reduccion del impacto,
      mitigate, mitigation, mitigative, response, recovery, resilience, reduce impact, limit, contain, minderung,
      abmilderung, eindämmung, wiederherstellung, beperking, herstel, begränsning, återställning, afbødning, genopretning, skadebegrensning, gjenoppretting, lieventäminen, palautuminen, łagodzenie, ograniczanie skutków, zmírnění, obnova, etki azaltma, kurtarma,
      зменшення наслідків, пом'якшення, відновлення,
      schadensbegrenzung, mitigacion, mitigacao, attenuation, mitigazione, mitigatie, смягчение, снижение,
      восстановление, 緩和, 軽減, 缓解, 緩解, 止损, 완화, 복구, repair time,
      復旧, 恢复, giảm thiểu, mitigasi, pemulihan, บรรเทา
    `),
  ],
  [
    'process',
    phrases(`
      formacion, formacao, formazione, entrenamiento, comunicacion, comunicacao, comunicazione, procedimiento*, procedimento*, procedura*, cultura, politica, politicas, capacitacao, organisation, organizzazione, organizacion,
      process, processes, documentation, docs, training, communication, comms, runbook*, policy, people, culture,
      prozesse, kommunikation, organisation, organisatorisch*, documentatie, opleiding, communicatie, utbildning, rutiner, rutin, dokumentasjon, opplæring, kommunikasjon, uddannelse, organisatoriska, organisatoriske, prosessi, prosessit, dokumentointi, koulutus,
      viestintä, dokumentacja, szkolenia, komunikacja, procesy, dokumentace, školení, komunikace, süreç, süreçler, dokümantasyon, eğitim, iletişim, процес*, документація, навчання, комунікація, организационные, організаційні,
      procedure*, prozess*, dokumentation, schulung, processus, formation, proceso*, documentacion, capacitacion,
      processo*, documentacao, treinamento, documentazione, proces, процесс*, документация, обучение, коммуникация,
      プロセス, 手順, 運用, 教育, 文書化, 流程, 文档, 培训, 規範, 规范, 프로세스, 문서화, 교육, 절차,
      ドキュメント, 組織, 体制, 流程改进, 培訓, 文件, quy trình, đào tạo, tài liệu, proses, pelatihan, dokumentasi, กระบวนการ
    `),
  ],
];

/** Words in an item's own text that let its kind be guessed where the document does not say. The first kind with a word wins. */
export const KIND_HINTS: readonly (readonly [kind: ItemKind, phrases: readonly string[]])[] = [
  [
    'process',
    phrases(`
      documentacion, documentacao, documentazione, documentare, redactar, redigir, rediger, redigere, capacitacion, capacitacao, entrenar, treinar, treinamento*, formar al, former l'equipe, former les, formare, formazione, sensibilis*, simulacro*, simulac*, esercitazion*, exercice*, manuale, protocolo*, protocollo, politica*, politique*, lista de verificacion, lista de verificacao, guardia, plantao, astreinte*,
      runbook*, playbook*, document, documents, documentation, train, training, checklist*, procedure*, policy, policies,
      review process*, escalation*, incident response, response plan*, change management, code owner*, code-owner*, investigat*, find out,
      communicat*, communication*, apolog*, announce*, inform, instruct*, publish, hire, guidance, careful, formaliz*, formalis*,
      convention*, template*, root cause, ownership, priorit*, meeting, retrospective*, investigar, investigacion, averiguar,
      comunicar*, comunicacion, regla*, sub-regla*, regra*, convencion*, enquêter, communiquer, kommunizier*, untersuch*, расследова*,
      調査, 共有, rota, handover*, tabletop*,
      postmortem*, post-mortem*, on-call, oncall, guideline*, drill*, workshop, game day, write down, process,
      documenteer*, documenter*, werkinstructie*, procedures, dokumentera, dokumentér, utbild*, rutin*, øvelse*, öva, övning*, opplæring*, uddan*, ohje, ohjeet, dokumentoi*, koulut*, harjoit*, przeszkol*, udokumentow*, ćwiczeni*, zdokumentov*,
      proškol*, školen*, návod*, cvičen*, tatbikat*, belgele*, навчан*, інструкц*, задокумент*, регламент*,
      dokumentier*, schulung*, handbuch, anleitung*, leitfaden, checkliste*, unterweis*, einweis*, notfallplan*, aufschreib*,
      beschreib*, mode operatoire, procedimiento*, procedimento*, guia, manual, instructivo, procedur*, istruzion*, инструкци*,
      чек-лист*, учени*, handleiding, draaiboek, instrukcj*, dokumentacj*, szkoleni*, doküman*, talimat*, eğitim*, panduan,
      prosedur*, dokumentasi, tài liệu, quy trình, マニュアル, 手順, 周知, 指南, 规范, 规程, 매뉴얼, 가이드, 절차, documenter, former, documentar, capacitar, документ*, обуч*, регламент, 手順書,
      文書, 訓練, 文档, 培训, 流程, 演练, 문서, 교육, 런북, 手册,
      ルール, 研修, 教育, 制度, 值班, 手冊, 培訓, 演練, 規範, 훈련, 체크리스트, đào tạo, diễn tập, hướng dẫn, pelatihan, latih, คู่มือ, อบรม
    `),
  ],
  [
    'detect',
    phrases(`
      allarm*, umbral*, soglia, soglie, seuil*, limiar*, notific*, avisar, vigilar, supervis*, tablero*, tableau de bord, sonda*, sonde*, rilevare, rilevamento, deteccion, deteccao, observabilid*, observabilite,
      alert*, monitor*, early warning*, status page*, readiness check*, visibility, telemetry, grafana, prometheus, sentry, metric*, add metric*, page on, watch, dashboard*, detect*, observab*, log, logs, logging, trace, tracing, probe*,
      health check*, healthcheck*, alarm*, notify, notification*, canary, synthetic, slo, slos, pager*, uberwach*,
      larm*, övervak*, overvåg*, overvåk*, varsel*, varsl*, hälyty*, seuran*, valvon*, monitorow*, powiadom*, upozorn*, hlídat, hlídán*, izle*, uyarı*, моніторинг*, сповіщ*, оповещен*, метрики,
      überwach*, alarmier*, surveill*, alerte*, monitore*, алерт*, мониторинг*, метрик*, оповещ*, アラート, 監視, 検知, メトリクス,
      告警, 监控, 报警, 指标, 알림, 모니터링, 알람, 감지, 경보,
      通知, ログ, 監控, 指標, 日志, 日誌, 探活, 로그, 지표, cảnh báo, giám sát, peringatan, pantau, pemantauan, แจ้งเตือน
    `),
  ],
  [
    'mitigate',
    phrases(`
      copias de seguridad, copia de seguranca, restaur*, ripristin*, reintento*, retentativa*, contingenc*, replica*, ridondanz*, reversion, reverter, retour arriere, basculement, bascule, degradation,
      rollback*, roll back, revert*, refund*, rotate, rotated, purge*, clean up, gracefully, backfill*, blast radius, limit blast radius, circuit-breaker*, load shed*, bulkhead*, standby, failover*, fail over, fallback*, circuit breaker*, rate limit*, rate-limit*, throttl*, timeout*, backup*,
      restore*, degrad*, redundan*, retry, retries, kill switch, feature flag*, recover*,
      zurückroll*, sicherung*, terugrol*, herstel*, återställ*, säkerhetskop*, gendann*, sikkerhedskop*, gjenopprett*, sikkerhetskop*, varmuuskop*, palaut*, kopie zapasowe, przywrac*, odtwarzan*, zálohov*, záloh*, obnov*, yedek*, geri alma, geri yükle*,
      восстановлен*, бэкап*, бекап*, відкат*, відновл*, резервн*,
      wiederherstell*, sauvegarde*, respaldo*, copia de seguridad, откат*, резерв*, フォールバック, ロールバック, バックアップ, 回滚, 备份,
      降级, 限流, 熔断, 容灾, 롤백, 백업, 폴백,
      冗長, フェイルオーバー, タイムアウト, リトライ, 备用, 重试, 超时, 備份, 重試, 逾時, 이중화, 타임아웃, 재시도, sao lưu, dự phòng, cadangan, สำรองข้อมูล
    `),
  ],
  [
    'prevent',
    phrases(`
      prueba*, teste*, tester, testar, testare, validar, valider, validare, bloquear, bloquer, bloccare, impedir, impedire, prohibir, proibir, interdire, vietare, eviter, evitare, proteger, proteggere, corrigir, correggere, revision de codigo, revisao de codigo, revue de code, verificar, verifier, verificare, migrar, migrer, migrare, limitar, limiter, limitare,
      prevent*, capacity, scale, test, tests, testing, validat*, fix, lint, linter, ci, review*, enforce*, avoid, upgrade, migrate,
      check, checks, remove, verify, limit, guard*, harden*, refactor*, ensure, pin, block, verhinder*, prufen, prüfen,
      voorkom*, controleer*, förhindr*, forhindr*, tarkist*, zapobie*, sprawdz*, testow*, zabrán*, kontrol*, önle*, перевір*, запобіг*, виправ*,
      corriger, empecher, evitar, prevenir, corregir, тест*, исправ*, провер*, テスト, 修正, 防止, 検証, 测试, 修复, 校验, 避免, 테스트,
      수정, 검증, 방지,
      レビュー, 审核, 評審, 测试用例, 測試, 修復, 驗證, kiểm thử, kiểm tra, pengujian, uji, verifikasi, ทดสอบ
    `),
  ],
];
