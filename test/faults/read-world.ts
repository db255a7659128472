import { listIssues, type Person, readFile } from '../../src/demo/person.ts';

/** What is there in the end, with names in the place of numbers: equal for worlds that differ in the order of creation only. */
export interface SeenWorld {
  readonly issues: readonly SeenIssue[];
  readonly files: Readonly<Record<string, string | null>>;
  /** Subjects on the default branch, sorted: a pass that was put off comes after another one. */
  readonly commits: readonly string[];
  readonly pulls: readonly { readonly title: string; readonly state: string; readonly body: string }[];
  /** The same files on the branch of the write-back pull request; null without one. */
  readonly proposed: Readonly<Record<string, string | null>> | null;
}

export interface SeenIssue {
  readonly title: string;
  readonly state: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly parent: string | null;
  readonly body: string;
  readonly comments: readonly string[];
}

const WRITE_BACK = 'followthrough/write-back';

export async function readWorld(person: Person, elsewhere: Person, paths: readonly string[]): Promise<SeenWorld> {
  const { rest } = person.octokit;
  const at = { owner: person.owner, repo: person.repository };
  const issues = await listIssues(person);
  const pulls = (await rest.pulls.list({ ...at, state: 'all', per_page: 100 })).data;
  const names = new Map<number, string>();
  for (const { number, title } of issues) {
    const same = [...names.values()].filter((name) => name.startsWith(`«${title}»`)).length;
    names.set(number, `«${title}»${same === 0 ? '' : `, copy ${same}`}`);
  }
  for (const { number, title } of pulls) names.set(number, `«pull ${title}»`);
  // Numbers there are others: they give way first.
  const far = await listIssues(elsewhere);
  const farNames = new Map(far.map(({ number, title }) => [number, `«${title}»`]));
  const farAway = new RegExp(`${elsewhere.repository}(?:#|/issues/)(\\d+)`, 'g');
  const plain = (text: string) =>
    normalize(
      readable(text).replace(farAway, (raw, number: string) => `ELSEWHERE ${farNames.get(Number(number)) ?? raw}`),
      names,
      person.repository,
    );
  const seen: SeenIssue[] = [];
  const look = async (issue: (typeof issues)[number], place: { owner: string; repo: string }, title: string) => {
    const { data } = await rest.issues.listComments({ ...place, issue_number: issue.number, per_page: 100 });
    seen.push({
      title,
      state: issue.stateReason === null ? issue.state : `${issue.state} as ${issue.stateReason}`,
      labels: [...issue.labels].sort(),
      assignees: [...issue.assignees].sort(),
      parent: null,
      body: plain(issue.body),
      comments: data.map((comment) => plain(comment.body ?? '')),
    });
  };
  for (const issue of issues) await look(issue, at, issue.title);
  const there = { owner: elsewhere.owner, repo: elsewhere.repository };
  for (const issue of far) await look(issue, there, `elsewhere: ${issue.title}`);
  const commits = (await rest.repos.listCommits({ ...at, per_page: 100 })).data;
  const filesOn = async (branch?: string) => {
    const files: Record<string, string | null> = {};
    for (const path of paths) {
      const text = await readFile(person, path, branch);
      files[path] = text === null ? null : plain(text);
    }
    return files;
  };
  return {
    issues: seen.sort((a, b) => a.title.localeCompare(b.title) || a.body.localeCompare(b.body)),
    files: await filesOn(),
    commits: commits.map(({ commit }) => commit.message.split('\n')[0] ?? '').sort(),
    pulls: pulls.map(({ title, state, body }) => ({ title, state, body: plain(body ?? '') })),
    proposed: pulls.length === 0 ? null : await filesOn(WRITE_BACK),
  };
}

/** Markers write the characters that could end a comment by their codes. */
function readable(text: string): string {
  return text.replace(/\\u00([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Numbers, commits, blobs and the name of the repository, which differ from run to run, give way to what they stand for. */
function normalize(text: string, names: ReadonlyMap<number, string>, repository: string): string {
  const nameOf = (raw: string, number: string) => names.get(Number(number)) ?? raw;
  return (
    text
      .replace(/\r\n/g, '\n')
      .replace(new RegExp(`/${repository}(?![\\w-])`, 'g'), '/REPOSITORY')
      .replace(/"facts":"\w+"/g, '"facts":"…"')
      .replace(/http:\/\/127\.0\.0\.1:\d+/g, 'GITHUB')
      .replace(/(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])/g, 'SHA')
      // A time or a commit: when a comment is one, not what it says.
      .replace(/(?<= once:(?:unticked|back):)\S+/g, 'THEN')
      .replace(/\b[0-9a-f]{7}\b(?=[`\]])/g, 'SHA')
      .replace(/\/(?:issues|pull)\/(\d+)/g, (raw, number: string) => `/issues/${nameOf(raw, number)}`)
      .replace(/#(\d+)/g, nameOf)
  );
}
