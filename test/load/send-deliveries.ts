import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A webhook's event and payload, to be delivered again and again under new delivery ids. */
export interface Sample {
  readonly event: string;
  readonly payload: unknown;
}

export interface LoadOptions {
  /** `http://host:port` of the server. */
  readonly url: string;
  readonly secret: string;
  /** Gives the sample for a running number. */
  readonly sampleOf: (index: number) => Sample;
  /** Connections, each with one delivery under way at a time. */
  readonly clients: number;
  /** Deliveries begun a second, at even intervals; null for as many as the server takes. */
  readonly perSecond: number | null;
  /** Ends after so many deliveries. */
  readonly most?: number;
  /** Ends after so many seconds. */
  readonly seconds?: number;
}

export interface LoadReport {
  readonly answered: number;
  /** Answers other than 2xx, and connections that broke. */
  readonly failed: number;
  readonly perSecond: number;
  /** Milliseconds from the moment a delivery was due until its answer: half, and 99 of 100, took no longer. */
  readonly median: number;
  readonly p99: number;
}

/**
 * Delivers webhooks as GitHub does and measures the answers. Writes to plain sockets what is made ready beforehand, so that
 * the server is measured and not its client. At a given rate the time counts from when a delivery was due, sent or not.
 */
export async function sendDeliveries(options: LoadOptions): Promise<LoadReport> {
  const { clients, perSecond, most = Number.POSITIVE_INFINITY, seconds = Number.POSITIVE_INFINITY } = options;
  const requestOf = makeRequests(options);
  const times: number[] = [];
  let failed = 0;
  let begun = 0;
  const started = performance.now();
  const dueOf = (index: number) => (perSecond === null ? null : started + (index * 1000) / perSecond);
  const runClient = async () => {
    const socket = await openSocket(options.url);
    while (begun < most && performance.now() - started < seconds * 1000) {
      const index = begun++;
      const due = dueOf(index);
      if (due !== null) await delay(Math.max(0, due - performance.now()));
      const from = due ?? performance.now();
      const status = await exchange(socket, requestOf(index));
      if (status >= 200 && status < 300) times.push(performance.now() - from);
      else failed++;
    }
    socket.destroy();
  };
  await Promise.all(Array.from({ length: clients }, runClient));
  const elapsed = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    answered: times.length,
    failed,
    perSecond: times.length / elapsed,
    median: quantile(0.5),
    p99: quantile(0.99),
  };
}

/** Signs each sample once. */
function makeRequests({ url, secret, sampleOf }: LoadOptions): (index: number) => readonly [string, Buffer] {
  const { host } = new URL(url);
  const ready = new Map<Sample, readonly [string, Buffer]>();
  return (index) => {
    const sample = sampleOf(index);
    let request = ready.get(sample);
    if (request === undefined) {
      const body = Buffer.from(JSON.stringify(sample.payload));
      const signature = createHmac('sha256', secret).update(body).digest('hex');
      const head = `POST /api/github/webhooks HTTP/1.1\r\nhost: ${host}\r\nuser-agent: GitHub-Hookshot/load\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nx-github-event: ${sample.event}\r\nx-hub-signature-256: sha256=${signature}\r\n`;
      request = [head, body];
      ready.set(sample, request);
    }
    return [`${request[0]}x-github-delivery: ${randomUUID()}\r\n\r\n`, request[1]];
  };
}

async function openSocket(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  socket.setNoDelay(true);
  await once(socket, 'connect');
  socket.on('error', () => {});
  return socket;
}

/** Sends one request and resolves to the status of its answer; 0 when the connection broke. */
function exchange(socket: Socket, [head, body]: readonly [string, Buffer]): Promise<number> {
  return new Promise((resolve) => {
    let text = '';
    const settle = (status: number) => {
      socket.off('data', read).off('close', fail);
      resolve(status);
    };
    const read = (chunk: Buffer) => {
      text += chunk.toString('latin1');
      const end = text.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1] ?? 0);
      const complete = /\r\ntransfer-encoding: chunked/i.test(text.slice(0, end))
        ? text.endsWith('0\r\n\r\n')
        : text.length >= end + 4 + length;
      if (complete) settle(Number(text.slice(9, 12)));
    };
    const fail = () => settle(0);
    if (socket.destroyed) {
      resolve(0);
      return;
    }
    socket.on('data', read).on('close', fail);
    socket.cork();
    socket.write(head);
    socket.write(body);
    socket.uncork();
  });
}
