import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeIssue, listIssues, readFile, reopenIssue } from '../../src/demo/person.ts';
import type { DatabasePlace } from '../../src/store/open-database.ts';
import { mergeFiles, openStage, type Stage } from './stage.ts';

const PATH = 'postmortems/2026-03-02-checkout.md';

const DOCUMENT = `# Checkout was down

**Date:** 2026-03-02
**Service:** checkout

## Corrective and preventative measures

- Better alerts on the payment queue
- A tested way to fail over

### Tasks

- [ ] Alert when the payment queue holds more than 500 orders (@alice, due 2026-04-01)
- [ ] Write a runbook for the failover of the payment database
- [x] Raise the memory limit of the queue
`;

/** The whole loop over HTTP, on whichever database. */
export function describeLoop(name: string, openDatabase: () => Promise<DatabasePlace | undefined>): void {
  describe(`the loop on ${name}`, () => {
    let stage: Stage;
    beforeAll(async () => {
      const database = await openDatabase();
      stage = await openStage(database === undefined ? {} : { database });
    });
    afterAll(async () => {
      await stage?.close();
    });

    const tasks = async () => (await listIssues(stage.alice)).filter(({ labels }) => labels.includes('action-item'));
    const text = async () => (await readFile(stage.alice, PATH)) ?? '';

    test('a merged postmortem opens one issue for each open task, and one that tracks them', async () => {
      await mergeFiles(stage.alice, { [PATH]: DOCUMENT });
      await stage.settled();
      const issues = await listIssues(stage.alice);
      expect(issues.map(({ title }) => title).sort()).toEqual([
        'Alert when the payment queue holds more than 500 orders',
        'Follow-through: Checkout was down (2026-03-02)',
        'Write a runbook for the failover of the payment database',
      ]);
      expect(issues.every(({ author }) => author === stage.github.botLogin)).toBe(true);
      const [alert] = (await tasks()).filter(({ title }) => title.startsWith('Alert'));
      expect(alert?.assignees).toEqual(['alice']);
      expect(alert?.labels).toContain('postmortem');
    });

    test('the file links each issue and says how they are doing', async () => {
      const written = await text();
      for (const { url } of await tasks()) expect(written).toContain(url);
      expect(written).toContain('**Follow-through:** 1 of 3 done');
    });

    test('closing issues ticks their boxes; reopening one unticks it', async () => {
      const [first, second] = await tasks();
      if (!first || !second) throw new Error('two tasks were expected');
      await closeIssue(stage.alice, first.number, 'completed');
      await closeIssue(stage.alice, second.number, 'not_planned');
      await stage.settled();
      expect(await text()).toContain('**Follow-through:** 2 of 3 done · 1 not planned');
      expect((await text()).match(/- \[x\]/g)).toHaveLength(3);
      await reopenIssue(stage.alice, first.number);
      await stage.settled();
      expect((await text()).match(/- \[ \]/g)).toHaveLength(1);
    });

    test('ticking a box by a commit closes the issue', async () => {
      const [open] = (await tasks()).filter(({ state }) => state === 'open');
      await mergeFiles(stage.alice, { [PATH]: (await text()).replace('- [ ]', '- [x]') });
      await stage.settled();
      const after = (await tasks()).find(({ number }) => number === open?.number);
      expect(after).toMatchObject({ state: 'closed', stateReason: 'completed' });
    });

    test('a task that is added later gets its issue, and nothing else gets a second one', async () => {
      const before = (await listIssues(stage.alice)).length;
      const added = (await text()).replace('- [x] Raise', '- [ ] Load-test the queue each quarter\n- [x] Raise');
      await mergeFiles(stage.alice, { [PATH]: added });
      await stage.settled();
      expect(await listIssues(stage.alice)).toHaveLength(before + 1);
      expect((await tasks()).map(({ title }) => title)).toContain('Load-test the queue each quarter');
    });

    test('a restart and a push that changes nothing write nothing', async () => {
      await stage.restart();
      const before = [await text(), await listIssues(stage.alice)];
      await mergeFiles(stage.alice, { 'README.md': '# shop\n\nWe sell.\n' });
      await stage.settled();
      expect([await text(), await listIssues(stage.alice)]).toEqual(before);
    });

    test("no request and no answer broke GitHub's API description, and no pass failed", () => {
      expect(stage.exchanges()).toBeGreaterThan(20);
      expect(stage.violations).toEqual([]);
      expect(stage.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
    });
  });
}
