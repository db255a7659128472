import { pattern } from '../word-characters.ts';

/**
 * Whether a text asks for work with the infinitive that German and Dutch put last: "Paketquellen wöchentlich prüfen". German
 * writes nouns with a capital.
 */
export function asksInGerman(text: string): boolean {
  const last = LAST_WORD.exec(text)?.[1];
  if (last === undefined || PRETERITE.test(last) || /(?:^|[a-zäöü]{2})ge[a-zäöüß]{3,}en$/.test(last)) return false;
  if (DUTCH_INFINITIVE.test(last) || GERMAN_INFINITIVE.test(last)) return true;
  return /(?:en|ern|eln|tun)$/.test(last) && !NORTHERN.test(text) && CAPITAL.test(text) && GERMAN.test(text);
}

/** Nouns of the North and of Finland end in -en as well. */
const NORTHERN =
  /[åøæ]|ää|aa |ionen$|uudelleen$| (?:och|att|om|till|til|av|af|og|ikke|inte|ett|som) |^\S+(?:(?<!gr)ade|ede|erte) \S+$/;
const PRETERITE =
  /^(?:waren|hatten|wurden|worden|konnten|mussten|kamen|gingen|liefen|blieben|fielen|standen|gaben|fanden|sahen|lagen|zeigten|dauerten|gegen|wegen|oben|unten|neben|zwischen|neuen|alten|ersten|allen|anderen|beiden|zwei|sieben)$/;
const DUTCH_INFINITIVE =
  /(?:eren|voegen|stellen|maken|zetten|werken|richten|leggen|schrijven|nemen|breiden|passen|bouwen|testen|voeren|halen|houden|brengen|geven|zorgen|spreken|beperken|bewaken|zoeken|vangen|verhogen|verlagen|oplossen|schonen|ruimen|regelen|bruiken|veiligen|wijzigen|voorkomen|vernieuwen|verbeteren|auditen|plaatsen|delen|schakelen|verdubbelen)$/;
/** Infinitives that end as no word of English does, so that nothing else need be German: "Backup taeglich pruefen". */
const GERMAN_INFINITIVE =
  /(?:pruefen|prüfen|klaeren|klären|fuehren|führen|fuegen|fügen|essern|ssern|sichern|meiden|hindern|haerten|härten|ergänzen|ergaenzen|einbauen|abfangen|hinterlegen|begrenzen|beheben|erheben|aufräumen|aufraeumen|loeschen|löschen|erhöhen|erhoehen|ändern|aendern|ermöglichen|ermoeglichen)$/;
/** A noun with its capital, an umlaut or a small word of German. */
const GERMAN = pattern(
  String.raw` \p{Lu}\p{Ll}+|[äöüß]| (?:der|die|das|den|dem|des|ein|eine|einen|einem|für|mit|von|vor|nach|auf|aus|bei|zu|und|nicht|im|am|zur|zum) |^\p{Lu}\p{Ll}{3,} \p{Ll}+$`,
);

const LAST_WORD = pattern(String.raw`[ ](\p{Ll}{4,})$`);
const CAPITAL = pattern(String.raw`^\p{Lu}`);
