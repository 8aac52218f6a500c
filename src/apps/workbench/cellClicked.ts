/** The row and column of the drawn cell somebody clicked; `null` beside all cells. */
export function cellClicked(target: EventTarget): { readonly row: number; readonly column: number } | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest('[role="cell"]');
  const row = Number(cell?.closest('[role="row"]')?.getAttribute('aria-rowindex')) - 1;
  const column = Number(cell?.getAttribute('aria-colindex')) - 1;
  return cell === null || !(row > 0 && column > 0) ? null : { row, column };
}
