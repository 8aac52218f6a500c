import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { criteriaSetFrom } from '../../../src/core/domain/criteriaSetFrom';
import { decimalText, ZERO } from '../../../src/core/domain/points';
import { criteriaDownSheet } from '../../../src/core/render/template/criteriaDownSheet';
import type { Figures, TemplateOptions } from '../../../src/core/render/template/templateOptions';
import { templateSheets } from '../../../src/core/render/template/templateSheets';
import { unitsDownSheet } from '../../../src/core/render/template/unitsDownSheet';
import type { SheetModel } from '../../../src/core/workbook/sheetModel';
import { templateWords as words } from '../../../src/text/vi/sheets/templateWords';
import { formulaValue } from './formulaValue';

const set = criteriaSetFrom(JSON.parse(readFileSync(join(__dirname, '../../../assets/criteria-default.json'), 'utf8')));
const UNITS = [{ name: 'Trường Chính trị tỉnh M' }, { name: 'Trường Chính trị N tỉnh P', role: 'leader' as const }];

/** Every criterion at its maximum for the second school, half of it for the first, with a bonus and a deduction. Số liệu mẫu. */
const FIGURES: Figures = new Map(
  UNITS.map(({ name }, unit) => [
    name,
    new Map([
      ...set.groups.flatMap((group) =>
        group.criteria.map(
          (criterion) => [criterion.id, { agreed: Number(decimalText(criterion.maximum ?? ZERO)) / (2 - unit) }] as const,
        ),
      ),
      ['bonus.state-award', { agreed: 2 }] as const,
      ['penalty.absence', { agreed: -0.5 }] as const,
    ]),
  ]),
);
const OPTIONS: TemplateOptions = { year: 2026, clusterName: 'Cụm mẫu', figures: FIGURES };

function differences(sheet: SheetModel): readonly string[] {
  const own = new Map(sheet.cells.map((cell) => [`${cell.row}:${cell.column}`, cell.value]));
  const at = (_: string, row: number, column: number): number => {
    const value = own.get(`${row}:${column}`);
    return value?.kind === 'formula' ? formulaValue(value.formula, at) : value?.kind === 'number' ? value.value : 0;
  };
  return sheet.cells.flatMap(({ row, column, value }) => {
    if (value.kind !== 'formula') return [];
    const shown = formulaValue(value.formula, at);
    return Math.abs(shown - Number(value.cached)) < 1e-9 ? [] : [`${row}:${column} ${value.formula} ${shown} ${value.cached}`];
  });
}

function cachedTotals(sheet: SheetModel, label: string): readonly unknown[] {
  const row = sheet.cells.find((cell) => cell.value.kind === 'text' && cell.value.text === label)?.row;
  return sheet.cells.flatMap((cell) => (cell.row === row && cell.value.kind === 'formula' ? [cell.value.cached] : []));
}

describe('templateSheets', () => {
  it('makes one score sheet per unit and the five lists beside them, none of them ours', () => {
    const sheets = templateSheets(set, UNITS, [['Mục', 'Giá trị']], words, { year: 2026 });
    expect(sheets.map((sheet) => sheet.name)).toEqual(['1 M', '2 N', 'Bộ tiêu chí', 'Đơn vị', 'Bỏ phiếu', 'Cấu hình', 'Số liệu']);
    expect(sheets.every((sheet) => sheet.mark === '')).toBe(true);
  });

  it('leaves every score blank in a fresh form, and its sums at 0', () => {
    const [sheet] = templateSheets(set, UNITS, [], words, { year: 2026 });
    expect(sheet === undefined ? null : cachedTotals(sheet, words.rows.total)).toEqual([100, 0, 0, 0, 0]);
  });

  it('adds up groups, bonus and deductions by formulas that agree with what they show', () => {
    const sheets = templateSheets(set, UNITS, [], words, OPTIONS);
    for (const sheet of sheets) expect(differences(sheet)).toEqual([]);
    expect(sheets.slice(0, 2).map((sheet) => cachedTotals(sheet, words.rows.total)[4])).toEqual([51.5, 101.5]);
  });

  it('caps the bonus where the set does', () => {
    const generous: Figures = new Map([[UNITS[0]?.name ?? '', new Map(set.bonus.map((item) => [item.id, { agreed: 2 }]))]]);
    const [sheet] = templateSheets(set, UNITS, [], words, { figures: generous });
    expect(sheet === undefined ? null : cachedTotals(sheet, words.rows.bonus)).toEqual([0, 0, 0, 5]);
    expect(sheet === undefined ? null : differences(sheet)).toEqual([]);
  });

  it('prints the draft notice of the set on every score sheet', () => {
    const [sheet] = templateSheets(set, UNITS, [], words, {});
    expect(sheet?.cells.some((cell) => cell.value.kind === 'text' && cell.value.text === set.paperNotice)).toBe(true);
  });
});

describe.each([
  ['unitsDownSheet', unitsDownSheet],
  ['criteriaDownSheet', criteriaDownSheet],
])('%s', (_, layout) => {
  it('holds the same figures, with total and place as formulas', () => {
    const sheet = layout(set, UNITS, words, OPTIONS);
    expect(differences(sheet)).toEqual([]);
    const cached = sheet.cells.flatMap((cell) => (cell.value.kind === 'formula' ? [cell.value.cached] : []));
    expect(cached).toEqual(expect.arrayContaining([51.5, 101.5, 1, 2]));
  });
});
