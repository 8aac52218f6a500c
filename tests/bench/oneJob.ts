import { readFileSync } from 'node:fs';
import { JOBS, TASKS, TOOLS } from './jobs';
import { median } from './median';

/** What a child process prints: one line of JSON. */
export interface Measured {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
  readonly result: number;
}

/** In a process of its own, so that no tool pays for another's memory or profits from its warm code. */
export async function oneJob([taskName, toolName, schools, repeats, file]: readonly string[]): Promise<number> {
  const task = TASKS.find((name) => name === taskName);
  const tool = TOOLS.find((name) => name === toolName);
  const load = task === undefined || tool === undefined ? undefined : JOBS[task][tool];
  if (load === undefined || file === undefined) return 64;
  const job = await load();
  const bytes = new Uint8Array(readFileSync(file));
  const parts = Array.from({ length: Number(repeats) }, () => job(bytes, Number(schools)));
  const times: number[] = [];
  let result = 0;
  for (const part of parts) {
    const start = performance.now();
    result = await part();
    times.push(performance.now() - start);
  }
  const measured: Measured = { milliseconds: median(times), peakMegabytes: process.resourceUsage().maxRSS / 1024, result };
  process.stdout.write(`${JSON.stringify(measured)}\n`);
  return 0;
}
