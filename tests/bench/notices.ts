import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { appraise } from '../../src/core/appraise';
import { papers } from '../../src/core/papers/papers';
import { paperBytes } from '../../src/hosts/docx/write/paperBytes';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { readXlsx } from '../../src/hosts/xlsx/readXlsx';
import { papers as words } from '../../src/text/vi/papers';
import { benchBook } from './benchBook';
import { median } from './median';

const SCHOOLS = 63;
const ROUNDS = 3;

/** A notice to each of 63 schools, from the appraised workbook to files, in a process that has just begun. Prints the milliseconds. */
export async function oneMerge([folder = '']: readonly string[]): Promise<number> {
  const appraisal = appraise(readXlsx(newXlsx([benchBook(SCHOOLS)]), 'bench.xlsx'));
  if (appraisal.reading === null) return 1;
  const start = performance.now();
  const on = { year: 2026, month: 11, day: 5 };
  const { made } = papers(appraisal, appraisal.reading, words, { only: ['notice'], on });
  for (const [at, { model }] of made.entries()) writeFileSync(join(folder, `${at + 1}.docx`), await paperBytes(model));
  if (made.length !== SCHOOLS) return 1;
  process.stdout.write(`${performance.now() - start}\n`);
  return 0;
}

/** The merge of all beside LibreOffice turning one of them into a PDF, in turns. @param node arguments that start this program again in a child */
export function noticesLine(node: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'notices-'));
  try {
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      const child = spawnSync(process.execPath, [...node, 'notices', folder], { encoding: 'utf8' });
      if (child.status !== 0) return `63 notices: failed ${child.stderr.slice(0, 400)}\n`;
      ours.push(Number(child.stdout));
      const converted = convertOne(folder);
      if (converted !== null) theirs.push(converted);
    }
    const merge = `${SCHOOLS} notices as .docx: ours ${median(ours).toFixed(0)} ms`;
    if (theirs.length === 0) return `${merge}; LibreOffice is not installed, so there is nothing to compare with\n`;
    return `${merge}, LibreOffice turning one of them into a PDF ${median(theirs).toFixed(0)} ms, ratio ${(median(theirs) / median(ours)).toFixed(1)}\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds; `null` where there is no LibreOffice, or it makes nothing. A profile of its own keeps it apart from any that is open. */
function convertOne(folder: string): number | null {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const start = performance.now();
  const run = spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, '1.docx')]);
  return run.error !== undefined || run.status !== 0 ? null : performance.now() - start;
}
