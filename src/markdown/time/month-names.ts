/** The months of one language, January to December; each entry lists its names, inflected forms and abbreviations, lower case. */
type MonthNames = readonly string[];

/** To teach another language, add a line: twelve entries, forms separated by a space. Full stops are not part of a form. */
const MONTHS: Readonly<Record<string, MonthNames>> = {
  en: 'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec'.split(
    '|',
  ),
  es: 'enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre|octubre|noviembre|diciembre dic'.split(
    '|',
  ),
  fr: 'janvier janv|février fevrier févr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre|octobre|novembre|décembre decembre déc'.split(
    '|',
  ),
  de: 'januar jänner|februar|märz maerz mär mrz|april|mai|juni|juli|august|september|oktober okt|november|dezember dez'.split(
    '|',
  ),
  pt: 'janeiro|fevereiro fev|março marco|abril|maio|junho|julho|agosto|setembro set|outubro out|novembro|dezembro'.split(
    '|',
  ),
  it: 'gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto|settembre|ottobre ott|novembre|dicembre'.split(
    '|',
  ),
  nl: 'januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december'.split('|'),
  sv: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'.split('|'),
  da: 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|desember'.split('|'),
  pl: 'stycznia styczeń|lutego luty|marca marzec|kwietnia kwiecień|maja|czerwca czerwiec|lipca lipiec|sierpnia sierpień|września wrzesień|października październik|listopada listopad|grudnia grudzień'.split(
    '|',
  ),
  cs: 'ledna leden|února únor|března březen|dubna duben|května květen|června červen|července červenec|srpna srpen|září|října říjen|listopadu|prosince prosinec'.split(
    '|',
  ),
  ru: 'января январь янв|февраля февраль фев|марта март|апреля апрель апр|мая май|июня июнь|июля июль|августа август авг|сентября сентябрь сен|октября октябрь окт|ноября ноябрь ноя|декабря декабрь дек'.split(
    '|',
  ),
  uk: 'січня січень|лютого лютий|березня березень|квітня квітень|травня травень|червня червень|липня липень|серпня серпень|вересня вересень|жовтня жовтень|листопада листопад|грудня грудень'.split(
    '|',
  ),
  tr: 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık'.split('|'),
  fi: 'tammikuuta tammikuu tammikuun|helmikuuta helmikuu helmikuun|maaliskuuta maaliskuu maaliskuun|huhtikuuta huhtikuu huhtikuun|toukokuuta toukokuu toukokuun|kesäkuuta kesäkuu kesäkuun|heinäkuuta heinäkuu heinäkuun|elokuuta elokuu elokuun|syyskuuta syyskuu syyskuun|lokakuuta lokakuu lokakuun|marraskuuta marraskuu marraskuun|joulukuuta joulukuu joulukuun'.split(
    '|',
  ),
  id: 'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember'.split('|'),
  hi: 'जनवरी|फ़रवरी फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर'.split('|'),
  ar: 'يناير|فبراير|مارس|أبريل ابريل|مايو|يونيو|يوليو|أغسطس اغسطس|سبتمبر|أكتوبر اكتوبر|نوفمبر|ديسمبر'.split('|'),
};

/** Forms that are everyday words elsewhere ("set 3 replicas", "2 days ago"): a month only beside a year or after "de". */
const NEEDS_YEAR: ReadonlySet<string> = new Set(['set', 'out', 'ago', 'mag', 'gen', 'mart', 'ocak']);

/** Forms that are English verbs in lower case: a month only with a capital, or beside a year. */
const NEEDS_CAPITAL: ReadonlySet<string> = new Set(['may', 'march']);

const BY_NAME: ReadonlyMap<string, number> = new Map(
  Object.values(MONTHS).flatMap((months) =>
    months.flatMap((forms, index) => forms.split(' ').map((form): [string, number] => [form, index + 1])),
  ),
);

/** The length of the longest form, so that a reader of text knows how far to look. */
export const LONGEST_MONTH_NAME: number = Math.max(...[...BY_NAME.keys()].map((name) => name.length));

/** All forms of one language (`en`), for patterns that need them; none for a language that the table lacks. */
export function monthForms(language: string): readonly string[] {
  return (MONTHS[language] ?? []).flatMap((forms) => forms.split(' ')).sort((a, b) => b.length - a.length);
}

/** The month (1 to 12) that a word names in any of the languages; `certain` is false for words that need a year beside them. */
export function findMonth(word: string): { readonly month: number; readonly certain: boolean } | undefined {
  const lower = word.toLowerCase();
  const month = BY_NAME.get(lower);
  if (month === undefined) return undefined;
  const certain = !NEEDS_YEAR.has(lower) && !(NEEDS_CAPITAL.has(lower) && word[0] === lower[0]);
  return { month, certain };
}
