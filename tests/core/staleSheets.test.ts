import { appraise } from '../../src/core/appraise';
import type { Issue } from '../../src/core/domain/issue';
import { publish } from '../../src/core/publish';
import { withCells } from '../../src/core/workbook/withCells';
import { inputsPrint } from '../../src/core/inputsPrint';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policyToJson } from '../../src/core/policies/policyToJson';
import { BLANK_CELL, cellText, type CellValue } from '../../src/core/workbook/cell';
import type { Method } from '../../src/core/domain/method';
import type { CellRef } from '../../src/core/workbook/address';
import { sheetMarked, cellAt, type Workbook } from '../../src/core/workbook/workbook';
import { applyEdits } from '../../src/hosts/memory/applyEdits';
import { sheets as words } from '../../src/text/vi/sheets';
import { schoolsDown } from '../builders/scoringWorkbooks';
import { withBlankRow } from '../builders/vary';
import { workbook } from '../builders/workbook';
import { inShort } from './validate/findings';

/** The row of the first school. */
const FIRST = 6;
const ON = { year: 2026, month: 11, day: 5 };
const write = (given: Workbook): Workbook => applyEdits(given, publish(appraise(given), given, words, ON)).workbook;
const put = (given: Workbook, at: CellRef, value: CellValue): Workbook => withCells(given, [{ at, value, formula: null }]);
const told = (given: Workbook): readonly Issue[] =>
  appraise(given).issues.filter(({ rule }) => rule === 'STL-04' || rule === 'PRT-01');

const CLEAN = workbook(schoolsDown());
const WRITTEN = write(CLEAN);

/** The first number on `Tổng hợp` that stands there as a value, below the maxima. */
function firstValue(given: Workbook): CellRef {
  const sheet = sheetMarked(given, 'summary');
  for (const [row, cells] of sheet?.rows ?? [])
    for (const [column, { value, formula }] of cells)
      if (row >= 10 && column > 2 && value.kind === 'number' && formula === null)
        return { sheet: sheet?.name ?? '', row, column };
  throw new Error('no value');
}

/** The stamp under the table of `Tổng hợp`. */
function stampOf(given: Workbook): { readonly at: CellRef; readonly digest: string } {
  const sheet = sheetMarked(given, 'summary');
  for (const [row, cells] of sheet?.rows ?? []) {
    const digest = /Tem số liệu: (2-[0-9a-f]{16}) /.exec(cellText(cells.get(1) ?? BLANK_CELL))?.[1];
    if (digest !== undefined) return { at: { sheet: sheet?.name ?? '', row, column: 1 }, digest };
  }
  throw new Error('no stamp');
}

describe('STL-04 a summary that is older than what it sums up', () => {
  it('is found at the figure that is another now', () => {
    const at = firstValue(WRITTEN);
    const before = cellAt(sheetMarked(WRITTEN, 'summary') ?? CLEAN.sheets[0]!, at.row, at.column).value;
    const edited = put(WRITTEN, at, { kind: 'number', value: 1 });
    const [issue, ...more] = told(edited);
    expect(more).toEqual([]);
    expect(issue).toMatchObject({
      rule: 'STL-04',
      severity: 'error',
      blocks: 'print',
      place: { at },
      facts: { shown: '1', computed: before.kind === 'number' ? String(before.value) : '' },
    });
    // The ranking is found anew and is not held up; writing the sheet again settles it.
    expect(appraise(edited).isBlocked).toBe(false);
    expect(told(write(edited))).toEqual([]);
  });

  it('is told by its stamp where every figure follows by formulas', () => {
    // One point from one criterion to another of the same group: no sum is another.
    const [row, from, to] = [7, 3, 4];
    const cell = (column: number): CellRef => ({ sheet: CLEAN.sheets[0]?.name ?? '', row, column });
    const moved = (given: Workbook): Workbook =>
      put(put(given, cell(from), { kind: 'number', value: 22 }), cell(to), { kind: 'number', value: 15 });
    expect(told(moved(CLEAN))).toEqual([]);
    const [issue, ...more] = told(moved(WRITTEN));
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ code: 'stampDiffers', severity: 'error', blocks: 'print', place: { at: stampOf(WRITTEN).at } });
    expect(issue?.facts).toMatchObject({ stamped: stampOf(WRITTEN).digest });
    expect(told(write(moved(WRITTEN)))).toEqual([]);
  });

  it('what changes no result leaves the stamp as it is: remarks, looks, rows that move, another number format', () => {
    const [sheet] = WRITTEN.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const bold = {
      ...sheet,
      rows: new Map(
        [...sheet.rows].map(([row, cells]) => [row, new Map([...cells].map(([at, cell]) => [at, { ...cell, format: '0.000' }]))]),
      ),
    };
    expect(told({ ...WRITTEN, sheets: [bold, ...WRITTEN.sheets.slice(1)] })).toEqual([]);
    const stamps = [CLEAN, workbook(withBlankRow(schoolsDown(), 2, 3))].map((book) => inputsPrint(appraise(book)));
    expect(stamps[0]).toBe(stamps[1]);
    expect(stamps[0]).toBe(stampOf(WRITTEN).digest);
  });

  it('the order of the schools leaves it as it is, and which school has the points does not', () => {
    const print = (book: Workbook): string => inputsPrint(appraise(book));
    const exchanged = (columns: (column: number) => boolean): Workbook => {
      const [sheet] = CLEAN.sheets;
      if (sheet === undefined) throw new Error('no sheet');
      const [one, other] = [sheet.rows.get(FIRST), sheet.rows.get(FIRST + 1)];
      if (one === undefined || other === undefined) throw new Error('no rows');
      const from = (own: typeof one, its: typeof one): typeof one =>
        new Map([...own].map(([column, cell]) => [column, columns(column) ? (its.get(column) ?? cell) : cell]));
      const rows = new Map(
        [...sheet.rows].map(([row, cells]) => [
          row,
          row === FIRST ? from(one, other) : row === FIRST + 1 ? from(other, one) : cells,
        ]),
      );
      return { ...CLEAN, sheets: [{ ...sheet, rows }, ...CLEAN.sheets.slice(1)] };
    };
    expect(print(exchanged((column) => column >= 2))).toBe(print(CLEAN));
    expect(print(exchanged((column) => column >= 3))).not.toBe(print(CLEAN));
  });

  it('the style of the papers changes no result', () => {
    const [one, other] = (['state', 'party'] as const).map((paperStyle) =>
      inputsPrint(appraise(CLEAN, policyToJson({ ...draftPolicy, paperStyle }))),
    );
    expect(one).toBe(other);
  });

  it('takes the sentence of a criterion and not what a release makes of it', () => {
    const found = appraise(CLEAN);
    const { reading } = found;
    if (reading === null) throw new Error('not read');
    const said = (sentence: string | null, method: Method): string =>
      inputsPrint({ ...found, reading: { ...reading, criteria: reading.criteria.map((one) => ({ ...one, sentence, method })) } });
    const more: Method = { kind: 'disqualifier' };
    const less: Method = { kind: 'manual', step: null };
    expect(said('Mỗi lớp 2 điểm', more)).toBe(said('Mỗi lớp 2 điểm', less));
    expect(said('Mỗi lớp 2 điểm', less)).not.toBe(said('Mỗi lớp 3 điểm', less));
    expect(said(null, more)).not.toBe(said(null, less));
  });

  it('a stamp of another format is told as that, and not as figures that changed', () => {
    const { at, digest } = stampOf(WRITTEN);
    const toldOf = (stamp: string): readonly unknown[] =>
      told(put(WRITTEN, at, { kind: 'text', text: `Tem số liệu: ${stamp} (…)` })).map(({ code, severity, blocks, facts }) => [
        code,
        severity,
        blocks,
        facts,
      ]);
    const before = digest.slice(2);
    expect(toldOf(digest)).toEqual([]);
    expect(toldOf(before)).toEqual([['stampOfOtherFormat', 'warning', 'tick', { stamped: before }]]);
    expect(toldOf(`3-${before}`)).toEqual([['stampOfOtherFormat', 'warning', 'tick', { stamped: `3-${before}` }]]);
  });

  it('another policy is another stamp', () => {
    const policies = ['points', 'percent'].map((rankBy) =>
      policyToJson({ ...draftPolicy, rankBy: rankBy === 'points' ? 'points' : 'percent' }),
    );
    const [one, other] = policies.map((policy) => inputsPrint(appraise(CLEAN, policy)));
    expect(one).not.toBe(other);
  });

  it('raises nothing where it was just written, or none was', () => {
    expect(told(WRITTEN)).toEqual([]);
    expect(told(CLEAN)).toEqual([]);
  });
});

describe('PRT-01 a paper that does not say it is a draft', () => {
  const at = { sheet: CLEAN.sheets[0]?.name ?? '', row: 6, column: 3 };

  it('is found at its title while errors are open, and writing it again marks it', () => {
    const broken = put(WRITTEN, at, { kind: 'number', value: 99 });
    const found = told(broken).filter(({ rule }) => rule === 'PRT-01');
    expect(found.map((issue) => [issue.severity, issue.blocks, issue.place.at?.row])).toEqual([
      ['warning', 'tick', 5],
      ['warning', 'tick', 5],
    ]);
    expect(found.map(({ place }) => place.at?.sheet)).toEqual(
      ['summary', 'proposal'].map((mark) => sheetMarked(broken, mark)?.name),
    );
    expect(told(write(broken)).map(inShort)).toEqual([]);
  });

  it('raises nothing where nothing is open', () => {
    expect(told(WRITTEN)).toEqual([]);
  });
});
