import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_YEAR_SHEETS, YEAR_SHEETS } from '../../../src/core/domain/year/yearSheet';
import { isPoints, toNumber } from '../../../src/core/domain/points';
import { pageOf } from '../../../src/core/render/pageFit';
import { quoteSheet, type Area } from '../../../src/core/workbook/address';
import type { SheetModel } from '../../../src/core/workbook/sheetModel';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { yearEdits } from '../../../src/core/yearEdits';
import { yearReview } from '../../../src/core/yearReview';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { readXlsx } from '../../../src/hosts/xlsx/readXlsx';
import { yearSheetWords } from '../../../src/text/vi/year/yearSheetWords';
import { HyperFormula } from 'hyperformula';
import { sheet, workbook } from '../../builders/workbook';

const CASES = join(__dirname, '..', '..', 'cases', 'year');
/** A register that cannot be read is not written; the others are. */
const NAMES = readdirSync(CASES).filter((name) => !name.endsWith('planted-faults'));

function loaded(name: string): Workbook {
  const { sheets } = JSON.parse(readFileSync(join(CASES, name, 'input.json'), 'utf8'));
  return workbook(...sheets.map((one: { name: string; rows: [] }) => sheet(one.name, one.rows)));
}

function written(book: Workbook): readonly SheetModel[] {
  return yearEdits(book, yearReview(book, null), null, yearSheetWords).flatMap((edit) =>
    edit.kind === 'putSheet' ? [edit.sheet] : [],
  );
}

/** Records without their cells, exact numbers as plain ones: what the registers say, wherever it stands. */
const said = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, one: unknown) =>
      ['at', 'resultAt', 'isFormula', 'number'].includes(key) ? undefined : isPoints(one) ? toNumber(one) : one,
    ),
  );

const within = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && inner.bottom <= outer.bottom && outer.left <= inner.left && inner.right <= outer.right;

describe('the registers as sheets', () => {
  it.each(NAMES)('%s: written, read again and written once more they say the same', (name) => {
    const before = loaded(name);
    const first = written(before);
    expect(first.map(({ mark }) => mark)).toEqual(ALL_YEAR_SHEETS.map((which) => YEAR_SHEETS[which].mark));
    const again = readXlsx(newXlsx(first), 'Sổ.xlsx');
    const [was, is] = [yearReview(before, null), yearReview(again, null)];
    expect(is.book.unread).toEqual([]);
    for (const which of ['members', 'names', 'history', 'activities', 'standard', 'standardShares'] as const)
      expect(said(is.book[which])).toEqual(said(was.book[which]));
    for (const one of was.book.targets)
      expect(said(is.book.targets)).toContainEqual(
        said({ ...one, whole: is.book.targets.find(({ text, year }) => text === one.text && year === one.year)?.whole }),
      );
    for (const one of was.book.registrations) expect(said(is.book.registrations)).toContainEqual(said(one));
    const errors = (review: typeof was): readonly string[] =>
      review.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(errors(is)).toEqual(errors(was));
    const twice = written(again);
    expect(twice.map(({ cells }) => cells)).toEqual(first.map(({ cells }) => cells));
  });

  it.each(NAMES)('%s: prints in a size that can be read, everything of it on the pages', (name) => {
    for (const model of written(loaded(name))) {
      const { print, columnWidths, charts = [], name: title } = model;
      // 12 points at this share of their size are 8.
      expect([title, pageOf(print, columnWidths).scale >= 0.66]).toEqual([title, true]);
      for (const { at, data } of charts) for (const area of [at, data]) expect(within(print.area ?? area, area)).toBe(true);
    }
  });

  it('draws how far each school has come: a row with its name, a column for each year, a bar for each number', () => {
    const model = written(loaded('S11-standard-school')).find(({ charts = [] }) => charts.length > 0);
    const [chart] = model?.charts ?? [];
    if (model === undefined || chart === undefined) throw new Error('the sheet has a chart');
    const { top, left, bottom, right } = chart.data;
    const texts = (row: number): readonly unknown[] =>
      model.cells
        .filter((one) => one.row === row && one.column >= left && one.column <= right)
        .map(({ value }) => (value.kind === 'text' ? value.text : value.kind === 'number' ? value.value : null));
    expect(texts(top)).toEqual(['Đơn vị', '2023', '2025', '2027']);
    expect(texts(top + 1)).toEqual(['Trường Chính trị tỉnh Lai Châu', 26, null, null]);
    expect(texts(top + 2)).toEqual(['Trường Chính trị Hoàng Đình Giong tỉnh Cao Bằng', null, 55, null]);
    expect(bottom - top).toBe(4);
  });

  it.each(NAMES)('%s: formulas come to the values written beside them', (name) => {
    const sheets = written(loaded(name));
    const engine = HyperFormula.buildEmpty({ licenseKey: 'gpl-v3' });
    for (const { name: title } of sheets) engine.addSheet(title);
    for (const model of sheets) {
      const at = engine.getSheetId(model.name) ?? 0;
      for (const { row, column, value } of model.cells) {
        const content =
          value.kind === 'formula'
            ? `=${value.formula}`
            : value.kind === 'number'
              ? value.value
              : value.kind === 'text'
                ? `'${value.text}`
                : null;
        engine.setCellContents({ sheet: at, row: row - 1, col: column - 1 }, content);
      }
    }
    const wrong = sheets.flatMap((model) =>
      model.cells.flatMap(({ row, column, value }) => {
        if (value.kind !== 'formula') return [];
        const found = engine.getCellValue({ sheet: engine.getSheetId(model.name) ?? 0, row: row - 1, col: column - 1 });
        const same =
          typeof value.cached === 'number' && typeof found === 'number'
            ? Math.abs(found - value.cached) < 1e-6
            : found === value.cached;
        return same
          ? []
          : [
              `${quoteSheet(model.name)} ${String(row)}:${String(column)} ${value.formula}: ${String(found)}, written ${String(value.cached)}`,
            ];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
