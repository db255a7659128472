import { setTimeout as delay } from 'node:timers/promises';
import { type Database, sqlStateOf } from './database.ts';

/**
 * Brings the tables up to this version's. Safe when several processes start at once: each migration begins with its own row,
 * and who comes second waits for that row and then finds it there. Only ever append to MIGRATIONS.
 */
export async function migrate(database: Database): Promise<void> {
  await createOnce(database, 'create schema if not exists followthrough');
  await createOnce(
    database,
    'create table if not exists followthrough.migration (version int4 primary key, applied_at timestamptz not null default now())',
  );
  for (const [index, statements] of MIGRATIONS.entries()) {
    await database.transaction(async (transaction) => {
      const claimed = await transaction.query(
        'insert into followthrough.migration (version) values ($1) on conflict do nothing returning version',
        [index + 1],
      );
      if (claimed.length === 0) return;
      for (const statement of statements) await transaction.query(statement);
    });
  }
}

/** `if not exists` does not hold against a process that creates the same thing in the same moment. */
async function createOnce(database: Database, statement: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await database.query(statement);
      return;
    } catch (error) {
      const raced = ['23505', '42P06', '42P07', '40001'].includes(sqlStateOf(error) ?? '');
      if (!raced || attempt === 5) throw error;
      await delay(50 * attempt);
    }
  }
}

const MIGRATIONS: readonly (readonly string[])[] = [
  [
    // Webhook arrivals that were stored, so that the same delivery twice is one.
    'create table followthrough.delivery (id text primary key, arrived_at timestamptz not null)',
    'create index delivery_arrived on followthrough.delivery (arrived_at)',
    // Fairness: the tag of the request that each installation queued last; row 0 is the tag that was served last.
    'create table followthrough.turn (installation bigint primary key, tag int4 not null, added int4 not null default 0, moved_at timestamptz)',
    // Who makes a pass over a key right now.
    'create table followthrough.lease (key text primary key, holder text not null, until timestamptz not null)',
    // Which postmortem an issue belongs to, by issueKey.
    'create table followthrough.link (issue text, repository text, path text, primary key (issue, repository, path))',
    'create index link_document on followthrough.link (repository, path)',
    // Files that came to rest, so that a resync can pass them by.
    'create table followthrough.settled (repository text, path text, state jsonb not null, primary key (repository, path))',
    `create table followthrough.schedule (
       repository text, kind text, installation bigint not null, owner text not null, name text not null,
       rule jsonb not null, next_at timestamptz not null, primary key (repository, kind))`,
    'create index schedule_next on followthrough.schedule (next_at)',
    // Issues that are about to be created: a restart after a crash waits until the lists must show them.
    'create table followthrough.intent (repository text, path text, key text, noted_at timestamptz not null, primary key (repository, path, key))',
    // Terminal failures that were logged, so that each is told once.
    'create table followthrough.told (subject text, repository text not null, message text, primary key (subject, message))',
    'create index told_repository on followthrough.told (repository, message)',
  ],
  [
    // What deliveries ask for, until it is in the queue.
    'create table followthrough.arrival (id text primary key, content jsonb not null)',
    // What each installation asked of GitHub lately, over all processes.
    'create table followthrough.pace (installation bigint primary key, version bigint not null, state jsonb not null)',
  ],
  [
    // What events said of our issues, until a pass has seen it: lists may lag behind.
    `create table followthrough.news (
       repository text, path text, issue text, updated_at text not null, face text, noted_at timestamptz not null,
       primary key (repository, path, issue))`,
  ],
  [
    // When any process was last at work.
    'create table followthrough.alive (one int4 primary key, at timestamptz not null)',
  ],
];
