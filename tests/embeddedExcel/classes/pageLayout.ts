import type { Area } from '../../../src/core/workbook/address';
import { ExcelError } from '../excelError';
import { booleanArgument, numberArgument, oneOf, recordArgument, textArgument } from '../wire/arguments';
import { bind, isWireObject, type ClassTable, type Scalar } from '../wire/classTable';
import { EVERYTHING } from '../model/areas';
import type { HeadersFooters, PageSetup, Zoom } from '../model/pageSetup';
import { RangeList, RangeView } from '../model/rangeView';
import type { Sheet } from '../model/sheet';
import { PAPERS } from './paperTypes';
import { wireRange } from './range';
import { areasAt, rangeArgument } from './rangeArgument';
import { wireAreas } from './rangeAreas';

type Setting = { [K in keyof PageSetup]: PageSetup[K] extends string | number | boolean ? K : never }[keyof PageSetup];

function setting<K extends Setting>(name: K, read: (value: unknown, where: string) => PageSetup[K]): Scalar<Sheet> {
  return {
    get: (sheet) => sheet.page[name],
    set: (sheet, value) => {
      sheet.page[name] = read(value, `PageLayout.${name}`);
    },
  };
}

const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = {
  top: 'topMargin',
  bottom: 'bottomMargin',
  left: 'leftMargin',
  right: 'rightMargin',
  header: 'headerMargin',
  footer: 'footerMargin',
} as const;

/** `Excel.PageLayout`. */
export const PAGE_LAYOUT: ClassTable<Sheet> = {
  name: 'PageLayout',
  scalars: {
    Orientation: setting('orientation', oneOf(['Portrait', 'Landscape'])),
    PaperSize: setting('paperSize', oneOf(PAPERS)),
    BlackAndWhite: setting('blackAndWhite', booleanArgument),
    DraftMode: setting('draftMode', booleanArgument),
    PrintErrors: setting('printErrors', oneOf(['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'])),
    PrintComments: setting('printComments', oneOf(['NoComments', 'EndSheet', 'InPlace'])),
    PrintOrder: setting('printOrder', oneOf(['DownThenOver', 'OverThenDown'])),
    PrintGridlines: setting('printGridlines', booleanArgument),
    PrintHeadings: setting('printHeadings', booleanArgument),
    CenterHorizontally: setting('centerHorizontally', booleanArgument),
    CenterVertically: setting('centerVertically', booleanArgument),
    LeftMargin: setting('leftMargin', numberArgument),
    RightMargin: setting('rightMargin', numberArgument),
    TopMargin: setting('topMargin', numberArgument),
    BottomMargin: setting('bottomMargin', numberArgument),
    HeaderMargin: setting('headerMargin', numberArgument),
    FooterMargin: setting('footerMargin', numberArgument),
    FirstPageNumber: setting('firstPageNumber', (value, where) => (value === '' ? '' : numberArgument(value, where))),
    Zoom: {
      get: (sheet) => sheet.page.zoom,
      set: (sheet, value) => {
        sheet.page.zoom = zoomFrom(value);
      },
    },
  },
  links: { HeadersFooters: (sheet) => bind(HEADER_FOOTER_GROUP, sheet.page) },
  objects: {
    GetPrintArea: (sheet) => wireAreas(sheet, required(sheet.page.area, 'PageLayout.getPrintArea')),
    GetPrintAreaOrNullObject: (sheet) => (sheet.page.area === null ? null : wireAreas(sheet, sheet.page.area)),
    GetPrintTitleRows: (sheet) => wireRange(new RangeView(sheet, required(sheet.page.titleRows, 'PageLayout.getPrintTitleRows'))),
    GetPrintTitleRowsOrNullObject: (sheet) =>
      sheet.page.titleRows === null ? null : wireRange(new RangeView(sheet, sheet.page.titleRows)),
    GetPrintTitleColumns: (sheet) =>
      wireRange(new RangeView(sheet, required(sheet.page.titleColumns, 'PageLayout.getPrintTitleColumns'))),
    GetPrintTitleColumnsOrNullObject: (sheet) =>
      sheet.page.titleColumns === null ? null : wireRange(new RangeView(sheet, sheet.page.titleColumns)),
  },
  calls: {
    SetPrintArea: (sheet, [area]) => {
      sheet.page.area = printAreas(area, sheet);
    },
    SetPrintTitleRows: (sheet, [rows]) => {
      const { area } = rangeArgument(rows, sheet, 'PageLayout.setPrintTitleRows');
      sheet.page.titleRows = { ...EVERYTHING, top: area.top, bottom: area.bottom };
    },
    SetPrintTitleColumns: (sheet, [columns]) => {
      const { area } = rangeArgument(columns, sheet, 'PageLayout.setPrintTitleColumns');
      sheet.page.titleColumns = { ...EVERYTHING, left: area.left, right: area.right };
    },
    SetPrintMargins: (sheet, [unit, margins]) => {
      const points = UNITS[oneOf(['Points', 'Inches', 'Centimeters'])(unit, 'PageLayout.setPrintMargins')];
      const given = recordArgument(margins, 'PageLayout.setPrintMargins');
      for (const [side, name] of Object.entries(MARGINS))
        if (given[side] !== undefined && given[side] !== null)
          sheet.page[name] = numberArgument(given[side], `PageLayout.setPrintMargins ${side}`) * points;
    },
  },
};

const HEADER_FOOTER: ClassTable<HeadersFooters> = {
  name: 'HeaderFooter',
  scalars: {
    LeftHeader: line('leftHeader'),
    CenterHeader: line('centerHeader'),
    RightHeader: line('rightHeader'),
    LeftFooter: line('leftFooter'),
    CenterFooter: line('centerFooter'),
    RightFooter: line('rightFooter'),
  },
};

function line(name: keyof HeadersFooters): Scalar<HeadersFooters> {
  return {
    get: (lines) => lines[name],
    set: (lines, value) => {
      lines[name] = textArgument(value, `HeaderFooter.${name}`);
    },
  };
}

const HEADER_FOOTER_GROUP: ClassTable<PageSetup> = {
  name: 'HeaderFooterGroup',
  scalars: {
    State: {
      get: ({ headersFooters }) => headersFooters.state,
      set: ({ headersFooters }, value) => {
        headersFooters.state = oneOf(['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'])(
          value,
          'HeaderFooterGroup.state',
        );
      },
    },
    UseSheetMargins: {
      get: ({ headersFooters }) => headersFooters.useSheetMargins,
      set: ({ headersFooters }, value) => {
        headersFooters.useSheetMargins = booleanArgument(value, 'HeaderFooterGroup.useSheetMargins');
      },
    },
    UseSheetScale: {
      get: ({ headersFooters }) => headersFooters.useSheetScale,
      set: ({ headersFooters }, value) => {
        headersFooters.useSheetScale = booleanArgument(value, 'HeaderFooterGroup.useSheetScale');
      },
    },
  },
  links: {
    DefaultForAllPages: ({ headersFooters }) => bind(HEADER_FOOTER, headersFooters.defaultForAllPages),
    FirstPage: ({ headersFooters }) => bind(HEADER_FOOTER, headersFooters.firstPage),
    EvenPages: ({ headersFooters }) => bind(HEADER_FOOTER, headersFooters.evenPages),
    OddPages: ({ headersFooters }) => bind(HEADER_FOOTER, headersFooters.oddPages),
  },
};

/** Either a scale in percent or a number of pages. Source: `Excel.PageLayoutZoomOptions` in @types/office-js. */
function zoomFrom(value: unknown): Zoom {
  const { scale, horizontalFitToPages, verticalFitToPages } = recordArgument(value, 'PageLayout.zoom');
  const pages = (count: unknown): number | null =>
    count === undefined || count === null ? null : numberArgument(count, 'PageLayout.zoom');
  if (scale === undefined || scale === null) {
    const fit = { horizontalFitToPages: pages(horizontalFitToPages), verticalFitToPages: pages(verticalFitToPages) };
    if (fit.horizontalFitToPages === null && fit.verticalFitToPages === null)
      throw new ExcelError('InvalidArgument', 'PageLayout.zoom');
    return fit;
  }
  const percent = numberArgument(scale, 'PageLayout.zoom');
  if (percent < 10 || percent > 400) throw new ExcelError('InvalidArgument', 'PageLayout.zoom');
  return { scale: percent };
}

function printAreas(value: unknown, sheet: Sheet): readonly Area[] {
  if (isWireObject(value) && value.self instanceof RangeList) return value.self.areas;
  if (typeof value === 'string') return areasAt(value, sheet, 'PageLayout.setPrintArea');
  return [rangeArgument(value, sheet, 'PageLayout.setPrintArea').area];
}

function required<T>(value: T | null, where: string): T {
  if (value === null) throw new ExcelError('ItemNotFound', where);
  return value;
}
