import type { Award, BarScope, CountedItem, Method, MethodOf, MethodPart, PeriodCap, Steps } from '../../core/domain/method';
import { compare, exactText, isZero, multiply, ONE, points, type Points } from '../../core/domain/points';
import { englishNumbers as numbers } from '../format';
import type { MethodWords } from '../parts/methodWords';
import { samePlaces } from '../parts/samePlaces';

const PERIOD: Readonly<Record<PeriodCap['period'], string>> = { month: 'month', quarter: 'quarter', semester: 'semester' };
const HUNDRED = points('100');

/** A scoring rule, read back in the product's own words. */
export const methods: MethodWords = {
  readBack: (method) => said(method) + gates(method),
  notUnderstood: (words) => `The sentence was not understood because of ${words.map((word) => `“${word}”`).join(', ')}.`,
  contradicts: 'The numbers of the sentence contradict one another or the maximum.',
};

const n = (value: Points): string => numbers.decimal(exactText(value));
const pts = (value: Points): string => `${n(value)} ${exactText(value) === '1' ? 'point' : 'points'}`;
const most = (maximum: Points | null): string => (maximum === null ? '' : `, at most ${pts(maximum)}`);
const full = (maximum: Points | null): string => (maximum === null ? 'the criterion’s maximum' : pts(maximum));
const period = (cap: PeriodCap | undefined): string =>
  cap === undefined ? '' : `, at most ${pts(cap.points)} each ${PERIOD[cap.period]}`;
const items = (all: readonly CountedItem[]): string => all.map((item) => `${item.label} ${pts(item.points)}`).join('; ');
const parts = (all: readonly MethodPart[]): string =>
  all.map((part, at) => `(${at + 1}) ${part.label}: ${methods.readBack(part.method)}`).join(' ');

const block = ({ blockSize }: { readonly blockSize?: Points }): string =>
  blockSize === undefined ? '' : ` full ${n(blockSize)}, the odd ones not counted`;

function award(one: Award): string {
  if (one.points !== undefined) return pts(one.points);
  if (compare(one.share, ONE) === 0) return 'the maximum';
  const percent = exactText(multiply(one.share, HUNDRED));
  return percent.includes('/') ? `${exactText(one.share)} of the maximum` : `${numbers.decimal(percent)}% of the maximum`;
}

function said(method: Method): string {
  switch (method.kind) {
    case 'manual':
      return `The scorer types the points${method.step === null ? '' : `, in steps of ${pts(method.step)}`}.`;
    case 'perUnit':
      return `${pts(method.pointsPerUnit)} for each${block(method)}${isZero(method.freeUnits) ? '' : ` after the first ${n(method.freeUnits)}`}${period(method.periodCap)}${most(method.maximum)}.`;
    case 'tiers':
      return tiers(method);
    case 'ratioToTarget':
      return ratio(method);
    case 'goalposts':
      return `Interpolated between ${n(method.low)} (0 points) and ${n(method.high)} (${full(method.maximum)}).`;
    case 'passFail':
      return method.absence === undefined
        ? `Met: ${full(method.maximum)}; not met: 0 points.`
        : `Nothing of the kind: ${full(method.maximum)}; otherwise 0 points.`;
    case 'levels':
      return `By level: ${method.levels.map((level) => `${level.label}: ${award(level)}`).join('; ')}.`;
    case 'relativeToBest':
      return method.direction === 'higher'
        ? `The best unit earns ${full(method.maximum)}; the others in proportion to the highest result.`
        : `The unit with the lowest result earns ${full(method.maximum)}; the others as the lowest result is to their own.`;
    case 'minMax':
      return `The highest unit earns ${full(method.maximum)}, the lowest ${pts(method.least)}; the others in between, in proportion.`;
    case 'clusterLeader':
      return `Below the target a share of half of ${full(method.maximum)}; at the target half; the unit furthest above it ${full(method.maximum)}; the others above it half plus their excess against the leader’s.`;
    case 'placeTable':
      return `By place: ${samePlaces(method.points)
        .map(({ from, to, points: each }) => `${to === from ? `place ${from}` : `places ${from} to ${to}`}: ${pts(each)}`)
        .join('; ')}${method.beyond === null ? '' : `; later places: ${pts(method.beyond)}`}.`;
    case 'weightedCount':
      return `Counted by kind and added: ${items(method.items)}${most(method.maximum)}.`;
    case 'composite':
      return `The sum of the parts${most(method.maximum)}: ${parts(method.parts)}`;
    case 'alternatives':
      return `The alternative with the most points: ${parts(method.branches)}`;
    case 'bonus':
      return bonus(method);
    case 'penalty':
      return penalty(method);
    case 'disqualifier':
      return bar(method.scope ?? 'rank');
  }
}

function gates({ gates: all = [] }: Method): string {
  return all.length === 0 ? '' : ` The scorer types 0 by the condition: ${all.map((gate) => `“${gate}”`).join(', ')}.`;
}

function tiers(method: MethodOf<'tiers'>): string {
  const of = method.ofTarget === true ? '% of the target' : '';
  const rows =
    method.direction === 'higher'
      ? method.tiers.map(
          (tier) =>
            `${tier.above === true ? 'above' : 'from'} ${n(tier.from)}${tier.to === undefined ? '' : ` to ${n(tier.to)}`}${of} ${award(tier)}`,
        )
      : [
          ...method.tiers.map((tier) => `up to ${n(tier.upTo)}${of} ${award(tier)}`),
          ...(method.otherwise === null ? [] : [`otherwise ${award(method.otherwise)}`]),
        ];
  return `By tier: ${rows.join('; ')}${method.until === undefined ? '' : `; the sentence does not say what ${n(method.until)} and more earn`}.`;
}

function ratio(method: MethodOf<'ratioToTarget'>): string {
  const target = method.target === null ? 'the unit’s target' : n(method.target);
  const reached = method.direction === 'higher' ? `Reaching ${target}` : `Not passing ${target}`;
  const under = method.aboveFloor === true ? `${least(method)} or less` : `below ${least(method)}`;
  const floor = isZero(method.floorRatio) ? '' : `; ${under} 0 points`;
  const above = method.excess === undefined ? null : excess(method.excess);
  if (above !== null && method.maximum !== null && isZero(method.maximum)) return `Against ${target}, ${above}.`;
  return `${reached} earns ${full(method.maximum)}${shortfall(method)}${beyond(method)}${floor}${above === null ? '' : `; ${above}`}.`;
}

const beyond = ({ capRatio }: MethodOf<'ratioToTarget'>): string =>
  compare(capRatio, ONE) > 0 ? `; above it points go on in proportion, up to ${n(multiply(capRatio, HUNDRED))}% of them` : '';

/** Of a mark that stands in the sentence its own number, else a percent of what each unit has. */
function least({ floorRatio, target }: MethodOf<'ratioToTarget'>): string {
  return target === null ? `${n(multiply(floorRatio, HUNDRED))}% of it` : n(multiply(floorRatio, target));
}

function shortfall({ shortfall: below, direction }: MethodOf<'ratioToTarget'>): string {
  if (below === undefined || below === 'proportional')
    return direction === 'higher' ? '; less in proportion' : '; more in inverse proportion';
  if (below === 'none') return direction === 'higher' ? '; less earns 0 points' : '; more earns 0 points';
  if (below === null) return '; the sentence does not say what less earns';
  return `; each full ${step(below)} ${direction === 'higher' ? 'below' : 'above'} takes ${pts(below.points)}${below.cap === null ? '' : `, at most ${pts(below.cap)}`}`;
}

function excess({ cap, points: each, ...size }: Steps): string {
  return `each full ${step(size)} above adds ${pts(each)}${cap === null ? '' : `, at most ${pts(cap)}`}`;
}

function step({ size, unit }: Pick<Steps, 'size' | 'unit'>): string {
  return unit === 'percent' ? `${n(size)}%` : n(size);
}

function bonus(method: MethodOf<'bonus'>): string {
  if (method.items !== undefined) return `Added by kind: ${items(method.items)}${most(method.cap)}.`;
  if (method.once) return `${pts(method.pointsPerUnit)} added once where it applies${most(method.cap)}.`;
  return `${pts(method.pointsPerUnit)} added for each${block(method)}${period(method.periodCap)}${most(method.cap)}.`;
}

function penalty(method: MethodOf<'penalty'>): string {
  const each =
    method.items === undefined ? `${pts(method.pointsPerUnit)} for each${block(method)}` : `by kind: ${items(method.items)}`;
  const cap = method.cap === null ? '' : `, at most ${pts(method.cap)}`;
  return method.from === undefined ? `Deducts ${each}${cap}.` : `${award(method.from)}, less ${each}${cap}, never below 0.`;
}

function bar(scope: BarScope): string {
  if (typeof scope === 'object') return `A condition: no grade above ${scope.ceiling}.`;
  switch (scope) {
    case 'rank':
      return 'A bar: not ranked, not considered.';
    case 'flagOnly':
      return 'A bar: not considered for the flag.';
    case 'allAwards':
      return 'A bar: not put forward for any award.';
  }
}
