/**
 * A text in the form in which phrases are compared: lower case, without Latin, Greek and Cyrillic accents, full-width
 * letters as ASCII, `’` as `'`, every blank as a space. Has the length of the text, so that offsets hold in both.
 */
export function foldText(text: string): string {
  if (text !== lastText) {
    lastFolded = fold(text);
    lastText = text;
  }
  return lastFolded;
}

/** One text is often looked at for several things in turn. */
let [lastText, lastFolded] = ['', ''];

function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(text)) return text.includes('\t') ? lower.replaceAll('\t', ' ') : lower;
  // In lower case first, as then most characters stay; a few have a lower case that is longer.
  const source = lower.length === text.length ? lower : text;
  let folded = '';
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    const to = foldedCodes[code] || foldCode(code);
    if (to === code) continue;
    folded += source.slice(from, i) + String.fromCharCode(to);
    from = i + 1;
  }
  return from === 0 ? source : folded + source.slice(from);
}

/** The folded character by character, as far as they have been met; 0 for one that has not. */
const foldedCodes = new Uint16Array(0x10000);

function foldCode(code: number): number {
  const folded = foldCharacter(code).charCodeAt(0);
  foldedCodes[code] = folded;
  return folded;
}

function foldCharacter(code: number): string {
  const character = String.fromCharCode(code);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc) return "'";
  if (/\s|\u200B/.test(character)) return ' ';
  const base = code < 0x0530 || (code >= 0x1e00 && code < 0x2000) ? character.normalize('NFD').charAt(0) : character;
  const lower = base.toLowerCase();
  return lower.length === 1 ? lower : base;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const ASCII = /^[\u0000-\u007F]*$/;
