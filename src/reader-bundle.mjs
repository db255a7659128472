// The reader of postmortems as one file: `followthrough parse` starts a fifth faster than from its modules. Made by
// `npm run prepare`, so by each `npm ci`, and used only as long as the modules are those that it was made of.
// Plain JavaScript, like cli.mjs.

// An import would load streams and promises, too, which takes longer than the bundle saves. A Node that has none of this is
// one that cli.mjs refuses; `npm ci` need not fail before it can say so.
const { mkdirSync, readFileSync, statSync, writeFileSync } = process.getBuiltinModule?.('node:fs') ?? {};

const FOLDER = new URL('../node_modules/.cache/followthrough/', import.meta.url);
const BUNDLE = new URL('reader.mjs', FOLDER);
/** What the bundle was made of: path, size and time of the last change of each module. */
const PARTS = new URL('reader.json', FOLDER);

/** The URL of the bundle; undefined when there is none, or when a module has changed since. */
export function findReaderBundle() {
  try {
    const parts = JSON.parse(readFileSync(PARTS, 'utf8'));
    const isFresh = parts.every(([path, size, mtimeMs]) => {
      const stats = statSync(path, { throwIfNoEntry: false });
      return stats?.size === size && stats.mtimeMs === mtimeMs;
    });
    return isFresh ? BUNDLE.href : undefined;
  } catch {
    return undefined;
  }
}

/** Makes the bundle; without the tools for development it is done without. */
async function makeReaderBundle() {
  const rolldown = await import('rolldown').catch(() => undefined);
  if (rolldown === undefined) return;
  const { output } = await rolldown.build({
    input: new URL('markdown/parse-postmortem-file.ts', import.meta.url).pathname,
    platform: 'node',
    output: { minify: { mangle: false, compress: false } },
    write: false,
  });
  const [bundle] = output;
  const parts = bundle.moduleIds.map((path) => {
    const { size, mtimeMs } = statSync(path);
    return [path, size, mtimeMs];
  });
  mkdirSync(FOLDER, { recursive: true });
  // Text that is ASCII takes half the memory, and less time to load.
  writeFileSync(BUNDLE, bundle.code.replace(/[^\0-\x7f]/g, escaped));
  writeFileSync(PARTS, JSON.stringify(parts));
}

function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

if (process.argv[1] === import.meta.filename) await makeReaderBundle();
