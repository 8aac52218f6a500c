import type { Criterion, CriterionId } from '../../domain/criteria';
import { equal } from '../../domain/points';
import { longestAscending } from '../../shared/longestAscending';
import { foldWording, likeness } from './foldWording';
import { numberPaths } from './numberPaths';

/** One criterion in both files. */
export interface AlignedPair {
  readonly cluster: Criterion;
  readonly member: Criterion;
  /** `same`: but for spaces and marks. `differs`: order, level and neighbours agree. `ask`: it may be another criterion. */
  readonly wording: 'same' | 'differs' | 'ask';
}

export interface Alignment {
  readonly pairs: readonly AlignedPair[];
  /** Rows of the school's file that the cluster's does not have, and the other way round. */
  readonly added: readonly Criterion[];
  readonly removed: readonly Criterion[];
}

export interface AlignOptions {
  /** Criteria stand in rows in both files, or in headings in both: then levels must agree. */
  readonly comparesLevels: boolean;
  /** Row keys of ours, where the files carry them. */
  readonly clusterKeys: ReadonlyMap<CriterionId, string>;
  readonly memberKeys: ReadonlyMap<CriterionId, string>;
}

interface Row {
  readonly criterion: Criterion;
  readonly text: string;
  readonly path: string;
  readonly key: string | null;
}

type KeyOf = (row: Row) => string | null;

/**
 * The rows of two files brought together without crossing: by our row key, then number, level and text, then level and text,
 * text alone, and the path of numbers under headings; what is left between two such rows by its place. Source: WORKBOOKS §8.
 */
export function alignCriteria(cluster: readonly Criterion[], member: readonly Criterion[], options: AlignOptions): Alignment {
  const ours = rowsOf(cluster, options.clusterKeys);
  const theirs = rowsOf(member, options.memberKeys);
  const pairs: AlignedPair[] = [];
  const levelOf = ({ criterion }: Row): string =>
    `${options.comparesLevels ? String(criterion.level) : ''}${criterion.hasChildren ? '+' : ''}`;
  const keys: readonly KeyOf[] = [
    ({ key }) => key,
    (row) => (row.text === '' ? null : `${levelOf(row)}|${row.path}|${row.text}`),
    (row) => (row.text === '' ? null : `${levelOf(row)}|${row.criterion.number}|${row.text}`),
    (row) => (row.text === '' ? null : `${levelOf(row)}|${row.text}`),
    (row) => (options.comparesLevels || row.path === '' || row.criterion.hasChildren ? null : row.path),
  ];
  alignBetween(ours, theirs, keys, levelOf, pairs);
  const paired = new Set(pairs.flatMap(({ cluster: one, member: other }) => [one, other]));
  const order = new Map(cluster.map((criterion, at) => [criterion, at]));
  const placeOf = (pair: AlignedPair): number => order.get(pair.cluster) ?? 0;
  return {
    pairs: pairs.sort((a, b) => placeOf(a) - placeOf(b)),
    added: member.filter((criterion) => !paired.has(criterion)),
    removed: cluster.filter((criterion) => !paired.has(criterion)),
  };
}

function rowsOf(criteria: readonly Criterion[], keys: ReadonlyMap<CriterionId, string>): readonly Row[] {
  const paths = numberPaths(criteria);
  return criteria.map((criterion) => ({
    criterion,
    text: foldWording(criterion.text),
    path: paths.get(criterion.id) ?? '',
    key: keys.get(criterion.id) ?? null,
  }));
}

function alignBetween(
  ours: readonly Row[],
  theirs: readonly Row[],
  keys: readonly KeyOf[],
  levelOf: (row: Row) => string,
  pairs: AlignedPair[],
): void {
  if (ours.length === 0 || theirs.length === 0) return;
  const [keyOf, ...rest] = keys;
  if (keyOf === undefined) {
    pairs.push(...byPlace(ours, theirs, levelOf));
    return;
  }
  const matches = matched(ours, theirs, keyOf);
  let [ourFrom, theirFrom] = [0, 0];
  matches.forEach((match, index) => {
    const our = ours[match];
    const their = theirs[index];
    if (our === undefined || their === undefined) return;
    alignBetween(ours.slice(ourFrom, match), theirs.slice(theirFrom, index), rest, levelOf, pairs);
    const isSame =
      our.text === their.text ||
      our.text === foldWording(our.criterion.number) ||
      their.text === foldWording(their.criterion.number);
    pairs.push({ cluster: our.criterion, member: their.criterion, wording: isSame ? 'same' : 'differs' });
    [ourFrom, theirFrom] = [match + 1, index + 1];
  });
  alignBetween(ours.slice(ourFrom), theirs.slice(theirFrom), rest, levelOf, pairs);
}

/** For each of their rows the place of ours with the same key, ascending, −1 for none. */
function matched(ours: readonly Row[], theirs: readonly Row[], keyOf: KeyOf): readonly number[] {
  const places = new Map<string, number[]>();
  ours.forEach((row, index) => {
    const key = keyOf(row);
    if (key === null) return;
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  });
  if (places.size === 0) return theirs.map(() => -1);
  return longestAscending(theirs.map((row) => places.get(keyOf(row) ?? '') ?? []));
}

/** A reworded criterion keeps at least a third of its words, or its number and maximum. */
const KEPT_ALONE = 1 / 3;
const KEPT_AMONG = 0.5;
const KEPT_ELSEWHERE = 0.6;
const MOST_COMPARED = 40_000;

/** What stands between two aligned rows: row by row where there are as many on both sides, else only what is alike, and asked. */
function byPlace(ours: readonly Row[], theirs: readonly Row[], levelOf: (row: Row) => string): readonly AlignedPair[] {
  const fits = ours.length === theirs.length && ours.every((row, at) => levelOf(row) === levelOf(theirs[at] ?? row));
  if (!fits) return alike(ours, theirs, levelOf);
  const enough = ours.length === 1 ? KEPT_ALONE : KEPT_AMONG;
  return ours.flatMap((row, at): AlignedPair[] => {
    const other = theirs[at];
    if (other === undefined) return [];
    const isSure = likeness(row.text, other.text) >= enough || isSameNumbered(row, other);
    return [{ cluster: row.criterion, member: other.criterion, wording: isSure ? 'differs' : 'ask' }];
  });
}

function isSameNumbered({ criterion: a }: Row, { criterion: b }: Row): boolean {
  return a.number !== '' && a.number === b.number && a.maximum !== null && b.maximum !== null && equal(a.maximum, b.maximum);
}

function alike(ours: readonly Row[], theirs: readonly Row[], levelOf: (row: Row) => string): readonly AlignedPair[] {
  if (ours.length * theirs.length > MOST_COMPARED) return [];
  const pairs: AlignedPair[] = [];
  let from = 0;
  for (const row of ours) {
    const at = theirs.findIndex(
      (other, index) => index >= from && levelOf(other) === levelOf(row) && likeness(row.text, other.text) >= KEPT_ELSEWHERE,
    );
    const other = theirs[at];
    if (other === undefined) continue;
    pairs.push({ cluster: row.criterion, member: other.criterion, wording: 'ask' });
    from = at + 1;
  }
  return pairs;
}
