import { columnName } from '../../../src/core/workbook/address';
import { mapReferences, referencesIn, type Corner } from './references';
import { sheetPrefix } from './areas';

/** `=B1*2` in A1 is `=RC[1]*2`. */
export function toR1C1(formula: string, row: number, column: number): string {
  // Each reference is first replaced by a mark, because R1C1 texts would be read as references again.
  const texts = referencesIn(formula).map((reference) => {
    const prefix = reference.sheet === null ? '' : `${sheetPrefix(reference.sheet)}!`;
    const rowText = (at: Corner): string => part('R', at.row, row, at.fixedRow);
    const columnText = (at: Corner): string => part('C', at.column, column, at.fixedColumn);
    switch (reference.kind) {
      case 'cell':
        return prefix + rowText(reference.from) + columnText(reference.from);
      case 'area':
        return `${prefix}${rowText(reference.from)}${columnText(reference.from)}:${rowText(reference.to)}${columnText(reference.to)}`;
      case 'rows':
        return same(prefix, rowText(reference.from), rowText(reference.to));
      case 'columns':
        return same(prefix, columnText(reference.from), columnText(reference.to));
    }
  });
  let next = 0;
  return mapReferences(formula, () => null).replace(/#REF!/g, (lost) => texts[next++] ?? lost);
}

function same(prefix: string, from: string, to: string): string {
  return prefix + (from === to ? from : `${from}:${to}`);
}

function part(letter: string, index: number, here: number, fixed: boolean): string {
  if (fixed) return `${letter}${index}`;
  return index === here ? letter : `${letter}[${index - here}]`;
}

const R1C1 = /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_.(])/gu;

/** `=RC[1]*2` put into A1 is `=B1*2`. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(R1C1, (piece: string, rowPart: string | undefined, columnPart: string | undefined) => {
    if (piece.startsWith('"')) return piece;
    const [rowIndex, fixedRow] = index(rowPart, row);
    const [columnIndex, fixedColumn] = index(columnPart, column);
    if (rowIndex < 1 || columnIndex < 1) return '#REF!';
    return `${fixedColumn ? '$' : ''}${columnName(columnIndex)}${fixedRow ? '$' : ''}${rowIndex}`;
  });
}

function index(text: string | undefined, here: number): readonly [number, boolean] {
  if (text === undefined) return [here, false];
  return text.startsWith('[') ? [here + Number(text.slice(1, -1)), false] : [Number(text), true];
}
