import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, relative } from 'node:path';
import { buildPages } from '../../src/apps/site/buildPages';
import { staticServer } from '../../src/apps/site/staticServer';

const root = join(__dirname, '..', '..');
const dist = join(root, 'dist');
export const WEB = join(dist, 'web');
/** The same pages, which differ in the address of office.js only: it comes from the server of the test. */
export const WEB_WITH_LIBRARY = join(dist, 'web-with-library');
const LOCK = join(dist, 'web.building');
const SOURCES = ['src', 'assets', 'webpack.config.js', 'package.json', 'tsconfig.json'];

/** Builds the pages unless the last build is newer than every source; two test files never build at once. */
export async function builtSite(folder: string = WEB, officeJs?: string): Promise<void> {
  mkdirSync(dist, { recursive: true });
  const stamp = `${folder}.built`;
  const newest = Math.max(...SOURCES.map((path) => changed(join(root, path))));
  while (!lock()) await new Promise((resolve) => setTimeout(resolve, 250));
  try {
    if (existsSync(stamp) && statSync(stamp).mtimeMs > newest) return;
    const problems = await buildPages({ folder: relative(dist, folder), ...(officeJs === undefined ? {} : { officeJs }) });
    if (problems !== null) throw new Error(problems);
    writeFileSync(stamp, '');
  } finally {
    rmdirSync(LOCK);
  }
}

/** A lock left by a run that was killed is ignored after five minutes. */
function lock(): boolean {
  if (existsSync(LOCK)) {
    if (Date.now() - statSync(LOCK).mtimeMs < 300_000) return false;
    rmdirSync(LOCK);
  }
  mkdirSync(LOCK);
  return true;
}

function changed(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => changed(join(path, name))));
}

export interface Site {
  /** With the slash at the end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The built pages on a free port of this machine. */
export async function servedSite(): Promise<Site> {
  await builtSite();
  const server: Server = staticServer(WEB);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
