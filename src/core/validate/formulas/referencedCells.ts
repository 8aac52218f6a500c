import { parseArea, type Area, type CellRef } from '../../workbook/address';
import { formulaTokens } from './formulaTokens';

/** The areas of its own sheet that a formula refers to; whole columns and rows reach to the end of the sheet. */
export function referencedAreas(formula: string, sheet: string): readonly Area[] {
  const areas: Area[] = [];
  const tokens = formulaTokens(formula).map((token) => ({ ...token, text: token.text.replace(/\$/g, '') }));
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'reference' || !isOwn(token.sheet, sheet)) continue;
    const [colon, end] = [tokens[index + 1], tokens[index + 2]];
    const isRange = colon?.text === ':' && end?.kind === 'reference';
    const area = parseArea(isRange ? `${token.text}:${end.text}` : token.text);
    if (area !== null) areas.push(area);
    if (isRange) index += 2;
  }
  return areas;
}

export function isInside(areas: readonly Area[], at: CellRef): boolean {
  return areas.some((area) => area.top <= at.row && at.row <= area.bottom && area.left <= at.column && at.column <= area.right);
}

function isOwn(named: string, sheet: string): boolean {
  return named === '' || named.replace(/^'|'$/g, '').replace(/''/g, "'") === sheet;
}
