import type * as z from 'zod';
import type { Config } from '../model/config.ts';
import type { Problem } from '../model/problem.ts';
import { shortenText } from '../model/shorten-text.ts';
import { nearestWord } from './nearest-word.ts';
import { normalizeConfig } from './normalize-config.ts';
import { readYaml } from './read-yaml.ts';
import { KNOWN_SETTINGS, KNOWN_VALUES, type WrittenConfig, writtenConfigSchema } from './written-config.ts';

/**
 * Reads a configuration file. Mistakes are problems with their line, and each costs only its own value, which then has
 * its default; never throws.
 */
export function parseConfig(source: string, path: string): { config: Config; problems: readonly Problem[] } {
  const yaml = readYaml(source, path);
  const { written, problems } = validate(yaml.value ?? {}, (at) => yaml.lineOf(at));
  const all = [...yaml.problems, ...problems].sort((a, b) => a.line - b.line);
  return { config: normalizeConfig(written), problems: all.slice(0, PROBLEM_LIMIT) };
}

/** More than this nobody reads at once. */
const PROBLEM_LIMIT = 50;

type Path = readonly PropertyKey[];

/** Takes out what is wrong until the rest is right; taking out mostly succeeds at once, as every setting is optional. */
function validate(
  value: unknown,
  lineOf: (path: Path) => number,
): { written: WrittenConfig; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let rest: unknown = value;
  for (let round = 0; round < 5; round += 1) {
    const result = writtenConfigSchema.safeParse(rest);
    if (result.success) return { written: result.data, problems };
    const mistakes = result.error.issues.flatMap((issue) => findMistakes(issue, []));
    problems.push(...mistakes.map((mistake) => describe(mistake, rest, lineOf)));
    const paths = mistakes.map((mistake) => mistake.path).sort(lastEntryFirst);
    rest = paths.reduce<unknown>((left, path) => without(left, path) ?? {}, rest);
  }
  return { written: {}, problems };
}

interface Mistake {
  readonly kind: 'unknown-key' | 'wrong-value';
  readonly path: Path;
  readonly message: string;
  readonly remedy: string | null;
}

function findMistakes(issue: z.core.$ZodIssue, outer: Path): readonly Mistake[] {
  const path = [...outer, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ kind: 'unknown-key', path: [...path, key], message: '', remedy: null }));
  }
  if (issue.code === 'invalid_union') {
    const nearest = issue.errors.find((issues) => issues.every(isInside));
    if (nearest !== undefined && nearest.length > 0) return nearest.flatMap((inner) => findMistakes(inner, path));
  }
  const remedy: unknown = issue.code === 'custom' ? issue.params?.remedy : null;
  return [{ kind: 'wrong-value', path, message: issue.message, remedy: typeof remedy === 'string' ? remedy : null }];
}

/** Whether an alternative of a union fits as such and only something in it is wrong. */
function isInside(issue: z.core.$ZodIssue): boolean {
  return issue.path.length > 0 || issue.code === 'unrecognized_keys' || issue.code === 'custom';
}

function describe(mistake: Mistake, value: unknown, lineOf: (path: Path) => number): Problem {
  const { path } = mistake;
  const line = lineOf(path);
  if (mistake.kind === 'unknown-key') return { line, ...describeUnknownKey(path) };
  const setting = oneLine(nameOf(path));
  const written = shortenText(JSON.stringify(valueAt(value, path)) ?? 'nothing', 80);
  const meant = nearestWord(written.replace(/^"|"$/g, ''), KNOWN_VALUES[setting] ?? []);
  return {
    line,
    code: 'config-wrong-value',
    message: `${setting === '' ? 'The configuration' : `"${setting}"`} ${mistake.message}; it is ${written}.`,
    remedy:
      mistake.remedy ??
      (meant === undefined
        ? 'Correct it; until then the default counts.'
        : `Did you mean "${meant}"? Until it is corrected the default counts.`),
  };
}

function describeUnknownKey(path: Path): Omit<Problem, 'line'> {
  const key = oneLine(String(path.at(-1)));
  const group = nameOf(path.slice(0, -1));
  const known = KNOWN_SETTINGS[group] ?? [];
  const meant = nearestWord(key, known);
  const home = Object.entries(KNOWN_SETTINGS).find(([name, settings]) => name !== '' && settings.includes(key))?.[0];
  const remedies = [
    meant === undefined ? undefined : `Did you mean "${meant}"?`,
    home === undefined ? undefined : `Put it under "${home}".`,
    `There are ${known.map((name) => `"${name}"`).join(', ')}.`,
  ];
  return {
    code: 'config-unknown-key',
    message: `There is no setting "${key}"${group === '' ? '' : ` under "${group}"`}.`,
    remedy: remedies.find((remedy) => remedy !== undefined) ?? '',
  };
}

function nameOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

/** Keys are as free as values: in a message they get one line, and not a long one. */
function oneLine(text: string): string {
  return shortenText(text.replace(/[\p{Cc}\s]+/gu, ' '), 80);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, step) => (isObject(part) ? part[step] : undefined), value);
}

/** The value without what stands at the path; undefined when nothing is left, so that an emptied list has its default. */
function without(value: unknown, path: Path): unknown {
  const [step, ...deeper] = path;
  if (step === undefined || !isObject(value)) return undefined;
  const left = deeper.length === 0 ? undefined : without(value[step], deeper);
  if (Array.isArray(value)) {
    const entries: readonly unknown[] = value;
    const kept = entries.flatMap((entry, index) => (index !== step ? [entry] : left === undefined ? [] : [left]));
    return kept.length === 0 ? undefined : kept;
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) =>
      key !== step ? [[key, entry]] : left === undefined ? [] : [[key, left]],
    ),
  );
}

function isObject(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** So that taking an entry out of a list does not move those that are yet to be taken out. */
function lastEntryFirst(a: Path, b: Path): number {
  const index = a.findIndex((step, at) => step !== b[at]);
  const [left, right] = [a[index], b[index]];
  return typeof left === 'number' && typeof right === 'number' ? right - left : 0;
}
