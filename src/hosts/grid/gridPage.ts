import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import viVN from '@univerjs/preset-sheets-core/locales/vi-VN';
import { CalculationMode } from '@univerjs/sheets-formula';
import type { GridScreen } from './screen';
import { univerScreen } from './univerScreen';

export interface GridPageOptions {
  readonly language: 'vi' | 'en';
  readonly isDark: boolean;
  readonly onBlocked: () => void;
}

/** The grid with its formula bar in an element of the page. Sheets are chosen by the page's own tabs. */
export function gridPage(container: HTMLElement, { language, isDark, onBlocked }: GridPageOptions): GridScreen {
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
  return univerScreen(univer, {
    onBlocked,
    // The decimal mark is a comma in either language of the page: it is that of the papers.
    onShown: () => api.getActiveWorkbook()?.setNumfmtLocal('vi'),
    scrollTo: ({ row, column }) =>
      api
        .getActiveWorkbook()
        ?.getActiveSheet()
        .scrollToCell(Math.max(0, row - 6), Math.max(0, column - 4)),
    endEditing: async () => api.getActiveWorkbook()?.endEditingAsync(true),
  });
}
