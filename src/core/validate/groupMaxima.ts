import type { Criterion } from '../domain/criteria';
import { add, decimalText, equal, subtract, ZERO, type Points } from '../domain/points';
import { refText, type CellRef } from '../workbook/address';
import { cellKey } from './cellKey';
import type { Context } from './context';
import { explainedMaxima } from './explainedMaxima';
import { counted, sumOfMaxima } from './maxima';
import type { FindingOf } from './rule';

interface StatedMaximum {
  readonly group: Criterion;
  readonly maximum: Points;
  readonly at: CellRef;
}

/** Groups without a cap of their own whose stated maximum is not the sum of their children's; that of a bonus or penalty group is a ceiling. */
export function groupMaximaThatDiffer(
  context: Context,
  isWanted: (group: Criterion) => boolean,
): readonly FindingOf<'groupMaximumDiffers'>[] {
  const isExplained = explainedMaxima(context);
  return statedMaxima(context).flatMap(({ group, maximum, at }) => {
    if (group.kind !== 'points' || group.cap !== null || !isWanted(group) || isExplained(at)) return [];
    const children = context.children.get(group.id) ?? [];
    const added = sumOfMaxima(counted(children), context.children);
    const bonus =
      sumOfMaxima(
        children.filter(({ kind }) => kind === 'bonus'),
        context.children,
      ) ?? ZERO;
    if (added === null || equal(added, maximum) || equal(add(added, bonus), maximum)) return [];
    return [
      {
        code: 'groupMaximumDiffers',
        place: { at, unit: null, criterion: group.id },
        facts: {
          declared: decimalText(maximum),
          sum: decimalText(added),
          difference: decimalText(subtract(added, maximum)),
          cells: [at, ...alsoStated(context, group, maximum, at)].map(refText),
        },
        fix: { kind: 'ask', from: decimalText(maximum), to: decimalText(added) },
      },
    ];
  });
}

/** Other cells that state the same maximum of the group: with a sheet for each unit, one on each. */
function alsoStated({ reading }: Context, group: Criterion, maximum: Points, at: CellRef): readonly CellRef[] {
  return reading.claims.flatMap(({ what, criterion, number }) => {
    const { value } = number.reading;
    const isSame = what === 'groupMaximum' && criterion === group.id && value !== null && equal(value, maximum);
    return isSame && number.formula === null && cellKey(number.at) !== cellKey(at) ? [number.at] : [];
  });
}

/** The maximum of each group as its criterion has it, and other cells that state another one. */
function statedMaxima({ reading }: Context): readonly StatedMaximum[] {
  const groups = new Map(reading.criteria.map((criterion) => [criterion.id, criterion]));
  const stated = new Map<string, StatedMaximum>();
  for (const group of reading.criteria) {
    const at = group.maximumAt ?? group.at;
    if (group.maximum !== null && group.hasChildren)
      stated.set(`${group.id} ${cellKey(at)}`, { group, maximum: group.maximum, at });
  }
  for (const { what, criterion, number } of reading.claims) {
    const group = criterion === null ? undefined : groups.get(criterion);
    const maximum = number.reading.value;
    if (what !== 'groupMaximum' || group === undefined || maximum === null) continue;
    if (group.maximum !== null && equal(group.maximum, maximum)) continue;
    stated.set(`${group.id} ${cellKey(number.at)}`, { group, maximum, at: number.at });
  }
  return [...stated.values()];
}
