import { dateWords } from '../../domain/year/dateWords';
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
import { recordSheet, register, type YearSheetWords } from './recordSheet';

/** Columns of the figures of the chart and rows the chart takes, below the registers. */
const CHART_COLUMNS = 12;
const CHART_ROWS = 18;

/**
 * «Trường chuẩn»: criteria reached by year with rates and gaps as formulas, how many there are by the document in force, shares, and a chart of
 * the progress of each school (DOMAIN S11).
 */
export function standardSheet(
  assessed: readonly AssessedStandard[],
  rules: readonly StandardRule[],
  shares: readonly StandardShare[],
  sheet: { readonly mark: string; readonly name: string },
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
      on: state.on === null ? null : dateWords(state.on),
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
    from: rule.from === null ? null : dateWords(rule.from),
    to: rule.to === null ? null : dateWords(rule.to),
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
    const top = last + 1;
    const [caption, year] = STANDARD_PROGRESS_TABLE.columns.map(({ headings }) => headings[0] ?? '');
    draft.put(top, 2, 'heading', caption ?? '');
    draft.put(top, 3, 'heading', year ?? '');
    progress.units.forEach((unit, turn) => draft.put(top, 4 + turn, 'heading', unit));
    progress.years.forEach((year, at) => {
      draft.put(top + 1 + at, 3, 'centre', String(year), { format: '@' });
      progress.units.forEach((unit, turn) => draft.put(top + 1 + at, 4 + turn, 'points', progress.reached(unit, year)));
    });
    const bottom = top + progress.years.length;
    chart = {
      kind: 'column',
      title: chartTitle,
      data: { top, left: 3, bottom, right: 3 + progress.units.length },
      at: { top: bottom + 2, left: 2, bottom: bottom + 2 + CHART_ROWS, right: 2 + CHART_COLUMNS },
    };
  });
  return chart === null ? model : { ...model, charts: [chart] };
}

/** At most so many series can be told apart. */
const MOST_UNITS = 12;

function progressOf(assessed: readonly AssessedStandard[]): {
  readonly years: readonly number[];
  readonly units: readonly string[];
  readonly reached: (unit: string, year: number) => number | null;
} {
  const whole = assessed.filter(({ state }) => state.group === null && state.reached !== null && (state.level ?? 1) === 1);
  const years = [...new Set(whole.map(({ state }) => state.year))].sort((one, other) => one - other);
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
