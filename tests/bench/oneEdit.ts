import { spawnSync } from 'node:child_process';
import { appraise, appraiseToRecheck } from '../../src/core/appraise';
import { recheck, recheckable, tablesHold } from '../../src/core/recheck';
import { cellAt } from '../../src/core/workbook/workbook';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { readXlsx } from '../../src/hosts/xlsx/readXlsx';
import { benchBook, SHAPE } from './benchBook';
import { median } from './median';

const SCHOOLS = 63;
const CRITERIA = SHAPE.groups * SHAPE.inGroup;
const FIRST_ROW = 6;
const FIRST_COLUMN = 3;
const EDITS = 150;
/** A whole check is measured beside every so many edits. */
const WHOLE_EVERY = 5;

interface EditMeasured {
  readonly edit: number;
  readonly tables: number;
  readonly whole: number;
}

/** A score typed into one cell and its total calculated again, edit after edit; and a whole check of the same workbook between them. */
export function oneEdit(): number {
  const workbook = readXlsx(newXlsx([benchBook(SCHOOLS)]), 'bench.xlsx');
  const times: { readonly [part in keyof EditMeasured]: number[] } = { edit: [], tables: [], whole: [] };
  const timed = <T>(part: keyof EditMeasured, work: () => T): T => {
    const start = performance.now();
    const done = work();
    times[part].push(performance.now() - start);
    return done;
  };
  let before = recheckable(appraiseToRecheck(workbook));
  for (let turn = 0; turn < EDITS; turn += 1) {
    const [sheet] = before.workbook.sheets;
    if (sheet === undefined) return 1;
    const at = { sheet: sheet.name, row: FIRST_ROW + ((turn * 7) % SCHOOLS), column: FIRST_COLUMN + ((turn * 13) % CRITERIA) };
    const sumAt = { ...at, column: FIRST_COLUMN + CRITERIA };
    const [score, sum] = [cellAt(sheet, at.row, at.column), cellAt(sheet, sumAt.row, sumAt.column)];
    if (score.value.kind !== 'number' || sum.value.kind !== 'number') return 1;
    const twentieths = (turn * 3) % 21;
    const total = Math.round(sum.value.value * 20 - score.value.value * 20 + twentieths) / 20;
    const found = timed('edit', () =>
      recheck(before, [
        { at, formula: null, value: { kind: 'number', value: twentieths / 20 } },
        { at: sumAt, formula: sum.formula, value: { kind: 'number', value: total } },
      ]),
    );
    if (found.kind === 'whole' || !timed('tables', () => tablesHold(found.now))) return 1;
    before = found.now;
    if (turn % WHOLE_EVERY === 0) timed('whole', () => appraise(before.workbook));
  }
  const measured: EditMeasured = { edit: median(times.edit), tables: median(times.tables), whole: median(times.whole) };
  process.stdout.write(`${JSON.stringify(measured)}\n`);
  return 0;
}

/** @param node arguments that start this program again in a child */
export function editLine(node: readonly string[]): string {
  const child = spawnSync(process.execPath, [...node, 'edit'], { encoding: 'utf8' });
  if (child.status !== 0) return `one edit: failed ${child.stderr.slice(0, 400)}\n`;
  const { edit, tables, whole }: EditMeasured = JSON.parse(child.stdout);
  const times = (of: number): string => (whole / of).toFixed(1);
  return [
    `recheck of one edit at ${String(SCHOOLS)} × ${String(CRITERIA)}: ours ${edit.toFixed(2)} ms, whole validation ${whole.toFixed(1)} ms, ratio ${times(edit)}`,
    `  with a look whether the tables are still the same: ${(edit + tables).toFixed(2)} ms, ratio ${times(edit + tables)}\n`,
  ].join('\n');
}
