import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findOwnBlock, parseMarker } from '../../src/issue/marker.ts';
import { BODY_LIMIT } from '../../src/issue/own-block.ts';
import { renderIssueTitle } from '../../src/issue/render-issue-title.ts';
import { renderTaskBody } from '../../src/issue/render-task-body.ts';
import { renderTrackingBody, renderTrackingTitle } from '../../src/issue/render-tracking.ts';
import type { Problem } from '../../src/model/problem.ts';
import { incident, item, taskFacts, taskMarker, trackingFacts, trackingMarker } from './facts.ts';
import { readAsGitHub } from './github-text.ts';
import { hostileText } from './hostile-text.ts';

const long = fc
  .tuple(hostileText, fc.constantFrom(1, 1, 1, 40, 4_000))
  .map(([text, times]) => text.repeat(times).slice(0, 200_000));
const problem: fc.Arbitrary<Problem> = fc.record({
  line: fc.nat(),
  code: fc.constant('owner-unknown' as const),
  message: long,
  remedy: long,
});
const told = fc.record({ service: long, severity: long, impact: long, rootCause: long, misleading: long });

/** The longest path that a file system takes, of signs that grow threefold in an address. */
const path = fc.oneof(
  fc.constant('p/x.md'),
  fc.constant(`${'ü'.repeat(2_040)}.md`),
  fc.constant(`p${'-'.repeat(4_090)}.md`),
);

test('a task body holds exactly our marker, fits into an issue and notifies nobody, whatever the document says', () => {
  fc.assert(
    fc.property(
      long,
      long,
      long,
      told,
      fc.array(problem, { maxLength: 30 }),
      path,
      (title, detail, name, more, problems, at) => {
        const marker = { ...taskMarker, path: at };
        const body = renderTaskBody({
          ...taskFacts,
          item: {
            ...item,
            title,
            detail,
            owners: [name, title],
            priority: name,
            due: { day: null, raw: name, relative: false },
          },
          measure: { title: name },
          postmortem: { title: name, incident: { ...incident, ...more } },
          place: { ...taskFacts.place, path: at },
          problems,
          marker,
        });
        expect(body.length).toBeLessThanOrEqual(BODY_LIMIT);
        expect(parseMarker(body)).toEqual(marker);
        expect(findOwnBlock(body)).toMatchObject({ start: 0, end: body.length });
        expect(body.match(/<!-- \/?followthrough/g)).toHaveLength(3);
      },
    ),
    { numRuns: 150 },
  );
});

test('what a task body says notifies nobody and leaves no reference but to the tracking issue', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (title, detail, name) => {
      const body = renderTaskBody({
        ...taskFacts,
        item: { ...item, title, detail, owners: [name] },
        postmortem: { title: name, incident: { ...incident, impact: detail, rootCause: title } },
        problems: [{ line: 1, code: 'owner-unknown', message: title, remedy: name }],
      });
      const { mentions, references, html } = readAsGitHub(body);
      expect({ mentions, references }).toEqual({ mentions: [], references: ['#5'] });
      expect(html.every((raw) => /^<!-- followthrough |^<\/?sub>$/.test(raw))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a tracking body holds exactly our marker and fits into an issue, however many measures, tasks and problems there are', () => {
  const tasks = fc.array(fc.constant('#{task:0123456789ab.1}'), { maxLength: 400 });
  const measures = fc.array(fc.record({ measure: fc.record({ title: long, line: fc.nat() }), tasks }), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(
      long,
      told,
      measures,
      tasks,
      fc.array(problem, { maxLength: 60 }),
      path,
      (title, more, served, all, problems, at) => {
        const marker = { ...trackingMarker, path: at };
        const body = renderTrackingBody({
          ...trackingFacts,
          postmortem: { title, line: 1, incident: { ...incident, ...more } },
          place: { ...trackingFacts.place, path: at },
          measures: served,
          listTasks: all,
          problems,
          marker,
        });
        expect(body.length).toBeLessThanOrEqual(BODY_LIMIT);
        expect(parseMarker(body)).toEqual(marker);
        expect(findOwnBlock(body)).toMatchObject({ start: 0, end: body.length });
      },
    ),
    { numRuns: 60 },
  );
});

test('a title has one line of 1 to 256 characters and no half of a character, whatever the text', () => {
  fc.assert(
    fc.property(long, (text) => {
      for (const title of [renderIssueTitle(text), renderTrackingTitle({ title: text, incident }, 'p/x.md')]) {
        expect(title.length).toBeGreaterThan(0);
        expect(title.length).toBeLessThanOrEqual(256);
        expect(title).toBe(title.trim());
        expect(title).not.toMatch(/[\p{Cc}]/u);
        expect(title.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
