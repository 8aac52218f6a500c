import type { Membership, OfficialName } from '../domain/year/members';
import type { YearFinding } from '../domain/year/yearFinding';
import { compareDates } from '../domain/year/dateWords';
import { nameKey } from '../shared/nameKey';
import type { KnownNames } from './knownNames';

/** What the list of members says twice, or not at all (DOMAIN S1). @param year the workbook's own */
export function checkMembers(
  members: readonly Membership[],
  listed: readonly OfficialName[],
  names: KnownNames,
  year: number | null,
): readonly YearFinding[] {
  const years = [...new Set(members.map((one) => one.year))].filter((one) => one > 0);
  return [
    ...members.flatMap(turnedDates),
    ...years.flatMap((one) =>
      inYear(
        members.filter((member) => member.year === one),
        names,
        one,
        year,
      ),
    ),
    ...namesOfSeveral(listed),
  ];
}

function turnedDates({ from, to, at }: Membership): readonly YearFinding[] {
  return from !== null && to !== null && compareDates(to, from) < 0
    ? [{ code: 'datesTurned', severity: 'error', at, facts: { from, to } }]
    : [];
}

function inYear(members: readonly Membership[], names: KnownNames, year: number, current: number | null): readonly YearFinding[] {
  const findings: YearFinding[] = [];
  members.forEach((member, turn) => {
    const before = members.slice(0, turn).find((other) => names.isSame(other.unit, member.unit) && overlap(other, member));
    if (before !== undefined)
      findings.push({
        code: 'memberTwice',
        severity: 'error',
        at: member.at,
        facts: { unit: member.unit, year, other: before.unit },
      });
    const into = names.successor(member.unit, year - 1);
    if (into !== null)
      findings.push({ code: 'mergedStillMember', severity: 'warning', at: member.at, facts: { unit: member.unit, into, year } });
    const isPost = member.roles.some((role) => role === 'leader' || role === 'deputy');
    if (isPost && year === current && (member.state === 'introduced' || member.state === 'expected'))
      findings.push({ code: 'roleNotRecognised', severity: 'info', at: member.at, facts: { unit: member.unit, year } });
  });
  const leaders = members.filter(({ roles }) => roles.includes('leader'));
  const [, second] = leaders;
  const clash = leaders.some((one, turn) => leaders.slice(0, turn).some((other) => overlap(one, other)));
  if (second !== undefined && clash)
    findings.push({
      code: 'leaderTwice',
      severity: 'error',
      at: second.at,
      facts: { year, units: leaders.map(({ unit }) => unit) },
    });
  if (leaders.length === 0 && year === current)
    findings.push({ code: 'leaderMissing', severity: 'warning', at: members[0]?.at ?? null, facts: { year } });
  return findings;
}

/** A school may stand twice in a year, with other roles from a day on. */
function overlap(one: Membership, other: Membership): boolean {
  const apart = (first: Membership, second: Membership): boolean =>
    first.to !== null && second.from !== null && compareDates(first.to, second.from) < 0;
  return !apart(one, other) && !apart(other, one);
}

/** A name that is said to mean two schools means neither for sure. */
function namesOfSeveral(listed: readonly OfficialName[]): readonly YearFinding[] {
  const owners = new Map<string, OfficialName[]>();
  for (const one of listed)
    for (const name of new Set([one.name, ...one.aliases].map(nameKey))) owners.set(name, [...(owners.get(name) ?? []), one]);
  return [...owners].flatMap(([key, all]): readonly YearFinding[] => {
    const [, second] = all;
    if (second === undefined) return [];
    const name = [second.name, ...second.aliases].find((one) => nameKey(one) === key) ?? key;
    return [{ code: 'nameTwice', severity: 'error', at: second.at, facts: { name, units: all.map((one) => one.name) } }];
  });
}

/** Schools of the list without scores, and scored schools that are not on the list. @param scored names of the score sheets */
export function compareWithScored(
  members: readonly Membership[],
  scored: readonly string[],
  names: KnownNames,
  year: number,
): readonly YearFinding[] {
  const own = members.filter((one) => one.year === year);
  if (own.length === 0) return [];
  const unscored = own.filter((one) => !scored.some((unit) => names.isSame(unit, one.unit)));
  const strangers = scored.filter((unit) => !own.some((one) => names.isSame(one.unit, unit)));
  return [
    ...unscored.map(({ unit, at }): YearFinding => ({ code: 'memberUnscored', severity: 'warning', at, facts: { unit, year } })),
    ...strangers.map((unit): YearFinding => ({ code: 'scoredNoMember', severity: 'warning', at: null, facts: { unit, year } })),
  ];
}
