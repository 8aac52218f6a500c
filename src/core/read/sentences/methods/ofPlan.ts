import type { Grant } from '../clause';
import { planBound } from '../planBound';
import { conditionOf } from '../subject';
import type { Token } from '../token';

/** `vượt kế hoạch …, đạt kế hoạch …`, or percents of a plan beside `hoàn thành kế hoạch`. */
export function speaksOfPlan(grants: readonly Grant[]): boolean {
  return says(grants, 'OVER') || (says(grants, 'P') && grants.some((one) => isPlanMet(conditionOf(one) ?? [])));
}

/** `so với cùng kỳ năm trước`, `so với kế hoạch`: with no other unit. */
export const isPast = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.code === 'COMPARED' && ['cùng', 'năm', 'kỳ', 'PLAN'].includes(tokens[at + 1]?.code ?? '');

const says = (grants: readonly Grant[], word: string): boolean =>
  grants.some((one) => (conditionOf(one) ?? []).some(({ code }) => code === word));

/** `hoàn thành kế hoạch 4 điểm; từ 80% đến dưới 100% 3 điểm`: 100% said in words. */
function isPlanMet(condition: readonly Token[]): boolean {
  const codes = condition.map(({ code }) => code);
  return (
    codes.includes('PLAN') &&
    !codes.includes('NOT') &&
    condition.every(({ value }) => value === null) &&
    planBound(condition) !== null
  );
}
