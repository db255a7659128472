import { foldText, makePhraseTable } from '../phrase-table.ts';
import {
  CHINESE_REQUESTS,
  CLOSING_WORK,
  NO_REQUESTS,
  OPENING_WORK,
  REQUEST_OPENINGS,
} from '../vocabulary/request-words.ts';
import { pattern } from '../word-characters.ts';
import { asksInEnglish, tellsInEnglish } from './asks-in-english.ts';
import { asksInRomance, endsLikeInfinitive, isRomanceBeforeArticle, isToldInRomance } from './asks-in-romance.ts';
import { startsWithVerb } from './starts-with-verb.ts';

const openings = makePhraseTable<true>([[true, [...REQUEST_OPENINGS, ...CHINESE_REQUESTS, ...OPENING_WORK]]]);
const noRequests = makePhraseTable<true>([[true, NO_REQUESTS]]);

/** What is looked at of a text: enough for its form. */
const TEXT_LENGTH = 300;

/**
 * Whether a text asks for work by its form, whatever its words are: an imperative, an infinitive where the language has it,
 * a "we will" or "should", or the sign of an item ("TODO", "[P1]"). "Added an alert" tells what was done, "Two nodes" a
 * fact. Behind a title ("**Probes:** ping each node") it is enough that what follows asks.
 */
export function asksForWork(raw: string): boolean {
  if (CLOCK.test(raw)) return false;
  if (SIGN.test(raw)) return true;
  const text = withoutEdges(raw.slice(0, TEXT_LENGTH).replace(REFERENCE, ''));
  if (asks(text)) return true;
  const bold = BOLD_TITLE.exec(raw)?.[1] ?? '';
  if (isEastAsian(bold) && asksInEastAsian(withoutEdges(bold))) return true;
  const title = TITLE.exec(text)?.[0];
  return title !== undefined && asks(withoutEdges(text.slice(title.length)));
}

function asks(text: string): boolean {
  if (text === '') return false;
  if (isEastAsian(text)) return asksInEastAsian(text);
  if ((PAST.test(text) && !ATTRIBUTE.test(text)) || isToldInRomance(text)) return false;
  const folded = foldText(text);
  if (isTold(folded) || STATE.test(folded) || TOLD_ELSEWHERE.test(folded)) return false;
  if (GERUND.test(folded) && tellsInEnglish(folded)) return false;
  if (VIETNAMESE.test(text)) return !VIETNAMESE_FACT.test(text);
  if (
    startsWithVerb(text.replace(ADVERB, '')) ||
    startsWithVerb(plainForm(folded)) ||
    openings.findAtStart(folded) !== undefined
  )
    return true;
  return (
    SHOULD.test(folded) ||
    asksInEnglish(text, folded) ||
    isImperative(folded) ||
    startsWithInfinitive(folded) ||
    endsWithInfinitive(text) ||
    asksElsewhere(text, folded)
  );
}

/** A time of day: an entry of a timeline. */
const CLOCK = /^\W{0,4}(?:\d{4}-\d\d-\d\d\W+)?\d{1,2}[:.h]\d\d/;
/** What only an item begins with. */
const SIGN = /^[\s*_`]*(?:\[?(?:TODO|WIP)\b|[[【(]P[0-4][\]】)])/;
/** A ticket at the start, bare or linked. */
const REFERENCE = /^[\s*_`]*(?:\(?\d{1,2}[.)]|\[[^\]]{1,40}\]\([^)\s]*\)|[A-Z][A-Z\d]{1,9}-\d+|#\d+)[\s:：.–—-]+(?=\S)/;
/** A title in a list of things each with an explanation. */
const TITLE = /^[^.:：–—]{2,60}(?:[.:：][*_]{0,2}|[*_]{0,2}[:：]|\s?[*_]{0,2}\s[–—-])\s+/;

/** A bold sentence at the start, with its reasons behind it. */
const BOLD_TITLE = /^[^\w*]{0,4}\*\*([^*]{2,80})\*\*/;

/** "adding" as "add", "writing" as "write", "running" as "run"; "better" and the like as "improve". */
function plainForm(folded: string): string {
  const comparative = COMPARATIVE.exec(folded)?.[0];
  if (comparative !== undefined) return `improve ${folded}`;
  const stem = /^([a-z]{2,})ing /.exec(folded)?.[1];
  if (stem === undefined) return '';
  if (/([b-df-hj-np-tv-z])\1$/.test(stem) && !/(?:ss|ll)$/.test(stem)) return stem.slice(0, -1);
  return startsWithVerb(stem) ? stem : `${stem}e`;
}

/** "More carefully review", "Proactively alert". */
const ADVERB = /^(?:more )?[a-z]+ly /i;

const COMPARATIVE =
  /^(?!.{3,60}(?: than |(?<!need|requir)ed$))(?:better|faster|stronger|safer|smarter|automatic|proactive|stricter|improved|automated|dedicated|additional|continuous|deeper|tighter|clearer|more (?:robust|automated|frequent|thorough|granular|rigorous|detailed)) /;

/** Without emphasis, a bold title's marks, and names, days and tickets in brackets or behind a dash at the end. */
function withoutEdges(raw: string): string {
  let text = raw.replace(/^[\s*_`"'“«「]+/, '');
  for (let round = 0; round < 3; round++) {
    const shorter = text.replace(CLOSING, '').trimEnd();
    if (shorter === text) break;
    text = shorter;
  }
  return text;
}

const CLOSING =
  /(?:\s*[([（【][^()[\]（）【】]*[)\]）】]|\s[—–-]{1,2}\s*@?[^\s—–-]+(?: [^\s—–-]+)?|\s@[\w-]+|[\s*_`.。!！;；,，:：]+)$/u;

const GERUND = /^[a-z]{2,}ing /;

/** "Automated failover of the database": no past where a thing stands behind it. */
const ATTRIBUTE =
  /^(?:automated|dedicated) (?!the |an? |all |our |every |each |its? |their |this |that |these |to |by |and |with |\d)/i;

/** "Check why it was slow" asks, though what is to be found out is past. */
function isTold(folded: string): boolean {
  return SHOULD_HAVE.test(folded) || (TOLD.test(folded) && !(ABOUT.test(folded) && startsWithVerb(folded)));
}

const ABOUT = /^(?:\S+ ){1,4}(?:why|whether|how|what|which|who|that|if|when|where) /;
const SHOULD_HAVE = /^(?:\S+ ){1,6}(?:should|could|would|might)(?: not)? have been /;

/** "Sessions should expire", "Backups will run": in the first words, and not in a sentence that tells of the past. */
const SHOULD =
  /^(?:\S+ ){1,6}(?:should|must|will|shall|needs? to|has to|have to|soll|sollen|sollte|sollten|muss|mussen|doit|doivent|debe|deben|deberia|deve|devem|devono|moet|moeten|должен|должна|должно|должны|harus|wajib|perlu|phai) /;
const TOLD = /^(?:\S+\s+){1,5}(?:was|were|had|did|sudah|telah)\s|แล้ว$/;
/** "Deploy failed": a few words on how something stands. */
const STATE =
  /^(?:\S+ ){1,3}(?:failed|fails|succeeded|successful|works|working|passed|pending|ok|fehlgeschlagen|erfolgreich|echouee?|reussie?|fallo|fallido|exitoso|falhou)$/;

/** A word before an article that is neither preposition nor past: "Cap the share of one tenant". */
function isImperative(folded: string): boolean {
  if (!/^[a-z][a-z-]{1,14} (?:the|a|an|all|our|every|each|any|more|its|their) /.test(folded)) return false;
  if (isRomanceBeforeArticle(folded)) return false;
  return noRequests.findAtStart(folded) === undefined && !/^\S+(?:s|ed|ing|ly) /.test(folded) && !TOLD.test(folded);
}

const INFINITIVE = pattern(
  String.raw`^(?:\p{L}+(?:ar|er|ir|oir|re|dre|are|ere|ire|arsi|irsi|rse|rlo|rla)|\p{L}+(?:ть|ти|чь)(?:ся)?|\p{L}{3,}(?:им|ем)|\p{L}{3,}ć|\p{L}{2,}(?:ovat|it|ět)) `,
);
const ROMANCE =
  /[ '](?:le|la|les|l'|un|une|des|du|au|aux|et|el|los|las|una|unos|del|al|o|os|as|um|uma|da|do|das|dos|em|no|na|il|lo|gli|i|di|della|delle|dei|per|con|con|a|e|en|y|de|que|si|se|pour|avec|sur|dans|por|para|chaque|cada|ogni|toutes?|tous|todos|todas)[ ']/;

/** "Ajouter un délai", "Revisar los planes", "Добавить проверку", "Dodać alert". */
function startsWithInfinitive(folded: string): boolean {
  if (asksInRomance(folded)) return true;
  const first = INFINITIVE.exec(`${folded} `)?.[0];
  if (first === undefined || endsLikeInfinitive(first)) return false;
  if (/[а-яё]/.test(first)) return !CYRILLIC_NOUN.test(first);
  if (/(?:ć|my|iamo|remos?|rons) $/.test(first)) return true;
  return ROMANCE.test(` ${folded.slice(first.length - 1)} `);
}

/** Nouns and small words of Russian and Ukrainian that end as infinitives do. */
const CYRILLIC_NOUN =
  /(?:ость|ість)[ ,]|^(?:память|пам'ять|часть|сеть|пять|шесть|девять|десять|\S*дцать|треть|опять|есть|путь|ночь|область|помощь|речь|вещь|затем|причем|совсем|всем|тем|чем|этим|таким|другим|проблем|систем|почти|пости|три|части|сети|памяти|запчасти)[ ,]/;

/** "было", "blev", "został", "hatte": tells of the past. */
const TOLD_ELSEWHERE =
  /^(?:\S+ ){0,5}(?:war(?! room| game)|waren|wurde|wurden|hatte|hatten|konnte|konnten|hat|haben|gingen|kam|kamen|werd|kon|konden|hadden|moest|moesten|heeft|hebben|hade|blev|blevet|havde|hadde|ble|vart|был|была|было|были|був|була|було|були|był|była|było|były|został|została|zostało|zostały|przyszedł|byl|byla|bylo|byly|byli|jsme|nasel|prisel|oli|olivat|eivat) /;

const SHOULD_ELSEWHERE =
  /^(?:\S+ ){1,6}(?:ska|skall|skal|bør|bor|maste|pitaa|taytyy|\S+n tulee|нужно|необходимо|следует|надо|треба|потрібно|необхідно|слід|повинен|повинна|повинно|повинні|trzeba|nalezy|powinien|powinna|powinno|powinny|musi|musza|(?:mel|mela|melo|mely|meli) by|by (?:mel|mela|melo|mely|meli)) /;

/** What Slavic languages, Turkish and Finnish add to the forms above. */
function asksElsewhere(text: string, folded: string): boolean {
  if (
    SHOULD_ELSEWHERE.test(folded) ||
    NORWEGIAN_MUST.test(text) ||
    FINNISH_SHOULD.test(folded) ||
    DUTCH_MIDDLE.test(folded)
  )
    return true;
  if (SLAVIC_INFINITIVE.test(`${text.toLowerCase()} `)) return !SLAVIC_NOUN.test(folded);
  if (CZECH_INFINITIVE.test(`${folded} `)) return CZECH_LETTERS.test(text) && !SLAVIC_NOUN.test(folded);
  return TURKISH_WORK.test(folded) || FINNISH_PASSIVE.test(folded);
}

const FINNISH_SHOULD =
  /^(?:\S+ ){0,5}\S+n tulee |(?:lisaaminen|paivittaminen|parantaminen|luominen|tekeminen|kayttoonotto|dokumentointi|automatisointi|lisays|paivitys|testaaminen|rakentaminen)$/;
const NORWEGIAN_MUST = /^(?:\S+ ){1,6}må /;
/** "Alarm toevoegen voor volle schijven". */
const DUTCH_MIDDLE =
  /^(?:\S+ ){1,4}\S{0,12}(?:voegen|stellen|hogen|lagen|maken|zetten|richten|leggen|schrijven|passen|bouwen|testen|voeren|werken|breiden|beteren|vangen) (?:voor|naar|aan|met|van|bij|zodat|om|tot|door) /;
const SLAVIC_INFINITIVE = pattern(
  String.raw`^(?:(?:nie|ne|не|zawsze|regularnie|vždy|pravidelně|всегда|регулярно|завжди|ежедневно|щодня) )?(?:\p{L}{2,}(?:[aeiyuą]ć|[śź]ć|ovat)|[а-яёіїєґ'’]{2,}(?:ть|ти|чь)(?:ся|сь)?)(?: się| se)?[ ,]`,
);
const CZECH_INFINITIVE = /^(?:(?:ne|vzdy|pravidelne) )?[a-z]{2,}(?:at|it|et|nout|out|est|ist|yt)(?: se| si)?[ ,]/;
const CZECH_LETTERS = /[ěščřžůťďňĚŠČŘŽ]|[a-z]í[ ,]/;
/** Nouns that end as the infinitives of Polish, Czech, Russian and Ukrainian do. */
const SLAVIC_NOUN =
  /^(?:\S*(?:osc|ость|ість)|czesc|pamet|пам'ять|pamiec|siec|piec|szesc|dziewiec|dziesiec|chec|smierc|limit|audit|format|certifikat|alert|klient|objekt|provoz|pocet|list|test|request|commit|память|часть|сеть|пять|шесть|девять|десять|\S*дцать|треть|опять|есть|путь|почти|три) /;
/** Turkish tells by the last word: "eklenecek", "kurulmalı", "oluşturulması", "ekle". */
const TURKISH_WORK =
  / (?:\S{2,30}(?:acak|ecek|acagız|ecegiz|meli|malı|meliyiz|malıyız|lmesi|lması|nmesi|nması|rılması|tirmek|tırmak|lemek|lamak)|ekle|olustur|guncelle|kaldır|kur|tanımla|ayarla|test et|kontrol et|gozden gecir|duzelt|tası|degistir|artır|azalt|belirle|planla|iyilestir|sınırla|dogrula|planlanıyor|gerekiyor|planlanmaktadır)$/;
/** "Lisätään hälytys", "Otetaan käyttöön": we do, and are going to. */
const FINNISH_PASSIVE =
  /^(?!staan|bestaan|ontstaan|gaan|maan)[a-z]{2,}(?:[aeiouydlnrs]taan|[aeiouh]daan|llaan|nnaan|rraan|stetaan) /;

/** German and Dutch put the infinitive last: "Paketquellen wöchentlich prüfen"; German writes nouns with a capital. */
function endsWithInfinitive(text: string): boolean {
  const last = LAST_WORD.exec(text)?.[1];
  if (last === undefined || PRETERITE.test(last) || /(?:^|[a-zäöü]{2})ge[a-zäöüß]{3,}en$/.test(last)) return false;
  if (DUTCH_INFINITIVE.test(last)) return true;
  return /(?:en|ern|eln|tun)$/.test(last) && !NORTHERN.test(text) && CAPITAL.test(text) && GERMAN.test(text);
}

/** Nouns of the North and of Finland end in -en as well. */
const NORTHERN =
  /[åøæ]|ää|aa |ionen$|uudelleen$| (?:och|att|om|till|til|av|af|og|ikke|inte|ett|som) |^\S+(?:(?<!gr)ade|ede|erte) \S+$/;
const PRETERITE =
  /^(?:waren|hatten|wurden|worden|konnten|mussten|kamen|gingen|liefen|blieben|fielen|standen|gaben|fanden|sahen|lagen|zeigten|dauerten|gegen|wegen|oben|unten|neben|zwischen|neuen|alten|ersten|allen|anderen|beiden|zwei|sieben)$/;
const DUTCH_INFINITIVE =
  /(?:eren|voegen|stellen|maken|zetten|werken|richten|leggen|schrijven|nemen|breiden|passen|bouwen|testen|voeren|halen|houden|brengen|geven|zorgen|spreken|beperken|bewaken|zoeken|vangen|verhogen|verlagen|oplossen|schonen|ruimen|regelen|bruiken|veiligen|wijzigen|voorkomen|vernieuwen|verbeteren|auditen|plaatsen|delen|schakelen|verdubbelen)$/;
/** A noun with its capital, an umlaut or a small word of German. */
const GERMAN = pattern(
  String.raw` \p{Lu}\p{Ll}+|[äöüß]| (?:der|die|das|den|dem|des|ein|eine|einen|einem|für|mit|von|vor|nach|auf|aus|bei|zu|und|nicht|im|am|zur|zum) |^\p{Lu}\p{Ll}{3,} \p{Ll}+$`,
);

function isEastAsian(text: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text);
}

const CHINESE_NEED =
  /增加|添加|补充|完善|优化|建立|引入|制定|加强|定期|必须|需要|不得|禁止|统一|每次|每天|每季度|每月|每周|增設|補充|優化|必須|需要|加入|需提前|需先|需经|应先|應先|应当|應當|应该|應該|务必|務必|不要|绝不能|每季|每週|(?:自动|常态|规范|标准|制度|可视|容器|最小|自動|常態|規範|標準|可視)化$|(?:建设|建設|治理|收敛|收斂|演练|演練|培训|培訓|整改|加固)$/;
const CHINESE_FACT =
  /了|已|导致|導致|發現|发现|没有|沒有|无法|無法|不受|通过$|通過$|^[为為]什[么麼]|^..[后後]|^(?:配置|設定|设置|設置)(?:错误|錯誤|不当|不當|失误|有误|有誤)/;

/** Japanese and Korean tell by the last word, Chinese by the first. */
function asksInEastAsian(text: string): boolean {
  if (/[\u3040-\u30ff]/.test(text))
    return endsWithWork(text) || JAPANESE_BAN.test(text) || (JAPANESE_PLAIN.test(text) && !JAPANESE_FACT.test(text));
  if (/[\uac00-\ud7af]/.test(text)) return endsWithWork(text) || (KOREAN.test(text) && !tellsInKorean(text));
  return (CHINESE_NEED.test(text) || openings.findAtStart(text) !== undefined) && !CHINESE_FACT.test(text);
}

function endsWithWork(text: string): boolean {
  return CLOSING_WORK.some((word) => text.endsWith(word));
}

/** The plain form of a verb, a polite one, "ように", "こと", "予定". */
const JAPANESE_PLAIN = /(?:[うくぐすつぬぶむる]|ように|こと|べき|予定|たい)$/;
const JAPANESE_FACT =
  /(?:ている|である|てある|がある|がいる|でした|られる|ない|要る|される|であること|していること|だったこと|異なる|失敗する|落ちる|かかる|止まる|増える|減る|起きる|起こる|生じる|発生する|できる|分かる|わかる|残る|切れる|エラーを返す)$/;
/** "git stash を使わない": what is not to be done, and not what does not work. */
const JAPANESE_BAN =
  /(?:使わ|用い|触ら|行わ|許可し|許さ|含め|置か|書か|頼ら|当てにし|残さ|依存し|実行し|適用し|変更し|放置し|共有し|コミットし|デプロイし|消さ)ない$|[てで]は(?:なら|いけ)ない$/;
const KOREAN = /(?:다|기|것|도록|예정|필요|기로 함)$/;
const KOREAN_FACT =
  /(?:[있없]다|[있없]습니다|이다|입니다|문제다|때문이?다|[었았였했됐]던 것|못한다|[된진]다|됩니다|집니다|다르다|같다|많다|적다|크다|높다|낮다|좋다|늦다|느리다|부족하다|불가능하다|실패한다|발생한다|의미한다|오염시킨다|초래한다|유발한다|존재한다)$/;

/** A fact or the past: its last syllable but one closes in ㅆ, but that of "하겠다" promises. */
function tellsInKorean(text: string): boolean {
  if (KOREAN_FACT.test(text)) return true;
  if (/않는다$|않습니다$/.test(text)) return !/절대|직접/.test(text);
  const stem = /([\uac00-\ud7a3])(?:다|습니다)$/.exec(text)?.[1];
  return stem !== undefined && stem !== '겠' && (stem.charCodeAt(0) - 0xac00) % 28 === 20;
}

/** By the accents, which the phrase tables do not see: "sửa" asks for work, "sua" does not. */
const VIETNAMESE =
  /^(?:(?:trước|sau|mỗi) khi [^,]{2,60}, ?)?(?:thêm|bổ sung|cập nhật|thiết lập|kiểm tra|không (?:chạy|dùng|sử dụng|triển khai|sửa|xóa|xoá|commit|push|deploy|merge|thay đổi|để)|luôn|xây dựng|viết|nâng cấp|giới hạn|hạn chế|tăng|giảm|tách|chuyển|chạy|đào tạo|rà soát|tự động hóa|tự động hoá|cấu hình|đặt|cần|phải|xóa|xoá|sửa|đảm bảo|bảo đảm|tạo|tránh|theo dõi|diễn tập|triển khai|nên|sẽ|đánh giá|ghi|bật|tắt|đưa|chuẩn hóa|chuẩn hoá|thực hiện|áp dụng|xem xét|hoàn thiện|thay|tối ưu|lập|quy định|thông báo|loại bỏ|bắt buộc|sử dụng|dùng|cân nhắc|khóa|khoá|cài đặt|cải thiện|cải tiến|yêu cầu|giám sát|mở rộng|ngăn|chặn|di chuyển|tổ chức|phân quyền|tích hợp|gắn|gỡ|có thể thêm) /i;
const VIETNAMESE_FACT =
  / (?:thất bại|bị|gây|không đủ|không hoạt động|liên tục|đột biến|vọt|được nhận)(?: |$)|^(?:cấu hình sai|thông báo lỗi|thay đổi)/i;

const PAST = pattern(String.raw`^\p{L}+ed\b`);
const LAST_WORD = pattern(String.raw`[ ](\p{Ll}{4,})$`);
const CAPITAL = pattern(String.raw`^\p{Lu}`);
