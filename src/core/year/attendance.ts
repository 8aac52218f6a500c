import type { Activity } from '../domain/year/activities';
import type { Membership } from '../domain/year/members';
import type { YearFinding } from '../domain/year/yearFinding';
import type { KnownNames } from './knownNames';
import { unitsOf } from './rotation';

/** How many activities of a year each member took part in: the ground of criterion 7.2 (DOMAIN S8). */
export interface Attendance {
  readonly unit: string;
  readonly attended: number;
  /** Activities of the year whose participants are listed. */
  readonly of: number;
}

export function attendance(
  activities: readonly Activity[],
  members: readonly Membership[],
  year: number,
  names: KnownNames,
): readonly Attendance[] {
  const own = activities.filter((one) => one.year === year && one.participants.length > 0);
  if (own.length === 0) return [];
  return unitsOf(members, year, names).map((unit) => ({
    unit,
    attended: own.filter(({ participants, host }) => [...participants, host ?? ''].some((one) => names.isSame(one, unit))).length,
    of: own.length,
  }));
}

/** Days of another year, and hosts and participants that are no members of the year. */
export function checkActivities(
  activities: readonly Activity[],
  members: readonly Membership[],
  names: KnownNames,
): readonly YearFinding[] {
  return activities.flatMap((one) => {
    const own = unitsOf(members, one.year, names);
    const strangers =
      own.length === 0
        ? []
        : [...one.participants, ...(one.host === null ? [] : [one.host])].filter(
            (name) => !own.some((unit) => names.isSame(unit, name)),
          );
    return [
      ...(one.on !== null && one.on.year !== one.year
        ? [{ code: 'activityOtherYear', severity: 'error', at: one.at, facts: { on: one.on, year: one.year } } as const]
        : []),
      ...strangers.map(
        (unit) => ({ code: 'activityStranger', severity: 'warning', at: one.at, facts: { unit, year: one.year } }) as const,
      ),
    ];
  });
}
