import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { closeServer, listen, readBody } from '../../src/demo/listen.ts';
import { type LocalGitHub, startLocalGitHub } from '../../src/demo/local-github.ts';
import {
  closeIssue,
  commitFiles,
  listIssues,
  mergePullRequest,
  openPullRequest,
  type Person,
  readFile,
  signIn,
} from '../../src/demo/person.ts';

export interface MachinesReport {
  /** Titles of tasks that have no issue, and those that have more than one. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  /** Tasks whose issue was closed, and whose box is not ticked. */
  readonly unticked: readonly string[];
  readonly issues: number;
  readonly kills: number;
  readonly restarts: number;
  /** Seconds from the first merge until nothing was left to do. */
  readonly seconds: number;
}

export interface MachinesOptions {
  readonly databaseUrl: string;
  readonly postmortems: number;
  readonly onEvent?: (line: string) => void;
}

const MACHINES = 3;
const TASKS = ['alert on the queue', 'write a runbook'];

/**
 * Three servers on one PostgreSQL behind a balancer: postmortems merge and issues close, while one server after the other is killed
 * and started anew, and at last each is restarted in good order.
 */
export async function runMachines({
  databaseUrl,
  postmortems,
  onEvent = () => {},
}: MachinesOptions): Promise<MachinesReport> {
  const github = await startLocalGitHub();
  const machines: Machine[] = [];
  for (let index = 0; index < MACHINES; index++) machines.push(await startMachine(github, databaseUrl));
  const balancer = await startBalancer(() => machines.map(({ url }) => url));
  github.deliverTo(`${balancer.url}/api/github/webhooks`);
  const alice = signIn(github.url, github.userToken, github.owner, github.repository);
  const started = performance.now();
  let kills = 0;
  let restarts = 0;
  const replace = async (index: number, signal: 'SIGKILL' | 'SIGTERM') => {
    const machine = machines[index % MACHINES];
    machine?.process.kill(signal);
    if (machine) await once(machine.process, 'exit');
    machines[index % MACHINES] = await startMachine(github, databaseUrl);
    if (signal === 'SIGKILL') kills++;
    else restarts++;
    onEvent(`${signal} of server ${(index % MACHINES) + 1}`);
  };
  try {
    const third = Math.max(1, Math.floor(postmortems / 3));
    for (let index = 0; index < postmortems; index++) {
      await mergePostmortem(alice, index);
      if (index % third === third - 1) await replace(kills, 'SIGKILL');
    }
    onEvent('merged');
    await settle(github, machines);
    const closed = (await listIssues(alice)).filter(({ title }) => title.startsWith(TASKS[0] ?? ''));
    for (const [index, issue] of closed.entries()) {
      await closeIssue(alice, issue.number, 'completed');
      if (index % third === third - 1) await replace(index, index === third - 1 ? 'SIGKILL' : 'SIGTERM');
    }
    onEvent('closed');
    await settle(github, machines);
    return {
      ...(await judge(alice, postmortems)),
      kills,
      restarts,
      seconds: Math.round((performance.now() - started) / 1000),
    };
  } finally {
    for (const { process } of machines) process.kill('SIGKILL');
    await balancer.close();
    await github.close();
  }
}

const titleOf = (task: string, index: number) => `${task} of service ${index}`;
const pathOf = (index: number) => `postmortems/service-${index}.md`;

async function mergePostmortem(person: Person, index: number): Promise<void> {
  const items = TASKS.map((task) => `- [ ] ${titleOf(task, index)}\n`).join('');
  const files = { [pathOf(index)]: `# Service ${index} was down\n\n## Action items\n\n${items}` };
  for (let tries = 1; ; tries++) {
    const branch = `postmortem-${index}-${tries}`;
    try {
      await commitFiles(person, { branch, files, message: `Add a postmortem of service ${index}` });
      await mergePullRequest(person, (await openPullRequest(person, { branch, title: branch })).number);
      return;
    } catch (error) {
      // The App's own commits go to the same branch: the local GitHub then wants a new pull request.
      if (tries === 20) throw error;
    }
  }
}

async function judge(person: Person, postmortems: number) {
  const titles = (await listIssues(person)).map(({ title }) => title);
  const expected = Array.from({ length: postmortems }, (_, index) => TASKS.map((task) => titleOf(task, index))).flat();
  const countOf = (title: string) => titles.filter((each) => each === title).length;
  const unticked: string[] = [];
  for (let index = 0; index < postmortems; index++) {
    const text = (await readFile(person, pathOf(index))) ?? '';
    if (!text.includes(`- [x] ${titleOf(TASKS[0] ?? '', index)}`)) unticked.push(pathOf(index));
  }
  return {
    lost: expected.filter((title) => countOf(title) === 0),
    doubled: [...new Set(titles)].filter((title) => countOf(title) > 1),
    unticked,
    issues: titles.length,
  };
}

interface Machine {
  readonly process: ChildProcess;
  readonly url: string;
}

async function startMachine(github: LocalGitHub, databaseUrl: string): Promise<Machine> {
  const child = fork(new URL('machine-child.ts', import.meta.url), [], {
    env: {
      PATH: process.env.PATH ?? '',
      GITHUB_API_URL: github.url,
      APP_ID: String(github.appId),
      PRIVATE_KEY: github.privateKey,
      WEBHOOK_SECRET: github.webhookSecret,
      DATABASE_URL: databaseUrl,
      PORT: '0',
      HOST: '127.0.0.1',
      WINDOW_SECONDS: '0',
      SETTLE_SECONDS: '1',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [url] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('the server did not start'))),
  ]);
  return { process: child, url: String(url) };
}

/** Sends each delivery to the next server, and to another one when that is gone, as balancers do. */
async function startBalancer(urls: () => readonly string[]) {
  let turn = 0;
  const pass = async (request: IncomingMessage): Promise<number> => {
    const body = await readBody(request);
    const headers = Object.entries(request.headers).filter(([name]) => /^(x-|content-type)/.test(name));
    for (let tries = 0; tries < 20; tries++) {
      const url = urls()[turn++ % urls().length];
      const response = await fetch(`${url}${request.url}`, {
        method: 'POST',
        headers: headers.map(([name, value]): [string, string] => [name, String(value)]),
        body: new Uint8Array(body),
      }).catch(() => undefined);
      await response?.text().catch(() => '');
      if (response?.ok) return response.status;
      await delay(200);
    }
    return 502;
  };
  const server = createServer((request, response) => {
    pass(request).then(
      (status) => void response.writeHead(status).end(),
      () => response.destroy(),
    );
  });
  const port = await listen(server, 0);
  return { url: `http://127.0.0.1:${port}`, close: () => closeServer(server) };
}

/** Quiet several times in a row: a pass that ends may have sent webhooks that bring new requests. */
async function settle(github: LocalGitHub, machines: readonly Machine[]): Promise<void> {
  for (let quiet = 0; quiet < 5; ) {
    await github.delivered();
    const metrics = await fetch(`${machines[0]?.url}/metrics`).then((response) => response.text());
    const busy = !/queue_waiting 0\n/.test(metrics) || !/queue_running 0\n/.test(metrics);
    quiet = busy ? 0 : quiet + 1;
    await delay(200);
  }
}
