import { CELL_MARK_KINDS, type CellMarks } from '../../core/workbook/cellMarks';
import { areaOf } from './areas';
import { ourFormats } from './ourFormats';
import { askForSheets } from './targets';

/** The marks of ours in the workbook. Four trips at most. @param only the one sheet to look at; `null`: all */
export async function markedCells(context: Excel.RequestContext, only: string | null): Promise<readonly CellMarks[]> {
  const sheets = askForSheets(context);
  await context.sync();
  const found = await ourFormats(
    context,
    sheets.items.filter(({ name }) => only === null || name === only),
  );
  const asked = found.flatMap(({ sheet, ours }) =>
    ours.map(({ format, kind }) => {
      const { areas } = format.getRanges();
      areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      return { sheet, kind, areas };
    }),
  );
  if (asked.length > 0) await context.sync();
  return found.flatMap(({ sheet }) =>
    CELL_MARK_KINDS.flatMap((kind): readonly CellMarks[] => {
      const own = asked.filter((one) => one.sheet === sheet && one.kind === kind);
      const areas = own.flatMap((one) => one.areas.items.map(areaOf));
      return areas.length === 0 ? [] : [{ sheet: sheet.name, kind, areas }];
    }),
  );
}
