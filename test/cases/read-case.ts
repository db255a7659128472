import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

/** What people do between the first pass, which tracks the file, and the pass that the case is about. */
const stepSchema = z.union([
  z.strictObject({ replace: z.string(), with: z.string() }),
  z.strictObject({ 'replace-block': z.string() }),
  z.strictObject({ remove: z.literal(true) }),
  z.strictObject({ move: z.string() }),
  z.strictObject({ copy: z.string() }),
  z.strictObject({ close: z.number(), as: z.enum(['completed', 'not-planned', 'duplicate']).default('completed') }),
  z.strictObject({ reopen: z.number() }),
  z.strictObject({ rename: z.number(), to: z.string() }),
  z.strictObject({ assign: z.number(), to: z.array(z.string()) }),
  z.strictObject({ comment: z.number(), says: z.string() }),
  z.strictObject({ delete: z.number() }),
  z.strictObject({ transfer: z.number(), to: z.string() }),
  z.strictObject({ protect: z.literal(true) }),
  z.strictObject({ config: z.string() }),
  z.strictObject({ 'pull-request': z.enum(['closed', 'open']) }),
  z.strictObject({ day: z.string() }),
  z.strictObject({ pass: z.literal(true) }),
]);

const caseSchema = z.strictObject({
  /** What holds, in one sentence. */
  title: z.string(),
  path: z.string(),
  day: z.string(),
  assignable: z.array(z.string()).default(['alice', 'bob']),
  'sub-issues': z.boolean().default(true),
  // biome-ignore lint/suspicious/noThenProperty: the word that people read in the file
  then: z.array(stepSchema).default([]),
});

const issueSchema = z.strictObject({
  title: z.string(),
  body: z.string().default(''),
  state: z.enum(['open', 'closed']).default('open'),
  reason: z.enum(['completed', 'not-planned', 'duplicate']).default('completed'),
  assignees: z.array(z.string()).default([]),
  /** Whether our App opened it. */
  ours: z.boolean().default(false),
  repository: z.string().default('acme/shop'),
});

export type Step = z.infer<typeof stepSchema>;
export type CaseIssue = z.infer<typeof issueSchema>;

/** One case of fixtures/cases, as its files say. */
export interface Case {
  readonly folder: string;
  /** `theme/case`. */
  readonly name: string;
  readonly facts: z.infer<typeof caseSchema>;
  readonly config: string | null;
  /** By path in the repository. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly issues: readonly CaseIssue[];
}

/** Every case under a folder, in the order of their names. Throws where a file of a case says what no case can say. */
export function readCases(root: string): readonly Case[] {
  const folders = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    existsSync(join(root, name, 'case.yml')),
  );
  return folders.sort().map((name) => readCase(join(root, name), name));
}

function readCase(folder: string, name: string): Case {
  const read = (file: string) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : null);
  const facts = caseSchema.parse(parse(read('case.yml') ?? ''));
  const before = `before${extname(facts.path)}`;
  const alone = existsSync(join(folder, before)) ? { [facts.path]: readFileSync(join(folder, before)) } : {};
  return {
    folder,
    name,
    facts,
    config: read('config.yml'),
    files: { ...alone, ...readFolder(join(folder, 'files')) },
    issues: z.array(issueSchema).parse(JSON.parse(read('issues.json') ?? '[]')),
  };
}

function readFolder(folder: string): Readonly<Record<string, Uint8Array>> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [relative('.', name), readFileSync(join(folder, name))]));
}
