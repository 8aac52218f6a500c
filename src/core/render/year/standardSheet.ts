import { toNumber, type Points } from '../../domain/points';
import {
  STANDARD_PROGRESS_TABLE,
  STANDARD_RULE_TABLE,
  STANDARD_SHARE_TABLE,
  STANDARD_STATE_TABLE,
  type AssessedStandard,
  type StandardRule,
  type StandardShare,
} from '../../domain/year/standardSchool';
import { a1 } from '../../workbook/address';
import type { ModelChart, SheetModel } from '../../workbook/sheetModel';
import type { Content } from '../sheetDraft';
import { dateContent, recordSheet, register, type YearSheetWords, type OwnSheet } from './recordSheet';

/** The column of the schools' names, wide enough for them, and the last one the chart covers. */
const NAMES = 4;
const CHART_RIGHT = 14;
/** In points. */
const CHART_ROW = 15.75;
const LEAST_CHART = 0.75;
/** Room for a title, an axis and a legend, and for each bar. */
const chartRows = (bars: number): number => Math.min(30, 8 + Math.ceil(bars * 0.75));

/**
 * «Trường chuẩn»: criteria reached by year with rates and gaps as formulas, how many there are by the document in force, shares, and a chart of
 * the progress of each school (DOMAIN S11).
 */
export function standardSheet(
  assessed: readonly AssessedStandard[],
  rules: readonly StandardRule[],
  shares: readonly StandardShare[],
  sheet: OwnSheet,
  words: YearSheetWords,
  chartTitle: string,
): SheetModel {
  const states = register(STANDARD_STATE_TABLE, assessed, ({ state, criteria, percent, gap }, { row, column }) => {
    const [reached, all] = [a1(row, column('reached')), a1(row, column('criteria'))];
    const both = `AND(ISNUMBER(${reached}),ISNUMBER(${all}))`;
    return {
      cluster: state.cluster,
      year: state.year,
      unit: state.unit,
      level: state.level,
      group: state.group,
      on: dateContent(state.on, sheet),
      reached: { content: number(state.reached), style: 'input' },
      above: { content: number(state.above), style: 'input' },
      criteria: number(criteria),
      percent: {
        content: {
          kind: 'formula',
          formula: `IF(${both},IF(${all}>0,${reached}/${all}*100,""),"")`,
          cached: percent === null ? '' : toNumber(percent),
        },
        format: '0.00',
      },
      gap: { kind: 'formula', formula: `IF(${both},${all}-${reached},"")`, cached: gap === null ? '' : toNumber(gap) },
      targetYear: state.targetYear,
      missing: state.missing.join('; '),
      basis: state.basis,
      note: state.note,
    };
  });
  const listed = register(STANDARD_RULE_TABLE, rules, (rule) => ({
    level: { content: rule.level, style: 'centre' },
    group: rule.group,
    criteria: number(rule.criteria),
    document: rule.document,
    from: dateContent(rule.from, sheet),
    to: dateContent(rule.to, sheet),
  }));
  const rates = register(STANDARD_SHARE_TABLE, shares, (share) => ({
    cluster: share.cluster,
    year: share.year,
    unit: share.unit,
    name: share.name,
    part: number(share.part),
    whole: number(share.whole),
    stated: number(share.stated),
    asked: number(share.asked),
    basis: share.basis,
  }));
  const progress = progressOf(assessed);
  let chart: ModelChart | null = null;
  const model = recordSheet(sheet, [states, listed, rates], words, (draft, last) => {
    if (progress.years.length === 0) return;
    const top = last + 2;
    const [caption, unit] = STANDARD_PROGRESS_TABLE.columns.map(({ headings }) => headings[0] ?? '');
    draft.span(top, 2, NAMES - 1, 'heading', caption ?? '');
    draft.put(top, NAMES, 'heading', unit ?? '');
    progress.years.forEach((year, at) => draft.put(top, NAMES + 1 + at, 'heading', String(year), { format: '@' }));
    progress.units.forEach((name, turn) => {
      draft.put(top + 1 + turn, NAMES, 'text', name);
      progress.years.forEach((year, at) => draft.put(top + 1 + turn, NAMES + 1 + at, 'points', progress.reached(name, year)));
    });
    const bottom = top + progress.units.length;
    const end = bottom + 1 + chartRows(progress.units.length * progress.years.length);
    // Said row by row, and up to the last: the chart is printed, on one page.
    for (let row = bottom + 1; row <= end; row += 1) draft.height(row, CHART_ROW);
    draft.put(end, 1, 'plain', null);
    draft.together(bottom + 1, end, LEAST_CHART);
    chart = {
      kind: 'bar',
      title: chartTitle,
      data: { top, left: NAMES, bottom, right: NAMES + progress.years.length },
      at: { top: bottom + 3, left: 2, bottom: end, right: CHART_RIGHT },
    };
  });
  return chart === null ? model : { ...model, charts: [chart] };
}

const MOST_UNITS = 16;
/** The last years: more bars beside each other cannot be told apart. */
const MOST_YEARS = 6;

function progressOf(assessed: readonly AssessedStandard[]): {
  readonly years: readonly number[];
  readonly units: readonly string[];
  readonly reached: (unit: string, year: number) => number | null;
} {
  const whole = assessed.filter(({ state }) => state.group === null && state.reached !== null && (state.level ?? 1) === 1);
  const years = [...new Set(whole.map(({ state }) => state.year))].sort((one, other) => one - other).slice(-MOST_YEARS);
  const units = [...new Set(whole.map(({ state }) => state.unit))].slice(0, MOST_UNITS);
  return {
    years,
    units,
    reached: (unit, year) => {
      const own = whole.filter(({ state }) => state.unit === unit && state.year === year);
      const last = own[own.length - 1]?.state.reached ?? null;
      return last === null ? null : toNumber(last);
    },
  };
}

function number(value: Points | null): Content {
  return value === null ? null : toNumber(value);
}
