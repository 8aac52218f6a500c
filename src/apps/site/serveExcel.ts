import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { join } from 'node:path';
import { site as words } from '../../text/vi/site';
import { buildPages, projectRoot } from './buildPages';
import { certificate } from './certificate';
import { listens, untilStopped } from './listens';
import { answerFrom } from './staticServer';

/** The committed manifest names it. */
const PORT = 3000;

/**
 * `npm run excel`: the built pages over https on the address the committed manifest names, and how to load it into Excel.
 * Exits with 0 when stopped, 3 when the port is taken or no certificate can be made, 70 when the pages cannot be built.
 */
export async function main(argv: readonly string[]): Promise<number> {
  void argv;
  const probe = createServer();
  if (!(await listens(probe, PORT))) return refuse(words.portTaken(PORT, null));
  await new Promise((resolve) => probe.close(resolve));
  const held = await certificate();
  if (held === null) return refuse(words.noCertificate);
  process.stdout.write(`${words.buildingPane}\n`);
  const problems = await buildPages();
  if (problems !== null) {
    process.stderr.write(`${words.buildFailed}\n${problems}\n`);
    return 70;
  }
  const root = projectRoot();
  const { cert, key, notTrustedBecause } = held;
  const server = createSecureServer({ cert, key }, answerFrom(join(root, 'dist', 'web')));
  if (!(await listens(server, PORT))) return refuse(words.portTaken(PORT, null));
  if (notTrustedBecause !== null) process.stderr.write(`${words.notTrusted(notTrustedBecause)}\n`);
  process.stdout.write(`${words.paneAt(`https://localhost:${PORT}/taskpane.html`)}\n`);
  process.stdout.write(`${words.loading(join(root, 'manifest.xml')).join('\n')}\n${words.stop}\n`);
  await untilStopped(server);
  return 0;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 3;
}
