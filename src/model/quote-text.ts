import { FORMATTING_TAGS, longestRun, plainText } from './plain-text.ts';
import { type InlineToken, scanInline } from './scan-inline.ts';

/**
 * One line of Markdown from a document or an issue's title, made safe to stand in a text that we write: it reads the same,
 * but notifies nobody (`@name`), leaves no cross reference (`#12`, `owner/repo#12`, links to issues), starts no block, opens
 * no HTML and no comment. GitHub looks for names after it has resolved escapes and entities, so these do not help; an empty
 * comment between the sign and the name does, and is invisible.
 */
export function quoteText(markdown: string): string {
  const line = markdown.replace(/\p{Cc}+/gu, ' ').toWellFormed();
  const quoted = quoteEach(line, quoteToken).replace(/\s+/g, ' ').trim();
  return escapeBlockStart(closeBackslash(quoted));
}

function quoteEach(markdown: string, quote: (token: InlineToken) => string): string {
  return scanInline(markdown)
    .map(quote)
    .reduce((text, piece) => text + (meetsBadly(text, piece) ? '<!-- -->' : '') + piece, '');
}

/**
 * Whether two pieces would read as something else where they meet, since what stood between them is gone: code spans as one
 * run of backticks, and their contents as prose; `#` and `12` as a reference, `&` and an entity's name as its sign, half an
 * address and the other half as a link, `!` and a link as a picture.
 */
function meetsBadly(text: string, piece: string): boolean {
  if (text === '' || piece === '') return false;
  if (piece.startsWith('`')) return text.endsWith('`');
  if (piece.startsWith('[')) return text.endsWith('!');
  const before = /\S+$/.exec(text.slice(-SEAM))?.[0];
  const behind = /^\S+/.exec(piece.slice(0, SEAM))?.[0];
  return before !== undefined && behind !== undefined && /[@#&]|gh-|www|:\/\//i.test(before + behind);
}

/** More characters than stand between the sign that makes a reference of a word and the end of that word's first part. */
const SEAM = 200;

/** The same for the text of a link of ours, in which no link may stand: links in it become their words. */
export function quoteLabel(markdown: string): string {
  return closeBackslash(quoteEach(plainText(markdown), quoteLabelToken).trim());
}

/** Text that stands in code, where nothing can be escaped: whatever looks like one of our comments is broken up. */
export function quoteCode(text: string): string {
  return text.replace(/<(?=!--)/g, '< ').replace(/#(?=\{)/g, '# ');
}

function quoteToken(token: InlineToken): string {
  switch (token.kind) {
    case 'text':
      return escapeText(token.text);
    case 'code':
      return codeSpan(token.text);
    case 'url':
      return quoteUrl(token.url, null);
    case 'link':
      return quoteLink(token.label, token.url);
    case 'html':
      return quoteHtml(token, quoteToken);
  }
}

/** A tag that formats nothing is shown as it was typed; as text, what stands in it can be an address again. */
function quoteHtml(tag: InlineToken & { kind: 'html' }, quote: (token: InlineToken) => string): string {
  if (tag.name === '!') return '';
  if (tag.name === 'br') return ' ';
  return FORMATTING_TAGS.has(tag.name) ? '' : `&lt;${quoteEach(tag.raw.slice(1), quote)}`;
}

function escapeText(text: string): string {
  return closeBackslash(text)
    .replace(/\\([!-/:-@[-`{-~])|[`<[\]]|&(?=#?\w+;)/g, (found: string, escaped: string | undefined) => {
      if (escaped === '<' || found === '<') return '&lt;';
      if (escaped === '&' || found === '&') return '&amp;';
      if (escaped !== undefined) return /[@#]/.test(escaped) ? escaped : found;
      return `\\${found}`;
    })
    .replace(/(?<![A-Za-z0-9])@(?=[A-Za-z0-9])/g, '@<!-- -->')
    .replace(/#(?=\d|\{)/g, '#<!-- -->')
    .replace(/(?<![A-Za-z0-9])(gh-)(?=\d)/gi, '$1<!-- -->');
}

function codeSpan(text: string): string {
  const safe = quoteCode(text.replace(/\s+/g, ' '));
  const fence = '`'.repeat(longestRun(safe) + 1);
  const pad = safe.startsWith('`') || safe.endsWith('`') || safe.trim() === '' ? ' ' : '';
  return `${fence}${pad}${safe}${pad}${fence}`;
}

function quoteLink(label: string, url: string): string {
  const words = quoteEach(label, quoteLabelToken).trim();
  if (!/^(?:https?:\/\/|mailto:)/i.test(url)) return words;
  return quoteUrl(url, words === '' ? null : closeBackslash(words));
}

/** A link within a link's text is an image: only its words are kept. */
function quoteLabelToken(token: InlineToken): string {
  if (token.kind === 'link') return quoteEach(token.label, quoteLabelToken);
  if (token.kind === 'url') return CROSS_REFERENCE.test(token.url) ? codeSpan(token.url) : escapeUrl(token.url);
  return token.kind === 'html' ? quoteHtml(token, quoteLabelToken) : quoteToken(token);
}

const CROSS_REFERENCE = /^https?:\/\/([^/?#]+)\/[^/?#]+\/[^/?#]+\/(?:issues|pull|discussions|commit)\/\w+/i;

/** GitHub answers at redirect.github.com for the very purpose of links that leave no trace in the issue they lead to. */
function quoteUrl(url: string, words: string | null): string {
  const host = CROSS_REFERENCE.exec(url)?.[1];
  if (host === undefined) return words === null ? `<${encodeUrl(url)}>` : `[${words}](${encodeUrl(url)})`;
  if (/^(?:www\.)?github\.com$/i.test(host)) {
    const shown = words ?? escapeUrl(url.replace(/^https?:\/\//i, ''));
    return `[${shown}](${encodeUrl(url.replace(host, 'redirect.github.com'))})`;
  }
  return words === null ? codeSpan(url) : `${words} (${codeSpan(url)})`;
}

/** An address as words: nothing in it is a mark. */
function escapeUrl(url: string): string {
  return escapeText(url.replace(/\\/g, '/').replace(/[*_~]/g, '\\$&'));
}

/** Percent-encodes what would end the address of a Markdown link, or what applying a plan would take for a reference. */
export function encodeUrl(url: string): string {
  return url.replace(/[\s()<>\\`"{}|^[\]]/g, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 128 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(sign);
  });
}

/** A single backslash at the end would escape whatever we write next. */
function closeBackslash(text: string): string {
  const backslashes = /\\*$/.exec(text)?.[0].length ?? 0;
  return backslashes % 2 === 1 ? `${text}\\` : text;
}

function escapeBlockStart(text: string): string {
  return text
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    .replace(/^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|[-=_*](?=[-=_* ]*$)|~~~|:::)/, '\\$&');
}
