import { columnName } from '../../src/core/workbook/address';
import type { ModelCell, SheetModel } from '../../src/core/workbook/sheetModel';
import { benchModel, scoreOf, SHAPE } from './benchBook';

const { groups, inGroup } = SHAPE;
const LEAVES = groups * inGroup;

/** What a spreadsheet needs for the same answers: one row of cells for each school. Written once, for every tool that calculates. */
export interface FormulaBook {
  readonly values: readonly (readonly (number | string | null)[])[];
  /** Formulas with their `=`; they speak of the sheet `Values`. */
  readonly formulas: readonly (readonly string[])[];
}

/**
 * Points of every criterion within its maximum and rounded, sums of the groups and the total, the place with one tie-break, the grade and
 * whether a prize falls to the school: what the officers' own workbooks calculate.
 */
export function formulaBook(schools: number): FormulaBook {
  const values = [
    [null, null, ...Array.from({ length: LEAVES }, () => 1)],
    ...Array.from({ length: schools }, (_, school) => [
      school + 1,
      `Trường Chính trị Mẫu số ${String(school + 1)}`,
      ...Array.from({ length: LEAVES }, (_unused, leaf) => scoreOf(school, leaf)),
    ]),
  ];
  return { values, formulas: Array.from({ length: schools }, (_, school) => formulasOf(school + 1, schools)) };
}

function formulasOf(row: number, schools: number): readonly string[] {
  const at = (column: number, line = row): string => `${columnName(column)}${String(line)}`;
  const down = (column: number): string => `${columnName(column)}$1:${columnName(column)}$${String(schools)}`;
  const points = Array.from({ length: LEAVES }, (_, leaf) => {
    const value = `Values!${at(leaf + 3, row + 1)}`;
    return `=IF(${value}="","",ROUND(MAX(0,MIN(${value},Values!${columnName(leaf + 3)}$1)),2))`;
  });
  const sums = Array.from({ length: groups }, (_, group) => `=SUM(${at(group * inGroup + 1)}:${at(group * inGroup + inGroup)})`);
  const total = LEAVES + groups + 1;
  const place = total + 1;
  const first = LEAVES + 1;
  return [
    ...points,
    ...sums,
    `=SUM(${at(first)}:${at(LEAVES + groups)})`,
    `=1+COUNTIF(${down(total)},">"&${at(total)})+COUNTIFS(${down(total)},${at(total)},${down(first)},">"&${at(first)})`,
    `=IF(${at(total)}>=90,"Xuất sắc",IF(${at(total)}>=80,"Tốt",IF(${at(total)}>=70,"Khá","Trung bình")))`,
    `=IF(${at(place)}<=1,"Cờ thi đua",IF(${at(place)}<=4,"Bằng khen",""))`,
  ];
}

/** The same as two sheets of a workbook; every formula holds 0, so that whoever does not calculate is found out. */
export function formulaSheets({ values, formulas }: FormulaBook): readonly SheetModel[] {
  const put = (row: number, column: number, value: ModelCell['value']): ModelCell => ({ row, column, style: 'text', value });
  const given = values.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      value === null
        ? []
        : [put(row + 1, column + 1, typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value })],
    ),
  );
  const calculated = formulas.flatMap((cells, row) =>
    cells.map((formula, column) => put(row + 1, column + 1, { kind: 'formula', formula: formula.slice(1), cached: 0 })),
  );
  return [benchModel('', 'Values', given, []), benchModel('', 'Calculated', calculated, [])];
}
