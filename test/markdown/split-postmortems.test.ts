import { describe, expect, test } from 'vitest';
import { parsePostmortemFile } from '../../src/markdown/parse-postmortem-file.ts';

const days = ['2026-03-01', '2026-03-09'];

function incident(heading: string, level: string, day: string): string {
  return `${heading}\n\n${level} What happened\n\nMail was late.\n\n${level} Timeline\n\n- 10:00 queue grows\n\n${level} Action items\n\n- Alert on the queue of ${day}\n`;
}

describe('a page that logs incidents holds a postmortem for each', () => {
  test.each([
    ['under headings of the first level', days.map((day) => incident(`# ${day}: mail late`, '##', day)).join('\n')],
    [
      'under a title',
      `# Log\n\nNewest last.\n\n${days.map((day) => incident(`## Mail late (${day})`, '###', day)).join('\n')}`,
    ],
    [
      'told in labelled lines',
      `# Log\n\n${days.map((day) => `## ${day} Mail late\n\n**Summary:** the queue grew\n\n**Action items:**\n\n- Alert on the queue of ${day}\n`).join('\n')}`,
    ],
  ])('%s', (_, source) => {
    const { postmortems } = parse(source);
    expect(postmortems.map(({ incident: { date } }) => date)).toEqual(days);
    expect(postmortems.map(({ items }) => items.map(({ title }) => title))).toEqual(
      days.map((day) => [`Alert on the queue of ${day}`]),
    );
  });
});

test('parts of one incident stay one postmortem where the items stand below all of them', () => {
  const part = (name: string) =>
    `## ${name}\n\n### Timeline\n\n- 10:00 queue grows\n\n### Root cause\n\nA full disk.\n\n`;
  const { postmortems } = parse(
    `# Mail late on 2026-03-01\n\n${part('First outage')}${part('Second outage')}## Action items\n\n- Alert on the queue\n`,
  );
  expect(postmortems.map(({ items }) => items.length)).toEqual([1]);
});

function parse(source: string) {
  return parsePostmortemFile(source, 'postmortems/log.md', { headings: { measures: [], tasks: [] }, today: null });
}
