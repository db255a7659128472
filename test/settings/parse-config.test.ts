import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { defaultConfig } from '../../src/settings/default-config.ts';
import { parseConfig } from '../../src/settings/parse-config.ts';
import { renderConfigSchema } from '../../src/settings/render-config-schema.ts';

const full = `documents:
  include: ["docs/pm/**/*.md"]
  exclude: "**/draft-*"
headings: {measures: Lessons, tasks: [Follow-ups, Nächste Schritte]}
labels:
  postmortem: incident
  task: follow-up
  kinds: {prevent: kind/prevent, detect: false}
  priority: false
issues:
  repository: acme/tasks
  by-service: {Checkout: acme/shop}
  by-owner: {"@Alice": acme/alice}
  type: false
  orphans: close
owners: {"Ops  Team": "@acme/ops", Alice Smith: alice}
due: {days: 30, by-priority: {P1: 7}}
write-back: {mode: off, style: link, skip-ci: yes, labels: [bot], auto-merge: true}
digest: {day: friday, time-zone: Europe/Berlin}
guard: {new-issues: 5, closed-share: 0.25}
`;

test('a full configuration is read completely', () => {
  expect(parseConfig(full, 'x.yml')).toEqual({
    problems: [],
    config: {
      documents: { include: ['docs/pm/**/*.md'], exclude: ['**/draft-*'] },
      headings: { measures: ['Lessons'], tasks: ['Follow-ups', 'Nächste Schritte'] },
      labels: {
        postmortem: 'incident',
        task: 'follow-up',
        kind: { prevent: 'kind/prevent', detect: null, mitigate: 'mitigate', process: 'process' },
        priorityPrefix: null,
      },
      issues: {
        repository: { owner: 'acme', name: 'tasks' },
        byService: { checkout: { owner: 'acme', name: 'shop' } },
        byOwner: { alice: { owner: 'acme', name: 'alice' } },
        type: null,
        orphans: 'close',
      },
      owners: { 'ops team': 'acme/ops', 'alice smith': 'alice' },
      due: { days: 30, byPriority: { p1: 7 } },
      writeBack: { mode: 'off', style: 'link', skipCi: true, labels: ['bot'], autoMerge: true },
      digest: { weekday: 5, timeZone: 'Europe/Berlin' },
      guard: { newIssues: 5, closedShare: 0.25 },
    },
  });
});

test.each(['', '# nothing\n', '---\n', 'labels:\nissues:\ndocuments:\n', '\uFEFF'])(
  '%j leaves every default',
  (source) => {
    expect(parseConfig(source, 'x.yml')).toEqual({ config: defaultConfig, problems: [] });
  },
);

test.each([
  ['an unknown group', 'labelz: {}', 1, 'config-unknown-key', 'Did you mean "labels"?'],
  ['an unknown setting', 'issues:\n  type: Bug\n  orfans: tell', 3, 'config-unknown-key', 'Did you mean "orphans"?'],
  ['a setting at the wrong place', 'exclude: x', 1, 'config-unknown-key', 'Put it under "documents".'],
  ['a key of two lines', 'documents\n  \ndocuments: ', 1, 'config-unknown-key', 'There are'],
  ['camel case', 'digest:\n  timeZone: UTC', 2, 'config-unknown-key', 'Did you mean "time-zone"?'],
  ['a wrong word', '\nwrite-back:\n  mode: comit', 3, 'config-wrong-value', 'Did you mean "commit"?'],
  ['a wrong type', 'due:\n  days: soon', 2, 'config-wrong-value', 'until then the default counts'],
  ['a wrong time zone', 'digest:\n  time-zone: Europe/Berln', 2, 'config-wrong-value', 'Did you mean "Europe/Berlin"?'],
  ['a wrong entry of a list', 'documents:\n  - a/*.md\n  - b/{c', 3, 'config-wrong-value', 'alternatives'],
  ['a glob with a slash before it', 'documents: /a/*.md', 1, 'config-wrong-value', 'write "a/*.md"'],
  ['a folder', 'documents: {include: a/}', 1, 'config-wrong-value', 'a/**/*.md'],
  ['a negated glob', 'documents: ["!a/*.md"]', 1, 'config-wrong-value', 'documents.exclude'],
  ['a repository without owner', 'issues: {repository: shop}', 1, 'config-wrong-value', 'default'],
  ['a long label', `labels:\n  task: ${'x'.repeat(51)}`, 2, 'config-wrong-value', 'default'],
  ['a list for a group', 'labels: [a]', 1, 'config-wrong-value', 'default'],
  ['a text for all', 'hello', 1, 'config-wrong-value', 'default'],
  ['a key twice', 'due:\n  days: 1\n  days: 2', 3, 'config-syntax', 'Keep one'],
  ['a tab', 'due:\n\tdays: 1', 2, 'config-syntax', 'Correct x.yml'],
  ['an open bracket', 'labels:\n  task: [', 2, 'config-syntax', 'Correct x.yml'],
  ['an alias without anchor', 'labels:\n  task: *none', 2, 'config-syntax', 'Correct x.yml'],
  ['two documents', 'due: {days: 3}\n---\ndue: {days: 4}', 2, 'config-syntax', 'Correct x.yml'],
])('%s is a problem with its line', (_name, source, line, code, remedy) => {
  const { problems } = parseConfig(source, 'x.yml');
  expect(problems).toContainEqual({
    line,
    code,
    message: expect.stringMatching(/\.$/),
    remedy: expect.stringContaining(remedy),
  });
});

test('a mistake costs only its own value', () => {
  const { config, problems } = parseConfig(
    'labels: {task: 7, postmortem: pm}\ndocuments: [a/*.md, 3]\ndue: {days: 2}',
    'x.yml',
  );
  expect(problems).toHaveLength(2);
  expect(config).toEqual({
    ...defaultConfig,
    labels: { ...defaultConfig.labels, postmortem: 'pm' },
    documents: { ...defaultConfig.documents, include: ['a/*.md'] },
    due: { days: 2, byPriority: {} },
  });
});

test('a list that holds nothing right has its default, an empty one is empty', () => {
  expect(parseConfig('documents: [1, 2]', 'x.yml').config.documents).toEqual(defaultConfig.documents);
  expect(parseConfig('documents: []', 'x.yml').config.documents.include).toEqual([]);
});

test.each([
  [
    'aliases that multiply',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefg'.replace(/./g, (name, at: number) => `${name}: &${name} [${`*${'abcdefg'[at]},`.repeat(9)}]\n`)}`,
  ],
  ['deep nesting', '['.repeat(60_000)],
  ['a huge file', `# ${'x'.repeat(200_000)}`],
])('%s cost nothing but a problem', (_name, source) => {
  const { config, problems } = parseConfig(source, 'x.yml');
  expect(config).toEqual(defaultConfig);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(50);
});

test('the JSON Schema for editors accepts what we accept and refuses what we call a problem', () => {
  const isValid = new Ajv2020({ strict: false }).compile(renderConfigSchema());
  expect(isValid(parse(full))).toBe(true);
  expect(isValid(parse('documents: a/*.md\ndigest: {day: off}'))).toBe(true);
  expect(isValid(parse('labelz: {}'))).toBe(false);
  expect(isValid(parse('digest: {day: mondey}'))).toBe(false);
});
