import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(__dirname, '..', '..', '..');
export const samples = join(root, 'assets', 'samples');

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly json: () => unknown;
}

/** Runs the command line as a user does, in a process of its own. */
export function thidua(...args: readonly string[]): Ran {
  const run = spawnSync(process.execPath, [join(root, 'src/apps/run.mjs'), 'thidua', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: run.status ?? -1, out: run.stdout, err: run.stderr, json: () => JSON.parse(run.stdout) as unknown };
}
