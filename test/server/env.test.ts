import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Env, envFileOf, readEnv, readVariables, writeVariables } from '../../src/env.ts';
import { APP_KEY } from '../app-key.ts';

const folder = mkdtempSync(join(tmpdir(), 'followthrough-env-'));
writeFileSync(join(folder, 'key.pem'), APP_KEY);
writeFileSync(join(folder, '.env'), `APP_ID=5\nPORT=4000\nPRIVATE_KEY="${APP_KEY.replaceAll('\n', '\\n')}"\n`);
afterAll(() => rmSync(folder, { recursive: true }));

const APP = { APP_ID: '7', PRIVATE_KEY: APP_KEY, WEBHOOK_SECRET: 'secret' };

function envOf(variables: Record<string, string>): Env {
  const reading = readEnv(variables);
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
  return reading.env;
}

describe('the environment', () => {
  test('nothing at all is fine: the App is to be registered', () => {
    expect(envOf({})).toEqual({
      app: null,
      host: 'localhost',
      port: 3000,
      logLevel: 'info',
      apiUrl: 'https://api.github.com',
      database: { kind: 'directory', path: './data' },
      stopSeconds: 25,
      windowSeconds: 5,
      settleSeconds: 30,
    });
  });

  test.each([
    ['as it is', { PRIVATE_KEY: APP_KEY }],
    ['in one line', { PRIVATE_KEY: APP_KEY.replaceAll('\n', '\\n') }],
    ['in one line and quoted', { PRIVATE_KEY: `"${APP_KEY.replaceAll('\n', '\\n')}"` }],
    ['in base64', { PRIVATE_KEY: Buffer.from(APP_KEY).toString('base64') }],
    ['in a file', { PRIVATE_KEY_PATH: join(folder, 'key.pem') }],
  ])('the private key can be given %s', (_, key) => {
    const { app } = envOf({ APP_ID: '7', WEBHOOK_SECRET: 'secret', ...key });
    expect(app).toEqual({ appId: 7, privateKey: APP_KEY, webhookSecret: 'secret' });
  });

  test.each([
    [{ GHE_HOST: 'git.acme.dev' }, 'https://git.acme.dev/api/v3'],
    [{ GHE_HOST: 'git.acme.dev', GHE_PROTOCOL: 'http' }, 'http://git.acme.dev/api/v3'],
    [{ GITHUB_API_URL: 'http://localhost:4000/', GHE_HOST: 'git.acme.dev' }, 'http://localhost:4000'],
    [{ GITHUB_API_URL: '' }, 'https://api.github.com'],
  ])('%j leads to %s', (variables, apiUrl) => {
    expect(envOf(variables).apiUrl).toBe(apiUrl);
  });

  test.each([
    ['PORT', { PORT: 'http' }],
    ['PORT', { PORT: '70000' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://x' }],
    ['DATABASE_BACKEND', { DATABASE_URL: 'postgres://x', DATABASE_BACKEND: 'oracle' }],
    ['GITHUB_API_URL', { GITHUB_API_URL: 'api.github.com' }],
    ['STOP_SECONDS', { STOP_SECONDS: '0' }],
    ['APP_ID', { ...APP, APP_ID: 'Iv1.abc' }],
    ['APP_ID', { ...APP, APP_ID: '' }],
    ['WEBHOOK_SECRET', { ...APP, WEBHOOK_SECRET: '' }],
    ['PRIVATE_KEY', { ...APP, PRIVATE_KEY: '' }],
    ['PRIVATE_KEY', { ...APP, PRIVATE_KEY: 'not a key' }],
    ['PRIVATE_KEY_PATH', { ...APP, PRIVATE_KEY: '', PRIVATE_KEY_PATH: join(folder, 'nothing.pem') }],
    ['PRIVATE_KEY_PATH', { ...APP, PRIVATE_KEY: '', PRIVATE_KEY_PATH: join(folder, '.env') }],
  ])('a wrong %s is named, with a remedy', (variable, variables) => {
    const reading = readEnv(variables);
    expect(reading).toMatchObject({ kind: 'problems', problems: [{ variable }] });
    if (reading.kind === 'problems') {
      expect(reading.problems[0]?.message).toContain(variable);
      expect(reading.problems[0]?.remedy).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('all that is wrong is told at once, and no key with it', () => {
    const reading = readEnv({ PORT: 'x', LOG_LEVEL: 'y', PRIVATE_KEY: 'hush-hush', APP_ID: '1' });
    expect(reading).toMatchObject({
      problems: [
        { variable: 'PORT' },
        { variable: 'LOG_LEVEL' },
        { variable: 'WEBHOOK_SECRET' },
        { variable: 'PRIVATE_KEY' },
      ],
    });
    expect(JSON.stringify(reading)).not.toContain('hush-hush');
  });

  test('a file .env is read, and the process comes before it', () => {
    const variables = readVariables(envFileOf(folder, {}), { PORT: '5000', WEBHOOK_SECRET: 'secret' });
    const reading = readEnv(variables);
    expect(reading).toMatchObject({ env: { port: 5000, app: { appId: 5, privateKey: APP_KEY } } });
    expect(envFileOf(folder, { ENV_FILE: '/data/.env' })).toBe('/data/.env');
    expect(readVariables(join(folder, 'elsewhere'), { PORT: '1' })).toEqual({ PORT: '1' });
  });

  test('credentials that are written into a file are read back, beside what was there', () => {
    const file = join(folder, 'written.env');
    writeFileSync(file, 'PORT=4000\nLOG_LEVEL="debug"\n');
    // As Probot hands them over.
    writeVariables(file, { APP_ID: '7', PRIVATE_KEY: `"${APP_KEY}"`, WEBHOOK_SECRET: 'it"s a #secret' });
    writeVariables(file, { APP_ID: '8' });
    expect(readEnv(readVariables(file, {}))).toMatchObject({
      env: {
        port: 4000,
        logLevel: 'debug',
        app: { appId: 8, privateKey: APP_KEY, webhookSecret: 'it"s a #secret' },
      },
    });
  });
});
