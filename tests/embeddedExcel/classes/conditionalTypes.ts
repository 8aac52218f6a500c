import type { ClassTable } from '../wire/classTable';
import type { Sketch } from '../model/sketch';
import { CONDITIONAL_RANGE_FORMAT } from './conditionalRangeFormat';
import { cellValueRule, colourScale, dataBarRule, presetRule, textRule, topBottomRule } from './conditionalRules';
import { choice, colour, drawn, flag, parts } from './drawn';

/** A rule with the format of the cells that meet it. */
function ruled(name: string, start: object | null, read: (value: unknown) => object): ClassTable<Sketch> {
  return { name, scalars: drawn(name, { Rule: { start, read } }), links: parts({ Format: CONDITIONAL_RANGE_FORMAT }) };
}

export const CELL_VALUE = ruled('CellValueConditionalFormat', null, cellValueRule);
export const TEXT = ruled('TextConditionalFormat', null, textRule);
export const PRESET = ruled('PresetCriteriaConditionalFormat', null, presetRule);
export const TOP_BOTTOM = ruled('TopBottomConditionalFormat', { rank: 10, type: 'TopItems' }, topBottomRule);

/** From red over yellow to green, until it is set. */
const SCALE = {
  minimum: { formula: null, type: 'LowestValue', color: '#F8696B' },
  midpoint: { formula: '50', type: 'Percentile', color: '#FFEB84' },
  maximum: { formula: null, type: 'HighestValue', color: '#63BE7B' },
};

export const COLOUR_SCALE: ClassTable<Sketch> = {
  name: 'ColorScaleConditionalFormat',
  scalars: {
    ...drawn('ColorScaleConditionalFormat', { Criteria: { start: SCALE, read: colourScale } }),
    ThreeColorScale: {
      get: (sketch) => {
        const criteria = sketch.get('Criteria', SCALE);
        return typeof criteria === 'object' && criteria !== null && 'midpoint' in criteria;
      },
    },
  },
};

const POSITIVE: ClassTable<Sketch> = {
  name: 'ConditionalDataBarPositiveFormat',
  scalars: drawn('ConditionalDataBarPositiveFormat', {
    FillColor: colour('#638EC6'),
    BorderColor: colour(''),
    GradientFill: flag(true),
  }),
};

const NEGATIVE: ClassTable<Sketch> = {
  name: 'ConditionalDataBarNegativeFormat',
  scalars: drawn('ConditionalDataBarNegativeFormat', {
    FillColor: colour('#FF0000'),
    BorderColor: colour(''),
    MatchPositiveFillColor: flag(false),
    MatchPositiveBorderColor: flag(false),
  }),
};

const BOUND = { start: { type: 'Automatic' }, read: dataBarRule };

export const DATA_BAR: ClassTable<Sketch> = {
  name: 'DataBarConditionalFormat',
  scalars: drawn('DataBarConditionalFormat', {
    ShowDataBarOnly: flag(false),
    BarDirection: choice('Context', ['LeftToRight', 'RightToLeft']),
    AxisFormat: choice('Automatic', ['None', 'CellMidPoint']),
    AxisColor: colour('#000000'),
    LowerBoundRule: BOUND,
    UpperBoundRule: BOUND,
  }),
  links: parts({ PositiveFormat: POSITIVE, NegativeFormat: NEGATIVE }),
};
