/**
 * What faults do to totals: beside each finding about a sum, about a formula or about a number as it is typed stand the total and the
 * place of its unit with the fault and without it (METHODS §10, VIS-02: "836,17 → 861,84, hạng 5 → 5").
 *
 *   a sum the workbook states ─► the total it states, without the shift ─► rank
 *   a cell that is scored ─► the cell as proposed, and what follows from it ─► score ─► rank
 */
import { formulasOf, type FormulaAt } from './dependentCells';
import type { Issue, IssueCode, TotalEffect } from './domain/issue';
import { decimalText, divide, equal, isZero, multiply, points, type Points } from './domain/points';
import type { Standing } from './domain/standing';
import type { UnitId } from './domain/unit';
import { cellFixes } from './fix/cellFixes';
import { lookAhead } from './lookAhead';
import { rank } from './rank/rank';
import { cellPlaces, type CellPlaces } from './read/again/places';
import { rescored, type ScoredWorkbook } from './rescored';
import { faultyCells, statedTotals } from './statedEffects';
import type { Validation } from './validate/validation';
import { cellOf } from './workbook/workbook';
import { withCells } from './workbook/withCells';

/** Findings at sums that the workbook states, or at numbers that such a sum skipped. */
const AT_SUMS: ReadonlySet<IssueCode> = new Set([
  'groupTotalDiffers',
  'cutWithoutRecord',
  'rangeLeavesOut',
  'constantInFormulas',
  'formulaUnlikeNeighbours',
  'numberAsText',
  'mixedSeparators',
  'oddDigits',
]);

/** Findings at cells that are scored, which would say something else as proposed. */
const AT_SCORES: ReadonlySet<IssueCode> = new Set([
  'constantInFormulas',
  'formulaUnlikeNeighbours',
  'ambiguousSeparator',
  'letterInNumber',
  'unreadableNumber',
]);

/** Each of those is scored anew, which a workbook full of them would have to wait for. */
const MOST_AT_SCORES = 40;

interface Ground extends ScoredWorkbook {
  readonly ranked: readonly Standing[];
  readonly validation: Validation;
  readonly known: KnownCells | null;
}

/** Where the reading has its values from, and what follows from what. */
export interface KnownCells {
  readonly places: CellPlaces;
  readonly formulas: readonly FormulaAt[];
}

export function withTotalEffects(issues: readonly Issue[], ground: Ground): readonly Issue[] {
  const effects = new Effects(ground);
  return issues.map((issue) => {
    const effect = effects.of(issue);
    return effect.length === 0 ? issue : { ...issue, effect };
  });
}

class Effects {
  private readonly names: ReadonlyMap<UnitId, string>;
  private stated: Stated | null = null;
  private known: KnownCells | null;
  private scored = 0;

  constructor(private readonly ground: Ground) {
    this.names = new Map(ground.reading.units.map(({ id, name }) => [id, name]));
    this.known = ground.known;
  }

  of(issue: Issue): readonly TotalEffect[] {
    if (issue.code === 'totalDiffers' || issue.code === 'countedTwice') {
      const { stated, computed, statedPlace, computedPlace } = issue.facts;
      const { unit } = issue.place;
      if (unit === null) return [];
      const place = isRanking(this.ground.ranked) ? { with: statedPlace, without: computedPlace } : NO_PLACES;
      return [this.effect(unit, { with: stated, without: computed }, place)];
    }
    const atSums = AT_SUMS.has(issue.code) ? this.atSums(issue) : [];
    return atSums.length > 0 || !AT_SCORES.has(issue.code) ? atSums : this.atScores(issue);
  }

  private effect(unit: UnitId, total: TotalEffect['total'], place: TotalEffect['place']): TotalEffect {
    return { unit, name: this.names.get(unit) ?? '', total, place };
  }

  private atSums(issue: Issue): readonly TotalEffect[] {
    this.stated ??= new Stated(this.ground);
    const { effectsAt, placesWith } = this.stated;
    return effectsAt(faultyCells(issue)).map((effect) => {
      const total = { with: decimalText(effect.with), without: decimalText(effect.without) };
      const before = placesWith(effect.unit, effect.with);
      const after = equal(effect.with, effect.without) ? before : placesWith(effect.unit, effect.without);
      return this.effect(effect.unit, total, { with: before, without: after });
    });
  }

  private atScores(issue: Issue): readonly TotalEffect[] {
    const { workbook, scorecards, ranked } = this.ground;
    const fixes = cellFixes(issue, workbook);
    if (fixes.length === 0 || this.scored >= MOST_AT_SCORES) return [];
    this.scored += 1;
    this.known ??= { places: cellPlaces(this.ground.reading), formulas: formulasOf(workbook) };
    const { places, formulas } = this.known;
    const ahead = lookAhead(workbook, fixes, formulas);
    if (ahead.unknown.some((at) => places.usesOf(at).some(({ kind }) => kind !== 'claim' && kind !== 'formulaColumn'))) return [];
    // Only values are looked at: what stands for them, typed or computed, makes no difference to the points.
    const after = withCells(
      workbook,
      ahead.changed.map((at) => ({ at, value: cellOf(ahead.workbook, at).value, formula: cellOf(workbook, at).formula })),
    );
    // Other numbers of the column are read as they are.
    const now = rescored(this.ground, after, ahead.changed, { ...places, isDoubtful: () => false });
    if (typeof now === 'string') return [];
    const placeOf = (standings: readonly Standing[], turn: number): string | null => {
      const place = standings[turn]?.place ?? null;
      return place === null || !isRanking(standings) ? null : String(place);
    };
    return scorecards.flatMap(({ unit, total: was }, turn): readonly TotalEffect[] => {
      const is = now.scorecards[turn]?.total ?? null;
      if (isSame(was, is)) return [];
      return [
        this.effect(
          unit,
          { with: textOf(was), without: textOf(is) },
          { with: placeOf(ranked, turn), without: placeOf(now.ranked, turn) },
        ),
      ];
    });
  }
}

/** The ranking by the totals as the workbook states them. */
class Stated {
  readonly effectsAt: ReturnType<typeof statedTotals>['effectsAt'];
  private readonly totals: ReadonlyMap<UnitId, Points>;

  constructor(private readonly ground: Ground) {
    const { totals, effectsAt } = statedTotals(ground.validation.context);
    this.totals = totals;
    this.effectsAt = effectsAt;
  }

  /** The place of a unit that has this total, among the others with theirs. */
  readonly placesWith = (unit: UnitId, total: Points): string | null => {
    const { scorecards, reading, policy } = this.ground;
    const cards = scorecards.map((card) => {
      const stated = card.unit === unit ? total : (this.totals.get(card.unit) ?? null);
      const { assignedMaximum } = card;
      const percent = stated === null || isZero(assignedMaximum) ? null : divide(multiply(HUNDRED, stated), assignedMaximum);
      return { ...card, total: stated, percent };
    });
    const standings = rank(cards, reading, policy);
    const place = isRanking(standings) ? (standings.find((one) => one.unit === unit)?.place ?? null) : null;
    return place === null ? null : String(place);
  };
}

const HUNDRED = points('100');
const NO_PLACES: TotalEffect['place'] = { with: null, without: null };

/** Of one unit alone nobody is first. */
function isRanking(standings: readonly Standing[]): boolean {
  return standings.filter(({ wouldBePlace }) => wouldBePlace !== null).length > 1;
}

function isSame(one: Points | null, other: Points | null): boolean {
  return one === null || other === null ? one === other : equal(one, other);
}

function textOf(total: Points | null): string | null {
  return total === null ? null : decimalText(total);
}
