import { spawnSync } from 'node:child_process';
import { median } from './median';
import { hyperFormula, libreOffice, ours, type Calculator } from './recalculate';

const SIZES = [63, 3321] as const;
const CALCULATORS = ['ours', 'HyperFormula', 'LibreOffice'] as const;
type Name = (typeof CALCULATORS)[number];
const REPEATS: Readonly<Record<Name, number>> = { ours: 7, HyperFormula: 1, LibreOffice: 1 };
/** HyperFormula needs minutes for the places of thousands of schools. */
const TIMEOUT_MILLISECONDS = 900_000;

interface Calculated {
  readonly milliseconds: number;
  readonly best: number;
}

/** In a process of its own: `calculate ours 63`. Prints a line of JSON; exit 3 where the tool is not installed. */
export async function oneCalculation([name, schools]: readonly string[]): Promise<number> {
  const found = CALCULATORS.find((one) => one === name);
  if (found === undefined) return 64;
  const made = await calculatorOf(found, Number(schools));
  if (made === null) return 3;
  const times: number[] = [];
  let best = 0;
  for (let round = 0; round < REPEATS[found]; round += 1) {
    const start = performance.now();
    const looked = await made.calculate();
    times.push(performance.now() - start);
    best = await looked();
  }
  made.end();
  process.stdout.write(`${JSON.stringify({ milliseconds: median(times), best } satisfies Calculated)}\n`);
  return 0;
}

async function calculatorOf(
  name: Name,
  schools: number,
): Promise<{ readonly calculate: Calculator; readonly end: () => void } | null> {
  const end = (): void => undefined;
  switch (name) {
    case 'ours':
      return { calculate: await ours(schools), end };
    case 'HyperFormula':
      return { calculate: await hyperFormula(schools), end };
    case 'LibreOffice':
      return libreOffice(schools);
  }
}

/**
 * Score, rank and propose from what was read, beside spreadsheets that calculate the same points, places, grades and prizes by formulas.
 * All must come to the same best total. @param start what runs this file's program in a child
 */
export function calculationTable(start: readonly string[], only: readonly number[]): string {
  const lines: string[] = [];
  for (const schools of SIZES.filter((size) => only.length === 0 || only.includes(size))) {
    const found = new Map(CALCULATORS.map((name) => [name, inChild(start, name, schools)]));
    const mine = found.get('ours');
    const times = [...found].map(([name, one]) => {
      if (typeof one !== 'object' || typeof mine !== 'object') return `${name}: ${String(one)}`;
      const differs = one.best === mine.best ? '' : `, ANOTHER BEST TOTAL: ${String(one.best)} for ${String(mine.best)}`;
      return `${name} ${one.milliseconds.toFixed(0)} ms (${(one.milliseconds / mine.milliseconds).toFixed(0)} × ours${differs})`;
    });
    lines.push(`${String(schools)} schools × 100 criteria, points, places, grades, prizes: ${times.join('; ')}`);
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function inChild(start: readonly string[], name: Name, schools: number): Calculated | string {
  const child = spawnSync(process.execPath, [...start, 'calculate', name, String(schools)], {
    timeout: TIMEOUT_MILLISECONDS,
    encoding: 'utf8',
  });
  if (child.error !== undefined) return 'took too long, stopped';
  if (child.status === 3) return 'not installed';
  if (child.status !== 0) return `failed: ${child.stderr.slice(0, 200)}`;
  const calculated: Calculated = JSON.parse(child.stdout);
  return calculated;
}
