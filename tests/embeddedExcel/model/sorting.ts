import type { Area } from '../../../src/core/workbook/address';
import { ExcelError } from '../excelError';
import { widthOf } from './areas';
import type { Content } from './cellStore';
import { copiedBy } from './references';
import type { Sheet } from './sheet';

export interface SortField {
  /** Column of the area, from 0. */
  readonly key: number;
  readonly ascending: boolean;
}

export interface SortOptions {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly hasHeaders: boolean;
}

/** `Excel.SortField`s by value; by colour or icon is not known here. */
export function sortFields(value: unknown, where: string): readonly SortField[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  if (list.length === 0) throw new ExcelError('InvalidArgument', where);
  return list.map((field) => {
    if (typeof field !== 'object' || field === null || !('key' in field) || typeof field.key !== 'number')
      throw new ExcelError('InvalidArgument', where);
    if ('sortOn' in field && field.sortOn !== undefined && field.sortOn !== null && field.sortOn !== 'Value')
      throw new ExcelError('ApiNotFound', `${where} ${String(field.sortOn)}`);
    return { key: field.key, ascending: !('ascending' in field) || field.ascending !== false };
  });
}

/** Numbers, then texts, then booleans, then errors; blanks are last in either direction. Equal rows keep their order. */
export function sortRows(sheet: Sheet, area: Area, { fields, matchCase, hasHeaders }: SortOptions): void {
  sheet.requireUnlocked(area, 'RangeSort.apply');
  sheet.workbook.calculate();
  const used = sheet.cells.used();
  const bottom = Math.min(area.bottom, used?.bottom ?? area.top);
  const top = area.top + (hasHeaders ? 1 : 0);
  const rows = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, down) => ({
    row: top + down,
    cells: Array.from({ length: widthOf(area) }, (_unused, across) => ({
      content: sheet.cells.at(top + down, area.left + across),
      format: sheet.formats.at(top + down, area.left + across),
    })),
  }));
  const language = new Intl.Collator('vi', { sensitivity: matchCase ? 'variant' : 'accent' });
  const sorted = [...rows].sort((a, b) => {
    for (const { key, ascending } of fields) {
      const order = compare(a.cells[key]?.content, b.cells[key]?.content, ascending, language);
      if (order !== 0) return order;
    }
    return 0;
  });
  sorted.forEach(({ row, cells }, down) =>
    cells.forEach(({ content, format }, across) => {
      const { formula } = content;
      sheet.write(top + down, area.left + across, {
        ...content,
        formula: formula === null ? null : copiedBy(formula, top + down - row, 0),
      });
      if (sheet.formats.at(top + down, area.left + across) !== format) sheet.formats.put(top + down, area.left + across, format);
    }),
  );
  sheet.workbook.tell({ kind: 'rowsSorted', sheet, area });
  sheet.workbook.tell({ kind: 'changed', sheet, area, change: 'RangeEdited', details: null });
}

const RANK = { number: 0, text: 1, boolean: 2, error: 3, blank: 4 } as const;

function compare(a: Content | undefined, b: Content | undefined, ascending: boolean, language: Intl.Collator): number {
  const [one, other] = [a?.value ?? { kind: 'blank' as const }, b?.value ?? { kind: 'blank' as const }];
  if (one.kind === 'blank' || other.kind === 'blank') return RANK[one.kind] - RANK[other.kind];
  const order =
    one.kind === 'number' && other.kind === 'number'
      ? one.value - other.value
      : one.kind === 'text' && other.kind === 'text'
        ? language.compare(one.text, other.text)
        : RANK[one.kind] - RANK[other.kind];
  return ascending ? order : -order;
}
