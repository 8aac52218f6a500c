import type { CalculatedValue } from '../../../core/workbook/calculated';
import type { CellValue } from '../../../core/workbook/cell';
import { HostError } from '../../../core/workbook/host';
import { encodeCellText } from '../xml/escape';
import { openBook } from '../package/openBook';
import type { Parts } from '../package/parts';
import { splice, type Splice } from '../xml/splice';
import { scanSheet, type ScannedCell } from './scanSheet';
import { typedForValue } from './cellTag';

/**
 * Writes the values of formula cells and nothing else of them: their formulas, shared and array ones too, stay letter for letter.
 * Cells without a formula, and sheets that are not there, are left alone.
 */
export function setCalculated(parts: Parts, values: readonly CalculatedValue[]): void {
  const book = openBook(parts);
  for (const [name, ofSheet] of bySheet(values)) {
    const sheet = book.sheets.find((one) => one.name === name && one.kind === 'worksheet');
    if (sheet === undefined) continue;
    const xml = parts.text(sheet.path);
    const scan = scanSheet(sheet.path, xml, new Set(ofSheet.map(({ at }) => at.row)));
    const splices = ofSheet.flatMap(({ at, value }): readonly Splice[] => {
      const cell = scan.rows.get(at.row)?.cells.get(at.column);
      return cell === undefined || cell.formula === null ? [] : valueSplices(xml, scan.prefix, cell, value);
    });
    if (splices.length > 0)
      parts.put(
        sheet.path,
        splice(
          xml,
          [...splices].sort((one, other) => one.from - other.from),
        ),
      );
  }
}

function bySheet(values: readonly CalculatedValue[]): ReadonlyMap<string, readonly CalculatedValue[]> {
  const sheets = new Map<string, Map<string, CalculatedValue>>();
  for (const one of values) {
    const cells = sheets.get(one.at.sheet) ?? new Map<string, CalculatedValue>();
    cells.set(`${String(one.at.row)} ${String(one.at.column)}`, one);
    sheets.set(one.at.sheet, cells);
  }
  return new Map([...sheets].map(([name, cells]) => [name, [...cells.values()]]));
}

/** The opening tag with the type of the value, and the value in the place of the old one or right after the formula. */
function valueSplices(xml: string, prefix: string, cell: ScannedCell, value: CellValue): readonly Splice[] {
  const formula = cell.contents.find(({ from }) => xml.startsWith(`<${prefix}f`, from));
  if (formula === undefined) throw new HostError({ code: 'unknown', detail: 'formula' });
  const old = cell.contents.find((one) => one !== formula);
  const { type, inner } = written(prefix, value);
  const tag = xml.slice(cell.start, cell.innerStart - 1);
  return [
    { from: cell.start, to: cell.innerStart, put: `${typedForValue(tag, type)}>` },
    old === undefined ? { from: formula.to, to: formula.to, put: inner } : { from: old.from, to: old.to, put: inner },
  ];
}

function written(p: string, value: CellValue): { readonly type: string | null; readonly inner: string } {
  switch (value.kind) {
    case 'blank':
      return { type: null, inner: '' };
    case 'number':
      return { type: null, inner: `<${p}v>${String(value.value === 0 ? 0 : value.value)}</${p}v>` };
    case 'text':
      return { type: 'str', inner: `<${p}v>${encodeCellText(value.text)}</${p}v>` };
    case 'boolean':
      return { type: 'b', inner: `<${p}v>${value.value ? '1' : '0'}</${p}v>` };
    case 'error':
      return { type: 'e', inner: `<${p}v>${value.error}</${p}v>` };
  }
}
