import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { closeServer, listen, readBody } from './listen.ts';
import type { Delivery } from './local-github.ts';

export interface HookRelay {
  readonly url: string;
  readonly deliverTo: (url: string | null) => void;
  readonly deliveries: () => readonly Delivery[];
  readonly delivered: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Passes webhooks on with their signed bytes untouched, and gives each an id of its own as GitHub does: `emulate` uses
 * the millisecond, so that two events of the same millisecond would look like one delivery.
 */
export async function startHookRelay(firstTarget: string | null): Promise<HookRelay> {
  let target = firstTarget;
  const deliveries: Delivery[] = [];
  const pending = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const work = readBody(request).then(async (body) => {
      const id = randomUUID();
      const event = String(request.headers['x-github-event']);
      const signature = request.headers['x-hub-signature-256'];
      const status = target === null ? null : await deliver(target, id, event, String(signature), body);
      deliveries.push({ id, event, status });
      response.writeHead(200).end();
    });
    pending.add(work);
    work.finally(() => pending.delete(work)).catch(() => response.destroy());
  });
  const port = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${port}/`,
    deliverTo: (url) => {
      target = url;
    },
    deliveries: () => [...deliveries],
    delivered: async () => {
      while (pending.size > 0) await Promise.allSettled(pending);
    },
    close: () => closeServer(server),
  };
}

/** One try, as GitHub makes it: 10 seconds, no second try, no redirect. */
async function deliver(
  url: string,
  id: string,
  event: string,
  signature: string,
  body: Buffer,
): Promise<number | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'GitHub-Hookshot/local',
        'x-github-delivery': id,
        'x-github-event': event,
        'x-hub-signature-256': signature,
      },
      body: new Uint8Array(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return null;
  }
}
