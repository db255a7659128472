import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitFiles, listIssues } from '../../src/demo/person.ts';
import { type Fault, type FaultProxy, startFaultProxy } from '../github/fault-proxy.ts';
import { openStage, type Stage } from './stage.ts';

const refusal = (status: number, message: string): Fault => ({ kind: 'status', when: 'before', status, message });

/** What the App meets after something was done to its installation or to the repository, and nobody told it. */
const SITUATIONS: readonly (readonly [string, (method: string, path: string) => Fault | undefined])[] = [
  ['suspended', () => refusal(403, 'This installation has been suspended')],
  ['uninstalled', (_, path) => refusal(path.includes('/access_tokens') ? 404 : 401, 'Bad credentials')],
  ['out of reach', (_, path) => (path.startsWith('/repos/') ? refusal(404, 'Not Found') : undefined)],
  [
    'without the permission for issues',
    (method, path) =>
      method !== 'GET' && /\/(issues|labels)/.test(path)
        ? refusal(403, 'Resource not accessible by integration')
        : undefined,
  ],
  [
    'archived',
    (method, path) =>
      method !== 'GET' && path.startsWith('/repos/')
        ? refusal(403, 'Repository was archived so is read-only.')
        : undefined,
  ],
];

const EVENTS = 6;
/** To find out once more, for each event. */
const MOST_REQUESTS_OF_AN_EVENT = 12;

describe('a repository that became', () => {
  let stage: Stage;
  let proxy: FaultProxy;
  beforeAll(async () => {
    stage = await openStage({
      apiUrlFor: async (url) => {
        proxy = await startFaultProxy(url);
        return proxy.url;
      },
    });
  });
  afterAll(async () => {
    await stage?.close();
    await proxy?.close();
  });

  test.each(SITUATIONS)('%s is left alone, told once, and taken up when that is over', async (name, choose) => {
    const path = `postmortems/${name.replaceAll(' ', '-')}.md`;
    const text = `# ${name}\n\n## Action items\n\n- Alert when we are ${name}\n`;
    proxy.forget();
    const saidBefore = stage.log.length;
    proxy.faultWith(({ method, path: asked }) => choose(method, asked));
    await commitFiles(stage.alice, { branch: 'main', files: { [path]: text }, message: 'Tell' });
    for (let event = 0; event < EVENTS; event += 1) {
      await stage.tell('push', pushOf(stage, path));
      await stage.settled();
    }
    const asked = proxy.requests().length;
    expect(asked).toBeLessThan(EVENTS * MOST_REQUESTS_OF_AN_EVENT);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(proxy.requests()).toHaveLength(asked);
    const told = stage.log.slice(saidBefore).filter(({ msg, level }) => msg === 'pass given up' && level === 'warn');
    expect(told.map(({ err }) => Object(err).remedy)).toEqual([expect.stringMatching(/^[A-Z].*\.$/)]);
    expect((await listIssues(stage.alice)).some(({ title }) => title.includes(`we are ${name}`))).toBe(false);

    proxy.faultWith(null);
    await stage.tell('push', pushOf(stage, path));
    await stage.settled();
    expect((await listIssues(stage.alice)).filter(({ title }) => title.includes(`we are ${name}`))).toHaveLength(1);
  });
});

function pushOf({ github }: Stage, path: string): object {
  return {
    ref: 'refs/heads/main',
    before: 'a'.repeat(40),
    after: 'b'.repeat(40),
    commits: [{ added: [path], removed: [], modified: [] }],
    installation: { id: github.installationId },
    sender: { login: 'alice' },
    repository: { name: github.repository, owner: { login: github.owner }, default_branch: 'main' },
  };
}
