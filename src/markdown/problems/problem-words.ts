import { makePhraseTable, type PhraseTable, phrases } from '../phrase-table.ts';

/** Openings that promise a thought instead of work, by language. An item that goes on to a deed ("investigate and fix") is fine. */
const VAGUE_OPENINGS: readonly string[] = phrases(`
  investigate, consider, look into, look at, think about, explore, discuss, evaluate whether, ponder, brainstorm, keep in mind,
  remember, be more careful, be careful, be mindful, be aware, be more aware, be more attentive, be more vigilant, pay attention,
  pay more attention, take care, take more care, try to, should be more careful, learn from, raise awareness,
  investigar, considerar, evaluar si, analizar si, explorar, pensar en, tener cuidado, tener mas cuidado, ser mas cuidadoso,
  ser mas cuidadosos, prestar atencion, prestar mas atencion, recordar,
  enqueter, etudier, envisager, reflechir, explorer, faire attention, etre plus prudent, etre plus prudents, etre plus attentif,
  untersuchen, uberlegen, prufen ob, nachdenken, vorsichtiger sein, aufpassen, besser aufpassen, in betracht ziehen,
  avaliar se, pensar em, explorar, ter cuidado, ter mais cuidado, ser mais cuidadoso, prestar mais atencao, lembrar,
  valutare se, considerare, indagare, fare attenzione, fare piu attenzione,
  расследовать, рассмотреть, подумать, изучить, быть внимательнее, обсудить
`);

/** The same where the verb stands at the end. */
const VAGUE_ENDINGS: readonly string[] = phrases(`
  を検討, を検討する, 検討する, 検討, を調査, を調査する, 調査する, に注意する, 注意する, 気をつける, 気を付ける, 意識する, 心がける, を考える,
  검토, 검토한다, 검토하기, 조사, 조사하기, 주의, 주의하기, 주의한다, 고려, 고려하기
`);

const VAGUE_CJK_OPENINGS: readonly string[] = phrases(
  '考虑, 考慮, 调查, 調查, 研究一下, 注意, 小心, 提高警惕, 加强意识, 更加小心, 讨论',
);

export const vagueOpeningTable: PhraseTable<true> = makePhraseTable([
  [true, [...VAGUE_OPENINGS, ...VAGUE_CJK_OPENINGS]],
]);
export const VAGUE_ENDING: RegExp = new RegExp(`(?:${VAGUE_ENDINGS.join('|')})$`);

/** Words that join a deed to a vague opening, or name its result. */
export const joiningTable: PhraseTable<true> = makePhraseTable([
  [
    true,
    phrases(`
      and, then, so that, in order to, to fix, or, by, document, write, report, decide, y, e, et, und, и, ou, oder, и затем,
      para, afin de, um, чтобы
    `),
  ],
]);

/** Words that leave an item without an end. */
export const endlessTable: PhraseTable<true> = makePhraseTable([
  [
    true,
    phrases(`
      regularly, periodically, continuously, continually, constantly, on a regular basis, from time to time, as needed,
      when needed, where possible, when possible, if possible, as much as possible, wherever possible, at all times,
      regularmente, periodicamente, continuamente, constantemente, cuando sea posible, en la medida de lo posible, de forma regular,
      regulierement, periodiquement, en continu, si possible, dans la mesure du possible,
      regelmassig, regelmäßig, kontinuierlich, laufend, nach bedarf, wenn moglich, wo moglich,
      quando possivel, sempre que possivel, regolarmente, periodicamente,
      регулярно, периодически, постоянно, по возможности,
      定期的に, 継続的に, 随時, 必要に応じて, 可能な限り, できるだけ, 定期进行, 定期检查, 定期审查, 定期组织, 定期开展, 定期更新, 定期测试, 定期進行, 定期檢查, 持续优化, 持续改进, 不断, 尽量, 尽可能, 经常, 정기적으로, 주기적으로, 지속적으로, 가능하면
    `),
  ],
]);

/** Verbs and nouns that together say nothing that could be ticked off ("improve monitoring"). */
export const IMPROVING: PhraseTable<true> = makePhraseTable([
  [
    true,
    phrases(`
      improve, enhance, increase, strengthen, optimise, optimize, better, more, reinforce, boost, improved, enhanced, increased,
      mejorar, aumentar, reforzar, fortalecer, optimizar, mejor, mas, ameliorer, renforcer, augmenter, optimiser, meilleur, meilleure, plus de,
      verbessern, erhohen, starken, optimieren, bessere, besseres, mehr, melhorar, aumentar, reforcar, fortalecer, otimizar, melhor, mais,
      migliorare, aumentare, rafforzare, улучшить, усилить, повысить, оптимизировать, больше
    `),
  ],
]);
export const GENERAL: PhraseTable<true> = makePhraseTable([
  [
    true,
    phrases(`
      monitoring, alerting, alerts, observability, logging, logs, documentation, docs, communication, collaboration, testing, tests, test coverage, coverage,
      training, awareness, process, processes, procedures, reliability, performance, stability, resilience, quality, code quality, security,
      scalability, response, response time, incident response, review, reviews, code review, code reviews, deployment process, visibility, tooling, system, systems, server, resource, our, the, of, and, in, for, team, general, overall,
      monitoreo, alertas, documentacion, comunicacion, pruebas, capacitacion, formacion, procesos, fiabilidad, rendimiento, calidad, seguridad, el, la, los, las, de, del, y,
      supervision, surveillance, alertes, tests, processus, fiabilite, qualite, securite, formation, le, les, des, et, du,
      uberwachung, alarmierung, dokumentation, kommunikation, prozesse, zuverlassigkeit, leistung, qualitat, sicherheit, schulung, die, der, das, und,
      monitoramento, monitorizacao, documentacao, comunicacao, testes, treinamento, processos, confiabilidade, desempenho, qualidade, seguranca, o, a, os, as, do, da, e,
      monitoraggio, documentazione, comunicazione, мониторинг, документацию, коммуникацию, тестирование, процессы, надежность, качество, безопасность
    `),
  ],
]);
/** The same in scripts without blanks, as a whole title. */
export const ENDLESS_CJK: RegExp =
  /^(?:監視|モニタリング|アラート|テスト|ドキュメント|コミュニケーション|教育|レビュー|体制|品質)(?:の|を|体制の|体制を)?(?:強化|改善|向上|充実)(?:する)?。?$|^(?:加强|加強|提高|改善|完善|优化|優化)(?:监控|監控|告警|测试|測試|文档|文檔|沟通|溝通|培训|培訓|流程|意识|质量|稳定性|可靠性|代码审查)(?:质量|能力|机制|体系|意识)?。?$|^(?:모니터링|테스트|문서화|문서|알림|교육|품질|소통)(?:을|를)?\s?(?:강화|개선|향상)(?:하기|한다)?\.?$/;
