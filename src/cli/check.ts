import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { parsePostmortemFile } from '../markdown/parse-postmortem-file.ts';
import type { Config } from '../model/config.ts';
import type { Day } from '../model/day.ts';
import type { Problem } from '../model/problem.ts';
import { isPostmortemPath } from '../settings/is-postmortem-path.ts';
import { findWorktree } from '../worktree/find-worktree.ts';
import { listFiles } from '../worktree/list-files.ts';
import { readLocalSettings } from '../worktree/read-local-settings.ts';
import { readTextFile } from '../worktree/read-text-file.ts';
import { type Command, CommandFailure, JSON_FLAG } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { readToday } from './read-day.ts';
import { renderAnnotation } from './render-annotation.ts';
import { renderProblem } from './render-problem.ts';
import { tellUnreadable } from './tell-unreadable.ts';
import type { Terminal } from './terminal.ts';

const FLAGS = {
  format: {
    type: 'string',
    value: 'text|github',
    help: 'github: annotations on the lines of a pull request, in GitHub Actions',
  },
  json: { ...JSON_FLAG, help: 'print one JSON object a line, one line a file' },
} as const;

/** `followthrough check`: what is wrong with the postmortems and the configuration on the local disk. */
export const check: Command = {
  name: 'check',
  synopsis: '[FILE|DIR]… [--format github]',
  about:
    'Prints what is wrong with postmortems, by line, each with its remedy. In a folder it checks the files that the\nconfiguration calls postmortems, and .github/followthrough.yml itself. Without a path it checks the current folder.',
  flags: FLAGS,
  examples: [
    ['followthrough check', 'checks the configuration and every postmortem below the current folder'],
    ['followthrough check --format github postmortems', 'the same for one folder, as annotations of GitHub Actions'],
    ['followthrough check .github/followthrough.yml', 'checks only the configuration'],
  ],
  async run(argv, terminal) {
    const { flags, words } = readArguments(argv, FLAGS);
    const format = flags.json ? 'json' : readFormat(flags.format);
    const checked: Checked[] = [];
    for (const path of words.length > 0 ? words : ['.']) checked.push(...(await checkPath(path)));
    for (const file of checked) print(file, format, terminal);
    const problems = checked.reduce((sum, file) => sum + (file.problems?.length ?? 0), 0);
    if (format === 'text') terminal.tell(renderSummary(checked, problems));
    if (checked.some((file) => file.problems === null)) return 2;
    return problems > 0 ? 1 : 0;
  },
};

type Format = 'text' | 'github' | 'json';

type Checked =
  | { readonly path: string; readonly kind: 'postmortem' | 'configuration'; readonly problems: readonly Problem[] }
  | { readonly path: string; readonly problems: null; readonly why: string; readonly remedy: string };

function readFormat(text = 'text'): Format {
  if (text === 'text' || text === 'github') return text;
  throw new CommandFailure(`There is no format "${text}".`, 'The formats are text and github; --json prints JSON.');
}

async function checkPath(path: string): Promise<readonly Checked[]> {
  const isFolder = path !== '-' && (await stat(path).catch(() => undefined))?.isDirectory();
  if (!isFolder && /^followthrough\.ya?ml$/.test(basename(path))) return [await checkConfiguration(path)];
  const worktree = findWorktree(isFolder ? path : dirname(path));
  const settings = await readLocalSettings(worktree?.configPath ?? null);
  if (settings.kind !== 'read') {
    const { why, remedy } = settings;
    return [{ path: worktree?.configPath ?? path, problems: null, why, remedy }];
  }
  const today = readToday();
  if (!isFolder) return [await checkPostmortem(path, settings.config, today)];
  const root = worktree?.root ?? resolve(path);
  const inRepository = (file: string) => relative(root, resolve(path, file)).split(sep).join('/');
  const files = (await listFiles(path)).filter((file) => isPostmortemPath(inRepository(file), settings.config));
  const configPath = worktree?.configPath ?? null;
  const checked: Checked[] = [];
  if (configPath !== null) {
    checked.push({ path: relative('', configPath), kind: 'configuration', problems: settings.problems });
  }
  for (const file of files) checked.push(await checkPostmortem(join(path, file), settings.config, today));
  return checked;
}

async function checkConfiguration(path: string): Promise<Checked> {
  const settings = await readLocalSettings(path);
  if (settings.kind === 'read') return { path, kind: 'configuration', problems: settings.problems };
  return { path, problems: null, why: settings.why, remedy: settings.remedy };
}

async function checkPostmortem(path: string, { headings }: Config, today: Day): Promise<Checked> {
  const file = await readTextFile(path);
  if (file.kind !== 'text') return { path, problems: null, why: file.why, remedy: file.remedy };
  const { postmortems } = parsePostmortemFile(file.text, path, { headings, today });
  return { path, kind: 'postmortem', problems: postmortems.flatMap((postmortem) => postmortem.problems) };
}

function print(file: Checked, format: Format, terminal: Terminal): void {
  if (file.problems === null) {
    tellUnreadable(file.path, file, terminal);
    return;
  }
  if (format === 'json') {
    const problems = file.problems.map(({ line, code, message, remedy }) => ({ line, code, message, remedy }));
    terminal.print(JSON.stringify({ path: file.path, problems }));
    return;
  }
  for (const problem of file.problems) {
    if (format === 'github') terminal.print(renderAnnotation(file.path, problem));
    else for (const line of renderProblem(file.path, problem, terminal)) terminal.print(line);
  }
}

function renderSummary(checked: readonly Checked[], problems: number): string {
  const postmortems = checked.filter((file) => file.problems !== null && file.kind === 'postmortem').length;
  const configuration = checked.some((file) => file.problems !== null && file.kind === 'configuration');
  const looked = [
    ...(configuration ? ['the configuration'] : []),
    ...(postmortems > 0 || !configuration ? [`${postmortems} postmortem${postmortems === 1 ? '' : 's'}`] : []),
  ].join(' and ');
  return `Checked ${looked}: ${problems === 0 ? 'no' : problems} problem${problems === 1 ? '' : 's'}.`;
}
