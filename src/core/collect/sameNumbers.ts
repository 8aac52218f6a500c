import type { Criterion, CriterionId } from '../domain/criteria';
import type { CollectionIssue } from '../domain/collection';
import { decimalText, type Points } from '../domain/points';
import type { Entry } from '../domain/reading';
import type { UnitId } from '../domain/unit';
import { selfStage, type Book } from './book';
import { finding } from './finding';
import type { Judged } from './judged';
import { entriesOf } from './unitRows';

/** What one school says of every criterion, from its own file or from the cluster's. */
interface Figures {
  readonly unit: UnitId;
  readonly file: string | null;
  readonly name: string;
  readonly values: ReadonlyMap<CriterionId, string>;
}

/** As few criteria as can be the same by chance, and full marks can be everybody's: so many must be equal and below the maximum. */
const FEWEST = 3;

/** The very same numbers in two schools' files: the units may be mixed up (WORKBOOKS §8). */
export function sameNumbers(judged: readonly Judged[], cluster: Book): readonly CollectionIssue[] {
  const sent = judged.flatMap((one) => figuresOfFile(one) ?? []);
  const units = new Set(sent.map(({ unit }) => unit));
  const there = cluster.reading.units
    .filter(({ id }) => !units.has(id))
    .map(({ id, name }): Figures => ({ unit: id, file: null, name, values: figures(cluster, id, cluster.reading.criteria) }));
  const all = [...sent, ...there];
  return sent.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other): readonly CollectionIssue[] => {
      const criteria = one.unit === other.unit ? 0 : commonFigures(one, other, cluster.reading.criteria);
      if (criteria === 0) return [];
      const place = { at: null, unit: one.unit, criterion: null };
      return [{ file: one.file, issue: finding('sameNumbers', place, { other: other.file ?? other.name, criteria }) }];
    }),
  );
}

function figuresOfFile({ member, read }: Judged): Figures | null {
  if (read === null || member.unit === null) return null;
  const own = figures(read.book, read.unit, read.book.reading.criteria);
  const values = new Map(
    read.alignment.pairs.flatMap(({ cluster, member: theirs }): [CriterionId, string][] => {
      const value = own.get(theirs.id);
      return value === undefined ? [] : [[cluster.id, value]];
    }),
  );
  return { unit: member.unit, file: member.file, name: member.file, values };
}

function figures(book: Book, unit: UnitId, criteria: readonly Criterion[]): ReadonlyMap<CriterionId, string> {
  const self = selfStage(book);
  const entries = entriesOf(book.reading, unit);
  return new Map(
    criteria.flatMap(({ id }): [CriterionId, string][] => {
      const value = valueOf(entries.get(id), self);
      return value === null ? [] : [[id, decimalText(value)]];
    }),
  );
}

function valueOf(entry: Entry | undefined, self: ReturnType<typeof selfStage>): Points | null {
  const score = self === null ? null : (entry?.scores[self]?.reading.value ?? null);
  return score ?? entry?.result?.number.reading.value ?? null;
}

/** In how many criteria two schools say the same; 0 where they differ in any, or agree in too little to say anything. */
function commonFigures(one: Figures, other: Figures, criteria: readonly Criterion[]): number {
  if (one.values.size < FEWEST || one.values.size !== other.values.size) return 0;
  if ([...one.values].some(([criterion, value]) => other.values.get(criterion) !== value)) return 0;
  const below = criteria.filter(({ id, maximum }) => {
    const value = one.values.get(id);
    return value !== undefined && (maximum === null || decimalText(maximum) !== value);
  });
  return below.length < FEWEST ? 0 : one.values.size;
}
