import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { HostError } from '../../src/core/workbook/host';
import { xlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { en } from '../../src/text/en';
import { criteriaRows, laidOut } from './criteriaFile';
import { judge, wrongCells, type Line } from './judge';

const WORKBOOKS = /\.(xlsx|xlsm|xlsb|xls|ods|csv)$/i;

/**
 * `npm run corpus -- DIR`: every workbook below a folder with what it is taken for, and how much is read of it. A criteria file
 * (`.json` with `items`) is laid out in four layouts, and every score, maximum and criterion read back is compared with it.
 */
export async function main([folder]: readonly string[]): Promise<number> {
  if (folder === undefined) {
    process.stderr.write('npm run corpus -- DIR\n');
    return 64;
  }
  const lines: Line[] = [];
  for (const file of filesUnder(folder)) lines.push(...(await linesOf(file, relative(folder, file))));
  process.stdout.write(table(lines));
  return lines.some(({ said }) => said.startsWith(WRONG)) ? 1 : 0;
}

const WRONG = 'WRONG: ';

async function linesOf(file: string, name: string): Promise<readonly Line[]> {
  const bytes = new Uint8Array(readFileSync(file));
  if (WORKBOOKS.test(file)) return [await lineOf(bytes, file, name)];
  if (!file.endsWith('.json')) return [];
  const rows = criteriaRows(JSON.parse(new TextDecoder().decode(bytes)) as unknown);
  if (rows === null) return [];
  return laidOut(rows).map((one) => {
    const wrong = wrongCells(rows, one);
    const line = judge(`${name} as ${one.layout}`, one.workbook, en.clues.clue);
    const said =
      wrong.length === 0
        ? `${String(one.scores.length)} scores as written`
        : `${WRONG}${String(wrong.length)}: ${wrong[0] ?? ''}`;
    return { ...line, said: line.said === '' ? said : `${said}; ${line.said}` };
  });
}

async function lineOf(bytes: Uint8Array, file: string, name: string): Promise<Line> {
  const start = performance.now();
  try {
    const workbook = await xlsxHost(bytes, basename(file).normalize('NFC')).read();
    const opened = performance.now() - start;
    const line = judge(name, workbook, en.clues.clue);
    return { ...line, milliseconds: line.milliseconds + opened };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const milliseconds = performance.now() - start;
    const said = en.failures.host(error.failure, basename(file)).message;
    return { file: name, verdict: 'refused', units: null, criteria: null, maxima: null, issues: '', milliseconds, said };
  }
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesUnder(path) : [path];
    });
}

const LONGEST = 110;

function table(lines: readonly Line[]): string {
  const rows = [
    ['file', 'verdict', 'units', 'criteria', 'maxima', 'E/W/N', 'ms', ''],
    ...lines.map(({ file, verdict, units, criteria, maxima, issues, milliseconds, said }) => [
      file,
      verdict,
      String(units ?? ''),
      String(criteria ?? ''),
      maxima ?? '',
      issues,
      milliseconds.toFixed(0),
      said.replace(/\s+/g, ' ').slice(0, LONGEST),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) => `${row.map((cell, column) => cell.padEnd(column === row.length - 1 ? 0 : (widths[column] ?? 0))).join('  ')}\n`)
    .join('');
}
