/** Each method against an oracle of plain fractions of whole numbers, written from the formulas of METHODS §2 and sharing no code with them. */
import fc from 'fast-check';
import type { Method } from '../../../../src/core/domain/method';
import { exactText, points } from '../../../../src/core/domain/points';
import type { Field } from '../../../../src/core/score/methods/field';
import { pointsFor } from '../../../../src/core/score/methods/pointsFor';

/** A fraction: numerator and denominator above 0. */
type Q = readonly [bigint, bigint];

const q = (n: number | bigint, d: number | bigint = 1): Q => [BigInt(n), BigInt(d)];
const sum = (a: Q, b: Q): Q => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
const minus = (a: Q, b: Q): Q => [a[0] * b[1] - b[0] * a[1], a[1] * b[1]];
const times = (a: Q, b: Q): Q => [a[0] * b[0], a[1] * b[1]];
const over = (a: Q, b: Q): Q => (b[0] < 0n ? [-a[0] * b[1], -a[1] * b[0]] : [a[0] * b[1], a[1] * b[0]]);
const less = (a: Q, b: Q): boolean => a[0] * b[1] < b[0] * a[1];
const min = (a: Q, b: Q): Q => (less(a, b) ? a : b);
const max = (a: Q, b: Q): Q => (less(a, b) ? b : a);
const ZERO = q(0);

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b);
}

/** As `exactText` writes it: a decimal that ends, else a fraction. */
function text([n, d]: Q): string {
  const common = gcd(n, d);
  return exactText(points(`${n / common}/${d / common}`));
}

const tenths = (most: number): fc.Arbitrary<Q> => fc.integer({ min: 0, max: most * 10 }).map((n) => q(n, 10));
const positive = (most: number): fc.Arbitrary<Q> => fc.integer({ min: 1, max: most * 10 }).map((n) => q(n, 10));
const P = (value: Q): ReturnType<typeof points> => points(`${value[0]}/${value[1]}`);

function earn(method: Method, value: Q, more: { readonly target?: Q; readonly field?: Field } = {}): string {
  const outcome = pointsFor(
    method,
    { number: P(value), isPercent: false, word: null },
    {
      target: more.target === undefined ? null : P(more.target),
      isTargetPercent: false,
      maximum: null,
      ...(more.field === undefined ? {} : { field: more.field }),
    },
  );
  return outcome?.kind === 'points' ? exactText(outcome.points) : (outcome?.kind ?? 'nothing');
}

const fieldOf = (values: readonly Q[], ratios: readonly Q[] = []): Field => ({
  isAlone: false,
  values: { all: values.map(P), eligible: values.map(P) },
  ratios: { all: ratios.map(P), eligible: ratios.map(P) },
});

const count = fc.integer({ min: 0, max: 60 });

describe('methods give what plain fractions give', () => {
  it('perUnit', () => {
    fc.assert(
      fc.property(positive(5), count, positive(40), count, (each, free, most, n) => {
        const method: Method = { kind: 'perUnit', pointsPerUnit: P(each), freeUnits: P(q(free)), maximum: P(most) };
        return earn(method, q(n)) === text(min(most, times(each, q(Math.max(0, n - free)))));
      }),
    );
  });

  it('penalty, and a deduction from all points', () => {
    fc.assert(
      fc.property(positive(5), positive(20), positive(30), count, (each, cap, from, n) => {
        const taken = min(cap, times(each, q(n)));
        const alone: Method = { kind: 'penalty', pointsPerUnit: P(each), cap: P(cap) };
        const rest: Method = { ...alone, from: { points: P(from) } };
        return earn(alone, q(n)) === text(minus(ZERO, taken)) && earn(rest, q(n)) === text(max(ZERO, minus(from, taken)));
      }),
    );
  });

  it('ratioToTarget, in proportion and by steps', () => {
    fc.assert(
      fc.property(
        positive(20),
        positive(200),
        tenths(400),
        fc.integer({ min: 1, max: 99 }),
        positive(3),
        (most, target, actual, size, each) => {
          const base = {
            kind: 'ratioToTarget',
            maximum: P(most),
            target: null,
            floorRatio: points('0'),
            capRatio: points('1'),
            direction: 'higher',
            onZero: null,
          } as const;
          const ratio = over(actual, target);
          const share = times(most, min(ratio, q(1)));
          const missing = times(q(100), minus(q(1), ratio));
          const steps = less(missing, ZERO) ? 0n : missing[0] / (missing[1] * BigInt(size));
          const stepped: Method = {
            ...base,
            shortfall: { size: points(String(size)), unit: 'percent', points: P(each), cap: null },
          };
          const expected = less(ratio, q(1)) ? max(ZERO, minus(most, times(each, q(steps)))) : most;
          return earn(base, actual, { target }) === text(share) && earn(stepped, actual, { target }) === text(expected);
        },
      ),
    );
  });

  it('goalposts, either way round', () => {
    fc.assert(
      fc.property(tenths(100), tenths(100), positive(20), tenths(120), (low, high, most, value) => {
        fc.pre(low[0] !== high[0]);
        const share = over(minus(value, low), minus(high, low));
        const method: Method = { kind: 'goalposts', low: P(low), high: P(high), maximum: P(most) };
        return earn(method, value) === text(max(ZERO, min(most, times(most, share))));
      }),
    );
  });

  it('tiers from below', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 100 }),
        (bounds, value) => {
          const sorted = [0, ...[...bounds].sort((a, b) => a - b)];
          const method: Method = {
            kind: 'tiers',
            direction: 'higher',
            tiers: sorted.map((from, at) => ({ from: points(String(from)), points: points(String(at)) })),
          };
          return earn(method, q(value)) === String(sorted.filter((from) => from <= value).length - 1);
        },
      ),
    );
  });

  it('relativeToBest, the more and the less the better', () => {
    fc.assert(
      fc.property(positive(20), fc.array(positive(90), { minLength: 2, maxLength: 9 }), (most, values) => {
        const field = fieldOf(values);
        const [best, least] = [values.reduce(max), values.reduce(min)];
        const higher: Method = { kind: 'relativeToBest', maximum: P(most), pool: 'all', direction: 'higher' };
        const lower: Method = { ...higher, direction: 'lower' };
        return values.every(
          (value) =>
            earn(higher, value, { field }) === text(min(most, times(most, over(value, best)))) &&
            earn(lower, value, { field }) === text(min(most, times(most, over(least, value)))),
        );
      }),
    );
  });

  it('minMax, with everyone at the maximum where all are equal', () => {
    fc.assert(
      fc.property(tenths(5), positive(9), fc.array(tenths(90), { minLength: 2, maxLength: 9 }), (least, more, values) => {
        const most = sum(least, more);
        const [low, high] = [values.reduce(min), values.reduce(max)];
        const method: Method = { kind: 'minMax', least: P(least), maximum: P(most), pool: 'all' };
        return values.every((value) => {
          const expected = less(low, high)
            ? sum(least, times(minus(most, least), over(minus(value, low), minus(high, low))))
            : most;
          return earn(method, value, { field: fieldOf(values) }) === text(expected);
        });
      }),
    );
  });

  it('clusterLeader', () => {
    const unit = fc.record({ target: positive(90), actual: tenths(200) });
    fc.assert(
      fc.property(positive(20), fc.array(unit, { minLength: 2, maxLength: 9 }), (most, units) => {
        const ratios = units.map(({ target, actual }) => over(actual, target));
        const leader = ratios.reduce(max);
        const half = over(most, q(2));
        const method: Method = { kind: 'clusterLeader', maximum: P(most), pool: 'all' };
        return units.every(({ target, actual }, at) => {
          const ratio = ratios[at] ?? ZERO;
          const excess = less(q(1), ratio) ? over(minus(ratio, q(1)), minus(leader, q(1))) : ZERO;
          const expected = less(q(1), ratio) ? sum(half, times(half, excess)) : times(half, ratio);
          return earn(method, actual, { target, field: fieldOf([], ratios) }) === text(expected);
        });
      }),
    );
  });

  it('placeTable by result: as many places as units are better, plus one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 9 }), (values) => {
        const table = [10, 8, 6, 4];
        const method: Method = {
          kind: 'placeTable',
          points: table.map((one) => points(String(one))),
          beyond: points('1'),
          ties: 'best',
        };
        const field = fieldOf(values.map((value) => q(value)));
        return values.every((value) => {
          const better = values.filter((other) => other > value).length;
          return earn(method, q(value), { field }) === String(table[better] ?? 1);
        });
      }),
    );
  });

  it('weightedCount', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(positive(9), fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 5 }),
        positive(60),
        (kinds, most) => {
          const items = kinds.map(([each], at) => ({ label: `Loại ${'abcde'.charAt(at)}`, points: P(each) }));
          const word = kinds.map(([, n], at) => `${n} loại ${'abcde'.charAt(at)}`).join(', ');
          const full = kinds.reduce<Q>((total, [each, n]) => sum(total, times(each, q(n))), ZERO);
          const outcome = pointsFor(
            { kind: 'weightedCount', items, maximum: P(most) },
            { number: null, isPercent: false, word },
            { target: null, isTargetPercent: false, maximum: null },
          );
          return (
            outcome?.kind === 'points' &&
            exactText(outcome.points) === text(min(most, full)) &&
            exactText(outcome.lostToMaximum) === text(minus(full, min(most, full)))
          );
        },
      ),
    );
  });
});

describe('one unit’s change moves others only where units are compared', () => {
  it('a better leader never gives another unit more', () => {
    fc.assert(
      fc.property(positive(20), positive(90), positive(90), positive(90), (most, own, best, more) => {
        const method: Method = { kind: 'relativeToBest', maximum: P(most), pool: 'all', direction: 'higher' };
        const before = points(earn(method, own, { field: fieldOf([own, best]) }));
        const after = points(earn(method, own, { field: fieldOf([own, sum(best, more)]) }));
        return Number(exactNumber(after)) <= Number(exactNumber(before)) + 1e-12;
      }),
    );
  });
});

function exactNumber(value: ReturnType<typeof points>): number {
  const [n = '0', d = '1'] = exactText(value).split('/');
  return Number(n) / Number(d);
}
