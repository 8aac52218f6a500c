import { ExcelError } from '../excelError';
import { oneOf, recordArgument, textArgument } from '../wire/arguments';

/** A rule, each of its fields checked; a field that is not needed may be missing. */
type Fields = Readonly<Record<string, { readonly read: (value: unknown, where: string) => unknown; readonly isOptional?: true }>>;

function rule(name: string, fields: Fields): (value: unknown) => object {
  return (value) => {
    const given = recordArgument(value, name);
    return Object.fromEntries(
      Object.entries(fields).flatMap(([field, { read, isOptional }]) => {
        const one = given[field];
        if (isOptional === true && (one === undefined || one === null)) return [];
        return [[field, read(one, `${name}.${field}`)] as const];
      }),
    );
  };
}

/** Numbers are read as texts too: `formula1: "=0"` and `formula1: 0`. */
function formula(value: unknown, where: string): string {
  return typeof value === 'number' ? String(value) : textArgument(value, where);
}

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

/** Sources: the interfaces of these names in @types/office-js. */
export const cellValueRule = (value: unknown): object => {
  const made = rule('CellValueConditionalFormat.rule', {
    formula1: { read: formula },
    formula2: { read: formula, isOptional: true },
    operator: { read: oneOf(OPERATORS) },
  })(value);
  const isTwofold = 'operator' in made && (made.operator === 'Between' || made.operator === 'NotBetween');
  if (isTwofold && !('formula2' in made)) throw new ExcelError('InvalidArgument', 'CellValueConditionalFormat.rule');
  return made;
};

export const textRule = rule('TextConditionalFormat.rule', {
  operator: { read: oneOf(['Contains', 'NotContains', 'BeginsWith', 'EndsWith']) },
  text: { read: textArgument },
});

const RANKED = ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const;

/** A rank of 1 to 1000, of a percentage 1 to 100. */
export const topBottomRule = (value: unknown): object => {
  const where = 'TopBottomConditionalFormat.rule';
  const { rank, type } = recordArgument(value, where);
  const kind = oneOf(RANKED)(type, where);
  const most = kind.endsWith('Percent') ? 100 : 1000;
  if (typeof rank !== 'number' || rank < 1 || rank > most) throw new ExcelError('InvalidArgument', where);
  return { rank, type: kind };
};

const PRESETS = [
  'Blanks',
  'NonBlanks',
  'Errors',
  'NonErrors',
  'Yesterday',
  'Today',
  'Tomorrow',
  'LastSevenDays',
  'LastWeek',
  'ThisWeek',
  'NextWeek',
  'LastMonth',
  'ThisMonth',
  'NextMonth',
  'AboveAverage',
  'BelowAverage',
  'EqualOrAboveAverage',
  'EqualOrBelowAverage',
  'OneStdDevAboveAverage',
  'OneStdDevBelowAverage',
  'TwoStdDevAboveAverage',
  'TwoStdDevBelowAverage',
  'ThreeStdDevAboveAverage',
  'ThreeStdDevBelowAverage',
  'UniqueValues',
  'DuplicateValues',
] as const;

export const presetRule = rule('PresetCriteriaConditionalFormat.rule', { criterion: { read: oneOf(PRESETS) } });

export const dataBarRule = rule('DataBarConditionalFormat.rule', {
  formula: { read: formula, isOptional: true },
  type: { read: oneOf(['LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile', 'Automatic']) },
});

const point = rule('ColorScaleConditionalFormat.criteria', {
  color: { read: textArgument, isOptional: true },
  formula: { read: formula, isOptional: true },
  type: { read: oneOf(['LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile']) },
});

export const colourScale = rule('ColorScaleConditionalFormat.criteria', {
  minimum: { read: point },
  midpoint: { read: point, isOptional: true },
  maximum: { read: point },
});
