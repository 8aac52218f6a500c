const TEXTS = /"(?:[^"]|"")*"/g;
const OTHER_SHEET = /(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!/gu;
const REFERENCE = /\$?[A-Za-z]{1,3}\$?[1-9]\d*|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}/g;
const FUNCTION = /[\p{L}_][\p{L}\p{N}_.]*\(/gu;
const NUMBER = /\d+(?:\.\d+)?(?:E[+-]?\d+)?/gi;
const LOGICAL = /\b(?:TRUE|FALSE)\b/gi;
const ERROR = /#(?:N\/A|REF!|DIV\/0!|VALUE!|NUM!|NAME\?|NULL!)/g;

/**
 * Whether the grid can know what a formula comes to: it knows no defined names, no tables and no other files, and what it gives for them,
 * or for a formula that hides its errors, would be wrong.
 */
export function isCalculable(formula: string): boolean {
  if (formula.includes('[')) return false;
  const rest = formula
    .replace(TEXTS, '')
    .replace(ERROR, '')
    .replace(OTHER_SHEET, '')
    .replace(FUNCTION, '(')
    .replace(LOGICAL, '')
    .replace(REFERENCE, '')
    .replace(NUMBER, '');
  return !/[\p{L}_]/u.test(rest);
}

/** Whether a formula is written to its end: brackets that close, no operator left without its second side. */
export function isWhole(formula: string): boolean {
  const plain = formula.replace(TEXTS, '0').replace(/'(?:[^']|'')*'/g, 'S');
  if (plain.trim() === '' || plain.includes('"') || plain.includes("'")) return false;
  let depth = 0;
  for (const letter of plain) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0 || (depth === 0 && letter === ',')) return false;
  }
  return depth === 0 && !/[-+*/^&=<>,(]\s*$/.test(plain) && !/[+*/^&=<>]\s*[)*/^]/.test(plain);
}
