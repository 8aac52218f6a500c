import { cellMarkOf, type CellMarkKind } from '../../core/workbook/cellMarks';

/** The conditional formats of one sheet. */
export interface SheetFormats {
  readonly sheet: Excel.Worksheet;
  /** How many there are, ours and those of others. */
  readonly count: number;
  /** Marks of ours, in their order. */
  readonly ours: readonly { readonly format: Excel.ConditionalFormat; readonly kind: CellMarkKind }[];
}

/**
 * The marks of ours among the conditional formats of the sheets, in two trips: first what type each is, as asking a format of another type for
 * its condition fails the whole batch (office-js#2180).
 */
export async function ourFormats(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetFormats[]> {
  const asked = sheets.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/type');
    return { sheet, formats };
  });
  await context.sync();
  const custom = asked.map(({ sheet, formats }) => ({
    sheet,
    count: formats.items.length,
    custom: formats.items
      .filter(({ type }) => type === 'Custom')
      .map((format) => {
        const { rule } = format.custom;
        rule.load('formula');
        return { format, rule };
      }),
  }));
  if (custom.some((one) => one.custom.length > 0)) await context.sync();
  return custom.map(({ sheet, count, custom: formats }) => ({
    sheet,
    count,
    ours: formats.flatMap(({ format, rule }) => {
      const kind = cellMarkOf(rule.formula);
      return kind === null ? [] : [{ format, kind }];
    }),
  }));
}
