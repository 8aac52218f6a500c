/** The scoring cases of METHODS §13, put through the production code. */
import type { Method } from '../../../src/core/domain/criteria';
import { decimalText, divide, points, roundHalfUp, sum, type Points } from '../../../src/core/domain/points';
import type { Policy } from '../../../src/core/domain/policy';
import type { Scorecard } from '../../../src/core/domain/scorecard';
import { pointsFor } from '../../../src/core/score/methods/pointsFor';
import { score } from '../../../src/core/score/score';
import { caps, policy, reading, type EntrySpec, type ReadingSpec } from '../../builders/readings';

const text = (value: Points | null | undefined): string | null =>
  value === null || value === undefined ? null : decimalText(value);

interface TypeRow {
  readonly type: string;
  readonly params: Readonly<Record<string, string | number | readonly Readonly<Record<string, string>>[]>>;
  readonly value: string | number | boolean;
}

/** 01: each row becomes a method and a value. */
export function scoringTypes(input: { readonly rows: readonly TypeRow[] }): unknown {
  return {
    points: input.rows.map(({ type, params, value }) => {
      const isWord = typeof value === 'boolean';
      const outcome = pointsFor(
        methodOf(type, params),
        { number: isWord ? null : points(String(value)), isPercent: false, word: isWord ? String(value) : null },
        { target: null, isTargetPercent: false, maximum: null },
      );
      return outcome?.kind === 'points'
        ? decimalText(outcome.points)
        : outcome?.kind === 'problem'
          ? outcome.problem
          : 'not computed';
    }),
  };
}

function methodOf(type: string, params: TypeRow['params']): Method {
  const number = (key: string, absent: string): Points => points(String(params[key] ?? absent));
  const maximum = number('max', '0');
  switch (type) {
    case 'perUnit':
      return { kind: 'perUnit', pointsPerUnit: number('pointsPerUnit', ''), freeUnits: number('freeUnits', '0'), maximum };
    case 'penalty':
      return { kind: 'penalty', pointsPerUnit: number('pointsPerUnit', ''), cap: maximum };
    case 'passFail':
      return { kind: 'passFail', maximum };
    case 'goalposts':
      return { kind: 'goalposts', low: number('low', ''), high: number('high', ''), maximum };
    case 'ratioToTarget':
      return {
        kind: 'ratioToTarget',
        maximum,
        target: number('target', ''),
        floorRatio: number('floorRatio', '0'),
        capRatio: number('capRatio', '1'),
        direction: params.direction === 'lower' ? 'lower' : 'higher',
        onZero: params.onZero === 'cap' ? 'cap' : null,
      };
    case 'tiers':
      return tiersOf(params);
    default:
      throw new Error(`No method for ${type}`);
  }
}

function tiersOf({ tiers, direction }: TypeRow['params']): Method {
  if (!Array.isArray(tiers)) throw new Error('A tier table is missing');
  const rows: readonly Readonly<Record<string, string>>[] = tiers;
  const pair = (row: Readonly<Record<string, string>>, bound: string): { bound: Points; points: Points } => ({
    bound: points(row[bound] ?? ''),
    points: points(row.points ?? ''),
  });
  if (direction === 'higher') {
    return {
      kind: 'tiers',
      direction: 'higher',
      tiers: rows.map((row) => pair(row, 'from')).map((one) => ({ from: one.bound, points: one.points })),
    };
  }
  const otherwise = rows.find((row) => row.else !== undefined)?.else;
  return {
    kind: 'tiers',
    direction: 'lower',
    tiers: rows
      .filter((row) => row.upTo !== undefined)
      .map((row) => pair(row, 'upTo'))
      .map((one) => ({ upTo: one.bound, points: one.points })),
    otherwise: otherwise === undefined ? null : { points: points(otherwise) },
  };
}

const cardOf = (spec: ReadingSpec, rules: Policy): Scorecard => {
  const card = score(reading(spec), rules)[0];
  if (card === undefined) throw new Error('No scorecard');
  return card;
};

interface PenaltyInput {
  readonly criteria: readonly { readonly id: string; readonly earned: string; readonly penalty: string }[];
  readonly otherGroups: string;
}

/** 03: each criterion has a row of points and a row of kind Điểm trừ; both stand in one group. */
export function penaltyBeyondZero(input: PenaltyInput): unknown {
  const spec: ReadingSpec = {
    criteria: [
      {
        id: 'G',
        rows: input.criteria.map(({ id }) => ({
          id,
          rows: [
            { id: `${id}+`, maximum: '10' },
            { id: `${id}-`, kind: 'penalty' as const },
          ],
        })),
      },
      { id: 'O', maximum: '10' },
    ],
    units: {
      A: Object.fromEntries([
        ...input.criteria.flatMap(({ id, earned, penalty }) => [[`${id}+`, earned] as const, [`${id}-`, `-${penalty}`] as const]),
        ['O', input.otherGroups],
      ]),
    },
  };
  const floored = (penaltyFloor: Policy['caps']['penaltyFloor']): Scorecard =>
    cardOf(spec, policy({ caps: caps({ penaltyFloor }) }));
  const net = (card: Scorecard, id: string): string =>
    decimalText(
      sum(
        card.steps
          .filter((step) => step.criterion.startsWith(id))
          .flatMap((step) => [step.points ?? points('0'), step.lostToFloor]),
      ),
    );
  const criterion = floored('criterion');
  const group = floored('group');
  const total = floored('total');
  return {
    floorAtCriterion: {
      ...Object.fromEntries(input.criteria.map(({ id }) => [id, net(criterion, id)])),
      total: text(criterion.total),
    },
    floorAtGroup: { group: text(group.groups[0]?.counted), total: text(group.total) },
    noFloorUntilTotal: { group: net(total, 'C'), total: text(total.total) },
    penaltyLostToFloor: { criterion: text(criterion.lostToFloor), group: text(group.lostToFloor) },
  };
}

/** 04: the four policies for one missing value. Re-weighting is the percent of what was scored, a report that never ranks. */
export function missingValues(input: { readonly max: readonly string[]; readonly points: readonly (string | null)[] }): unknown {
  const card = (blank: EntrySpec): Scorecard =>
    cardOf(
      {
        criteria: input.max.map((maximum, index) => ({ id: `C${index + 1}`, maximum })),
        units: { A: Object.fromEntries(input.points.map((one, index) => [`C${index + 1}`, one ?? blank])) },
      },
      policy(),
    );
  const blocked = card(null);
  const declared = card({ agreed: null, target: 'notAssigned' });
  return {
    zero: { total: text(card('0').total) },
    excludeAndRescale: {
      total: text(declared.percent),
      coverage: text(divide(declared.assignedMaximum, sum(input.max.map(points)))),
    },
    'notApplicable(declared)': {
      total: text(declared.total),
      outOf: text(declared.assignedMaximum),
      percent: text(declared.percent),
    },
    block: { total: text(blocked.total), status: `blocked: ${blocked.missing.join(', ')} missing` },
  };
}

/** 08 */
export function rounding(input: { readonly items: readonly { readonly x: string; readonly dp: number }[] }): unknown {
  return { halfUp: input.items.map(({ x, dp }) => decimalText(roundHalfUp(points(x), dp))) };
}
