import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { APP_KEY } from '../app-key.ts';
import { type Instruction, parseDockerfile, type Stage } from './parse-dockerfile.ts';

// Does what the Dockerfile says, without Docker, in a temporary folder: copies the same files, installs the same packages, starts the
// same command as another user, asks the same health check, and stops it as Docker does. Run with: npm exec node test/docker/check.ts

const repository = new URL('../..', import.meta.url).pathname;
/** `nobody` on Debian, which the image builds on. */
const UNPRIVILEGED = 65_534;
const isRoot = process.getuid?.() === 0;
const as = isRoot ? { uid: UNPRIVILEGED, gid: UNPRIVILEGED } : {};

const stages = parseDockerfile(readFileSync(join(repository, 'Dockerfile'), 'utf8'));
const last = stages.at(-1);
if (last === undefined) throw new Error('the Dockerfile has no stage');
checkImage(stages, last);

const root = mkdtempSync(join(tmpdir(), 'followthrough-docker-'));
try {
  chmodSync(root, 0o755);
  const built = new Map(stages.map((stage, index) => [stage.name ?? String(index), join(root, `stage-${index}`)]));
  for (const [index, stage] of stages.entries()) build(stage, join(root, `stage-${index}`), built);
  const image = join(root, `stage-${stages.length - 1}`);
  say(`image: ${sizeOf(image)} besides ${last.image}`);
  await run(last, image, {});
  await run(last, image, {
    APP_ID: '1',
    PRIVATE_KEY: APP_KEY,
    WEBHOOK_SECRET: 'secret',
    GITHUB_API_URL: 'http://localhost:9',
  });
  say('the Dockerfile holds what it promises');
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** What can be told by reading. */
function checkImage(stages: readonly Stage[], last: Stage): void {
  const { devDependencies } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  for (const { image } of stages) {
    expect(
      image === `node:${devDependencies.node}-slim`,
      `${image} is the Node that the tests run on, slim and pinned`,
    );
  }
  const of = (word: string) => last.instructions.filter((instruction) => instruction.word === word);
  expect(of('VOLUME').length === 1, 'there is one volume');
  expect(of('HEALTHCHECK').length === 1, 'there is a health check');
  expect(!['root', '0', ''].includes(of('USER').at(-1)?.rest ?? ''), 'the user is not root');
  const afterUser = last.instructions.slice(last.instructions.findIndex(({ word }) => word === 'USER'));
  expect(!afterUser.some(({ word }) => word === 'COPY' || word === 'RUN'), 'nothing is built as that user');
}

function build(stage: Stage, folder: string, built: ReadonlyMap<string, string>): void {
  let workdir = '/';
  mkdirSync(folder, { recursive: true });
  for (const { word, rest } of stage.instructions) {
    const inside = (path: string) => join(folder, posix.resolve(workdir, path));
    if (word === 'WORKDIR') {
      workdir = rest;
      mkdirSync(inside('.'), { recursive: true });
    } else if (word === 'COPY') {
      const from = /^--from=(\S+) /.exec(rest);
      const paths = rest.slice(from?.[0].length ?? 0).split(' ');
      const target = paths.pop() ?? '';
      for (const path of paths) {
        const source = join(from ? (built.get(from[1] ?? '') ?? '') : repository, path);
        // As Docker does: a folder's content goes into the target, a file goes under its name into a target that ends with a slash.
        cpSync(source, statSync(source).isDirectory() ? inside(target) : inside(join(target, path)), {
          recursive: true,
        });
      }
    } else if (word === 'RUN') {
      say(`RUN ${rest}`);
      execFileSync('sh', ['-c', runnable(rest, folder)], { cwd: inside('.'), stdio: ['ignore', 'ignore', 'inherit'] });
    } else if (word === 'VOLUME' && isRoot) {
      chownSync(inside(rest), UNPRIVILEGED, UNPRIVILEGED);
    }
  }
}

/** Folders of the image stand in the stage's folder, and its user `node` may not be here. */
function runnable(command: string, folder: string): string {
  return command.replaceAll(/ -[og] node\b/g, '').replaceAll(/(?<= )\/(?=\w)/g, `${folder}/`);
}

async function run(stage: Stage, folder: string, credentials: Record<string, string>): Promise<void> {
  const port = await findPort();
  const declared = stage.instructions.filter(({ word }) => word === 'ENV').map(({ rest }) => rest.split('='));
  const env = {
    PATH: process.env.PATH ?? '',
    ...Object.fromEntries(
      declared.map(([name = '', value = '']) => [name, value.startsWith('/') ? join(folder, value) : value]),
    ),
    ...credentials,
    PORT: String(port),
  };
  const cwd = join(folder, stage.instructions.filter(({ word }) => word === 'WORKDIR').at(-1)?.rest ?? '/');
  const [program = '', ...argv] = commandOf(stage.instructions, 'CMD');
  const server = spawn(program, argv, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'], ...as });
  let log = '';
  server.stdout.on('data', (chunk) => {
    log += chunk;
  });
  const exit = once(server, 'exit');
  try {
    await untilHealthy(stage, { cwd, env }, server);
    expect(
      !('APP_ID' in credentials) || log.includes('"serving"'),
      `it is healthy as user ${isRoot ? UNPRIVILEGED : 'you'}`,
    );
    server.kill('SIGTERM');
    const [code] = await exit;
    expect(
      code === 0,
      `SIGTERM ends it with exit 0 (${Object.keys(credentials).length > 0 ? 'serving' : 'setting up'})`,
    );
  } finally {
    server.kill('SIGKILL');
  }
}

async function untilHealthy(
  stage: Stage,
  where: { readonly cwd: string; readonly env: Record<string, string> },
  server: ChildProcess,
): Promise<void> {
  const [program = '', ...argv] = commandOf(stage.instructions, 'HEALTHCHECK');
  for (let attempt = 0; attempt < 60; attempt++) {
    if (server.exitCode !== null) throw new Error(`the server ended with exit ${server.exitCode}`);
    if (spawnSync(program, argv, { ...where, ...as }).status === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('the health check never passed');
}

function commandOf(instructions: readonly Instruction[], word: string): readonly string[] {
  const rest = instructions.find((instruction) => instruction.word === word)?.rest ?? '';
  return JSON.parse(rest.slice(rest.indexOf('[')));
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

function sizeOf(folder: string): string {
  return `${execFileSync('du', ['-sh', folder]).toString().split('\t')[0]}`;
}

function expect(holds: boolean, what: string): void {
  if (!holds) throw new Error(`it does not hold that ${what}`);
  say(`✓ ${what}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
