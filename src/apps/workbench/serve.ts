import type { Server } from 'node:http';
import { join } from 'node:path';
import { vi } from '../../text/vi';
import { buildPages, projectRoot } from './buildPages';
import { staticServer } from './staticServer';

const PORT = 3000;
const words = vi.panel.workbench.serve;

/**
 * `npm start`: builds the workbench and serves it to this machine until it is stopped.
 * Exits with 0 when stopped, 3 when the port is taken, 70 when the pages cannot be built.
 */
export async function main(argv: readonly string[]): Promise<number> {
  void argv;
  const port = Number(process.env.PORT ?? PORT);
  const server = staticServer(join(projectRoot(), 'dist', 'quick'));
  // The port first: nobody waits for a build that cannot be shown.
  if (!(await listens(server, port))) {
    process.stderr.write(`${words.portTaken(port)}\n`);
    return 3;
  }
  process.stdout.write(`${words.building}\n`);
  const problems = await buildPages(true);
  if (problems !== null) {
    server.close();
    process.stderr.write(`${words.buildFailed}\n${problems}\n`);
    return 70;
  }
  process.stdout.write(`${words.at(`http://localhost:${port}/`)}\n${words.stop}\n`);
  return new Promise((resolve) => {
    const stop = (): void => {
      server.closeAllConnections();
      server.close(() => resolve(0));
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}

/** `false` when another program has the port. */
function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
    server.listen(port, 'localhost', () => resolve(true));
  });
}
