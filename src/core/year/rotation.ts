import type { Membership } from '../domain/year/members';
import type { KnownNames } from './knownNames';

/** How often and when a member has led or been deputy, in the years the workbook keeps. */
export interface Turn {
  readonly unit: string;
  readonly led: readonly number[];
  readonly deputised: readonly number[];
  readonly hosted: readonly number[];
}

/** Whose turn it has been, in the order of the members of a year. Roles only introduced or expected have not been held. */
export function rotation(members: readonly Membership[], year: number, names: KnownNames): readonly Turn[] {
  const held = members.filter((one) => one.year <= year && (one.state === null || one.state === 'recognised' || one.year < year));
  return unitsOf(members, year, names).map((unit) => {
    const years = (role: Membership['roles'][number]): readonly number[] =>
      [...new Set(held.filter((one) => one.roles.includes(role) && names.isSame(one.unit, unit)).map((one) => one.year))].sort(
        (one, other) => one - other,
      );
    return { unit, led: years('leader'), deputised: years('deputy'), hosted: years('host') };
  });
}

/** The members of a year, each once, by their official names. */
export function unitsOf(members: readonly Membership[], year: number, names: KnownNames): readonly string[] {
  const units: string[] = [];
  for (const one of members)
    if (one.year === year && !units.some((unit) => names.isSame(unit, one.unit))) units.push(names.official(one.unit));
  return units;
}

export interface NextRoles {
  readonly leader: string | null;
  readonly deputies: readonly string[];
}

/**
 * Whose turn is next where nobody was introduced: who has led least recently, never before ever, this year's deputies before the others,
 * then the order of the list. No rule of the Academy is known (DOMAIN §3.7), so the result is said to be expected, never recognised.
 *
 * @param deputies how many there are
 */
export function nextRoles(turns: readonly Turn[], year: number, deputies: number): NextRoles {
  if (turns.every(({ led }) => led.length === 0)) return { leader: null, deputies: [] };
  const last = ({ led }: Turn): number => led[led.length - 1] ?? 0;
  const isDeputy = ({ deputised }: Turn): number => (deputised.includes(year) ? 0 : 1);
  const byLead = [...turns].sort((one, other) => last(one) - last(other) || isDeputy(one) - isDeputy(other));
  const leader = byLead.find((turn) => last(turn) < year) ?? null;
  const lastPost = (turn: Turn): number => Math.max(last(turn), turn.deputised[turn.deputised.length - 1] ?? 0);
  const others = turns.filter((turn) => turn !== leader).sort((one, other) => lastPost(one) - lastPost(other));
  return { leader: leader?.unit ?? null, deputies: others.slice(0, deputies).map(({ unit }) => unit) };
}
