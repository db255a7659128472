import { phrases } from '../phrase-table.ts';

/** Words of a document's name that tell that it is about an incident, or that it is a manual for incidents. */
export const DOCUMENT_WORDS: readonly (readonly ['incident' | 'manual', readonly string[]])[] = [
  [
    'incident',
    phrases(`
      postmortem*, post-mortem*, post mortem*, incident, outage*, downtime, rca, root cause*, pir, failure, breach, disruption, unavailab*, what happened, crash*, leak*, data loss, degradation, degraded, delay*, slow, broken,
      ausfall, störung, vorfall, nachbetrachtung, panne, indisponibilité, interruption, caída, incidente, interrupción, indisponibilidade, queda, interruzione, disservizio,
      storing, uitval, incydent*, awari*, постмортем*, инцидент*, сбой, авари*, падение, 障害*, ポストモーテム, 停止, インシデント, 故障, 复盘, 事故, 중단, 장애, 포스트모템, kesinti,
      avbrott, 事後検証, 不具合, トラブル, 復盤, 覆盤, 事件報告, 사고, 회고, 인시던트, sự cố, insiden, gangguan, เหตุขัดข้อง, störungsbericht*, vorfallsbericht*, incidentrapport*,
      driftstörning*, haveri*, nedbrud*, hændelse*, driftsforstyrrelse*, nedetid, nedbrudd*, hendelse*, driftsavbrudd*, häiriö*, katkos*, poikkeama*,
      výpadek, výpadku, porucha, havárie, arıza*, olay raporu, інцидент*, збій, збою, аварі*, недоступн*
    `),
  ],
  [
    'manual',
    phrases(`
      guide*, handbook, runbook*, playbook*, how to, process, procedure*, policy, template*, checklist*, best practice*, documentation, index, list of, response,
      leitfaden, vorlage, handbuch, guía, plantilla, modèle, modelo, гайд, шаблон, 手順, テンプレート, 指南, 模板, 流程, 가이드, 템플릿, マニュアル, ガイド, 手冊, 範本, 매뉴얼, 절차서, hướng dẫn,
      panduan, templat, คู่มือ, handleiding, draaiboek, sjabloon, handbok, mall, håndbog, vejledning, skabelon, håndbok, veiledning, ohje*, opas, podręcznik,
      instrukcja, szablon, příručka, návod, šablona, kılavuz, rehber, şablon, инструкция, регламент, руководство, інструкція, посібник
    `),
  ],
];
