// The command `followthrough parse` as one file, and the indexes of its vocabulary ready made: it starts a quarter faster than
// from its modules. Made by `npm run prepare`, so by each `npm ci`, and used only as long as the modules are those that it was
// made of. Plain JavaScript, like cli.mjs.

// An import would load streams and promises, too, which takes longer than the bundle saves. A Node that has none of this is
// one that cli.mjs refuses; `npm ci` need not fail before it can say so.
const { mkdirSync, readFileSync, statSync, writeFileSync } = process.getBuiltinModule?.('node:fs') ?? {};
const { deserialize, serialize } = process.getBuiltinModule?.('node:v8') ?? {};

const FOLDER = new URL('../node_modules/.cache/followthrough/', import.meta.url);
const BUNDLE = new URL('reader.mjs', FOLDER);
/** What the bundle was made of: path, size and time of the last change of each module. */
const PARTS = new URL('reader.json', FOLDER);
/** The indexes of the tables of phrases (see markdown/phrase-table.ts). */
const INDEXES = new URL('reader.indexes', FOLDER);

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

/** The indexes of the tables in the bundle. */
export function readIndexes() {
  return deserialize(readFileSync(INDEXES));
}

/** Makes the bundle; without the tools for development it is done without. */
async function makeReaderBundle() {
  const rolldown = await import('rolldown').catch(() => undefined);
  if (rolldown === undefined) return;
  const { output } = await rolldown.build({
    input: new URL('cli/parse-bundle.ts', import.meta.url).pathname,
    platform: 'node',
    plugins: [{ name: 'leave-outside', resolveId: leaveOutside }],
    output: { codeSplitting: false, minify: { mangle: false, compress: false } },
    write: false,
  });
  const [bundle] = output;
  const parts = bundle.moduleIds
    .filter((path) => !path.startsWith('\0'))
    .map((path) => {
      const { size, mtimeMs } = statSync(path);
      return [path, size, mtimeMs];
    });
  mkdirSync(FOLDER, { recursive: true });
  // Text that is ASCII takes half the memory, and less time to load.
  writeFileSync(BUNDLE, bundle.code.replace(/[^\0-\x7f]/g, escaped));
  const { phraseIndexes } = await import(BUNDLE.href);
  writeFileSync(INDEXES, serialize(phraseIndexes()));
  writeFileSync(PARTS, JSON.stringify(parts));
}

/** What is loaded on demand stays outside, and what the command has loaded before; but for what most runs of `parse` need. */
function leaveOutside(specifier, importer, { kind }) {
  const isOutside = kind === 'dynamic-import' ? specifier !== './render-file.ts' : specifier === './command.ts';
  return isOutside ? { id: new URL(specifier, `file://${importer}`).href, external: true } : null;
}

function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

if (process.argv[1] === import.meta.filename) await makeReaderBundle();
