import {
  CanceledError,
  toDisposable,
  CellValueType,
  CommandType,
  ICommandService,
  InterceptorEffectEnum,
  LocaleType,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
  type ICellData,
  type ICommandInfo,
  type IDisposable,
  type Nullable,
  type Univer,
  type Workbook as GridBook,
  type Worksheet as GridWorksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  AFTER_CELL_EDIT,
  INTERCEPTOR_POINT,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { CellRef } from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/cell';
import type { CellMarkKind, CellMarks } from '../../core/workbook/cellMarks';
import type { CellDrawing } from '../../core/workbook/sheetDrawing';
import type { Workbook } from '../../core/workbook/workbook';
import { gridCellSet, gridSheet, gridStyle, markStyle } from './gridSheet';
import type { GridScreen, HeldChange } from './screen';
import { typedFormula, typedNumber } from './typedNumber';

/** The grid's calculation remembers ranges by the name of the workbook, for the whole page: each one opened has its own. */
let opened = 0;
/** After the last change it is quiet for so long before anybody is told: typing and calculating come in bursts. */
const QUIET_MILLISECONDS = 120;
/** A calculation that never ends is not waited for. */
const PATIENCE_MILLISECONDS = 4_000;
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

export interface ScreenWays {
  /** Brings a cell of the sheet that is shown into sight; absent where nothing is drawn. */
  readonly reveal?: (at: { readonly row: number; readonly column: number }) => void;
  /** Ends the edit of a cell and keeps what was typed. */
  readonly endEditing?: () => Promise<unknown>;
  /** Somebody wanted to do what cannot be saved here: insert a row, merge, rename. */
  readonly onBlocked?: () => void;
  readonly focus?: () => void;
  /** Draws everything anew. */
  readonly redraw?: () => void;
  /** The workbook is there. */
  readonly onShown?: () => void;
  readonly dispose?: () => void;
}

/** The grid of Univer as a screen; with its user interface or without. */
export function univerScreen(univer: Univer, ways: ScreenWays = {}): GridScreen {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const unit = `book${String((opened += 1))}`;
  const heldListeners = new Set<(changes: readonly HeldChange[]) => void>();
  const selectListeners = new Set<(at: CellRef) => void>();
  const touched = new Map<string, Map<number, Set<number>>>();
  const styles = new Map<CellDrawing, string>();
  let book: GridBook | null = null;
  let isOurs = false;
  let sheets = 0;
  let isCalculating = false;
  let quiet: ReturnType<typeof setTimeout> | null = null;
  let waiting: (() => void)[] = [];

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

  function tell(): void {
    quiet = null;
    if (isCalculating) return;
    const changes = [...touched].flatMap(([id, rows]) => changesOf(id, rows));
    touched.clear();
    if (changes.length > 0) for (const listener of [...heldListeners]) listener(changes);
    const ready = waiting;
    waiting = [];
    for (const resolve of ready) resolve();
  }

  function tellSoon(): void {
    if (quiet !== null) clearTimeout(quiet);
    quiet = setTimeout(tell, QUIET_MILLISECONDS);
  }

  function changesOf(id: string, rows: ReadonlyMap<number, ReadonlySet<number>>): readonly HeldChange[] {
    const sheet = book?.getSheetBySheetId(id);
    if (sheet === null || sheet === undefined) return [];
    const formulas = injector.get(FormulaDataModel);
    return [...rows].flatMap(([row, columns]) =>
      [...columns].map((column): HeldChange => {
        const cell = sheet.getCellRaw(row, column);
        const formula = formulas.getFormulaStringByCell(row, column, id, unit);
        return {
          at: { sheet: sheet.getName(), row: row + 1, column: column + 1 },
          value: valueOf(cell, formula !== null && formula !== undefined),
          formula: formula === null || formula === undefined ? null : formula.replace(/^=/, ''),
        };
      }),
    );
  }

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

  const after = commands.onCommandExecuted((info) => {
    switch (info.id) {
      case SetRangeValuesMutation.id: {
        // What depends on it is calculated in a moment.
        tellSoon();
        if (isOurs) return;
        const { unitId, subUnitId, cellValue } = paramsOf(info);
        if (unitId !== unit || typeof subUnitId !== 'string') return;
        const rows = touched.get(subUnitId) ?? new Map<number, Set<number>>();
        touched.set(subUnitId, rows);
        for (const [row, cells] of Object.entries(cellValue ?? {})) {
          const columns = rows.get(Number(row)) ?? new Set<number>();
          rows.set(Number(row), columns);
          for (const column of Object.keys(cells)) columns.add(Number(column));
        }
        return;
      }
      case CALCULATION_BEGINS:
        isCalculating = true;
        return;
      case CALCULATION: {
        const { functionsExecutedState } = paramsOf(info);
        if (functionsExecutedState === undefined) return;
        isCalculating = false;
        tellSoon();
        return;
      }
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
  /** Numbers without a format of their own are shown with the comma too, and marks over what they mark. Sheets have their services only when there is one. */
  const showCommas = (): IDisposable =>
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
      priority: -1,
      handler: (cell, { worksheet, row, col }, next) => {
        const isPlain = cell?.t === CellValueType.NUMBER && typeof cell.v === 'number' && !Number.isInteger(cell.v);
        const said = isPlain ? { ...cell, v: String(cell.v).replace('.', ',') } : cell;
        const kind = marks.length === 0 ? null : markOn(marks, worksheet.getName(), row + 1, col + 1);
        return next(kind === null ? said : { ...said, interceptorStyle: { ...said?.interceptorStyle, ...markStyle(kind) } });
      },
    });

  let typedIn: IDisposable | null = null;
  /** What was typed is read here first: the grid's own reading is American, `9,125` would be a thousand times too much. */
  const asTyped = (): IDisposable =>
    toDisposable(
      injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
        priority: 1_000,
        handler: (value, at, next) => {
          const text = typedText(value);
          if (
            value === null ||
            value === undefined ||
            text === null ||
            isTextFormat(formatAt(at.workbook, at.worksheet, at.row, at.col))
          )
            return next(value);
          const meant = typedNumber(text);
          if (typeof meant === 'number') return { ...value, p: null, v: meant, t: CellValueType.NUMBER };
          if (meant === 'ask' || isDateLike(text)) return { ...value, p: null, v: text, t: CellValueType.FORCE_STRING };
          return next(value);
        },
      }),
    );

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
        shown = showCommas();
        typedIn = asTyped();
      });
      ways.onShown?.();
    },
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
      // Calculating begins a moment after the change that asks for it.
      const until = Date.now() + PATIENCE_MILLISECONDS;
      await new Promise<void>((resolve) => {
        const look = (): void => {
          if ((quiet === null && !isCalculating && touched.size === 0) || Date.now() > until) resolve();
          else setTimeout(look, QUIET_MILLISECONDS / 4);
        };
        look();
      });
    },
    onHeld(listener) {
      heldListeners.add(listener);
      return () => {
        heldListeners.delete(listener);
      };
    },
    onSelect(listener) {
      selectListeners.add(listener);
      return () => {
        selectListeners.delete(listener);
      };
    },
    dispose() {
      if (quiet !== null) clearTimeout(quiet);
      before.dispose();
      after.dispose();
      shown?.dispose();
      typedIn?.dispose();
      ways.dispose?.();
      univer.dispose();
    },
  };
}

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  /** The command a mutation comes from; none where it comes from calculating. */
  readonly trigger?: string;
  readonly cellValue?: Record<string, Record<string, ICellData | null>>;
  readonly value?: unknown;
  readonly functionsExecutedState?: number;
  readonly selections?: readonly {
    readonly range?: Place;
    readonly primary?: Place | null;
  }[];
}

interface Place {
  readonly actualRow?: number;
  readonly actualColumn?: number;
  readonly startRow?: number;
  readonly startColumn?: number;
}

/** The plain text that was typed, `null` for a formula or nothing. */
function typedText(value: Nullable<ICellData>): string | null {
  const text = value?.p?.body?.dataStream?.replace(/\r\n$/, '') ?? (typeof value?.v === 'string' ? value.v : null);
  return text === null || text === '' || text.startsWith('=') || (value?.f ?? '') !== '' ? null : text;
}

/** `12/5/2024`, `2/3`, `5/2024`: day and month would change places, or a fraction become a day; as a text it is what was typed. */
function isDateLike(text: string): boolean {
  return /^\s*\d{1,4}\s*[/-]\s*\d{1,4}(\s*[/-]\s*\d{2,4})?\s*$/.test(text);
}

function formatAt(workbook: GridBook, worksheet: GridWorksheet, row: number, column: number): string {
  const style = worksheet.getCellRaw(row, column)?.s;
  return (typeof style === 'string' ? workbook.getStyles().get(style) : style)?.n?.pattern ?? '';
}

function isTextFormat(pattern: string): boolean {
  return pattern === '@' || pattern === '@@@';
}

function markOn(marks: readonly CellMarks[], sheet: string, row: number, column: number): CellMarkKind | null {
  const found = marks.find(
    (one) =>
      one.sheet === sheet &&
      one.areas.some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right),
  );
  return found?.kind ?? null;
}

/** What Univer documents of its commands; anything may be missing. */
function paramsOf(info: Readonly<ICommandInfo>): Params {
  return hasParams(info) ? info.params : {};
}

function hasParams(info: Readonly<ICommandInfo>): info is Readonly<ICommandInfo<Params>> & { readonly params: Params } {
  return typeof info.params === 'object';
}

/** Looks are not saved from here: what is pasted brings its values only. */
function withoutLooks(info: Readonly<ICommandInfo>): void {
  for (const cells of Object.values(paramsOf(info).cellValue ?? {}))
    for (const cell of Object.values(cells)) if (cell !== null && cell !== undefined) delete cell.s;
}

/** What was typed or pasted the Vietnamese way becomes the number it means; what has two readings stays a text. */
function meantNumbers(info: Readonly<ICommandInfo>): void {
  const visit = (value: unknown, depth: number): void => {
    if (!isCell(value)) return;
    meantCell(value);
    if (value.v === undefined && depth < 2) for (const inner of Object.values(value)) visit(inner, depth + 1);
  };
  visit(paramsOf(info).value, 0);
}

/** Pasted texts are read as typed ones. */
function meantPasted(info: Readonly<ICommandInfo>): void {
  for (const cells of Object.values(paramsOf(info).cellValue ?? {}))
    for (const cell of Object.values(cells)) if (cell !== null && cell !== undefined) meantCell(cell);
}

function meantCell(cell: ICellData): void {
  if (typeof cell.f === 'string') cell.f = typedFormula(cell.f);
  if (typeof cell.v !== 'string' || cell.t === CellValueType.FORCE_STRING || (cell.f ?? '') !== '') return;
  const meant = typedNumber(cell.v);
  if (typeof meant === 'number') Object.assign(cell, { v: meant, t: CellValueType.NUMBER, p: null });
  else if (meant === 'ask') cell.t = CellValueType.FORCE_STRING;
}

function isCell(value: unknown): value is ICellData {
  return typeof value === 'object' && value !== null;
}

function valueOf(cell: Nullable<ICellData>, isCalculated: boolean): CellValue {
  if (cell === null || cell === undefined) return { kind: 'blank' };
  if (cell.p !== null && cell.p !== undefined) {
    const text = (cell.p.body?.dataStream ?? '').replace(/\r\n$/, '').replace(/\r/g, '\n');
    return text === '' ? { kind: 'blank' } : { kind: 'text', text };
  }
  const { v, t } = cell;
  if (v === null || v === undefined || (v === '' && !isCalculated)) return { kind: 'blank' };
  if (t === CellValueType.BOOLEAN || typeof v === 'boolean')
    return { kind: 'boolean', value: v === 1 || v === true || String(v).toUpperCase() === 'TRUE' || v === '1' };
  if (typeof v === 'number') return { kind: 'number', value: v };
  if (isCalculated && /^#(?:[A-Z]+[/!?]?[A-Z0]*[!?]?|N\/A)$/.test(v)) return { kind: 'error', error: v };
  // The grid marks numbers it read from text itself.
  if (t === CellValueType.NUMBER && v.trim() !== '' && Number.isFinite(Number(v))) return { kind: 'number', value: Number(v) };
  return { kind: 'text', text: v };
}
