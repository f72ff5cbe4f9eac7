import { type AddressInfo, createServer, type Server } from 'node:net';

/** Listens on a free port of this machine, where nobody else reaches it. */
export function listenHere(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

export const portOf = (server: Server): number => (server.address() as AddressInfo).port;

export const urlOf = (server: Server): string => `http://127.0.0.1:${portOf(server)}`;

/** Ends a server, and the connections that clients keep open. */
export function closeServer(server: Server & { closeAllConnections?: () => void }): Promise<void> {
  server.closeAllConnections?.();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** A port that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await listenHere(server);
  const port = portOf(server);
  await closeServer(server);
  return port;
}
