import type { Area } from '../../workbook/address';
import { parseArea } from '../../workbook/address';

const TEXTS = /"(?:[^"]|"")*"/g;
// Every letter beyond ASCII is one of a name: classes of Unicode would take longer to make ready than all formulas to read.
const OTHER_SHEET = /(?:'(?:[^']|'')*'|[\w.[\]\u0080-\uFFFF]+)!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?/g;
const REFERENCE =
  /(?<![\w.!\u0080-\uFFFF])\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?(?![\w(!\u0080-\uFFFF])/g;
const OTHER_BOOK = /\[[^[\]]+\][^!"[\]]*!/;

/** The areas of its own sheet that a formula refers to. */
export function references(formula: string): readonly Area[] {
  const own = formula.replace(TEXTS, '').replace(OTHER_SHEET, '');
  return [...own.matchAll(REFERENCE)].flatMap(([text]) => {
    const area = parseArea(text);
    return area === null ? [] : [area];
  });
}

/** Whether a formula adds cells up: a SUM, with conditions or without, or cells joined by plus. */
export function addsUp(formula: string): boolean {
  return (
    /\b(?:SUM|SUBTOTAL|SUMIFS?)\s*\(/i.test(formula) ||
    (/^[\s$A-Z\d+()]+$/i.test(formula.replace(TEXTS, '')) && formula.includes('+'))
  );
}

/** Whether a formula points outside the workbook: `[1]Sheet1!A1`, `'C:\\[x.xlsx]Sheet1'!A1`. */
export function pointsOutside(formula: string): boolean {
  return OTHER_BOOK.test(formula.replace(TEXTS, '""'));
}
