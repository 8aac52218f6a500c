import type { Issue } from '../domain/issue';
import { contextAfter, type Edited } from './contextAfter';
import type { Context } from './context';
import { issueFrom } from './issueFrom';
import { aboutCriterion, aboutUnit } from './narrowed';
import type { Rule } from './rule';
import type { Scope } from './scope';
import { assertNever } from '../shared/assertNever';
import { resultOf, validationFrom, type Validation } from './validation';

/**
 * The validation after an edit: the same as of the whole workbook, findings in the same order. Each rule is asked again for what its
 * scope says may have changed; what it found elsewhere stands, as the very issues of before.
 */
export function revalidated(before: Validation, edited: Edited): Validation {
  const context = contextAfter(before.context, edited);
  const ground: Ground = {
    context,
    edited,
    aboutUnits: [...edited.units].map((unit) => aboutUnit(context, unit)),
    aboutCriteria: [...edited.criteria].map((criterion) => aboutCriterion(context, criterion)),
  };
  const results = before.results.map((result) => {
    const { rule } = result;
    const own = again(rule, rule.scope, rule.check, result.own, ground);
    const also = rule.also === undefined ? result.also : again(rule, rule.also.scope, rule.also.check, result.also, ground);
    return own === result.own && also === result.also ? result : resultOf(rule, own, also, before.sheets);
  });
  return validationFrom(context, before.sheets, results);
}

interface Ground {
  readonly context: Context;
  readonly edited: Edited;
  readonly aboutUnits: readonly Context[];
  readonly aboutCriteria: readonly Context[];
}

/** The issues of one part of a rule; the list itself where none is another. */
function again(rule: Rule, scope: Scope, check: Rule['check'], before: readonly Issue[], ground: Ground): readonly Issue[] {
  const { context, edited, aboutUnits, aboutCriteria } = ground;
  const found = (about: readonly Context[]): readonly Issue[] =>
    about.flatMap((one) => check(one)).map((finding) => issueFrom(rule, finding));
  switch (scope) {
    case 'book':
      return before;
    case 'unit':
      return replaced(before, ({ place }) => place.unit !== null && edited.units.has(place.unit), found(aboutUnits), context);
    case 'criterion':
      return replaced(
        before,
        ({ place }) => place.criterion !== null && edited.criteria.has(place.criterion),
        found(aboutCriteria),
        context,
      );
    case 'evidence':
      return edited.hasOtherEvidence ? found([context]) : before;
    case 'formulas':
      return edited.hasOtherConstants ? found([context]) : before;
    case 'cluster':
      return found([context]);
    default:
      return assertNever(scope);
  }
}

/** Units keep their order, for findings without a cell. */
function replaced(
  before: readonly Issue[],
  isGone: (issue: Issue) => boolean,
  fresh: readonly Issue[],
  { reading }: Context,
): readonly Issue[] {
  const kept = before.filter((issue) => !isGone(issue));
  if (fresh.length === 0) return kept.length === before.length ? before : kept;
  const turns = new Map(reading.units.map(({ id }, turn) => [id, turn]));
  const turn = ({ place }: Issue): number => (place.unit === null ? turns.size : (turns.get(place.unit) ?? turns.size));
  return [...kept, ...fresh].sort((one, other) => turn(one) - turn(other));
}
