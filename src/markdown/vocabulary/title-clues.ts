import { phrases } from '../phrase-table.ts';

/** What a word of a title speaks of. */
export type Clue =
  | 'prevent'
  | 'again'
  | 'we-will'
  | 'do'
  | 'we-will-do'
  | 'change'
  | 'must'
  | 'horizon'
  | 'work'
  | 'lesson'
  | 'how'
  | 'planned';

/**
 * Words that say nothing alone, and together that a section holds action items: see ITEM_CLUES. They find what no list of
 * phrases holds: "How will we keep it from failing like this the next time?"
 */
export const TITLE_CLUES: readonly (readonly [clue: Clue, phrases: readonly string[]])[] = [
  [
    'prevent',
    phrases(`
      nos aseguramos, nos aseguraremos, asegurar que, asegurarnos, garantizar que, garantir que, nous assurer, s'assurer que, assurons, garantire che, assicurare che, assicuriamo, assicurarci,
      prevent*, avoid*, stop, stops, stopping, keep, keeps, keeping, make sure, making sure, ensure, ensuring, reduce, reducing, guard*,
      detect this, detect it, catch this, catch it, notice this, notice it, recover faster, recover sooner, limit the blast radius,
      protect*, never, not happen, doesn't happen, does not happen, won't happen, will not happen, verhinder*, vermeid*,
      vorbeug*, empech*, evit*, preven*, imped*, proteg*, voorkom*, zapobie*, unikn*, nie powtórz*, предотвра*, избежать,
      не допустить, 防ぐ, 防止, 避免, 预防, 막기, 막을, 방지,
      防げる, 預防, 杜绝, 杜絕, 不再, 않도록, ngăn, tránh, phòng, mencegah, cegah, hindari, menghindari, ป้องกัน, förhindr*, undvik*, undgå*, unngå*, hindre*, hindra*,
      estämme, estää, estäminen, vältä*, ehkäis*, zapobieg*, zabrán*, zabran*, předej*, předch*, vyhn*, önle*, engelle*, запобіг*, уникн*, не допустим,
      не допустити
    `),
  ],
  [
    'again',
    phrases(`
      next time, again, recur*, reoccur*, re-occur*, repeat*, future, similar, such, this happening, it happening, happening,
      from now on, wieder, kunftig*, zukunft, zukunftig, erneut, nochmals, nouveau, reproduis*, avenir, futur*, prochaine fois, proxima vez, prossima volta, volgende keer, nachste mal, nachstes mal, nachsten mal, следующий раз, 次回, 下次, 다음번, volver, vuelva, powtórz*, opakova*, tekrar*, terulang*, lặp lại, igen, uudelleen,
      de nuevo, novamente, novo, futuro, suceda, ocurra, pase de nuevo, aconteca, ripeta, ripetersi, di nuovo, in futuro, opnieuw, toekomst, ponown*, przyszłoś*, будущ*, повтор*, снова,
      впредь, 二度と, 今後, 再び, 将来, 再次, 今后, 以后, 다시, 앞으로, 향후, 재발,
      再発, 次から, 同じミス, 同じ障害, 同じ問題, 同じ事故, 同じ失敗, 同様の, 同種の, 類似の, 同类, 同類, 未来, 未來, 將來, 以後, 今後, 重演, 类似, 類似, 다음에, 반복, tái diễn, lần sau, tương lai, terulang, di masa depan, ke depan, เกิดซ้ำ, อีก, ในอนาคต, wiederhol*,
      zukünft*, herhal*, framtid*, fremtid*, upprep*, gentag*, gjentak*, igjen, jatkossa, toistu*, tulevaisuu*, opakov*, příště, znovu, budoucn*, gelecek*,
      bir daha, повторен*, майбутн*, надалі
    `),
  ],
  [
    'we-will',
    phrases(`
      estamos haciendo, estamos fazendo, estamos a fazer, stiamo facendo, nous mettons, nous faisons, on va, on fait,
      will we, we will, we'll, we're, are we, we are, we're, are we going to, we going to, should we, we should, can we, we can,
      could we, we could, do we, we plan, we do, things to, things we, must we, we must, we need to, steps to, work to,
      i will, i'll, i'm, i am, i should, i must, i need to, i plan, am i, should i, things i,
      nous, we gaan, wij gaan, wir, werden wir, wollen wir, konnen wir, mussen wir, machen wir, tun wir, allons-nous, nous allons, va-t-on, faisons-nous,
      我们要, 我们将, 我们会, 我们该, 我们需要, 我们计划, 我们打算, 要做, 打算, 准备, 怎么做, 우리가, vamos, iremos, podemos, podemos hacer, vamos fazer, pretendemos, possiamo, gaan we, doen we, będziemy, мы будем, мы сделаем, будем,
      ska vi, vi ska, vi kommer att, kommer vi att, skal vi, vi skal, vil vi, vi vil, zamierzamy, budeme, будемо, aiomme
    `),
  ],
  [
    'do',
    phrases(`
      do, doing, improve, improving, fix, fixing, do differently, address, addressing, act,
      next, from here, differently, anders, autrement, diferente, diferentes, distinto, diversamente, inaczej, иначе, по-другому,
      tun, dagegen, machen, mettre en place, poner en marcha, verbessern, faire, ameliorer, hacer, mejorar, fazer, melhorar, fare, doen, verbeteren, делать,
      улучш*, 做什么, 做些什么, 怎么做, 做法, 改什么, 改变, 해야, 할까,
      göra, förbättra, gøre, gjøre, forbedre, gjere, tehdä, parantaa, zrobić, poprawić, robić, dělat, udělat, zlepšit, робити, зробити, покращити
    `),
  ],
  [
    'we-will-do',
    phrases(`
      we'd like, we would like, we want, we wish, we intend, we're planning, we are planning, we hope, we aim, we improve, wir mochten, nous voulons, nous souhaitons,
      queremos, gostariamos, vogliamo, vorremmo, willen we, we willen, хотим, меняем, меняется, したいこと, tun wir, wir tun, machen wir, wir machen, unternehmen wir, wir unternehmen, que hacemos, o que fazemos, haremos, cambiaremos, mejoraremos, faremos, mudaremos, melhoraremos, faremo, cambieremo, miglioreremo, ferons-nous,
      ferons, changerons, сделаем, изменим, улучшим, предпримем, зробимо, зміним*, zrobimy, zmienimy, poprawimy, udělame,
      uděláme, změníme, yapacağız, değiştireceğiz, sẽ làm, akan kami lakukan, akan kita lakukan, やること, やります, 할 것, 바꿀,
      vi gör nu, gör vi nu, vi ändrar, ändrar vi, att ändra, gør vi nu, vi gør, vi ændrer, gjør vi nå, vi gjør, vi endrer, gjer vi no, mitä teemme, mitä muutamme, mitä parannamme, pitää tehdä, zmieniamy, poprawiamy, zlepšíme, yapmalıyız, yapacağız, робитимемо, змінимо, покращимо, змінюємо, меняем,
      ændrer vi, endrer vi, parannamme, gaan veranderen,
      gör vi åt, gør vi ved, gjør vi med
    `),
  ],
  [
    'change',
    phrases(`
      change, changes, changing, andern, ändern, andert, ändert, anderung*, änderung*, changer, changeons, changement*, cambiar, cambia,
      cambios, mudar, muda, mudancas, cambiare, cambiamenti, veranderen, verandert, zmien*, zmian*, менять, меняем,
      изменени*, измен*,
      ændre, endre, muuttaa, změn*, değişiklik*, değiştir*, зміни*, змін,
      wijziging*, ändring*, ændring*, endring*, muutoks*, muutokset
    `),
  ],
  [
    'must',
    phrases(`
      need, needs, needed, must, should, has to, have to, now, next, from now on, still, muss, mussen, sich, doit,
      devons, debe, debemos, deve, devemos, moet, trzeba, нужно, надо, должн*,
      musimy, musíme, потрібно, треба, повинн*,
      notwendig*, erforderlich*, benodigde, nödvändig*, nødvendig*, необходимы*, необхідн*, wymagan*, niezbędn*, potřebn*, gerekli, tarvittav*
    `),
  ],
  [
    'horizon',
    phrases(`
      short term, short-term, near term, near-term, mid term, mid-term, medium term, medium-term, long term, long-term, longer term,
      longer-term, this week, this month, this quarter, next week, next month, next quarter, this sprint, next sprint,
      kurzfristig*, mittelfristig*, langfristig*, court terme, moyen terme, long terme, corto plazo, medio plazo,
      mediano plazo, largo plazo, curto prazo, médio prazo, longo prazo, breve termine, lungo termine, korte termijn,
      lange termijn, краткосрочн*, среднесрочн*, долгосрочн*, 短期, 中期, 長期, 长期, 단기, 중기, 장기,
      本周, 本月, 本季度, 本週, 今週, 来週, 今月, 来月, 翌週, 週明け, 明日以降, 近日中, 翌営業日, 来週以降, 中長期, 次スプリント, 이번 주, 다음 주, 이번 달, dài hạn, ngắn hạn, trung hạn, lâu dài, jangka pendek, jangka menengah, jangka panjang,
      ระยะสั้น, ระยะกลาง, ระยะยาว, långsikt*, kortsikt*, langsikt*, langsigt*, kortsigt*, lang sikt, kort sikt, lång sikt, długoterminow*, krótkoterminow*,
      średnioterminow*, dlouhodob*, krátkodob*, střednědob*, kısa vade*, orta vade*, uzun vade*, довгостроков*, короткостроков*, середньостроков*,
      pitkän aikavälin, lyhyen aikavälin
    `),
  ],
  [
    'how',
    phrases(`
      how to, how do, how can, how could, how might, how should, ways to, steps to, wie, comment, como, come, hoe, jak, как, どう, 如何, 怎么, 어떻게
    `),
  ],
  [
    'planned',
    phrases(`
      nuevos, nuevas, novos, novas, nouveaux, nouvelles, nuovi, nuove, envisage*, suggerit*, sugerid*,
      planned, proposed, upcoming, intended, suggested, additional, new, deferred, future, further, geplant*, kunftig*, vorgesehen*, prevu*, propose*, previst*,
      planejad*, planificad*, propuest*, propost*, previst*, pianificat*, geplande, voorgesteld*, запланирован*, предлага*,
      未来, 未來, 今後, 将来, 予定, 拟, 計画中, 计划中, 향후, 예정, sắp tới, mendatang, planerad*, föreslag*, planlagt*, foreslå*, planowan*, zaplanowan*, proponowan*, plánovan*,
      navrhovan*, planlanan, önerilen, suunnitel*, ehdotet*, запланован*, планован*, пропонован*, планируем*, предложен*, voorgestelde, planerat, planlagte,
      suunniteltu, запропонован*, предстоящ*, sonraki, przyszłe, budoucí
    `),
  ],
  [
    'lesson',
    phrases(`
      lesson*, learning*, lehre*, lektion*, lecon*, leccion*, licao, licoes, lezion*, les, lessen, урок*, выводы, 教訓, 学び, 教训, 교훈,
      bài học, pelajaran, บทเรียน
    `),
  ],
  [
    'work',
    phrases(`
      solucion*, solucoes, solucao, soluzion*, intervent*, controll*, ajuste*,
      idea*, improvement*, work, step*, change*, fixes, control*, solution*, safeguard*, consideration*, update*, vorkehrung*, losung*, goal*, measure*, project*, item*, ideen, arbeit*, schritt*, ziel*, chantier*,
      idees, etape*, objectif*, idea*, paso*, objetivo*, cambio*, passo*, mudanca*, шаг*, цел*, работ*, иде*, 改善, 改进, 目標,
      目标, 과제, 개선,
      対応, 対策, 施策, 作業, 修正, 計画, 取り組み, アクション, タスク, 対処, 改修, 方案, 措施, 计划, 规划, 修复, 任务, 工作, 优化, 准则, 原则, 規劃, 計畫, 計劃, 修復, 任務, 優化, 準則, 원칙, 조치, 대응, 대책, 작업, 계획, 방안, 목표, giải pháp, biện pháp,
      kế hoạch, công việc, khắc phục, perbaikan, solusi, tindakan, langkah, rencana, แก้ไข, มาตรการ, แผน, arbete*, arbejde*, arbeid*, ändring*, ændring*,
      endring*, aktivitet*, muutoks*, parannuks*, prace, prác*, kroki, kroky, krok, ulepsze*, usprawnie*, zlepšen*, çalışma*, adım*, кроки, робот*, задач*,
      мер, werkzaamhed*, işler, işleri, työ, työt, działania, muutokset, kroków, förändring*, forandring*
    `),
  ],
];

/** Clues that, found together, tell a section of items. */
export const ITEM_CLUES: readonly (readonly Clue[])[] = [
  ['prevent', 'again'],
  ['we-will', 'prevent'],
  ['we-will', 'do'],
  ['we-will', 'change'],
  ['we-will-do'],
  ['change', 'must'],
  ['horizon', 'work'],
  ['lesson', 'again'],
  ['how', 'prevent'],
  ['planned', 'work'],
  ['planned', 'change'],
];

/** With which a remark in brackets begins that says of a title's work that it is still ahead. */
export const AHEAD: readonly string[] = phrases(`
  proposed, planned, to do, todo, to be done, to be implemented, pending, not done, not yet, not implemented, not started, upcoming, future, recommended, suggested, deferred, next, for next, for the next, for later, for future, for the future, later, tomorrow, follow-up, followup,
  still open, still to do, outstanding, remaining, long term, long-term, geplant, offen, vorgeschlagen, empfohlen, ausstehend, noch offen, noch nicht, prevu*, propose, proposee*, recommande*, a faire, a venir, planifie*, pas encore, pendiente*, propuest*, recomendad*, por hacer, planificad*, previst*, pendente*, planejad*, por fazer, a fazer, propost*, da fare, pianificat*, gepland, nog te doen,
  запланирован*, предлагаем*, планируется, не сделано, предстоит, заплановано, planowan*, do zrobienia, plánovan*, planeret, planlagt, planerad*, planlanan, yapılacak, suunniteltu, 予定, 未実施, 未対応, 今後, 待办, 待实施, 待實施, 未实施, 计划, 未完成, 後續, 예정, 미완료, 미적용, 미실시, 향후, chưa, sẽ, belum, rencana
`);
