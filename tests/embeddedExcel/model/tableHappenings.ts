import type { Happening } from './happenings';

/** What a change of cells, or another selection, means to the tables of the sheet. */
export function ofTables(happening: Happening): readonly Happening[] {
  const { sheet } = happening;
  switch (happening.kind) {
    case 'changed':
      return sheet.tables.flatMap((table) => {
        const area = table.touchedBy(happening.area);
        return area === null ? [] : [{ ...happening, kind: 'tableChanged', table, area }];
      });
    case 'selectionChanged':
      return sheet.tables.map((table) => ({
        kind: 'tableSelectionChanged',
        sheet,
        table,
        area: table.touchedBy(happening.area),
      }));
    default:
      return [];
  }
}
