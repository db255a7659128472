import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from '../model/problem.ts';

/** What a YAML text says, where it says it, and what is wrong with its syntax. */
export interface YamlText {
  /** Undefined when nothing could be read. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The 1-based line of a key or a list's entry; of the nearest one above when the text has no such path. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** A configuration is a page or two: more is a mistake, or meant to keep us busy. */
const LENGTH_LIMIT = 100_000;

/** Reads a YAML text without ever throwing; what is wrong is told, and what can be read nonetheless is read. */
export function readYaml(source: string, path: string): YamlText {
  const lines = new LineCounter();
  const remedy = `Correct ${path}; until then what cannot be read has its default.`;
  const failed = (message: string): YamlText => ({
    value: undefined,
    problems: [{ line: 1, code: 'config-syntax', message, remedy }],
    lineOf: () => 1,
  });
  if (source.length > LENGTH_LIMIT) return failed(`The configuration is longer than ${LENGTH_LIMIT} characters.`);
  try {
    const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
    const faults = [...document.errors, ...document.warnings, ...dropDanglingAliases(document)];
    const problems = faults.map((fault) => ({
      line: lineAt(fault.pos[0]),
      code: 'config-syntax' as const,
      message: sentence(
        fault.code === 'DUPLICATE_KEY' ? 'This setting stands here a second time; the last one counts' : fault.message,
      ),
      remedy: fault.code === 'DUPLICATE_KEY' ? 'Keep one of them.' : remedy,
    }));
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return { value, problems, lineOf: (at) => lineAt(findOffset(document, at)) };
  } catch (error) {
    // The parser has no limits of its own for aliases that multiply (ReferenceError) and for nesting (RangeError).
    if (error instanceof RangeError) return failed('The configuration is nested too deeply.');
    if (error instanceof ReferenceError) return failed('The configuration repeats itself through too many aliases.');
    if (error instanceof Error) return failed(sentence(`The configuration cannot be read: ${error.message}`));
    throw error;
  }
}

interface Fault {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

function dropDanglingAliases(document: Document.Parsed): readonly Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      const at = alias.range?.[0] ?? 0;
      faults.push({ code: 'BAD_ALIAS', message: `There is no anchor "&${alias.source}"`, pos: [at, at] });
      return visit.REMOVE;
    },
  });
  return faults;
}

function findOffset(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    const target: unknown = isAlias(node) ? node.resolve(document) : node;
    const pair = isMap(target)
      ? target.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined;
    const entry: unknown = isSeq(target) && typeof step === 'number' ? target.items[step] : undefined;
    const found = pair === undefined ? startOf(entry) : startOf(pair.key);
    if (found === undefined) return offset;
    offset = found;
    node = pair === undefined ? entry : pair.value;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  const hasRange = typeof node === 'object' && node !== null && 'range' in node;
  return hasRange ? rangeOf(node) : undefined;
}

function rangeOf({ range }: { readonly range: unknown }): number | undefined {
  const start: unknown = Array.isArray(range) ? range[0] : undefined;
  return typeof start === 'number' ? start : undefined;
}

function sentence(text: string): string {
  const line = (text.split('\n')[0] ?? '').trim().replace(/[.:]+$/, '');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}
