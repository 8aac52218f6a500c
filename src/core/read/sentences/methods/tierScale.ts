import { isZero } from '../../../domain/points';
import type { Bound } from '../bound';
import { grantsOf, type Parsed } from '../parsed';
import { conditionOf } from '../subject';
import type { Token } from '../token';
import { isPercentUnit } from './percentUnit';

/**
 * Whether the bounds are of the results (`value`) or percents of each unit's target (`target`): percents of a plan are the latter
 * where results are counts and targets are given. `null`: the bounds are of both kinds, or nobody can tell.
 */
export function scaleOf(parsed: Parsed, rows: readonly { readonly bound: Bound | null }[]): 'value' | 'target' | null {
  const { context } = parsed;
  const named = rows.flatMap(({ bound }) => (bound === null || (bound.to !== null && isZero(bound.to)) ? [] : [bound]));
  const percents = named.filter((one) => one.isPercent).length;
  if (percents === 0) return 'value';
  if (percents !== named.length) return null;
  if (isPercentUnit(context.unitOfMeasure)) return 'value';
  // what is missing is no percent of the target that was reached
  if (named.some(isShort) && !named.every(isShort)) return null;
  if (named.some(isShort)) return context.unitOfMeasure === null && context.hasTarget !== true ? 'value' : null;
  if (context.hasTarget === true) return context.unitOfMeasure === null ? null : 'target';
  if (context.hasTarget === undefined && context.unitOfMeasure === null && isOfPlan(parsed)) return 'target';
  return context.unitOfMeasure === null ? 'value' : null;
}

/** `đạt từ 90% kế hoạch`, `vượt kế hoạch`: said where the values are measured. */
const isOfPlan = (parsed: Parsed): boolean =>
  grantsOf(parsed).some((one) =>
    (conditionOf(one) ?? []).some(({ code }, at, all) => (code === 'PLAN' && !isAsPlanned(all.slice(0, at))) || code === 'OVER'),
  );

/** `tỷ lệ lớp mở đúng kế hoạch`, also without its marks: how they are opened, of all that are; `tỷ lệ hoàn thành kế hoạch` is of the plan. */
const isAsPlanned = (before: readonly Token[]): boolean =>
  before.some(({ code }) => code === 'RATE') &&
  /(?:^| )(?<!n[ộo]i )(?:đúng|dung)(?: theo| tiến độ)?$/u.test(before.map(({ code }) => code).join(' '));

const isShort = ({ lead }: Bound): boolean => lead.some(({ code }) => ['thiếu', 'hụt', 'REDUCED'].includes(code));
