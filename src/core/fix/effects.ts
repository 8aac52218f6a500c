import type { Appraisal } from '../domain/appraisal';
import type { FixEffect } from '../domain/fixing';
import { equal, type Points } from '../domain/points';
import type { UnitId } from '../domain/unit';
import { whoseWorkbook } from '../domain/whoseWorkbook';

/** Units whose total or place is another in the second appraisal; places as they would be where something blocks the ranking. */
export function effectsOf(before: Appraisal, after: Appraisal): readonly FixEffect[] {
  const [was, is] = [resultsOf(before), resultsOf(after)];
  return (before.reading?.units ?? []).flatMap(({ id, name }): readonly FixEffect[] => {
    const [from, to] = [was.get(id) ?? NOTHING, is.get(id) ?? NOTHING];
    if (isSame(from.total, to.total) && from.place === to.place) return [];
    return [{ unit: id, name, total: { from: from.total, to: to.total }, place: { from: from.place, to: to.place } }];
  });
}

interface Result {
  readonly total: Points | null;
  readonly place: number | null;
}

const NOTHING: Result = { total: null, place: null };

function resultsOf({ reading, scorecards, standings }: Appraisal): ReadonlyMap<UnitId, Result> {
  // A school alone in its own workbook has no place.
  const ranked = whoseWorkbook(reading) === 'school' ? [] : standings;
  const places = new Map(ranked.map(({ unit, place, wouldBePlace }) => [unit, place ?? wouldBePlace]));
  return new Map(scorecards.map(({ unit, total }) => [unit, { total, place: places.get(unit) ?? null }]));
}

function isSame(one: Points | null, other: Points | null): boolean {
  return one === null || other === null ? one === other : equal(one, other);
}
