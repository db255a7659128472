import { expect, test } from 'vitest';
import { startLocalGitHub } from '../../src/demo/local-github.ts';
import { createClient } from '../../src/github/client.ts';
import { createDocuments } from '../../src/github/documents.ts';
import { createPace } from '../../src/github/pace.ts';
import { createTracker } from '../../src/github/tracker.ts';
import { describeContract } from './contract.ts';
import { createEmulatePeople } from './emulate-people.ts';
import { createCheckedFetch } from './openapi.ts';

const violations: string[] = [];
let exchanges = 0;

describeContract('GitHub by REST', async () => {
  const local = await startLocalGitHub({ moreRepositories: ['.github'] });
  const checked = createCheckedFetch(local.url, 'emulate');
  const client = createClient({
    credentials: { kind: 'app', ...local },
    baseUrl: local.url,
    pace: createPace({ writeInterval: 0 }),
    fetch: checked.fetch,
  });
  const repository = { owner: local.owner, name: local.repository };
  return {
    tracker: createTracker(client),
    openDocuments: createDocuments(client),
    repository,
    people: createEmulatePeople(local),
    // emulate takes it for `completed`.
    knowsDuplicates: false,
    close: async () => {
      violations.push(...checked.violations);
      exchanges += checked.exchanges();
      await local.close();
    },
  };
});

test('every request and every answer is as GitHub describes them', () => {
  expect(exchanges).toBeGreaterThan(100);
  expect([...new Set(violations)]).toEqual([]);
});
