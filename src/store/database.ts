import type { Db, PgBoss } from 'pg-boss';

/**
 * Runs SQL: on any connection, or on the one that a transaction holds. All of it stays within what CockroachDB, YugabyteDB and
 * Citus know, too: no advisory locks, no LISTEN, no triggers, no subquery in RETURNING, sizes of integers said (`int` has
 * eight bytes elsewhere, which arrive as text).
 */
export interface Sql {
  /** `Row` is what the statement's select list gives: the border where rows get their type. */
  query<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** A transaction as our statements (`query`) and as pg-boss (`boss`) see it. */
export interface Transaction extends Sql {
  readonly boss: Db;
}

/** PGlite or PostgreSQL, with the queue that lives in it. */
export interface Database extends Sql {
  readonly boss: PgBoss;
  /** Whether this process is the only one: then whatever is marked as running was left by a process that died. */
  readonly exclusive: boolean;
  /** Commits when `work` returns, rolls back when it throws. On PGlite nothing else runs meanwhile: keep it short. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The SQLSTATE of an error that the database reported; null for any other error. */
export function sqlStateOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null;
}
