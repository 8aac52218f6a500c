import {
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook as GridBook,
} from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { SetRangeValuesCommand, UniverSheetsPlugin, type ISetRangeValuesCommandParams } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import type { CellRef } from '../../../src/core/workbook/address';
import { gridHost, type GridHost } from '../../../src/hosts/grid/gridHost';
import type { GridScreen } from '../../../src/hosts/grid/screen';
import { univerScreen } from '../../../src/hosts/grid/univerScreen';
import { xlsxHost, type XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';

/** The grid's own engine without its user interface: model, commands and calculation are Univer's. */
export interface HeadlessGrid {
  readonly host: GridHost;
  readonly file: XlsxHost;
  /** As if typed into the cell and Enter pressed. */
  readonly type: (at: CellRef, typed: string | number | null) => Promise<void>;
  /** Any other command of the grid; whether it was done. */
  readonly command: (id: string, params: object) => Promise<boolean>;
  /** What the grid holds in a cell. */
  readonly shows: (at: CellRef) => unknown;
  readonly blocked: () => number;
}

interface HeadlessOptions {
  /** What is calculated is told after what was typed, as on a slow machine. */
  readonly calculatesLate?: boolean;
}

export async function headlessGrid(
  bytes: Uint8Array,
  name: string,
  { calculatesLate = false }: HeadlessOptions = {},
): Promise<HeadlessGrid> {
  const univer = new Univer({ locale: LocaleType.VI_VN, logLevel: LogLevel.SILENT, locales: { [LocaleType.VI_VN]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  let blocked = 0;
  const file = xlsxHost(bytes, name);
  const screen = univerScreen(univer, { onBlocked: () => (blocked += 1) });
  const host = await gridHost(file, calculatesLate ? toldInTwo(screen) : screen);
  const commands = univer.__getInjector().get(ICommandService);
  const book = () =>
    univer.__getInjector().get(IUniverInstanceService).getCurrentUnitOfType<GridBook>(UniverInstanceType.UNIVER_SHEET);
  const sheetOf = (sheet: string) => book()?.getSheetBySheetName(sheet);
  return {
    host,
    file,
    async type(at, typed) {
      const id = sheetOf(at.sheet)?.getSheetId();
      const range = { startRow: at.row - 1, endRow: at.row - 1, startColumn: at.column - 1, endColumn: at.column - 1 };
      const value =
        typed === null
          ? { v: null, f: null, p: null }
          : typeof typed === 'string' && typed.startsWith('=')
            ? { f: typed }
            : { v: typed, f: null };
      const params: ISetRangeValuesCommandParams = { unitId: book()?.getUnitId(), subUnitId: id, range, value };
      await commands.executeCommand(SetRangeValuesCommand.id, params);
      await host.read();
    },
    async command(id, params) {
      return commands.executeCommand(id, { unitId: book()?.getUnitId(), ...params }).then(
        (done) => done === true,
        () => false,
      );
    },
    shows: (at) => sheetOf(at.sheet)?.getCellRaw(at.row - 1, at.column - 1)?.v ?? null,
    blocked: () => blocked,
  };
}

function toldInTwo(screen: GridScreen): GridScreen {
  return {
    ...screen,
    onHeld: (listener) =>
      screen.onHeld((changes) => {
        listener(changes.filter(({ formula }) => formula === null));
        listener(changes.filter(({ formula }) => formula !== null));
      }),
  };
}
