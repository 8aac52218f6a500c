import { createServer } from 'node:http';
import { join } from 'node:path';
import { site as words } from '../../text/vi/site';
import { buildPages, projectRoot } from './buildPages';
import { listens, untilStopped } from './listens';
import { staticServer } from './staticServer';

const PORT = 3000;

/**
 * `npm start`: builds the workbench and serves it to this machine until it is stopped.
 * Exits with 0 when stopped, 3 when the port is taken, 70 when the pages cannot be built.
 */
export async function main(argv: readonly string[]): Promise<number> {
  void argv;
  const port = Number(process.env.PORT ?? PORT);
  // The port first: nobody waits for a build that cannot be shown. It is given back until there is something to show, so
  // whoever waits for the address to answer gets the workbench and not a page that is missing.
  const probe = createServer();
  if (!(await listens(probe, port))) return portTaken(port);
  await new Promise((resolve) => probe.close(resolve));
  process.stdout.write(`${words.buildingWorkbench}\n`);
  const problems = await buildPages({ quick: true });
  if (problems !== null) {
    process.stderr.write(`${words.buildFailed}\n${problems}\n`);
    return 70;
  }
  const server = staticServer(join(projectRoot(), 'dist', 'quick'));
  if (!(await listens(server, port))) return portTaken(port);
  process.stdout.write(`${words.workbenchAt(`http://localhost:${port}/`)}\n${words.stop}\n`);
  await untilStopped(server);
  return 0;
}

function portTaken(port: number): number {
  process.stderr.write(`${words.portTaken(port, 'PORT=3001 npm start')}\n`);
  return 3;
}
