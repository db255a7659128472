/** What may stand behind a PostgreSQL address, by pg-boss's names: it avoids what the others do not know. */
export const BACKENDS = ['postgres', 'cockroachdb', 'yugabytedb', 'citus'] as const;
