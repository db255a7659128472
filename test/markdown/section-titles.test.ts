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
  '積み残し',
  '同じミスを繰り返さないために',
  '中長期対応',
  '原因と対策',
  '遗留事项',
  '后续要做的事',
  '修复方案（待实施）',
  '後續追蹤',
  '남은 일',
  '다시는 발생하지 않도록',
  '시정조치',
  'Cách phòng tránh',
  'Việc còn lại',
  'Giải pháp dài hạn',
  'Supaya tidak terulang',
  'Pekerjaan tersisa',
  'Perbaikan jangka panjang',
  'แนวทางป้องกัน',
  'สิ่งที่ต้องทำ',
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
  '実施した対策',
  '既存の対策',
  '検討したが採用しなかった案',
  'どうすれば防げていたか',
  '対策の効果',
  '一次対応 (2026-05-15 14:30 JST)',
  '已有措施',
  '改进效果',
  '对用户的建议',
  '暫時措施',
  '기존 대책',
  '개선 결과',
  'Biện pháp tạm thời',
  'Hành động đã thực hiện',
  'Perbaikan yang dilakukan',
  'Langkah yang diambil',
  'มาตรการที่มีอยู่',
])('"%s" is not', (title) => {
  expect(isItemTopic(findTopic(title)?.topic ?? null)).toBe(false);
});
