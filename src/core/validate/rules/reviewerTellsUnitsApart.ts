import type { CriterionId } from '../../domain/criteria';
import type { CrossScore } from '../../domain/crossScore';
import { decimalText, equal, type Points } from '../../domain/points';
import type { UnitId } from '../../domain/unit';
import { nameKey } from '../../shared/nameKey';
import type { Context } from '../context';
import type { PlacedEntry } from '../placedEntries';
import type { Finding, Rule } from '../rule';

/** With fewer units the same mark says little. */
const FEWEST_UNITS = 3;

/** JUD-03: a reviewer who gives every unit the same mark, on every criterion, does not tell them apart. To be known, never to change points. */
export const reviewerTellsUnitsApart: Rule = {
  id: 'JUD-03',
  severity: 'info',
  fix: null,
  blocks: null,
  tests: 'crossScores',
  scope: 'cluster',
  check: (context) =>
    [...byReviewer(crossScored(context)).values()].flatMap(({ first, marks, units, differs }): readonly Finding[] => {
      if (differs || units.size < FEWEST_UNITS) return [];
      return [
        {
          code: 'oneMarkForAll',
          place: { at: first.number.at, unit: null, criterion: null },
          facts: {
            reviewer: first.reviewer.name,
            marks: [...marks.values()].map((mark) => decimalText(mark)),
            units: units.size,
          },
        },
      ];
    }),
};

/** Most clusters have no such scores. */
function crossScored({ parts }: Context): readonly PlacedEntry[] {
  return [...parts.values()].flatMap(({ entries, sizes }) => (sizes.crossScores === 0 ? [] : entries));
}

interface Marks {
  readonly first: CrossScore;
  /** The one mark of each criterion. */
  readonly marks: Map<CriterionId, Points>;
  readonly units: Set<UnitId>;
  differs: boolean;
}

function byReviewer(entries: readonly PlacedEntry[]): ReadonlyMap<string, Marks> {
  const all = new Map<string, Marks>();
  for (const { entry, criterion } of entries) {
    for (const score of entry.crossScores ?? []) {
      const { value } = score.number.reading;
      if (value === null || criterion.kind !== 'points') continue;
      const key = nameKey(score.reviewer.name);
      const own: Marks = all.get(key) ?? { first: score, marks: new Map(), units: new Set(), differs: false };
      all.set(key, own);
      const mark = own.marks.get(criterion.id);
      if (mark === undefined) own.marks.set(criterion.id, value);
      else own.differs ||= !equal(mark, value);
      own.units.add(entry.unit);
    }
  }
  return all;
}
