import { decimalText } from '../../domain/points';
import { farNumbers } from '../farApart';
import type { Rule } from '../rule';

/** TGT-01: targets of one criterion ten times apart were set in different units, or are a slip; the share of each hides it. */
export const targetsOnOneScale: Rule = {
  id: 'TGT-01',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'targets',
  scope: 'criterion',
  check: ({ entries }) =>
    farNumbers(
      entries,
      ({ method }) => method.kind === 'ratioToTarget' || method.kind === 'clusterLeader',
      ({ entry: { target } }) => (target?.state === 'assigned' ? target.number : undefined),
    ).map(({ placed, number, value, middle }) => ({
      code: 'targetFarApart',
      place: { at: number.at, unit: placed.unit.id, criterion: placed.criterion.id },
      facts: { value: decimalText(value), middle: decimalText(middle), what: 'target' },
    })),
};
