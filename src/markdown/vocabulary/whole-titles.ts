import { phrases } from '../phrase-table.ts';
import type { TopicWords } from './section-words.ts';

/**
 * Titles that say what a section holds only where nothing else stands in them ("Try" after "Keep" and "Problem"; "Backlog",
 * but not "Search backlog"). Numbers, emoji and emphasis around them do not count. See SECTION_WORDS.
 */
export const WHOLE_TITLES: readonly TopicWords[] = [
  ['tasks', 3, phrases('taken')],
  [
    'actions',
    3,
    phrases(`
      try, things to try, act, start, start doing, stop doing, backlog, our backlog, ideas, remaining, fixes, pending, open, still open,
      still to come, loose ends, homework, outstanding, things to fix, fix list, to fix, to improve, offen, noch offen,
      later, now what, promises, correction, tracking issues, assignments, doing better, what changes, what is changing, konsequenzen,
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
      'reproduce, reproducing, commands, usage, installation, procedure, verification, how to upgrade, how to check, how to recover, example, examples, an example, beispiel, exemple, ejemplo, exemplo, пример, 例, 示例',
    ),
  ],
  // German, Dutch, Nordic, Slavic, Turkish and Finnish
  [
    'actions',
    3,
    phrases(`
      aktionen, zusagen, te doen, vervolg, advies, nazorg, att göra, å gjøre, aktiviteter, aktioner, framover, fremover, indsatser, seuranta, jatkossa, działania, akcje, udělat, k řešení,
      eylemler, takip, geliştirmeler, улучшить, исправить,
      eksikler, договорились, домовились
    `),
  ],
  [
    'plans',
    3,
    phrases(`
      framåt, vooruitkijken, plany, propozycje, plány, návrhy, плани, пропозиції, förslag, forslag, ehdotukset,
      kurzfristig, mittelfristig, langfristig, korte termijn, lange termijn, op korte termijn, op lange termijn, kort sikt, lång sikt, på kort sikt, på lång sikt, på lang sikt, på kort sigt, på lang sigt, kortsiktigt, långsiktigt,
      kortsiktig, langsiktig, kortsigtet, langsigtet, краткосрочно, среднесрочно, долгосрочно, короткостроково, довгостроково, krótkoterminowo, długoterminowo, krátkodobě, dlouhodobě, kısa vadede, orta vadede, uzun vadede,
      kısa vade, orta vade, uzun vade, lyhyellä aikavälillä, pitkällä aikavälillä
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
      testergebnisse, testplan, beteiligte, kommunikation, diagnose, schaden, dauer, ergebnis, ergebnisse, bewertung, vorfall, fakten, protokoll, konfiguration, umgebung, fehlermeldung,
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
];
