import type { Config } from '../model/config.ts';
import { type Glob, matchesGlob, parseGlob } from './glob.ts';

/** Whether the file at a path is a postmortem by the configuration: one of its globs takes it in and none takes it out. Case does not matter. */
export function isPostmortemPath(path: string, config: Pick<Config, 'documents'>): boolean {
  const { include, exclude } = compile(config.documents);
  return include.some((glob) => matchesGlob(glob, path)) && !exclude.some((glob) => matchesGlob(glob, path));
}

interface CompiledDocuments {
  readonly include: readonly Glob[];
  readonly exclude: readonly Glob[];
}

/** A listing asks for thousands of paths under one configuration. */
const compiled = new WeakMap<Config['documents'], CompiledDocuments>();

function compile(documents: Config['documents']): CompiledDocuments {
  const known = compiled.get(documents);
  if (known) return known;
  const fresh = { include: documents.include.flatMap(readGlob), exclude: documents.exclude.flatMap(readGlob) };
  compiled.set(documents, fresh);
  return fresh;
}

function readGlob(source: string): readonly Glob[] {
  const glob = parseGlob(source);
  return 'alternatives' in glob ? [glob] : [];
}
