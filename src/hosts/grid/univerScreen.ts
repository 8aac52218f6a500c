import {
  CanceledError,
  CommandType,
  ICommandService,
  LocaleType,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
  type ICellData,
  type IDisposable,
  type Nullable,
  type Univer,
  type Workbook as GridBook,
  type Worksheet as GridWorksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { CellRef } from '../../core/workbook/address';
import type { CellMarks } from '../../core/workbook/cellMarks';
import type { CellDrawing } from '../../core/workbook/sheetDrawing';
import type { Workbook } from '../../core/workbook/workbook';
import { asShown } from './asShown';
import { asTyped, meantNumbers, meantPasted, withoutLooks } from './asTyped';
import { paramsOf } from './commandParams';
import { gridCellSet, gridSheet, gridStyle } from './gridSheet';
import { HeldCells } from './heldCells';
import type { GridScreen } from './screen';
import type { ScreenWays } from './screenWays';

/** The grid's calculation remembers ranges by the name of the workbook, for the whole page: each one opened has its own. */
let opened = 0;
const CALCULATION = 'formula.mutation.set-formula-calculation-notification';
const CALCULATION_BEGINS = 'formula.mutation.set-formula-calculation-start';

/** What the grid may change of itself. Everything else would be lost with the page, so it is refused (`onBlocked`). */
const ALLOWED: ReadonlySet<string> = new Set([
  SetRangeValuesMutation.id,
  'sheet.mutation.set-worksheet-col-width',
  'sheet.mutation.set-worksheet-row-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-frozen',
  'sheet.mutation.set.numfmt',
  'sheet.mutation.remove.numfmt',
  'sheet.mutation.empty',
]);

/** The grid of Univer as a screen; with its user interface or without. */
export function univerScreen(univer: Univer, ways: ScreenWays = {}): GridScreen {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const unit = `book${String((opened += 1))}`;
  const selectListeners = new Set<(at: CellRef) => void>();
  const styles = new Map<CellDrawing, string>();
  let book: GridBook | null = null;
  let isOurs = false;
  let sheets = 0;
  const held = new HeldCells(
    () => book,
    () => injector.get(FormulaDataModel),
  );

  /** Changes of ours pass, and nobody types them. */
  const ours = (work: () => void): void => {
    isOurs = true;
    try {
      work();
    } finally {
      isOurs = false;
    }
  };

  const sheetNamed = (name: string): Nullable<GridWorksheet> => book?.getSheetBySheetName(name);
  const styleOf = (drawing: CellDrawing): string => {
    const known = styles.get(drawing);
    if (known !== undefined) return known;
    const id = `s${String(styles.size + 1)}`;
    styles.set(drawing, id);
    return id;
  };
  const styleTable = (): Record<string, ReturnType<typeof gridStyle>> =>
    Object.fromEntries([...styles].map(([drawing, id]) => [id, gridStyle(drawing)]));
  const newId = (): string => `sheet${String((sheets += 1))}`;

  const before = commands.beforeCommandExecuted((info) => {
    if (isOurs) return;
    if (info.id === SetRangeValuesCommand.id) meantNumbers(info);
    if (info.type !== CommandType.MUTATION || !info.id.startsWith('sheet.mutation.')) return;
    if (!ALLOWED.has(info.id)) {
      ways.onBlocked?.();
      throw new CanceledError();
    }
    if (info.id === SetRangeValuesMutation.id) {
      withoutLooks(info);
      if (/paste|clipboard/i.test(paramsOf(info).trigger ?? '')) meantPasted(info);
    }
  });

  const after = commands.onCommandExecuted((info, options) => {
    switch (info.id) {
      case SetRangeValuesMutation.id: {
        if (options?.fromFormula !== true) held.calculationIsDue();
        held.tellSoon();
        if (!isOurs) held.touch(info);
        return;
      }
      case CALCULATION_BEGINS:
        held.calculationBegins();
        return;
      case CALCULATION:
        if (paramsOf(info).functionsExecutedState !== undefined) held.calculationEnds();
        return;
      case SetSelectionsOperation.id: {
        const { subUnitId, selections } = paramsOf(info);
        const place = selections?.[selections.length - 1]?.primary ?? selections?.[selections.length - 1]?.range;
        const sheet = typeof subUnitId === 'string' ? book?.getSheetBySheetId(subUnitId) : null;
        if (isOurs || place === undefined || sheet === null || sheet === undefined) return;
        const row = place.actualRow ?? place.startRow ?? 0;
        const column = place.actualColumn ?? place.startColumn ?? 0;
        for (const listener of [...selectListeners]) listener({ sheet: sheet.getName(), row: row + 1, column: column + 1 });
      }
    }
  });

  let shown: IDisposable | null = null;
  let marks: readonly CellMarks[] = [];
  let typedIn: IDisposable | null = null;

  const activate = (sheet: GridWorksheet): void => {
    void commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: unit, subUnitId: sheet.getSheetId() });
  };

  return {
    show(workbook: Workbook, drawings) {
      ours(() => {
        const built = workbook.sheets
          .filter(({ kind }) => kind === 'worksheet')
          .map((sheet) => gridSheet(newId(), sheet, drawings.get(sheet.name) ?? null, styleOf));
        const ids = built.flatMap(({ id }) => id ?? []);
        book = univer.createUnit<Partial<ReturnType<GridBook['getSnapshot']>>, GridBook>(UniverInstanceType.UNIVER_SHEET, {
          id: unit,
          name: workbook.name,
          appVersion: '',
          locale: LocaleType.VI_VN,
          styles: styleTable(),
          sheetOrder: ids,
          sheets: Object.fromEntries(built.map((sheet) => [sheet.id, sheet])),
        });
        shown = asShown(injector.get(SheetInterceptorService), () => marks);
        typedIn = asTyped(injector.get(SheetInterceptorService));
      });
      ways.onShown?.();
    },
    drawn: () => ways.drawn?.() ?? Promise.resolve(),
    putSheet(sheet, drawing, place) {
      ours(() => {
        if (book === null) return;
        const old = sheetNamed(sheet.name);
        const isShown = old !== null && old !== undefined && book.getActiveSheet()?.getSheetId() === old.getSheetId();
        const put = mergeWorksheetSnapshotWithDefault(gridSheet(newId(), sheet, drawing, styleOf));
        const index = Math.min(place, book.getSheetSize());
        for (const [drawn, id] of styles)
          if (book.getStyles().get(id) === undefined) book.getStyles().addCustomStyle(id, gridStyle(drawn));
        commands.syncExecuteCommand(InsertSheetMutation.id, { unitId: unit, index, sheet: put });
        const made = book.getSheetBySheetId(put.id);
        if (isShown && made !== null && made !== undefined) activate(made);
        if (old !== null && old !== undefined)
          commands.syncExecuteCommand(RemoveSheetMutation.id, {
            unitId: unit,
            subUnitId: old.getSheetId(),
            subUnitName: old.getName(),
          });
      });
    },
    removeSheet(name) {
      ours(() => {
        const sheet = sheetNamed(name);
        if (book === null || sheet === null || sheet === undefined) return;
        const other = book.getSheets().find((one) => one !== sheet && !one.isSheetHidden());
        if (book.getActiveSheet()?.getSheetId() === sheet.getSheetId() && other !== undefined) activate(other);
        commands.syncExecuteCommand(RemoveSheetMutation.id, {
          unitId: unit,
          subUnitId: sheet.getSheetId(),
          subUnitName: name,
        });
      });
    },
    setCells(cells) {
      ours(() => {
        const bySheet = new Map<string, Record<number, Record<number, ICellData>>>();
        for (const { at, value } of cells) {
          const rows = bySheet.get(at.sheet) ?? {};
          bySheet.set(at.sheet, rows);
          (rows[at.row - 1] ??= {})[at.column - 1] = gridCellSet(value);
        }
        for (const [name, cellValue] of bySheet) {
          const sheet = sheetNamed(name);
          if (sheet !== null && sheet !== undefined)
            commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: unit, subUnitId: sheet.getSheetId(), cellValue });
        }
      });
    },
    showMarks(shownMarks) {
      marks = shownMarks;
      ways.redraw?.();
    },
    goTo({ sheet: name, row, column }) {
      const sheet = sheetNamed(name);
      if (sheet === null || sheet === undefined) return;
      const params = { unitId: unit, subUnitId: sheet.getSheetId() };
      const range = { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 };
      const primary = { ...range, actualRow: row - 1, actualColumn: column - 1, isMerged: false, isMergedMainCell: false };
      const show = (): void => {
        ours(() => {
          activate(sheet);
          const selections = [{ range, primary, style: null }];
          void commands.syncExecuteCommand(SetSelectionsOperation.id, { ...params, selections });
        });
        ways.reveal?.({ row, column });
        // Whoever asked to be brought to a cell types there next.
        ways.focus?.();
      };
      void (ways.endEditing?.() ?? Promise.resolve()).then(show);
    },
    openSheet(name) {
      const sheet = sheetNamed(name);
      if (sheet === null || sheet === undefined) return;
      // Leaving a sheet ends the edit of its cell, which is a person's and no change of ours.
      void (ways.endEditing?.() ?? Promise.resolve()).then(() => ours(() => activate(sheet)));
    },
    focus: () => ways.focus?.(),
    async settled(endsEdit) {
      if (endsEdit) await ways.endEditing?.();
      await held.settled();
    },
    onHeld: (listener) => held.onHeld(listener),
    onSelect(listener) {
      selectListeners.add(listener);
      return () => {
        selectListeners.delete(listener);
      };
    },
    dispose() {
      held.stop();
      before.dispose();
      after.dispose();
      shown?.dispose();
      typedIn?.dispose();
      ways.dispose?.();
      univer.dispose();
    },
  };
}
