/**
 * Where a marked text stops being its source with marks put in: the offset in the source; null when it is nothing else.
 * Knows the forms of what write-back may put in, and nothing of how it does so.
 */
export function findDamage(source: string, text: string): number | null {
  const open: (readonly [number, number])[] = [[0, 0]];
  const seen = new Set<string>();
  let furthest = 0;
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const [from, to] = place;
    furthest = Math.max(furthest, from);
    if (from === source.length && to === text.length) return null;
    const key = `${from}:${to}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const [taken, form] of REPLACED) {
      const before = matchAt(taken, source, from);
      const after = before === null ? null : matchAt(form, text, to);
      if (before !== null && after !== null) open.push([from + before, to + after]);
    }
    for (const form of INSERTED) {
      const length = matchAt(form, text, to);
      if (length !== null) open.push([from, to + length]);
    }
    if (from < source.length && source[from] === text[to]) open.push([from + 1, to + 1]);
  }
  return furthest;
}

const LINK = String.raw`\[[\w./-]*#\d+(?:: (?:\\.|[^\\[\]\n])*)?\]\(https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/issues\/\d+\)(?: · (?:open|done|not planned|duplicate|@[\w-]+(?:, @[\w-]+)*))*`;
const STATUS = '(?:Open|Done|Not planned)';

const INSERTED = [
  new RegExp(String.raw` \(${LINK}\)`, 'y'),
  new RegExp(LINK, 'y'),
  new RegExp(String.raw`(?<=\| )${LINK} (?=\|)`, 'y'),
  /\[[ x]\] /y,
  /(?:\r\n|\r|\n){1,2}<!-- followthrough v1 [^\r\n]*-->(?:\r\n|\r|\n)\*\*Follow-through:[^\r\n]*(?:\r\n|\r|\n)<!-- \/followthrough -->(?:\r\n|\r|\n)?/y,
  new RegExp(String.raw` (?:Issue|Status|---|${STATUS}|${LINK})? \|`, 'y'),
  new RegExp(String.raw` \| (?:Issue|Status|---|${STATUS}|${LINK})?`, 'y'),
];

const WORDS = String.raw`(?:\*?\*?(?:todo|done|open|closed|in progress|waiting|not planned|won't do|未着手|完了|対応不要|✅|❌|🚫|⬜|to do)\*?\*?)`;

/** What may take the place of what. */
const REPLACED: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<=\[)[ xX~/-](?=\])/y, /(?<=\[)[ x](?=\])/y],
  [/(?<=\[)(?=\])/y, /(?<=\[)[ x](?=\])/y],
  [new RegExp(String.raw`(?<=^|[|>] *)${WORDS}(?= *(?:\||\s|$))`, 'yim'), new RegExp(WORDS, 'yi')],
  [/(?<=\| ?)(?= *\|)/y, new RegExp(`(?:${STATUS}|${WORDS})`, 'yi')],
  [/(?<=\| )(?=\|)/y, new RegExp(`(?:${STATUS}|${WORDS}) `, 'yi')],
];

function matchAt(form: RegExp, text: string, at: number): number | null {
  form.lastIndex = at;
  return form.exec(text)?.[0].length ?? null;
}
