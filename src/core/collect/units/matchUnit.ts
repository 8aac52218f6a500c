import type { MatchedBy, MemberReason } from '../../domain/collection';
import type { Unit, UnitId } from '../../domain/unit';
import { boundedDistance } from './boundedDistance';
import { bareName, nameParts, type NameParts } from './nameParts';
import type { JoinedProvince, ProvinceKeys } from './provinceKeys';

/** Which school of the cluster a name means: one for sure, or some that it may mean, or none. */
export type UnitMatch =
  | { readonly kind: 'sure'; readonly unit: UnitId; readonly by: Extract<MatchedBy, 'same' | 'spelling' | 'schoolName'> }
  | { readonly kind: 'ask'; readonly candidates: readonly UnitId[]; readonly reason: MemberReason }
  | { readonly kind: 'none'; readonly reason: MemberReason };

interface Known {
  readonly unit: Unit;
  readonly parts: NameParts;
}

/**
 * Finds the school of a name (WORKBOOKS §8, METHODS §11). Sure are the same letters, the same key, and the same school with
 * parts left out or shortened, each only when one school fits. Marks or letters that differ, and provinces that were joined
 * with another, are asked about.
 */
export function matchUnit(name: string, units: readonly Unit[], provinces: ProvinceKeys): UnitMatch {
  const known = units.map((unit): Known => ({ unit, parts: nameParts(unit.name, provinces.all) }));
  const parts = nameParts(name, provinces.all);
  const levels: readonly (readonly [Extract<MatchedBy, 'same' | 'spelling' | 'schoolName'>, (other: Known) => boolean])[] = [
    ['same', ({ unit }) => shown(unit.name) === shown(name)],
    ['spelling', (other) => other.parts.key === parts.key],
    ['schoolName', (other) => isSameSchool(other.parts, parts)],
  ];
  for (const [by, fits] of levels) {
    const found = known.filter(fits);
    const [only] = found;
    if (only !== undefined && found.length === 1) return { kind: 'sure', unit: only.unit.id, by };
    if (found.length > 1) return asked(found, { code: 'unitNotSure', name });
  }
  const near = known.filter((other) => isNear(other.parts, parts));
  if (near.length > 0) return asked(near, { code: 'unitNotSure', name });
  return joinedWith(name, parts, known, provinces) ?? { kind: 'none', reason: { code: 'unitUnknown', name } };
}

function asked(found: readonly Known[], reason: MemberReason): UnitMatch {
  return { kind: 'ask', candidates: found.map(({ unit }) => unit.id), reason };
}

function shown(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The same province, and no other name of a person; or one name that is the whole of the other. */
function isSameSchool(a: NameParts, b: NameParts): boolean {
  if (a.province !== null && b.province !== null) {
    return a.province === b.province && (a.own === null || b.own === null || a.own === b.own);
  }
  const [whole, part] = a.province === null ? [b, a] : [a, b];
  return part.own !== null && (part.own === whole.own || part.own === whole.province);
}

const SHORTEST = 4;
const LETTERS_PER_SLIP = 8;

/** One letter, and one more for each eight; or nothing but marks; or two names for one province. */
function isNear(a: NameParts, b: NameParts): boolean {
  if (a.province !== null && a.province === b.province) return true;
  const [one, other] = [bareName(a), bareName(b)];
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  if (shorter < SHORTEST) return false;
  const limit = 1 + Math.floor(shorter / LETTERS_PER_SLIP);
  return boundedDistance(one, other, limit) <= limit;
}

/** A province that joined another, or one that others joined: the schools there may be one now. */
function joinedWith(name: string, parts: NameParts, known: readonly Known[], provinces: ProvinceKeys): UnitMatch | null {
  const province = parts.province ?? parts.own;
  if (province === null) return null;
  const through = (other: Known): JoinedProvince | null => {
    const theirs = other.parts.province ?? other.parts.own ?? '';
    const went = provinces.joined.get(province);
    if (went !== undefined && nameParts(went.province, provinces.all).province === theirs) return went;
    const came = provinces.joined.get(theirs);
    return came !== undefined && nameParts(came.province, provinces.all).province === province ? came : null;
  };
  const found = known.flatMap((other) => {
    const by = through(other);
    return by === null ? [] : [{ other, by }];
  });
  const [first] = found;
  if (first === undefined) return null;
  const { old, province: joined, order } = first.by;
  return asked(
    found.map(({ other }) => other),
    { code: 'unitMerged', name, province: old, joined, from: order.from, document: order.document },
  );
}
