import type { Cell } from '../workbook/cell';

/** `1`, `2.3`, `4)`, `5/`, `K1`, `II.`, `b`: the number of a row, even when it is typed as text. */
export function isNumberText(cell: Cell): boolean {
  return (
    cell.value.kind === 'text' && /^\s*(?:[A-ZĐ]{0,2}\d+(?:\.\d+)*|[IVX]{1,5}|[A-Za-zĐđ])\s*[.)/:]?\s*$/u.test(cell.value.text)
  );
}
