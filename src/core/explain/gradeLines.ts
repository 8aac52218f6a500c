import { bandedValue } from '../domain/bandedValue';
import type { ExplainedLine } from '../domain/explanation';
import { compare } from '../domain/points';
import type { Ground } from './ground';

/** Xếp loại with the bound that was reached and the one above it. Nothing where the policy has no grades or places are withheld. */
export function gradeLines({ appraisal, standing, card }: Ground): readonly ExplainedLine[] {
  const { policy, isBlocked } = appraisal;
  if (policy.grades.length === 0 || isBlocked) return [];
  const value = bandedValue(card, policy);
  const best = [...policy.grades].sort((one, other) => compare(other.from, one.from));
  const index = best.findIndex((grade) => grade.name === standing.grade);
  const own = best[index];
  if (own === undefined || value === null) return [{ code: 'noGrade', facts: { value, lowest: best.at(-1) ?? null }, cells: [] }];
  return [{ code: 'grade', facts: { grade: own.name, from: own.from, value, next: best[index - 1] ?? null }, cells: [] }];
}
