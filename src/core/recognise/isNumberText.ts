import type { Cell } from '../workbook/cell';

const NUMBER_TEXT = /^\s*(?:[A-ZĐ]{0,2}\d+(?:\.\d+)*|[IVX]{1,5}|[A-Za-zĐđ])\s*[.)/:]?\s*$/u;

/** `1`, `2.3`, `4)`, `5/`, `K1`, `II.`, `b`: the number of a row, even when it is typed as text. */
export function isNumberText(cell: Cell): boolean {
  return cell.value.kind === 'text' && NUMBER_TEXT.test(cell.value.text);
}
