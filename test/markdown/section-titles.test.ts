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
])('"%s" is not', (title) => {
  expect(isItemTopic(findTopic(title)?.topic ?? null)).toBe(false);
});
