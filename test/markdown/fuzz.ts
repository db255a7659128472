import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePostmortemFile } from '../../src/markdown/parse-postmortem-file.ts';
import { readTextFile } from '../../src/worktree/read-text-file.ts';
import { findLie } from './find-lie.ts';
import { type FuzzInput, fuzzInputs, readSeeds } from './fuzz-inputs.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

/**
 * `node test/markdown/fuzz.ts [COUNT] [SEED] [FOLDER…]`: reads as many inputs (of the fixtures and of the documents in the
 * folders), prints each that makes the reader throw or tell what is not so, and how the time grows with hostile texts.
 */
async function main(count: number, seed: number, folders: readonly string[]): Promise<number> {
  const seeds = [new URL('../../fixtures/', import.meta.url).pathname, ...folders].flatMap(readSeeds);
  const failures = await fuzz(count, seed, seeds);
  const steep = measureGrowth();
  print(`${count} inputs from ${seeds.length} documents (seed ${seed}): ${failures} failed`);
  print(
    `${Object.keys(HOSTILE_TEXTS).length} hostile texts ten times as long: ${steep} took more than ${MOST_GROWTH} times as long`,
  );
  return failures + steep === 0 ? 0 : 1;
}

async function fuzz(count: number, seed: number, seeds: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const seen = { texts: 0, unreadable: 0, failures: 0, slowest: 0, characters: 0 };
  for (const input of fuzzInputs(count, seed, seeds)) {
    const source = await readInput(input, join(folder, 'input.md'));
    if (source === null) {
      seen.unreadable++;
      continue;
    }
    seen.texts++;
    seen.characters += source.length;
    const started = performance.now();
    const lie = tryRead(source);
    seen.slowest = Math.max(seen.slowest, performance.now() - started);
    if (lie === null) continue;
    seen.failures++;
    print(`${lie}\n  ${JSON.stringify(source)}`);
  }
  rmSync(folder, { recursive: true });
  const { texts, unreadable, characters, slowest } = seen;
  print(
    `${texts} texts of ${characters} characters, ${unreadable} not readable as text; the slowest took ${slowest.toFixed(0)} ms`,
  );
  return seen.failures;
}

/** Bytes go the way that the command's files go; null when that is refused. */
async function readInput(input: FuzzInput, path: string): Promise<string | null> {
  if (typeof input === 'string') return input;
  writeFileSync(path, input);
  const file = await readTextFile(path);
  return file.kind === 'text' ? file.text : null;
}

function tryRead(source: string): string | null {
  try {
    return findLie(source);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

const SIZE = 20_000;
const LARGEST = 80_000;
/** Milliseconds below which a time says nothing. */
const LEAST_TIME = 4;
const MOST_GROWTH = 15;
const ROUNDS = 5;

/** How many hostile texts cost out of proportion when they are ten times as long: medians of some rounds. */
function measureGrowth(): number {
  let steep = 0;
  for (const [name, make] of Object.entries(HOSTILE_TEXTS)) {
    let size = SIZE;
    let short = medianTime(make(size));
    while (short < LEAST_TIME && size < LARGEST) {
      size *= 2;
      short = medianTime(make(size));
    }
    const long = medianTime(make(size * 10));
    const growth = long / Math.max(short, 1);
    if (growth > MOST_GROWTH && long > MOST_GROWTH * LEAST_TIME) steep++;
    if (growth > MOST_GROWTH * 0.8) {
      print(
        `${name}: ${size} characters ${short.toFixed(1)} ms, ten times as many ${long.toFixed(1)} ms, ${growth.toFixed(1)} times`,
      );
    }
  }
  return steep;
}

/** Milliseconds of the processor, not of the clock: other programs run as well. */
function medianTime(source: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = process.cpuUsage();
    parsePostmortemFile(source, 'a.md', { headings: { measures: [], tasks: [] }, today: null });
    return process.cpuUsage(started).user / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

process.exitCode = await main(Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 1), process.argv.slice(4));
