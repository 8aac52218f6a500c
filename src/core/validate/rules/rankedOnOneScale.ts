import { compare, decimalText, equal } from '../../domain/points';
import type { Scorecard } from '../../domain/scorecard';
import type { Finding, Rule } from '../rule';

/** RNK-05: by points a unit that was assigned less stands below others although it did more of what it was asked. */
export const rankedOnOneScale: Rule = {
  id: 'RNK-05',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'units',
  scope: 'cluster',
  check: (context) => {
    const { policy, scorecards } = context;
    const cards = [...scorecards.values()].filter(({ total }) => total !== null);
    const usual = cards.reduce<(typeof cards)[number] | null>(
      (most, card) => (most === null || compare(card.assignedMaximum, most.assignedMaximum) > 0 ? card : most),
      null,
    );
    if (policy.rankBy !== 'points' || usual === null) return [];
    const isLess = ({ assignedMaximum }: Scorecard): boolean => !equal(assignedMaximum, usual.assignedMaximum);
    if (![...scorecards.values()].some(isLess)) return [];
    const told = new Set<string>();
    return context.entries.flatMap(({ step, unit, entry, criterion }): readonly Finding[] => {
      const card = scorecards.get(unit.id);
      const isUnassigned = step?.how.code === 'notApplicable' && step.how.because === 'notAssigned';
      if (!isUnassigned || told.has(unit.id) || card === undefined || !isLess(card)) return [];
      told.add(unit.id);
      const at = entry.target?.state === 'notAssigned' ? entry.target.at : unit.at;
      const facts = { assigned: decimalText(card.assignedMaximum), most: decimalText(usual.assignedMaximum) };
      return [{ code: 'rankedByPoints', place: { at, unit: unit.id, criterion: criterion.id }, facts }];
    });
  },
};
