import { parseArea } from '../../../src/core/workbook/address';
import { cellText } from '../../../src/core/workbook/cell';
import { markName } from '../../../src/core/workbook/sheetMark';
import type { Sheet as SheetValue, Workbook as WorkbookValue } from '../../../src/core/workbook/workbook';
import { PLAIN_FORMAT } from './cellFormat';
import { sheetPrefix } from './areas';
import { Workbook } from './workbook';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** A workbook value of the core, open in our model. */
export function workbookFrom(value: WorkbookValue): Workbook {
  const workbook = new Workbook(value.name);
  workbook.date1904 = value.date1904;
  workbook.isReadOnly = value.isReadOnly;
  for (const sheet of value.sheets) addSheet(workbook, sheet);
  if (value.isStructureProtected) workbook.protection.turnOn({}, null, 'Workbook');
  // Values come with their formulas: nothing is calculated until something changes.
  workbook.calculation.forget();
  return workbook;
}

function addSheet(workbook: Workbook, value: SheetValue): void {
  const sheet = workbook.append(value.name);
  sheet.visibility = VISIBILITY[value.visibility];
  sheet.isWorksheet = value.kind === 'worksheet';
  for (const [row, cells] of value.rows)
    for (const [column, cell] of cells) {
      sheet.place(row, column, { value: cell.value, formula: cell.formula }, cell.format);
      if (cell.look !== null) {
        const { bold, indent, fill, font } = cell.look;
        const format = sheet.formats.at(row, column);
        sheet.formats.put(row, column, {
          ...format,
          font: { ...format.font, bold, name: font ?? PLAIN_FORMAT.font.name },
          fill: fill === null ? format.fill : { ...format.fill, color: `#${fill}`, pattern: 'Solid' },
          alignment: { ...format.alignment, indentLevel: indent },
        });
      }
      const { ink } = cell;
      if (ink !== undefined) {
        const format = sheet.formats.at(row, column);
        sheet.formats.put(row, column, {
          ...format,
          font: { ...format.font, size: ink.size, color: `#${ink.colour ?? '000000'}` },
          fill: ink.behind === null ? format.fill : { ...format.fill, color: `#${ink.behind}`, pattern: 'Solid' },
        });
      }
    }
  for (const [address, to] of value.links ?? []) {
    const area = parseArea(address);
    const [target = '', place] = to.split('#');
    if (area !== null) sheet.setLink(area, { address: target, ...(place === undefined ? {} : { documentReference: place }) });
  }
  const [filtered] = value.filtered ?? [];
  if (filtered !== undefined) {
    sheet.filtered = filtered;
    // Which values are shown the rows tell that are hidden.
    const shown = [...value.rows].flatMap(([row, cells]) => {
      const cell = cells.get(filtered.left);
      const isShown = row > filtered.top && row <= filtered.bottom && !value.hiddenRows.has(row);
      return isShown && cell !== undefined ? [cellText(cell)] : [];
    });
    sheet.filter.apply(0, { filterOn: 'Values', values: shown }, 'open');
  }
  sheet.merges = [...value.merges];
  for (const row of value.hiddenRows) sheet.rows.hide(row, row, true);
  for (const column of value.hiddenColumns) sheet.columns.hide(column, column, true);
  if (value.mark !== null) sheet.names.add(markName(value.mark), `${sheetPrefix(value.name)}!$A$1`, '', false);
  if (value.isProtected) sheet.protection.turnOn({}, null, 'Worksheet');
}
