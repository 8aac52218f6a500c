/** A line of a text as it stands there, numbered as editors number it; the cells of a row of a table, else `null`. */
export interface PlainLine {
  readonly number: number;
  readonly text: string;
  readonly cells: readonly string[] | null;
}

/** The lines of a text, pasted or from a file. */
export function plainLines(text: string): readonly PlainLine[] {
  const lines = text.split(/\r\n|\r|\n|\u2028|\u2029|\u000B|\u000C/);
  return lines.map((line, index) => ({
    number: index + 1,
    text: line,
    cells: cellsIn(line) ?? headingIn(line, lines[index + 1]),
  }));
}

/** A row of a table copied from a document comes with tabs; one written by hand with bars. */
function cellsIn(line: string): readonly string[] | null {
  const bars = /^\s*\|(.+)\|\s*$/.exec(line);
  const cells = bars !== null ? (bars[1] ?? '').split('|') : line.split('\t');
  return cells.length > 2 || (cells.length === 2 && /^\s*[\d.,]+\s*$/.test(cells[1] ?? '')) ? trimmed(cells) : null;
}

/** `Khoa ⇥ Số lớp` right above `Khoa A ⇥ 5`. */
function headingIn(line: string, next: string | undefined): readonly string[] | null {
  const cells = trimmed(line.split('\t'));
  const isPair = cells.length === 2 && cells.every((cell) => cell !== '');
  return isPair && next !== undefined && cellsIn(next)?.length === 2 ? cells : null;
}

const trimmed = (cells: readonly string[]): readonly string[] => cells.map((cell) => cell.trim());
