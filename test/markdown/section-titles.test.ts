import { expect, test } from 'vitest';
import { isItemTopic } from '../../src/markdown/sections/is-item-topic.ts';
import { makeTopicFinder } from '../../src/markdown/sections/section-topic.ts';

const findTopic = makeTopicFinder();

test.each([
  'How will we keep it from failing like this the next time?',
  'What are we doing about it?',
  'So this never happens again',
  'Avoiding a repeat',
  'Wie vermeiden wir das künftig?',
  'Que va-t-on changer ?',
  'Preventative work',
  'Was verbessert werden muss',
  'Wiederholung vermeiden',
  'Wat moet er nog gebeuren?',
  'Volgende checks',
  'Så att det inte händer igen',
  'Kvarstående arbete',
  'Hvordan undgår vi det i fremtiden?',
  'Hva skal vi endre?',
  'Vegen vidare',
  'Список задач',
  'Меры по недопущению повторения',
  'Заплановані заходи',
  'Działania do podjęcia',
  'Jak tomu příště zabráníme?',
  'Navrhované řešení',
  'Tekrarını nasıl önleriz?',
  'Yapılması gerekenler',
  'Miten estämme toistumisen?',
  'Jäljellä olevat toimenpiteet',
])('"%s" is the title of a section of items', (title) => {
  expect(isItemTopic(findTopic(title)?.topic ?? null)).toBe(true);
});

test.each([
  'What happened',
  'What could we have done better?',
  'What we are doing well',
  'Why did it happen again?',
  'How did we respond?',
  'What should you do?',
  'What will we not do?',
  'Actions taken',
  'Immediate corrective action',
  'Similar incidents',
  'Durchgeführte Arbeiten',
  'Betroffene Komponenten',
  'Testszenario',
  'Genomen maatregelen',
  'Wat ging er mis?',
  'Vidtagna åtgärder',
  'Händelseförlopp',
  'Udførte handlinger',
  'Iverksatte tiltak',
  'Рекомендации для пользователей',
  'Связанные задачи',
  'Тестовый сценарий',
  'Вжиті заходи',
  'Ланцюг подій',
  'Wykonane działania',
  'Jak odtworzyć',
  'Přijatá opatření',
  'Změněné soubory',
  'Alınan aksiyonlar',
  'Yapılandırma',
  'Tehdyt toimenpiteet',
  'Tapahtumien kulku',
])('"%s" is not', (title) => {
  expect(isItemTopic(findTopic(title)?.topic ?? null)).toBe(false);
});
