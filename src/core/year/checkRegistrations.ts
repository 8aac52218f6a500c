import type { Membership } from '../domain/year/members';
import type { Registration } from '../domain/year/registrations';
import type { YearFinding } from '../domain/year/yearFinding';
import type { KnownNames } from './knownNames';

/** What the register of one year lacks or says twice (DOMAIN S4). @param scored names of the score sheets; none: not compared */
export function checkRegistrations(
  registrations: readonly Registration[],
  members: readonly Membership[],
  scored: readonly string[],
  names: KnownNames,
  year: number,
): readonly YearFinding[] {
  if (registrations.length === 0) return [];
  const own = registrations.filter((one) => one.year === year);
  if (own.length === 0)
    return [{ code: 'registrationYearEmpty', severity: 'warning', at: registrations[0]?.at ?? null, facts: { year } }];
  // A year that has just begun is no fault: everybody is still to register.
  if (own.every(({ titles }) => titles.length === 0))
    return [{ code: 'registrationYearEmpty', severity: 'info', at: own[0]?.at ?? null, facts: { year } }];
  const twice = own.filter((one, turn) => own.slice(0, turn).some((other) => names.isSame(other.unit, one.unit)));
  const strangers = own.filter((one) => scored.length > 0 && !scored.some((unit) => names.isSame(unit, one.unit)));
  const blank = own.filter(({ titles }) => titles.length === 0);
  const missing = members.filter((one) => one.year === year && !own.some((other) => names.isSame(other.unit, one.unit)));
  const finding = (
    code: 'registrationTwice' | 'registrationMissing' | 'registrationStranger' | 'titlesMissing',
    severity: YearFinding['severity'],
    { unit, at }: Pick<Registration, 'unit' | 'at'>,
  ): YearFinding => ({ code, severity, at, facts: { unit, year } });
  return [
    ...twice.map((one) => finding('registrationTwice', 'error', one)),
    ...strangers.map((one) => finding('registrationStranger', 'warning', one)),
    ...blank.map((one) => finding('titlesMissing', 'warning', one)),
    ...missing.map((one) => finding('registrationMissing', 'warning', one)),
  ];
}
