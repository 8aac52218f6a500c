import type { SheetPrint } from '../../src/core/workbook/sheetPrint';

const MARGINS = 50;
const A4 = { short: 595, long: 842 };

/** A sheet on A4, as wide columns and tall rows as Excel makes them: 48 and 15 points. */
export function printed(change: Partial<SheetPrint> & { readonly landscape?: boolean } = {}): SheetPrint {
  const { landscape = false, ...rest } = change;
  const [across, down] = landscape ? [A4.long, A4.short] : [A4.short, A4.long];
  return {
    page: { width: across - 2 * MARGINS, height: down - 2 * MARGINS },
    scale: 1,
    fit: null,
    repeatRows: null,
    repeatColumns: null,
    areas: [],
    columns: { usual: 48, own: new Map() },
    rows: { usual: 15, own: new Map() },
    ...rest,
  };
}
