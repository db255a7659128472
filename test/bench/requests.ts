import { setTimeout as delay } from 'node:timers/promises';
import {
  closeIssue,
  commitFiles,
  listIssues,
  mergePullRequest,
  openPullRequest,
  readFile,
  updateIssue,
} from '../../src/demo/person.ts';
import { openStage, type Stage } from '../../src/demo/stage.ts';
import { waitUntil } from '../../src/demo/wait-until.ts';
import { type CountingProxy, startCountingProxy } from './counting-proxy.ts';
import { makePostmortem } from './make-postmortem.ts';
import { type Figure, printFigures } from './measure.ts';

/** The App is done when it has asked nothing for so long: longer than the window in which it gathers events. */
const QUIET_MS = 9_000;
const MOST_SECONDS = 120;

/** How many requests the App's server makes of GitHub for what happens in a repository; 304s are free and not counted. */
export async function benchRequests(): Promise<void> {
  const proxies: CountingProxy[] = [];
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once('SIGINT', stop);
  const stage = await openStage({
    port: 0,
    signal: stopping.signal,
    apiUrlFor: async (url) => {
      const proxy = await startCountingProxy(url);
      proxies.push(proxy);
      return proxy.url;
    },
  });
  const [proxy] = proxies;
  try {
    if (proxy) printFigures('Requests to GitHub (no sub-issues on this server)', await measureScenarios(stage, proxy));
  } finally {
    process.off('SIGINT', stop);
    await stage.close();
    await proxy?.close();
  }
}

async function measureScenarios(stage: Stage, proxy: CountingProxy): Promise<Figure[]> {
  const { alice } = stage;
  const figures: Figure[] = [];
  const count = async (name: string, aim: number, happen: () => Promise<unknown>) => {
    proxy.reset();
    await happen();
    await waitForQuiet(proxy);
    const requests = proxy.counted();
    figures.push({ name, value: String(requests.length), aim: `aim: at most ${aim}` });
    if (process.env.DEBUG) process.stderr.write(`${name}\n${requests.map((each) => `  ${each}\n`).join('')}`);
  };
  let path = '';
  for (const [index, tasks] of [10, 1, 4, 10].entries()) {
    path = `postmortems/bench-${index}.md`;
    const file = path;
    const text = makePostmortem(index + 1, tasks).replaceAll('- [x]', '- [ ]');
    const first = index === 0 ? ', the first of the repository: with its labels' : '';
    await count(`merge with ${tasks} task${tasks === 1 ? '' : 's'}${first}`, tasks + 9, async () => {
      const branch = `bench-${index}`;
      await commitFiles(alice, { branch, files: { [file]: text }, message: 'Add a postmortem' });
      const pull = await openPullRequest(alice, { branch, title: 'Add a postmortem' });
      proxy.reset();
      await mergePullRequest(alice, pull.number);
      await waitUntil(
        async () => ((await readFile(alice, file)) === text ? undefined : true),
        MOST_SECONDS,
        new AbortController().signal,
      );
    });
  }
  const open = (await listIssues(alice)).filter(
    ({ state, title, body }) => state === 'open' && body.includes(path) && !title.startsWith('Follow-through'),
  );
  const [task, other] = open.toReversed();
  if (task === undefined || other === undefined) return figures;
  await count('close an issue', 5, () => closeIssue(alice, task.number));
  await count('an event that changes nothing (an edited body)', 3, () =>
    updateIssue(alice, other.number, { body: `${other.body}\n\nA remark below.` }),
  );
  return figures;
}

async function waitForQuiet(proxy: CountingProxy): Promise<void> {
  let seen = -1;
  while (seen !== proxy.counted().length) {
    seen = proxy.counted().length;
    await delay(QUIET_MS);
  }
}
