import type { Appraisal } from './domain/appraisal';
import type { Criterion } from './domain/criteria';
import type { Issue, IssueFacts, IssuePlace } from './domain/issue';
import { absolute, compare, decimalText, HUNDRED, multiply, points, subtract, type Points } from './domain/points';
import type { Entry, Reading } from './domain/reading';
import type { UnitId } from './domain/unit';
import { byWords } from './policies/compareYears';
import { nameKey } from './shared/nameKey';

/** Percentage points; a share that moves more in one year is looked at again. */
const LIMIT = points('15');

type Year = Pick<Appraisal, 'reading' | 'scorecards'>;

/**
 * STA-01: a share, or a total as a share of its maxima, that is far from the same school's of the year before. It takes the workbooks of
 * both years, so it is asked where they are compared. Cells are those of the later year; schools and criteria are found by their words.
 */
export function yearJumps(before: Year, after: Year): readonly Issue[] {
  const { reading: old } = before;
  const { reading: now } = after;
  if (old === null || now === null) return [];
  const units = new Map(old.units.map(({ id, name }) => [nameKey(name), id]));
  const criteria = byWords(old.criteria);
  const same = [...byWords(now.criteria)].flatMap(([key, criterion]) => {
    const was = criteria.get(key);
    return was === undefined || criterion.hasChildren ? [] : [{ was, criterion }];
  });
  return now.units.flatMap(({ id, name, at }): readonly Issue[] => {
    const earlier = units.get(nameKey(name));
    if (earlier === undefined) return [];
    const results = same.flatMap(({ was, criterion }) => {
      const [from, to] = [entryOf(old, earlier, was), entryOf(now, id, criterion)];
      const place = { at: to?.result?.number.at ?? null, unit: id, criterion: criterion.id };
      return jump(shareIn(from, was), shareIn(to, criterion), 'result', place);
    });
    const total = jump(percentOf(before, earlier), percentOf(after, id), 'total', {
      at: now.claims.find(({ what, unit }) => what === 'total' && unit === id)?.number.at ?? at,
      unit: id,
      criterion: null,
    });
    return [...results, ...total];
  });
}

function entryOf(reading: Reading, unit: UnitId, { id }: Criterion): Entry | undefined {
  return reading.entries.get(unit)?.get(id);
}

/** A result that is a percent, by its format or its unit of measure; `null` for all others. */
function shareIn(entry: Entry | undefined, { unitOfMeasure }: Criterion): Points | null {
  const reading = entry?.result?.number.reading;
  if (reading === undefined || reading.value === null) return null;
  if (reading.isPercent) return multiply(HUNDRED, reading.value);
  return unitOfMeasure?.trim() === '%' ? reading.value : null;
}

function percentOf({ scorecards }: Year, unit: UnitId): Points | null {
  return scorecards.find((card) => card.unit === unit)?.percent ?? null;
}

function jump(
  before: Points | null,
  after: Points | null,
  of: IssueFacts['yearJump']['of'],
  place: IssuePlace,
): readonly Issue[] {
  if (before === null || after === null || compare(absolute(subtract(after, before)), LIMIT) <= 0) return [];
  const facts = { before: decimalText(before, 2), after: decimalText(after, 2), limit: decimalText(LIMIT), of };
  return [{ rule: 'STA-01', code: 'yearJump', severity: 'warning', blocks: 'tick', place, facts, fix: null }];
}
