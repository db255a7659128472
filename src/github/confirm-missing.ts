import { statusOf } from './translate-failure.ts';

/**
 * Asks once more when GitHub says that something is not there: much hangs on it, and a server that is busy says so of what
 * it has. What was answered so was not acted on, so that it may be sent again.
 */
export async function confirmMissing<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    const status = statusOf(error);
    if (status !== 404 && status !== 410) throw error;
    return await ask();
  }
}
