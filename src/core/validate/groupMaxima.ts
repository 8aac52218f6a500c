import type { Criterion } from '../domain/criteria';
import { add, decimalText, equal, subtract, ZERO } from '../domain/points';
import type { Context } from './context';
import { counted, sumOfMaxima } from './maxima';
import type { FindingOf } from './rule';

/** Groups without a cap of their own whose stated maximum is not the sum of their children's. */
export function groupMaximaThatDiffer(
  context: Context,
  isWanted: (group: Criterion) => boolean,
): readonly FindingOf<'groupMaximumDiffers'>[] {
  return context.reading.criteria.flatMap((group) => {
    if (group.maximum === null || group.cap !== null || !isWanted(group)) return [];
    const children = context.children.get(group.id) ?? [];
    const ofKind = group.kind === 'points' ? counted(children) : children.filter(({ kind }) => kind === group.kind);
    const added = sumOfMaxima(ofKind, context.children);
    const bonus =
      sumOfMaxima(
        children.filter(({ kind }) => kind === 'bonus'),
        context.children,
      ) ?? ZERO;
    if (added === null || equal(added, group.maximum) || (group.kind === 'points' && equal(add(added, bonus), group.maximum)))
      return [];
    return [
      {
        code: 'groupMaximumDiffers',
        place: { at: group.maximumAt ?? group.at, unit: null, criterion: group.id },
        facts: {
          declared: decimalText(group.maximum),
          sum: decimalText(added),
          difference: decimalText(subtract(added, group.maximum)),
        },
        fix: { kind: 'ask', from: decimalText(group.maximum), to: decimalText(added) },
      },
    ];
  });
}
