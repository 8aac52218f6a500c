/** The cases of METHODS §13 that compare units, put through the production code. */
import type { Method } from '../../../src/core/domain/criteria';
import {
  compare,
  decimalText,
  divide,
  exactText,
  isZero,
  ONE,
  points,
  roundHalfUp,
  type Points,
} from '../../../src/core/domain/points';
import type { Scorecard, Step } from '../../../src/core/domain/scorecard';
import { fieldsOf } from '../../../src/core/score/fields';
import { leaderOf } from '../../../src/core/score/methods/clusterLeader';
import { movedScores } from '../../../src/core/probe/movedScores';
import { score } from '../../../src/core/score/score';
import { policy, reading, type EntrySpec, type ReadingSpec } from '../../builders/readings';

const text = (value: Points | null): string | null => (value === null ? null : decimalText(value));

interface Cluster {
  readonly method: Method;
  readonly maximum: string;
  readonly values: Readonly<Record<string, string | null>>;
  readonly ineligible?: readonly string[];
}

/** Points by unit, when each has this result. */
function earned({ method, maximum, values, ineligible = [] }: Cluster): Readonly<Record<string, string | null>> {
  const spec: ReadingSpec = {
    criteria: [{ id: 'C', maximum, method }],
    units: Object.fromEntries(Object.entries(values).map(([unit, result]) => [unit, { C: { result } }])),
    disqualified: Object.fromEntries(ineligible.map((unit) => [unit, 'kỷ luật'])),
  };
  return Object.fromEntries(score(reading(spec), policy()).map((card) => [card.unit, text(card.steps[0]?.points ?? null)]));
}

const inOrder = (values: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(values.map((value, index) => [`U${index + 1}`, value]));

interface BestInput {
  readonly max: string;
  readonly values: Readonly<Record<string, string | null>>;
  readonly ineligible: readonly string[];
  readonly lowerBetter: Readonly<Record<string, string>>;
  readonly allZero: readonly string[];
}

/** 05 */
export function relativeToBest({ max, values, ineligible, lowerBetter, allZero }: BestInput): unknown {
  const method = (pool: 'all' | 'eligible', direction: 'higher' | 'lower'): Method => ({
    kind: 'relativeToBest',
    maximum: null,
    pool,
    direction,
  });
  const maximum = max;
  return {
    poolAll: earned({ method: method('all', 'higher'), maximum, values, ineligible }),
    poolEligibleOnly: earned({ method: method('eligible', 'higher'), maximum, values, ineligible }),
    lowerBetter_linear: earned({ method: method('all', 'lower'), maximum, values: lowerBetter }),
    allZero: Object.values(earned({ method: method('all', 'higher'), maximum, values: inOrder(allZero) })),
  };
}

interface MinMaxInput {
  readonly values: readonly string[];
  readonly range: readonly [string, string];
  readonly equal: readonly string[];
  readonly single: readonly string[];
}

/** 06: a single unit stands in a pool of its own; that no other unit is known is another matter (a range, METHODS §2.7). */
export function minMax({ values, range: [least, maximum], equal, single }: MinMaxInput): unknown {
  const method: Method = { kind: 'minMax', least: points(least), maximum: null, pool: 'all' };
  const of = (all: readonly string[]): readonly (string | null)[] =>
    Object.values(earned({ method, maximum, values: inOrder(all) }));
  // beside a unit that has no result yet
  const alone = earned({ method, maximum, values: { ...inOrder(single), other: null } });
  const card = score(
    reading({
      criteria: [{ id: 'C', maximum, method }],
      units: Object.fromEntries(Object.entries(inOrder(equal)).map(([unit, result]) => [unit, { C: { result } }])),
    }),
    policy(),
  )[0];
  const how = card?.steps[0]?.how;
  return {
    points: of(values),
    equal: of(equal),
    single: [alone.U1],
    warning: how?.code === 'computed' && how.facts.isDegenerate === 'true' ? 'degenerate-range' : null,
  };
}

interface LeaderInput {
  readonly max: string;
  readonly units: readonly { readonly id: string; readonly target: string; readonly actual: string }[];
}

/** 07 */
export function clusterLeader({ max, units }: LeaderInput): unknown {
  const spec: ReadingSpec = {
    criteria: [{ id: 'C', maximum: max, method: { kind: 'clusterLeader', maximum: null, pool: 'all' } }],
    units: Object.fromEntries(units.map(({ id, target, actual }) => [id, { C: { target, result: actual } }])),
  };
  const cards = score(reading(spec), policy());
  const ratio = Object.fromEntries(
    units.map(({ id, target, actual }) => [id, decimalText(divide(points(actual), points(target)))]),
  );
  const best = leaderOf(fieldsOf(reading(spec)).get('C')?.ratios.all ?? []);
  return {
    ratio,
    leader: units.filter(({ id }) => best !== null && ratio[id] === decimalText(best)).map(({ id }) => id),
    points: Object.fromEntries(cards.map((card) => [card.unit, text(card.steps[0]?.points ?? null)])),
  };
}

interface GoldenRow {
  readonly criterion: string;
  readonly max: string;
  readonly unit: string;
  readonly targetState: 'assigned' | 'notAssigned';
  readonly target: string;
  readonly actual: string;
}

interface GoldenInput {
  readonly units: readonly string[];
  readonly rows: readonly GoldenRow[];
  readonly lateArrival: { readonly criterion: string; readonly unit: string };
}

/** 34: the real figures of one cluster; results typed 0 for units that were given no target are none. */
export function leaderGolden({ units, rows, lateArrival }: GoldenInput): unknown {
  const cards = goldenCards(units, rows);
  const before = goldenCards(
    units,
    rows.filter((row) => row.criterion !== lateArrival.criterion || row.unit !== lateArrival.unit),
  );
  const steps = new Map<string, Step>(
    cards.flatMap((card) => card.steps.map((step) => [`${step.criterion}/${card.unit}`, step] as const)),
  );
  const criteria = [...new Set(rows.map((row) => row.criterion))];
  const isLeader = (row: GoldenRow): boolean => kindOf(row, steps) === 'leader';
  const late = (all: readonly Scorecard[]): Readonly<Record<string, string>> =>
    Object.fromEntries(
      all.flatMap((card) => {
        const row = rows.find((one) => one.criterion === lateArrival.criterion && one.unit === card.unit);
        const step = card.steps.find((one) => one.criterion === lateArrival.criterion);
        const value = step?.how.code === 'computed' && step.how.method === 'clusterLeader' ? step.points : null;
        return row === undefined || value === null ? [] : [[card.unit, decimalText(roundHalfUp(value, 2))] as const];
      }),
    );
  return {
    leaders: Object.fromEntries(
      criteria.map((id) => [id, rows.filter((row) => row.criterion === id && isLeader(row)).map((row) => row.unit)]),
    ),
    rows: rows.map((row) => {
      const step = steps.get(`${row.criterion}/${row.unit}`);
      const value = step?.points ?? points('0');
      return {
        criterion: row.criterion,
        unit: row.unit,
        kind: kindOf(row, steps),
        points: decimalText(roundHalfUp(value, 2)),
        exact: exactText(value),
        inDenominator: step?.how.code !== 'notApplicable',
      };
    }),
    lateArrival: {
      beforeArrival: late(before),
      afterArrival: late(cards),
      stale: movedScores(before, cards)
        .filter(
          ({ criterion, unit, before: old }) => criterion === lateArrival.criterion && unit !== lateArrival.unit && old !== null,
        )
        .map(({ unit }) => unit),
    },
  };
}

function goldenCards(units: readonly string[], rows: readonly GoldenRow[]): readonly Scorecard[] {
  const maxima = new Map(rows.map((row) => [row.criterion, row.max]));
  const entry = (row: GoldenRow): EntrySpec => ({
    target: row.targetState === 'assigned' ? row.target : 'notAssigned',
    result: row.actual,
  });
  return score(
    reading({
      criteria: [...maxima].map(([id, maximum]) => ({
        id,
        maximum,
        method: { kind: 'clusterLeader' as const, maximum: null, pool: 'all' as const },
      })),
      units: Object.fromEntries(
        units.map((unit) => [
          unit,
          Object.fromEntries(rows.filter((row) => row.unit === unit).map((row) => [row.criterion, entry(row)])),
        ]),
      ),
    }),
    policy({ unassignedWithResult: 'leaderShare' }),
  );
}

function kindOf(row: GoldenRow, steps: ReadonlyMap<string, Step>): string {
  const step = steps.get(`${row.criterion}/${row.unit}`);
  if (step?.how.code === 'notApplicable') return 'unassignedNoResult';
  if (step?.how.code !== 'computed') return step?.how.code ?? 'noRow';
  if (step.how.method === 'leaderShare') return 'unassignedWithResult';
  const ratio = divide(points(row.actual), points(row.target));
  if (compare(ratio, ONE) < 0) return 'below';
  if (isZero(points(row.target)) || compare(ratio, ONE) === 0) return 'met';
  return step.points !== null && compare(step.points, points(row.max)) === 0 ? 'leader' : 'over';
}
