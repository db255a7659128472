import { parseMarker } from '../../src/issue/marker.ts';
import { issueKey } from '../../src/model/issue.ts';
import type { MemorySnapshot } from '../github/memory-github.ts';
import type { History } from './history.ts';
import { type Played, playHistory } from './play-history.ts';
import { type PersonsItem, textOf } from './town.ts';

/** Plays a history and says what is wrong with the world in which it ends; nothing when all holds. */
export async function judgeHistory(history: History): Promise<readonly string[]> {
  const told = await playHistory(history, 'as-told');
  const wrong = [...findBreaches(told, history)];
  if (history.patient && wrong.length === 0) {
    const perfect = await playHistory(history, 'perfect');
    wrong.push(...compare(describe(told), describe(perfect)));
  }
  return wrong;
}

/** What must hold after any history, whatever people did meanwhile. */
function findBreaches({ github, town, restless, gaveUp, plan }: Played, history: History): readonly string[] {
  const { files, issues, comments } = snapshotOf({ github, town });
  const text = files[town.path()] ?? '';
  const wrong = gaveUp.map((message) => `given up: ${message}`);
  if (restless > 0) wrong.push(`not quiet: ${restless} writes after everything was done`);
  for (const { kind } of plan?.operations ?? []) {
    // That the pull request holds the text already is found out when it is proposed, and then nothing is written.
    if (history.mode !== 'pull-request' || kind !== 'write-document') wrong.push(`not quiet: it would ${kind}`);
  }
  const lines = text.split('\n');
  // In doubt the App asks: that is told as a problem on the item's line, and no issue is opened before a person has answered.
  const asked = new Set(
    (plan?.problems ?? []).filter(({ code }) => code === 'match-unclear').map(({ line }) => lines[line - 1]),
  );
  const ours = issues.filter((issue) => issue.ours);
  const tasks = ours.filter((issue) => parseMarker(issue.body)?.role === 'task');
  const trackings = ours.filter((issue) => parseMarker(issue.body)?.role === 'tracking');
  if (trackings.length > 1) wrong.push(`${trackings.length} tracking issues`);
  for (const item of [...town.items, ...town.removed]) {
    const own = tasks.filter((issue) => issue.title.includes(item.title));
    if (own.length > 1) wrong.push(`twice: ${own.length} issues for “${item.title}”`);
  }
  for (const item of town.items) wrong.push(...findHarm(item, lines, asked, tasks, comments, history));
  for (const line of town.prose) if (!text.includes(`\n${line}\n`)) wrong.push(`harmed: the file lost “${line}”`);
  return wrong;
}

function findHarm(
  item: PersonsItem,
  lines: readonly string[],
  asked: ReadonlySet<string | undefined>,
  tasks: MemorySnapshot['issues'],
  comments: ReadonlyMap<string, readonly string[]>,
  { mode }: History,
): readonly string[] {
  const wrong: string[] = [];
  const line = lines.find((one) => one.startsWith('- ') && one.includes(textOf(item)));
  if (line === undefined) return [`harmed: the file lost “${textOf(item)}”`];
  const issue = tasks.find(({ title }) => title.includes(item.title));
  const isOpen = !line.startsWith('- [x]');
  if (issue === undefined) return isOpen && !asked.has(line) ? [`lost: “${item.title}” has no issue`] : [];
  const box = mode === 'commit' ? !isOpen : null;
  if (box !== null && box !== (issue.state === 'closed')) {
    wrong.push(`apart: “${item.title}” is ${box ? 'ticked' : 'not ticked'} and its issue ${issue.state}`);
  }
  if (mode === 'commit' && !line.includes(`/issues/${issue.ref.number})`)) wrong.push(`no link in “${line}”`);
  if (item.issueTitle !== null && issue.title !== item.issueTitle) wrong.push(`harmed: renamed to “${issue.title}”`);
  for (const words of item.bodyWords) if (!issue.body.includes(words)) wrong.push(`harmed: the body lost “${words}”`);
  const said = comments.get(issueKey(issue.ref)) ?? [];
  for (const words of item.comments) if (!said.includes(words)) wrong.push(`harmed: the issue lost “${words}”`);
  return wrong;
}

/** The world with names in the place of numbers, and without what depends on when a pass looked. */
function describe({ github, town }: Played): string {
  const { files, issues, comments } = snapshotOf({ github, town });
  const far = issues.filter(({ ref }) => ref.name === 'ops');
  const farNames = new Map(far.map(({ ref, title }) => [ref.number, `«${title}»`]));
  const names = new Map(
    issues.filter((issue) => !far.includes(issue)).map((issue) => [issue.ref.number, `«${issue.title}»`]),
  );
  const keys = new Map(issues.map((issue) => [issueKey(issue.ref), `«${issue.title}»`]));
  const plain = (text: string) =>
    text
      .replace(/\\u00([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/"facts":"\w+",?/g, '')
      .replace(/(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])/g, 'SHA')
      // A time or a commit: when a comment is one, not what it says.
      .replace(/(?<= once:(?:unticked|back):)\S+/g, 'THEN')
      .replace(/\b[0-9a-f]{7}\b(?=[`\]])/g, 'SHA')
      .replace(/#L\d+(-L\d+)?/g, '#L')
      .replace(/\n(?:\*\*One thing to look at\*\*|\*\*\d+ things to look at\*\*)\n\n(?:- .*\n)+/g, '')
      .replace(/- \*\*Followed in:.*\n/g, '')
      .replace(/\[Line \d+\]/g, '[Line]')
      .replace(/, line \d+\]/g, ', line]')
      .replace(/\/blob\/(main|HEAD)\//g, '/blob/SHA/')
      .replace(/\bops(?:#|\/issues\/)(\d+)/g, (raw, number: string) => farNames.get(Number(number)) ?? raw)
      .replace(/\/issues\/(\d+)/g, (raw, number: string) => names.get(Number(number)) ?? raw)
      .replace(/#(\d+)/g, (raw, number: string) => names.get(Number(number)) ?? raw);
  const seen = issues
    .map((issue) => ({
      title: issue.title,
      state: issue.state,
      as: issue.stateReason,
      labels: [...issue.labels].sort(),
      assignees: [...issue.assignees].sort(),
      parent: issue.parent === null ? null : keys.get(issue.parent),
      // The text of a tracking issue tells problems that come and go, as they were when it was last changed.
      body: parseMarker(issue.body)?.role === 'tracking' ? '' : plain(issue.body),
      comments: (comments.get(issueKey(issue.ref)) ?? []).map(plain),
    }))
    .sort((a, b) => a.title.localeCompare(b.title));
  // The base keeps words until something that can be seen changes, in the order in which they came.
  const file = plain(files[town.path()] ?? '').replace(/<!-- followthrough v1 .*-->/g, '');
  return `${file}\n${JSON.stringify(seen, null, 1).replaceAll('\\n', '\n')}`;
}

function compare(is: string, should: string): readonly string[] {
  const [told, perfect] = [is.split('\n'), should.split('\n')];
  const at = perfect.findIndex((line, index) => line !== told[index]);
  if (at < 0 && told.length === perfect.length) return [];
  const from = at < 0 ? perfect.length : at;
  const show = (lines: readonly string[]) => lines.slice(Math.max(0, from - 2), from + 3).join('\n      ');
  return [`another world: line ${from} is\n      ${show(told)}\n    and should be\n      ${show(perfect)}`];
}

/** The files, and the issues of both repositories with what was said under them, by issueKey. */
function snapshotOf({ github, town }: Pick<Played, 'github' | 'town'>) {
  const home = github.snapshot();
  const snapshots = town.place.name === 'shop' ? [home] : [home, github.snapshot(town.place)];
  const issues = snapshots.flatMap((each) => each.issues);
  const comments = new Map(
    snapshots.flatMap((each) =>
      each.issues.map(({ ref }): [string, readonly string[]] => [issueKey(ref), each.comments[ref.number] ?? []]),
    ),
  );
  return { files: home.files, issues, comments };
}
