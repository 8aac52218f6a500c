import { parseArea, type SheetArea } from './address';
import { formulaTokens } from './formulaTokens';

/** What a formula refers to, as far as its text tells. */
export interface FormulaReferences {
  /** Cells of this workbook. */
  readonly areas: readonly SheetArea[];
  /** Whole columns or rows. */
  readonly hasLines: boolean;
  /** A defined name, a table, another file, or the same cells of several sheets: the text alone does not tell which cells. */
  readonly hasNames: boolean;
  /** A function that may look elsewhere than its arguments say. */
  readonly looksElsewhere: boolean;
}

const ELSEWHERE: ReadonlySet<string> = new Set(['INDIRECT', 'OFFSET', 'INDEX', 'CHOOSE']);

/** @param own the sheet the formula stands on */
export function formulaReferences(formula: string, own: string): FormulaReferences {
  const tokens = formulaTokens(formula);
  const areas: SheetArea[] = [];
  let hasLines = false;
  let hasNames = false;
  let looksElsewhere = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'other') {
      const isCalled = tokens[index + 1]?.text === '(';
      looksElsewhere ||= isCalled && ELSEWHERE.has(token.text);
      hasNames ||= !isCalled && isName(token.text);
      continue;
    }
    const [colon, end] = [tokens[index + 1], tokens[index + 2]];
    const isRange = colon?.text === ':' && end?.kind === 'reference';
    const area = parseArea((isRange ? `${token.text}:${end.text}` : token.text).replace(/\$/g, ''));
    const sheet = token.sheet === '' ? own : token.sheet.replace(/^'|'$/g, '').replace(/''/g, "'");
    if (/[:[]/.test(sheet)) hasNames = true;
    else if (area === null) hasLines = true;
    else areas.push({ sheet, area });
    if (isRange) index += 2;
  }
  return { areas, hasLines, hasNames, looksElsewhere };
}

/** A name that is no function, or a table; sheets, strings, numbers, operators and logical values are none. */
export function isName(text: string): boolean {
  if (text.startsWith('[')) return true;
  return /^[\p{L}_\\]/u.test(text) && !text.endsWith('!') && text !== 'TRUE' && text !== 'FALSE';
}
