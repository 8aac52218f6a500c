import type { Area } from '../../../src/core/workbook/address';
import { cellArea } from './areas';
import { plainValue } from './plainValue';
import type { Sheet } from './sheet';

export interface SearchCriteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

/** Every cell whose value or formula holds the text, row by row. `*` and `?` stand for anything, `~` before them for themselves. */
export function findCells(sheet: Sheet, area: Area, text: string, criteria: SearchCriteria): readonly Area[] {
  const pattern = searchPattern(text, criteria, '');
  sheet.workbook.calculate();
  return [...sheet.cells.within(area)]
    .filter(
      ([, , { value, formula }]) =>
        pattern.test(formula === null ? String(plainValue(value)) : `=${formula}`) || pattern.test(String(plainValue(value))),
    )
    .sort(([rowA, columnA], [rowB, columnB]) => rowA - rowB || columnA - columnB)
    .map(([row, column]) => cellArea(row, column));
}

/** The first one after the first cell of the area, which comes last: as Ctrl+F does. */
export function findCell(sheet: Sheet, area: Area, text: string, criteria: SearchCriteria): Area | null {
  const found = findCells(sheet, area, text, criteria);
  const isStart = ({ top, left }: Area): boolean => top === area.top && left === area.left;
  const ordered = criteria.backwards ? [...found].reverse() : found;
  return ordered.find((cell) => !isStart(cell)) ?? ordered[0] ?? null;
}

/** In constants and formulas. @returns how many replacements were made */
export function replaceAll(
  sheet: Sheet,
  area: Area,
  text: string,
  replacement: string,
  criteria: SearchCriteria,
  put: (cell: Area, content: string) => void,
): number {
  const pattern = searchPattern(text, criteria, 'g');
  let count = 0;
  for (const cell of findCells(sheet, area, text, criteria)) {
    const { value, formula } = sheet.cells.at(cell.top, cell.left);
    const before = formula === null ? String(plainValue(value)) : `=${formula}`;
    const after = before.replace(pattern, () => {
      count += 1;
      return replacement;
    });
    if (after !== before) put(cell, after);
  }
  return count;
}

function searchPattern(text: string, { completeMatch, matchCase }: SearchCriteria, flags: string): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (sign) => {
    if (sign.startsWith('~')) return `\\${sign.charAt(1)}`;
    return sign === '*' ? '.*' : sign === '?' ? '.' : `\\${sign}`;
  });
  return new RegExp(completeMatch ? `^(?:${source})$` : source, `${flags}${matchCase ? '' : 'i'}su`);
}
