import { a1, columnName, parseArea, type Area, type CellRef } from '../../workbook/address';
import { formulaTokens, type Token } from '../../workbook/formulaTokens';

/**
 * A sum whose one range grows until it holds the cells it left out, as a text without `=`; `null` where no range grows to them by cells
 * alone that the sum ought to add. A `$` stays where it stands.
 */
export function widened(
  formula: string,
  sheet: string,
  leftOut: readonly CellRef[],
  expected: readonly CellRef[],
): string | null {
  const tokens = formulaTokens(formula);
  const wanted = new Set(expected.map(({ row, column }) => a1(row, column)));
  const texts = tokens.map(({ text }) => text);
  for (const { first, last, area } of rangesOf(tokens, sheet)) {
    const grown = leftOut.reduce(holding, area);
    if (!isOneLine(grown) || !newCells(grown, area).every((cell) => wanted.has(cell))) continue;
    const [start, end] = [tokens[first]?.text ?? '', tokens[last]?.text ?? ''];
    const range = `${moved(start, grown.top, grown.left)}:${moved(end, grown.bottom, grown.right)}`;
    return [...texts.slice(0, first), range, ...texts.slice(last + 1)].join('');
  }
  return null;
}

interface Range {
  readonly first: number;
  readonly last: number;
  readonly area: Area;
}

/** `B2:B9` of the formula's own sheet, by its tokens. */
function rangesOf(tokens: readonly Token[], sheet: string): readonly Range[] {
  return tokens.flatMap((token, first): readonly Range[] => {
    const end = tokens[first + 2];
    if (token.kind !== 'reference' || tokens[first + 1]?.text !== ':' || end?.kind !== 'reference') return [];
    if (token.sheet !== '' && token.sheet.replace(/^'|'$/g, '') !== sheet) return [];
    const area = parseArea(`${token.text}:${end.text}`.replace(/\$/g, ''));
    return area === null ? [] : [{ first, last: first + 2, area }];
  });
}

function holding(area: Area, { row, column }: CellRef): Area {
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}

function isOneLine({ top, left, bottom, right }: Area): boolean {
  return top === bottom || left === right;
}

function newCells(grown: Area, area: Area): readonly string[] {
  const cells: string[] = [];
  for (let row = grown.top; row <= grown.bottom; row += 1)
    for (let column = grown.left; column <= grown.right; column += 1)
      if (row < area.top || row > area.bottom || column < area.left || column > area.right) cells.push(a1(row, column));
  return cells;
}

function moved(text: string, row: number, column: number): string {
  const [, fixedColumn = '', fixedRow = ''] = /^(\$?)[A-Za-z]+(\$?)\d+$/.exec(text) ?? [];
  return `${fixedColumn}${columnName(column)}${fixedRow}${String(row)}`;
}
