import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Clock, type Db, fromPglite, PgBoss } from 'pg-boss';
import type { BACKENDS } from './backends.ts';
import { claimDataDirectory } from './claim-data-directory.ts';
import type { Database } from './database.ts';
import { openThreadedPglite } from './threaded-pglite.ts';

export type DatabasePlace =
  /** PGlite, in a directory that this process then owns. */
  | { readonly kind: 'directory'; readonly path: string }
  /** PGlite without a disk: gone with the process. */
  | { readonly kind: 'memory' }
  /** PostgreSQL, or what speaks its protocol. */
  | { readonly kind: 'url'; readonly url: string; readonly backend?: (typeof BACKENDS)[number] };

export interface DatabaseOptions {
  /** pg-boss's timers; null for the system's. */
  readonly clock: Clock | null;
  /** Told of what pg-boss could not do in the background; it tries again by itself. */
  readonly onError: (error: Error) => void;
}

/** Opens the database and makes the queue's connection ready; nothing is created or changed in it yet. */
export function openDatabase(place: DatabasePlace, options: DatabaseOptions): Promise<Database> {
  return place.kind === 'url' ? openPostgres(place, options) : openPglite(place, options);
}

/** A process that died is noticed after HEARTBEAT_SECONDS plus at most this. */
const SUPERVISE_SECONDS = 3;

const closed = new WeakSet<PgBoss>();

function makeBoss(connection: ConstructorParameters<typeof PgBoss>[0] & object, options: DatabaseOptions): PgBoss {
  const boss = new PgBoss({
    ...connection,
    ...(options.clock === null ? {} : { clock: options.clock }),
    schedule: false,
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: SUPERVISE_SECONDS,
    maintenanceIntervalSeconds: 300,
    // Advice for those who run big shared clusters; here it would be noise on a table of a few hundred rows.
    monitorVacuum: false,
  });
  boss.on('error', (error) => {
    // Connections that the pool let go of may still say so while they close.
    if (!closed.has(boss)) options.onError(error);
  });
  return boss;
}

async function openPostgres(
  { url, backend = 'postgres' }: Extract<DatabasePlace, { kind: 'url' }>,
  options: DatabaseOptions,
): Promise<Database> {
  const boss = makeBoss({ connectionString: url, backend, max: 10, application_name: 'followthrough' }, options);
  const db = boss.getDb();
  if (!('open' in db && typeof db.open === 'function')) throw new TypeError('pg-boss no longer opens its own pool');
  await db.open();
  return {
    boss,
    exclusive: false,
    query: async (text, values = []) => (await db.executeSql(text, [...values])).rows,
    transaction: async (work) => {
      if (db.beginTransaction === undefined) throw new TypeError('pg-boss no longer gives transactions');
      const open = await db.beginTransaction();
      try {
        const query = async (text: string, values: readonly unknown[] = []) =>
          (await open.db.executeSql(text, [...values])).rows;
        const result = await work({ boss: open.db, query });
        await open.commit();
        return result;
      } catch (error) {
        await open.rollback();
        throw error;
      }
    },
    close: async () => {
      closed.add(boss);
      if ('close' in db && typeof db.close === 'function') await db.close();
    },
  };
}

async function openPglite(place: Exclude<DatabasePlace, { kind: 'url' }>, options: DatabaseOptions): Promise<Database> {
  const claim = place.kind === 'directory' ? await claimDirectory(place.path) : null;
  const pglite = await openThreadedPglite(claim?.databasePath ?? null);
  const boss = makeBoss({ db: fromPglite(pglite), backend: 'pglite' }, options);
  // The border where rows get their type, as everywhere in Sql.
  const queryBy =
    (run: Db['executeSql']) =>
    async (text: string, values: readonly unknown[] = []) =>
      (await run(text, [...values])).rows as never;
  return {
    boss,
    exclusive: true,
    query: queryBy(pglite.query),
    transaction: (work) => pglite.transaction((boss) => work({ boss, query: queryBy(boss.executeSql) })),
    close: async () => {
      await pglite.close();
      await claim?.release();
    },
  };
}

async function claimDirectory(path: string): Promise<{ databasePath: string; release: () => Promise<void> }> {
  await mkdir(path, { recursive: true });
  const release = await claimDataDirectory(path);
  return { databasePath: join(path, 'pglite'), release };
}
