import type { CellChange } from '../../core/workbook/cellChange';

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

/** The cells in which two prints of a sheet differ. */
export function printChanges(sheet: string, before: string, after: string): readonly CellChange[] {
  const [was, is] = [contentsOf(before), contentsOf(after)];
  const places = [...new Set([...was.keys(), ...is.keys()])].filter((place) => was.get(place) !== is.get(place));
  return places
    .map((place) => {
      const [row = 0, column = 0] = place.split(',').map(Number);
      return {
        at: { sheet, row: row + 1, column: column + 1 },
        from: contentFrom(was.get(place)),
        to: contentFrom(is.get(place)),
      };
    })
    .sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

function contentsOf(print: string): ReadonlyMap<string, string> {
  return new Map(
    print
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  );
}

function contentFrom(json: string | undefined): CellChange['from'] {
  const content: unknown = json === undefined ? null : JSON.parse(json);
  return typeof content === 'number' || typeof content === 'boolean' || content === null ? content : String(content);
}
