import { add, decimalText, equal, points, subtract, ZERO, type Points } from '../../domain/points';
import type { Criterion } from '../../domain/criteria';
import type { ReadNumber } from '../../domain/reading';
import { cellKey } from '../cellKey';
import type { Context } from '../context';
import { explainedMaxima } from '../explainedMaxima';
import { groupMaximaThatDiffer } from '../groupMaxima';
import { sumOfMaxima } from '../maxima';
import type { Finding, Rule } from '../rule';

/** CFG-01: the maxima of the groups add up to the declared total; bonus groups, or the bonus column, may be counted in it or stand outside. */
export const maximaAddUp: Rule = {
  id: 'CFG-01',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'groups',
  scope: 'book',
  check: (context) => {
    const top = context.children.get(null) ?? [];
    const plain = sumOfMaxima(
      top.filter(({ kind }) => kind === 'points'),
      context.children,
    );
    const ofRows =
      sumOfMaxima(
        top.filter(({ kind }) => kind === 'bonus'),
        context.children,
      ) ?? ZERO;
    const bonus = add(ofRows, context.reading.columnMaxima?.bonus?.maximum ?? ZERO);
    if (plain === null) return [];
    const mended = withDifferingGroupsMended(plain, context);
    return declaredTotals(context).flatMap((number): readonly Finding[] => {
      const declared = number.reading.value;
      const onSheet = withOwnGroups(plain, number.at.sheet, context);
      const right = [plain, mended, onSheet];
      if (declared === null || isOneOf(declared, [...right, ...right.map((one) => add(one, bonus))])) return [];
      return [
        {
          code: 'maximaDiffer',
          place: { at: number.at, unit: null, criterion: null },
          facts: { declared: decimalText(declared), sum: decimalText(plain), difference: decimalText(subtract(plain, declared)) },
        },
      ];
    });
  },
};

/** A total that is right for the criteria themselves: the group whose maximum differs is the slip, and CFG-02 tells it. */
function withDifferingGroupsMended(plain: Points, context: Context): Points {
  const isTop = ({ parent }: Criterion): boolean => parent === null;
  return groupMaximaThatDiffer(context, isTop).reduce((total, { place, facts }) => {
    const group = context.reading.criteria.find(({ id }) => id === place.criterion);
    const isStated = group?.maximum !== undefined && group.maximum !== null && decimalText(group.maximum) === facts.declared;
    return isStated ? add(total, points(facts.difference)) : total;
  }, plain);
}

/** A sheet of its own may add up groups that it states differently: CFG-02 tells those. */
function withOwnGroups(plain: Points, sheet: string, { reading }: Context): Points {
  return reading.claims.reduce((total, { what, criterion, number }) => {
    const group = reading.criteria.find(({ id }) => id === criterion);
    const { value } = number.reading;
    if (what !== 'groupMaximum' || number.at.sheet !== sheet || value === null || group?.parent !== null) return total;
    return group.maximum === null ? total : add(total, subtract(value, group.maximum));
  }, plain);
}

function isSame(one: Points, other: Points | null): boolean {
  return other !== null && equal(one, other);
}

function isOneOf(value: Points, right: readonly Points[]): boolean {
  return right.some((one) => equal(one, value));
}

/** The declared total and the totals of maximum columns, each cell once, a total that sheet after sheet repeats the first time; what VER-01 or FRM-03 explains is not told again. */
function declaredTotals(context: Context): readonly ReadNumber[] {
  const { reading } = context;
  const totals = new Map<string, ReadNumber>();
  if (reading.declaredMaximum !== null) totals.set(cellKey(reading.declaredMaximum.at), reading.declaredMaximum);
  for (const { what, number } of reading.claims) {
    const isRepeated = [...totals.values()].some(
      (one) => one.at.sheet !== number.at.sheet && one.reading.value !== null && isSame(one.reading.value, number.reading.value),
    );
    if (what === 'maximumTotal' && !isRepeated) totals.set(cellKey(number.at), number);
  }
  const isExplained = explainedMaxima(context);
  return [...totals.values()].filter((number) => !isExplained(number.at));
}
