import type { Policy } from '../domain/policy';
import type { Reading } from '../domain/reading';
import type { Scorecard } from '../domain/scorecard';
import type { Standing, StandingReason, TieBroken } from '../domain/standing';
import type { Unit, UnitId } from '../domain/unit';
import { gradeOf } from './gradeOf';
import { limitedGrade } from './limitedGrade';
import { placesOfBlocks } from './places';
import { refineTies, type ReadyKey, type TiedBlock } from './refineTies';
import { tieBreakValue, type TieBreakValue } from './tieBreakValue';

/** Places, tie-breaks and grades (METHODS §4, §5); in the order of the units of the reading. */
export function rank(scorecards: readonly Scorecard[], reading: Reading, policy: Policy): readonly Standing[] {
  const byTotal: ReadyKey = {
    key: { by: 'rankBy', order: 'desc' },
    value: (card) => (policy.rankBy === 'percent' ? card.percent : card.total),
  };
  const keys = [
    byTotal,
    ...policy.tieBreak.map((key): ReadyKey => ({ key, value: whenAsked(() => tieBreakValue(key, reading, policy)) })),
  ];
  const units = new Map(reading.units.map((unit) => [unit.id, unit]));
  const complete = scorecards.filter((card) => byTotal.value(card) !== null);
  const eligible = complete.filter((card) => !isBarred(units.get(card.unit)));
  const blocks = refineTies(eligible, keys);
  const places = placed(blocks, policy);
  const wouldBePlaces = placed(refineTies(complete, keys), policy);
  const decisions = decidedBy(blocks, policy.rankBy, byTotal.value);
  return scorecards.map((card) => {
    const unit = units.get(card.unit);
    const place = places.get(card.unit);
    return {
      unit: card.unit,
      place: place?.place ?? null,
      wouldBePlace: wouldBePlaces.get(card.unit)?.place ?? null,
      evenPlace: place?.evenPlace ?? null,
      wouldBeEvenPlace: wouldBePlaces.get(card.unit)?.evenPlace ?? null,
      sharedWith: place?.sharedWith ?? [],
      decidedBy: decisions.get(card.unit) ?? null,
      grade: limitedGrade(gradeOf(card, policy), unit, policy).grade,
      eligible: !isBarred(unit),
      reasons: reasonsOf(card, unit, byTotal.value(card) !== null, policy),
    };
  });
}

/** Prepared by the first tie that asks: most rankings have none, and probing ranks thousands of times. */
function whenAsked(prepare: () => TieBreakValue): TieBreakValue {
  let ready: TieBreakValue | null = null;
  return (card) => {
    ready ??= prepare();
    return ready(card);
  };
}

interface Place {
  readonly place: number;
  readonly evenPlace: number;
  readonly sharedWith: readonly UnitId[];
}

function placed(blocks: readonly TiedBlock[], { ranking }: Policy): ReadonlyMap<UnitId, Place> {
  return new Map(
    placesOfBlocks(
      blocks.map((block) => block.cards),
      ranking,
    ).flatMap((block) => {
      const inPlace = new Map<number, UnitId[]>();
      for (const { member, place } of block) {
        const sharing = inPlace.get(place);
        if (sharing === undefined) inPlace.set(place, [member.unit]);
        else sharing.push(member.unit);
      }
      const turns = new Map<number, number>();
      return block.map(({ member, place }) => {
        const sharing = inPlace.get(place) ?? [];
        const turn = turns.get(place) ?? 0;
        turns.set(place, turn + 1);
        // Copied, not filtered: a whole cluster may share one place.
        const sharedWith = sharing.length === 1 ? NOBODY : sharing.slice(0, turn).concat(sharing.slice(turn + 1));
        return [member.unit, { place, evenPlace: block[0]?.place ?? place, sharedWith }] as const;
      });
    }),
  );
}

const NOBODY: readonly UnitId[] = [];

/**
 * For each unit of a tie that a key broke: against the unit just below it in that tie, else the one just above.
 * Case 12 of METHODS: B stands below C and above A, and its sentence tells of A.
 */
function decidedBy(blocks: readonly TiedBlock[], by: Policy['rankBy'], tiedValue: TieBreakValue): ReadonlyMap<UnitId, TieBroken> {
  const decisions = new Map<UnitId, TieBroken>();
  blocks.forEach((block, index) => {
    const below = blocks[index + 1];
    const above = blocks[index - 1];
    for (const card of block.cards) {
      const broken = against(card, below?.cards[0], below?.belowBy) ?? against(card, above?.cards[0], block.belowBy);
      const value = tiedValue(card);
      if (broken !== null && value !== null) decisions.set(card.unit, { unit: card.unit, tied: { by, value }, ...broken });
    }
  });
  return decisions;
}

/** `null` where there is no neighbour, or where what the units are ranked by sets them apart: that is no tie. */
function against(
  card: Scorecard,
  other: Scorecard | undefined,
  key: ReadyKey | null | undefined,
): Omit<TieBroken, 'unit' | 'tied'> | null {
  if (other === undefined || key === null || key === undefined || key.key.by === 'rankBy') return null;
  const mine = key.value(card);
  const theirs = key.value(other);
  return mine === null || theirs === null ? null : { against: other.unit, key: key.key, mine, theirs };
}

function isBarred(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.disqualification !== null;
}

function reasonsOf(card: Scorecard, unit: Unit | undefined, isComplete: boolean, policy: Policy): readonly StandingReason[] {
  const reasons: StandingReason[] = [];
  const bar = unit?.disqualification ?? null;
  if (bar !== null) reasons.push({ code: 'disqualified', reason: bar.reason, legalBasis: bar.legalBasis });
  reasons.push(...limitedGrade(gradeOf(card, policy), unit, policy).lowered);
  if (!isComplete) reasons.push({ code: 'incomplete', missing: card.missing.length + card.missingColumns.length });
  return reasons;
}
