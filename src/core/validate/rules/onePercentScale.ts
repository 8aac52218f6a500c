import { compare, isZero, ONE, points } from '../../domain/points';
import { columnKey } from '../cellKey';
import { placeOf } from '../cells/placeOf';
import { typedText } from '../cells/typedText';
import { isMeasuredInPercent } from '../percents';
import type { PlacedNumber } from '../placedNumbers';
import type { Finding, Rule } from '../rule';

type Scale = 'percentSign' | 'upTo100' | 'upTo1';

/**
 * TYP-06: 0,98 beside 98 beside 98% for one quantity. Compared are the results of one criterion over all units, and the
 * scores of one column of a sheet where only some carry a percent sign. The rarer scale is reported.
 */
export const onePercentScale: Rule = {
  id: 'TYP-06',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'numbers',
  scope: 'criterion',
  check: ({ numbers }) => mixedIn(numbers, ({ use, criterion }) => (use.kind === 'result' ? (criterion?.id ?? null) : null)),
  also: {
    scope: 'cluster',
    check: (context) => {
      // A column of scores without any percent sign has one scale and is not looked at.
      const columns = new Set(context.typedNumbers.filter(isPercentScore).map(({ number }) => columnKey(number.at)));
      if (columns.size === 0) return [];
      return mixedIn(context.numbers, ({ number, use }) => {
        const column = use.kind === 'score' ? columnKey(number.at) : null;
        return column !== null && columns.has(column) ? column : null;
      });
    },
  },
};

function mixedIn(numbers: readonly PlacedNumber[], groupOf: (placed: PlacedNumber) => string | null): readonly Finding[] {
  const groups = new Map<string, { readonly placed: PlacedNumber; readonly scale: Scale }[]>();
  for (const placed of numbers) {
    const key = groupOf(placed);
    const scale = key === null ? null : scaleOf(placed);
    if (key === null || scale === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ placed, scale }]);
    else group.push({ placed, scale });
  }
  return [...groups.values()].flatMap(minority);
}

function isPercentScore({ number, use }: PlacedNumber): boolean {
  const { reading } = number;
  return use.kind === 'score' && (reading.status === 'ok' || reading.status === 'warn') && reading.isPercent;
}

/** 0 fits every scale; a number of 1 or less is a share only where the quantity is a percent. */
function scaleOf({ number, use, criterion }: PlacedNumber): Scale | null {
  const { reading } = number;
  if ((reading.status !== 'ok' && reading.status !== 'warn') || isZero(reading.value)) return null;
  if (reading.isPercent) return 'percentSign';
  const isShare =
    use.kind === 'result' && criterion !== null && isMeasuredInPercent(criterion) && compare(reading.value, ONE) <= 0;
  return isShare ? 'upTo1' : 'upTo100';
}

/** Half a per cent beside 3 per cent is no other scale; beside 60 it is. */
const CLEARLY_OF_100 = points('30');

function minority(all: readonly { readonly placed: PlacedNumber; readonly scale: Scale }[]): readonly Finding[] {
  const isClear = all.some(({ placed, scale }) => {
    const { value } = placed.number.reading;
    return scale === 'percentSign' || (value !== null && compare(value, CLEARLY_OF_100) >= 0);
  });
  const group = isClear
    ? all
    : all.map(({ placed, scale }) => ({ placed, scale: scale === 'upTo1' ? ('upTo100' as const) : scale }));
  const counts = new Map<Scale, number>();
  for (const { scale } of group) counts.set(scale, (counts.get(scale) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  if (counts.size < 2 || usual === undefined) return [];
  return group
    .filter(({ scale }) => scale !== usual[0])
    .map(({ placed }) => ({
      code: 'percentScalesMixed',
      place: placeOf(placed),
      facts: { text: typedText(placed.number), usual: usual[0] },
    }));
}
