import type { PassEvent } from '../../src/engine/ports.ts';
import { type PassOutcome, runPass } from '../../src/engine/run-pass.ts';
import type { RepositoryName } from '../../src/model/config.ts';
import { parseDay } from '../../src/model/day.ts';
import type { Issue } from '../../src/model/issue.ts';
import { createMemoryGitHub, type MemoryGitHub, type MemoryOptions } from '../github/memory-github.ts';

export const HOME: RepositoryName = { owner: 'acme', name: 'shop' };
export const PATH = 'postmortems/2026-03-02-queue.md';

export const DOCUMENT = `# The queue stood still

**Date:** 2026-03-02
**Service:** queue

## Action items

- [ ] Alert when the queue stands still for two minutes
- [ ] Give the workers a limit of their own

## Notes

Nothing else.
`;

/** The engine on the in-memory GitHub, one pass at a time. */
export interface MemoryStage {
  readonly github: MemoryGitHub;
  readonly events: readonly PassEvent[];
  /** What each pass told the index that it links. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  /** A pass, and how many writes it made. */
  pass(path?: string, repository?: RepositoryName): Promise<{ readonly outcome: PassOutcome; readonly writes: number }>;
  file(path?: string): Promise<string>;
  proposed(path?: string): Promise<string | null>;
  tasks(repository?: RepositoryName): readonly Issue[];
  tracking(): Issue;
  commits(): number;
}

export async function openMemoryStage(
  config = '',
  document = DOCUMENT,
  options: MemoryOptions = {},
): Promise<MemoryStage> {
  const github = createMemoryGitHub(options);
  const events: PassEvent[] = [];
  const links = new Map<string, readonly string[]>();
  if (config !== '') await github.people.commit({ '.github/followthrough.yml': config }, 'Configure');
  await github.people.commit({ [PATH]: document }, 'Add a postmortem');
  const today = parseDay('2026-04-06');
  if (today === undefined) throw new Error('There is no such day.');
  return {
    github,
    events,
    links,
    pass: async (path = PATH, repository = HOME) => {
      const before = github.writes();
      const outcome = await runPass(
        path,
        { kind: 'guarded' },
        {
          tracker: github.tracker,
          documents: await github.openDocuments(repository),
          todayIn: () => today,
          horizon: null,
          settled: null,
          links: { rememberLinks: async (of, keys) => void links.set(of, keys) },
          intents: null,
          listener: (event) => events.push(event),
        },
      );
      return { outcome, writes: github.writes() - before };
    },
    file: async (path = PATH) => (await github.people.readFile(path)) ?? '',
    proposed: (path = PATH) => github.people.readFile(path, 'followthrough/write-back'),
    tasks: (repository = HOME) =>
      github.snapshot(repository).issues.filter((issue) => issue.body.includes('"role":"task"')),
    tracking: () => {
      const found = github.snapshot().issues.find((issue) => issue.title.startsWith('Follow-through: '));
      if (found === undefined) throw new Error('There is no tracking issue.');
      return found;
    },
    commits: () => github.snapshot().commits.length,
  };
}

/** The number of the first, second … task's issue. */
export function numberOf(stage: MemoryStage, index: number): number {
  return stage.tasks()[index]?.ref.number ?? 0;
}
