/** The ranking and award cases of METHODS §13, put through the production code. */
import {
  add,
  decimalText,
  divide,
  exactText,
  multiply,
  points,
  pointsFromExcel,
  subtract,
  sum,
  type Points,
} from '../../../src/core/domain/points';
import type { Policy } from '../../../src/core/domain/policy';
import type { ProposedAward } from '../../../src/core/domain/proposal';
import type { Reading } from '../../../src/core/domain/reading';
import type { Standing } from '../../../src/core/domain/standing';
import { propose } from '../../../src/core/propose/propose';
import { places, type PlaceConvention } from '../../../src/core/rank/places';
import { rank } from '../../../src/core/rank/rank';
import { score } from '../../../src/core/score/score';
import { award, ballots, policy, reading, totals } from '../../builders/readings';

const standingsOf = (one: Reading, rules: Policy): readonly Standing[] => rank(score(one, rules), one, rules);
const placesOf = (standings: readonly Standing[]): Readonly<Record<string, number | null>> =>
  Object.fromEntries(standings.map(({ unit, place }) => [unit, place]));

/** 10: the cells as Excel stores them; C holds three times the exact third of A's total. */
export function floatTie(input: { readonly A: readonly string[]; readonly B: readonly string[] }): unknown {
  const cells = (texts: readonly string[]): readonly string[] => texts.map((text) => exactText(pointsFromExcel(Number(text))));
  const third = exactText(divide(sum(cells(input.A).map(points)), points('3')));
  const scores = { A: cells(input.A), B: cells(input.B), C: [third, third, third] };
  const ids = ['1', '2', '3', '4'];
  const one = reading({
    criteria: ids.map((id) => ({ id, maximum: '30' })),
    units: Object.fromEntries(
      Object.entries(scores).map(([unit, all]) => [unit, Object.fromEntries(ids.map((id, index) => [id, all[index] ?? '0']))]),
    ),
  });
  const rules = policy();
  const cards = score(one, rules);
  const double = 0.1 + 0.2;
  return {
    exact: Object.fromEntries(cards.map((card) => [card.unit, card.total === null ? null : decimalText(card.total)])),
    ranks: placesOf(rank(cards, one, rules)),
    importRule: {
      '0.1+0.2': {
        double: String(double),
        'toPrecision(15)': double.toPrecision(15),
        rational: exactFraction(pointsFromExcel(double)),
      },
    },
  };
}

/** 3/10 itself, not its decimal. */
function exactFraction(value: Points): string {
  const tenths = multiply(value, points('10'));
  return `${decimalText(tenths)}/10`;
}

/** 11 */
export function conventions(input: { readonly totals: readonly string[] }): unknown {
  const keys = input.totals.map(points);
  const of = (convention: PlaceConvention): readonly number[] =>
    places(keys, (a, b) => -Number(decimalText(subtract(a, b))), convention);
  return {
    competition: of('competition'),
    modified: of('modified'),
    dense: of('dense'),
    ordinal: of('ordinal'),
    fractional: of('fractional'),
  };
}

interface TieInput {
  readonly units: readonly {
    readonly id: string;
    readonly total: string;
    readonly teach: string;
    readonly votes: number;
    readonly penalty: string;
  }[];
}

/** 12: a group "teach", another that makes up the total, deductions in a column, and a ballot. */
export function tieBreak(input: TieInput): unknown {
  const one = reading({
    criteria: [
      { id: 'teach', maximum: '50' },
      { id: 'rest', maximum: '80' },
    ],
    units: Object.fromEntries(
      input.units.map(({ id, total, teach, penalty }) => [
        id,
        { teach, rest: exactText(add(subtract(points(total), points(teach)), points(penalty))) },
      ]),
    ),
    penaltyColumn: Object.fromEntries(input.units.map(({ id, penalty }) => [id, penalty])),
    ballots: ballots({ members: 10, votes: input.units.map(({ id, votes }) => ({ unit: id, yes: votes })) }),
  });
  const ranked = standingsOf(
    one,
    policy({
      tieBreak: [
        { by: 'group', number: 'teach', order: 'desc' },
        { by: 'votes', order: 'desc' },
        { by: 'penalty', order: 'asc' },
      ],
    }),
  );
  const shared = ranked
    .filter((standing) => standing.sharedWith.length > 0)
    .map((standing) => [standing.unit, ...standing.sharedWith].sort());
  return {
    ranks: placesOf(ranked),
    residualTies: [...new Map(shared.map((units) => [units.join(), units])).values()],
    withoutTiebreak: placesOf(standingsOf(one, policy())),
  };
}

interface LeaderInput {
  readonly units: readonly {
    readonly id: string;
    readonly total: string;
    readonly eligible: boolean;
    readonly reason: string | null;
  }[];
  readonly quota: Readonly<Record<'flag' | 'certificate', number>>;
  readonly minTotal: Readonly<Record<'flag' | 'certificate', string>>;
  readonly tiePolicy: 'decide';
}

/** 14 */
export function ineligibleLeader(input: LeaderInput): unknown {
  const one = totals(Object.fromEntries(input.units.map(({ id, total }) => [id, total])), {
    disqualified: Object.fromEntries(input.units.flatMap(({ id, eligible, reason }) => (eligible ? [] : [[id, reason ?? '']]))),
  });
  const rules = (passDown: boolean): Policy =>
    policy({
      awards: (['flag', 'certificate'] as const).map((id) =>
        award(id, {
          quota: { fixed: input.quota[id] },
          minTotal: points(input.minTotal[id]),
          cutLine: input.tiePolicy,
          passDown,
        }),
      ),
    });
  const ranked = standingsOf(one, rules(true));
  const display = [...ranked].sort((a, b) => (a.wouldBePlace ?? 0) - (b.wouldBePlace ?? 0)).map(({ unit }) => unit);
  return {
    rank: placesOf(ranked),
    wouldBeRank: Object.fromEntries(ranked.map(({ unit, wouldBePlace }) => [unit, wouldBePlace])),
    displayOrder: display,
    passDown: awardsOf(one, rules(true)),
    noPassDown: awardsOf(one, rules(false)),
  };
}

function awardsOf(one: Reading, rules: Policy): unknown {
  const cards = score(one, rules);
  const { awards } = propose(rank(cards, one, rules), cards, one, rules);
  return Object.fromEntries(awards.map((proposed) => [proposed.id, awardOf(proposed)]));
}

function awardOf({ nominees, needsDecision, seats, leftOut }: ProposedAward): unknown {
  return {
    award: nominees.map(({ unit }) => unit),
    needsDecision: needsDecision?.units ?? null,
    seats,
    plusLoserOfFlagDecision: leftOut.some(
      ({ reason }) => reason.code === 'waitsForDecision' && reason.award === 'Danh hiệu flag',
    ),
  };
}
