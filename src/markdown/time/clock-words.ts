/** Abbreviations of time zones as people write them after a time. `UTC+2` and `+02:00` are read without this list. */
export const ZONES: readonly string[] = (
  'PST PDT PT EST EDT ET CST CDT CT MST MDT MT AKST AKDT HST AST ADT NST NDT BRT BRST ART CLT CLST COT PET VET ' +
  'BST WET WEST CET CEST MEZ MESZ EET EEST MSK TRT IST PKT NPT WAT CAT EAT SAST GST ' +
  'JST KST HKT SGT PHT WIB ICT AWST ACST ACDT AEST AEDT NZST NZDT Pacific Eastern Central Mountain'
).split(' ');

/** Words before a time that tell the half of the day. */
export const DAY_HALF_WORDS: readonly string[] = '午前 午後 上午 下午 凌晨 早上 晚上 中午 傍晚 深夜 오전 오후'.split(
  ' ',
);

export const AFTERNOON_WORDS: ReadonlySet<string> = new Set('午後 下午 晚上 中午 傍晚 오후'.split(' '));

/** Minutes in a unit of duration, by its forms (lower case) in any language. Single letters only stand right behind digits. */
export const DURATION_UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'second seconds sec secs s segundo segundos seconde secondes sekunde sekunden secondi секунд секунды': 1 / 60,
    'minute minutes min mins m minuto minutos minuten minuti минут минуты минута мин': 1,
    'hour hours hr hrs h hora horas heure heures stunde stunden std ore ora час часа часов ч uur': 60,
    'day days d día días dia dias jour jours tag tage tagen giorni день дня дней': 1440,
    'week weeks semana semanas semaine semaines woche wochen неделя недели недель': 10_080,
  }).flatMap(([forms, minutes]) => forms.split(' ').map((form): [string, number] => [form, minutes])),
);

/** The same for scripts that write no blank after the unit; longer forms first. 日 alone is a day of the month. */
export const EAST_ASIAN_DURATION_UNITS: readonly (readonly [string, number])[] = [
  ['時間', 60],
  ['小时', 60],
  ['小時', 60],
  ['시간', 60],
  ['分間', 1],
  ['分钟', 1],
  ['分鐘', 1],
  ['分', 1],
  ['분', 1],
  ['日間', 1440],
  ['天', 1440],
  ['일간', 1440],
  ['秒', 1 / 60],
  ['초', 1 / 60],
  ['週間', 10_080],
  ['周', 10_080],
];

/** Numbers in words before a unit ("three hours", "una hora"). "A few" is no number. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'a an one un una uno une ein eine einer einem um uma один одна': 1,
    'two dos deux zwei dois duas два две': 2,
    'three tres trois drei três три': 3,
    'four cuatro quatre vier quatro четыре': 4,
    'five cinco cinq fünf пять': 5,
    'six seis sechs шесть': 6,
    'seven siete sept sieben sete семь': 7,
    'eight ocho huit acht oito восемь': 8,
    'nine nueve neuf neun nove девять': 9,
    'ten diez dix zehn dez десять': 10,
    'eleven once onze elf': 11,
    'twelve doce douze zwölf doze': 12,
    'half media demi demie halbe halben meia': 0.5,
  }).flatMap(([forms, value]) => forms.split(' ').map((form): [string, number] => [form, value])),
);
