import { CellValueType, InterceptorEffectEnum, type IDisposable } from '@univerjs/core';
import { INTERCEPTOR_POINT, type SheetInterceptorService } from '@univerjs/sheets';
import type { CellMarkKind, CellMarks } from '../../core/workbook/cellMarks';
import { markStyle } from './gridSheet';

/** Numbers without a format of their own are shown with the comma too, and marks over what they mark. */
export function asShown(sheets: SheetInterceptorService, marks: () => readonly CellMarks[]): IDisposable {
  return sheets.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: -1,
    handler: (cell, { worksheet, row, col }, next) => {
      const isPlain = cell?.t === CellValueType.NUMBER && typeof cell.v === 'number' && !Number.isInteger(cell.v);
      const said = isPlain ? { ...cell, v: String(cell.v).replace('.', ',') } : cell;
      const kind = markOn(marks(), worksheet.getName(), row + 1, col + 1);
      return next(kind === null ? said : { ...said, interceptorStyle: { ...said?.interceptorStyle, ...markStyle(kind) } });
    },
  });
}

function markOn(marks: readonly CellMarks[], sheet: string, row: number, column: number): CellMarkKind | null {
  const found = marks.find(
    (one) =>
      one.sheet === sheet &&
      one.areas.some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right),
  );
  return found?.kind ?? null;
}
