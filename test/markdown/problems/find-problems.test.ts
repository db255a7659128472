import { describe, expect, test } from 'vitest';
import type { ProblemCode } from '../../../src/model/problem.ts';
import { problemsOf } from './problems-of.ts';

/** Lines on which a problem of the code is told. */
function linesOf(code: ProblemCode, source: string): readonly number[] {
  return problemsOf(source).flatMap((problem) => (problem.code === code ? [problem.line] : []));
}

const HEAD = '# Outage\n\n## Action items\n\n';

test('a document in order has no problems', () => {
  const source = `${HEAD}- [ ] Alert on a full spool disk — @ada, due 2026-04-01\n- [x] Move the spool to a larger disk — @bob, due 2026-02-10\n`;
  expect(problemsOf(source)).toEqual([]);
});

describe('owners and due days', () => {
  test('an item without an owner is told on its line when others have one', () => {
    expect(linesOf('no-owner', `${HEAD}- Add an alert @ada\n- Write a runbook\n`)).toEqual([6]);
  });
  test('where no task has an owner, one problem says how many there are', () => {
    const source = `${HEAD}- Add an alert\n- Write a runbook\n- Move the disk\n`;
    expect(linesOf('no-owner', source)).toEqual([5]);
    expect(problemsOf(source).find(({ code }) => code === 'no-owner')?.message).toContain('3');
    expect(linesOf('no-due-day', source)).toEqual([5]);
  });
  test('a due day that cannot be told is named', () => {
    const source = `${HEAD}| Action | Owner | Due |\n|---|---|---|\n| Add an alert | Ada | 2026-04-01 |\n| Write a runbook | Bob | next sprint |\n`;
    expect(problemsOf(source).map(({ line, code, message }) => [line, code, message])).toEqual([
      [8, 'no-due-day', 'No day can be told from "next sprint".'],
    ]);
  });
  test('items that are done or have an issue are asked for nothing', () => {
    const source = `${HEAD}- [x] Add an alert\n- Write a runbook ([#12](https://github.com/acme/shop/issues/12))\n`;
    expect(problemsOf(source)).toEqual([]);
  });
  test('an open item with a day that has passed is told, a done one is not', () => {
    const source = `${HEAD}- [ ] Add an alert @ada (2026-02-10)\n- [x] Write a runbook @ada (2026-02-10)\n- [ ] Move the disk @bob (2026-03-02)\n`;
    expect(linesOf('due-in-the-past', source)).toEqual([5]);
  });
  test('a due day that can be read two ways is told', () => {
    expect(linesOf('date-ambiguous', `${HEAD}- Add an alert @ada (due 04/05/2026)\n`)).toEqual([5]);
    expect(linesOf('date-ambiguous', `${HEAD}- Add an alert @ada (due 2026-04-05)\n`)).toEqual([]);
  });
});

describe('a task that says nothing that can be done is not actionable', () => {
  test.each(
    [
      'Investigate the spool disk',
      'Consider a larger disk',
      'Be more careful with deployments',
      'Look into alerting',
      'Tener más cuidado con los despliegues',
      'Faire attention aux mises en production',
      'Vorsichtiger sein beim Ausrollen',
      'Ter mais cuidado com a implantação',
      'アラートの追加を検討する',
      '배포 시 주의하기',
      'Spool disk',
    ].filter((title) => title !== '部署时注意'),
  )('%s', (title) => {
    expect(linesOf('not-actionable', `${HEAD}- ${title}\n- Add an alert for the queue\n`)).toEqual([5]);
  });
  test.each([
    'Investigate the spool disk and document the finding',
    'Add an alert on the spool disk',
    'Implemented circuit breakers',
    'Documentar el procedimiento',
    'スプールのアラートを追加する',
    'Alert when the disk is 80% full',
    'Comprehensive review of all nightly jobs',
  ])('… but not: %s', (title) => {
    expect(linesOf('not-actionable', `${HEAD}- ${title}\n- Add an alert for the queue\n`)).toEqual([]);
  });
});

describe('a task of which nothing tells when it is done is not bounded', () => {
  test.each([
    'Improve monitoring',
    'Increase test coverage',
    'Better communication and documentation',
    'Review the access rules regularly',
    'Mejorar el monitoreo',
    'Améliorer la documentation',
    'Verbessern der Dokumentation',
    '監視を強化する',
    '完善监控',
    '定期的にバックアップを確認する',
  ])('%s', (title) => {
    expect(linesOf('not-bounded', `${HEAD}- ${title}\n- Add an alert for the queue\n`)).toEqual([5]);
  });
  test.each([
    'Improve monitoring of the spool disk with an alert at 80%',
    'Run the restore test every 3 months regularly',
    'Increase the timeout of the queue',
    'Document the regular restore',
    '監視にディスク使用率を追加する',
  ])('… but not: %s', (title) => {
    expect(linesOf('not-bounded', `${HEAD}- ${title}\n- Add an alert for the queue\n`)).toEqual([]);
  });
});

describe('a box and words that contradict each other are told', () => {
  test.each([
    ['- [ ] Add an alert (done) @ada', [5]],
    ['- [ ] ✅ Add an alert @ada', [5]],
    ['- [ ] **DONE** Add an alert @ada', [5]],
    ['- [x] Add an alert - in progress', [5]],
    ['- [x] TODO: Add an alert', [5]],
    ['- [x] Add an alert (done)', []],
    ['- [ ] Mark jobs as done when the queue is empty', []],
    ['- [ ] Add an alert ([#12](https://github.com/acme/shop/issues/12) · done)', []],
  ])('%s', (line, lines) => {
    expect(linesOf('status-contradiction', `${HEAD}${line}\n`)).toEqual(lines);
  });
});

test('the same item twice is told at the second', () => {
  const source = `${HEAD}- Add an alert for the disk\n- Write a runbook\n- **Add** an alert for the disk.\n`;
  expect(linesOf('duplicate-item', source)).toEqual([7]);
});

test('a measure that no task serves is told', () => {
  const source =
    '# Outage\n\n## Preventive measures\n\n- Alerting on the spool disk\n- Spare printers in the annex\n\n### Tasks\n\n- Add an alert on the spool disk\n- Configure alerting of the spool disk on call\n';
  expect(linesOf('measure-without-task', source)).toEqual([6]);
});

test('a section for items that holds none is told', () => {
  expect(linesOf('empty-section', '# Outage\n\nText.\n\n## Action items\n\n## Lessons learned\n\nMany.\n')).toEqual([
    5,
  ]);
  expect(linesOf('empty-section', '# Outage\n\n## Action items\n\n<!-- add them here -->\n')).toEqual([3]);
  expect(linesOf('empty-section', '# Outage\n\n## Action items\n\nNone.\n')).toEqual([]);
  expect(linesOf('empty-section', '# Outage\n\n## Action items\n\n### Backend\n\n- Add an alert\n')).toEqual([]);
});

test('a timeline without a word about the cause is told', () => {
  const timeline =
    '## Timeline\n\n- 10:00 Alert\n- 10:10 Restart\n- 10:30 Restored\n\n## Action items\n\n- Add an alert\n';
  expect(linesOf('section-missing', `# Outage\n\n${timeline}`)).toEqual([1]);
  expect(linesOf('section-missing', `# Outage\n\n## Root cause\n\nA full disk.\n\n${timeline}`)).toEqual([]);
  expect(linesOf('section-missing', `# Outage\n\nThis was caused by a full disk.\n\n${timeline}`)).toEqual([]);
});

describe('placeholders', () => {
  test.each([
    '<owner>',
    '<name of the service>',
    '{{ incident date }}',
    'TBD',
    'Lorem ipsum dolor',
    'YYYY-MM-DD',
    '[your name]',
  ])('%s is told', (words) => {
    expect(
      linesOf('placeholder', `# Outage\n\nWritten by ${words} today.\n\n## Action items\n\n- Add an alert\n`),
    ).toEqual([3]);
  });
  test.each(['`<owner>`', '<b>bold</b>', '[name](https://example.com)', 'Map<string, number>', 'a < b and c > d'])(
    '%s is none',
    (words) => {
      expect(linesOf('placeholder', `# Outage\n\nWritten with ${words} today.\n`)).toEqual([]);
    },
  );
  test('many are one problem', () => {
    const source = '# Outage\n\n<owner>\n\n<name>\n\n<date>\n\nTBD\n\n{{x}}\n\n## Action items\n\n- Add an alert\n';
    expect(linesOf('placeholder', source)).toEqual([3]);
  });
});
