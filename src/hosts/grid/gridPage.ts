import { LifecycleService, LifecycleStages, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import viVN from '@univerjs/preset-sheets-core/locales/vi-VN';
import { ILayoutService } from '@univerjs/ui';
import { CalculationMode } from '@univerjs/sheets-formula';
import { focusOnlyWhenAsked } from './focusOnlyWhenAsked';
import { namedParts, type GridPartNames } from './namedParts';
import { plainPaste } from './plainPaste';
import type { GridScreen } from './screen';
import { univerScreen } from './univerScreen';

export interface GridPageOptions {
  readonly language: 'vi' | 'en';
  readonly isDark: boolean;
  readonly onBlocked: () => void;
  /** Nothing was pasted: a merged cell stood in the way, or the end of the sheet. */
  readonly onPasteRefused: () => void;
  readonly names: GridPartNames;
}

/** The grid with its formula bar in an element of the page. Sheets are chosen by the page's own tabs. */
export function gridPage(
  container: HTMLElement,
  { language, isDark, onBlocked, onPasteRefused, names }: GridPageOptions,
): GridScreen {
  const univer = new Univer({
    locale: language === 'vi' ? LocaleType.VI_VN : LocaleType.EN_US,
    locales: { [LocaleType.VI_VN]: viVN, [LocaleType.EN_US]: enUS },
    logLevel: LogLevel.ERROR,
    darkMode: isDark,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    footer: false,
    formulaBar: true,
    disableAutoFocus: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  for (const plugin of plugins) {
    if (plugin === null) continue;
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  let stop = (): void => undefined;
  let isGone = false;
  const keyboard = focusOnlyWhenAsked(container, () => univer.__getInjector().get(ILayoutService).focus());
  return univerScreen(univer, {
    onBlocked,
    // The decimal mark is a comma in either language of the page: it is that of the papers.
    onShown: () => {
      api.getActiveWorkbook()?.setNumfmtLocal('vi');
      stop = namedParts(container, names);
      plainPaste(univer.__getInjector(), api, onPasteRefused);
    },
    drawn: () => univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered),
    dispose: () => {
      isGone = true;
      stop();
      keyboard.stop();
    },
    reveal: (at) => reveal(api, at, () => isGone),
    focus: keyboard.enter,
    redraw: () => api.getActiveWorkbook()?.getActiveSheet().refreshCanvas(),
    endEditing: async () => api.getActiveWorkbook()?.endEditingAsync(true),
  });
}

/** A sheet that came to the front is drawn after so long. */
const DRAWN_MILLISECONDS = 60;
const MOST_STEPS = 8;
const MOST_WAITS = 50;

/** Scrolls until the cell is in sight: where panes are frozen, scrolling to a row ends some rows beside it. */
function reveal(api: FUniver, at: { readonly row: number; readonly column: number }, isGone: () => boolean): void {
  let row = at.row - 2;
  let column = at.column - 2;
  let steps = 0;
  let waits = 0;
  const step = (): void => {
    const sheet = isGone() ? undefined : api.getActiveWorkbook()?.getActiveSheet();
    if (sheet === undefined) return;
    if (steps > 0) {
      const seen = sheet.getVisibleRange();
      if (seen === null) return;
      const down = missing(at.row - 1, seen.startRow, seen.endRow - 1);
      const right = missing(at.column - 1, seen.startColumn, seen.endColumn - 1);
      if (down === 0 && right === 0) return;
      row += down;
      column += right;
    }
    try {
      sheet.scrollToCell(Math.max(0, row), Math.max(0, column));
      steps += 1;
    } catch {
      // The grid is there and not drawn yet.
      waits += 1;
    }
    if (steps < MOST_STEPS && waits < MOST_WAITS) setTimeout(step, DRAWN_MILLISECONDS);
  };
  step();
}

/** How far a place lies beyond what is seen, 0 where it is in sight; frozen rows and columns always are. */
function missing(place: number, first: number, last: number): number {
  if (place < first) return place - first;
  return place > last ? place - last : 0;
}
