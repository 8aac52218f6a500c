import { areaLabel } from './areas';
import { copyTable } from './tables';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';
import { PageSetup } from './pageSetup';

/** A copy with everything on it, named as Excel names copies: `Trường M (2)`. */
export function copySheet(workbook: Workbook, source: Sheet): Sheet {
  const stem = source.name.replace(/ \(\d+\)$/, '');
  let number = 2;
  while (workbook.sheetNamed(`${stem} (${number})`) !== null) number += 1;
  const copy = workbook.add(`${stem.slice(0, 31 - ` (${number})`.length)} (${number})`, 'Worksheet.copy');
  for (const [row, column, content] of source.cells.all()) copy.write(row, column, content);
  for (const [row, column, format] of source.formats.formattedCells()) copy.formats.put(row, column, format);
  copy.merges = [...source.merges];
  copy.tabColor = source.tabColor;
  copy.showGridlines = source.showGridlines;
  copy.showHeadings = source.showHeadings;
  copy.frozen = source.frozen;
  copy.rows.standard = source.rows.standard;
  copy.columns.standard = source.columns.standard;
  for (const [row, size] of source.rows.ownSizes) copy.rows.setSize(row, row, size);
  for (const [column, size] of source.columns.ownSizes) copy.columns.setSize(column, column, size);
  for (const row of source.rows.hiddenIndexes) copy.rows.hide(row, row, true);
  for (const column of source.columns.hiddenIndexes) copy.columns.hide(column, column, true);
  for (const [at, link] of source.links) copy.links.set(at, link);
  for (const { name, formula, comment, visible } of source.names.all)
    copy.names.add(
      name,
      formula.startsWith(workbook.addressOn(source, ''))
        ? workbook.addressOn(copy, formula.slice(workbook.addressOn(source, '').length))
        : formula,
      comment,
      visible,
    );
  for (const table of source.tables) copyTable(table, copy);
  copy.conditionalFormats = source.conditionalFormats.map((format) => format.copyTo(copy));
  for (const { area, value } of source.validations.all) copy.validations.change([area], () => value);
  copy.breaks.rows = source.breaks.rows;
  copy.breaks.columns = source.breaks.columns;
  for (const [id, property] of source.customProperties) copy.customProperties.set(id, property);
  copy.page = Object.assign(new PageSetup(), structuredClone({ ...source.page }));
  copy.selection = source.selection;
  if (source.protection.isOn)
    copy.protection.turnOn(source.protection.options, null, `Worksheet.copy ${areaLabel(copy.selection)}`);
  return copy;
}
