import { add, decimalText, equal, points, subtract, ZERO, type Points } from '../../domain/points';
import type { Criterion } from '../../domain/criteria';
import type { ReadNumber } from '../../domain/reading';
import { cellKey } from '../cellKey';
import type { Context } from '../context';
import { explainedMaxima } from '../explainedMaxima';
import { groupMaximaThatDiffer } from '../groupMaxima';
import { sumOfMaxima } from '../maxima';
import type { Finding, Rule } from '../rule';

/** CFG-01: the maxima of the groups add up to the declared total; bonus groups may be counted in it or stand outside. */
export const maximaAddUp: Rule = {
  id: 'CFG-01',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  check: (context) => {
    const top = context.children.get(null) ?? [];
    const plain = sumOfMaxima(
      top.filter(({ kind }) => kind === 'points'),
      context.children,
    );
    const bonus =
      sumOfMaxima(
        top.filter(({ kind }) => kind === 'bonus'),
        context.children,
      ) ?? ZERO;
    if (plain === null) return [];
    const mended = withDifferingGroupsMended(plain, context);
    return declaredTotals(context).flatMap((number): readonly Finding[] => {
      const declared = number.reading.value;
      if (declared === null || isOneOf(declared, [plain, add(plain, bonus), mended, add(mended, bonus)])) return [];
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

function isOneOf(value: Points, right: readonly Points[]): boolean {
  return right.some((one) => equal(one, value));
}

/** The declared total and the totals of maximum columns, each cell once; what VER-01 or FRM-03 explains is not told again. */
function declaredTotals(context: Context): readonly ReadNumber[] {
  const { reading } = context;
  const totals = new Map<string, ReadNumber>();
  if (reading.declaredMaximum !== null) totals.set(cellKey(reading.declaredMaximum.at), reading.declaredMaximum);
  for (const { what, number } of reading.claims) {
    if (what === 'maximumTotal') totals.set(cellKey(number.at), number);
  }
  const isExplained = explainedMaxima(context);
  return [...totals.values()].filter((number) => !isExplained(number.at));
}
