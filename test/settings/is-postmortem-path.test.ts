import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/settings/default-config.ts';
import { isPostmortemPath } from '../../src/settings/is-postmortem-path.ts';

test.each([
  'postmortems/2026-04-14.md',
  'postmortem/checkout.markdown',
  'post-mortems/a/b/c.mdx',
  'Postmortems/2026/April.MD',
  'docs/postmortems/x.txt',
  'docs/post-mortems/x.md',
  'incidents/2026/x.md',
  'incident-reports/x.md',
  'docs/incidents/x.md',
  'docs/source/incident-reports/2018-01-18-x.md',
  'site/content/outages/x.md',
  'postmortems/template-engine-outage.md',
])('%s is a postmortem by default', (path) => {
  expect(isPostmortemPath(path, defaultConfig)).toBe(true);
});

test.each([
  'README.md',
  'postmortems/README.md',
  'postmortems/readme.de.md',
  'postmortems/index.md',
  'postmortems/_index.md',
  'postmortems/template.md',
  'postmortems/TEMPLATE.md',
  'postmortems/0000-template.md',
  'postmortems/postmortem_template.md',
  'postmortems/templates/long.md',
  'postmortems/graph.png',
  'postmortems.md',
  'src/postmortems.ts',
  'docs/guide.md',
  'node_modules/x/postmortems/y.md',
  'mypostmortems/x.md',
])('%s is none by default', (path) => {
  expect(isPostmortemPath(path, defaultConfig)).toBe(false);
});

test.each([
  ['*.md', 'a.md', true],
  ['*.md', 'a/b.md', false],
  ['**/*.md', 'a.md', true],
  ['**/*.md', 'a/b/c.md', true],
  ['a/**', 'a/b/c', true],
  ['a/**/b', 'a/b', true],
  ['a/**/b/**/c', 'a/x/b/y/b/z/c', true],
  ['a/**/b/**/c', 'a/x/b/y/d', false],
  ['?.md', 'ä.md', true],
  ['?.md', '😀.md', true],
  ['?.md', 'ab.md', false],
  ['{a,b}/{c,d{e,f}}.md', 'b/df.md', true],
  ['{a,b}/{c,d{e,f}}.md', 'b/d.md', false],
  ['a[1].md', 'a[1].md', true],
  ['a.md', 'axmd', false],
  ['*a*b*c', 'xaxbxc', true],
  ['*a*b*c', 'xaxcxb', false],
  ['', '', false],
])('glob %s, path %s: %s', (glob, path, expected) => {
  expect(isPostmortemPath(path, { documents: { include: [glob], exclude: [] } })).toBe(expected);
});

test('a glob made to be slow is not', () => {
  const documents = { include: [`${'*a'.repeat(2_000)}b`, `${'**/a/'.repeat(2_000)}b`], exclude: [] };
  expect(isPostmortemPath(`${'a'.repeat(4_000)}/${'a/'.repeat(2_000)}c`, { documents })).toBe(false);
});
