import { type InlineToken, scanInline } from './scan-inline.ts';

/**
 * One line of Markdown as plain words: links to their text, no emphasis, no tags, no comments, escapes and the common
 * entities resolved, white space single. Backticks stay: in a title GitHub renders them.
 */
export function plainText(markdown: string): string {
  const pieces = scanInline(markdown.replace(/\p{Cc}+/gu, ' ').toWellFormed()).flatMap(plainPieces);
  const joined = pieces.map((piece) => piece.text).join('');
  // Marks are looked for in a copy in which code and addresses are blotted out, so that `snake_case` in them stays.
  const masked = pieces.map((piece) => (piece.fixed ? 'x'.repeat(piece.text.length) : piece.text)).join('');
  const drop = findEmphasis(masked);
  const kept = [...splitUnits(joined)].filter((_, index) => !drop.has(index)).join('');
  return kept.replace(/\s+/g, ' ').trim();
}

/** Names of HTML elements that format a text: their tags say nothing to a reader of plain words. */
export const FORMATTING_TAGS: ReadonlySet<string> = new Set(
  (
    'a abbr b big blockquote br center cite code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li ' +
    'mark ol p pre q s samp small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var'
  ).split(' '),
);

interface Piece {
  readonly text: string;
  /** Taken as it is: no emphasis within. */
  readonly fixed: boolean;
}

function plainPieces(token: InlineToken): readonly Piece[] {
  switch (token.kind) {
    case 'code': {
      const fence = '`'.repeat(longestRun(token.text) + 1);
      return [{ text: `${fence}${token.text}${fence}`, fixed: true }];
    }
    case 'url':
      return [{ text: token.url, fixed: true }];
    case 'link':
      return token.label.trim() === ''
        ? [{ text: token.url, fixed: true }]
        : scanInline(token.label).flatMap(labelPieces);
    case 'html':
      if (token.name === '!') return [];
      return FORMATTING_TAGS.has(token.name)
        ? [{ text: token.name === 'br' ? ' ' : '', fixed: true }]
        : [{ text: token.raw, fixed: true }];
    case 'text':
      return textPieces(token.text);
  }
}

/** A link within a link's text is an image, whose address nobody wants to read. */
function labelPieces(token: InlineToken): readonly Piece[] {
  return token.kind === 'link' ? textPieces(token.label) : plainPieces(token);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
};

function textPieces(text: string): readonly Piece[] {
  const plain = text
    .replace(/\[\^[^\]\s]+\]/g, '')
    .replace(/!?\[([^[\]]+)\](?:\[[^[\]]*\])/g, '$1')
    .replace(/&([a-z]+|#39);/g, (whole, name: string) =>
      Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole,
    );
  return plain.split(/(\\[!-/:-@[-`{-~])/).map((part, index) =>
    // An escaped mark is a character, not a mark.
    index % 2 === 1 ? { text: part.slice(1), fixed: true } : { text: part, fixed: false },
  );
}

const EMPHASIS: readonly RegExp[] = [
  /(\*{1,3})(?=[^\s*])([^*]*[^\s*])(\1)(?!\*)/g,
  /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])((?:[^_]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))*[^\s_])(\1)(?![\p{L}\p{N}_])/gu,
  /(~~)(?=[^\s~])([^~]*[^\s~])(\1)(?!~)/g,
];

/** Offsets of the emphasis marks that come in pairs. */
function findEmphasis(masked: string): ReadonlySet<number> {
  const found = new Set<number>();
  let text = masked;
  // Nested emphasis is at most three deep in practice: each round takes the innermost pairs.
  for (let round = 0; round < 3; round += 1) {
    for (const pattern of EMPHASIS) {
      text = text.replace(pattern, (whole: string, mark: string, _inner: string, _close: string, offset: number) => {
        for (let index = 0; index < mark.length; index += 1) {
          found.add(offset + index).add(offset + whole.length - 1 - index);
        }
        return `${'x'.repeat(mark.length)}${whole.slice(mark.length, -mark.length)}${'x'.repeat(mark.length)}`;
      });
    }
  }
  return found;
}

function splitUnits(text: string): readonly string[] {
  return text.split('');
}

/** The length of the longest run of backticks in a text. */
export function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
