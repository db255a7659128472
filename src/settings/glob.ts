/** A glob in the form in which it is matched: its alternatives, each as the patterns of its path segments. */
export interface Glob {
  readonly alternatives: readonly (readonly string[])[];
}

/** What is wrong with a glob, as the end of a sentence. */
export interface GlobMistake {
  readonly mistake: string;
  readonly remedy: string;
}

/** More alternatives than this come from no glob that a person means. */
const ALTERNATIVES_LIMIT = 1_000;

/**
 * Reads a glob over `/`-separated paths: `*` and `?` within a segment, `**` as a segment of its own for any number of
 * them, `{a,b}` for alternatives. There is no escape and no character class: what people mean by brackets in a file's
 * name is brackets.
 */
export function parseGlob(source: string): Glob | GlobMistake {
  const mistake = findMistake(source);
  if (mistake) return mistake;
  const expanded = expandBraces(source);
  if (expanded === null) {
    return { mistake: 'has too many alternatives', remedy: 'Write several simpler globs.' };
  }
  return {
    alternatives: expanded.map((text) =>
      text
        .toLowerCase()
        .split('/')
        .filter((part) => part !== ''),
    ),
  };
}

/** Whether a path matches, whatever its case. Takes time in proportion to the lengths of both, whatever the glob. */
export function matchesGlob(glob: Glob, path: string): boolean {
  const segments = path.toLowerCase().split('/');
  return glob.alternatives.some((patterns) =>
    matchesSequence(patterns, segments, '**', (pattern, segment) =>
      matchesSequence([...pattern], [...segment], '*', (sign, letter) => sign === '?' || sign === letter),
    ),
  );
}

function findMistake(source: string): GlobMistake | undefined {
  if (source.trim() === '') return { mistake: 'is empty', remedy: 'Write a glob like "docs/postmortems/**/*.md".' };
  if (source !== source.trim()) return { mistake: 'has white space around it', remedy: 'Take the white space away.' };
  if (source.includes('\\')) return { mistake: 'has a backslash', remedy: 'Separate folders by "/".' };
  if (source.startsWith('!')) {
    return {
      mistake: 'starts with "!"',
      remedy: 'List what is not a postmortem under "documents.exclude", without "!".',
    };
  }
  if (/^\.?\//.test(source)) {
    const bare = source.replace(/^\.?\/+/, '');
    return {
      mistake: 'starts with a slash',
      remedy: `Paths start at the root of the repository anyway: write "${bare}".`,
    };
  }
  if (source.split('/').includes('..')) {
    return { mistake: 'leads out of the repository', remedy: 'Write the path from the root of the repository.' };
  }
  if (source.endsWith('/')) {
    return { mistake: 'names a folder, not files', remedy: `Write "${source}**/*.md" for the Markdown files in it.` };
  }
  if (source.split('/').some((part) => part.includes('**') && part !== '**')) {
    return {
      mistake: 'has "**" beside other signs',
      remedy: 'Write "**" as a folder of its own, as in "docs/**/*.md".',
    };
  }
  return hasBalancedBraces(source)
    ? undefined
    : { mistake: 'has a brace without its partner', remedy: 'Write alternatives as in "*.{md,txt}".' };
}

function hasBalancedBraces(source: string): boolean {
  let depth = 0;
  for (const sign of source) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Null when there would be too many. */
function expandBraces(source: string): readonly string[] | null {
  let texts: readonly string[] = [source];
  for (;;) {
    if (texts.length > ALTERNATIVES_LIMIT) return null;
    if (!texts.some((text) => text.includes('{'))) return texts;
    texts = texts.flatMap(expandInnermost);
  }
}

function expandInnermost(text: string): readonly string[] {
  const braces = /\{([^{}]*)\}/.exec(text);
  if (braces === null) return [text];
  const after = text.slice(braces.index + braces[0].length);
  return (braces[1] ?? '').split(',').map((choice) => text.slice(0, braces.index) + choice + after);
}

/** Wildcard match of two sequences: `many` stands for any number of entries; only the last one seen is ever tried again. */
function matchesSequence(
  patterns: readonly string[],
  values: readonly string[],
  many: string,
  matchesOne: (pattern: string, value: string) => boolean,
): boolean {
  let pattern = 0;
  let value = 0;
  let retryPattern = -1;
  let retryValue = 0;
  while (value < values.length) {
    const expected = patterns[pattern];
    const actual = values[value];
    if (expected === many) {
      retryPattern = pattern;
      retryValue = value;
      pattern += 1;
    } else if (expected !== undefined && actual !== undefined && matchesOne(expected, actual)) {
      pattern += 1;
      value += 1;
    } else if (retryPattern >= 0) {
      pattern = retryPattern + 1;
      retryValue += 1;
      value = retryValue;
    } else {
      return false;
    }
  }
  return patterns.slice(pattern).every((rest) => rest === many);
}
