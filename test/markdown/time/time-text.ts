import fc from 'fast-check';

const PIECES = (
  '2023 07 16 3 31 12 99 0 24 - / . : , ~ – ( ) T Z UTC GMT+2 am p.m. PM h m min hours days July Jul juillet de of th st ' +
  '年 月 日 時 分 半 午後 년 월 일 시 Q3 end by in next within Friday weeks two EOM 末 内 週間 以内 Uhr １ ２ J+ $ # @ % \n \0 \ud800'
)
  .split(' ')
  .concat(' ', '  ');

/** Texts made of the pieces of which days and times are made, and any text. */
export const timeText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
