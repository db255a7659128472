import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TerminalFailure } from '../../src/engine/failure.ts';
import { makeLog } from '../../src/server/log.ts';
import { APP_KEY } from '../app-key.ts';

const KEY_LINE = APP_KEY.split('\n')[3] ?? '';
const TOKEN = `ghs_${'a1B2'.repeat(9)}`;
const JWT = `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.${'c'.repeat(20)}`;
const SECRETS = ['a "quoted" secret', APP_KEY];

function logged(write: (log: ReturnType<typeof makeLog>) => void): string {
  let text = '';
  const destination = {
    write: (line: string) => {
      text += line;
    },
  };
  write(makeLog('trace', SECRETS, destination));
  return text;
}

const PLACES: readonly [string, (log: ReturnType<typeof makeLog>, text: string) => void][] = [
  ['in the message', (log, text) => log.info(text)],
  ['in a field', (log, text) => log.info({ a: { b: [text] } }, 'x')],
  ['as the name of a field', (log, text) => log.info({ [text]: 1 }, 'x')],
  ['in an error', (log, text) => log.error({ err: new Error(text, { cause: new Error(text) }) }, 'x')],
  ['in a failure and its remedy', (log, text) => log.error({ err: new TerminalFailure(text, text) }, 'x')],
  ['in several errors', (log, text) => log.error({ err: new AggregateError([new Error(text)], text) }, 'x')],
  ['in what an error carries', (log, text) => log.error(Object.assign(new Error('x'), { request: { headers: text } }))],
  ['in a child', (log, text) => log.child({ text }).warn('x')],
];

test.each(PLACES)('no secret gets out %s', (_, write) => {
  for (const secret of ['a "quoted" secret', 'a \\"quoted\\" secret', APP_KEY, KEY_LINE, TOKEN, JWT]) {
    const text = logged((log) => write(log, `before ${secret} after`));
    expect(text).not.toContain('quoted');
    expect(text).not.toContain(KEY_LINE);
    expect(text).not.toContain(TOKEN);
    expect(text).not.toContain(JWT);
    expect(() => JSON.parse(text)).not.toThrow();
  }
});

test('a password within an address does not get out', () => {
  const text = logged((log) => log.warn('cannot reach postgres://alice:hunter2hunter2@db:5432/x'));
  expect(text).not.toContain('hunter2');
  expect(text).toContain('postgres://alice:[secret]@db:5432/x');
});

test('every line is one JSON object, whatever is logged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.jsonValue(), (message, value) => {
      const text = logged((log) => log.info({ value }, message));
      expect(text.endsWith('\n')).toBe(true);
      expect(text.trimEnd()).not.toContain('\n');
      expect(JSON.parse(text)).toMatchObject({ level: 'info' });
    }),
  );
});
