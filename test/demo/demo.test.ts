import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { closeServer, listen } from '../../src/demo/listen.ts';
import { COMMAND, runFollowthrough } from '../cli/run-followthrough.ts';

const folder = mkdtempSync(join(tmpdir(), 'demo-'));
afterAll(() => rmSync(folder, { recursive: true }));

const OWN = `# Search was down

## Action items

- Add an alert on empty search results
- Write a runbook page for rebuilding the index
`;

/** Starts the demo with a folder of its own for what it writes. */
function startDemo(args: readonly string[]): { demo: ChildProcess; output: () => string } {
  const { PATH, HOME } = process.env;
  const demo = spawn(process.execPath, [COMMAND, 'demo', ...args], { env: { PATH, HOME, TMPDIR: folder } });
  let text = '';
  demo.stdout?.on('data', (chunk) => (text += chunk));
  demo.stderr?.on('data', (chunk) => (text += chunk));
  return { demo, output: () => text };
}

async function waitForOutput(output: () => string, words: string): Promise<void> {
  const end = performance.now() + 50_000;
  while (!output().includes(words)) {
    if (performance.now() > end) throw new Error(`the demo never said "${words}":\n${output()}`);
    await delay(100);
  }
}

/** What the demo's processes have in their command line or environment and nobody else does. */
function leftProcesses(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      try {
        return readFileSync(`/proc/${id}/environ`, 'utf8').includes(`TMPDIR=${folder}`);
      } catch {
        return false;
      }
    });
}

function leftFiles(): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('followthrough-demo-'));
}

// Looks for processes that were left behind where Linux lists them.
describe.skipIf(!existsSync('/proc/self/environ'))('the demo', () => {
  test('tells the whole story of a postmortem of one’s own, and leaves nothing behind', async () => {
    const path = join(folder, 'search.md');
    writeFileSync(path, OWN);
    const { demo, output } = startDemo([path]);
    const [status] = await once(demo, 'exit');
    const text = output();
    expect(status, text).toBe(0);
    expect(text).toContain('Add an alert on empty search results');
    expect(text).toMatch(/^ *\+ - \[ \] Add an alert on empty search results \(\[#\d+\]/m);
    expect(text).toMatch(/^ *\+ - \[x\] Add an alert on empty search results/m);
    expect(text).toMatch(/^ *\+ .*not planned/m);
    expect(text).toMatch(/^ *- .*not planned/m);
    expect(text).toContain('followthrough digest acme/shop --on');
    expect(leftProcesses()).toEqual([]);
    expect(leftFiles()).toEqual([]);
  });

  test('ends at Ctrl-C with everything that it started', async () => {
    const { demo, output } = startDemo([]);
    await waitForOutput(output, 'It merges');
    expect(leftProcesses().length).toBeGreaterThan(1);
    demo.kill('SIGINT');
    const [status, signal] = await once(demo, 'exit');
    expect({ status, signal }).toEqual({ status: null, signal: 'SIGINT' });
    expect(leftProcesses()).toEqual([]);
    expect(leftFiles()).toEqual([]);
  });

  test('its server ends even when the demo is killed', async () => {
    const { demo, output } = startDemo([]);
    await waitForOutput(output, 'It merges');
    demo.kill('SIGKILL');
    const end = performance.now() + 20_000;
    while (leftProcesses().length > 0 && performance.now() < end) await delay(100);
    expect(leftProcesses()).toEqual([]);
    for (const name of leftFiles()) rmSync(join(folder, name), { recursive: true });
  });
});

describe('what keeps the demo from starting is said in a sentence, with status 2', () => {
  test('a busy port', async () => {
    const server = createServer();
    const port = await listen(server, 0);
    const ran = runFollowthrough(['demo', '--port', String(port)]);
    await closeServer(server);
    expect(ran.stderr).toContain(`Port ${port} is in use`);
    expect(ran.stderr).toContain('--port');
    expect(ran.status).toBe(2);
  });

  test('a place where nothing can be written', () => {
    const file = join(folder, 'not-a-folder');
    writeFileSync(file, '');
    const ran = runFollowthrough(['demo'], { env: { TMPDIR: file } });
    expect(ran.stderr).toContain('Nothing can be written under');
    expect(ran.status).toBe(2);
  });

  test('a file without a task', () => {
    const ran = runFollowthrough(['demo', '-'], { input: '# A note\n\nNothing happened.\n' });
    expect(ran.stderr).toContain('No task was found');
    expect(ran.status).toBe(2);
  });
});
