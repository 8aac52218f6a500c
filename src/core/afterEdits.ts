import { cellOfValue } from './workbook/cellOfValue';
import type { Edit } from './workbook/edit';
import { sheetOfModel } from './workbook/sheetOfModel';
import { withCells, type EditedCell } from './workbook/withCells';
import { cellOf, type Workbook } from './workbook/workbook';

/** The workbook as it would be; nothing is calculated again and nothing refused. For looking ahead: hosts write. */
export function afterEdits(workbook: Workbook, edits: readonly Edit[]): Workbook {
  return edits.reduce((now, edit) => {
    switch (edit.kind) {
      case 'putSheet': {
        const put = sheetOfModel(edit.sheet);
        const isThere = put.mark !== null && now.sheets.some(({ mark }) => mark === put.mark);
        const sheets = isThere ? now.sheets.map((sheet) => (sheet.mark === put.mark ? put : sheet)) : [...now.sheets, put];
        return { ...now, sheets };
      }
      case 'setCells':
        return withCells(
          now,
          edit.cells.map(({ at, value }): EditedCell => {
            const was = cellOf(now, at);
            const cell = cellOfValue(value, was.format, was.look);
            return { at, value: cell?.value ?? { kind: 'blank' }, formula: cell?.formula ?? null };
          }),
        );
    }
  }, workbook);
}
