import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { benchBook } from './benchBook';
import { formulaBook, formulaSheets } from './formulas';

/** Calculates; gives what all must agree on, the best total in hundredths, to be looked up outside the measured time. */
export type Calculator = () => Promise<() => Promise<number>>;

/** Score, rank and propose from what was read; ready to be repeated. */
export async function ours(schools: number): Promise<Calculator> {
  const { readXlsx } = await import('../../src/hosts/xlsx/readXlsx');
  const { recognise } = await import('../../src/core/recognise/recognise');
  const { read } = await import('../../src/core/read/read');
  const { score } = await import('../../src/core/score/score');
  const { rank } = await import('../../src/core/rank/rank');
  const { propose } = await import('../../src/core/propose/propose');
  const { toNumber } = await import('../../src/core/domain/points');
  const { draftPolicy } = await import('../../src/core/policies/draftPolicy');
  const workbook = readXlsx(newXlsx([benchBook(schools)]), 'bench.xlsx');
  const recognition = recognise(workbook);
  if (recognition.kind !== 'recognised') throw new Error('the sheet of the benchmark was not recognised');
  const reading = read(workbook, recognition);
  return () => {
    const cards = score(reading, draftPolicy);
    const standings = rank(cards, reading, draftPolicy);
    propose(standings, cards, reading, draftPolicy);
    const best = (): number => Math.max(...cards.map(({ total }) => (total === null ? 0 : toNumber(total))));
    return Promise.resolve(() => Promise.resolve(Math.round(best() * 100)));
  };
}

/** HyperFormula calculates while it builds; parsing is part of that, as opening is for a spreadsheet. */
export async function hyperFormula(schools: number): Promise<Calculator> {
  const { HyperFormula } = await import('hyperformula');
  const { values, formulas } = formulaBook(schools);
  return () => {
    const sheets = { Values: values.map((row) => [...row]), Calculated: formulas.map((row) => [...row]) };
    const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3' });
    return Promise.resolve(() => {
      const totals = formulas.map((_, row) => Number(engine.getCellValue({ sheet: 1, row, col: 110 })));
      engine.destroy();
      return Promise.resolve(Math.round(Math.max(...totals) * 100));
    });
  };
}

const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** LibreOffice without a window: opens, calculates and saves, its start included. `null`: it is not installed. */
export function libreOffice(schools: number): { readonly calculate: Calculator; readonly end: () => void } | null {
  const program = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/opt/libreoffice/program/soffice'].find(existsSync);
  if (program === undefined) return null;
  const folder = mkdtempSync(join(tmpdir(), 'bench-office-'));
  const file = join(folder, 'formulas.xlsx');
  mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
  writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), ALWAYS_CALCULATE);
  writeFileSync(file, newXlsx([...formulaSheets(formulaBook(schools))]));
  return {
    calculate: () => {
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const { status } = spawnSync(program, [profile, '--headless', '--convert-to', 'ods', '--outdir', folder, file], {
        timeout: 600_000,
      });
      if (status !== 0) throw new Error('LibreOffice did not convert the workbook');
      return Promise.resolve(async () => {
        const { read } = await import('@e965/xlsx');
        const sheet = read(readFileSync(join(folder, 'formulas.ods')), { dense: true }).Sheets['Calculated'];
        const totals = (sheet?.['!data'] ?? []).map((row) => Number(row?.[110]?.v ?? 0));
        return Math.round(Math.max(...totals) * 100);
      });
    },
    end: () => rmSync(folder, { recursive: true }),
  };
}
