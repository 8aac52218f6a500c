import type { OfficialName } from '../domain/year/members';
import { nameKey } from '../shared/nameKey';

/** Who a name means, and what a school was formed of. */
export interface KnownNames {
  /** The official name; the name itself where nobody lists it. */
  readonly official: (name: string) => string;
  readonly isSame: (one: string, other: string) => boolean;
  /** Where a predecessor went by the end of a year; `null`: it stands for itself then. */
  readonly successor: (name: string, year: number) => string | null;
  /** The schools whose figures of a year make up those of this one now, itself included; each by its official name. */
  readonly within: (name: string, year: number) => readonly string[];
}

/** Reads the list of names: several spellings are one school, several schools become one from a day on (DOMAIN S1). */
export function knownNames(names: readonly OfficialName[]): KnownNames {
  const officialOf = new Map(
    names.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => [nameKey(one), name] as const)),
  );
  const official = (name: string): string => officialOf.get(nameKey(name)) ?? name;
  const key = (name: string): string => nameKey(official(name));
  const mergers = names.filter(({ predecessors }) => predecessors.length > 0);
  const isIn = (list: readonly string[], name: string): boolean => list.some((one) => key(one) === key(name));
  const joinedBy = (merger: OfficialName, year: number): boolean => merger.from === null || merger.from.year <= year;
  return {
    official,
    isSame: (one, other) => key(one) === key(other),
    successor: (name, year) => {
      const merger = mergers.find((one) => joinedBy(one, year) && isIn(one.predecessors, name) && key(one.name) !== key(name));
      return merger === undefined ? null : merger.name;
    },
    within: (name, year) => {
      const merger = mergers.find((one) => key(one.name) === key(name));
      // Before the merger the school's area was that of all it was formed of; the name may have been one of theirs.
      const parts = merger === undefined || (merger.from !== null && merger.from.year < year) ? [] : merger.predecessors;
      return [name, ...parts.filter((one) => key(one) !== key(name))].map(official);
    },
  };
}
