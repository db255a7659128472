/** A piece of one line of Markdown. Only what has to be told apart to quote a text or to reduce it to plain words. */
export type InlineToken =
  /** Words, with emphasis marks, backslash escapes and entities as written. */
  | { readonly kind: 'text'; readonly text: string }
  /** What stands between the backticks of a code span. */
  | { readonly kind: 'code'; readonly text: string }
  /** An inline link or image: its text (for an image what stands in for it) and its address as written. */
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  /** A bare address or `<address>`; `www.…` gets its `http://`. */
  | { readonly kind: 'url'; readonly url: string }
  /** A tag or a comment. `name` is the tag's in lower case, '!' for a comment. */
  | { readonly kind: 'html'; readonly name: string; readonly raw: string };

const CODE = /(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/y;
const LINK =
  /!?\[((?:[^[\]\\]|\\[\s\S]|\[[^[\]]*\])*)\]\(\s*(<[^<>\n]*>|[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/y;
const COMMENT = /<!--[\s\S]*?-->/y;
const AUTOLINK = /<(https?:\/\/[^\s<>]+)>/iy;
const TAG = /<\/?([a-z][a-z0-9-]*)(?:\s[^<>]*)?\/?>/iy;
const URL = /(?:https?:\/\/|(?<![A-Za-z0-9])www\.)[^\s<>"`\\|]+/iy;

/** Splits one line (or a paragraph) of Markdown into its inline pieces; joining what they came from gives the line back. */
export function scanInline(source: string): readonly InlineToken[] {
  const tokens: InlineToken[] = [];
  let textStart = 0;
  let position = 0;
  const flush = (end: number) => {
    if (end > textStart) tokens.push({ kind: 'text', text: source.slice(textStart, end) });
  };
  while (position < source.length) {
    if (source[position] === '\\') {
      position += /[!-/:-@[-`{-~]/.test(source[position + 1] ?? '') ? 2 : 1;
      continue;
    }
    const found = findToken(source, position);
    if (found === undefined) {
      position += 1;
      continue;
    }
    flush(position);
    tokens.push(found.token);
    position += found.length;
    textStart = position;
  }
  flush(source.length);
  return tokens;
}

interface FoundToken {
  readonly token: InlineToken;
  readonly length: number;
}

function findToken(source: string, position: number): FoundToken | undefined {
  switch (source[position]) {
    case '`': {
      const [raw, , text] = matchAt(CODE, source, position) ?? [];
      return raw === undefined || text === undefined
        ? undefined
        : { token: { kind: 'code', text }, length: raw.length };
    }
    case '!':
    case '[': {
      const [raw, label = '', url = ''] = matchAt(LINK, source, position) ?? [];
      if (raw === undefined) return undefined;
      return { token: { kind: 'link', label, url: url.replace(/^<|>$/g, '') }, length: raw.length };
    }
    case '<':
      return findHtml(source, position);
    case 'h':
    case 'H':
    case 'w':
    case 'W': {
      const [raw] = matchAt(URL, source, position) ?? [];
      if (raw === undefined) return undefined;
      const url = trimUrl(raw);
      return { token: { kind: 'url', url: /^w/i.test(url) ? `http://${url}` : url }, length: url.length };
    }
    default:
      return undefined;
  }
}

function findHtml(source: string, position: number): FoundToken | undefined {
  const [comment] = matchAt(COMMENT, source, position) ?? [];
  if (comment !== undefined) return { token: { kind: 'html', name: '!', raw: comment }, length: comment.length };
  const [autolink, url] = matchAt(AUTOLINK, source, position) ?? [];
  if (autolink !== undefined && url !== undefined) return { token: { kind: 'url', url }, length: autolink.length };
  const [tag, name] = matchAt(TAG, source, position) ?? [];
  if (tag === undefined || name === undefined) return undefined;
  return { token: { kind: 'html', name: name.toLowerCase(), raw: tag }, length: tag.length };
}

/** As GitHub does: closing punctuation after an address is not part of it, nor a bracket that it did not open. */
function trimUrl(raw: string): string {
  let url = raw.replace(/[.,;:!?'*_~\]}]+$/, '');
  while (url.endsWith(')') && url.split('(').length < url.split(')').length) url = url.slice(0, -1);
  return url;
}

function matchAt(pattern: RegExp, source: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(source);
}
