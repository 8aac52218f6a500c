import type { IssuePlace } from '../domain/issue';
import { absolute, add, compare, exactText, ZERO } from '../domain/points';
import type { ReadNumber } from '../domain/reading';
import type { Context } from './context';

/** What a unit's column of bonuses or deductions holds above its ceiling, at the first cell that counts. */
export interface ColumnAbove {
  readonly place: IssuePlace;
  readonly value: string;
  readonly maximum: string;
}

/** Where rows of the same kind count, a column only states their sum and has no ceiling of its own. */
export function columnsAboveMaximum({ reading }: Context, kind: 'bonus' | 'penalty'): readonly ColumnAbove[] {
  const stated = reading.columnMaxima?.[kind] ?? null;
  if (stated === null) return [];
  const column = kind === 'bonus' ? reading.bonusColumn : reading.penaltyColumn;
  const hasRows = reading.criteria.some((criterion) => criterion.kind === kind && !criterion.hasChildren);
  return reading.units.flatMap(({ id }): readonly ColumnAbove[] => {
    const own = hasRows ? undefined : column.get(id);
    const beside = [...(reading.entries.get(id)?.values() ?? [])].flatMap((entry) =>
      (entry.beside ?? []).flatMap((one) => (one.kind === kind ? [one.number] : [])),
    );
    const given = [...(own === undefined ? [] : [own]), ...beside].filter(isGiven);
    const sum = given.reduce((total, { reading: { value } }) => add(total, absolute(value ?? ZERO)), ZERO);
    const [first] = given;
    if (first === undefined || compare(sum, stated.maximum) <= 0) return [];
    return [{ place: { at: first.at, unit: id, criterion: null }, value: exactText(sum), maximum: exactText(stated.maximum) }];
  });
}

function isGiven({ reading }: ReadNumber): boolean {
  return reading.value !== null && compare(reading.value, ZERO) !== 0;
}
