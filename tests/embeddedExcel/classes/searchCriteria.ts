import { booleanArgument, oneOf, orDefault, recordArgument } from '../wire/arguments';
import type { SearchCriteria } from '../model/finding';

/** `Excel.SearchCriteria` and `Excel.ReplaceCriteria`. */
export function searchCriteria(value: unknown, where: string): SearchCriteria {
  const given = recordArgument(value, where);
  return {
    completeMatch: orDefault(given.completeMatch, false, booleanArgument, `${where} completeMatch`),
    matchCase: orDefault(given.matchCase, false, booleanArgument, `${where} matchCase`),
    backwards:
      orDefault(given.searchDirection, 'Forward', oneOf(['Forward', 'Backwards']), `${where} searchDirection`) === 'Backwards',
  };
}
