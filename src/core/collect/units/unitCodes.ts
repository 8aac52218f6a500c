import type { UnitId } from '../../domain/unit';
import { foldHeading } from '../../shared/foldHeading';
import { nameKey } from '../../shared/nameKey';
import { cellText } from '../../workbook/cell';
import { cellAt, type Sheet } from '../../workbook/workbook';
import type { Book } from '../book';

const LABEL = /^\s*mã\s+(?:đơn vị|trường)\s*(?::\s*(.*))?$/iu;
const TOP_ROWS = 12;

/** The school whose code the file states above its scores, by the codes of the cluster's file; `null` when either has none. */
export function codeMatch(member: Book, cluster: Book): UnitId | null {
  const code = statedCode(member);
  if (code === null) return null;
  const found = clusterCodes(cluster).filter((one) => one.code === nameKey(code));
  const [only] = found;
  return only !== undefined && found.length === 1 ? only.unit : null;
}

function statedCode({ workbook, recognition, reading }: Book): string | null {
  if (reading.units.length !== 1) return null;
  for (const { name, role, header } of recognition.sheets) {
    const sheet = role === 'scores' ? workbook.sheets.find((one) => one.name === name) : undefined;
    const code = sheet === undefined ? null : codeAbove(sheet, header?.from ?? TOP_ROWS);
    if (code !== null) return code;
  }
  return null;
}

function codeAbove(sheet: Sheet, before: number): string | null {
  for (const [row, cells] of sheet.rows) {
    if (row >= before) break;
    const texts = [...cells.values()].map((cell) => cellText(cell).normalize('NFC').trim()).filter((text) => text !== '');
    for (const [index, text] of texts.entries()) {
      const match = LABEL.exec(text);
      const code = match === null ? '' : (match[1] ?? '').trim() || (texts[index + 1] ?? '');
      if (code !== '') return code;
    }
  }
  return null;
}

/** Codes beside the names of units: on `Đơn vị`, and where schools are rows. */
function clusterCodes({ workbook, recognition, reading }: Book): readonly { readonly code: string; readonly unit: UnitId }[] {
  const units = new Map(reading.units.map(({ name, id }) => [nameKey(name), id]));
  return recognition.sheets.flatMap(({ name, role, columns, data }) => {
    const sheet = role === 'units' || role === 'scores' ? workbook.sheets.find((one) => one.name === name) : undefined;
    const code = columns.find((one) => one.role === 'code' || isCodeHeading(one.heading))?.column;
    const unit = columns.find((one) => one.role === 'unit')?.column;
    if (sheet === undefined || code === undefined || unit === undefined || data === null) return [];
    return [...sheet.rows.keys()].flatMap((row) => {
      const id = row < data.from || row > data.to ? undefined : units.get(nameKey(cellText(cellAt(sheet, row, unit))));
      const typed = nameKey(cellText(cellAt(sheet, row, code)));
      return id === undefined || typed === '' ? [] : [{ code: typed, unit: id }];
    });
  });
}

function isCodeHeading(heading: string): boolean {
  return /^ma(?: don vi| truong)?$/.test(foldHeading(heading));
}
