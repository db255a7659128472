import { pattern } from '../word-characters.ts';

/** Whether a folded text tells of the past in one of these languages, in German or in Dutch. */
export function isToldElsewhere(folded: string): boolean {
  return TOLD.test(folded);
}

/** "было", "blev", "został", "hatte": tells of the past. */
const TOLD =
  /^(?:\S+ ){0,5}(?:war(?! room| game)|waren|wurde|wurden|hatte|hatten|konnte|konnten|hat|haben|gingen|kam|kamen|werd|kon|konden|hadden|moest|moesten|heeft|hebben|hade|blev|blevet|havde|hadde|ble|vart|был|была|было|были|був|була|було|були|był|była|było|były|został|została|zostało|zostały|przyszedł|byl|byla|bylo|byly|byli|jsme|nasel|prisel|oli|olivat|eivat) /;

const SHOULD_ELSEWHERE =
  /^(?:\S+ ){1,6}(?:ska|skall|skal|bør|bor|maste|pitaa|taytyy|\S+n tulee|нужно|необходимо|следует|надо|треба|потрібно|необхідно|слід|повинен|повинна|повинно|повинні|trzeba|nalezy|powinien|powinna|powinno|powinny|musi|musza|(?:mel|mela|melo|mely|meli) by|by (?:mel|mela|melo|mely|meli)) /;

/** Whether a text asks for work by the forms of Slavic languages, Turkish, Finnish and the North. */
export function asksElsewhere(text: string, folded: string): boolean {
  if (
    SHOULD_ELSEWHERE.test(folded) ||
    NORWEGIAN_MUST.test(text) ||
    FINNISH_SHOULD.test(folded) ||
    DUTCH_MIDDLE.test(folded)
  )
    return true;
  if (RUSSIAN_IMPERATIVE.test(folded)) return true;
  if (SLAVIC_INFINITIVE.test(`${text.toLowerCase()} `)) return !SLAVIC_NOUN.test(folded);
  if (CZECH_LETTERS.test(text) && CZECH_INFINITIVE.test(`${folded} `)) return !SLAVIC_NOUN.test(folded);
  return TURKISH_WORK.test(folded) || FINNISH_PASSIVE.test(folded);
}

const FINNISH_SHOULD =
  /^(?:\S+ ){0,5}\S+n tulee |(?:lisaaminen|paivittaminen|parantaminen|luominen|tekeminen|kayttoonotto|dokumentointi|automatisointi|lisays|paivitys|testaaminen|rakentaminen)$/;
const NORWEGIAN_MUST = /^(?:\S+ ){1,6}må /;
/** "Alarm toevoegen voor volle schijven". */
const DUTCH_MIDDLE =
  /^(?:\S+ ){1,4}\S{0,12}(?:voegen|stellen|hogen|lagen|maken|zetten|richten|leggen|schrijven|passen|bouwen|testen|voeren|werken|breiden|beteren|vangen) (?:voor|naar|aan|met|van|bij|zodat|om|tot|door) /;
const SLAVIC_INFINITIVE = pattern(
  String.raw`^(?:(?:nie|nigdy nie|ne|не|никогда не|ніколи не|zawsze|regularnie|vždy|pravidelně|всегда|регулярно|завжди|ежедневно|щодня) )?(?:\p{L}{2,}(?:[aeiyuą]ć|[śź]ć|ovat)|[а-яёіїєґ'’]{2,}(?:ть|ти|чь)(?:ся|сь)?)(?: się| se)?[ ,]`,
);
/** "Добавьте проверку", "Перевіряйте права" (folded, "й" is "и"). */
const RUSSIAN_IMPERATIVE = /^(?:не )?[а-яіє]{3,}(?:ите|ьте|іть)(?:сь)? /;
const CZECH_INFINITIVE = /^(?:(?:ne|vzdy|pravidelne) )?[a-z]{2,}(?:at|it|et|nout|out|est|ist|yt)(?: se| si)?[ ,]/;
const CZECH_LETTERS = /[ěščřžůťďňĚŠČŘŽ]|[a-z]í[ ,]/;
/** Nouns that end as the infinitives of Polish, Czech, Russian and Ukrainian do. */
const SLAVIC_NOUN =
  /^(?:\S*(?:osc|ость|ість)|czesc|pamet|пам'ять|pamiec|siec|piec|szesc|dziewiec|dziesiec|chec|smierc|limit|audit|format|certifikat|alert|klient|objekt|provoz|pocet|list|test|request|commit|память|часть|сеть|пять|шесть|девять|десять|\S*дцать|треть|опять|есть|путь|почти|три) /;
/** Turkish tells by the last word: "eklenecek", "kurulmalı", "oluşturulması", "ekle". */
const TURKISH_WORK =
  / (?:\S{2,30}(?:acak|ecek|acagız|ecegiz|meli|malı|meliyiz|malıyız|lmesi|lması|nmesi|nması|rılması|tirmek|tırmak|lemek|lamak)|\S{2,} et|ekle|olustur|guncelle|kaldır|kur|tanımla|ayarla|test et|kontrol et|gozden gecir|duzelt|tası|degistir|artır|azalt|belirle|planla|iyilestir|sınırla|dogrula|planlanıyor|gerekiyor|planlanmaktadır)$/;
/** "Lisätään hälytys", "Otetaan käyttöön": we do, and are going to. */
const FINNISH_PASSIVE =
  /^(?!staan|bestaan|ontstaan|gaan|maan)[a-z]{2,}(?:[aeiouydlnrs]taan|[aeiouh]daan|llaan|nnaan|rraan|stetaan) /;

/** Whether a text asks for work in Vietnamese; null when it does not begin with a Vietnamese verb. */
export function asksInVietnamese(text: string): boolean | null {
  return VIETNAMESE.test(text) ? !VIETNAMESE_FACT.test(text) : null;
}

/** By the accents, which the phrase tables do not see: "sửa" asks for work, "sua" does not. */
const VIETNAMESE =
  /^(?:(?:trước|sau|mỗi) khi [^,]{2,60}, ?)?(?:thêm|bổ sung|cập nhật|thiết lập|kiểm tra|không (?:chạy|dùng|sử dụng|triển khai|sửa|xóa|xoá|commit|push|deploy|merge|thay đổi|để)|luôn|không bao giờ|xoay|chỉnh|đổi|nghiên cứu|đồng bộ|dọn|kiểm soát|tuân thủ|phối hợp|xác nhận|xác minh|xây dựng|viết|nâng cấp|giới hạn|hạn chế|tăng|giảm|tách|chuyển|chạy|đào tạo|rà soát|tự động hóa|tự động hoá|cấu hình|đặt|cần|phải|xóa|xoá|sửa|đảm bảo|bảo đảm|tạo|tránh|theo dõi|diễn tập|triển khai|nên|sẽ|đánh giá|ghi|bật|tắt|đưa|chuẩn hóa|chuẩn hoá|thực hiện|áp dụng|xem xét|hoàn thiện|thay|tối ưu|lập|quy định|thông báo|loại bỏ|bắt buộc|sử dụng|dùng|cân nhắc|khóa|khoá|cài đặt|cải thiện|cải tiến|yêu cầu|giám sát|mở rộng|ngăn|chặn|di chuyển|tổ chức|phân quyền|tích hợp|gắn|gỡ|có thể thêm) /i;
const VIETNAMESE_FACT =
  / (?:thất bại|bị|gây|không đủ|không hoạt động|liên tục|đột biến|vọt|được nhận)(?: |$)|^(?:cấu hình sai|thông báo lỗi|thay đổi)/i;
