/** Edits as people type them into a workbook that was appraised, wherever the reading takes something from. */
import * as fc from 'fast-check';
import type { Reading } from '../../src/core/domain/reading';
import { cellPlaces, type CellUse } from '../../src/core/read/again/places';
import type { CellRef } from '../../src/core/workbook/address';
import type { Cell, CellValue } from '../../src/core/workbook/cell';
import type { EditedCell } from '../../src/core/workbook/withCells';
import { cellOf, type Workbook } from '../../src/core/workbook/workbook';
import { one } from './amounts';

/** Where and what, as turns of whatever the workbook has: the same edit can be made in any workbook. */
export interface EditPlan {
  readonly where: 'number' | 'text' | 'figure' | 'anywhere';
  readonly turn: number;
  readonly value: number;
  /** Formulas that give another value with it. */
  readonly recalculated: readonly number[];
}

export const editPlan: fc.Arbitrary<EditPlan> = fc.record({
  where: fc.constantFrom('number', 'number', 'number', 'number', 'text', 'text', 'figure', 'figure', 'anywhere'),
  turn: fc.nat({ max: 1_000_000 }),
  value: fc.nat({ max: 1_000_000 }),
  recalculated: fc.array(fc.nat({ max: 1_000_000 }), { maxLength: 3 }),
});

const number = (value: number, format = 'General'): Partial<Cell> => ({ value: { kind: 'number', value }, format });
const text = (said: string): Partial<Cell> => ({ value: { kind: 'text', text: said } });
const BLANK: Partial<Cell> = { value: { kind: 'blank' } };

/** As a score, a value or a target may be typed, rightly and wrongly. */
const NUMBERS: readonly ((value: number) => Partial<Cell>)[] = [
  (value) => number((value % 41) / 4),
  (value) => number((value % 81) / 4),
  (value) => number(value % 11),
  () => number(0),
  () => BLANK,
  (value) => text(String((value % 41) / 4).replace('.', ',')),
  (value) => text(`${String(value % 20)}.5`),
  (value) => number(1000 + (value % 50)),
  (value) => number(-(value % 8) - 0.5),
  (value) => number((value % 120) / 100, '0%'),
  (value) => text(`${String(value % 120)}%`),
  (value) => number((value % 4000) / 333, '0.0'),
  (value) => text(one(['O5', '8 điểm', 'KP', 'x', 'Có', 'Không', '...', '20/25', '−3', '７', 'Tốt'], value)),
  () => text('1.234'),
  () => ({ value: { kind: 'boolean', value: true } }),
  () => ({ value: { kind: 'error', error: '#REF!' } }),
  () => number(46_054, 'd/m/yyyy'),
  (value) => number((value % 30) / 30),
];

const TEXTS: readonly (() => Partial<Cell>)[] = [
  () => text('Quyết định số 45/QĐ-UBND ngày 12/3/2026'),
  () => text('Báo cáo số 76-BC/TCT ngày 05/10/2026'),
  () => text('Báo cáo số 12-BC/TCT ngày 31/2/2026'),
  () => text('Báo cáo số 13-BC/TCT ngày 7/20/2025; Kế hoạch số 4-KH/TCT'),
  () => text('Ảnh chụp, danh sách kèm theo'),
  () => text('https://drive.google.com/abc'),
  () => BLANK,
  () => text('  thừa  dấu cách '),
  () => number(12),
];

/** The edit in this workbook; `null` where it has no such place. */
export function editIn(
  workbook: Workbook,
  reading: Reading,
  { where, turn, value, recalculated }: EditPlan,
): readonly EditedCell[] | null {
  const cells = placesOf(workbook, reading, where);
  if (cells.length === 0) return null;
  const at = one(cells, turn);
  const put = where === 'text' ? one(TEXTS, value)() : one(NUMBERS, value)(value);
  const before = cellOf(workbook, at);
  const typed: EditedCell = { at, ...contentOf(before), formula: null, ...put };
  const formulas = formulaCells(workbook, reading);
  const others = formulas.length === 0 ? [] : recalculated.map((which) => one(formulas, which));
  return [
    typed,
    ...others
      .filter((other) => JSON.stringify(other) !== JSON.stringify(at))
      .map((other, index): EditedCell => {
        const next: CellValue = { kind: 'number', value: ((value + index) % 400) / 4 };
        return { at: other, ...contentOf(cellOf(workbook, other)), value: next };
      }),
  ];
}

/** How a cell looks no edit tells. */
function contentOf({ value, formula, format }: Cell): Omit<EditedCell, 'at'> {
  return { value, formula, format };
}

const WHERE: Readonly<Record<Exclude<EditPlan['where'], 'anywhere'>, (use: CellUse) => boolean>> = {
  number: (use) =>
    use.kind === 'bonusColumn' || use.kind === 'penaltyColumn' || (use.kind === 'entry' && NUMBER_PARTS.has(use.part.kind)),
  figure: (use) => use.kind === 'entry' && (use.part.kind === 'target' || use.part.kind === 'result'),
  text: (use) => use.kind === 'entry' && TEXT_PARTS.has(use.part.kind),
};

const NUMBER_PARTS: ReadonlySet<string> = new Set(['score', 'crossScore', 'beside']);
const TEXT_PARTS: ReadonlySet<string> = new Set(['evidence', 'explanation', 'reason', 'note']);

function placesOf(workbook: Workbook, reading: Reading, where: EditPlan['where']): readonly CellRef[] {
  const places = cellPlaces(reading);
  const all = workbook.sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(([row, cells]) => [...cells.keys()].map((column): CellRef => ({ sheet: sheet.name, row, column }))),
  );
  if (where === 'anywhere') return all;
  // Blank cells are filled in as well: those the reading knows of.
  const blank = [...reading.entries.values()].flatMap((entries) =>
    [...entries.values()].flatMap((entry) => [
      ...Object.values(entry.scores).map(({ at }) => at),
      ...[entry.evidence, entry.explanation, entry.reason, entry.note].flatMap((one) => (one === undefined ? [] : [one.at])),
      ...(entry.result === undefined ? [] : [entry.result.number.at]),
    ]),
  );
  return [...all, ...blank].filter((at) => cellOf(workbook, at).formula === null && places.usesOf(at).some(WHERE[where]));
}

/** Formulas that follow from what is typed: sums, places, reviews of reviews. */
function formulaCells(workbook: Workbook, reading: Reading): readonly CellRef[] {
  const places = cellPlaces(reading);
  const isOfUnit = (use: CellUse): boolean => use.kind !== 'claim' || reading.claims[use.turn]?.unit !== null;
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { formula }]) => {
        const at = { sheet: sheet.name, row, column };
        const uses = formula === null ? [] : places.usesOf(at);
        return uses.length > 0 && uses.every(isOfUnit) ? [at] : [];
      }),
    ),
  );
}
