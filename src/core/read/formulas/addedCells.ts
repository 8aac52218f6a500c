import { parseArea, type Area, type CellRef } from '../../workbook/address';
import { cellText } from '../../workbook/cell';
import { formulaTokens, type Token } from '../../workbook/formulaTokens';
import { cellAt, type Sheet } from '../../workbook/workbook';

/** What a sum adds of its own sheet. */
export interface AddedCells {
  readonly areas: readonly Area[];
  /** Whether a cell outside the areas is one the sum would add, were its ranges long enough. */
  readonly wouldAdd: (at: CellRef) => boolean;
}

/** Formulas that take a closer look: sums with conditions, and what another formula spills. */
export function isConditional(formula: string): boolean {
  return /\bSUMIFS?\s*\(|#|\bANCHORARRAY\s*\(/i.test(formula);
}

/**
 * SUMIF adds as many cells as its conditions are asked of, from the first cell of the range that is to be added: that range may be
 * written shorter and still nothing is left out. Excel itself refuses a SUMIFS whose ranges differ. `E4#` is all that E4 spills.
 * `null`: what is added cannot be told. Source: the pages on SUMIF, SUMIFS and the spilled range operator at support.microsoft.com.
 */
export function addedCells(formula: string, sheet: Sheet): AddedCells | null {
  const tokens = formulaTokens(formula);
  const areas: Area[] = [];
  const conditional: Conditional[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'other' && (token.text === 'SUMIF' || token.text === 'SUMIFS') && tokens[index + 1]?.text === '(') {
      const { args, end } = argumentsFrom(tokens, index + 2);
      const found = token.text === 'SUMIF' ? sumIf(args, sheet) : sumIfs(args, sheet);
      if (found === null) return null;
      areas.push(found.area);
      conditional.push(found);
      index = end;
      continue;
    }
    if (token.kind === 'other' && token.text === 'ANCHORARRAY') continue;
    if (token.kind !== 'reference') continue;
    const { area, next } = areaAt(tokens, index, sheet);
    if (area === undefined) return null;
    if (area !== null) areas.push(area);
    index = next - 1;
  }
  return {
    areas,
    wouldAdd: (at) => conditional.length === 0 || conditional.some(({ matches }) => matches(at)),
  };
}

interface Conditional {
  readonly area: Area;
  readonly matches: (at: CellRef) => boolean;
}

type Argument = readonly Token[];

function argumentsFrom(tokens: readonly Token[], first: number): { readonly args: readonly Argument[]; readonly end: number } {
  const args: Token[][] = [[]];
  let depth = 0;
  let at = first;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.text === ')' && depth === 0)) break;
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth -= 1;
    if (token.text === ',' && depth === 0) args.push([]);
    else args[args.length - 1]?.push(token);
  }
  return { args, end: at };
}

function sumIf([asked = [], criterion = [], added]: readonly Argument[], sheet: Sheet): Conditional | null {
  const range = rangeOf(asked, sheet);
  const first = added === undefined ? range : rangeOf(added, sheet);
  if (range === null || first === null) return null;
  const area = {
    top: first.top,
    left: first.left,
    bottom: first.top + range.bottom - range.top,
    right: first.left + range.right - range.left,
  };
  // A condition on the very numbers that are added, such as ">0", asks for all there are.
  if (added === undefined) return { area, matches: () => /^"?(?:>=?|<>)0?"?$/.test(textOf(criterion)) };
  const matches = matching(criterion, sheet);
  return { area, matches: (at) => matches(at.row - area.top + range.top, at.column - area.left + range.left) };
}

function sumIfs([added = [], ...asked]: readonly Argument[], sheet: Sheet): Conditional | null {
  const area = rangeOf(added, sheet);
  if (area === null) return null;
  const conditions: ((at: CellRef) => boolean)[] = [];
  for (let index = 0; index + 1 < asked.length; index += 2) {
    const range = rangeOf(asked[index] ?? [], sheet);
    if (range === null) return null;
    const matches = matching(asked[index + 1] ?? [], sheet);
    conditions.push((at) => matches(at.row - area.top + range.top, at.column - area.left + range.left));
  }
  return { area, matches: (at) => conditions.length > 0 && conditions.every((one) => one(at)) };
}

/** The one area an argument names on the sheet itself. */
function rangeOf(argument: Argument, sheet: Sheet): Area | null {
  const { area, next } = areaAt(argument, 0, sheet);
  return area === undefined || next !== argument.length ? null : area;
}

/** `area`: `null` on another sheet, `undefined` where nobody can tell; `next`: the token behind it. */
function areaAt(
  tokens: readonly Token[],
  index: number,
  sheet: Sheet,
): { readonly area: Area | null | undefined; readonly next: number } {
  const first = tokens[index];
  if (first?.kind !== 'reference') return { area: undefined, next: index };
  const end = tokens[index + 1]?.text === ':' ? tokens[index + 2] : undefined;
  const isRange = end?.kind === 'reference';
  const area = parseArea((isRange ? `${first.text}:${end.text}` : first.text).replace(/\$/g, ''));
  const isSpilled = tokens[index + 1]?.text === '#' || tokens[index - 2]?.text === 'ANCHORARRAY';
  const next = index + (isRange ? 3 : tokens[index + 1]?.text === '#' ? 2 : 1);
  if (first.sheet !== '' && first.sheet.replace(/^'|'$/g, '').replace(/''/g, "'") !== sheet.name) return { area: null, next };
  if (area === null || !isSpilled) return { area: area ?? undefined, next };
  return { area: sheet.arrays?.find(({ top, left }) => top === area.top && left === area.left), next };
}

/** Whether a cell is as a condition asks; never where the condition is no text, or compares more than like and unlike. */
function matching(criterion: Argument, sheet: Sheet): (row: number, column: number) => boolean {
  const asked = /^"((?:[^"]|"")*)"$/.exec(textOf(criterion))?.[1]?.replace(/""/g, '"') ?? referred(criterion, sheet);
  if (asked === null) return () => false;
  const [, operator = '', text = ''] = /^(<>|[<>]=?|=)?([\s\S]*)$/.exec(asked) ?? [];
  if (operator.startsWith('>') || (operator.startsWith('<') && operator !== '<>')) return () => false;
  const pattern = new RegExp(`^${text.replace(/~?[*?]|[.+^${}()|[\]\\]/g, wildcard)}$`, 'iu');
  return (row, column) => {
    const held = cellText(cellAt(sheet, row, column));
    return pattern.test(held) !== (operator === '<>');
  };
}

function wildcard(sign: string): string {
  if (sign === '*') return '[\\s\\S]*';
  if (sign === '?') return '[\\s\\S]';
  return `\\${sign.startsWith('~') ? sign.slice(1) : sign}`;
}

/** The text of the one cell that the condition stands in. */
function referred(criterion: Argument, sheet: Sheet): string | null {
  const area = rangeOf(criterion, sheet);
  if (area === null || area.top !== area.bottom || area.left !== area.right) return null;
  const text = cellText(cellAt(sheet, area.top, area.left));
  return text === '' ? null : text;
}

function textOf(argument: Argument): string {
  return argument.map(({ text }) => text).join('');
}
