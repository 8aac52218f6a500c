/** Whether Excel would take the formula at all: brackets and quotes closed, nothing left open at its end. What it calculates is another matter. */
export function isFormula(formula: string): boolean {
  let depth = 0;
  let quote: string | null = null;
  for (const sign of formula) {
    if (quote !== null) {
      if (sign === quote) quote = null;
      continue;
    }
    if (sign === '"' || sign === "'") quote = sign;
    if (sign === '(' || sign === '{') depth += 1;
    if (sign === ')' || sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && quote === null && !/[+\-*/^&=<>(,]\s*$/.test(formula);
}
