/** The cases of METHODS §9, put through the production code. */
import { decimalText, points, subtract, type Points } from '../../../src/core/domain/points';
import type { Flip, Firmness } from '../../../src/core/domain/firmness';
import type { Policy } from '../../../src/core/domain/policy';
import type { Reading } from '../../../src/core/domain/reading';
import { keyOf, scoredWith } from '../../../src/core/probe/ground';
import { outcomeOfWeights } from '../../../src/core/probe/weightNoise';
import { tallyOf } from '../../../src/core/probe/placeIntervals';
import { scoreSetting } from '../../../src/core/probe/settings';
import { firmnessOf, groundFor } from '../../builders/firmness';
import { award, policy, reading } from '../../builders/readings';

interface Table {
  readonly max: Readonly<Record<string, string>>;
  readonly points: Readonly<Record<string, readonly string[]>>;
}

function readingOf({ max, points: scores }: Table): Reading {
  const ids = Object.keys(max);
  return reading({
    criteria: ids.map((id) => ({ id, maximum: max[id] ?? '0' })),
    units: Object.fromEntries(
      Object.entries(scores).map(([unit, all]) => [unit, Object.fromEntries(ids.map((id, at) => [id, all[at] ?? null]))]),
    ),
  });
}

const AWARDS: Policy['awards'] = [award('flag'), award('certificate', { quota: { fixed: 2 } })];
const text = (value: Points | null | undefined): string | null =>
  value === null || value === undefined ? null : decimalText(value);
const ties = ({ criterion, lowerHolder, raiseRunner }: Flip): unknown => ({
  criterion,
  lowerHolderBy: text(lowerHolder?.ties?.amount),
  raiseRunnerBy: text(raiseRunner?.ties?.amount),
});

/** 21: the first award goes to one unit, the second to the next two. */
export function marginsAndFlips(input: Table): unknown {
  const one = readingOf(input);
  const rules = policy({ awards: AWARDS });
  const { base } = groundFor(one, rules);
  const found = firmnessOf(one, rules);
  const line = found.prizes[1];
  return {
    totals: Object.fromEntries(base.scorecards.map(({ unit, total }) => [unit, text(total)])),
    ranks: Object.fromEntries(base.standings.map(({ unit, place }) => [unit, place])),
    margins: found.margins.map(({ above, below, gap }) => ({ above, below, margin: text(gap) })),
    A_vs_B: found.prizes[0]?.flips.map(ties),
    cutline_3_vs_4: { pair: [line?.holder, line?.runner], changes: line?.flips.map(ties) },
  };
}

/** 22 */
export function leaveOneOut(input: Table): unknown {
  const one = readingOf(input);
  const rules = policy({ awards: AWARDS });
  const found: Firmness = firmnessOf(one, rules);
  return {
    nominalRanks: Object.fromEntries(groundFor(one, rules).base.standings.map(({ unit, place }) => [unit, place])),
    byCriterion: Object.fromEntries(
      found.leaveOneOut.map(({ criterion, units, meanPlaceChange, firstChanges }) => [
        criterion,
        {
          totals: Object.fromEntries(units.map(({ unit, total }) => [unit, text(total)])),
          ranks: Object.fromEntries(units.map(({ unit, place }) => [unit, place])),
          meanAbsRankChange: text(meanPlaceChange),
          leaderChanges: firstChanges,
        },
      ]),
    ),
  };
}

/** 23: the draws are given; "top 3" is an award of three seats. */
export function weightDraws(input: Table & { readonly u: readonly (readonly string[])[] }): unknown {
  const one = readingOf(input);
  const rules = policy({ awards: [award('top3', { quota: { fixed: 3 }, cutLine: 'expand' })] });
  const ground = groundFor(one, rules);
  const tally = tallyOf(ground.base.standings, ground.base.proposal.awards);
  const ids = Object.keys(input.max);
  const runs = input.u.map((draw) => {
    const outcome = outcomeOfWeights(ground, new Map(ids.map((id, at) => [id, points(draw[at] ?? '0')])));
    tally.add(outcome);
    return {
      totals: Object.fromEntries(outcome.scorecards.map(({ unit, total }) => [unit, text(total)])),
      ranks: Object.fromEntries(outcome.standings.map(({ unit, place }) => [unit, place])),
    };
  });
  return {
    runs,
    rankInterval: Object.fromEntries(
      tally.intervals().map(({ unit, place, least, most, mean, median, q05, q95, shareFirst, awards }) => [
        unit,
        {
          nominal: place,
          min: least,
          max: most,
          mean: text(mean),
          median,
          q05_type1: q05,
          q95_type1: q95,
          shareRank1: text(shareFirst),
          shareTop3: text(awards[0]?.share),
        },
      ]),
    ),
  };
}

interface SaturatedInput {
  readonly holder: { readonly G: Readonly<Record<'a' | 'b' | 'cap', string>>; readonly other: string };
  readonly runner: { readonly total: string };
}

/** 32: the runner's whole score stands in the other group. */
export function saturatedCap({ holder, runner }: SaturatedInput): unknown {
  const one = reading({
    criteria: [
      {
        id: 'G',
        cap: holder.G.cap,
        rows: [
          { id: 'a', maximum: holder.G.a },
          { id: 'b', maximum: holder.G.b },
        ],
      },
      { id: 'other', maximum: '100' },
    ],
    units: {
      holder: { a: holder.G.a, b: holder.G.b, other: holder.other },
      runner: { a: '0', b: '0', other: runner.total },
    },
  });
  const rules = policy({ awards: [award('flag')] });
  const ground = groundFor(one, rules);
  const prize = firmnessOf(one, rules).prizes[0];
  const cutIn = (id: string): string | null =>
    text(prize?.flips.find(({ criterion }) => criterion === id)?.lowerHolder?.ties?.amount);
  const afterCut = (cut: string): string | null => {
    const leaf = ground.leaves.find(({ criterion }) => criterion.id === 'a');
    const entry = ground.lean.entries.get('holder')?.get('a');
    if (leaf === undefined || entry === undefined) return null;
    const cards = scoredWith(ground, [scoreSetting(leaf, entry, subtract(points(holder.G.a), points(cut)), rules)]);
    return text(keyOf(cards, 'holder', rules));
  };
  const card = ground.base.scorecards[0];
  return {
    holderTotal: text(card?.total),
    gap: text(prize?.gap),
    slackAboveCap: text(card?.groups[0]?.lostToCap),
    cutInA_toTie: cutIn('a'),
    cutInOther_toTie: cutIn('other'),
    totalAfterCutOf3InA: afterCut('3'),
    totalAfterCutOf4InA: afterCut('4'),
  };
}
