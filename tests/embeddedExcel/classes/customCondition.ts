import { ExcelError } from '../excelError';
import { textArgument } from '../wire/arguments';
import { bind, type ClassTable, type Scalar } from '../wire/classTable';
import type { ConditionalFormat } from '../model/conditionalFormat';
import { isFormula } from '../model/formulaShape';
import { fromR1C1, toR1C1 } from '../model/r1c1';
import { CONDITIONAL_RANGE_FORMAT } from './conditionalRangeFormat';

/** Seen from the first cell of the areas. */
function corner({ areas }: ConditionalFormat): readonly [row: number, column: number] {
  return [areas[0]?.top ?? 1, areas[0]?.left ?? 1];
}

function written(value: unknown): string {
  const formula = textArgument(value, 'ConditionalFormatRule.formula').replace(/^=/, '');
  if (!isFormula(formula)) throw new ExcelError('InvalidArgument', 'ConditionalFormatRule.formula');
  return formula;
}

const plain: Scalar<ConditionalFormat> = {
  get: ({ rule }) => `=${String(rule.get('formula', ''))}`.replace(/^=$/, ''),
  set: ({ rule }, value) => rule.set('formula', written(value)),
};

/** `Excel.ConditionalFormatRule`. */
const RULE: ClassTable<ConditionalFormat> = {
  name: 'ConditionalFormatRule',
  scalars: {
    Formula: plain,
    FormulaLocal: plain,
    FormulaR1C1: {
      get: (format) => `=${toR1C1(String(format.rule.get('formula', '')), ...corner(format))}`,
      set: (format, value) => format.rule.set('formula', fromR1C1(written(value), ...corner(format))),
    },
  },
};

/** `Excel.CustomConditionalFormat`. */
export const CUSTOM: ClassTable<ConditionalFormat> = {
  name: 'CustomConditionalFormat',
  links: {
    Rule: (format) => bind(RULE, format),
    Format: ({ rule }) => bind(CONDITIONAL_RANGE_FORMAT, rule.part('Format')),
  },
};
