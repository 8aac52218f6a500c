import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** No window, no sandbox of its own, nothing fetched behind our back. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

interface Candidate {
  readonly path: string;
  /** Where its shared libraries are found, unless the machine has them; unpacked only when it comes to that. */
  readonly libraries: (() => string) | null;
}

/**
 * A real Chromium: the one named by CHROMIUM_PATH, else the one that came with `npm ci` (with its own libraries where
 * the machine lacks them), else an installed one.
 * @throws Error that says what every attempt answered
 */
export async function launch(): Promise<Browser> {
  const refusals: string[] = [];
  for (const { path, libraries } of await candidates()) {
    try {
      const env = libraries === null ? process.env : { ...process.env, LD_LIBRARY_PATH: libraries() };
      return await chromium.launch({ executablePath: path, args: FLAGS, headless: true, env: defined(env) });
    } catch (error) {
      refusals.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(`No Chromium could be started.\n${refusals.join('\n')}`);
}

async function candidates(): Promise<readonly Candidate[]> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return [{ path: named, libraries: null }];
  const own = await sparticuz.executablePath();
  const installed = INSTALLED.filter((path) => existsSync(path)).map((path) => ({ path, libraries: null }));
  return [{ path: own, libraries: null }, ...installed, { path: own, libraries: ownLibraries }];
}

/** The libraries that come beside that Chromium, for machines that have none. @throws Error when they cannot be unpacked */
function ownLibraries(): string {
  const packed = readFileSync(join(__dirname, '..', '..', 'node_modules', '@sparticuz', 'chromium', 'bin', 'al2023.tar.br'));
  const folder = join(tmpdir(), 'cham-thi-dua-chromium');
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync('tar', ['-xf', '-', '-C', folder], { input: brotliDecompressSync(packed) });
  if (status !== 0) throw new Error('the libraries of Chromium could not be unpacked');
  return join(folder, 'lib');
}

function defined(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
