import type { Server } from 'node:net';

/** `false` when another program has the port. */
export function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
    server.listen(port, 'localhost', () => resolve(true));
  });
}

/** Resolves once the server was stopped by the person who started it. */
export function untilStopped(server: Server & { closeAllConnections(): void }): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      server.closeAllConnections();
      server.close(() => resolve());
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}
