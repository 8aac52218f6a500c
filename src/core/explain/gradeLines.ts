import { bandedValue } from '../domain/bandedValue';
import type { ExplainedLine } from '../domain/explanation';
import { compare } from '../domain/points';
import type { Ground } from './ground';

/** Xếp loại with the bound that was reached, the one above it, and what lowered it. Nothing where the policy has no grades or places are withheld. */
export function gradeLines({ appraisal, standing, card, unit }: Ground): readonly ExplainedLine[] {
  const { policy, isBlocked } = appraisal;
  if (policy.grades.length === 0 || isBlocked) return [];
  const value = bandedValue(card, policy);
  const best = [...policy.grades].sort((one, other) => compare(other.from, one.from));
  const lowered = standing.reasons.flatMap((reason) => (reason.code === 'gradeLowered' ? [reason] : []));
  const reached = lowered[0]?.from ?? standing.grade;
  const index = best.findIndex((grade) => grade.name === reached);
  const own = best[index];
  if (own === undefined || value === null) return [{ code: 'noGrade', facts: { value, lowest: best.at(-1) ?? null }, cells: [] }];
  const facts = { grade: own.name, from: own.from, value, next: best[index - 1] ?? null };
  const ceilings = (unit.limits ?? []).filter(({ scope }) => typeof scope === 'object').map(({ at }) => at);
  return [
    { code: 'grade', facts, cells: [] },
    ...lowered.map((reason) => ({ code: 'gradeLowered' as const, facts: { reason }, cells: ceilings })),
  ];
}
