import type { Area } from '../../../src/core/workbook/address';

/** The six places of a printed page that can carry a line. */
export interface HeadersFooters {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export type Zoom =
  { readonly scale: number } | { readonly horizontalFitToPages: number | null; readonly verticalFitToPages: number | null };

/** How a sheet is printed; lengths in points. The defaults are those of a fresh sheet. */
export class PageSetup {
  orientation = 'Portrait';
  paperSize = 'Letter';
  blackAndWhite = false;
  draftMode = false;
  printErrors = 'AsDisplayed';
  printComments = 'NoComments';
  printOrder = 'DownThenOver';
  printGridlines = false;
  printHeadings = false;
  centerHorizontally = false;
  centerVertically = false;
  firstPageNumber: number | '' = '';
  zoom: Zoom = { scale: 100 };
  leftMargin = 50.4;
  rightMargin = 50.4;
  topMargin = 54;
  bottomMargin = 54;
  headerMargin = 21.6;
  footerMargin = 21.6;
  /** `null`: everything. */
  area: readonly Area[] | null = null;
  titleRows: Area | null = null;
  titleColumns: Area | null = null;
  readonly headersFooters = {
    state: 'Default',
    useSheetMargins: true,
    useSheetScale: true,
    defaultForAllPages: noLines(),
    firstPage: noLines(),
    evenPages: noLines(),
    oddPages: noLines(),
  };
}

function noLines(): HeadersFooters {
  return { leftHeader: '', centerHeader: '', rightHeader: '', leftFooter: '', centerFooter: '', rightFooter: '' };
}
