import type { CellRef } from '../../core/workbook/address';
import { BLANK_CELL } from '../../core/workbook/cell';
import { HostError } from '../../core/workbook/host';
import type { EditedCell } from '../../core/workbook/withCells';
import { cellFrom } from './rawCell';

/** What single cells hold now, in one trip; cells side by side are asked for as one range. */
export async function readCells(context: Excel.RequestContext, cells: readonly CellRef[]): Promise<readonly EditedCell[]> {
  const asked = runsOf(cells).map((run) => {
    const sheet = context.workbook.worksheets.getItem(run.sheet);
    const range = sheet.getRangeByIndexes(run.row - 1, run.from - 1, 1, run.to - run.from + 1);
    range.load('values,formulas,numberFormat,valueTypes');
    return { run, range };
  });
  await context.sync();
  return asked.flatMap(({ run: { sheet, row, from }, range }) => {
    const values: unknown[][] | null = range.values;
    if (values === null) throw new HostError({ code: 'tooMuchAtOnce' });
    return (values[0] ?? []).map((value, across): EditedCell => {
      const raw = {
        value,
        formula: range.formulas[0]?.[across] as unknown,
        format: range.numberFormat[0]?.[across] as unknown,
        type: range.valueTypes[0]?.[across],
      };
      const { value: held, formula, format } = cellFrom(raw) ?? BLANK_CELL;
      return { at: { sheet, row, column: from + across }, value: held, formula, format };
    });
  });
}

interface Run {
  readonly sheet: string;
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

function runsOf(cells: readonly CellRef[]): readonly Run[] {
  const sorted = [...cells].sort(
    (one, other) =>
      (one.sheet < other.sheet ? -1 : Number(one.sheet > other.sheet)) || one.row - other.row || one.column - other.column,
  );
  const runs: Run[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = runs[runs.length - 1];
    const isBeside = last !== undefined && last.sheet === sheet && last.row === row && column <= last.to + 1;
    if (isBeside) runs[runs.length - 1] = { ...last, to: Math.max(last.to, column) };
    else runs.push({ sheet, row, from: column, to: column });
  }
  return runs;
}
