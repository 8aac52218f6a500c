import { HyperFormula, type Sheets } from 'hyperformula';
import type { CellValue } from '../../../src/core/workbook/cell';

export type Engine = HyperFormula;
export type { RawCellContent, SimpleCellAddress, SimpleCellRange } from 'hyperformula';

/** The calculation engine: known here and where the sheets are kept in step with it. It is a test dependency under its free licence. */
const OPTIONS = {
  licenseKey: 'gpl-v3',
  maxRows: 1_048_576,
  maxColumns: 16_384,
  leapYear1900: true,
  nullDate: { year: 1899, month: 12, day: 31 },
  evaluateNullToZero: true,
  useWildcards: true,
  smartRounding: false,
  precisionRounding: 14,
} as const;

/** Excel's two words, which are functions to the engine. */
const TRUTHS = [
  { name: 'TRUE', expression: '=TRUE()' },
  { name: 'FALSE', expression: '=FALSE()' },
];

/** Without the names that the engine does not take: it would refuse the whole workbook. */
export function buildEngine(
  contents: Sheets,
  expressions: readonly { readonly name: string; readonly expression: string }[],
): HyperFormula {
  const engine = HyperFormula.buildFromSheets(contents, OPTIONS);
  for (const { name, expression } of [...TRUTHS, ...expressions])
    if (engine.isItPossibleToAddNamedExpression(name, expression)) engine.addNamedExpression(name, expression);
  return engine;
}

export function valueFrom(value: ReturnType<HyperFormula['getCellValue']>): CellValue {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'string') return { kind: 'text', text: value };
  // A reference to an empty cell gives 0.
  if (value === null) return { kind: 'number', value: 0 };
  return { kind: 'error', error: value.value === '#CYCLE!' ? '#REF!' : value.value === '#ERROR!' ? '#NAME?' : value.value };
}

/**
 * As the engine is to read it: in SUMPRODUCT(ROUND(A1:A9,2)) a function given an area where it takes a value is calculated for each of
 * its cells; elsewhere, as in a table's `[Ngày]`, the cell of the formula's own row is meant.
 */
export function engineFormula(formula: string): string {
  const plain = formula.replace(/_xlfn\.|_xlws\./g, '');
  return /\bSUMPRODUCT\(/i.test(plain) ? `=ARRAYFORMULA(${plain})` : `=${plain}`;
}
