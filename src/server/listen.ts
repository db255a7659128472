import type { Server } from 'node:http';

/** The port is taken; the message says what to do. */
export class PortInUse extends Error {
  override readonly name = 'PortInUse';
}

/** Listens, and resolves to where. Throws PortInUse. */
export async function listen(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<{ readonly server: Server; readonly url: string }> {
  // GitHub gives up after 10 s; nobody else has anything to send for longer.
  server.requestTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(isPortTaken(error) ? portInUse(port) : error));
    server.listen({ host, port }, resolve);
  });
  const address = server.address();
  const actualPort = typeof address === 'object' && address !== null ? address.port : port;
  const shownHost = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return { server, url: `http://${shownHost.includes(':') ? `[${shownHost}]` : shownHost}:${actualPort}` };
}

function isPortTaken(error: Error): boolean {
  return 'code' in error && error.code === 'EADDRINUSE';
}

function portInUse(port: number): PortInUse {
  return new PortInUse(`Port ${port} is in use: stop what uses it, or choose another with PORT.`);
}
