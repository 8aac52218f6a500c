import { formulaReferences } from '../../core/workbook/formulaReferences';
import { formulaTokens } from '../../core/workbook/formulaTokens';

/**
 * Whether the grid can know what a formula comes to: it knows no defined names, no tables and no other files, and what it gives for them,
 * or for a formula that hides its errors, would be wrong.
 */
export function isCalculable(formula: string): boolean {
  return !formulaReferences(formula, '').hasNames;
}

/** Operators that want a second side; a percent sign stands behind its number. */
const JOINING: ReadonlySet<string> = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>']);
const SIGNS: ReadonlySet<string> = new Set(['+', '-']);

/** Whether a formula is written to its end: strings and brackets that close, no operator left without its second side. */
export function isWhole(formula: string): boolean {
  const texts = formulaTokens(formula).map(({ text }) => text);
  let depth = 0;
  for (const [index, text] of texts.entries()) {
    if (text === '"' || text === "'") return false;
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
    if (depth < 0 || (depth === 0 && text === ',')) return false;
    const next = texts[index + 1];
    const isOpen = JOINING.has(text) || text === '(' || text === ',';
    if (isOpen && next === undefined) return false;
    if (JOINING.has(text) && (next === ')' || next === ',')) return false;
    if (JOINING.has(text) && next !== undefined && JOINING.has(next) && !SIGNS.has(next) && !isComparison(text, next))
      return false;
  }
  return texts.length > 0 && depth === 0;
}

function isComparison(text: string, next: string): boolean {
  return (text === '<' && (next === '=' || next === '>')) || (text === '>' && next === '=');
}
