import { Worker } from 'node:worker_threads';
import type { Db, PGliteLike } from 'pg-boss';

/** PGlite in a thread of its own, which leaves this one free to answer. */
export interface ThreadedPglite extends PGliteLike {
  /** Nothing else runs between the statements of `work`; commits when it returns, rolls back when it throws. */
  transaction<T>(work: (transaction: Db) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** What is asked of the thread; one statement at a time. */
export type ThreadQuestion = { readonly id: number } & Question;

type Question =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'query'; readonly text: string; readonly values: unknown[] }
  | { readonly kind: 'exec'; readonly text: string };

export type ThreadAnswer = { readonly id: number } & (
  | { readonly result: unknown }
  | { readonly failure: { readonly message: string; readonly code: string | null } }
);

interface Asked {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

type QueryResult = Awaited<ReturnType<PGliteLike['query']>>;

/** Opens the database in a folder, or (null) in memory. */
export async function openThreadedPglite(path: string | null): Promise<ThreadedPglite> {
  const worker = new Worker(new URL('pglite-thread.ts', import.meta.url), { workerData: path });
  const asked = new Map<number, Asked>();
  let count = 0;
  let gone: Error | null = null;
  const end = (error: Error) => {
    gone ??= error;
    for (const { reject } of asked.values()) reject(gone);
    asked.clear();
  };
  worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => end(new Error('the database is closed')));
  worker.on('message', (answer: ThreadAnswer) => {
    const waiting = asked.get(answer.id);
    asked.delete(answer.id);
    if ('result' in answer) waiting?.resolve(answer.result);
    else waiting?.reject(Object.assign(new Error(answer.failure.message), { code: answer.failure.code }));
  });

  const ask = (question: Question): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (gone !== null) {
        reject(gone);
        return;
      }
      const id = count++;
      asked.set(id, { resolve, reject });
      worker.postMessage({ id, ...question });
    });
  // What PGlite answers goes through the thread's border unchanged.
  const query = (text: string, values: unknown[] = []) => ask({ kind: 'query', text, values }) as Promise<QueryResult>;

  let last: Promise<unknown> = Promise.resolve();
  /** One after the other, so that nothing gets between the statements of a transaction. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return turn;
  };

  await ask({ kind: 'open' });
  return {
    // Whoever asks says what the rows are.
    query: (text, values) => inTurn(() => query(text, values)) as Promise<never>,
    exec: (text) => inTurn(() => ask({ kind: 'exec', text }) as ReturnType<PGliteLike['exec']>),
    transaction: (work) =>
      inTurn(async () => {
        await query('begin');
        try {
          const result = await work({ executeSql: (text, values) => query(text, values) });
          await query('commit');
          return result;
        } catch (error) {
          // After the end of the thread there is nothing to roll back.
          await query('rollback').catch(() => {});
          throw error;
        }
      }),
    close: async () => {
      await inTurn(() => ask({ kind: 'close' }));
      await worker.terminate();
    },
  };
}
