import type { PassRequest } from '../engine/request.ts';
import type { RepositoryName } from '../model/config.ts';
import type { Sql } from './database.ts';
import { nextOccurrence, type ScheduleRule } from './next-occurrence.ts';
import { repositoryKey } from './repository-key.ts';

/** What recurs for each repository: the daily resync, and the weekly digest where the repository wants one. */
export interface Schedules {
  /** From now on the repository is looked after: a resync each day. Fine to call again and again. */
  scheduleResync(installationId: number, repository: RepositoryName): Promise<void>;
  /** Weekly in the time zone, at nine; null stops it. Keeps its next time while the rule stays the same. */
  scheduleDigest(
    installationId: number,
    repository: RepositoryName,
    rule: { readonly weekday: number; readonly timeZone: string } | null,
  ): Promise<void>;
  /** The repositories that are looked after. */
  listScheduled(): Promise<readonly ScheduledRepository[]>;
}

export interface ScheduledRepository {
  readonly installationId: number;
  readonly repository: RepositoryName;
}

type Kind = 'resync' | 'digest';

/** People read a digest when their day begins. */
const DIGEST_HOUR = 9;

export function makeSchedules(sql: Sql, clock: () => number): Schedules {
  async function schedule(kind: Kind, installationId: number, repository: RepositoryName, rule: ScheduleRule) {
    await sql.query(
      `insert into followthrough.schedule as schedule (repository, kind, installation, owner, name, rule, next_at)
       values ($1, $2, $3, $4, $5, $6::text::jsonb, $7::timestamptz)
       on conflict (repository, kind) do update
         set installation = excluded.installation, owner = excluded.owner, name = excluded.name,
             next_at = case when schedule.rule = excluded.rule then schedule.next_at else excluded.next_at end, rule = excluded.rule`,
      [
        repositoryKey(repository),
        kind,
        installationId,
        repository.owner,
        repository.name,
        JSON.stringify(rule),
        isoOf(nextOccurrence(rule, clock())),
      ],
    );
  }
  return {
    scheduleResync: (installationId, repository) =>
      schedule('resync', installationId, repository, { kind: 'daily', minute: minuteOf(repositoryKey(repository)) }),
    scheduleDigest: async (installationId, repository, rule) => {
      if (rule === null) {
        const place = [repositoryKey(repository)];
        await sql.query("delete from followthrough.schedule where repository = $1 and kind = 'digest'", place);
        return;
      }
      await schedule('digest', installationId, repository, { kind: 'weekly', ...rule, hour: DIGEST_HOUR });
    },
    listScheduled: async () => {
      const rows = await sql.query<{ installation: string; owner: string; name: string }>(
        "select installation::text as installation, owner, name from followthrough.schedule where kind = 'resync' order by repository",
      );
      return rows.map(({ installation, owner, name }) => ({
        installationId: Number(installation),
        repository: { owner, name },
      }));
    },
  };
}

/** How many schedules fire at a time; the rest follow at once. */
const FIRE_LIMIT = 100;

/**
 * The requests of all schedules that are due, each moved on to its next time. Whoever moves it fires it, so that of many
 * processes one does. To be called in the transaction that stores the requests.
 */
export async function takeDueRequests(sql: Sql, now: number): Promise<readonly PassRequest[]> {
  const due = await sql.query<{
    repository: string;
    kind: Kind;
    installation: string;
    owner: string;
    name: string;
    rule: ScheduleRule;
    nextAt: string;
  }>(
    `select repository, kind, installation::text as installation, owner, name, rule, next_at::text as "nextAt"
     from followthrough.schedule where next_at <= $1::timestamptz order by next_at limit ${FIRE_LIMIT}`,
    [isoOf(now)],
  );
  const requests: PassRequest[] = [];
  for (const { repository, kind, installation, owner, name, rule, nextAt } of due) {
    const moved = await sql.query(
      `update followthrough.schedule set next_at = $4::timestamptz
       where repository = $1 and kind = $2 and next_at = $3::text::timestamptz returning kind`,
      [repository, kind, nextAt, isoOf(nextOccurrence(rule, now))],
    );
    if (moved.length > 0) requests.push({ installationId: Number(installation), repository: { owner, name }, kind });
  }
  return requests;
}

function isoOf(instant: number): string {
  return new Date(instant).toISOString();
}

/** Spreads the repositories over the day, the same way each day. */
function minuteOf(text: string): number {
  let hash = 0;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1440;
  return hash;
}
