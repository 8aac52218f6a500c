import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { benchBook } from './benchBook';
import { calculationTable, oneCalculation } from './calculation';
import { JOBS, TASKS, TOOLS, type Task, type Tool } from './jobs';
import { median } from './median';
import { noticesLine, oneMerge } from './notices';
import { editLine, oneEdit } from './oneEdit';
import { oneJob, type Measured } from './oneJob';

/**
 * How often each size is measured: rounds of one child process for each tool in turn, and repeats inside each child. A process that
 * has just begun, as the command line's, is measured apart: repeats run in warm code, and ours remembers headings it has judged.
 */
const SIZES = [
  { schools: 12, rounds: 5, repeats: 1 },
  { schools: 12, rounds: 5, repeats: 9 },
  { schools: 63, rounds: 3, repeats: 5 },
  { schools: 3321, rounds: 3, repeats: 1 },
] as const;
const TIMEOUT_MILLISECONDS = 60_000;

type Outcome = Measured | 'timeout' | 'failed';

/**
 * `npm run bench`: reading, writing and appraising beside exceljs and @e965/xlsx. Only the ratios mean something; the machine is whatever it is.
 * Tools take turns, so that a slow minute of the machine hits all of them.
 */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv[0] === 'one') return oneJob(argv.slice(1));
  if (argv[0] === 'edit') return oneEdit();
  if (argv[0] === 'notices') return oneMerge(argv.slice(1));
  if (argv[0] === 'calculate') return oneCalculation(argv.slice(1));
  const only = argv.map(Number).filter((schools) => schools > 0);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    process.stdout.write(
      `Node ${process.version}; 100 criteria; median of child processes that take turns; one job at a time.\n\n`,
    );
    for (const size of SIZES.filter(({ schools }) => only.length === 0 || only.includes(schools))) {
      const file = join(folder, `${size.schools}.xlsx`);
      const bytes = newXlsx([benchBook(size.schools)]);
      writeFileSync(file, bytes);
      const how =
        size.repeats === 1 ? 'the first time in a process' : `the middle one of ${String(size.repeats)} times in a process`;
      process.stdout.write(
        `${size.schools} schools, ${Math.round(bytes.length / 1024)} KB, ${how}\n${tableOf(measure(size, file))}\n`,
      );
    }
    process.stdout.write(calculationTable(['-e', START, '--', __filename], only));
    process.stdout.write(editLine(['-e', START, '--', __filename]));
    process.stdout.write(noticesLine(['-e', START, '--', __filename]));
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
}

type Results = ReadonlyMap<Task, ReadonlyMap<Tool, readonly Outcome[]>>;

function measure({ schools, rounds, repeats }: (typeof SIZES)[number], file: string): Results {
  return new Map(
    TASKS.map((task) => {
      const tools = TOOLS.filter((tool) => JOBS[task][tool] !== undefined);
      const found = new Map<Tool, Outcome[]>(tools.map((tool) => [tool, []]));
      for (let round = 0; round < rounds; round += 1) {
        for (const tool of tools) {
          const before = found.get(tool) ?? [];
          // What took longer than the limit once is not asked again.
          if (before.includes('timeout')) continue;
          found.set(tool, [...before, inChild(task, tool, schools, repeats, file)]);
        }
      }
      return [task, found];
    }),
  );
}

/** Straight into this file, already translated: the child builds nothing. */
const START = 'require(process.argv[1]).main(process.argv.slice(2)).then((code) => (process.exitCode = code))';

function inChild(task: Task, tool: Tool, schools: number, repeats: number, file: string): Outcome {
  const child = spawnSync(
    process.execPath,
    ['-e', START, '--', __filename, 'one', task, tool, String(schools), String(repeats), file],
    {
      timeout: TIMEOUT_MILLISECONDS,
      encoding: 'utf8',
    },
  );
  if (child.error !== undefined && 'code' in child.error && child.error.code === 'ETIMEDOUT') return 'timeout';
  if (child.status !== 0) {
    process.stderr.write(`${task} ${tool} ${schools}: ${child.stderr.slice(0, 400)}\n`);
    return 'failed';
  }
  const measured: Measured = JSON.parse(child.stdout);
  return measured;
}

function tableOf(results: Results): string {
  const rows = [['', 'tool', 'time', 'time ÷ ours', 'peak memory', 'memory ÷ ours']];
  for (const [task, tools] of results) {
    const ours = summary(tools.get('ours') ?? []);
    for (const [tool, outcomes] of tools) {
      const mine = summary(outcomes);
      rows.push([
        task,
        tool,
        ...(typeof mine === 'string' || typeof ours === 'string' ? [String(describe(mine)), '', '', ''] : columns(mine, ours)),
      ]);
    }
  }
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map(
      (row) =>
        `  ${row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}\n`,
    )
    .join('');
}

interface Summary {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
}

function columns(mine: Summary, ours: Summary): readonly string[] {
  return [
    `${mine.milliseconds.toFixed(mine.milliseconds < 100 ? 1 : 0)} ms`,
    (mine.milliseconds / ours.milliseconds).toFixed(1),
    `${mine.peakMegabytes.toFixed(0)} MB`,
    (mine.peakMegabytes / ours.peakMegabytes).toFixed(1),
  ];
}

function summary(outcomes: readonly Outcome[]): Summary | string {
  const good = outcomes.flatMap((outcome) => (typeof outcome === 'string' ? [] : [outcome]));
  if (outcomes.includes('timeout')) return `more than ${TIMEOUT_MILLISECONDS / 1000} s, stopped`;
  if (good.length === 0) return 'failed';
  return {
    milliseconds: median(good.map((one) => one.milliseconds)),
    peakMegabytes: median(good.map((one) => one.peakMegabytes)),
  };
}

function describe(found: Summary | string): string {
  return typeof found === 'string' ? found : `${found.milliseconds.toFixed(0)} ms`;
}
