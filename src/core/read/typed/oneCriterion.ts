import type { Criterion } from '../../domain/criteria';
import type { Entry, Reading } from '../../domain/reading';
import type { Unit, UnitId } from '../../domain/unit';

/**
 * The reading as if it were about one criterion and nothing else: its own row, the units that matter, what they have on it.
 * @param unit whose value is tried; `null`: a school by itself, of which nothing is known
 */
export function oneCriterion(reading: Reading, criterion: Criterion, unit: UnitId | null): Reading {
  const kind = kindOf(criterion, reading.criteria);
  const own: Criterion = { ...criterion, kind, parent: null, level: 1, alternatives: null };
  const units = unit === null ? reading.units.slice(0, 1).map(anySchool) : reading.units;
  const entriesOf = ({ id }: Unit): ReadonlyMap<string, Entry> => {
    const entry = unit === null ? undefined : reading.entries.get(id)?.get(criterion.id);
    return new Map(entry === undefined ? [] : [[criterion.id, entry]]);
  };
  return {
    cluster: reading.cluster,
    criteria: [own],
    units,
    expectedUnits: null,
    entries: new Map(units.map((one) => [one.id, entriesOf(one)])),
    stages: reading.stages,
    bonusColumn: new Map(),
    penaltyColumn: new Map(),
    claims: [],
    formulaColumns: [],
    statedSums: [],
    indicators: [],
    ballots: null,
    declaredMaximum: null,
    sentenceProblems: [],
    externalLinks: [],
  };
}

/** A row that says nothing of its kind is of that of the group around it. */
function kindOf(criterion: Criterion, criteria: readonly Criterion[]): Criterion['kind'] {
  for (let one: Criterion | undefined = criterion; one !== undefined;) {
    if (one.kind !== 'points' || one.parent === null) return one.kind;
    const { parent }: Criterion = one;
    one = criteria.find(({ id }) => id === parent);
  }
  return criterion.kind;
}

/** Nothing bars a school that nobody has named. */
function anySchool({ limits: _limits, ...unit }: Unit): Unit {
  return { ...unit, disqualification: null };
}
