import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { ThreadAnswer, ThreadQuestion } from './threaded-pglite.ts';

// PGlite in a thread of its own: it computes for milliseconds at a time, in which nobody else could be answered.
const path: unknown = workerData;
/** Its usual 128 MB fill up over tens of thousands of deliveries, for tables of a few megabytes that the system caches anyway. */
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];
const pglite = typeof path === 'string' ? new PGlite(path, { startParams }) : new PGlite({ startParams });
const opened = pglite.waitReady;

async function answer(question: ThreadQuestion): Promise<unknown> {
  await opened;
  switch (question.kind) {
    case 'open':
      return null;
    case 'query':
      return await pglite.query(question.text, question.values);
    case 'exec':
      return await pglite.exec(question.text);
    case 'close':
      return await pglite.close();
  }
}

parentPort?.on('message', async (question: ThreadQuestion) => {
  const { id } = question;
  try {
    parentPort?.postMessage({ id, result: await answer(question) } satisfies ThreadAnswer);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    parentPort?.postMessage({ id, failure: { message, code } } satisfies ThreadAnswer);
  }
});
