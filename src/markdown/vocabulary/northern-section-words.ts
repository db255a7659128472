import { phrases } from '../phrase-table.ts';
import type { TopicWords } from './section-words.ts';

/** What SECTION_WORDS says in German, Dutch, the languages of the North, Slavic ones, Turkish and Finnish. */
export const NORTHERN_SECTION_WORDS: readonly TopicWords[] = [
  [
    'response',
    4,
    phrases(`
      bereits ergriffene maßnahmen, maßnahmen ergriffen, maßnahmen getroffen, działania podjęte, działania wykonane, działania zrealizowane, kroki podjęte, действия предпринятые, меры принятые, дії вжиті, заходи вжиті, opatření přijatá, bereits umgesetzt*, действия пользовател*, действия системы, действия команды, действия атакующ*, действия злоумышленник*, автоматические действия, was wurde getan, was wir getan haben, was wurde unternommen, maßnahmen während, massnahmen während, notfallmassnahme*, notfallmaßnahme*,
      genomen maatregel*, genomen stappen, ondernomen actie*, ondernomen stappen, ondernomen maatregel*, uitgevoerde actie*, uitgevoerde maatregel*,
      acties tijdens, tijdens het incident, tijdens de storing, hebben we gedaan, wat we deden, noodmaatregel*, tijdelijke maatregel*,
      vidtagna åtgärd*, genomförda åtgärd*, utförda åtgärd*, åtgärder under, under incidenten, under avbrottet, vad vi gjorde, vad som gjordes, vad gjorde vi,
      trufne foranstaltning*, gennemførte tiltag, gennemførte handling*, udførte tiltag, udførte handling*, handlinger under, under hændelsen, hvad vi gjorde,
      hvad gjorde vi, hvad blev gjort, iverksatte tiltak, gjennomførte tiltak, utførte tiltak, utførte handling*, tiltak under, under hendelsen, hva vi gjorde,
      hva gjorde vi, hva ble gjort, kva vi gjorde, tehdyt toimenpi*, toteutetut toimenpi*, suoritetut toimenpi*, tehdyt toimet, mitä tehtiin, mitä teimme, häiriön aikana,
      wykonane działania, przeprowadzone działania, działania podczas, działania doraźne, podczas incydentu, podczas awarii, podjęte kroki, podjęte środki, wykonane kroki,
      co zostało zrobione, co zrobiono, co zrobiliśmy, přijatá opatření, provedená opatření, podniknuté kroky, provedené kroky, kroky během, během incidentu, během výpadku,
      co bylo uděláno, co jsme udělali, alınan aksiyon*, alinan önlem*, alınan tedbir*, atılan adım*, uygulanan adım*, yapılan işlem*, yapılanlar, acil müdahale, olay sırasında,
      kesinti sırasında, neler yapıldı, ne yapıldı, ne yaptık, neler yaptık,
      предпринятые меры, предпринятые шаги, выполненные работы, выполненные шаги, проведенные работы, действия во время, действия при инциденте, что мы сделали,
      что сделано, что уже сделано, вжиті заходи, вжиті дії, виконані дії, виконані роботи, виконані кроки, здійснені заходи, дії під час, під час інциденту, під час збою, що зроблено,
      що було зроблено, що ми зробили,
      åtgärder som vidtagits, åtgärder vi vidtog, alınmış önlem*, прийняті заходи, wykonane czynności, działania ratunkowe, podjęte środki zaradcze,
      erfolgte maßnahmen, erfolgte massnahmen, was wurde gemacht, is er gedaan, har gjorts, er der gjort, er gjort, neler düzeltildi, проведені роботи
    `),
  ],
  [
    'response',
    3,
    phrases(`
      durchgeführte, uitgevoerde, ondernomen, vidtagna, utförda, genomförda, udførte, gennemførte, utførte, gjennomførte, iverksatte, yapılan
    `),
  ],
  [
    'response',
    1,
    phrases(`
      sofortmassnahme*, sofortmaßnahme*, directe actie*, directe maatregel*, onmiddellijke actie*, onmiddellijke maatregel*, omedelbara åtgärder, omedelbar åtgärd, akuta åtgärder,
      umiddelbare tiltak, umiddelbare tiltag, umiddelbare handlinger, strakstiltak, strakstiltag, straksforanstaltning*, välittömät toimenpi*, välittömät toimet,
      działania natychmiastowe, natychmiastowe działania, okamžitá opatření, okamžité kroky, acil önlem*, acil aksiyon*, немедленные действия, немедленные меры, срочные меры,
      неотложные меры, негайні дії, негайні заходи, термінові заходи,
      direkta åtgärder, akutte tiltag, akutte tiltak, øjeblikkelige tiltag, øyeblikkelige tiltak
    `),
  ],
  [
    'timeline',
    4,
    phrases(`
      ereignisabfolge, последовательность событий, послідовність подій, zeitlinie, zeitstrahl, zeitachse, ereignisverlauf, ereignisablauf, tijdslijn, verloop van, gebeurtenissen, händelseförlopp*, vad som hände, kronologi, hændelsesforløb*,
      hendelsesforløp*, hendingsforløp*, hendelsesforlop*, kva skjedde, kva hende, tapahtumien kulku, tapahtumaketju*, kronologia, mitä tapahtui, chronologia, przebieg zdarzeń, przebieg wydarzeń,
      przebieg incydentu, przebieg awarii, co się wydarzyło, časová osa, průběh incidentu, průběh události, průběh výpadku, co se stalo, olay akışı, olay kronolojisi, olayın seyri,
      olayın gelişimi, zaman çizgisi, временная шкала, временная линия, лента событий, цепочка событий, хронологія, перебіг подій, хід подій, ланцюг подій, часова шкала, що сталося,
      що трапилося, що відбулося
    `),
  ],
  [
    'summary',
    3,
    phrases(`
      sammendrag, sammenfatning, oppsummering, samandrag, opsummering, yhteenveto, tiivistelmä, streszczenie, souhrn, shrnutí, özeti, підсумок, короткий опис, стислий опис
    `),
  ],
  [
    'impact',
    3,
    phrases(`
      schweregrad, getroffen, påvirkning, konsekvens*, konsekwencje, vaikutuks*, vaikutus, vaikutusalue, seuraukset, dopad, dopady, důsledky, etkiler, etkisi, воздействие, ущерб, вплив,
      наслідки
    `),
  ],
  [
    'impact',
    2,
    phrases(`
      betroffene*, berörda, påverkade, berørte, dotknięte, dotčené, etkilenen, затронутые, уражені, порушені
    `),
  ],
  [
    'cause',
    3,
    phrases(`
      beitragende faktoren, beitragender faktor, способствующие факторы, fehlerursache*, wurzelursache*, fehleranalyse*, ursachenanalyse*, hoofdoorzaak*, hoofdoorzaken, grondoorzaak*, kernoorzaak*, oorzaken, orsak*, rotorsak*, orsaksanalys*, årsag*, grundårsag*, rodårsag*,
      årsak*, rotårsak*, grunnårsak*, juurisyy*, perimmäinen syy, syyanalyysi*, příčin*, sebep, kök sebep*, ana sebep, nedenler, первопричин*, першопричин*, чому це сталося
    `),
  ],
  [
    'cause',
    2,
    phrases(`
      varför, hvorfor, kvifor, miksi, proč se, proč k, proč to, proč jsme, neden oldu, чому
    `),
  ],
  [
    'resolution',
    2,
    phrases(`
      løsning*, løysing*, ratkaisu, toteutettu ratkaisu, tehty korjaus, tehdyt korjaukset, tehdyt muutokset, palautuminen, palauttaminen, toipuminen, väliaikainen ratkaisu, wprowadzone poprawki,
      wprowadzone zmiany, przywrócenie, przywracanie, řešení, provedená oprava, provedené změny, obnova služby, obnovení služby, uygulanan düzeltme*, внесенные изменения, внесенные исправления,
      примененное исправление, что изменено, что исправлено, что было исправлено, как исправили, как починили, как чинили, процесс исправления, обходное решение, рішення, що виправлено,
      що змінено, відновлення, усунення, återställning, genopretning, gjenoppretting,
      was korrigiert wurde, обходной путь, wie wurde es behoben, wie es behoben wurde, naprawa kodu, naprawa błędu, odtworzenie danych, odtworzenie utraconych danych, odzyskanie danych, odzyskiwanie danych, ścieżka odzysku, datenwiederherstellung, fehler behoben, behobene fehler, gefundene fehler, umgesetzte änderungen, hoe opgelost, opgeloste fouten, gevonden fouten, toegepaste wijzigingen, hur det löstes, så löstes, blev det løst, ble det løst, rettede fejl,
      rettede feil, исправленные ошибки, найденные ошибки, исправленные файлы, внесенные правки, изменения в коде, изменения в файлах, как было исправлено, как было решено, способ исправления, внесені зміни, зміни в коді,
      виправлені помилки, виправлені файли, знайдені помилки, як виправили, zmiany w kodzie, wprowadzona poprawka, naprawione błędy, znalezione błędy, poprawione pliki, jak naprawiono, jak rozwiązano, změny v kódu, opravené chyby,
      opravené soubory, nalezené chyby, jak bylo opraveno, jak jsme to vyřešili, kod değişiklikleri, düzeltilen hatalar, düzeltilen dosyalar, bulunan hatalar, nasıl çözüldü, nasıl düzeltildi, koodimuutokset, korjatut virheet,
      korjatut tiedostot, miten korjattiin, miten ratkaistiin,
      hur vi löste, sådan løste, slik løste, как устранили, як усунули, jak usunięto, co już naprawiono, už je opraveno, nasıl giderdik, miten korjasimme, что уже исправлено, що вже виправлено
    `),
  ],
  [
    'lessons',
    4,
    phrases(`
      versagt haben, versagten, не сработали, не сработала, не сработало, не спрацював*, nie zadziałał*, bestehende maßnahme*, bestehende massnahme*, bestehende kontroll*, bestehende schutz*, vorhandene kontroll*, vorhandene schutz*, vorhandene maßnahme*, was gut funktioniert, was funktioniert,
      was nicht gut, was nicht funktioniert, gut lief, schlecht lief, glück hatten, ging er goed, ging er mis, ging niet goed, ging minder goed, kon beter, hadden we geluk, bestaande maatregel*,
      bestaande controle*, gick bra, gick dåligt, gick fel, gick mindre bra, fungerade bra, kunde gått bättre, hade tur, befintliga åtgärd*, befintliga kontroll*, befintliga skydd, gik godt, gik skidt,
      gik galt, gik mindre godt, var heldige, været gået bedre, eksisterende kontrol*, eksisterende tilta*, eksisterende sikr*, gikk bra, gikk dårlig, gikk galt, gjekk bra, gjekk gale, gikk mindre bra,
      kunne gått bedre, hadde flaks, meni hyvin, meni pieleen, meni huonosti, mikä toimi, kävi tuuri, nykyiset kontrollit, nykyiset toimenpi*, co zadziałało, co nie zadziałało, mieliśmy szczęście,
      istniejące zabezpiecz*, istniejące mechanizmy, istniejące środki, co se povedlo, co se nepovedlo, co fungovalo, co nefungovalo, šlo dobře, šlo špatně, měli štěstí, stávající opatření, stávající kontroly,
      existující kontroly, existující opatření, iyi gitti, iyi giden*, kötü gitti, kötü giden*, ters gitti, şanslıydık, mevcut önlem*, mevcut kontrol*, mevcut tedbir*, пошло хорошо, было хорошо, было плохо,
      повезло, существующие меры, действующие меры, существующие средства, пройшло добре, що спрацювало, пішло добре, пішло не так, пощастило, наявні заходи, існуючі заходи,
      betrachtete alternativen, verworfene alternativen, geprüfte alternativen, rozważane alternatywy, рассмотренные альтернативы, розглянуті альтернативи, nicht im umfang, schiefgelaufen, schief gelaufen, was uns geholfen, misgegaan, wat hielp, gick snett, hvad fejlede, hva feilet, не по плану, не за планом, se pokazilo, ters giden*, meni vikaan
    `),
  ],
  [
    'lessons',
    2,
    phrases(`
      lektionen, conclusie*, lärdom, slutsats*, läring, læring*, lærdom*, erfaringer, konklusjon*, konklusion*, opit, opittua, mitä opimme, johtopäätös, johtopäätökset, lekcje, poučení, ponaučení,
      získané poznatky, závěr, závěry, çıkarılan dersler, dersler, sonuç, висновки, засвоєні уроки, заключне слово, offene fragen, open vragen, öppna frågor, åbne spørgsmål, åpne spørsmål, avoimet kysymykset,
      otwarte pytania, otevřené otázky, açık sorular, открытые вопросы, відкриті питання
    `),
  ],
  [
    'background',
    2,
    phrases(`
      warnsignale, технические данные, technische daten, endzustand, aktueller zustand, итоговое состояние, fehlerbild, systemische probleme, kurzfazit, befund, befunde, erwartetes verhalten, tatsächliches verhalten, verworfene hypothese*, отвергнутые гипотезы, ожидаемое поведение, фактическое поведение, очікувана поведінка, oczekiwane zachowanie, beklenen davranış, problembeschreibung, probleemomschrijving, omschrijving, beschrijving, achtergrond, betrokkenen, bakgrund, beskrivning, problembeskrivning, inblandade, deltagare, baggrund, bakgrunn, beskrivelse,
      problembeskrivelse, deltagere, deltakere, involverede, involverte, tausta, kuvaus, osallistujat, opis problemu, opis błędu, opis incydentu, objawy, uczestnicy, kontekst, popis problému, popis chyby,
      popis incidentu, příznaky, účastníci, sorunun tanımı, sorun tanımı, belirtiler, katılımcılar, arka plan, суть проблемы, описание проблемы, симптом*, предыстория, участники, опис проблеми, опис інциденту, передісторія,
      учасники, oireet,
      zasada działania, sposób działania, opis działania, technische voraussetzungen, предварительные условия
    `),
  ],
  [
    'background',
    1,
    phrases(`
      verifikation, verifizierung, überprüfung, verificatie, verifiering, verificering, verifisering, verifikasjon, varmistus, todentaminen, weryfikacja, ověření, doğrulama, проверка, верификация, перевірка,
      верифікація, felsökning, utredning, fejlsøgning, undersøgelse, feilsøking, undersøkelse, selvitys, tutkinta, dochodzenie, diagnostyka, diagnostika, vyšetřování, araştırma, inceleme, teşhis, розслідування,
      діагностика, виявлення, upptäckt, opdagelse, oppdagelse, havaitseminen, тестирование, тестування, testowanie, testování, testaus,
      entdeckt wurde, het ontdekt, upptäcktes, det opdaget, det oppdaget, как обнаружили, як виявили, jak wykryto, problém odhalen, fark edildi, havaittiin, техническая информация, технічна інформація,
      informacje techniczne, technické informace, teknik bilgi*, tekniset tiedot, technische umsetzung, kurzbeschreibung, ошибки в логах, результат проверки
    `),
  ],
  [
    'reference',
    3,
    phrases(`
      getestete szenari*, durchgeführte tests, getestete fälle, протестированные сценарии, проверенные сценарии, проведенные тесты, przetestowane scenariusze, test edilen senaryo*, dateien geändert, geänderte datei*, geänderte komponente*, neue dateien, weitere informationen, gewijzigde bestand*, aangepaste bestand*, nieuwe bestanden, referenties, meer informatie, bijlagen, ändrade filer,
      nya filer, referenser, relaterade länkar, länkar, bilag*, mer information, ændrede filer, endrede filer, endra filer, nye filer, referencer, referanser, relaterte lenker, lenker, relaterede links, vedlegg,
      mere information, mer informasjon, muutetut tiedostot, muuttuneet tiedostot, uudet tiedostot, viitteet, lisätietoja, liitteet, zmienione pliki, zmodyfikowane pliki, nowe pliki, powiązane, odnośniki,
      załącznik*, změněné soubory, upravené soubory, nové soubory, související, odkazy, příloha, přílohy, değişen dosyalar, değiştirilen dosyalar, yeni dosyalar, referanslar, ilgili bağlantılar, bağlantılar,
      kaynaklar, измененные файлы, созданные файлы, новые файлы, затронутые файлы, связанные, змінені файли, нові файли, посилання, пов'язані, додаток, додатки, betroffene dateien, getroffen bestanden, berörda filer,
      påverkade filer, berørte filer, dotčené soubory, etkilenen dosyalar,
      logauszüge, список изменений, список змін, lista zmian, seznam změn, değişiklik listesi, muutosluettelo
    `),
  ],
  [
    'instruction',
    3,
    phrases(`
      falls es wieder, wenn es wieder, falls es erneut, wenn es erneut, was tun wenn, was tun bei, если повторится, если снова, что делать если, что делать при, що робити якщо, що робити при, якщо повториться, якщо знову, gdy się powtórzy, jeśli się powtórzy, co zrobić gdy, co robić gdy, tekrar olursa, tekrar ederse, tekrar yaşanırsa, vorgehensweise bei, häufige fragen, wie man es erkennt, как распознать, чеклист перед, чек-лист перед, checkliste vor, ausgeführte befehle, выполненные команды, проверочный тест, validierungstest, rollback-plan, verifikationscheckliste, prüfcheckliste, doğrulama checklist*, doğrulama listesi, doğrulama kontrol listesi, чеклист проверки, чек-лист проверки, lista kontrolna weryfikacji, testszenari*, testschritte, schritte zur reproduktion, reproduktionsschritte, zu reproduzieren, reproduzierbar*, nützliche befehle, testscenario, testscenarie, stappen om te reproduceren, te reproduceren,
      steg för att återskapa, återskapa felet, att reproducera, trin til reproduktion, reproduceres, steg for å reprodusere, å reprodusere, hvordan reprodusere, testiskenaario, toistamisohj*,
      scenariusz testowy, scenariusze testowe, kroki do reprodukcji, kroki reprodukcji, jak odtworzyć, jak zweryfikować, jak sprawdzić, testovací scénář, testovací scénáře, kroky k reprodukci, postup reprodukce,
      jak reprodukovat, jak ověřit, test senaryo*, yeniden üretme, tekrar üretme, nasıl yeniden üretilir, nasıl doğrulanır, тестовый сценарий, тестовые сценарии, сценарий тестирования, сценарии тестирования,
      шаги воспроизведения, шаги для воспроизведения, шаги по воспроизведению, действия для воспроизведения, как воспроизвести, как проверить, команды для, полезные команды, план отката, инструкция по,
      тестовий сценарій, тестові сценарії, кроки для відтворення, кроки відтворення, як відтворити, як перевірити, план відкату, plan wycofania, geri alma planı,
      wie testen, hoe te testen, så testar du, sådan tester du, slik tester du, как тестировать, як тестувати, jak testować, jak testovat, nasıl test edilir, miten testata
    `),
  ],
  [
    'instruction',
    3,
    phrases(`
      für benutzer, für anwender, für nutzer, hinweise für, voor gebruikers, voor de gebruiker*, för användare, till användare, for brugere, til brugere, for brukere, til brukere, käyttäjille, dla użytkowników,
      dla użytkownika, pro uživatele, kullanıcılar için, kullanıcı için, для пользовател*, для користувач*
    `),
  ],
  [
    'instruction',
    4,
    phrases(`
      рекомендации пользовател*, рекомендации для пользовател*, рекомендації користувач*, рекомендації для користувач*
    `),
  ],
  ['instruction', 4, ['что делать, если', 'що робити, якщо', 'co zrobić, gdy', 'co robić, gdy', 'was tun, wenn']],
  [
    'instruction',
    1,
    phrases(
      'anleitung, wiederherstellungsschritte, schritt für schritt, пошаговая инструкция, порядок действий, как восстановить',
    ),
  ],
];
