import type { ClusterRole, Membership, RoleState } from '../domain/year/members';
import type { KnownNames } from './knownNames';
import { nextRoles, rotation, unitsOf } from './rotation';

export interface NextMembers {
  /** All years, the next one last. */
  readonly members: readonly Membership[];
  /** Whether the leader of the next year was introduced, or is only expected by the rotation; `null`: nobody is known. */
  readonly leaderIs: RoleState | null;
}

/**
 * The members of the year after: those of the year, merged schools as what they became, with the roles that were introduced for it; where
 * nobody was, those whose turn it is, as expected and to be confirmed. Records of earlier years stay as they are (DOMAIN S1, S10).
 *
 * @param units of the score sheets, for a workbook without the register
 */
export function nextMembers(
  members: readonly Membership[],
  units: readonly { readonly name: string; readonly roles: readonly ClusterRole[] }[],
  cluster: string | null,
  year: number,
  names: KnownNames,
): NextMembers {
  const own = withMembers(members, units, cluster, year);
  const next = year + 1;
  const introduced = own.filter((one) => one.year === next);
  const isPost = ({ roles }: Membership): boolean => roles.some((role) => role === 'leader' || role === 'deputy');
  const joined = unitsOf(own, year, names).map((unit) => names.successor(unit, year) ?? unit);
  const once = joined.filter((unit, turn) => joined.findIndex((other) => names.isSame(other, unit)) === turn);
  const missing = once.filter((unit) => !introduced.some((one) => names.isSame(one.unit, unit)));
  const basis = own.filter((one) => one.year !== next);
  if (introduced.some(isPost)) {
    const added = missing.map((unit) => plain(cluster, next, unit, ['member'], null));
    return {
      members: inListOrder(basis, introduced, added, once, names),
      leaderIs: introduced.find(isPost)?.state ?? 'introduced',
    };
  }
  const deputies = own.filter((one) => one.year === year && one.roles.includes('deputy')).length;
  // The year is over: who was expected has had the turn.
  const held = own.map((one): Membership => (one.year === year ? { ...one, state: null } : one));
  const turns = rotation(held, year, names).filter(({ unit }) => once.some((one) => names.isSame(one, unit)));
  const expected = nextRoles(turns, year, deputies);
  const added = missing.map((unit) => {
    const isLeader = expected.leader !== null && names.isSame(unit, expected.leader);
    const isDeputy = expected.deputies.some((one) => names.isSame(one, unit));
    return plain(
      cluster,
      next,
      unit,
      [isLeader ? 'leader' : isDeputy ? 'deputy' : 'member'],
      isLeader || isDeputy ? 'expected' : null,
    );
  });
  return {
    members: inListOrder(basis, introduced, added, once, names),
    leaderIs: expected.leader === null ? null : 'expected',
  };
}

/** The members with those of a year: the scored units, where the register has none of that year. */
export function withMembers(
  members: readonly Membership[],
  units: readonly { readonly name: string; readonly roles: readonly ClusterRole[] }[],
  cluster: string | null,
  year: number,
): readonly Membership[] {
  if (members.some((one) => one.year === year)) return members;
  return [
    ...members,
    ...units.map(({ name, roles }) => plain(cluster, year, name, roles.length === 0 ? ['member'] : roles, null)),
  ];
}

/** The members of the next year keep the order of this year's list. */
function inListOrder(
  before: readonly Membership[],
  introduced: readonly Membership[],
  added: readonly Membership[],
  order: readonly string[],
  names: KnownNames,
): readonly Membership[] {
  const turn = ({ unit }: Membership): number => {
    const found = order.findIndex((one) => names.isSame(one, unit));
    return found < 0 ? order.length : found;
  };
  return [...before, ...[...introduced, ...added].sort((one, other) => turn(one) - turn(other))];
}

function plain(
  cluster: string | null,
  year: number,
  unit: string,
  roles: readonly ClusterRole[],
  state: RoleState | null,
): Membership {
  const at = { sheet: '', row: 0, column: 0 };
  return { cluster, year, unit, roles, from: null, to: null, state, basis: null, note: null, at };
}
