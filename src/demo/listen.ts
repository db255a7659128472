import type { IncomingMessage, Server } from 'node:http';

/** Listens on 127.0.0.1 and tells the port; a taken port rejects with a sentence for people. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new PortBusy(port));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

/** The port that was asked for belongs to another program. */
export class PortBusy extends Error {
  override readonly name = 'PortBusy';
  constructor(port: number) {
    super(`Port ${port} is in use by another program: stop that program or choose another port.`);
  }
}

/** Closes at once, open connections too. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** The whole body of a request. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
