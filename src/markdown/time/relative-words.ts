/**
 * What a relative phrase means:
 * `after`: {n} {unit}s after the reference; `on`: the first {weekday} after it; `on-next`: the {weekday} of the next week (Monday to Sunday); `days`: `count` days after it;
 * `end`: the last day of the {quarter}, {half}, {month} or current {unit}; `end-next`: of the {unit} after the current one;
 * `mid`: the 15th of the {month}. A week ends on its Friday.
 */
export type RelativeMeaning = 'after' | 'on' | 'on-next' | 'days' | 'end' | 'end-next' | 'mid';

export type Unit = 'hour' | 'day' | 'workday' | 'week' | 'month' | 'quarter' | 'year';

export interface RelativePhrase {
  /** A pattern with {n}, {unit}, {weekday}, {quarter}, {half}, {month}, {year} (optional, with its blank) as placeholders. */
  readonly words: string;
  readonly means: RelativeMeaning;
  /** For `days`, and for an `end` whose unit the words imply. */
  readonly count?: number;
  readonly unit?: Unit;
  /** Counts only after a word like "by" or "due", or alone in its cell or brackets: in a sentence it may mean anything. */
  readonly weak?: true;
}

export interface RelativeLanguage {
  /**
   * What a cheap first look searches for: one of these is in every phrase of the language. Words between blanks where
   * the language has such; else a pattern.
   */
  readonly gate: string;
  /** The same as a pattern for phrases that have nothing but the name of a month. */
  readonly monthGate?: string;
  /** Whether words stand between blanks. */
  readonly spaced: boolean;
  /** Words before a day that make it a due day, for weak phrases. */
  readonly by: string;
  readonly numbers: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, Unit>>;
  /** Sunday first; forms separated by a blank. */
  readonly weekdays: string;
  /** Key of the month names; languages that number their months have none. */
  readonly months: string | null;
  /** How a month is written where it is a number: with a group `month`. */
  readonly monthPattern?: string;
  readonly quarter: string;
  readonly year: string;
  readonly phrases: readonly RelativePhrase[];
}

const QUARTER = '(?:q(?<quarter>[1-4])|(?<quarterFirst>[1-4])q)';

/** To teach another language, add an entry, in lower case; `test/markdown/time/find-days.test.ts` has a row per phrase. */
export const RELATIVE_LANGUAGES: readonly RelativeLanguage[] = [
  {
    gate: 'hour hours day days week weeks month months quarter quarters year years sprint tomorrow today eod eow eom eoq eoy cob q1 q2 q3 q4 1q 2q 3q 4q h1 h2 monday tuesday wednesday thursday friday saturday sunday',
    monthGate:
      '(?:by|end(?: of)?|mid|due|until|before|eta|deadline|target|late)[ :-]{1,2}(?:early |late |mid[ -])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)',
    spaced: true,
    by: 'by|due|until|till|before|no later than|eta|deadline|target|end of|in|during',
    numbers: {
      a: 1,
      an: 1,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      twelve: 12,
      'a couple of': 2,
      'the next': 1,
      'the coming': 1,
    },
    units: {
      'hours?': 'hour',
      'days?': 'day',
      '(?:business|working|work) days?': 'workday',
      'weeks?': 'week',
      'months?': 'month',
      'quarters?': 'quarter',
      'years?': 'year',
    },
    weekdays: 'sunday|monday|tuesday|wednesday|thursday|friday|saturday',
    months: 'en',
    quarter: QUARTER,
    year: "(?:[ ,/-]{1,2}(?:of )?(?:(?:fy ?)?(?<year>20\\d\\d)|(?:fy ?|['’])(?<shortYear>\\d\\d)))?",
    phrases: [
      { words: "(?:in|within)(?: the next| the coming| about)? {n}[ -]{unit}(?:'? time)?", means: 'after' },
      { words: '{n} {unit} from (?:now|today|the incident)', means: 'after' },
      { words: '(?:by |before )?(?:the )?end of (?:the day|today|day|business(?: day)?)', means: 'days', count: 0 },
      { words: '(?:by )?tomorrow', means: 'days', count: 1 },
      { words: 'today|eod|cob', means: 'days', count: 0, weak: true },
      { words: '(?:the )?end of (?:the |this |current )*{unit}(?! \\d)', means: 'end' },
      { words: '(?:the )?end of next {unit}', means: 'end-next' },
      { words: 'next {unit}', means: 'end-next', weak: true },
      { words: 'this {unit}', means: 'end', weak: true },
      { words: 'eow', means: 'end', unit: 'week' },
      { words: 'eom', means: 'end', unit: 'month' },
      { words: 'eoq', means: 'end', unit: 'quarter' },
      { words: '(?:eoy|year[ -]end|end of year){year}', means: 'end', unit: 'year' },
      { words: '(?:next|this|coming) {weekday}', means: 'on' },
      { words: '{weekday}', means: 'on', weak: true },
      { words: '(?:the )?end of {quarter}{year}', means: 'end' },
      { words: '(?:early |mid |late )?{quarter}{year}', means: 'end', weak: true },
      { words: '{half}{year}', means: 'end', weak: true },
      { words: '(?:the )?(?:end of|end|late) {month}{year}', means: 'end' },
      { words: 'mid[ -]?{month}{year}', means: 'mid' },
      { words: '{month}{year}', means: 'end', weak: true },
    ],
  },
  {
    gate: 'dia dias día días semana semanas mes meses trimestre trimestres año años mañana fin final finales q1 q2 q3 q4 lunes martes miércoles jueves viernes sábado domingo',
    spaced: true,
    by: 'para(?: el)?|antes del?|hasta(?: el)?|el|vence(?: el)?|fecha(?: límite)?',
    numbers: { un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, diez: 10 },
    units: {
      'd[ií]as?': 'day',
      'd[ií]as? (?:hábiles|laborables)': 'workday',
      'semanas?': 'week',
      'mes(?:es)?': 'month',
      'trimestres?': 'quarter',
      'años?': 'year',
    },
    weekdays: 'domingo|lunes|martes|miércoles|jueves|viernes|sábado',
    months: 'es',
    quarter: QUARTER,
    year: '(?: (?:de |del )?(?<year>20\\d\\d))?',
    phrases: [
      { words: '(?:en|dentro de|en el plazo de) {n} {unit}', means: 'after' },
      { words: '(?:fin(?:al)?|finales) del? (?:el |la |este |esta )?{unit}', means: 'end' },
      { words: '(?:la )?próxima {unit}|el próximo {unit2}', means: 'end-next', weak: true },
      { words: '(?:esta|este) {unit}', means: 'end', weak: true },
      { words: 'mañana', means: 'days', count: 1, weak: true },
      { words: '(?:próximo )?{weekday}', means: 'on', weak: true },
      { words: '(?:fin(?:al)?|finales) del? {quarter}{year}', means: 'end' },
      { words: '{quarter}{year}', means: 'end', weak: true },
      { words: '(?:fin(?:al)?|finales) de {month}{year}', means: 'end' },
    ],
  },
  {
    gate: 'j jour jours semaine semaines mois trimestre trimestres année années an ans demain fin t1 t2 t3 t4 q1 q2 q3 q4 lundi mardi mercredi jeudi vendredi samedi dimanche',
    spaced: true,
    by: "pour(?: le)?|avant(?: le| la)?|d'ici(?: la| le)?|le|échéance|jusqu'au",
    numbers: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, dix: 10, quinze: 15 },
    units: {
      'jours?': 'day',
      'jours? ouvrés': 'workday',
      'semaines?': 'week',
      mois: 'month',
      'trimestres?': 'quarter',
      'années?|ans?': 'year',
    },
    weekdays: 'dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi',
    months: 'fr',
    quarter: '(?:[tq](?<quarter>[1-4]))',
    year: '(?: (?:de )?(?<year>20\\d\\d))?',
    phrases: [
      { words: "(?:dans|sous|d'ici|dans un délai de) {n} {unit}", means: 'after' },
      { words: "(?:la )?fin (?:du |de la |de l'|de cette |de ce )?{unit}", means: 'end' },
      { words: '{unit} prochaine?', means: 'end-next' },
      { words: '(?:cette|ce) {unit}', means: 'end', weak: true },
      { words: 'j\\+(?<n>\\d{1,3})', means: 'after', unit: 'day' },
      { words: 'demain', means: 'days', count: 1 },
      { words: '{weekday}(?: prochain)?', means: 'on', weak: true },
      { words: '(?:la )?fin (?:du )?{quarter}{year}', means: 'end' },
      { words: '{quarter}{year}', means: 'end', weak: true },
      { words: '(?:la )?fin (?:de |d’)?{month}{year}', means: 'end' },
    ],
  },
  {
    gate: 'tag tage tagen tages werktag werktage werktagen arbeitstag arbeitstage arbeitstagen woche wochen monat monate monats monaten quartal quartale quartals jahr jahre jahres jahren wochenende monatsende quartalsende jahresende morgen ende mitte q1 q2 q3 q4 montag dienstag mittwoch donnerstag freitag samstag sonntag',
    spaced: true,
    by: 'bis(?: zum| spätestens)?|spätestens|am|vor|fällig(?: am)?|frist|termin|zum',
    numbers: {
      einem: 1,
      einer: 1,
      ein: 1,
      eine: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      zehn: 10,
      vierzehn: 14,
    },
    units: {
      'tage?n?': 'day',
      'werktage?n?|arbeitstage?n?': 'workday',
      'wochen?': 'week',
      'monate?n?s?': 'month',
      'quartale?s?': 'quarter',
      'jahre?s?n?': 'year',
    },
    weekdays: 'sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag',
    months: 'de',
    quarter: QUARTER,
    year: '(?:[ /](?<year>20\\d\\d))?',
    phrases: [
      { words: '(?:in|innerhalb von|binnen|innerhalb der nächsten) {n} {unit}', means: 'after' },
      { words: 'ende (?:der |des |dieser |dieses )?{unit}', means: 'end' },
      { words: 'wochenende', means: 'end', unit: 'week', weak: true },
      { words: 'monatsende', means: 'end', unit: 'month' },
      { words: 'quartalsende', means: 'end', unit: 'quarter' },
      { words: 'jahresende', means: 'end', unit: 'year' },
      { words: '(?:ende )?(?:nächster?s?n?|kommender?s?n?) {unit}', means: 'end-next' },
      { words: 'dieser?s?n? {unit}', means: 'end', weak: true },
      { words: 'morgen', means: 'days', count: 1, weak: true },
      { words: '(?:nächsten |kommenden )?{weekday}', means: 'on', weak: true },
      { words: 'ende (?:von )?{quarter}{year}', means: 'end' },
      { words: '{quarter}{year}', means: 'end', weak: true },
      { words: 'ende {month}{year}', means: 'end' },
      { words: 'mitte {month}{year}', means: 'mid' },
    ],
  },
  {
    gate: 'dia dias semana semanas mês meses mes trimestre trimestres ano anos amanhã fim final q1 q2 q3 q4 feira sábado domingo',
    spaced: true,
    by: 'até(?: o| a)?|antes de|para|prazo|no|na|em',
    numbers: { um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, dez: 10 },
    units: {
      'dias?': 'day',
      'dias úteis': 'workday',
      'semanas?': 'week',
      'm[eê]s(?:es)?': 'month',
      'trimestres?': 'quarter',
      'anos?': 'year',
    },
    weekdays: 'domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado',
    months: 'pt',
    quarter: QUARTER,
    year: '(?: (?:de )?(?<year>20\\d\\d))?',
    phrases: [
      { words: '(?:em|dentro de|no prazo de) {n} {unit}', means: 'after' },
      { words: '(?:o )?(?:fim|final) d[aoe] {unit}', means: 'end' },
      { words: '(?:a |o )?próxim[ao] {unit}|{unit2} que vem', means: 'end-next' },
      { words: 'amanhã', means: 'days', count: 1 },
      { words: '(?:próxima? )?{weekday}', means: 'on', weak: true },
      { words: '(?:o )?(?:fim|final) d[oe] {quarter}{year}', means: 'end' },
      { words: '(?:o )?(?:fim|final) de {month}{year}', means: 'end' },
    ],
  },
  {
    gate: 'дня дней день дни неделя неделю недели недель неделе месяц месяца месяцев месяце квартал квартала квартале год года завтра конца конце',
    spaced: true,
    by: 'до|к|не позднее|срок',
    numbers: { один: 1, одну: 1, два: 2, две: 2, три: 3, четыре: 4, пять: 5, шесть: 6, семь: 7, десять: 10 },
    units: {
      'дня|дней|день': 'day',
      'рабочих дней': 'workday',
      'недел[яюиьe]': 'week',
      'месяц(?:а|ев|е)?': 'month',
      'квартала?': 'quarter',
      'года?': 'year',
    },
    weekdays: 'воскресенье|понедельник|вторник|среду|четверг|пятницу|субботу',
    months: 'ru',
    quarter: QUARTER,
    year: '(?: (?<year>20\\d\\d))?',
    phrases: [
      { words: '(?:через|в течение) {n} {unit}', means: 'after' },
      { words: 'через (?<unit>неделю|месяц)', means: 'after', count: 1 },
      { words: '(?:до )?кон(?:ца|це) {unit}', means: 'end' },
      { words: 'завтра', means: 'days', count: 1 },
      { words: '(?:до )?кон(?:ца|це) {month}{year}', means: 'end' },
    ],
  },
  {
    gate: '以内|後|今週|来週|今月|来月|月末|月中|四半期|年内|年末|本日中|今日中|明日|明後日|q[1-4]',
    spaced: false,
    by: '期限|期日|締切|締め切り|目標',
    numbers: { 一: 1, 二: 2, 三: 3, 四: 4 },
    units: { 日: 'day', 営業日: 'workday', 週間: 'week', 'か月|ヶ月|カ月|ヵ月': 'month', 年: 'year' },
    weekdays: '日曜日?|月曜日?|火曜日?|水曜日?|木曜日?|金曜日?|土曜日?',
    months: null,
    monthPattern: '(?:(?<year>20\\d\\d)年)?(?<month>1[0-2]|[1-9])月',
    quarter: '(?:(?<year>20\\d\\d)年度?)?(?:第(?<quarter>[1-4])四半期|q(?<quarterFirst>[1-4]))',
    year: '',
    phrases: [
      { words: '{n}{unit}(?:以内|後)', means: 'after' },
      { words: '(?:本日|今日)中', means: 'days', count: 0 },
      { words: '明後日', means: 'days', count: 2 },
      { words: '明日', means: 'days', count: 1 },
      { words: '来週の?{weekday}', means: 'on-next' },
      { words: '今週[中末]?', means: 'end', unit: 'week' },
      { words: '来週[中末]?', means: 'end-next', unit: 'week' },
      { words: '{month}(?:末|中(?!旬))', means: 'end' },
      { words: '{month}中旬', means: 'mid' },
      { words: '今月[中末]?|月末', means: 'end', unit: 'month' },
      { words: '来月[中末]?', means: 'end-next', unit: 'month' },
      { words: '{quarter}[中末]', means: 'end' },
      { words: '{quarter}', means: 'end', weak: true },
      { words: '今四半期[中末]?', means: 'end', unit: 'quarter' },
      { words: '来四半期[中末]?', means: 'end-next', unit: 'quarter' },
      { words: '年内|(?:今)?年末', means: 'end', unit: 'year' },
    ],
  },
  {
    gate: '[内內后後]|本周|下周|本週|下週|月底|季度|年底|明天|后天|後天',
    spaced: false,
    by: '截止|期限|到期',
    numbers: { 一: 1, 两: 2, 兩: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 十: 10 },
    units: { '天|日': 'day', '个?工作日': 'workday', '个?星期|周|週': 'week', '个月|個月': 'month', 年: 'year' },
    weekdays: '[日天]|一|二|三|四|五|六',
    months: null,
    monthPattern: '(?:(?<year>20\\d\\d)年)?(?<month>1[0-2]|[1-9])月',
    quarter: '(?:(?<year>20\\d\\d)年)?(?:第(?<quarter>[1-4一二三四])季度|q(?<quarterFirst>[1-4]))',
    year: '',
    phrases: [
      { words: '{n} ?{unit}(?:之|以)?[内內后後]', means: 'after' },
      { words: '明天', means: 'days', count: 1 },
      { words: '[后後]天', means: 'days', count: 2 },
      { words: '[本这]?[周週]{weekday}(?=[前之]|$)', means: 'on' },
      { words: '下[周週]{weekday}', means: 'on-next' },
      { words: '本[周週][内末]?', means: 'end', unit: 'week' },
      { words: '下[周週][内末]?', means: 'end-next', unit: 'week' },
      { words: '{month}(?:底|末)', means: 'end' },
      { words: '下个?月[内底]?', means: 'end-next', unit: 'month' },
      { words: '(?:本|这个)?月[内底]', means: 'end', unit: 'month' },
      { words: '{quarter}[末底]', means: 'end' },
      { words: '{quarter}', means: 'end', weak: true },
      { words: '本季度[内末]?', means: 'end', unit: 'quarter' },
      { words: '下个?季度[内末]?', means: 'end-next', unit: 'quarter' },
      { words: '年底', means: 'end', unit: 'year' },
    ],
  },
  {
    gate: '이내|이번|다음|말|내일|후|분기',
    spaced: false,
    by: '기한|마감',
    numbers: { 한: 1, 일: 1, 두: 2, 이: 2, 세: 3, 삼: 3 },
    units: { 일: 'day', 영업일: 'workday', '주일?': 'week', '개월|달': 'month', 년: 'year' },
    weekdays: '일요일|월요일|화요일|수요일|목요일|금요일|토요일',
    months: null,
    monthPattern: '(?:(?<year>20\\d\\d)년 ?)?(?<month>1[0-2]|[1-9])월',
    quarter: '(?:(?<year>20\\d\\d)년 ?)?(?<quarter>[1-4])분기',
    year: '',
    phrases: [
      { words: '{n} ?{unit} ?(?:이내|후)', means: 'after' },
      { words: '내일', means: 'days', count: 1, weak: true },
      { words: '다음 ?주 {weekday}', means: 'on-next' },
      { words: '이번 ?주(?: ?말)?', means: 'end', unit: 'week' },
      { words: '다음 ?주', means: 'end-next', unit: 'week' },
      { words: '{month} ?말', means: 'end' },
      { words: '이번 ?달(?: ?말)?|월말', means: 'end', unit: 'month' },
      { words: '다음 ?달(?: ?말)?', means: 'end-next', unit: 'month' },
      { words: '{quarter} ?말?', means: 'end' },
      { words: '연말', means: 'end', unit: 'year' },
    ],
  },
  {
    gate: 'minggu bulan tahun hari akhir besok',
    spaced: true,
    by: 'tenggat|batas waktu|sebelum|paling lambat|target',
    numbers: { satu: 1, dua: 2, tiga: 3, empat: 4 },
    units: { hari: 'day', 'hari kerja': 'workday', minggu: 'week', bulan: 'month', tahun: 'year' },
    weekdays: 'minggu|senin|selasa|rabu|kamis|jumat|sabtu',
    months: 'id',
    quarter: QUARTER,
    year: '(?: (?<year>20\\d\\d))?',
    phrases: [
      { words: 'dalam {n} {unit}', means: 'after' },
      { words: '{n} {unit} lagi', means: 'after' },
      { words: 'besok', means: 'days', count: 1, weak: true },
      { words: '(?:akhir )?minggu ini', means: 'end', unit: 'week' },
      { words: '(?:akhir )?minggu depan', means: 'end-next', unit: 'week' },
      { words: 'akhir bulan(?: ini)?|bulan ini', means: 'end', unit: 'month' },
      { words: '(?:akhir )?bulan depan', means: 'end-next', unit: 'month' },
      { words: 'akhir {month}{year}', means: 'end' },
      { words: 'akhir tahun(?: ini)?', means: 'end', unit: 'year' },
    ],
  },
  {
    gate: 'tuần tháng cuối mai ngày năm',
    spaced: true,
    by: 'hạn|hạn chót|thời hạn|trước',
    numbers: { một: 1, hai: 2, ba: 3, bốn: 4 },
    units: { ngày: 'day', tuần: 'week', tháng: 'month', năm: 'year' },
    weekdays: 'chủ nhật|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy',
    months: null,
    monthPattern: 'tháng (?<month>1[0-2]|[1-9])',
    quarter: QUARTER,
    year: '(?:[ /](?:năm )?(?<year>20\\d\\d))?',
    phrases: [
      { words: 'trong(?: vòng)? {n} {unit}', means: 'after' },
      { words: 'ngày mai', means: 'days', count: 1, weak: true },
      { words: '(?:cuối )?tuần này', means: 'end', unit: 'week' },
      { words: '(?:cuối )?tuần (?:sau|tới)', means: 'end-next', unit: 'week' },
      { words: '(?:cuối )?tháng này|cuối tháng', means: 'end', unit: 'month' },
      { words: '(?:cuối )?tháng (?:sau|tới)', means: 'end-next', unit: 'month' },
      { words: 'cuối {month}{year}', means: 'end' },
      { words: 'cuối năm(?: nay)?', means: 'end', unit: 'year' },
    ],
  },
];
