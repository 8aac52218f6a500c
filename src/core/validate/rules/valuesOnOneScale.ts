import { compare, decimalText, isWhole, ONE, points } from '../../domain/points';
import type { ReadNumber } from '../../domain/readNumber';
import { farNumbers, type FarNumber } from '../farApart';
import type { Rule } from '../rule';

const RAW: ReadonlySet<string> = new Set(['relativeToBest', 'minMax', 'placeTable']);
const TENS = points('10');

/**
 * TGT-02: where units are compared by the number itself, 90 beside 0,9 makes one of them win or lose by how it was typed. Counts may
 * well be ten times apart: only a part of 1 beside a number of tens is two scales.
 */
export const valuesOnOneScale: Rule = {
  id: 'TGT-02',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'targets',
  scope: 'criterion',
  check: ({ entries }) => {
    const isRaw = ({ method }: { readonly method: { readonly kind: string } }): boolean => RAW.has(method.kind);
    const ofTargets = farNumbers(entries, isRaw, ({ entry: { target } }) =>
      target?.state === 'assigned' ? target.number : undefined,
    );
    const ofResults = farNumbers(entries, isRaw, ({ entry: { result } }) => plain(result?.number));
    return [
      ...ofTargets.map((far) => finding(far, 'target')),
      ...ofResults.filter(isOtherScale).map((far) => finding(far, 'result')),
    ];
  },
};

/** A percent of a cell format is TYP-06's. */
function plain(number: ReadNumber | undefined): ReadNumber | undefined {
  return number === undefined || number.reading.value === null || number.reading.isPercent ? undefined : number;
}

function isOtherScale({ value, middle, placed }: FarNumber): boolean {
  const [small, large] = compare(value, middle) < 0 ? [value, middle] : [middle, value];
  const isPercent = (placed.criterion.unitOfMeasure ?? '').includes('%');
  return !isPercent && compare(small, ONE) <= 0 && !isWhole(small) && compare(large, TENS) >= 0;
}

function finding({ placed, number, value, middle }: FarNumber, what: 'target' | 'result'): ReturnType<Rule['check']>[number] {
  return {
    code: 'targetFarApart',
    place: { at: number.at, unit: placed.unit.id, criterion: placed.criterion.id },
    facts: { value: decimalText(value), middle: decimalText(middle), what },
  };
}
