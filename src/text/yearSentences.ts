import type { Criterion } from '../core/domain/criteria';
import type { YearDifferences } from '../core/policies/compareYears';
import type { NumberFormat } from './format';
import type { PolicyWords } from './parts/policyWords';

/** A criterion of one of two years, with its maximum. */
export function listedCriterion(
  { number, text, maximum }: Criterion,
  said: PolicyWords['compare'],
  numbers: NumberFormat,
): string {
  const name = number === '' ? text : `${number}. ${text}`;
  return maximum === null ? name : `${name} (${said.maximum(numbers.points(maximum))})`;
}

/** What of one criterion is otherwise than in the other year. */
export function criterionChange(
  { before, after, what }: YearDifferences['changed'][number],
  said: PolicyWords['compare'],
  numbers: NumberFormat,
): string {
  const points = (value: Criterion['maximum']): string => (value === null ? said.notStated : numbers.points(value));
  const written = (value: string | null): string => (value === null || value === '' ? said.notStated : value);
  const parts = what.map((one) => {
    const [was, is] = [before, after].map((criterion) =>
      one === 'maximum' || one === 'cap'
        ? points(criterion[one])
        : written(one === 'kind' ? said.kinds[criterion.kind] : criterion[one]),
    );
    return said.change[one](was ?? '', is ?? '');
  });
  return `${after.number === '' ? after.text : `${after.number}. ${after.text}`}: ${parts.join('; ')}`;
}
