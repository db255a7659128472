#!/usr/bin/env node
// The command as npm installs it. Plain JavaScript, because an older Node must be able to say what is wrong,
// and because what makes it start fast has to stand before the first import.
import * as nodeModule from 'node:module';
import { setFlagsFromString } from 'node:v8';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  if (process.argv[2] !== 'serve') {
    // What runs a few times is not worth compiling to machine code, nor patterns a second look: a fifth of the time.
    setFlagsFromString('--regexp-tier-up-ticks=200');
    setFlagsFromString('--no-regexp-peephole-optimization');
    setFlagsFromString(isLittle(process.argv.slice(3)) ? '--no-opt' : '--invocation-count-for-maglev=8000');
  }
  nodeModule.enableCompileCache();
  const bundle = process.argv[2] === 'parse' ? await loadBundle() : undefined;
  // Our own imports name their files exactly: Node need not look for them, which takes it as long as loading them.
  nodeModule.registerHooks?.({
    resolve: (specifier, { parentURL }, next) => {
      if (!specifier.startsWith('.') || !specifier.endsWith('.ts')) return next(specifier);
      if (bundle && specifier === './parse.ts') return { url: bundle, format: 'module', shortCircuit: true };
      return { url: new URL(specifier, parentURL).href, format: 'module-typescript', shortCircuit: true };
    },
  });
  await import('./cli.ts');
} else {
  process.stderr.write(
    `followthrough: this is Node ${process.versions.node}, but Node 22.18 or newer is needed; in a checkout of Followthrough run "npm ci" and then "npx followthrough", which brings its own.\n`,
  );
  process.exitCode = 2;
}

/** Loads the bundle of `parse` where it is made and fresh, and gives its URL. */
async function loadBundle() {
  const { findReaderBundle, readIndexes } = await import('./reader-bundle.mjs');
  const bundle = findReaderBundle();
  if (bundle !== undefined) (await import(bundle)).keepPhraseIndexes(readIndexes());
  return bundle;
}

/** Whether the words of a command name a few small files, or none. */
function isLittle(words) {
  const { statSync } = process.getBuiltinModule('node:fs');
  try {
    return words.length < 6 && words.every((word) => (statSync(word, { throwIfNoEntry: false })?.size ?? 0) < 60_000);
  } catch {
    return false;
  }
}
