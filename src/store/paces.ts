import type { Sql } from './database.ts';

/** One installation's place in a table that all processes share: any plain data, changed by compare-and-swap. */
export interface PacePlace<State> {
  /** The data (null: none yet) and its version; `now` is the database's clock, in milliseconds since 1970. */
  read(): Promise<{ readonly state: State | null; readonly version: number; readonly now: number }>;
  /** Replaces the data unless somebody did since that version; tells whether it was replaced. */
  replace(version: number, state: State): Promise<boolean>;
}

/** `State` is what the same callers wrote there: the border where it gets its type. */
export function openPacePlace<State>(sql: Sql, installationId: number): PacePlace<State> {
  return {
    read: async () => {
      const rows = await sql.query<{ state: State | null; version: string | null; now: number }>(
        `select pace.state, pace.version::text as version, (extract(epoch from clock_timestamp()) * 1000)::float8 as now
         from (select 1) as one left join followthrough.pace on pace.installation = $1`,
        [installationId],
      );
      const [row] = rows;
      if (row === undefined) throw new RangeError('the database gave no row');
      return { state: row.state, version: Number(row.version ?? 0), now: row.now };
    },
    replace: async (version, state) => {
      const values = [installationId, version, JSON.stringify(state)];
      const rows = await sql.query(
        version === 0
          ? `insert into followthrough.pace (installation, version, state) values ($1, $2::bigint + 1, $3::text::jsonb)
             on conflict do nothing returning installation`
          : `update followthrough.pace set version = version + 1, state = $3::text::jsonb
             where installation = $1 and version = $2 returning installation`,
        values,
      );
      return rows.length > 0;
    },
  };
}
