/**
 * The content of a sheet of ours in one comparable text: what each cell was given, not what it shows, so that a
 * recalculation is no change and a note someone types is. Blank cells leave no trace.
 */
export function contentPrint(lines: readonly string[]): string {
  return lines.join('\n');
}

/** One line for each filled cell of a block; row and column count from 0. */
export function printLines(row: number, column: number, formulas: readonly (readonly unknown[])[]): readonly string[] {
  return formulas.flatMap((cells, down) =>
    cells.flatMap((content, across) => (content === '' ? [] : [`${row + down},${column + across}:${JSON.stringify(content)}`])),
  );
}
