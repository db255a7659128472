import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { COMMAND, runFollowthrough } from './run-followthrough.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const GOOD = `# Mail was late

**Date**: 2099-03-02

## Action items

- [ ] Add an alert on the age of the oldest mail (owner: @alice, due: 2099-03-09)
- [x] Write a runbook page for the mail queue — @bob, due 2099-03-04
`;

function write(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Says the same thing twice, and stops before a promise. */
const BAD = '# Down\n\n## Action items\n\n- [ ] Add an alert on the queue\n- [ ] Add an alert on the queue\n';

const COMMANDS = ['parse', 'check', 'plan', 'apply', 'digest', 'untrack', 'schema', 'serve', 'demo'];

describe('help', () => {
  test('the help page names every command', () => {
    const { status, stdout } = runFollowthrough(['--help']);
    expect(status).toBe(0);
    for (const name of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  test.each(COMMANDS)('the help page of %s has an example', (name) => {
    const { status, stdout } = runFollowthrough([name, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: followthrough /);
    expect(stdout).toMatch(new RegExp(`^Examples?\\n  .*followthrough ${name}`, 'm'));
  });

  test('--version prints the version of the package', () => {
    const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(manifest).toMatchObject({ version: runFollowthrough(['--version']).stdout.trim() });
  });

  test('nothing asked is not fine: the help page, and status 2', () => {
    expect(runFollowthrough([])).toMatchObject({ status: 2, stdout: expect.stringContaining('Usage:') });
  });
});

describe('what cannot be done is said in a sentence, with status 2 and without a stack', () => {
  const cases: [string, string[], string, Record<string, string>?][] = [
    ['a mistyped command', ['prase', 'x.md'], 'Did you mean "followthrough parse"?'],
    ['a mistyped flag', ['parse', '--jsno', 'x.md'], 'Did you mean --json?'],
    ['a flag without its value', ['parse', 'x.md', '--today'], '--today needs a value'],
    ['a value that is not wanted', ['parse', '--json=yes', 'x.md'], '--json takes no value'],
    ['a day that is none', ['parse', '--today', '2026-02-30', 'x.md'], '2026-02-30 is not a day'],
    ['no file', ['parse'], 'parse needs a file'],
    ['a missing file', ['parse', 'nowhere.md'], 'cannot read nowhere.md: there is no such file'],
    ['a folder', ['parse', folder], 'it is a folder'],
    ['no repository', ['plan'], 'plan needs a repository'],
    ['half a repository', ['apply', 'shop'], '"shop" does not name a repository'],
    ['nobody signed in', ['plan', 'acme/shop'], 'Nobody is signed in to GitHub'],
    ['an App without a key', ['plan', 'acme/shop'], 'PRIVATE_KEY', { APP_ID: '1' }],
    ['a key that cannot be read', ['plan', 'acme/shop'], 'nokey.pem', { APP_ID: '1', PRIVATE_KEY_PATH: 'nokey.pem' }],
    ['a port that is none', ['demo', '--port', 'many'], 'many is no port'],
    ['a demo of nothing', ['demo', 'nowhere.md'], 'Cannot read nowhere.md'],
  ];

  test.each(cases)('%s', (_, args, words, env = {}) => {
    const { status, stderr, stdout } = runFollowthrough(args, { env: { PATH: '', ...env } });
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('DEBUG shows the stack', () => {
    const { stderr } = runFollowthrough(['parse'], { env: { DEBUG: '1' } });
    expect(stderr).toMatch(/\n\s+at /);
  });
});

describe('parse', () => {
  test('prints one JSON object a line, with the keys that others rely on', () => {
    const path = write('good.md', GOOD);
    const { status, stdout, stderr } = runFollowthrough(['parse', '--json', path, '--today', '2099-03-02']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    const file = JSON.parse(lines[0] ?? '');
    expect(Object.keys(file)).toEqual(['path', 'title', 'incident', 'items', 'problems']);
    expect(file).toMatchObject({ path, title: 'Mail was late', problems: [], incident: { date: '2099-03-02' } });
    expect(file.items[0]).toEqual({
      line: 7,
      endLine: 7,
      level: 'task',
      title: 'Add an alert on the age of the oldest mail',
      status: 'open',
      stated: true,
      owners: ['alice'],
      due: '2099-03-09',
      priority: null,
      kind: file.items[0].kind,
      issue: null,
      section: 'Action items',
      parentLine: null,
    });
    expect(file.items[1]).toMatchObject({ line: 8, status: 'done', owners: ['bob'], due: '2099-03-04' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('problems give status 1 and stand with file, line and remedy', () => {
    const path = write('bad.md', BAD);
    const { status, stdout } = runFollowthrough(['parse', path]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/bad\.md:\d: duplicate-item .+\n {4}\S/);
  });

  test('a file that cannot be read does not stop the others, and gives status 2', () => {
    const binary = write('photo.md', Buffer.from('\x89PNG\0\0'));
    const latin = write('latin.md', Buffer.from('caf\xe9\n', 'latin1'));
    const good = write('good.md', GOOD);
    const { status, stdout, stderr } = runFollowthrough(['parse', '--json', binary, 'none.md', latin, folder, good]);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).path),
    ).toEqual([good]);
    for (const words of ['a binary file', 'no such file', 'line 1 is not valid UTF-8', 'a folder']) {
      expect(stderr).toContain(words);
    }
    expect(status).toBe(2);
  });

  test('- is standard input', () => {
    const { status, stdout } = runFollowthrough(['parse', '--json', '-', '--today', '2099-03-02'], { input: GOOD });
    expect(JSON.parse(stdout)).toMatchObject({ path: '-', title: 'Mail was late' });
    expect(status).toBe(0);
  });

  test('a text cannot steer the terminal', () => {
    const text = '# Down \u001b[31mred\n\n## Action items\n\n- [ ] Add \u001b]0;owned\u0007 an alert (@alice)\n';
    const { stdout } = runFollowthrough(['parse', '-'], { input: text });
    expect(stdout).toContain('red');
    expect(stdout).not.toContain('\u001b');
  });

  test('colours are printed only where they are wanted', () => {
    const colours = (env: Record<string, string>) =>
      runFollowthrough(['parse', '-'], { input: GOOD, env }).stdout.includes('\u001b[');
    expect(colours({})).toBe(false);
    expect(colours({ FORCE_COLOR: '1' })).toBe(true);
    expect(colours({ FORCE_COLOR: '0' })).toBe(false);
    expect(colours({ NO_COLOR: '1' })).toBe(false);
  });
});

describe('check', () => {
  const checkout = join(folder, 'checkout');
  mkdirSync(join(checkout, '.git'), { recursive: true });
  mkdirSync(join(checkout, 'postmortems'));
  mkdirSync(join(checkout, 'notes'));
  writeFileSync(join(checkout, 'postmortems/bad.md'), BAD);
  writeFileSync(join(checkout, 'notes/plan.md'), BAD);

  test('a folder is checked by its configuration: only what is a postmortem, and with line and remedy', () => {
    const { status, stdout, stderr } = runFollowthrough(['check'], { cwd: checkout });
    expect(stdout).toMatch(/^postmortems\/bad\.md:\d: duplicate-item /m);
    expect(stdout).not.toContain('notes');
    expect(stderr).toMatch(/^Checked 1 postmortem: \d problems?\.$/m);
    expect(status).toBe(1);
  });

  test('--format github annotates the line', () => {
    const { stdout } = runFollowthrough(['check', '--format', 'github', 'postmortems'], { cwd: checkout });
    expect(stdout).toMatch(/^::warning file=postmortems\/bad\.md,line=\d,title=duplicate-item::\S/m);
  });

  test('a mistake in the configuration is told with its line', () => {
    mkdirSync(join(checkout, '.github'), { recursive: true });
    writeFileSync(join(checkout, '.github/followthrough.yml'), 'headings:\n  tasks: [Homework]\nlables: {}\n');
    const { status, stdout } = runFollowthrough(['check', '.github/followthrough.yml'], { cwd: checkout });
    expect(stdout).toMatch(/^\.github\/followthrough\.yml:3: config-unknown-key .*lables/m);
    expect(status).toBe(1);
    rmSync(join(checkout, '.github'), { recursive: true });
  });

  test('without problems the status is 0', () => {
    const path = write('fine.md', GOOD);
    expect(runFollowthrough(['check', path])).toMatchObject({ status: 0, stdout: '' });
  });
});

describe('schema and untrack', () => {
  test('the schema is JSON and knows the top-level keys', () => {
    const { status, stdout } = runFollowthrough(['schema']);
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout).properties)).toEqual(
      expect.arrayContaining(['documents', 'labels', 'owners']),
    );
  });

  test('a file without marks of ours stays as it is', () => {
    const path = write('plain.md', GOOD);
    expect(runFollowthrough(['untrack', path])).toMatchObject({ status: 0 });
    expect(readFileSync(path, 'utf8')).toBe(GOOD);
    expect(runFollowthrough(['untrack', '-'], { input: GOOD }).stdout).toBe(GOOD);
  });
});

test('a reader that closes the pipe early is no failure', () => {
  const path = write('good.md', GOOD.repeat(50));
  const script = `"${process.execPath}" "${COMMAND}" parse --json ${`"${path}" `.repeat(50)} | head -c 10`;
  const { stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
  expect({ stdout: stdout.length, stderr }).toEqual({ stdout: 10, stderr: '' });
});
